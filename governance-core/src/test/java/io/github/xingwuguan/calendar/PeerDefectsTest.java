package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static io.github.xingwuguan.calendar.Local.at;
import static io.github.xingwuguan.calendar.Local.date;
import static io.github.xingwuguan.calendar.Local.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PolicyId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What other systems answer beside what we answer. The rule of a peer is told here in our own words, as it was read; nothing is copied.
 * What a case system does not have (a work calendar) is lent to it, so that only the rule in question is wrong.
 */
class PeerDefectsTest {
    private static final Instant THURSDAY = at("2026-03-05T08:00");
    private static final Instant LATER = at("2026-12-01T08:00");

    private static Instant worked(Instant from, Duration time) {
        return TimeLimit.workingTime(time).due(from, CHINA, Coverage.STRICT).due();
    }

    private static Instant due(Clock clock) {
        return clock.due(LATER, CHINA, Coverage.STRICT).due();
    }

    @Test
    void d1_a_peer_adds_the_hours_of_a_weekend_as_working_hours_when_time_goes_on() {
        Duration limit = Duration.ofHours(16);
        Instant noon = at("2026-03-05T12:00");
        Instant monday = at("2026-03-09T08:00");
        // the time on the wall clock between the two is made up for in working time
        Instant peer = worked(worked(THURSDAY, limit), Duration.between(noon, monday));
        assertThat(peer).isEqualTo(at("2026-03-24T12:00"));

        Clock ours = Clock.start(TimeLimit.workingTime(limit), THURSDAY)
                .pause("survey", noon)
                .resume("survey", monday);
        assertThat(due(ours)).isEqualTo(at("2026-03-10T12:00"));
        assertThat(Duration.between(due(ours), peer)).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void d2_a_peer_loses_an_extension_when_time_goes_on() {
        Duration limit = Duration.ofHours(16);
        Instant nine = at("2026-03-06T09:00");
        Instant ten = at("2026-03-06T10:00");
        Instant extended = worked(worked(THURSDAY, limit), limit);
        assertThat(extended).isEqualTo(at("2026-03-10T18:00"));
        // start, limit and pause are put together anew, and what was granted is not among them
        Instant peer = worked(worked(THURSDAY, limit), Duration.between(nine, ten));
        assertThat(peer).isEqualTo(at("2026-03-09T09:00"));

        Clock granted = Clock.start(TimeLimit.workingTime(limit), THURSDAY)
                .extend(16 * 60, Extension.Base.DUE, at("2026-03-05T17:00"));
        assertThat(due(granted)).isEqualTo(extended);
        assertThat(due(granted.pause("survey", nine).resume("survey", ten))).isEqualTo(at("2026-03-11T09:00"));
    }

    /** Milliseconds of a limit in 32 bits. */
    private static int millis(int days) {
        return days * 24 * 60 * 60 * 1_000;
    }

    @Test
    void d4_a_peer_has_every_limit_of_25_days_overdue_from_the_start() {
        assertThat(millis(24)).isPositive();
        assertThat(millis(25)).isEqualTo(-2_134_967_296);
        Instant peer = THURSDAY.plusMillis(millis(25));
        assertThat(peer).isBefore(THURSDAY);

        for (TimeLimit limit :
                List.of(TimeLimit.continuous(Duration.ofDays(25)), TimeLimit.calendarDays(25, TimeLimit.Roll.NONE))) {
            Deadline ours = limit.due(THURSDAY, CHINA, Coverage.STRICT);
            assertThat(ours.isMetAt(at("2026-03-30T08:00"))).isTrue();
            assertThat(ours.isMetAt(at("2026-03-31T00:00"))).isFalse();
        }
    }

    /** Days off among some days: every turn of the loop looks at the first of them. */
    private static long weekendDaysOfPeer(LocalDate from, LocalDate until) {
        List<LocalDate> between = from.datesUntil(until).toList();
        long off = 0;
        for (int i = 0; i < between.size(); i++) {
            off += isWeekend(between.get(0)) ? 1 : 0;
        }
        return off;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Test
    void d6_a_peer_sees_no_weekend_in_a_span_that_begins_on_a_workday_and_nothing_else_in_one_that_begins_on_one() {
        LocalDate thursday = LocalDate.of(2026, 3, 5);
        LocalDate saturday = thursday.plusDays(2);
        assertThat(weekendDaysOfPeer(thursday, thursday.plusDays(7))).isZero();
        assertThat(weekendDaysOfPeer(saturday, saturday.plusDays(7))).isEqualTo(7);

        assertThat(7 - CHINA.workingDaysBetween(thursday, thursday.plusDays(7))).isEqualTo(2);
        assertThat(7 - CHINA.workingDaysBetween(saturday, saturday.plusDays(7))).isEqualTo(2);
    }

    /** Five days of the week, whole days off, one shift without lunch: what the calendar of a peer can be told of ours. */
    private static final WorkCalendar OF_PEER = WorkCalendar.builder()
            .id(PolicyId.of("of-a-peer", "1"))
            .covered(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
            .addSeason(Season.of(LocalDate.of(2026, 1, 1), Shift.parse("08:00-18:00")))
            .specialDays(CHINA.specialDays().stream()
                    .filter(day -> day.date().getYear() == 2026 && day.kind() == SpecialDay.Kind.OFF)
                    .toList())
            .build();

    /** A deadline at the very end of a shift goes on to the beginning of the next. */
    private static Instant dueOfPeer(Instant start, Duration time) {
        Instant due =
                TimeLimit.workingTime(time).due(start, OF_PEER, Coverage.STRICT).due();
        Instant anInstantOfWorkLater = TimeLimit.workingTime(Duration.ofMinutes(1))
                .due(due, OF_PEER, Coverage.STRICT)
                .due()
                .minus(Duration.ofMinutes(1));
        return anInstantOfWorkLater.isAfter(due) ? anInstantOfWorkLater : due;
    }

    @Test
    void d7_a_peer_knows_no_make_up_day_no_lunch_and_no_end_of_a_shift() {
        TimeLimit three = TimeLimit.workingDays(3);
        Instant golden = at("2026-09-30T09:00");
        assertThat(date(three.due(golden, OF_PEER, Coverage.STRICT).due())).isEqualTo("2026-10-12");
        assertThat(date(three.due(golden, CHINA, Coverage.STRICT).due())).isEqualTo("2026-10-10");

        assertThat(dueOfPeer(at("2026-03-02T13:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-02T14:00"));
        assertThat(worked(at("2026-03-02T13:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-02T15:00"));

        assertThat(dueOfPeer(at("2026-03-02T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-03T08:00"));
        assertThat(worked(at("2026-03-02T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-02T18:00"));
    }

    @Test
    void d7_a_working_day_of_a_peer_is_so_many_hours_and_seconds_do_not_fit() {
        // eight hours a day, whatever the shift
        Duration twoDaysOfPeer = Duration.ofHours(16);
        Instant monday = at("2026-03-02T16:00");
        assertThat(dueOfPeer(monday, twoDaysOfPeer)).isEqualTo(at("2026-03-04T12:00"));
        assertThat(TimeLimit.workingDays(2).due(monday, CHINA, Coverage.STRICT).due())
                .isEqualTo(endOf("2026-03-04"));

        int days = 25_000;
        int secondsOfPeer = days * 24 * 60 * 60;
        assertThat(secondsOfPeer).isNegative();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.workingDays(days))
                .withMessage("Time limit in working-days must be from 1 to 3660, but was 25000");
    }

    @Test
    void d9_a_peer_counts_iso_durations_on_the_wall_clock() {
        Instant friday = at("2026-02-13T17:30");
        Instant peer =
                friday.atZone(WorkCalendar.CHINA).plus(Period.parse("P5D")).toInstant();
        assertThat(peer).isEqualTo(at("2026-02-18T17:30"));
        assertThat(CHINA.isWorkingDay(date(peer))).isFalse();
        assertThat(TimeLimit.workingDays(5).due(friday, CHINA, Coverage.STRICT).due())
                .isEqualTo(endOf("2026-02-27"));

        assertThat(friday.plus(Duration.parse("PT12H"))).isEqualTo(at("2026-02-14T05:30"));
        assertThat(worked(friday, Duration.ofHours(12))).isEqualTo(at("2026-02-24T11:30"));
        assertThat(ChronoUnit.DAYS.between(date(friday), date(worked(friday, Duration.ofHours(12)))))
                .isEqualTo(11);
    }
}
