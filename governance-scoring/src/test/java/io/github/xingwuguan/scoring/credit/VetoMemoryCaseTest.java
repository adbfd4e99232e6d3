package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.VETO;
import static io.github.xingwuguan.scoring.credit.Cases.gradeTo;
import static io.github.xingwuguan.scoring.credit.Cases.grades;
import static io.github.xingwuguan.scoring.credit.Cases.lines;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.Cases.replay;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.Cases.vetoItem;
import static io.github.xingwuguan.scoring.credit.Cases.vetoing;
import static io.github.xingwuguan.scoring.credit.Cases.years;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Edge cases of vetoes and of what a grade carries from period to period. */
class VetoMemoryCaseTest {
    private static final LedgerEntry STRIKE = record("v", VETO, "2024-05-01").build();

    /** 90 good points in each of the years 2024 to 2029, and more entries. */
    private static LedgerEntry[] good(LedgerEntry... more) {
        List<LedgerEntry> entries = new ArrayList<>(Arrays.asList(more));
        for (int year = 2024; year <= 2029; year++) {
            entries.add(points("good-" + year, GOOD, year + "-01-10", "90"));
        }
        return entries.toArray(new LedgerEntry[0]);
    }

    private static List<String> yearly(CreditPlan plan, int last, LedgerEntry... entries) {
        return grades(replay(plan, years(2024, last), good(entries)));
    }

    @Test
    void case_24_a_veto_beats_120_points() {
        CreditAssessment result = assess(
                plan(vetoing(gradeTo("d", 1)).build()), "2024-12-31", points("g", GOOD, "2024-03-01", "120"), STRIKE);
        assertThat(result.score()).isEqualTo(Points.of(120));
        assertThat(result.path().afterQuota()).contains("a");
        assertThat(result.path().afterVeto()).contains("d");
        assertThat(result.grade()).contains("d");
        assertThat(texts(result, CreditReason.VETO)).containsExactly("veto: grave-breach");
    }

    @Test
    void case_24_of_two_vetoes_the_worse_wins_and_the_longer_hold_remains_but_they_do_not_add_up() {
        CreditItem light = vetoItem(gradeTo("c", 3)).code("light-breach").build();
        CreditPlan plan = plan(vetoing(gradeTo("d", 1)).addItems(light).build());
        LedgerEntry second = record("w", "light-breach", "2024-06-01").build();
        assertThat(yearly(plan, 2028, STRIKE, second)).containsExactly("d", "d", "d", "a", "a");
        assertThat(yearly(plan, 2026, STRIKE)).containsExactly("d", "a", "a");
        assertThat(yearly(plan, 2028, second)).containsExactly("c", "c", "c", "a", "a");
    }

    @Test
    void case_25_when_the_objection_is_upheld_the_hold_never_was_and_the_past_can_be_computed_anew() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 2))
                .addLists(ListsCaseTest.black("veto").minStay(Period.ofYears(3)).build())
                .build());
        CreditLedger ledger = ledger(good(STRIKE, event("v", RecordEvent.Kind.OBJECTION_UPHELD, "2026-02-01")));
        List<CreditRun> then = knownAt(plan, ledger, at("2026-01-31"));
        List<CreditRun> since = knownAt(plan, ledger, at("2026-02-01"));
        assertThat(grades(then)).containsExactly("d", "d");
        assertThat(then.get(1).explain(FIRM).listings()).hasSize(1);
        assertThat(grades(since)).containsExactly("a", "a");
        assertThat(since.get(1).explain(FIRM).listings()).isEmpty();
        assertThat(since.get(1).explain(FIRM).next().strikes()).isEmpty();
    }

    @Test
    void case_25_a_state_that_was_kept_lets_go_of_what_never_counted() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 2))
                .addLists(ListsCaseTest.black("veto").minStay(Period.ofYears(3)).build())
                .build());
        LedgerEntry[] entries = good(STRIKE, event("v", RecordEvent.Kind.OBJECTION_UPHELD, "2025-02-01"));
        CreditState kept = plan.assess(
                        ledger(entries),
                        FIRM,
                        CreditQuestion.of(LocalDate.parse("2024-12-31"), at("2025-01-01")),
                        CreditState.NONE)
                .next();
        assertThat(kept.strikes()).hasSize(1);
        CreditAssessment result = plan.assess(ledger(entries), FIRM, on("2025-12-31"), kept);
        assertThat(result.grade()).contains("a");
        assertThat(result.listings()).isEmpty();
        assertThat(texts(result, CreditReason.DELISTED)).containsExactly("off the list black");
    }

    private static List<CreditRun> knownAt(CreditPlan plan, CreditLedger ledger, Instant at) {
        List<LocalDate> days = years(2024, 2025).stream().map(LocalDate::parse).toList();
        return plan.replay(ledger, CreditQuestion.of(days.get(0), at), days, Map.of());
    }

    @Test
    void case_26_a_veto_on_the_score_moves_ranks_and_one_on_the_grade_does_not() {
        CreditVeto zero =
                CreditVeto.builder().effect(new CreditVeto.ScoreTo(Points.ZERO)).build();
        List<LedgerEntry> entries = new ArrayList<>(Cases.firms("100", "80", "70"));
        entries.add(record("v", VETO, "2024-05-01").subject(Cases.firm(0)).build());
        CreditRun byScore = Cases.run(plan(vetoing(zero).build()), "2024-12-31", entries);
        CreditAssessment zeroed = byScore.explain(Cases.firm(0));
        assertThat(zeroed.score()).isEqualTo(Points.ZERO);
        assertThat(lines(zeroed, ScoreLine.Kind.VETO)).containsExactly("score -100.0000");
        assertThat(zeroed.grade()).contains("d");
        assertThat(rank(byScore, 0)).hasValue(3);
        assertThat(rank(byScore, 1)).hasValue(1);
        CreditRun byGrade = Cases.run(plan(vetoing(gradeTo("d", 1)).build()), "2024-12-31", entries);
        CreditAssessment graded = byGrade.explain(Cases.firm(0));
        assertThat(graded.score()).isEqualTo(Points.of(100));
        assertThat(lines(graded, ScoreLine.Kind.VETO)).isEmpty();
        assertThat(graded.grade()).contains("d");
        assertThat(rank(byGrade, 0)).isEmpty();
        assertThat(rank(byGrade, 1)).hasValue(1);
    }

    private static OptionalInt rank(CreditRun run, int firm) {
        return run.rank(run.table().row(Cases.firm(firm)).orElseThrow());
    }

    @Test
    void case_26_a_veto_gives_its_grade_even_to_a_score_below_the_scale() {
        CreditPolicy.Builder policy = vetoing(gradeTo("c", 1)).grading(belowSixtyUnrated());
        CreditAssessment result =
                assess(plan(policy.build()), "2024-12-31", points("g", GOOD, "2024-03-01", "50"), STRIKE);
        assertThat(result.status()).isEqualTo(RatedStatus.RATED);
        assertThat(result.grade()).contains("c");
    }

    private static GradeScale belowSixtyUnrated() {
        GradeScale whole = Cases.scale().build();
        return GradeScale.builder()
                .addAllGrades(whole.grades().subList(0, 3))
                .missing(whole.missing())
                .build();
    }

    @Test
    void case_27_a_clean_new_year_does_not_clear_a_hold_of_two_periods() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 2)).build());
        assertThat(yearly(plan, 2026, STRIKE)).containsExactly("d", "d", "a");
        CreditAssessment held =
                replay(plan, years(2024, 2025), good(STRIKE)).get(1).explain(FIRM);
        assertThat(held.path().afterVeto()).contains("a");
        assertThat(texts(held, CreditReason.HOLD)).containsExactly("a veto of an earlier period holds the grade");
    }

    @Test
    void case_27_a_hold_that_was_served_while_the_breach_went_on_does_not_begin_again_when_it_ends() {
        CreditItem continuing = vetoItem(gradeTo("d", 2))
                .validity(new Validity.UntilRectified())
                .build();
        CreditPlan plan = plan(plain().addItems(continuing).build());
        LedgerEntry rectified = event("v", RecordEvent.Kind.RECTIFIED, "2027-03-01");
        assertThat(yearly(plan, 2028, STRIKE, rectified)).containsExactly("d", "d", "d", "a", "a");
    }

    @Test
    void case_51_a_veto_that_is_repaired_leaves_the_next_period_free() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 2)).build());
        LedgerEntry repaired = event("v", RecordEvent.Kind.REPAIRED, "2025-03-01");
        assertThat(yearly(plan, 2025, STRIKE, repaired)).containsExactly("d", "a");
        assertThat(grades(replay(plan, List.of("2024-12-31", "2025-02-28"), good(STRIKE, repaired))))
                .containsExactly("d", "d");
        assertThat(grades(replay(plan, List.of("2024-12-31", "2025-03-01"), good(STRIKE, repaired))))
                .containsExactly("d", "a");
    }

    @Test
    void case_51_after_a_revoked_repair_the_unserved_rest_of_the_hold_resumes() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 3)).build());
        LedgerEntry repaired = event("v", RecordEvent.Kind.REPAIRED, "2025-03-01");
        LedgerEntry revoked = event("v", RecordEvent.Kind.REPAIR_REVOKED, "2026-03-01");
        assertThat(yearly(plan, 2028, STRIKE, repaired, revoked)).containsExactly("d", "a", "d", "d", "a");
    }

    @Test
    void case_53_of_two_records_that_carry_one_hold_one_is_repaired_and_the_hold_stays() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 2)).build());
        LedgerEntry second = record("w", VETO, "2024-06-01").build();
        LedgerEntry repaired = event("v", RecordEvent.Kind.REPAIRED, "2025-03-01");
        LedgerEntry both = event("w", RecordEvent.Kind.REPAIRED, "2025-04-01");
        assertThat(yearly(plan, 2026, STRIKE, second, repaired)).containsExactly("d", "d", "a");
        assertThat(yearly(plan, 2026, STRIKE, second, repaired, both)).containsExactly("d", "a", "a");
    }

    /** Falls to D in the second quarter; its score of the third would give B. */
    private static final LedgerEntry[] FALL = {
        points("g", GOOD, "2024-01-10", "95"),
        record("v", VETO, "2024-05-10").build(),
        points("b", BAD, "2024-08-01", "23")
    };

    private static final List<String> QUARTERS = List.of("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31");

    private static List<String> quarterly(LedgerEntry... more) {
        List<LedgerEntry> entries = new ArrayList<>(Arrays.asList(FALL));
        entries.addAll(Arrays.asList(more));
        CreditPlan plan = plan(vetoing(gradeTo("d", 1))
                .period(Cases.RUNNING_QUARTERS)
                .memory(GradeMemory.builder().restoreWithin(Period.ofMonths(6)).build())
                .build());
        return grades(replay(plan, QUARTERS, entries.toArray(new LedgerEntry[0])));
    }

    @Test
    void case_28_after_rectification_in_time_the_grade_of_before_returns_and_not_that_of_todays_score() {
        assertThat(quarterly(event("v", RecordEvent.Kind.RECTIFIED, "2024-08-15")))
                .startsWith("a", "d", "a");
        assertThat(quarterly()).containsExactly("a", "d", "d", "d");
    }

    @Test
    void case_28_a_grade_that_was_restored_follows_the_score_again_and_its_veto_does_not_strike_twice() {
        assertThat(quarterly(event("v", RecordEvent.Kind.RECTIFIED, "2024-08-15")))
                .containsExactly("a", "d", "a", "b");
    }

    @Test
    void case_28_a_veto_that_was_put_right_admits_to_no_list() {
        ListRule black = ListRule.builder()
                .code("black")
                .label(Label.of("黑榜", "black list"))
                .kind(ListKind.BLACK)
                .admit(Condition.compare("veto", Condition.Op.EQ, Fact.yes()))
                .build();
        CreditPlan plan = plan(vetoing(gradeTo("d", 1))
                .period(Cases.RUNNING_QUARTERS)
                .memory(GradeMemory.builder().restoreWithin(Period.ofMonths(6)).build())
                .addLists(black)
                .build());
        List<LedgerEntry> entries = new ArrayList<>(Arrays.asList(FALL));
        entries.add(event("v", RecordEvent.Kind.RECTIFIED, "2024-08-15"));
        assertThat(replay(plan, QUARTERS, entries.toArray(new LedgerEntry[0])).stream()
                        .map(run -> run.explain(FIRM).listings().size()))
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void case_28_a_grade_is_not_restored_past_a_veto_that_another_breach_strikes() {
        LedgerEntry other = record("w", VETO, "2024-09-01").build();
        assertThat(quarterly(event("v", RecordEvent.Kind.RECTIFIED, "2024-08-15"), other))
                .containsExactly("a", "d", "d", "d");
    }

    @Test
    void case_28_rectification_after_the_time_for_it_restores_nothing() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 1))
                .period(Cases.RUNNING_QUARTERS)
                .memory(GradeMemory.builder().restoreWithin(Period.ofMonths(1)).build())
                .build());
        List<LedgerEntry> entries = new ArrayList<>(Arrays.asList(FALL));
        entries.add(event("v", RecordEvent.Kind.RECTIFIED, "2024-08-15"));
        assertThat(grades(replay(plan, QUARTERS, entries.toArray(new LedgerEntry[0]))))
                .containsExactly("a", "d", "d", "d");
    }
}
