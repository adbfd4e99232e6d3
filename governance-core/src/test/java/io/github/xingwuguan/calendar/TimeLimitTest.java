package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static io.github.xingwuguan.calendar.Local.at;
import static io.github.xingwuguan.calendar.Local.endOf;
import static io.github.xingwuguan.calendar.TimeLimit.Roll.NEXT_WORKING_DAY;
import static io.github.xingwuguan.calendar.TimeLimit.Roll.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLimitTest {
    private static Instant due(TimeLimit limit, String start) {
        return limit.due(at(start), CHINA, Coverage.STRICT).due();
    }

    private static TimeLimit hours(int hours) {
        return TimeLimit.workingTime(Duration.ofHours(hours));
    }

    @Test
    void a_limit_that_ends_exactly_at_shift_end_is_due_then_and_not_next_morning() {
        assertThat(due(hours(4), "2026-03-02T08:00")).isEqualTo(at("2026-03-02T12:00"));
        assertThat(due(hours(8), "2026-03-02T08:00")).isEqualTo(at("2026-03-02T18:00"));
    }

    @Test
    void a_limit_that_starts_at_shift_end_begins_with_the_next_shift() {
        assertThat(due(hours(1), "2026-03-02T12:00")).isEqualTo(at("2026-03-02T15:00"));
        assertThat(due(hours(1), "2026-03-02T18:00")).isEqualTo(at("2026-03-03T09:00"));
        assertThat(due(hours(1), "2026-03-02T03:00")).isEqualTo(at("2026-03-02T09:00"));
    }

    @Test
    void seconds_before_midnight_and_midnight_are_different_days() {
        TimeLimit oneDay = TimeLimit.workingDays(1);
        assertThat(due(oneDay, "2026-02-23T23:59:59.999999999")).isEqualTo(endOf("2026-02-24"));
        assertThat(due(oneDay, "2026-02-24T00:00:00")).isEqualTo(endOf("2026-02-25"));
    }

    @Test
    void a_continuous_limit_runs_through_the_golden_week() {
        assertThat(due(TimeLimit.continuous(Duration.ofHours(60)), "2026-09-30T20:15:30"))
                .isEqualTo(at("2026-10-03T08:15:30"));
    }

    @Test
    void a_limit_of_twenty_five_days_and_more_does_not_overflow() {
        assertThat(due(TimeLimit.continuous(Duration.ofDays(60)), "2026-01-01T00:00"))
                .isEqualTo(at("2026-03-02T00:00"));
        assertThat(TimeLimit.continuous(Duration.ofDays(3_660))
                        .due(at("2199-12-01T00:00"), CHINA, Coverage.PROVISIONAL)
                        .due())
                .isEqualTo(at("2199-12-01T00:00").plus(Duration.ofDays(3_660)));
    }

    @Test
    void five_days_differ_from_five_working_days() {
        assertThat(due(TimeLimit.calendarDays(5, NONE), "2026-02-13T09:00")).isEqualTo(endOf("2026-02-18"));
        assertThat(due(TimeLimit.workingDays(5), "2026-02-13T09:00")).isEqualTo(endOf("2026-02-27"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2024-01-31, 1, 2024-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2025-12-31, 2, 2026-02-28",
        "2026-03-15, 1, 2026-04-15",
        "2026-08-31, 1, 2026-09-30",
    })
    void a_month_ends_with_the_same_number_or_the_last_day(String start, int months, String due) {
        assertThat(due(TimeLimit.months(months, NONE), start + "T12:00")).isEqualTo(endOf(due));
    }

    @Test
    void a_month_that_ends_in_a_holiday_rolls_if_it_may() {
        assertThat(due(TimeLimit.months(1, NEXT_WORKING_DAY), "2026-09-01T12:00"))
                .isEqualTo(endOf("2026-10-08"));
        assertThat(due(TimeLimit.months(1, NEXT_WORKING_DAY), "2026-09-10T12:00"))
                .isEqualTo(endOf("2026-10-10"));
        assertThat(due(TimeLimit.months(1, NEXT_WORKING_DAY), "2026-09-11T12:00"))
                .isEqualTo(endOf("2026-10-12"));
    }

    @Test
    void working_days_as_time_are_so_many_shift_lengths() {
        assertThat(due(TimeLimit.workingDaysAsTime(2), "2026-03-06T15:00")).isEqualTo(at("2026-03-10T15:00"));
        assertThat(due(TimeLimit.workingDaysAsTime(1), "2026-03-07T15:00")).isEqualTo(at("2026-03-09T18:00"));
    }

    @Test
    void working_days_as_time_take_the_shifts_of_the_day_on_which_they_begin() {
        LocalDate spring = LocalDate.of(2025, 1, 1);
        WorkCalendar calendar = WorkCalendar.builder()
                .id(PolicyId.of("seasons", "1"))
                .covered(DateRange.of(spring, LocalDate.of(2026, 1, 1)))
                .addSeason(Season.of(spring, Shift.parse("09:00-16:00")))
                .addSeason(Season.of(LocalDate.of(2025, 6, 2), Shift.parse("08:00-16:00")))
                .build();
        TimeLimit two = TimeLimit.workingDaysAsTime(2);
        assertThat(two.due(at("2025-05-30T09:00"), calendar, Coverage.STRICT).due())
                .isEqualTo(at("2025-06-02T15:00"));
        assertThat(two.due(at("2025-05-30T17:00"), calendar, Coverage.STRICT).due())
                .isEqualTo(at("2025-06-03T16:00"));
    }

    @Test
    void a_year_that_is_not_published_is_provisional_or_refused() {
        TimeLimit one = TimeLimit.workingDays(1);
        assertThat(one.due(at("2026-12-31T10:00"), CHINA, Coverage.PROVISIONAL))
                .isEqualTo(new Deadline(endOf("2027-01-01"), Deadline.Certainty.PROVISIONAL, CHINA.id()));
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> one.due(at("2026-12-31T10:00"), CHINA, Coverage.STRICT))
                .withMessage("Calendar china-mainland@2026.1 must cover 2027-01-01, but covers 2024-01-01..2027-01-01")
                .satisfies(e -> assertThat(e.code()).isEqualTo("calendar-not-published"));
        assertThat(hours(9).due(at("2026-12-31T10:00"), CHINA, Coverage.PROVISIONAL)
                        .certainty())
                .isEqualTo(Deadline.Certainty.PROVISIONAL);
        assertThat(hours(6).due(at("2026-12-31T10:00"), CHINA, Coverage.STRICT).certainty())
                .isEqualTo(Deadline.Certainty.FIRM);
    }

    @Test
    void a_start_before_the_covered_days_is_provisional_too() {
        assertThat(TimeLimit.workingDays(5).due(at("2023-12-27T10:00"), CHINA, Coverage.PROVISIONAL))
                .isEqualTo(new Deadline(endOf("2024-01-04"), Deadline.Certainty.PROVISIONAL, CHINA.id()));
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> hours(8).due(at("2023-12-29T10:00"), CHINA, Coverage.STRICT))
                .withMessageContaining("must cover 2023-12-29");
    }

    @Test
    void a_limit_that_looks_no_day_up_is_firm_in_any_year() {
        Instant start = at("2030-06-01T10:00");
        assertThat(TimeLimit.calendarDays(3, NONE)
                        .due(start, CHINA, Coverage.STRICT)
                        .certainty())
                .isEqualTo(Deadline.Certainty.FIRM);
        assertThat(TimeLimit.months(3, NONE).due(start, CHINA, Coverage.STRICT).due())
                .isEqualTo(endOf("2030-09-01"));
        assertThat(TimeLimit.calendarDays(3, NEXT_WORKING_DAY)
                        .due(start, CHINA, Coverage.PROVISIONAL)
                        .certainty())
                .isEqualTo(Deadline.Certainty.PROVISIONAL);
    }

    @ParameterizedTest
    @EnumSource(TimeLimit.Unit.class)
    void an_amount_beyond_the_stated_limits_is_refused(TimeLimit.Unit unit) {
        for (int amount : new int[] {unit.max() + 1, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TimeLimit(unit, amount, NONE))
                    .withMessage("Time limit in " + unit.code() + " must be from 1 to " + unit.max() + ", but was "
                            + amount);
        }
    }

    @ParameterizedTest
    @EnumSource(TimeLimit.Unit.class)
    void an_instant_beyond_proportion_is_refused_and_the_largest_amount_answered(TimeLimit.Unit unit) {
        TimeLimit largest = new TimeLimit(unit, unit.max(), NONE);
        assertThat(largest.due(at("2026-01-01T00:00"), CHINA, Coverage.PROVISIONAL)
                        .due())
                .isAfter(at("2026-07-01T00:00"));
        for (Instant start : new Instant[] {
            Instant.MIN,
            Instant.MAX,
            LocalDateTime.MAX.toInstant(ZoneOffset.UTC),
            at("1949-01-01T00:00"),
            at("2200-01-02T00:00")
        }) {
            assertThatExceptionOfType(GovernanceException.class)
                    .isThrownBy(() -> largest.due(start, CHINA, Coverage.PROVISIONAL))
                    .satisfies(e -> assertThat(e.problems().all().get(0).code()).isEqualTo("time-out-of-range"));
        }
    }

    @Test
    void a_deadline_beyond_2199_that_has_to_be_looked_up_is_refused() {
        for (TimeLimit limit :
                new TimeLimit[] {TimeLimit.workingDays(30), hours(300), TimeLimit.calendarDays(40, NEXT_WORKING_DAY)}) {
            assertThatExceptionOfType(GovernanceException.class)
                    .isThrownBy(() -> limit.due(at("2199-12-20T10:00"), CHINA, Coverage.PROVISIONAL))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("time-out-of-range"));
        }
    }

    @Test
    void only_days_and_months_roll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(TimeLimit.Unit.CONTINUOUS, 5, NEXT_WORKING_DAY))
                .withMessage("Time limit must roll in calendar-days or months only, but was in continuous");
    }

    @Test
    void time_is_of_whole_minutes() {
        for (Duration time : new Duration[] {
            Duration.ofSeconds(90), Duration.ofNanos(1), Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(10_000_000)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.continuous(time));
            assertThatIllegalArgumentException().isThrownBy(() -> TimeLimit.workingTime(time));
        }
        assertThat(TimeLimit.workingTime(Duration.ofMinutes(90)).amount()).isEqualTo(90);
    }

    @Test
    void a_limit_survives_a_round_trip() {
        TimeLimit limit = TimeLimit.calendarDays(60, NEXT_WORKING_DAY);
        assertThat(Notation.roundTrip(TimeLimit.SHAPE, limit)).isEqualTo(limit);
        assertThat(Coverage.STRICT.code()).isEqualTo("strict");
        assertThat(ClockState.CANCELLED.code()).isEqualTo("cancelled");
    }
}
