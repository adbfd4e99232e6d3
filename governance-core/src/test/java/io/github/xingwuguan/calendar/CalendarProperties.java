package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.GovernanceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CalendarArbitraries.class)
@Domain(DomainContext.Global.class)
class CalendarProperties {
    @Property(tries = 2_000)
    void running_totals_equal_a_loop_over_the_days(
            @ForAll WorkCalendar calendar, @ForAll @IntRange(max = 120) int a, @ForAll @IntRange(max = 120) int b) {
        LocalDate from = CalendarArbitraries.FIRST.plusDays(Math.min(a, b));
        LocalDate until = CalendarArbitraries.FIRST.plusDays(Math.max(a, b));
        MinuteWalk walk = new MinuteWalk(calendar);
        assertThat(calendar.workingDaysBetween(from, until))
                .isEqualTo((int) from.datesUntil(until).filter(walk::isWorked).count());
        if (from.isBefore(until)) {
            assertThat(calendar.isWorkingDay(from)).isEqualTo(walk.isWorked(from));
        }
    }

    @Property(tries = 1_000)
    void the_nth_working_day_equals_a_loop_over_the_days(
            @ForAll WorkCalendar calendar, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        MinuteWalk walk = new MinuteWalk(calendar);
        LocalDate expected = walk.days(Local.date(start), n, walk::isWorked);
        Deadline deadline = TimeLimit.workingDays(n).due(start, calendar, Coverage.PROVISIONAL);
        assertThat(deadline.due()).isEqualTo(Local.endOf(expected));
        boolean covered = calendar.covered().contains(expected);
        assertThat(deadline.certainty()).isEqualTo(covered ? Deadline.Certainty.FIRM : Deadline.Certainty.PROVISIONAL);
        if (covered) {
            assertThat(calendar.workingDayAfter(Local.date(start), n)).isEqualTo(expected);
        }
    }

    @Property(tries = 1_000)
    void working_time_equals_a_walk_over_the_minutes(
            @ForAll WorkCalendar calendar, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 4_000) int minutes) {
        TimeLimit limit = TimeLimit.workingTime(Duration.ofMinutes(minutes));
        assertThat(limit.due(start, calendar, Coverage.PROVISIONAL).due())
                .isEqualTo(new MinuteWalk(calendar).workingTime(start, minutes, at -> false));
    }

    @Property(tries = 1_000)
    void working_time_between_start_and_deadline_is_the_limit_and_less_an_instant_before(
            @ForAll WorkCalendar calendar, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 1_000) int minutes) {
        Duration time = Duration.ofMinutes(minutes);
        Deadline deadline = TimeLimit.workingTime(time).due(start, calendar, Coverage.PROVISIONAL);
        if (deadline.certainty() == Deadline.Certainty.FIRM) {
            assertThat(calendar.workingTimeBetween(start, deadline.due())).isEqualTo(time);
            assertThat(calendar.workingTimeBetween(start, deadline.due().minusNanos(1)))
                    .isLessThan(time);
        }
    }

    @Property(tries = 2_000)
    void a_deadline_is_monotone_in_amount_and_start(
            @ForAll WorkCalendar calendar,
            @ForAll TimeLimit limit,
            @ForAll Instant start,
            @ForAll @IntRange(max = 30_000) int minutes,
            @ForAll @IntRange(max = 20) int more) {
        TimeLimit longer = new TimeLimit(limit.unit(), limit.amount() + more, limit.roll());
        Instant due = limit.due(start, calendar, Coverage.PROVISIONAL).due();
        assertThat(longer.due(start, calendar, Coverage.PROVISIONAL).due()).isAfterOrEqualTo(due);
        assertThat(due).isAfter(start);
        // The length of a day as time is that of its season, so that only one season orders the starts.
        WorkCalendar oneSeason =
                calendar.toBuilder().seasons(calendar.seasons().subList(0, 1)).build();
        Instant first = limit.due(start, oneSeason, Coverage.PROVISIONAL).due();
        Instant later = start.plus(Duration.ofMinutes(minutes));
        assertThat(limit.due(later, oneSeason, Coverage.PROVISIONAL).due()).isAfterOrEqualTo(first);
    }

    @Property(tries = 1_000)
    void two_limits_one_after_the_other_are_their_sum(
            @ForAll WorkCalendar calendar,
            @ForAll Instant start,
            @ForAll @IntRange(min = 1, max = 2_000) int a,
            @ForAll @IntRange(min = 1, max = 2_000) int b) {
        Instant first = TimeLimit.workingTime(Duration.ofMinutes(a))
                .due(start, calendar, Coverage.PROVISIONAL)
                .due();
        assertThat(TimeLimit.workingTime(Duration.ofMinutes(b))
                        .due(first, calendar, Coverage.PROVISIONAL)
                        .due())
                .isEqualTo(TimeLimit.workingTime(Duration.ofMinutes(a + b))
                        .due(start, calendar, Coverage.PROVISIONAL)
                        .due());
    }

    @Property(tries = 1_000)
    void i16_working_time_of_two_parts_is_that_of_the_whole(
            @ForAll WorkCalendar calendar, @ForAll Instant a, @ForAll Instant b, @ForAll Instant c) {
        List<Instant> cuts = Stream.of(a, b, c).sorted().toList();
        assertThat(calendar.workingTimeBetween(cuts.get(0), cuts.get(1))
                        .plus(calendar.workingTimeBetween(cuts.get(1), cuts.get(2))))
                .isEqualTo(calendar.workingTimeBetween(cuts.get(0), cuts.get(2)));
    }

    @Property(tries = 1_000)
    void i20_without_special_days_the_week_alone_decides(
            @ForAll WorkCalendar calendar, @ForAll Instant start, @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkCalendar plain = calendar.toBuilder()
                .week(WorkWeek.MONDAY_TO_FRIDAY)
                .specialDays(List.of())
                .localDays(List.of())
                .build();
        LocalDate day = Local.date(start);
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        assertThat(TimeLimit.workingDays(n)
                        .due(start, plain, Coverage.PROVISIONAL)
                        .due())
                .isEqualTo(Local.endOf(day));
    }

    @Property(tries = 1_000)
    void i21_the_last_day_is_worked_and_with_it_so_many_were_worked_since_the_start(
            @ForAll @IntRange(max = 1_000) int day, @ForAll @IntRange(min = 1, max = 40) int n) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(day);
        LocalDate due = Local.date(TimeLimit.workingDays(n)
                .due(start.atTime(9, 0).toInstant(Local.SHANGHAI), CHINA, Coverage.STRICT)
                .due());
        assertThat(CHINA.isWorkingDay(due)).isTrue();
        assertThat(CHINA.workingDaysBetween(start.plusDays(1), due.plusDays(1))).isEqualTo(n);
    }

    @Property(tries = 1_000)
    void a_day_off_never_makes_a_deadline_earlier_and_a_worked_day_never_later(
            @ForAll WorkCalendar calendar,
            @ForAll TimeLimit limit,
            @ForAll Instant start,
            @ForAll @IntRange(max = 119) int day) {
        LocalDate date = CalendarArbitraries.FIRST.plusDays(day);
        List<SpecialDay> kept = calendar.localDays().stream()
                .filter(d -> !d.date().equals(date))
                .toList();
        WorkCalendar.Builder changed =
                calendar.toBuilder().seasons(calendar.seasons().subList(0, 1)).localDays(kept);
        Instant off = limit.due(
                        start,
                        changed.addLocalDay(new SpecialDay(date, SpecialDay.Kind.OFF, "invented"))
                                .build(),
                        Coverage.PROVISIONAL)
                .due();
        Instant work = limit.due(
                        start,
                        changed.localDays(kept)
                                .addLocalDay(new SpecialDay(date, SpecialDay.Kind.WORK, "invented"))
                                .build(),
                        Coverage.PROVISIONAL)
                .due();
        assertThat(work).isBeforeOrEqualTo(off);
    }

    @Property(tries = 1_000)
    void strict_and_provisional_agree_where_the_calendar_covers_and_strict_refuses_elsewhere(
            @ForAll TimeLimit limit, @ForAll @IntRange(max = 1_500) int day) {
        Instant start = LocalDate.of(2023, 6, 1).plusDays(day).atTime(9, 0).toInstant(Local.SHANGHAI);
        Deadline provisional = limit.due(start, CHINA, Coverage.PROVISIONAL);
        try {
            assertThat(limit.due(start, CHINA, Coverage.STRICT)).isEqualTo(provisional);
            assertThat(provisional.certainty()).isEqualTo(Deadline.Certainty.FIRM);
        } catch (GovernanceException e) {
            assertThat(e.code()).isEqualTo("calendar-not-published");
            assertThat(provisional.certainty()).isEqualTo(Deadline.Certainty.PROVISIONAL);
        }
    }

    @Property(tries = 1_000)
    void results_do_not_depend_on_the_zone_and_locale_of_the_machine(
            @ForAll WorkCalendar calendar, @ForAll TimeLimit limit, @ForAll Instant start) {
        Deadline here = limit.due(start, calendar, Coverage.PROVISIONAL);
        String text = calendar.toString();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            WorkCalendar there = calendar.toBuilder().build();
            assertThat(limit.due(start, there, Coverage.PROVISIONAL)).isEqualTo(here);
            assertThat(there).hasToString(text);
            assertThat(there.digest()).isEqualTo(calendar.digest());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
