package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.CHINA;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.SpecialDay;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.TimeLimit.Roll;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holidays and hours as a case meets them: each goes from the report on, and what counts is whether it was dealt with in time. */
class CaseCalendarTest {
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).toInstant(SHANGHAI);
    }

    private static Instant endOf(String date) {
        return LocalDate.parse(date).atTime(LocalTime.MAX).toInstant(SHANGHAI);
    }

    private static TimeLimit hours(int hours) {
        return TimeLimit.workingTime(Duration.ofHours(hours));
    }

    private static CasePolicy policy(ClockKind kind, TimeLimit limit) {
        return CaseDesk.policy()
                .addClocks(ClockRule.builder()
                        .kind(kind)
                        .limit(limit)
                        .pausable(List.of("season"))
                        .build())
                .build();
    }

    /** Somebody does it at an instant, though each step of a desk comes an hour after the last. */
    private static CaseDesk does(CaseDesk desk, Instant when, Actor actor, Deed deed) {
        desk.now = when.minus(Duration.ofHours(1));
        return desk.does(actor, deed);
    }

    private static CaseDesk filed(CasePolicy policy, Instant when) {
        CaseDesk desk = new CaseDesk(policy);
        does(desk, when, RESIDENT, report(CaseKind.PROPERTY_DISORDER));
        return does(desk, when, COMMUNITY, new Intake.Accept("1", "stacking", Urgency.NORMAL, Level.COMMUNITY));
    }

    private static CaseDesk inHand(CasePolicy policy, Instant when) {
        CaseDesk desk = filed(policy, when);
        does(desk, when, COMMUNITY, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD));
        return does(desk, when, FIRM, new Assignments.Sign("a1"));
    }

    private static CaseDesk dealtWith(CaseDesk desk, Instant when) {
        return does(desk, when, FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
    }

    private static Verdict verdict(CaseDesk desk, ClockKind kind) {
        return desk.state.clocks().timer(kind).orElseThrow().verdict().orElseThrow();
    }

    /** A case that is filed then is dealt with in time at the deadline, and an instant later no more. */
    private static void isDue(TimeLimit limit, Instant filed, Instant due) {
        CasePolicy policy = policy(ClockKind.DISPOSE, limit);
        Verdict inTime = verdict(dealtWith(inHand(policy, filed), due), ClockKind.DISPOSE);
        assertThat(inTime.deadline().due()).isEqualTo(due);
        assertThat(inTime.isOnTime()).isTrue();
        assertThat(verdict(dealtWith(inHand(policy, filed), due.plusNanos(1)), ClockKind.DISPOSE)
                        .isOnTime())
                .isFalse();
    }

    @Test
    void c01_a_saturday_or_sunday_that_makes_up_for_a_holiday_counts() {
        isDue(TimeLimit.workingDays(3), at("2026-09-30T09:00"), endOf("2026-10-10"));
        isDue(TimeLimit.workingDays(1), at("2025-12-31T09:00"), endOf("2026-01-04"));
        isDue(TimeLimit.workingDays(3), at("2025-01-24T09:00"), endOf("2025-02-05"));
        isDue(hours(4), at("2026-02-14T16:00"), at("2026-02-24T10:00"));
    }

    @Test
    void c02_a_weekend_that_touches_a_holiday_is_off_though_no_notice_names_it() {
        assertThat(CHINA.specialDays())
                .extracting(SpecialDay::date)
                .contains(LocalDate.of(2024, 6, 10))
                .doesNotContain(LocalDate.of(2024, 6, 8), LocalDate.of(2024, 6, 9));
        isDue(TimeLimit.workingDays(1), at("2024-06-07T09:00"), endOf("2024-06-11"));
        isDue(TimeLimit.workingDays(2), at("2024-04-30T09:00"), endOf("2024-05-07"));
    }

    @Test
    void c03_a_case_reported_in_the_last_instant_of_a_holiday_is_due_a_day_before_one_reported_at_midnight() {
        CasePolicy policy = policy(ClockKind.FILE, TimeLimit.workingDays(1));
        Instant last = at("2025-10-08T23:59:59.999999999");
        assertThat(verdict(filed(policy, last), ClockKind.FILE).deadline().due())
                .isEqualTo(endOf("2025-10-09"));
        assertThat(verdict(filed(policy, last.plusNanos(1)), ClockKind.FILE)
                        .deadline()
                        .due())
                .isEqualTo(endOf("2025-10-10"));
        isDue(TimeLimit.workingDays(5), at("2025-09-30T23:59:59"), endOf("2025-10-14"));
        isDue(TimeLimit.workingDays(5), at("2025-10-01T00:00:00"), endOf("2025-10-14"));
        isDue(TimeLimit.workingDays(5), at("2025-09-29T23:59:59"), endOf("2025-10-13"));
    }

    @Test
    void c04_time_that_starts_on_a_day_off_runs_from_the_next_day_that_is_worked() {
        isDue(hours(2), at("2026-01-01T09:00"), at("2026-01-04T10:00"));
        isDue(TimeLimit.workingDays(1), at("2026-02-16T09:00"), endOf("2026-02-24"));
    }

    @Test
    void c05_time_that_ends_with_the_morning_or_the_day_is_over_then() {
        isDue(hours(4), at("2026-03-02T08:00"), at("2026-03-02T12:00"));
        isDue(hours(2), at("2026-03-02T16:00"), at("2026-03-02T18:00"));
    }

    @Test
    void c06_time_that_starts_at_lunch_runs_from_the_afternoon() {
        isDue(hours(1), at("2026-03-02T13:00"), at("2026-03-02T15:00"));
    }

    @Test
    void c07_sixty_days_that_end_in_a_holiday_end_after_it_and_sixty_hours_end_in_it() {
        isDue(TimeLimit.calendarDays(60, Roll.NEXT_WORKING_DAY), at("2026-08-05T09:00"), endOf("2026-10-08"));
        isDue(TimeLimit.continuous(Duration.ofHours(60)), at("2026-09-30T20:15:30"), at("2026-10-03T08:15:30"));
    }

    @Test
    void c08_five_days_are_not_five_working_days() {
        isDue(TimeLimit.calendarDays(5, Roll.NONE), at("2026-02-13T09:00"), endOf("2026-02-18"));
        isDue(TimeLimit.workingDays(5), at("2026-02-13T09:00"), endOf("2026-02-27"));
    }

    /** The next notice: New Year's Day and the day before are off. Invented. */
    private static WorkCalendar nextNotice() {
        return CHINA.toBuilder()
                .id(PolicyId.of("china-mainland", "2027.1"))
                .covered(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 1, 1)))
                .addSpecialDay(new SpecialDay(LocalDate.of(2026, 12, 31), SpecialDay.Kind.OFF, "invented"))
                .addSpecialDay(new SpecialDay(LocalDate.of(2027, 1, 1), SpecialDay.Kind.OFF, "invented"))
                .build();
    }

    private static Decision<CaseEvent> asks(
            CaseDesk desk, CasePolicy policy, WorkCalendar calendar, Instant when, Actor actor, Deed deed) {
        return Case.LIFECYCLE.decide(desk.state, deed, new Context<>(actor, when, policy, calendar));
    }

    @Test
    void c09_in_a_year_without_a_notice_a_deadline_is_a_guess_and_nobody_is_late_by_a_guess() {
        CasePolicy policy = policy(ClockKind.DISPOSE, TimeLimit.workingDays(5));
        CaseDesk desk = inHand(policy, at("2026-12-28T10:00"));
        Clocks clocks = desk.state.clocks();
        assertThat(clocks.due(ClockKind.DISPOSE, desk.now, CHINA, Coverage.PROVISIONAL))
                .contains(new Deadline(endOf("2027-01-04"), Deadline.Certainty.PROVISIONAL, CHINA.id()));
        assertThatThrownBy(() -> clocks.due(ClockKind.DISPOSE, desk.now, CHINA, Coverage.STRICT))
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo("calendar-not-published"));

        Instant look = at("2027-01-05T09:00");
        assertThat(asks(desk, policy, CHINA, look, SYSTEM, new Clocks.Tick())
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("nothing-overdue");
        // by the notice the fifth day is the sixth of January
        Decision<CaseEvent> early = asks(desk, policy, nextNotice(), look, SYSTEM, new Clocks.Tick());
        assertThat(early.refusal()).isPresent();
        Deadline firm = new Deadline(
                endOf("2027-01-06"), Deadline.Certainty.FIRM, nextNotice().id());
        assertThat(asks(desk, policy, nextNotice(), at("2027-01-07T00:00"), SYSTEM, new Clocks.Tick())
                        .events())
                .extracting(CaseEvent::deed)
                .containsExactly(new Clocks.Breach(ClockKind.DISPOSE, firm));
    }

    @Test
    void c09_a_verdict_by_a_guess_is_settled_once_by_the_next_notice() {
        CasePolicy policy = policy(ClockKind.DISPOSE, TimeLimit.workingDays(5));
        CaseDesk desk = dealtWith(inHand(policy, at("2026-12-28T10:00")), at("2027-01-06T10:00"));
        // by the guess the fifth day was the fourth of January
        assertThat(verdict(desk, ClockKind.DISPOSE).isOnTime()).isFalse();
        Instant look = at("2027-01-07T09:00");
        assertThat(asks(desk, policy, CHINA, look, SYSTEM, new Clocks.Tick()).refusal())
                .isPresent();
        Decision<CaseEvent> settled = asks(desk, policy, nextNotice(), look, SYSTEM, new Clocks.Tick());
        assertThat(settled.events()).extracting(event -> event.deed().code()).containsExactly("settle-verdict");
        desk.state = Case.LIFECYCLE.fold(desk.state, settled.events());
        assertThat(verdict(desk, ClockKind.DISPOSE).deadline())
                .isEqualTo(new Deadline(
                        endOf("2027-01-06"),
                        Deadline.Certainty.FIRM,
                        nextNotice().id()));
        assertThat(verdict(desk, ClockKind.DISPOSE).isOnTime()).isTrue();
        assertThat(desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .isEmpty();
        assertThat(asks(desk, policy, nextNotice(), look, SYSTEM, new Clocks.Tick())
                        .refusal())
                .isPresent();
    }

    @Test
    void c10_a_deadline_that_the_next_notice_moves_is_entered_from_when_to_when() {
        CasePolicy policy = policy(ClockKind.DISPOSE, TimeLimit.workingDays(5));
        CaseDesk desk = inHand(policy, at("2026-12-24T10:00"));
        Instant look = at("2026-12-29T09:00");
        Deadline old = new Deadline(endOf("2026-12-31"), Deadline.Certainty.FIRM, CHINA.id());
        Deadline moved = new Deadline(
                endOf("2027-01-04"), Deadline.Certainty.FIRM, nextNotice().id());
        Reprojection.ReprojectDeadline deed = new Reprojection.ReprojectDeadline(ClockKind.DISPOSE, old, moved);
        assertThat(Reprojection.of(desk.state, CHINA, nextNotice(), look)).containsExactly(deed);
        assertThat(Reprojection.of(desk.state, CHINA, CHINA, look)).isEmpty();
        assertThat(asks(desk, policy, CHINA, look, SYSTEM, deed)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("deadline-stands");
        Decision<CaseEvent> entered = asks(desk, policy, nextNotice(), look, SYSTEM, deed);
        assertThat(entered.events()).extracting(CaseEvent::deed).containsExactly(deed);
        assertThat(Case.LIFECYCLE.fold(desk.state, entered.events()).clocks()).isEqualTo(desk.state.clocks());
        CaseDesk stopped = dealtWith(inHand(policy, at("2026-12-24T10:00")), look);
        assertThat(Reprojection.of(stopped.state, CHINA, nextNotice(), look)).isEmpty();
    }

    @Test
    void c10_i22_the_next_notice_moves_a_day_in_december_for_time_that_runs_and_not_for_time_that_stopped() {
        CasePolicy policy = policy(ClockKind.DISPOSE, TimeLimit.workingDays(5));
        CaseDesk done = dealtWith(inHand(policy, at("2026-12-23T10:00")), at("2026-12-30T10:00"));
        CaseDesk late = dealtWith(inHand(policy, at("2026-12-23T10:00")), at("2026-12-31T10:00"));
        CaseDesk running = inHand(policy, at("2026-12-24T10:00"));
        assertThat(running.state.clocks().due(ClockKind.DISPOSE, running.now, CHINA, Coverage.STRICT))
                .contains(new Deadline(endOf("2026-12-31"), Deadline.Certainty.FIRM, CHINA.id()));

        Instant look = at("2027-01-04T17:00");
        assertThat(running.state.clocks().due(ClockKind.DISPOSE, look, nextNotice(), Coverage.STRICT))
                .contains(new Deadline(
                        endOf("2027-01-04"),
                        Deadline.Certainty.FIRM,
                        nextNotice().id()));
        Decision<CaseEvent> disposed =
                asks(running, policy, nextNotice(), look, FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
        running.state = Case.LIFECYCLE.fold(running.state, disposed.events());
        assertThat(verdict(running, ClockKind.DISPOSE).isOnTime()).isTrue();

        for (CaseDesk stopped : List.of(done, late)) {
            assertThat(asks(stopped, policy, nextNotice(), look, SYSTEM, new Clocks.Tick())
                            .refusal())
                    .isPresent();
            Case replayed = Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), stopped.events);
            assertThat(replayed.clocks()).isEqualTo(stopped.state.clocks());
            assertThat(verdict(stopped, ClockKind.DISPOSE).deadline())
                    .isEqualTo(new Deadline(endOf("2026-12-30"), Deadline.Certainty.FIRM, CHINA.id()));
        }
        assertThat(verdict(done, ClockKind.DISPOSE).isOnTime()).isTrue();
        assertThat(verdict(late, ClockKind.DISPOSE).isOnTime()).isFalse();
    }

    @Test
    void c11_a_month_from_the_last_of_january_ends_with_february() {
        isDue(TimeLimit.months(1, Roll.NONE), at("2026-01-31T09:00"), endOf("2026-02-28"));
        isDue(TimeLimit.months(1, Roll.NONE), at("2024-01-31T09:00"), endOf("2024-02-29"));
    }

    @Test
    void c12_limits_of_25_days_and_more_are_not_overdue_from_the_start() {
        for (int days : new int[] {24, 25, 50, 600}) {
            Instant filed = at("2025-03-03T09:00");
            TimeLimit limit = TimeLimit.continuous(Duration.ofDays(days));
            isDue(limit, filed, filed.plus(Duration.ofDays(days)));
            CaseDesk desk = inHand(policy(ClockKind.DISPOSE, limit), filed);
            desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        }
    }

    private static Instant due(CaseDesk desk) {
        return desk.state
                .clocks()
                .due(ClockKind.DISPOSE, desk.now, CHINA, Coverage.STRICT)
                .orElseThrow()
                .due();
    }

    @Test
    void c13_time_that_stands_still_over_a_weekend_gains_none() {
        CaseDesk desk = inHand(policy(ClockKind.DISPOSE, hours(16)), at("2026-03-05T08:00"));
        does(desk, at("2026-03-05T18:00"), COMMUNITY, new Postponements.PauseClock("season"));
        does(desk, at("2026-03-06T08:00"), COMMUNITY, new Postponements.ResumeClock("season"));
        does(desk, at("2026-03-06T17:00"), COMMUNITY, new Postponements.PauseClock("season"));
        does(desk, at("2026-03-09T08:00"), COMMUNITY, new Postponements.ResumeClock("season"));
        // an hour of Friday is left, and nothing was gained by two nights and a weekend
        assertThat(due(desk)).isEqualTo(at("2026-03-09T09:00"));
        CaseDesk noon = inHand(policy(ClockKind.DISPOSE, hours(16)), at("2026-03-05T08:00"));
        does(noon, at("2026-03-05T12:00"), COMMUNITY, new Postponements.PauseClock("season"));
        does(noon, at("2026-03-09T08:00"), COMMUNITY, new Postponements.ResumeClock("season"));
        assertThat(due(noon)).isEqualTo(at("2026-03-10T12:00"));
    }

    @Test
    void c15_time_that_counts_days_gains_none_by_standing_still_for_a_part_of_each() {
        CaseDesk desk = inHand(policy(ClockKind.DISPOSE, TimeLimit.workingDays(5)), at("2026-03-02T09:00"));
        for (int day = 3; day <= 6; day++) {
            does(desk, at("2026-03-0" + day + "T00:00:01"), COMMUNITY, new Postponements.PauseClock("season"));
            does(desk, at("2026-03-0" + day + "T23:59:59"), COMMUNITY, new Postponements.ResumeClock("season"));
        }
        assertThat(due(desk)).isEqualTo(endOf("2026-03-09"));
        assertThat(verdict(dealtWith(desk, at("2026-03-10T00:00")), ClockKind.DISPOSE)
                        .isOnTime())
                .isFalse();
    }

    @Test
    void c20_the_last_day_for_a_return_that_is_a_holiday_moves_to_the_next_day_that_is_worked() {
        CasePolicy policy = CaseDesk.policy()
                .returnWithin(TimeLimit.calendarDays(3, Roll.NEXT_WORKING_DAY))
                .build();
        Deed wish = new Returns.RequestReturn("a1", "2");
        CaseDesk desk = inHand(policy, at("2025-09-29T09:00"));
        assertThat(asks(desk, policy, CHINA, at("2025-10-10T00:00"), FIRM, wish)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("too-late-to-return");
        does(desk, endOf("2025-10-09"), FIRM, wish);
        assertThat(desk.state.assignments().lead().orElseThrow().returning()).isEqualTo(Assignment.Return.PENDING);
    }

    @Test
    void c62_an_emergency_on_the_night_of_a_holiday_is_due_that_night_and_an_ordinary_case_is_not() {
        CasePolicy policy = CaseDesk.policy()
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .limit(hours(4))
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .urgency(Urgency.EMERGENCY)
                        .limit(TimeLimit.continuous(Duration.ofHours(2)))
                        .build())
                .build();
        Instant night = at("2026-02-17T03:00");
        CaseDesk ordinary = filed(policy, night);
        CaseDesk emergency = new CaseDesk(policy);
        does(emergency, night, RESIDENT, report(CaseKind.HAZARD));
        does(emergency, night, SUBDISTRICT, new Intake.Accept("2", "wall", Urgency.EMERGENCY, Level.SUBDISTRICT));
        assertThat(due(emergency)).isEqualTo(at("2026-02-17T05:00"));
        assertThat(due(ordinary)).isEqualTo(at("2026-02-24T12:00"));

        does(emergency, at("2026-02-17T05:00:01"), SYSTEM, new Clocks.Tick());
        assertThat(emergency
                        .state
                        .clocks()
                        .timer(ClockKind.DISPOSE)
                        .orElseThrow()
                        .breachedAt())
                .contains(at("2026-02-17T05:00"));
        for (String look : List.of("2026-02-18T03:00", "2026-02-23T23:59", "2026-02-24T12:00")) {
            ordinary.now = at(look).minus(Duration.ofHours(1));
            ordinary.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        }
        does(ordinary, at("2026-02-24T12:00:01"), SYSTEM, new Clocks.Tick());
    }
}
