package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.Registered;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** A squad that is called out to dangers in compounds (应急小分队). People are pseudonyms. */
@Value.Immutable
public sealed interface ResponseTeam extends EmergencyRecord, Registered<OrgId> permits ImmutableResponseTeam {
    /** The description. */
    Shape<ResponseTeam> SHAPE = Registered.describe(
                    Shape.of("Response team", ResponseTeam::builder, Builder::build),
                    Type.ORG,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("compounds", Territory.TYPE, ResponseTeam::compounds, Builder::compounds)
            .many("roster", Dated.shape(Type.ACTOR), ResponseTeam::roster, Builder::addAllRoster)
            .many("standby", Dated.shape(Type.ACTOR), ResponseTeam::standby, Builder::addAllStandby)
            .many("equipment", Equipment.SHAPE, ResponseTeam::equipment, Builder::addAllEquipment)
            .one("drillMonths", Type.INT, ResponseTeam::drillMonths, Builder::drillMonths)
            .done();

    @Override
    OrgId id();

    /** {@return the compounds it answers for} */
    Territory compounds();

    /** {@return who belongs to it, with the days} */
    List<Dated<ActorId>> roster();

    /** {@return who can be called at any hour, with the days} */
    List<Dated<ActorId>> standby();

    /** {@return what it has} */
    List<Equipment> equipment();

    /** {@return within how many months of the last drill the next one is due, 1 to 60} */
    int drillMonths();

    /**
     * {@return who belongs to it on a day, by id}
     *
     * @param date the day
     */
    default Set<ActorId> membersOn(LocalDate date) {
        return on(roster(), date);
    }

    /**
     * {@return who can be called on a day, by id}
     *
     * @param date the day
     */
    default Set<ActorId> standbyOn(LocalDate date) {
        return on(standby(), date);
    }

    private static Set<ActorId> on(List<Dated<ActorId>> periods, LocalDate date) {
        Set<ActorId> people = new TreeSet<>();
        periods.stream().filter(period -> period.holdsOn(date)).forEach(period -> people.add(period.value()));
        return people;
    }

    /**
     * {@return the equipment whose check is overdue on a day}
     *
     * @param date the day
     */
    default List<Equipment> overdueChecks(LocalDate date) {
        return equipment().stream()
                .filter(equipment -> equipment.checkDue().isBefore(date))
                .toList();
    }

    /**
     * {@return the last day on which the next drill is in time; empty for a team that nobody ever belonged to}. Without a drill the months count
     * from the first day on which somebody belonged to it
     *
     * @param drillsHeld the days on which it held a drill
     */
    default Optional<LocalDate> nextDrill(List<LocalDate> drillsHeld) {
        return drillsHeld.stream()
                .max(LocalDate::compareTo)
                .or(() ->
                        roster().stream().map(period -> period.during().from()).min(LocalDate::compareTo))
                .map(last -> last.plusMonths(drillMonths()));
    }

    /**
     * Checks that whoever is on standby belongs to the team.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException {@code standby-off-roster}, {@code out-of-range}, all at once
     */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        for (int i = 0; i < standby().size(); i++) {
            ActorId person = standby().get(i).value();
            DateRange during = standby().get(i).during();
            boolean belongs = roster().stream()
                    .anyMatch(period -> period.value().equals(person)
                            && !during.from().isBefore(period.during().from())
                            && !during.until().isAfter(period.during().until()));
            if (!belongs) {
                problems.error(
                        "standby-off-roster",
                        "/standby/" + i,
                        "Standby must be within the days on the roster, but was " + during);
            }
        }
        if (drillMonths() < 1 || drillMonths() > 60) {
            problems.error("out-of-range", "/drillMonths", "Months must be from 1 to 60, but were " + drillMonths());
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponseTeam}. */
    final class Builder extends ImmutableResponseTeam.Builder {
        Builder() {}
    }
}
