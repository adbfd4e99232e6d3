package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.GovernanceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One computation of a deadline. Limit and extensions are legs walked one after another; a leg of time walks positions,
 * a leg of days walks epoch days from the first day that may count. Pauses are gaps on either line. It notes whether a
 * day that had to be looked up is not covered.
 */
final class Projection {
    private final TimeLimit limit;
    private final WorkCalendar calendar;
    private final Coverage coverage;
    private final LocalLine line;
    private final List<Gap> gaps;
    private Deadline.Certainty certainty = Deadline.Certainty.FIRM;

    private Projection(Clock clock, Instant asOf, WorkCalendar calendar, Coverage coverage) {
        this.limit = clock.limit();
        this.calendar = calendar;
        this.coverage = coverage;
        this.line = calendar.index().line();
        List<Gap> pauses =
                Gap.merge(clock.pauses().stream().map(pause -> gap(pause, asOf)).toList());
        this.gaps = limit.unit().countsDays()
                ? Gap.merge(pauses.stream().map(clock.pauseRule()::days).toList())
                : pauses;
    }

    static Deadline of(Clock clock, Instant asOf, WorkCalendar calendar, Coverage coverage) {
        return new Projection(clock, asOf, calendar, coverage).deadline(clock);
    }

    private Gap gap(Pause pause, Instant asOf) {
        Instant open = asOf.isAfter(pause.since()) ? asOf : pause.since();
        return new Gap(line.position(pause.since()), line.position(pause.until().orElse(open)));
    }

    private Deadline deadline(Clock clock) {
        long start = line.position(clock.startedAt());
        long end = leg(limit.unit().countsDays() ? LocalLine.day(start) + 1 : start, limit.amount());
        for (Extension extension : clock.extensions()) {
            end = leg(base(end, extension), extension.amount());
        }
        long due = limit.unit().countsDays() ? end * LocalLine.DAY - 1 : end;
        return new Deadline(line.instant(due), certainty, calendar.id());
    }

    private long base(long end, Extension extension) {
        return switch (extension.base()) {
            case DUE -> end;
            case DECISION -> Math.max(end, settled(line.position(extension.decidedAt())));
        };
    }

    /** {@return where a limit ends of which nothing is left at an instant: then, or with the first day that counts} */
    private long settled(long at) {
        long day = LocalLine.day(at);
        return switch (limit.unit()) {
            case CONTINUOUS, WORKING_TIME, WORKING_DAYS_AS_TIME -> Measure.ELAPSED.after(at, 0, gaps);
            case WORKING_DAYS -> workingDays(day, 1);
            case CALENDAR_DAYS, MONTHS -> rolled(Measure.ELAPSED.after(day, 1, gaps));
        };
    }

    private long leg(long from, int amount) {
        if (amount == 0) {
            return from;
        }
        return switch (limit.unit()) {
            case CONTINUOUS -> Measure.ELAPSED.after(from, amount * LocalLine.MINUTE, gaps);
            case WORKING_TIME -> workingTime(from, amount * LocalLine.MINUTE);
            case WORKING_DAYS_AS_TIME ->
                workingTime(from, amount * calendar.index().lengthOfDayAfter(from));
            case WORKING_DAYS -> workingDays(from, amount);
            case CALENDAR_DAYS -> rolled(Measure.ELAPSED.after(from, amount, gaps));
            case MONTHS -> rolled(Measure.ELAPSED.after(from, daysOfMonths(from, amount), gaps));
        };
    }

    /** Months are the days until the day of the same number, so that pauses shift them like any days. */
    private static long daysOfMonths(long from, int months) {
        LocalDate event = LocalDate.ofEpochDay(from - 1);
        return event.plusMonths(months).toEpochDay() - event.toEpochDay();
    }

    private long rolled(long end) {
        return switch (limit.roll()) {
            case NONE -> end;
            case NEXT_WORKING_DAY -> workingDays(end - 1, 1);
        };
    }

    private long workingDays(long from, long amount) {
        long end = Measure.workingDays(calendar.index()).after(from, amount, gaps);
        lookUp(from, end - 1);
        return end;
    }

    private long workingTime(long from, long amount) {
        long end = Measure.workingTime(calendar.index()).after(from, amount, gaps);
        lookUp(LocalLine.day(from), LocalLine.day(end - 1));
        return end;
    }

    private void lookUp(long firstDay, long lastDay) {
        DayIndex index = calendar.index();
        if (!index.covers(firstDay) || !index.covers(lastDay)) {
            certainty = uncovered(LocalDate.ofEpochDay(index.covers(firstDay) ? lastDay : firstDay));
        }
    }

    private Deadline.Certainty uncovered(LocalDate date) throws GovernanceException {
        return switch (coverage) {
            case PROVISIONAL -> Deadline.Certainty.PROVISIONAL;
            case STRICT -> throw calendar.notPublished(date);
        };
    }
}
