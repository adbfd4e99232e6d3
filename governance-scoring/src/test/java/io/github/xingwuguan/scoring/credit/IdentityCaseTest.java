package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.VETO;
import static io.github.xingwuguan.scoring.credit.Cases.firm;
import static io.github.xingwuguan.scoring.credit.Cases.gradeTo;
import static io.github.xingwuguan.scoring.credit.Cases.lists;
import static io.github.xingwuguan.scoring.credit.Cases.replay;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.Cases.vetoing;
import static io.github.xingwuguan.scoring.credit.Cases.years;
import static io.github.xingwuguan.scoring.credit.Cases.yes;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.BranchOf.Seat;
import io.github.xingwuguan.credit.BranchRule;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of who a subject is. */
class IdentityCaseTest {
    private static final String END = "2024-12-31";
    private static final Subject BRANCH = Subject.branch("branch-1");

    private static CreditAssessment assessed(BranchRule rule, Seat seat, Subject subject) {
        CreditPlan plan = plan(shandong().branches(rule).build());
        LedgerEntry[] entries = {
            new BranchOf(BRANCH, firm(1), seat, at("2020-01-01")),
            Cases.points(firm(1), "own", BAD, "2024-03-01", "10"),
            Cases.points(BRANCH, "of-branch", BAD, "2024-03-01", "3")
        };
        return plan.assess(ledger(entries), subject, on(END), CreditState.NONE);
    }

    @Test
    void case_37_a_branch_is_rated_under_its_parent_by_itself_or_by_itself_if_the_parent_is_from_outside() {
        CreditAssessment parent = assessed(BranchRule.PARENT, Seat.INSIDE, BRANCH);
        assertThat(parent.subject()).isEqualTo(firm(1));
        assertThat(parent.score()).isEqualTo(Points.of(87));
        assertThat(Stream.of(BRANCH, firm(1))
                        .map(subject ->
                                assessed(BranchRule.OWN, Seat.INSIDE, subject).score()))
                .containsExactly(Points.of(97), Points.of(90));
        assertThat(Stream.of(BRANCH, firm(1))
                        .map(subject -> assessed(BranchRule.OWN_IF_PARENT_OUTSIDE, Seat.OUTSIDE, subject)
                                .score()))
                .containsExactly(Points.of(97), Points.of(90));
        assertThat(assessed(BranchRule.OWN_IF_PARENT_OUTSIDE, Seat.INSIDE, BRANCH)
                        .score())
                .isEqualTo(Points.of(87));
    }

    private static final LedgerEntry RENAMED =
            new Alias(firm(1), firm(3), LocalDate.parse("2025-04-01"), at("2025-04-01"));
    private static final LedgerEntry MERGED =
            new Alias(firm(2), firm(3), LocalDate.parse("2025-04-01"), at("2025-04-01"));

    @Test
    void case_37_after_a_merger_the_histories_are_one_and_before_it_they_are_two() {
        CreditPlan plan = plan(shandong().period(Cases.RUNNING_YEARS).build());
        LedgerEntry[] entries = {
            Cases.points(firm(1), "r1", BAD, "2024-08-01", "10"),
            Cases.points(firm(2), "r2", BAD, "2024-09-01", "5"),
            RENAMED,
            MERGED
        };
        assertThat(Stream.of(firm(1), firm(2))
                        .map(subject -> plan.assess(ledger(entries), subject, on("2025-03-31"), CreditState.NONE)
                                .score()))
                .containsExactly(Points.of(90), Points.of(95));
        CreditAssessment one = plan.assess(ledger(entries), firm(1), on("2025-04-01"), CreditState.NONE);
        assertThat(one.subject()).isEqualTo(firm(3));
        assertThat(one.score()).isEqualTo(Points.of(85));
        assertThat(plan.tabulate(ledger(entries), on("2025-04-01")).subjects()).containsExactly(firm(3));
        assertThat(plan.assess(ledger(entries), firm(1), on("2025-03-31"), CreditState.NONE)
                        .nextChangeOn())
                .contains(LocalDate.parse("2025-04-01"));
    }

    @Test
    void case_37_no_stay_on_a_black_list_and_no_hold_is_lost_with_a_name() {
        CreditPlan plan = plan(vetoing(gradeTo("d", 2))
                .addLists(ListsCaseTest.black("veto").minStay(Period.ofYears(3)).build())
                .build());
        List<CreditRun> runs = replay(
                plan,
                years(2024, 2028),
                record("v", VETO, "2024-05-01").subject(firm(1)).build(),
                Cases.points(firm(2), "g4", GOOD, "2024-03-01", "90"),
                Cases.points(firm(3), "g5", GOOD, "2025-05-01", "90"),
                Cases.points(firm(3), "g6", GOOD, "2026-05-01", "90"),
                RENAMED,
                MERGED);
        assertThat(lists(runs.get(0).explain(firm(1)))).containsExactly("black");
        assertThat(runs.get(0).explain(firm(2)).grade()).contains("a");
        CreditAssessment merged = runs.get(1).explain(firm(3));
        assertThat(merged.listings())
                .containsExactly(new CreditState.Listing("black", LocalDate.parse(END), List.of("v")));
        assertThat(merged.grade()).contains("d");
        assertThat(runs.get(2).explain(firm(3)).grade()).contains("a");
        assertThat(runs.stream().skip(1).map(run -> lists(run.explain(firm(3)))))
                .containsExactly(List.of("black"), List.of("black"), List.of(), List.of());
    }

    @Test
    void case_38_a_new_firm_of_the_person_behind_a_d_firm_is_held_down_if_the_policy_says_so() {
        CreditPlan plan = plan(Cases.plain()
                .addFacts(FactKey.of("run-by-person-of-d-firm", FactType.FLAG))
                .grading(Cases.scale()
                        .addRules(new GradeRule("shell", GradeRule.Effect.CAP, "c", yes("run-by-person-of-d-firm")))
                        .build())
                .build());
        CreditQuestion question = on(END);
        FactSheet shell =
                FactSheet.builder().put("run-by-person-of-d-firm", Fact.yes()).build();
        CreditTable table = plan.tabulate(
                ledger(Cases.firms("95", "95").toArray(new LedgerEntry[0])), question, Map.of(firm(1), shell));
        CreditRun run = plan.run(table, question.asOf(), CreditPriors.NONE);
        assertThat(run.explain(firm(0)).grade()).contains("a");
        CreditAssessment held = run.explain(firm(1));
        assertThat(held.path().band()).contains("a");
        assertThat(held.grade()).contains("c");
        assertThat(texts(held, CreditReason.CAP))
                .containsExactly("the grade is at most c: run-by-person-of-d-firm = true");
    }
}
