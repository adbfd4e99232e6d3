package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.lifecycle.Stamped;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was found in a compound and handed over to a department (执法事项移交). Immutable; it is the fold of its entries. It is late
 * when a clock says so, never refused for that.
 */
@Value.Immutable
public sealed interface HandOver extends Stamped permits ImmutableHandOver {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<HandOver, Acted<HandOver, EnforcementRules>, DatedRules<EnforcementRules>> LIFECYCLE =
            Lifecycle.of(EnforcementTable.all());

    /** {@return its id} */
    String id();

    @Override
    Optional<Stamp> last();

    /** {@return how far it has come} */
    @Value.Default
    default HandOverStage stage() {
        return HandOverStage.NONE;
    }

    /** {@return the code of the matter; empty before something was found} */
    Optional<String> matter();

    /** {@return in which compound; empty before something was found} */
    Optional<PlaceId> compound();

    /** {@return who is found to have done it, if that is known and an organisation} */
    Optional<OrgId> subject();

    /** {@return who found it; empty before} */
    Optional<Actor> foundBy();

    /** {@return when it was found; empty before} */
    Optional<Instant> foundAt();

    /** {@return what came of asking to stop; empty before} */
    Optional<Effect> effect();

    /** {@return when it was reported; empty before} */
    Optional<Instant> reportedAt();

    /** {@return the department to which it is addressed; empty before, and while nobody has said who is competent} */
    Optional<OrgId> addressee();

    /** {@return since when it is addressed to that department} */
    Optional<Instant> addressedAt();

    /** {@return when the department took it on; empty before} */
    Optional<Instant> acceptedAt();

    /** {@return the number of the department's document of acceptance; empty before} */
    Optional<String> acceptance();

    /** {@return when the department said what came of it; empty before} */
    Optional<Instant> returnedAt();

    /** {@return the number of the department's document that says what came of it; empty before} */
    Optional<String> result();

    /** {@return whether who found it is who did it (企业自查自报)} */
    default boolean isSelfReport() {
        return subject().isPresent() && subject().equals(foundBy().map(Actor::org));
    }

    /**
     * {@return until when it is to be reported; empty if nothing was found, or if it stopped when somebody asked}
     *
     * @param rules the rules
     * @param calendar the working days
     */
    default Optional<Deadline> reportDue(EnforcementRules rules, WorkCalendar calendar) {
        return foundAt()
                .filter(at -> effect().filter(Effect.STOPPED::equals).isEmpty()
                        || reportedAt().isPresent())
                .map(at -> rules.reportWithin().due(at, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return until when the department is to take it on; empty while it is addressed to none}
     *
     * @param rules the rules
     * @param calendar the working days
     */
    default Optional<Deadline> acceptDue(EnforcementRules rules, WorkCalendar calendar) {
        return addressedAt().map(at -> rules.acceptWithin().due(at, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return until when the department is to say what came of it; empty before it took it on}
     *
     * @param rules the rules
     * @param calendar the working days
     */
    default Optional<Deadline> returnDue(EnforcementRules rules, WorkCalendar calendar) {
        return acceptedAt().map(at -> rules.returnWithin().due(at, calendar, Coverage.PROVISIONAL));
    }

    /**
     * {@return the state before anything was found}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static HandOver of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Hand-over id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link HandOver}; outside, states come from {@link #of} and entries. */
    final class Builder extends ImmutableHandOver.Builder {
        Builder() {}

        /** It goes to a department, or waits until somebody says to which. */
        Builder addressed(Optional<OrgId> department, Instant at) {
            return addressee(department)
                    .addressedAt(department.map(known -> at))
                    .stage(department.isPresent() ? HandOverStage.REPORTED : HandOverStage.UNASSIGNED);
        }
    }
}
