package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.VETO;
import static io.github.xingwuguan.scoring.credit.Cases.gradeTo;
import static io.github.xingwuguan.scoring.credit.Cases.grades;
import static io.github.xingwuguan.scoring.credit.Cases.is;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.Cases.replay;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.Cases.vetoing;
import static io.github.xingwuguan.scoring.credit.Cases.years;
import static io.github.xingwuguan.scoring.credit.Cases.yes;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.item;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.credit.Basis;
import io.github.xingwuguan.credit.BasisLevel;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Measure;
import io.github.xingwuguan.credit.MeasureEffect;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.facts.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Edge cases of policies that follow one another, end, or are on trial. */
class TimelineCaseTest {
    /** A breach costs so much from one day until another. */
    private static CreditPolicy version(int number, String from, String until, int breach, RecordLaw law) {
        return shandong()
                .id(PolicyId.parse("test-shandong@" + number))
                .inForce(DateRange.of(LocalDate.parse(from), LocalDate.parse(until)))
                .recordLaw(law)
                .addItems(item("fine", "bad")
                        .pricing(new Pricing.Fixed(Points.of(breach)))
                        .build())
                .build();
    }

    private static Points ofMay(RecordLaw law, int older, int newer) {
        CreditPlan plan = plan(
                version(1, "2020-01-01", "2024-07-01", older, law), version(2, "2024-07-01", "2030-01-01", newer, law));
        return assess(plan, "2024-12-31", record("r", "fine", "2024-05-01").build())
                .score();
    }

    @Test
    void case_42_a_record_of_may_is_priced_by_the_version_that_the_law_names() {
        assertThat(ofMay(RecordLaw.AT_DETERMINATION, 5, 10)).isEqualTo(Points.of(95));
        assertThat(ofMay(RecordLaw.AT_ASSESSMENT, 5, 10)).isEqualTo(Points.of(90));
        assertThat(ofMay(RecordLaw.MORE_LENIENT, 5, 10)).isEqualTo(Points.of(95));
        assertThat(ofMay(RecordLaw.MORE_LENIENT, 10, 5)).isEqualTo(Points.of(95));
    }

    @Test
    void case_42_before_the_switch_the_old_version_grades_and_the_result_changes_on_that_day() {
        CreditPlan plan = plan(
                version(1, "2020-01-01", "2024-07-01", 5, RecordLaw.AT_ASSESSMENT),
                version(2, "2024-07-01", "2030-01-01", 10, RecordLaw.AT_ASSESSMENT));
        LedgerEntry breach = record("r", "fine", "2024-05-01").build();
        CreditAssessment before = assess(plan, "2024-06-30", breach);
        assertThat(before.score()).isEqualTo(Points.of(95));
        assertThat(before.policy()).contains(PolicyId.parse("test-shandong@1"));
        assertThat(before.nextChangeOn()).contains(LocalDate.parse("2024-07-01"));
        assertThat(assess(plan, "2024-07-01", breach).policy()).contains(PolicyId.parse("test-shandong@2"));
    }

    @Test
    void case_42_after_a_policy_without_successor_there_is_no_policy_and_not_the_last_one() {
        CreditPlan plan = plan(version(1, "2020-01-01", "2025-01-01", 5, RecordLaw.AT_ASSESSMENT));
        LedgerEntry breach = record("r", "fine", "2024-05-01").build();
        assertThat(assess(plan, "2024-12-31", breach).grade()).contains("aaa");
        CreditState prior = CreditState.builder().grade("aaa").build();
        CreditAssessment none = plan.assess(ledger(breach), FIRM, on("2025-01-01"), prior);
        assertThat(none.status()).isEqualTo(RatedStatus.NO_POLICY);
        assertThat(none.grade()).isEmpty();
        assertThat(none.policy()).isEmpty();
        assertThat(texts(none, CreditReason.NO_POLICY)).containsExactly("no policy is in force on the day");
        assertThat(none.next()).isEqualTo(prior);
        CreditTable table = plan.tabulate(ledger(breach), on("2025-01-01"));
        assertThatThrownBy(() -> plan.run(table, LocalDate.parse("2025-01-01"), CreditPriors.NONE))
                .isInstanceOf(GovernanceException.class)
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("policy-not-in-force");
    }

    @Test
    void a_table_is_read_on_the_day_it_was_made_for_and_on_no_other() {
        CreditPlan plan = plan(version(1, "2020-01-01", "2025-01-01", 5, RecordLaw.AT_ASSESSMENT));
        CreditTable table =
                plan.tabulate(ledger(record("r", "fine", "2024-05-01").build()), on("2024-06-30"));
        CreditRun run = plan.run(table, LocalDate.parse("2024-06-30"), CreditPriors.NONE);
        LocalDate next = LocalDate.parse("2024-07-01");
        assertIsOfAnotherDay(() -> plan.score(table, next));
        assertIsOfAnotherDay(() -> plan.run(table, next, CreditPriors.NONE));
        assertIsOfAnotherDay(() -> plan.update(run, table, next, Set.of()));
    }

    private static void assertIsOfAnotherDay(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Table must be made for the day it is read on, but was not made for 2024-07-01")
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("another-day");
    }

    private static CreditPolicy.Builder effective(PolicyMode mode) {
        Tracker running = Tracker.builder()
                .fact("d-running")
                .when(is("grade", "d"))
                .gap(Tracker.Gap.PASSES)
                .build();
        return vetoing(gradeTo("d", 1))
                .mode(mode)
                .addTrackers(running)
                .addLists(ListsCaseTest.black("veto").build())
                .exit(ListsCaseTest.exit("vetoed", yes("veto")).build())
                .addMeasures(Measure.builder()
                        .code("more-inspections")
                        .label(Label.of("加强检查", "more inspections"))
                        .effect(MeasureEffect.SUPERVISION)
                        .basis(new Basis(BasisLevel.NORMATIVE_DOCUMENT, "test", "1"))
                        .addGrades("d")
                        .build());
    }

    @Test
    void case_43_on_trial_everything_is_computed_and_nothing_has_effect() {
        LedgerEntry[] entries = {
            points("g", GOOD, "2024-03-01", "90"),
            record("v", VETO, "2024-05-01").build()
        };
        CreditAssessment enforced = assess(plan(effective(PolicyMode.ENFORCED).build()), "2024-12-31", entries);
        assertThat(Cases.lists(enforced)).containsExactly("black");
        assertThat(enforced.exit().triggers()).containsExactly("vetoed");
        assertThat(enforced.measures()).containsExactly("more-inspections");
        CreditAssessment trial = assess(plan(effective(PolicyMode.TRIAL).build()), "2024-12-31", entries);
        assertThat(trial.mode()).contains(PolicyMode.TRIAL);
        assertThat(trial.score()).isEqualTo(Points.of(90));
        assertThat(trial.lines()).isEqualTo(enforced.lines());
        assertThat(trial.path()).isEqualTo(enforced.path());
        assertThat(trial.grade()).contains("d");
        assertThat(trial.listings()).isEmpty();
        assertThat(trial.exit()).isEqualTo(ExitAdvice.NONE);
        assertThat(trial.measures()).isEmpty();
        assertThat(texts(trial, CreditReason.TRIAL)).containsExactly("on trial: nothing has effect");
    }

    /** D three years running, the year in the middle perhaps on trial; whether three running are due after it. */
    private static List<String> dueAfter(Tracker.Gap gap, PolicyMode middle, int times) {
        CreditPolicy[] versions = new CreditPolicy[3];
        for (int i = 0; i < 3; i++) {
            ExitTerms exit = ListsCaseTest.exit("running", Cases.compare("d-running", Condition.Op.GE, times))
                    .build();
            versions[i] = plain().id(PolicyId.parse("test@" + i))
                    .inForce(DateRange.of(LocalDate.of(2022 + i, 1, 1), LocalDate.of(2023 + i, 1, 1)))
                    .mode(i == 1 ? middle : PolicyMode.ENFORCED)
                    .addTrackers(Tracker.builder()
                            .fact("d-running")
                            .when(is("grade", "d"))
                            .gap(gap)
                            .build())
                    .exit(exit)
                    .build();
        }
        List<CreditRun> runs = replay(plan(versions), years(2022, 2024), points("g", GOOD, "2022-01-01", "1"));
        assertThat(grades(runs)).containsExactly("d", "d", "d");
        return runs.get(2).explain(FIRM).exit().triggers();
    }

    @Test
    void case_29_and_43_a_period_on_trial_counts_for_no_run_and_breaks_it_or_is_passed_over() {
        assertThat(dueAfter(Tracker.Gap.BREAKS, PolicyMode.ENFORCED, 3)).containsExactly("running");
        assertThat(dueAfter(Tracker.Gap.PASSES, PolicyMode.TRIAL, 3)).isEmpty();
        assertThat(dueAfter(Tracker.Gap.PASSES, PolicyMode.TRIAL, 2)).containsExactly("running");
        assertThat(dueAfter(Tracker.Gap.BREAKS, PolicyMode.TRIAL, 2)).isEmpty();
    }

    @Test
    void case_43_a_stay_on_a_list_outlasts_a_trial_and_the_trial_admits_nobody() {
        CreditPolicy enforced = vetoing(gradeTo("d", 1))
                .id(PolicyId.parse("test@1"))
                .inForce(DateRange.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01")))
                .addLists(ListsCaseTest.black("veto").minStay(Period.ofYears(3)).build())
                .build();
        CreditPolicy trial = enforced.toBuilder()
                .id(PolicyId.parse("test@2"))
                .inForce(DateRange.from(LocalDate.parse("2025-01-01")))
                .mode(PolicyMode.TRIAL)
                .build();
        Subject other = Cases.firm(7);
        List<CreditRun> runs = replay(
                plan(enforced, trial),
                years(2024, 2025),
                record("v", VETO, "2024-05-01").build(),
                record("w", VETO, "2025-05-01").subject(other).build());
        assertThat(Cases.lists(runs.get(1).explain(FIRM))).containsExactly("black");
        assertThat(runs.get(1).explain(other).grade()).contains("d");
        assertThat(Cases.lists(runs.get(1).explain(other))).isEmpty();
    }

    @Test
    void case_42_an_item_that_the_policy_in_force_has_no_more_prices_nothing() {
        CreditPolicy older = version(1, "2020-01-01", "2024-07-01", 5, RecordLaw.AT_DETERMINATION);
        CreditPolicy newer = shandong()
                .id(PolicyId.parse("test-shandong@2"))
                .inForce(DateRange.from(LocalDate.parse("2024-07-01")))
                .addItems(
                        item("other", "bad").validity(new Validity.Permanent()).build())
                .build();
        CreditAssessment result = assess(
                plan(older, newer),
                "2024-12-31",
                record("r", "fine", "2024-05-01").build());
        assertThat(result.score()).isEqualTo(Points.of(100));
        assertThat(Cases.outcome(result, "r")).isEqualTo(RecordOutcome.NOT_PRICED);
    }
}
