package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Petition;
import io.github.xingwuguan.casework.PetitionHandling.RegisterPetition;
import io.github.xingwuguan.casework.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of petitions as they stand at an instant (信访统计): each registration is one event of petitioning, whatever became of its
 * case, unless that was entered by mistake. Immutable. The order of cases does not matter.
 */
public final class PetitionStatistics {
    /** The code of what {@link #count} counts. */
    public static final String PETITIONS = "petitions";

    private final List<Row> rows;

    private PetitionStatistics(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** One event of petitioning, and what became of it. */
    private record Row(CaseId id, Petition.Registered registered, boolean due, boolean onTime) {
        /** Who petitioned about what: two events with a key in common are one a repetition of the other. */
        Stream<Key> keys() {
            RegisterPetition what = registered.what();
            Stream<Object> who = what.petitioners().isEmpty()
                    ? what.accused().stream().map(Object.class::cast)
                    : what.petitioners().stream().map(Petition.Petitioner::id);
            return who.map(one -> new Key(what.matter(), one));
        }
    }

    private record Key(String matter, Object who) {}

    /**
     * {@return the figures of petitions}
     *
     * @param cases the events of every case there is, in order: whether a petition is a repetition earlier ones say
     * @param asOf what was entered later does not count
     * @param calendar the working days by which time runs
     * @throws GovernanceException {@code event-order} if the events of a case are no history
     */
    public static PetitionStatistics of(Map<CaseId, List<CaseEvent>> cases, Instant asOf, WorkCalendar calendar) {
        List<Row> rows = new ArrayList<>();
        cases.forEach((id, events) -> {
            List<CaseEvent> entered = events.stream()
                    .takeWhile(event -> !event.trace().recordedAt().isAfter(asOf))
                    .toList();
            Case state = Case.LIFECYCLE.fold(Case.of(id), entered);
            if (state.stage() != Stage.VOIDED) {
                state.petition().registered().ifPresent(r -> rows.add(row(state, r, asOf, calendar)));
            }
        });
        rows.sort(Comparator.comparing((Row row) -> row.registered.at()).thenComparing(Row::id));
        return new PetitionStatistics(rows);
    }

    /** What was taken back before it was answered is not due; what is open and overdue is. */
    private static Row row(Case state, Petition.Registered registered, Instant asOf, WorkCalendar calendar) {
        Optional<Clocks.Timer> timer = state.clocks().timer(ClockKind.PETITION_CONCLUDE);
        boolean isAnswered = !state.petition().rulings().isEmpty();
        boolean isOnTime = isAnswered
                && timer.flatMap(Clocks.Timer::verdict)
                        .filter(verdict -> verdict.isOnTime())
                        .isPresent();
        boolean isOverdue = state.clocks()
                .due(ClockKind.PETITION_CONCLUDE, asOf, calendar, Coverage.PROVISIONAL)
                .filter(due -> !due.isMetAt(asOf))
                .isPresent();
        return new Row(state.id(), registered, (isAnswered && timer.isPresent()) || isOverdue, isOnTime);
    }

    private Stream<Row> in(DateRange period) {
        return rows.stream()
                .filter(row -> period.contains(
                        row.registered.at().atZone(WorkCalendar.CHINA).toLocalDate()));
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    /**
     * {@return how often people petitioned (信访总量)}. It informs and assesses nobody, as {@link YearOnYear} says.
     *
     * @param period the days on which petitions were registered, in China's zone
     */
    public PeriodCount count(DateRange period) {
        return new PeriodCount(PETITIONS, period, in(period).count());
    }

    /**
     * {@return the cases behind that number, in the order registered}
     *
     * @param period the days on which petitions were registered, in China's zone
     */
    public List<CaseId> contributing(DateRange period) {
        return in(period).map(Row::id).toList();
    }

    /**
     * {@return petitions answered in time, of those answered or overdue (信访按期办结率)}
     *
     * @param period the days on which petitions were registered, in China's zone
     */
    public Ratio onTime(DateRange period) {
        List<Row> asked = in(period).toList();
        return Ratio.of(count(asked, Row::onTime), count(asked, Row::due));
    }

    /**
     * {@return events of petitioning that repeat an earlier one, of all (重复信访率)}; each counts once, however many it repeats, and what
     * it repeats may lie before the period
     *
     * @param period the days on which petitions were registered, in China's zone
     */
    public Ratio repeats(DateRange period) {
        return Ratio.of(repeated(period).size(), in(period).count());
    }

    /**
     * {@return the cases whose petition repeats an earlier one}, as {@link Petition#isRepeat} says, in the order registered
     *
     * @param period the days on which petitions were registered, in China's zone
     */
    public List<CaseId> repeated(DateRange period) {
        Map<Key, Instant> first = new HashMap<>();
        rows.forEach(row -> row.keys().forEach(key -> first.putIfAbsent(key, row.registered.at())));
        return in(period)
                .filter(row -> row.keys()
                        .map(key -> first.getOrDefault(key, Instant.MAX))
                        .anyMatch(row.registered.at()::isAfter))
                .map(Row::id)
                .toList();
    }
}
