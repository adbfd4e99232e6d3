package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Levels;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.MergedClocks;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseStatisticsTest {
    private static final Instant LATER = Instant.parse("2025-10-28T08:00:00Z");

    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script() {
        CaseScript script = new CaseScript("case-" + scripts.size(), CaseScript.MARCH);
        scripts.add(script);
        return script;
    }

    static CaseQuestion.Builder question() {
        return CaseQuestion.builder()
                .period(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .asOf(LATER)
                .noAnswer(NoAnswer.EXCLUDE)
                .calendar(ChinaHolidays.calendar2024To2026());
    }

    private CaseStatistics seen() {
        return CaseStatistics.of(CaseScript.table(scripts), question().build());
    }

    private Ratio value(CaseIndicator indicator) {
        return seen().figure(indicator).value();
    }

    @Test
    void of_155_cases_93_stand_cleared() {
        for (int i = 0; i < 155; i++) {
            CaseScript script = script().filed();
            if (i < 93) {
                script.cleared();
            }
        }
        assertThat(value(CaseIndicator.CLEARANCE)).isEqualTo(Ratio.of(93, 155));
        assertThat(value(CaseIndicator.CLEARANCE).compareWith(Quantity.parse("0.6")))
                .isZero();
        assertThat(seen().contributing(CaseIndicator.CLEARANCE))
                .hasSize(93)
                .contains(CaseId.of("case-92"))
                .doesNotContain(CaseId.of("case-93"));
    }

    @Test
    void case_36_a_clearance_that_was_revoked_counts_gross_but_not_net_and_not_before_it_was_revoked() {
        CaseScript back =
                script().filed().cleared().days(5).lookedBack(Check.REFUTED).reopened();
        Instant reopened = back.events.get(back.events.size() - 1).trace().at();
        script().filed().cleared();
        assertThat(value(CaseIndicator.CLEARANCE)).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.GROSS_CLEARANCE)).isEqualTo(Ratio.of(2, 2));
        CaseStatistics before = CaseStatistics.of(
                CaseScript.table(scripts),
                question().asOf(reopened.minusSeconds(1)).build());
        assertThat(before.figure(CaseIndicator.CLEARANCE).value()).isEqualTo(Ratio.of(2, 2));
    }

    @Test
    void case_39_what_was_voided_is_in_no_figure_and_what_was_redirected_in_none_but_the_first() {
        script().filed().then(new Leaving.VoidCase("twice", io.github.xingwuguan.basics.ActorId.of("b")), Stage.VOIDED);
        script().filed().then(new Leaving.Withdraw(), Stage.WITHDRAWN);
        script().filed().then(new Leaving.Redirect("x"), Stage.REDIRECTED);
        script().filed().cleared();
        assertThat(value(CaseIndicator.CLEARANCE)).isEqualTo(Ratio.of(1, 2));
        assertThat(value(CaseIndicator.CLOSING)).isEqualTo(Ratio.of(2, 2));
        assertThat(value(CaseIndicator.FILING)).isEqualTo(Ratio.of(3, 3));
        assertThat(seen().cases()).isEqualTo(4);
    }

    @Test
    void case_29_39_what_was_merged_is_a_demand_and_no_case_but_its_reporter_answers() {
        script().filed().sent("a").signed("a").disposed().cleared().answered(Check.CONFIRMED, Satisfaction.SATISFIED);
        for (int i = 0; i < 4; i++) {
            script().filed()
                    .sent("a")
                    .merged()
                    .answered(Check.CONFIRMED, i == 0 ? Satisfaction.DISSATISFIED : Satisfaction.SATISFIED);
        }
        assertThat(seen().cases()).isEqualTo(1);
        assertThat(seen().demands()).isEqualTo(5);
        assertThat(seen().satisfaction()).isEqualTo(Ratio.of(4, 5));
        assertThat(value(CaseIndicator.RESOLUTION)).isEqualTo(Ratio.of(5, 5));
        assertThat(value(CaseIndicator.PARTICIPATION)).isEqualTo(Ratio.of(5, 5));
        assertThat(value(CaseIndicator.CLEARANCE)).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.CLOSING)).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.FILING)).isEqualTo(Ratio.of(1, 1));
        assertThat(value(CaseIndicator.RETURN)).isEqualTo(Ratio.of(0, 1));
        assertThat(seen().openByAge().stream().mapToInt(Integer::intValue).sum())
                .isZero();
    }

    @Test
    void time_of_a_case_that_was_merged_is_neither_kept_nor_overdue() {
        CaseScript merged = script().filed().timed(5).merged();
        merged.then(new MergedClocks.EndClock(ClockKind.DISPOSE), Stage.MERGED);
        script().filed().timed(5).then(inherited(1), Stage.ACCEPTED).days(9).stopped();
        assertThat(value(CaseIndicator.ON_TIME)).isEqualTo(Ratio.of(0, 1));
    }

    private static MergedClocks.InheritClock inherited(int days) {
        return new MergedClocks.InheritClock(Clock.start(TimeLimit.workingDays(days), CaseScript.MARCH));
    }

    @Test
    void a_mediation_counts_once_it_ended_and_as_it_ended_last() {
        script().filed().mediating("pending");
        script().filed().mediating("m").performed("m", Performance.FULL);
        script().filed().mediating("m").passed("m");
        script().filed().mediating("m").passed("m").performed("m", Performance.NONE);
        script().filed().mediating("m").performed("m", Performance.PARTIAL).performed("m", Performance.FULL);
        script().filed().mediating("m").refused("m").mediating("n").performed("n", Performance.FULL);
        script().filed().mediating("m").concluded();
        script().filed()
                .mediating("m")
                .performed("m", Performance.FULL)
                .cleared()
                .reopened()
                .mediating("n");
        // kept: 2, 3, 5, the second of 6, the first of 8; broken: 4, the first of 6, 7; pending: 1, the second of 8
        assertThat(value(CaseIndicator.MEDIATION)).isEqualTo(Ratio.of(5, 8));
        assertThat(seen().contributing(CaseIndicator.MEDIATION)).hasSize(5);
    }

    @Test
    void a_mediation_of_a_case_that_was_merged_ended_with_it_and_is_counted_no_more() {
        script().filed().mediating("m").merged();
        assertThat(value(CaseIndicator.MEDIATION).isEmpty()).isTrue();
    }

    @Test
    void case_40_a_share_over_nothing_is_absent() {
        assertThat(value(CaseIndicator.CLEARANCE).isEmpty()).isTrue();
        assertThat(seen().satisfaction().isEmpty()).isTrue();
        assertThat(seen().durations().quantile(50)).isEmpty();
        assertThat(seen().durations().total()).isZero();
    }

    @Test
    void what_is_still_looked_at_is_not_decided_on() {
        script().reported(CaseKind.HELP).then(new Intake.RequestScreening(), Stage.SCREENING);
        script().filed();
        script().reported(CaseKind.HELP)
                .then(new Leaving.Reject(Leaving.Ground.SECRET, "none", Optional.empty()), Stage.REJECTED);
        assertThat(value(CaseIndicator.FILING)).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void a_lead_that_gave_the_case_back_or_was_overruled_was_the_wrong_one() {
        script().filed().sent("a").signed("a").disposed();
        script().filed().sent("a").returned("a").sent("b").signed("b");
        script().filed()
                .sent("a")
                .supported("s")
                .then(new Returns.GrantReturn("s"), Stage.DISPATCHED)
                .signed("a");
        script().filed().sent("a").signed("a").arbitrated("b", "x");
        script().filed().sent("a");
        // kept: 1, the second of 2, 3; wrong: the first of 2, the first of 4; not decided: the second of 4, 5
        assertThat(value(CaseIndicator.DISPATCH_ACCURACY)).isEqualTo(Ratio.of(3, 5));
        assertThat(value(CaseIndicator.RETURN)).isEqualTo(Ratio.of(2, 8));
    }

    @Test
    void a_lead_that_arbitration_confirms_was_the_right_one() {
        script().filed().sent("a").signed("a").arbitrated("b", "firm").signed("b");
        script().filed().sent("a").returned("a").arbitrated("b", "firm").signed("b");
        script().filed().sent("a").arbitrated("b", "x").arbitrated("c", "firm").signed("c");
        // kept: the only one, the second of 2, the third of 3; wrong: the first of 2, the first and second of 3
        assertThat(value(CaseIndicator.DISPATCH_ACCURACY)).isEqualTo(Ratio.of(3, 6));
        assertThat(value(CaseIndicator.RETURN)).isEqualTo(Ratio.of(1, 7));
    }

    @Test
    void case_41_what_is_open_and_overdue_is_due_and_what_stands_still_is_not() {
        for (int i = 0; i < 6; i++) {
            script().filed().timed(5).days(2).stopped();
        }
        script().filed().timed(5).days(20).stopped();
        script().filed().timed(5);
        script().filed().timed(5);
        script().filed().timed(5).paused();
        scripts.add(new CaseScript("not-due", Instant.parse("2025-10-27T01:00:00Z"))
                .filed()
                .timed(5));
        assertThat(value(CaseIndicator.ON_TIME)).isEqualTo(Ratio.of(6, 9));
    }

    @Test
    void case_41_cases_are_chosen_by_the_day_of_their_report_or_their_deadline_or_their_end() {
        scripts.add(new CaseScript("of-february", Instant.parse("2025-02-27T01:00:00Z"))
                .filed()
                .timed(5)
                .days(20)
                .stopped());
        script().filed().timed(5).days(2).stopped();
        script().filed().timed(5).days(2).stopped().days(40).cleared();
        script().filed();
        DateRange march = DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
        assertThat(in(Cohort.REPORTED, march).cases()).isEqualTo(3);
        assertThat(in(Cohort.REPORTED, march).figure(CaseIndicator.ON_TIME).value())
                .isEqualTo(Ratio.of(2, 2));
        assertThat(in(Cohort.DUE, march).figure(CaseIndicator.ON_TIME).value()).isEqualTo(Ratio.of(2, 3));
        assertThat(in(Cohort.DUE, march).cases()).isEqualTo(3);
        assertThat(in(Cohort.CLOSED, march).cases()).isZero();
        DateRange april = DateRange.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 1));
        assertThat(in(Cohort.CLOSED, april).cases()).isEqualTo(1);
    }

    private CaseStatistics in(Cohort cohort, DateRange period) {
        return CaseStatistics.of(
                CaseScript.table(scripts),
                question().cohort(cohort).period(period).build());
    }

    @Test
    void case_45_what_was_late_before_it_was_sent_back_is_judged_by_the_last_disposal() {
        script().filed().timed(5).days(2).stopped().timed(5).days(30).stopped();
        assertThat(value(CaseIndicator.ON_TIME)).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void rework_counts_cycles_that_were_looked_at() {
        script().filed()
                .sent("a")
                .signed("a")
                .disposed()
                .sentBack()
                .disposed()
                .sentBack()
                .disposed()
                .inspected();
        script().filed()
                .sent("a")
                .signed("a")
                .disposed()
                .inspected()
                .cleared()
                .reopened()
                .sent("b")
                .signed("b")
                .disposed();
        assertThat(value(CaseIndicator.REWORK)).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void case_42_a_clearance_counts_for_reopening_once_it_was_observed_to_the_end() {
        script().filed().cleared().days(5).reopened();
        script().filed().cleared();
        CaseScript late = new CaseScript("late", Instant.parse("2025-10-10T01:00:00Z"));
        scripts.add(late.filed().cleared());
        CaseScript early = new CaseScript("early", Instant.parse("2025-10-12T01:00:00Z"));
        scripts.add(early.filed().cleared().days(2).reopened());
        script().filed().cleared().days(40).reopened();
        assertThat(value(CaseIndicator.REOPENING)).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void a_look_back_that_saw_nothing_is_neither() {
        script().filed().cleared().lookedBack(Check.UNABLE).lookedBack(Check.CONFIRMED);
        script().filed().cleared().lookedBack(Check.REFUTED).reopened();
        assertThat(value(CaseIndicator.REBOUND)).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void small_matters_stay_in_the_community() {
        script().filed().cleared();
        script().filed()
                .then(new Assignments.Escalate(Level.SUBDISTRICT, "x"), Stage.ACCEPTED)
                .cleared();
        script().filed()
                .then(new Assignments.Escalate(Level.DISTRICT, "x"), Stage.ACCEPTED)
                .cleared();
        script().filed().concluded();
        assertThat(value(CaseIndicator.WITHIN_COMMUNITY)).isEqualTo(Ratio.of(1, 3));
        assertThat(value(CaseIndicator.WITHIN_SUBDISTRICT)).isEqualTo(Ratio.of(2, 3));
        assertThat(value(CaseIndicator.CLOSING)).isEqualTo(Ratio.of(4, 4));
    }

    private void answers(Satisfaction answer, int times) {
        for (int i = 0; i < times; i++) {
            script().filed().cleared().answered(Check.CONFIRMED, answer);
        }
    }

    @Test
    void case_43_no_answer_is_counted_as_the_question_says() {
        answers(Satisfaction.SATISFIED, 60);
        answers(Satisfaction.FAIRLY_SATISFIED, 20);
        answers(Satisfaction.DISSATISFIED, 10);
        answers(Satisfaction.NO_ANSWER, 10);
        CaseTable table = CaseScript.table(scripts);
        assertThat(seen().satisfaction()).isEqualTo(Ratio.of(80, 90));
        assertThat(CaseStatistics.of(
                                table,
                                question().noAnswer(NoAnswer.AS_SATISFIED).build())
                        .satisfaction())
                .isEqualTo(Ratio.of(90, 100));
        assertThat(CaseStatistics.of(
                                table,
                                question().noAnswer(NoAnswer.AS_DISSATISFIED).build())
                        .satisfaction())
                .isEqualTo(Ratio.of(80, 100));
        Ratio weighted = CaseStatistics.of(
                        table, question().fairlySatisfied(Quantity.parse("0.8")).build())
                .satisfaction();
        assertThat(weighted).isEqualTo(Ratio.of(76 * 5, 90 * 5));
        assertThat(value(CaseIndicator.PARTICIPATION)).isEqualTo(Ratio.of(90, 100));
    }

    @Test
    void the_last_answer_counts() {
        script().filed()
                .cleared()
                .answered(Check.REFUTED, Satisfaction.DISSATISFIED)
                .answered(Check.CONFIRMED, Satisfaction.SATISFIED);
        script().filed().cleared().answered(Check.UNABLE, Satisfaction.NO_ANSWER);
        assertThat(value(CaseIndicator.RESOLUTION)).isEqualTo(Ratio.of(1, 1));
        assertThat(seen().satisfaction()).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void durations_are_until_the_first_clearance_and_quantiles_are_durations_that_were() {
        for (int hours = 1; hours <= 10; hours++) {
            script().filed().hours(hours - 2).cleared();
        }
        Durations took = seen().durations();
        assertThat(took.count()).isEqualTo(10);
        assertThat(took.total()).isEqualTo(Duration.ofHours(55));
        assertThat(took.quantile(50)).contains(Duration.ofHours(5));
        assertThat(took.quantile(90)).contains(Duration.ofHours(9));
        assertThat(took.quantile(95)).contains(Duration.ofHours(10));
        assertThat(took.quantile(1)).contains(Duration.ofHours(1));
        assertThatIllegalArgumentException().isThrownBy(() -> took.quantile(0));
    }

    @Test
    void the_open_stock_is_in_one_bucket_each() {
        scripts.add(new CaseScript("new", Instant.parse("2025-10-23T01:00:00Z")).filed());
        scripts.add(new CaseScript("older", Instant.parse("2025-10-22T01:00:00Z")).filed());
        script().filed();
        script().filed().cleared();
        script().reported(CaseKind.HELP);
        // 24, 27 and 28 October are worked: three days; with the 23rd, four
        assertThat(seen().openByAge()).containsExactly(1, 1, 0, 0, 0, 2);
        CaseStatistics later = CaseStatistics.of(
                CaseScript.table(scripts),
                question().asOf(Instant.parse("2027-01-05T01:00:00Z")).build());
        assertThat(later.figure(CaseIndicator.CLOSING).value()).isEqualTo(Ratio.of(1, 4));
        assertThatThrownBy(later::openByAge).isInstanceOf(GovernanceException.class);
    }

    @Test
    void i37_a_case_counts_under_the_category_that_it_has_as_of_the_question() {
        CaseScript moved = script().filed().days(2);
        Instant before = moved.events.get(moved.events.size() - 1).trace().at();
        moved.as(Role.COMMUNITY, new Levels.Reclassify("leak", Urgency.NORMAL));
        CaseTable table = CaseScript.table(List.of(moved));
        assertThat(CaseStatistics.of(table, question().category("leak").build()).cases())
                .isEqualTo(1);
        assertThat(CaseStatistics.of(table, question().category("stacking").build())
                        .cases())
                .isZero();
        assertThat(CaseStatistics.of(
                                table,
                                question().category("stacking").asOf(before).build())
                        .cases())
                .isEqualTo(1);
    }

    @Test
    void a_question_is_about_a_period_a_kind_and_a_category() {
        script().filed();
        script().reported(CaseKind.HAZARD).accepted("wall", Level.SUBDISTRICT);
        scripts.add(new CaseScript("early", Instant.parse("2024-12-31T15:59:59Z")).filed());
        scripts.add(new CaseScript("first", Instant.parse("2024-12-31T16:00:00Z")).filed());
        CaseTable table = CaseScript.table(scripts);
        assertThat(seen().cases()).isEqualTo(3);
        assertThat(CaseStatistics.of(table, question().kind(CaseKind.HAZARD).build())
                        .cases())
                .isEqualTo(1);
        assertThat(CaseStatistics.of(table, question().category("stacking").build())
                        .cases())
                .isEqualTo(2);
        assertThat(CaseStatistics.of(table, question().category("unheard-of").build())
                        .cases())
                .isZero();
        assertThat(CaseStatistics.of(
                                table,
                                question()
                                        .period(DateRange.from(LocalDate.of(2024, 1, 1)))
                                        .build())
                        .cases())
                .isEqualTo(4);
        assertThat(table.events()).isEqualTo(8);
    }

    @Test
    void a_case_that_cannot_be_added_leaves_nothing_behind() {
        CaseTable.Builder table = CaseTable.builder(ChinaHolidays.calendar2024To2026());
        CaseScript bad = script().filed().cleared().paused();
        assertThatThrownBy(() -> table.add(bad.id, bad.events)).isInstanceOf(GovernanceException.class);
        CaseScript good = script().filed();
        CaseStatistics seen = CaseStatistics.of(
                table.add(good.id, good.events).add(bad.id, List.of()).build(),
                question().build());
        assertThat(seen.figure(CaseIndicator.CLEARANCE).value()).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void time_that_stands_still_after_it_was_over_is_over() {
        script().filed().timed(5).days(30).paused();
        assertThat(value(CaseIndicator.ON_TIME)).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void an_answer_of_the_last_cycle_says_nothing_of_this_one_and_no_instant_is_too_far() {
        script().filed()
                .cleared()
                .answered(Check.CONFIRMED, Satisfaction.SATISFIED)
                .lookedBack(Check.REFUTED)
                .reopened();
        assertThat(value(CaseIndicator.RESOLUTION)).isEqualTo(Ratio.of(0, 0));
        CaseStatistics always = CaseStatistics.of(
                CaseScript.table(scripts),
                question()
                        .asOf(Instant.MAX)
                        .period(DateRange.from(LocalDate.MIN))
                        .build());
        assertThat(always.cases()).isEqualTo(1);
    }

    @Test
    void a_case_stands_once_and_weights_and_days_have_a_range() {
        CaseTable.Builder table =
                CaseTable.builder(ChinaHolidays.calendar2024To2026()).add(CaseId.of("x"), List.of());
        assertThatThrownBy(() -> table.add(CaseId.of("x"), List.of()))
                .hasMessage("Case must stand once, but x stood twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> question().fairlySatisfied(Quantity.parse("1.1")).build())
                .withMessage("Weight must be from 0 to 1, but was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question().observedDays(0).build())
                .withMessage("Days must be from 1 to 3660, but were 0");
    }

    @Test
    void definitions_and_codes_are_stable() {
        assertThat(CaseIndicator.values())
                .extracting(CaseIndicator::code)
                .containsExactly(
                        "filing",
                        "dispatch-accuracy",
                        "return",
                        "rework",
                        "on-time",
                        "response",
                        "closing",
                        "clearance",
                        "gross-clearance",
                        "reopening",
                        "rebound",
                        "within-community",
                        "within-subdistrict",
                        "resolution",
                        "participation",
                        "report-in",
                        "no-show",
                        "whistle-validity",
                        "deliberation",
                        "mediation",
                        "branch-part",
                        "joint-action");
        assertThat(CaseIndicator.CLEARANCE.template().zh()).isEqualTo("销号率");
        assertThat(NoAnswer.values())
                .extracting(NoAnswer::code)
                .containsExactly("exclude", "as-satisfied", "as-dissatisfied");
    }

    @Test
    void a_lead_that_signed_for_a_case_before_it_was_taken_over_below_had_been_the_right_one() {
        script().filed()
                .sent("a1")
                .signed("a1")
                .then(new Levels.TakeOver(), Stage.ACCEPTED)
                .sent("a2")
                .signed("a2");
        assertThat(value(CaseIndicator.DISPATCH_ACCURACY)).isEqualTo(Ratio.of(2, 2));
    }
}
