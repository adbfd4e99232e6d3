package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static io.github.xingwuguan.calendar.Local.at;
import static io.github.xingwuguan.calendar.Local.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.GovernanceException;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** More time, and another limit. */
class ClockAmendmentTest {
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

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void an_extension_counts_from_the_current_deadline_and_is_kept_when_paused_later() {
        Clock extended = workingDays(3).extend(2, Extension.Base.DUE, at("2026-03-05T09:00"));
        assertThat(due(extended)).isEqualTo(endOf("2026-03-09"));
        Clock paused = extended.pause("survey", at("2026-03-06T00:00")).resume("survey", at("2026-03-07T00:00"));
        assertThat(due(paused)).isEqualTo(endOf("2026-03-10"));
    }

    @Test
    void an_extension_of_rolled_days_counts_from_the_day_rolled_to() {
        Clock clock = Clock.start(TimeLimit.calendarDays(60, TimeLimit.Roll.NEXT_WORKING_DAY), at("2026-08-05T09:00"))
                .extend(30, Extension.Base.DUE, at("2026-09-01T09:00"));
        assertThat(due(clock)).isEqualTo(endOf("2026-11-09"));
    }

    @Test
    void a_retroactive_extension_makes_up_for_the_days_since_the_deadline() {
        Instant decided = at("2026-03-11T09:00");
        assertThat(due(workingDays(2).extend(10, Extension.Base.DUE, decided))).isEqualTo(endOf("2026-03-18"));
        assertThat(due(workingDays(2).extend(10, Extension.Base.DECISION, decided)))
                .isEqualTo(endOf("2026-03-25"));
        assertThat(due(workingHours(8).extend(60, Extension.Base.DUE, decided))).isEqualTo(at("2026-03-03T09:00"));
        assertThat(due(workingHours(8).extend(60, Extension.Base.DECISION, decided)))
                .isEqualTo(at("2026-03-11T10:00"));
    }

    @Test
    void an_extension_decided_in_time_counts_from_the_deadline_under_either_base() {
        Instant decided = at("2026-03-03T09:00");
        assertThat(due(workingDays(5).extend(2, Extension.Base.DECISION, decided)))
                .isEqualTo(due(workingDays(5).extend(2, Extension.Base.DUE, decided)));
    }

    @Test
    void a_new_limit_keeps_what_was_used() {
        Clock shorter = workingHours(16).respecify(hours(8), at("2026-03-02T11:00"), CHINA, Coverage.STRICT);
        assertThat(due(shorter)).isEqualTo(at("2026-03-02T18:00"));
        Clock longer = shorter.respecify(hours(24), at("2026-03-02T15:00"), CHINA, Coverage.STRICT);
        assertThat(due(longer)).isEqualTo(at("2026-03-04T18:00"));
        Clock inDays = longer.respecify(TimeLimit.workingDays(3), at("2026-03-02T16:00"), CHINA, Coverage.STRICT);
        assertThat(due(inDays)).isEqualTo(endOf("2026-03-05"));
    }

    @Test
    void a_new_limit_that_is_used_up_already_is_due_at_once() {
        Instant at = at("2026-03-04T11:00");
        assertThat(due(workingHours(40).respecify(hours(8), at, CHINA, Coverage.STRICT)))
                .isEqualTo(at);
        Instant evening = at("2026-03-04T20:00");
        assertThat(due(workingHours(40).respecify(hours(8), evening, CHINA, Coverage.STRICT)))
                .isEqualTo(evening);
        assertThat(due(workingDays(9).respecify(TimeLimit.workingDays(1), evening, CHINA, Coverage.STRICT)))
                .isEqualTo(endOf("2026-03-04"));
        assertThat(due(workingDays(9)
                        .respecify(TimeLimit.workingDays(1), at("2026-03-07T09:00"), CHINA, Coverage.STRICT)))
                .isEqualTo(endOf("2026-03-09"));
        TimeLimit days = TimeLimit.calendarDays(1, TimeLimit.Roll.NONE);
        assertThat(due(workingDays(9).respecify(days, at("2026-03-07T09:00"), CHINA, Coverage.STRICT)))
                .isEqualTo(endOf("2026-03-07"));
    }

    @Test
    void a_new_limit_that_is_used_up_during_a_pause_is_due_when_the_pause_ends() {
        Clock clock = workingHours(40)
                .pause("survey", at("2026-03-03T09:00"))
                .respecify(hours(4), at("2026-03-04T09:00"), CHINA, Coverage.STRICT)
                .resume("survey", at("2026-03-05T09:00"));
        assertThat(due(clock)).isEqualTo(at("2026-03-05T09:00"));
    }

    @Test
    void an_overdue_clock_stays_overdue_under_a_new_limit() {
        Clock clock = workingHours(4);
        assertThat(clock.respecify(hours(400), at("2026-03-02T12:00:01"), CHINA, Coverage.STRICT))
                .isSameAs(clock);
        assertThat(clock.respecify(hours(400), at("2026-03-02T12:00"), CHINA, Coverage.STRICT))
                .isNotSameAs(clock);
    }

    @Test
    void a_new_limit_keeps_extensions_in_its_own_unit_only() {
        Clock clock = workingHours(8).extend(60, Extension.Base.DUE, MONDAY);
        assertThat(due(clock.respecify(hours(4), MONDAY, CHINA, Coverage.STRICT)))
                .isEqualTo(at("2026-03-02T15:00"));
        refused(
                "extension-in-other-unit",
                () -> clock.respecify(TimeLimit.workingDays(4), MONDAY, CHINA, Coverage.STRICT));
    }

    @Test
    void more_than_the_largest_limit_is_refused_with_extensions_too() {
        Clock clock = Clock.start(TimeLimit.workingDays(3_660), MONDAY);
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> clock.extend(1, Extension.Base.DUE, MONDAY))
                .withMessageContaining("Limit and extensions must be at most 3660 in working-days, but were 3661");
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> clock.extend(Integer.MAX_VALUE, Extension.Base.DUE, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.extend(0, Extension.Base.DUE, MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extension(-1, Extension.Base.DUE, MONDAY));
    }
}
