package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CalendarArbitraries.class)
@Domain(DomainContext.Global.class)
class ClockProperties {
    /** One step on a clock: an operation, its reason or amount, and the minutes since the step before. */
    record Step(int operation, int choice, int minutes) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.just(0), Arbitraries.integers().between(0, 5_000), Arbitraries.of(30, 1_440, 2_880));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 2),
                        minutes)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    /** Pauses and resumes alone. */
    private static Clock paused(Clock clock, List<Step> steps) {
        Clock result = clock;
        Instant at = clock.startedAt();
        for (Step step : steps) {
            at = at.plus(Duration.ofMinutes(step.minutes()));
            String reason = "reason-" + step.choice();
            result = step.operation() % 2 == 0 ? result.pause(reason, at) : result.resume(reason, at);
        }
        for (int i = 0; i < 3; i++) {
            result = result.resume("reason-" + i, at);
        }
        return result;
    }

    private static boolean stands(Clock clock, Instant minute) {
        return clock.pauses().stream()
                .anyMatch(p ->
                        !minute.isBefore(p.since()) && minute.isBefore(p.until().orElseThrow()));
    }

    @Property(tries = 1_000)
    void time_with_pauses_equals_a_walk_over_the_minutes_that_run(
            @ForAll WorkCalendar calendar,
            @ForAll Instant start,
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        MinuteWalk walk = new MinuteWalk(calendar);
        Duration time = Duration.ofMinutes(minutes);
        Clock working = paused(Clock.start(TimeLimit.workingTime(time), start), steps);
        assertThat(working.due(start, calendar, Coverage.PROVISIONAL).due())
                .isEqualTo(walk.workingTime(start, minutes, at -> stands(working, at)));
        Clock continuous = paused(Clock.start(TimeLimit.continuous(time), start), steps);
        assertThat(continuous.due(start, calendar, Coverage.PROVISIONAL).due())
                .isEqualTo(walk.continuous(start, minutes, at -> stands(continuous, at)));
    }

    @Property(tries = 1_000)
    void days_with_pauses_equal_a_loop_over_the_days_that_count(
            @ForAll WorkCalendar calendar,
            @ForAll Instant start,
            @ForAll("steps") List<Step> steps,
            @ForAll PauseRule rule,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        MinuteWalk walk = new MinuteWalk(calendar);
        Clock working = paused(Clock.start(TimeLimit.workingDays(days), start, rule), steps);
        assertThat(working.due(start, calendar, Coverage.PROVISIONAL).due())
                .isEqualTo(
                        Local.endOf(walk.days(Local.date(start), days, d -> walk.isWorked(d) && counts(working, d))));
        Clock all = paused(Clock.start(TimeLimit.calendarDays(days, TimeLimit.Roll.NONE), start, rule), steps);
        LocalDate raw = walk.days(Local.date(start), days, d -> counts(all, d));
        assertThat(all.due(start, calendar, Coverage.PROVISIONAL).due()).isEqualTo(Local.endOf(raw));
        Clock rolling =
                paused(Clock.start(TimeLimit.calendarDays(days, TimeLimit.Roll.NEXT_WORKING_DAY), start, rule), steps);
        assertThat(rolling.due(start, calendar, Coverage.PROVISIONAL).due())
                .isEqualTo(Local.endOf(walk.days(raw.minusDays(1), 1, d -> walk.isWorked(d) && counts(rolling, d))));
    }

    /** Minute by minute, as the rules say it. */
    private static boolean counts(Clock clock, LocalDate day) {
        Instant midnight = day.atStartOfDay().toInstant(Local.SHANGHAI);
        int standing = 0;
        for (int minute = 0; minute < 1_440; minute++) {
            standing += stands(clock, midnight.plus(Duration.ofMinutes(minute))) ? 1 : 0;
        }
        return switch (clock.pauseRule()) {
            case FULL_DAY -> standing < 1_440;
            case ANY_OVERLAP -> standing == 0;
        };
    }

    @Property(tries = 1_000)
    void a_pause_of_whole_covered_days_shifts_working_days_by_the_days_worked_in_it(
            @ForAll @IntRange(max = 700) int day,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 40) int after,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(day);
        Clock clock = Clock.start(TimeLimit.workingDays(n), start.atTime(15, 0).toInstant(Local.SHANGHAI));
        LocalDate from = start.plusDays(after);
        LocalDate until = from.plusDays(length);
        Clock paused = clock.pause("survey", from.atStartOfDay().toInstant(Local.SHANGHAI))
                .resume("survey", until.atStartOfDay().toInstant(Local.SHANGHAI));
        LocalDate due = CHINA.workingDayAfter(start, n);
        LocalDate shifted =
                from.isAfter(due) ? due : CHINA.workingDayAfter(start, n + CHINA.workingDaysBetween(from, until));
        assertThat(paused.due(clock.startedAt(), CHINA, Coverage.STRICT).due()).isEqualTo(Local.endOf(shifted));
    }

    @Property(tries = 1_000)
    void pausing_and_resuming_at_one_instant_changes_nothing(
            @ForAll TimeLimit limit, @ForAll Instant start, @ForAll("steps") List<Step> steps, @ForAll PauseRule rule) {
        Clock clock = paused(Clock.start(limit, start, rule), steps);
        Instant at = Collections.max(clock.ledger());
        assertThat(clock.pause("survey", at).resume("survey", at)).isEqualTo(clock);
    }

    @Property(tries = 1_000)
    void i17_what_was_used_and_what_is_left_are_the_limit_and_what_was_added(
            @ForAll @IntRange(max = 300 * 1_440) int minute,
            @ForAll @IntRange(min = 1, max = 9_000) int limit,
            @ForAll @IntRange(min = 1, max = 900) int more,
            @ForAll @Size(max = 8) List<@IntRange(max = 4_000) Integer> spans) {
        Instant at = CalendarArbitraries.FIRST
                .atStartOfDay()
                .toInstant(Local.SHANGHAI)
                .plus(Duration.ofMinutes(minute));
        Clock clock = Clock.start(TimeLimit.workingTime(Duration.ofMinutes(limit)), at)
                .extend(more, Extension.Base.DUE, at);
        Duration all = Duration.ofMinutes(limit + more);
        Duration used = Duration.ZERO;
        for (int i = 0; i < spans.size(); i++) {
            boolean runs = i % 2 == 0;
            Instant next = at.plus(Duration.ofMinutes(spans.get(i)));
            used = used.plus(runs ? CHINA.workingTimeBetween(at, next) : Duration.ZERO);
            at = next;
            clock = runs ? clock.pause("survey", at) : clock.resume("survey", at);
            Instant due = clock.due(at, CHINA, Coverage.STRICT).due();
            if (used.compareTo(all) > 0) {
                assertThat(due).isBefore(at);
                return;
            }
            Duration left = due.isBefore(at) ? Duration.ZERO : CHINA.workingTimeBetween(at, due);
            assertThat(used.plus(left)).isEqualTo(all);
        }
    }

    @Property(tries = 1_000)
    void an_extension_granted_in_time_equals_a_larger_limit(
            @ForAll WorkCalendar calendar,
            @ForAll Instant start,
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 1, max = 1_000) int amount,
            @ForAll @IntRange(min = 1, max = 1_000) int more) {
        for (TimeLimit.Unit unit : List.of(
                TimeLimit.Unit.CONTINUOUS,
                TimeLimit.Unit.WORKING_TIME,
                TimeLimit.Unit.WORKING_DAYS,
                TimeLimit.Unit.CALENDAR_DAYS)) {
            Clock extended = Clock.start(new TimeLimit(unit, amount, TimeLimit.Roll.NONE), start)
                    .extend(more, Extension.Base.DECISION, start);
            Clock larger = Clock.start(new TimeLimit(unit, amount + more, TimeLimit.Roll.NONE), start);
            assertThat(paused(extended, steps).due(start, calendar, Coverage.PROVISIONAL))
                    .isEqualTo(paused(larger, steps).due(start, calendar, Coverage.PROVISIONAL));
        }
    }

    @Property(tries = 2_000)
    void any_sequence_of_operations_ends_in_a_clock_or_a_coded_refusal(
            @ForAll WorkCalendar calendar,
            @ForAll TimeLimit limit,
            @ForAll TimeLimit other,
            @ForAll Instant start,
            @ForAll("steps") List<Step> steps) {
        Clock clock = Clock.start(limit, start);
        Instant at = start;
        List<String> refusals = new ArrayList<>();
        for (Step step : steps) {
            at = at.plus(Duration.ofMinutes(step.minutes()));
            try {
                clock = applied(clock, step, other, at, calendar);
            } catch (GovernanceException e) {
                refusals.add(e.code());
            }
        }
        assertThat(refusals).isSubsetOf("clock-ended", "clock-cancelled", "extension-in-other-unit", "invalid-data");
        assertThat(Notation.roundTrip(Clock.SHAPE, clock)).isEqualTo(clock);
        if (clock.state() != ClockState.CANCELLED) {
            Deadline deadline = clock.due(at, calendar, Coverage.PROVISIONAL);
            assertThat(deadline.due()).isAfterOrEqualTo(start);
        }
    }

    private static Clock applied(Clock clock, Step step, TimeLimit other, Instant at, WorkCalendar calendar) {
        String reason = "reason-" + step.choice();
        return switch (step.operation()) {
            case 0, 1 -> clock.pause(reason, at);
            case 2, 3 -> clock.resume(reason, at);
            case 4 -> clock.extend(step.choice() + 1, Extension.Base.values()[step.choice() % 2], at);
            case 5 -> respecified(clock, other, at, calendar);
            default -> step.choice() == 0 ? clock.cancel(at) : clock.stop(at, calendar, Coverage.PROVISIONAL);
        };
    }

    /** Also the law of it: what was on time stays so at that instant, what was late stays exactly as late. */
    private static Clock respecified(Clock clock, TimeLimit other, Instant at, WorkCalendar calendar) {
        Clock changed = clock.respecify(other, at, calendar, Coverage.PROVISIONAL);
        Deadline before = clock.due(at, calendar, Coverage.PROVISIONAL);
        Deadline after = changed.due(at, calendar, Coverage.PROVISIONAL);
        assertThat(after.isMetAt(at)).isEqualTo(before.isMetAt(at));
        if (!before.isMetAt(at)) {
            assertThat(after).isEqualTo(before);
        }
        return changed;
    }
}
