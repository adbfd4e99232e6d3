package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static io.github.xingwuguan.calendar.Local.at;
import static io.github.xingwuguan.calendar.Local.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final Instant MONDAY = at("2026-03-02T08:00");
    private static final Instant LATER = at("2026-12-01T08:00");

    private static TimeLimit hours(int hours) {
        return TimeLimit.workingTime(Duration.ofHours(hours));
    }

    private static Clock workingHours(int hours) {
        return Clock.start(hours(hours), MONDAY);
    }

    private static Clock workingDays(int days) {
        return Clock.start(TimeLimit.workingDays(days), MONDAY);
    }

    private static Instant due(Clock clock) {
        return clock.due(LATER, CHINA, Coverage.STRICT).due();
    }

    private static Clock stop(Clock clock, Instant at) {
        return clock.stop(at, CHINA, Coverage.STRICT);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static WorkCalendar with2027(String... off) {
        return CHINA.toBuilder()
                .id(PolicyId.of("china-mainland", "2027.1"))
                .covered(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 1, 1)))
                .addAllSpecialDays(List.of(off).stream()
                        .map(day -> new SpecialDay(LocalDate.parse(day), SpecialDay.Kind.OFF, "invented"))
                        .toList())
                .build();
    }

    @Test
    void a_clock_runs_pauses_stops_or_is_cancelled() {
        Clock running = workingDays(5);
        assertThat(running.state()).isEqualTo(ClockState.RUNNING);
        Clock paused = running.pause("survey", MONDAY);
        assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
        assertThat(stop(paused, MONDAY).state()).isEqualTo(ClockState.STOPPED);
        assertThat(paused.cancel(MONDAY).state()).isEqualTo(ClockState.CANCELLED);
        assertThat(running.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void a_pause_outside_shifts_adds_nothing() {
        Clock clock = workingHours(12).pause("survey", at("2026-03-02T18:00")).resume("survey", at("2026-03-03T08:00"));
        assertThat(due(clock)).isEqualTo(at("2026-03-03T12:00")).isEqualTo(due(workingHours(12)));
    }

    @Test
    void a_pause_over_a_weekend_adds_nothing_to_working_time() {
        Clock clock = workingHours(48).pause("survey", at("2026-03-06T18:00")).resume("survey", at("2026-03-09T08:00"));
        assertThat(due(clock)).isEqualTo(due(workingHours(48)));
    }

    @Test
    void moving_from_one_reason_to_another_does_not_count_twice() {
        Clock clock = workingHours(8)
                .pause("survey", at("2026-03-02T09:00"))
                .pause("weather", at("2026-03-02T10:00"))
                .resume("survey", at("2026-03-02T10:30"));
        assertThat(clock.state()).isEqualTo(ClockState.PAUSED);
        Clock resumed = clock.resume("weather", at("2026-03-02T11:00"));
        assertThat(resumed.state()).isEqualTo(ClockState.RUNNING);
        assertThat(due(resumed)).isEqualTo(at("2026-03-03T10:00"));
        Clock moved = workingHours(8)
                .pause("survey", at("2026-03-02T09:00"))
                .resume("survey", at("2026-03-02T10:00"))
                .pause("weather", at("2026-03-02T10:00"))
                .resume("weather", at("2026-03-02T11:00"));
        assertThat(due(moved)).isEqualTo(due(resumed));
    }

    @Test
    void pausing_and_resuming_are_idempotent() {
        Clock paused = workingHours(8).pause("survey", at("2026-03-02T09:00"));
        assertThat(paused.pause("survey", at("2026-03-02T09:30"))).isSameAs(paused);
        assertThat(paused.resume("weather", at("2026-03-02T09:30"))).isSameAs(paused);
    }

    @Test
    void two_pauses_that_share_midnight_make_whole_days() {
        Clock clock = workingDays(3)
                .pause("survey", at("2026-03-03T00:00"))
                .pause("weather", at("2026-03-03T12:00"))
                .resume("survey", at("2026-03-03T12:00"))
                .resume("weather", at("2026-03-04T00:00"));
        assertThat(due(clock)).isEqualTo(endOf("2026-03-06"));
    }

    @Test
    void a_pause_shorter_than_a_day_gives_no_credit_on_days() {
        Clock clock = workingDays(3);
        for (int day = 3; day < 6; day++) {
            clock = clock.pause("survey", at("2026-03-0" + day + "T00:01"))
                    .resume("survey", at("2026-03-0" + day + "T23:59"));
        }
        assertThat(due(clock)).isEqualTo(endOf("2026-03-05"));
    }

    @Test
    void any_overlap_takes_out_every_day_touched_once() {
        Clock clock = Clock.start(TimeLimit.workingDays(3), MONDAY, PauseRule.ANY_OVERLAP)
                .pause("survey", at("2026-03-03T10:00"))
                .resume("survey", at("2026-03-03T11:00"))
                .pause("survey", at("2026-03-03T15:00"))
                .resume("survey", at("2026-03-04T00:00"));
        assertThat(due(clock)).isEqualTo(endOf("2026-03-06"));
    }

    @Test
    void a_pause_of_whole_days_shifts_calendar_days_and_months_as_well() {
        for (TimeLimit limit :
                List.of(TimeLimit.calendarDays(31, TimeLimit.Roll.NONE), TimeLimit.months(1, TimeLimit.Roll.NONE))) {
            Clock clock = Clock.start(limit, MONDAY)
                    .pause("survey", at("2026-03-10T00:00"))
                    .resume("survey", at("2026-03-13T09:00"));
            assertThat(due(clock)).isEqualTo(endOf("2026-04-05"));
        }
    }

    @Test
    void a_limit_does_not_roll_onto_a_day_that_a_pause_takes_out() {
        Clock clock = Clock.start(TimeLimit.calendarDays(5, TimeLimit.Roll.NEXT_WORKING_DAY), MONDAY)
                .pause("survey", at("2026-03-09T00:00"))
                .resume("survey", at("2026-03-10T00:00"));
        assertThat(due(clock)).isEqualTo(endOf("2026-03-10"));
    }

    @Test
    void a_pause_that_lasts_is_taken_to_end_at_the_date_asked_for() {
        Clock paused = workingHours(8).pause("survey", at("2026-03-02T10:00"));
        assertThat(paused.due(at("2026-03-03T08:00"), CHINA, Coverage.STRICT).due())
                .isEqualTo(at("2026-03-03T16:00"));
        assertThat(paused.due(MONDAY, CHINA, Coverage.STRICT).due()).isEqualTo(at("2026-03-02T18:00"));
    }

    @Test
    void a_pause_after_the_deadline_does_not_heal_it() {
        Clock clock = workingHours(4).pause("survey", at("2026-03-02T13:00")).resume("survey", at("2026-03-03T08:00"));
        assertThat(due(clock)).isEqualTo(at("2026-03-02T12:00"));
    }

    @Test
    void on_time_is_up_to_the_deadline_inclusive() {
        Instant due = endOf("2026-03-04");
        assertThat(stop(workingDays(2), due).verdict()).hasValueSatisfying(v -> {
            assertThat(v.isOnTime()).isTrue();
            assertThat(v.deadline().due()).isEqualTo(due);
        });
        assertThat(stop(workingDays(2), due.plusNanos(1)).verdict())
                .hasValueSatisfying(v -> assertThat(v.isOnTime()).isFalse());
    }

    @Test
    void stopping_freezes_the_verdict_against_later_calendars() {
        Instant start = at("2026-12-30T09:00");
        Clock running = Clock.start(TimeLimit.workingDays(2), start);
        Clock stopped = running.stop(at("2027-01-01T12:00"), CHINA, Coverage.PROVISIONAL);
        Clock late = running.stop(at("2027-01-02T12:00"), CHINA, Coverage.PROVISIONAL);
        WorkCalendar published = with2027("2027-01-01");
        assertThat(stopped.due(LATER, published, Coverage.STRICT))
                .isEqualTo(new Deadline(endOf("2027-01-01"), Deadline.Certainty.PROVISIONAL, CHINA.id()));
        assertThat(late.verdict().orElseThrow().isOnTime()).isFalse();
        assertThat(running.due(LATER, published, Coverage.STRICT))
                .isEqualTo(new Deadline(endOf("2027-01-04"), Deadline.Certainty.FIRM, published.id()));
    }

    @Test
    void a_december_date_overruled_by_the_next_notice_moves_clocks_that_have_not_ended() {
        Clock running = Clock.start(TimeLimit.workingDays(1), at("2026-12-30T09:00"));
        Clock paused = running.pause("survey", at("2026-12-30T10:00"));
        WorkCalendar published = with2027("2026-12-31", "2027-01-01");
        for (Clock clock : List.of(running, paused)) {
            assertThat(clock.due(at("2026-12-30T10:00"), CHINA, Coverage.STRICT).due())
                    .isEqualTo(endOf("2026-12-31"));
            assertThat(clock.due(at("2026-12-30T10:00"), published, Coverage.STRICT)
                            .due())
                    .isEqualTo(endOf("2027-01-04"));
        }
    }

    @Test
    void an_ended_clock_takes_no_further_operation() {
        for (Clock ended : List.of(stop(workingDays(5), MONDAY), workingDays(5).cancel(MONDAY))) {
            refused("clock-ended", () -> ended.pause("survey", LATER));
            refused("clock-ended", () -> ended.resume("survey", LATER));
            refused("clock-ended", () -> ended.extend(1, Extension.Base.DUE, LATER));
            refused("clock-ended", () -> ended.respecify(hours(1), LATER, CHINA, Coverage.STRICT));
            refused("clock-ended", () -> stop(ended, LATER));
            refused("clock-ended", () -> ended.cancel(LATER));
        }
        refused("clock-cancelled", () -> due(workingDays(5).cancel(MONDAY)));
    }

    @Test
    void an_operation_before_the_last_one_is_refused() {
        Clock clock = workingDays(5).pause("survey", LATER);
        refused("clock-regression", () -> clock.resume("survey", LATER.minusNanos(1)));
        refused("clock-regression", () -> stop(workingDays(5), MONDAY.minusNanos(1)));
        refused("time-out-of-range", () -> clock.resume("survey", Instant.MAX));
        refused("time-out-of-range", () -> clock.due(Instant.MAX, CHINA, Coverage.STRICT));
    }

    @Test
    void a_reason_is_a_short_code() {
        for (String reason : List.of("", " ", "Survey", "a\nb", "x".repeat(65))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> workingDays(5).pause(reason, MONDAY))
                    .withMessageStartingWith(
                            "Pause reason must be 1 to 64 lower-case letters, digits or '-', but had ");
        }
    }

    @Test
    void a_ledger_from_outside_is_checked_whole() {
        Pause reversed =
                Pause.builder().reason("survey").since(LATER).until(MONDAY).build();
        Pause open =
                Pause.builder().reason("survey").since(MONDAY.minusSeconds(1)).build();
        Clock.Builder builder = workingDays(3_660).toBuilder()
                .addPauses(reversed, open, open)
                .addExtension(new Extension(1, Extension.Base.DUE, Instant.MAX))
                .verdict(new Verdict(MONDAY, new Deadline(MONDAY, Deadline.Certainty.FIRM, CHINA.id())))
                .cancelledAt(MONDAY);
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems().all())
                        .extracting(Problem::code)
                        .containsExactly(
                                "time-out-of-range",
                                "entry-before-start",
                                "pause-reversed",
                                "pause-twice",
                                "limit-too-long",
                                "ended-twice",
                                "pause-after-end"));
        Clock.Builder long1001 = workingDays(5).toBuilder()
                .addAllExtensions(java.util.Collections.nCopies(1_001, new Extension(0, Extension.Base.DUE, MONDAY)));
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(long1001::build)
                .withMessageContaining("Ledger must have at most 1000 entries here, but had 1001");
    }

    @Test
    void a_clock_survives_a_round_trip() {
        Clock clock = Clock.start(hours(16), MONDAY, PauseRule.ANY_OVERLAP)
                .pause("survey", at("2026-03-02T09:00"))
                .extend(60, Extension.Base.DECISION, at("2026-03-02T10:00"));
        assertThat(Notation.roundTrip(Clock.SHAPE, clock)).isEqualTo(clock);
        Clock stopped = stop(clock, LATER);
        assertThat(Notation.roundTrip(Clock.SHAPE, stopped)).isEqualTo(stopped);
        Clock cancelled = clock.cancel(LATER);
        assertThat(Notation.roundTrip(Clock.SHAPE, cancelled)).isEqualTo(cancelled);
    }
}
