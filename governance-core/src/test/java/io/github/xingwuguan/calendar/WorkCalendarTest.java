package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static io.github.xingwuguan.calendar.Local.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static WorkCalendar.Builder plain() {
        return WorkCalendar.builder()
                .id(PolicyId.of("test", "1"))
                .covered(DateRange.of(NEW_YEAR, LocalDate.of(2026, 1, 1)))
                .addSeason(Season.of(NEW_YEAR, Shift.parse("09:00-12:00"), Shift.parse("13:00-17:00")));
    }

    private static SpecialDay day(String date, SpecialDay.Kind kind) {
        return new SpecialDay(LocalDate.parse(date), kind, "a notice");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, true", // make-up Saturday
        "2026-01-04, true", // make-up Sunday
        "2026-02-15, false", // Sunday, listed
        "2024-04-06, false", // Saturday within a holiday
        "2025-10-12, false", // weekend after a make-up Saturday, not listed
        "2026-03-02, true", // Monday, not listed
        "2024-02-29, true", // leap day
    })
    void a_day_is_worked_as_the_notice_says_and_else_as_the_week_says(LocalDate date, boolean worked) {
        assertThat(CHINA.isWorkingDay(date)).isEqualTo(worked);
    }

    @Test
    void working_days_are_counted_from_the_first_inclusive_to_the_last_exclusive() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        assertThat(CHINA.workingDaysBetween(friday, friday)).isZero();
        assertThat(CHINA.workingDaysBetween(friday, friday.plusDays(1))).isEqualTo(1);
        assertThat(CHINA.workingDaysBetween(friday, friday.plusDays(4))).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.workingDaysBetween(friday, friday.minusDays(1)))
                .withMessage("Last day must not be before the first, but was 2026-03-05 before 2026-03-06");
    }

    @Test
    void the_nth_working_day_after_a_day_skips_holidays() {
        assertThat(CHINA.workingDayAfter(LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-14");
        assertThat(CHINA.workingDayAfter(LocalDate.of(2026, 2, 14), 1)).isEqualTo("2026-02-24");
        assertThat(CHINA.workingDayAfter(LocalDate.of(2023, 12, 31), 1)).isEqualTo("2024-01-02");
        assertThatIllegalArgumentException().isThrownBy(() -> CHINA.workingDayAfter(NEW_YEAR, 0));
    }

    @Test
    void working_time_between_two_instants_leaves_out_lunch_night_and_holiday() {
        assertThat(CHINA.workingTimeBetween(at("2026-02-13T17:30"), at("2026-02-24T11:30")))
                .isEqualTo(Duration.ofHours(12));
        assertThat(CHINA.workingTimeBetween(at("2026-03-02T12:00"), at("2026-03-02T14:00")))
                .isZero();
        assertThat(CHINA.workingTimeBetween(at("2026-03-02T12:00"), at("2026-03-02T12:00")))
                .isZero();
        assertThat(CHINA.workingTimeBetween(at("2026-12-31T17:00"), at("2027-01-01T00:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.workingTimeBetween(at("2026-03-02T12:00"), at("2026-03-02T11:00")));
    }

    @Test
    void days_that_are_not_covered_are_refused_and_never_guessed() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> CHINA.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .withMessage("Calendar china-mainland@2026.1 must cover 2027-01-04, but covers 2024-01-01..2027-01-01")
                .satisfies(e -> assertThat(e.code()).isEqualTo("calendar-not-published"));
        refused("calendar-not-published", () -> CHINA.isWorkingDay(LocalDate.of(2023, 12, 29)));
        refused("calendar-not-published", () -> CHINA.isWorkingDay(LocalDate.MAX));
        refused("calendar-not-published", () -> CHINA.isWorkingDay(LocalDate.MIN));
        refused("calendar-not-published", () -> CHINA.workingDaysBetween(last, LocalDate.MAX));
        refused("calendar-not-published", () -> CHINA.workingDayAfter(last, 1));
        refused("calendar-not-published", () -> CHINA.workingDayAfter(LocalDate.of(2026, 12, 1), 3_660));
        refused("calendar-not-published", () -> CHINA.workingDayAfter(LocalDate.MAX, 1));
        refused("calendar-not-published", () -> CHINA.workingDayAfter(LocalDate.MIN, 1));
        refused(
                "calendar-not-published",
                () -> CHINA.workingTimeBetween(at("2023-12-31T17:00"), at("2024-01-02T17:00")));
        refused(
                "calendar-not-published",
                () -> CHINA.workingTimeBetween(at("2026-12-31T17:00"), at("2027-01-01T00:01")));
    }

    @Test
    void local_days_come_before_national_ones() {
        WorkCalendar calendar = plain().addSpecialDay(day("2025-03-03", SpecialDay.Kind.OFF))
                .addLocalDay(day("2025-03-03", SpecialDay.Kind.WORK))
                .addLocalDay(day("2025-03-04", SpecialDay.Kind.OFF))
                .build();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 3, 3))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 3, 4))).isFalse();
    }

    @Test
    void summer_hours_hold_from_their_first_day() {
        WorkCalendar calendar = plain().addSeason(
                        Season.of(LocalDate.of(2025, 6, 2), Shift.parse("08:00-12:00"), Shift.parse("15:00-18:30")))
                .addSeason(Season.of(LocalDate.of(2025, 10, 1), Shift.parse("09:00-12:00")))
                .build();
        assertThat(calendar.workingTimeBetween(at("2025-05-30T00:00"), at("2025-05-31T00:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(calendar.workingTimeBetween(at("2025-05-30T16:00"), at("2025-06-02T16:00")))
                .isEqualTo(Duration.ofHours(6));
        assertThat(calendar.workingTimeBetween(at("2025-09-30T00:00"), at("2025-10-02T00:00")))
                .isEqualTo(Duration.ofMinutes(450 + 180));
    }

    @Test
    void a_duty_calendar_works_every_hour_of_every_day() {
        WorkCalendar duty = WorkCalendar.duty();
        assertThat(TimeLimit.workingTime(Duration.ofHours(2))
                        .due(at("2026-02-17T23:00"), duty, Coverage.STRICT)
                        .due())
                .isEqualTo(at("2026-02-18T01:00"));
        assertThat(duty.isWorkingDay(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(duty.workingDaysBetween(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .isEqualTo(36_525);
    }

    @Test
    void all_faults_are_named_at_once() {
        var calendar = plain().seasons(List.of(
                        Season.of(NEW_YEAR.plusDays(1), Shift.parse("09:00-12:00"), Shift.parse("11:00-13:00")),
                        Season.of(NEW_YEAR.plusDays(1), Shift.parse("22:00-06:00")),
                        Season.of(NEW_YEAR.plusYears(1))))
                .addSpecialDay(day("2025-03-03", SpecialDay.Kind.OFF))
                .addSpecialDay(day("2025-03-03", SpecialDay.Kind.WORK))
                .addLocalDay(day("2026-01-01", SpecialDay.Kind.OFF));
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(calendar::build)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("invalid-data");
                    assertThat(e.problems().all())
                            .extracting(Problem::code, Problem::path)
                            .containsExactly(
                                    tuple("season-gap", "/seasons/0/from"),
                                    tuple("shift-overlap", "/seasons/0/shifts/1"),
                                    tuple("season-order", "/seasons/1/from"),
                                    tuple("shift-crosses-midnight", "/seasons/1/shifts/0"),
                                    tuple("season-outside-coverage", "/seasons/2/from"),
                                    tuple("no-shift", "/seasons/2/shifts"),
                                    tuple("duplicate-date", "/specialDays/1/date"),
                                    tuple("outside-coverage", "/localDays/0/date"));
                    assertThat(e.problems().all().get(1).message())
                            .isEqualTo("Shift must begin after the one before it ends, but was 11:00-13:00 after"
                                    + " 09:00-12:00");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1949-12-31, 2000-01-01, coverage-out-of-range",
        "2190-01-01, 2200-01-02, coverage-out-of-range",
        "2000-01-01, +999999999-12-31, coverage-out-of-range",
        "1990-01-01, 2190-01-01, coverage-too-long",
        "1986-01-01, 1987-01-01, zone-changes-offset",
    })
    void coverage_is_bounded_and_keeps_one_offset(LocalDate from, LocalDate until, String code) {
        var calendar = plain().covered(DateRange.of(from, until))
                .seasons(List.of(Season.of(from, Shift.parse("09:00-12:00"))));
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(calendar::build)
                .satisfies(e ->
                        assertThat(e.problems().all()).extracting(Problem::code).containsExactly(code));
    }

    @Test
    void a_zone_with_summer_time_or_no_season_is_refused() {
        var calendar = plain().zone(ZoneId.of("Europe/Berlin")).seasons(List.of());
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(calendar::build)
                .satisfies(e ->
                        assertThat(e.problems().all()).extracting(Problem::path).containsExactly("/zone", "/seasons"));
        assertThat(plain().zone(ZoneId.of("Asia/Urumqi")).build().zone().getId())
                .isEqualTo("Asia/Urumqi");
    }

    @Test
    void a_local_version_is_made_from_the_national_one() {
        WorkCalendar local = CHINA.toBuilder()
                .id(PolicyId.of("louxing", "1"))
                .zone(ZoneId.of("Asia/Urumqi"))
                .week(WorkWeek.EVERY_DAY)
                .addLocalDay(day("2026-03-02", SpecialDay.Kind.OFF))
                .build();
        assertThat(local.isWorkingDay(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(local.isWorkingDay(LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(local.digest()).isNotEqualTo(CHINA.digest());
        assertThat(Notation.roundTrip(WorkCalendar.SHAPE, local)).isEqualTo(local);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8:00-12:00", "08:00", "08:60-09:00", "08:00-24:01", "25:00-26:00", "08:00-12:00 "})
    void a_shift_of_another_form_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse(text)).withMessageStartingWith("Shift must ");
    }

    @Test
    void a_shift_is_checked_and_its_text_parses_back() {
        assertThat(Shift.parse("00:00-24:00")).isEqualTo(new Shift(0, 1_440)).hasToString("00:00-24:00");
        assertThat(Shift.parse("09:05-13:45")).hasToString("09:05-13:45");
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(1_441, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(1, -5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shift.parse("\u001b".repeat(1_000)))
                .withMessageNotContaining("\u001b");
    }

    @Test
    void a_special_day_names_its_notice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpecialDay(NEW_YEAR, SpecialDay.Kind.OFF, " "))
                .withMessage("Special day must name its notice, but it was blank for 2025-01-01");
    }
}
