package io.github.xingwuguan.scoring.coordination;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.enforcement.Posting;
import io.github.xingwuguan.coordination.enforcement.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Figures of enforcement in compounds (执法进小区指标). */
public final class EnforcementFigures {
    private EnforcementFigures() {}

    /**
     * How long something took (用时).
     *
     * @param id what
     * @param time how long, by the clock on the wall
     */
    public record Took(String id, Duration time) {}

    /**
     * {@return the compounds in which the list hangs on a day, of those in which it should (清单公示率)}
     *
     * @param compounds the compounds, each once
     * @param postings where it hung when
     * @param date the day
     */
    public static Tally listPosted(Collection<PlaceId> compounds, Collection<Posting> postings, LocalDate date) {
        return Tally.of(
                compounds,
                PlaceId::value,
                compound -> postings.stream()
                        .anyMatch(posting -> posting.compound().equals(compound)
                                && posting.during().contains(date)));
    }

    /**
     * {@return the visits that took place, of those planned until a day (走访完成率)}; what took place later than planned did take place
     *
     * @param visits the visits, each once
     * @param asOf the day, inclusive
     */
    public static Tally visited(Collection<Visit> visits, LocalDate asOf) {
        List<Visit> planned = visits.stream()
                .filter(visit -> !visit.plannedOn().isAfter(asOf))
                .toList();
        return Tally.of(
                planned,
                Visit::id,
                visit -> visit.doneOn().filter(day -> !day.isAfter(asOf)).isPresent());
    }

    /**
     * {@return the hand-overs that were reported in time, of those that were reported or whose time is over (及时报告率)}
     *
     * @param handOvers the hand-overs, each once
     * @param rules the rules under which they were begun
     * @param calendar the working days
     * @param asOf the instant
     */
    public static Tally reportedInTime(
            Collection<HandOver> handOvers, EnforcementRules rules, WorkCalendar calendar, Instant asOf) {
        return inTime(handOvers, one -> one.reportDue(rules, calendar), HandOver::reportedAt, asOf);
    }

    /**
     * {@return the hand-overs that a department took on in time, of those that it took on or whose time is over (及时受理率)}
     *
     * @param handOvers the hand-overs, each once
     * @param rules the rules under which they were begun
     * @param calendar the working days
     * @param asOf the instant
     */
    public static Tally acceptedInTime(
            Collection<HandOver> handOvers, EnforcementRules rules, WorkCalendar calendar, Instant asOf) {
        return inTime(handOvers, one -> one.acceptDue(rules, calendar), HandOver::acceptedAt, asOf);
    }

    /** When something is due, or was done. */
    private interface When<T> {
        Optional<T> of(HandOver handOver);
    }

    private static Tally inTime(
            Collection<HandOver> handOvers, When<Deadline> limit, When<Instant> event, Instant asOf) {
        List<HandOver> due = handOvers.stream()
                .filter(one -> event.of(one).isPresent()
                        || limit.of(one)
                                .filter(deadline -> !deadline.isMetAt(asOf))
                                .isPresent())
                .toList();
        return Tally.of(
                due,
                HandOver::id,
                one -> event.of(one)
                        .filter(at -> limit.of(one)
                                .filter(deadline -> deadline.isMetAt(at))
                                .isPresent())
                        .isPresent());
    }

    /**
     * {@return how long each hand-over took from the report to the acceptance, the shortest first (移交至受理用时)}: the time until somebody
     * says which department takes it is a part of that
     *
     * @param handOvers the hand-overs, each once
     */
    public static List<Took> untilAccepted(Collection<HandOver> handOvers) {
        return handOvers.stream()
                .flatMap(one -> one
                        .reportedAt()
                        .flatMap(from -> one.acceptedAt().map(to -> new Took(one.id(), Duration.between(from, to))))
                        .stream())
                .sorted(Comparator.comparing(Took::time).thenComparing(Took::id))
                .toList();
    }

    /**
     * {@return the hand-overs whose result was returned, of those taken on (结果反馈率)}
     *
     * @param handOvers the hand-overs, each once
     */
    public static Tally returned(Collection<HandOver> handOvers) {
        List<HandOver> accepted =
                handOvers.stream().filter(one -> one.acceptedAt().isPresent()).toList();
        return Tally.of(accepted, HandOver::id, one -> one.returnedAt().isPresent());
    }
}
