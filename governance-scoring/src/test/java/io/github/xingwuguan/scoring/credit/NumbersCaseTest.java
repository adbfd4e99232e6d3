package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.lines;
import static io.github.xingwuguan.scoring.credit.Cases.outcome;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.component;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.grade;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.item;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of numbers, bands and ceilings. */
class NumbersCaseTest {
    private static final String END = "2024-12-31";

    private static String deducting(CreditPlan plan, String points) {
        return assess(plan, END, points("r", BAD, "2024-03-01", points)).grade().orElse("-");
    }

    @Test
    void case_01_tenths_add_up_exactly_to_85_and_keep_the_best_grade() {
        CreditAssessment result = assess(
                plan(shandong().build()),
                END,
                points("r1", BAD, "2024-03-01", "0.4"),
                points("r2", BAD, "2024-03-01", "7.2"),
                points("r3", BAD, "2024-03-01", "7.4"));
        assertThat(result.exactScore()).isEqualTo(Points.of(85));
        assertThat(result.toDown()).contains(Points.ZERO);
        assertThat(result.grade()).contains("aaa");
    }

    @Test
    void case_02_a_score_that_prints_as_85_gets_the_grade_of_85_only_if_the_policy_grades_what_it_publishes() {
        LedgerEntry breach = points("r", BAD, "2024-03-01", "15.005");
        CreditAssessment published =
                assess(plan(shandong().gradeOn(GradeOn.PUBLISHED).build()), END, breach);
        CreditAssessment exact = assess(plan(shandong().gradeOn(GradeOn.EXACT).build()), END, breach);
        assertThat(List.of(published, exact)).allSatisfy(result -> {
            assertThat(result.score()).isEqualTo(Points.of(85));
            assertThat(result.exactScore()).isEqualTo(Points.parse("84.995"));
            assertThat(lines(result, ScoreLine.Kind.ROUND)).containsExactly("score 0.0050");
        });
        assertThat(published.grade()).contains("aaa");
        assertThat(exact.grade()).contains("aa");
    }

    @Test
    void case_03_a_score_between_two_bands_in_whole_numbers_belongs_to_the_lower() {
        GradeScale.Builder scale = GradeScale.builder()
                .addGrades(grade("from-120", 120))
                .addGrades(grade("90-to-119", 90))
                .addGrades(grade("80-to-89", 80))
                .missing(Label.of("缺失", "missing"));
        CreditPlan plan = plan(shandong().grading(scale.build()).build());
        assertThat(assess(plan, END, points("r", GOOD, "2024-03-01", "19.5")).grade())
                .contains("90-to-119");
        assertThat(deducting(plan, "10.5")).isEqualTo("80-to-89");
    }

    @Test
    void case_04_cut_points_belong_to_the_better_grade() {
        CreditPlan plan = plan(shandong().build());
        assertThat(Stream.of("15", "15.0001", "20", "20.0001", "30", "30.0001", "40", "40.0001")
                        .map(points -> deducting(plan, points)))
                .containsExactly("aaa", "aa", "aa", "a", "a", "b", "b", "c");
    }

    /** As Shandong, but every firm starts from a score. */
    private static CreditPlan from(String start) {
        Points points = Points.parse(start);
        CreditPolicy policy = shandong().build();
        Component base = policy.components().get(0);
        Component fixed = Component.builder()
                .code(base.code())
                .label(base.label())
                .start(points)
                .min(points)
                .max(points)
                .build();
        return plan(policy.toBuilder()
                .period(Cases.RUNNING_YEARS)
                .components(List.of(
                        fixed, policy.components().get(1), policy.components().get(2)))
                .build());
    }

    @Test
    void case_05_a_clean_record_keeps_b_until_a_breach_counts_and_again_when_it_expired_or_was_repaired() {
        LedgerEntry breach = points("r", BAD, "2024-03-01", "0");
        LedgerEntry repaired = event("r", RecordEvent.Kind.REPAIRED, "2024-06-01");
        CreditPlan plan = from("59.99");
        CreditAssessment clean = assess(plan, END);
        assertThat(clean.grade()).contains("b");
        assertThat(clean.path().band()).contains("c");
        assertThat(clean.exactScore()).isEqualTo(Points.parse("59.99"));
        assertThat(Cases.texts(clean, CreditReason.FLOOR)).containsExactly("the grade is at least b");
        assertThat(assess(plan, "2025-02-28", breach).grade()).contains("c");
        assertThat(assess(plan, "2025-03-01", breach).grade()).contains("b");
        assertThat(assess(plan, "2024-05-31", breach, repaired).grade()).contains("c");
        assertThat(assess(plan, "2024-06-01", breach, repaired).grade()).contains("b");
        assertThat(assess(from("60"), END, breach).grade()).contains("b");
        assertThat(assess(from("0"), END).grade()).contains("b");
    }

    @Test
    void case_08_points_lost_to_a_ceiling_are_shown_and_pay_for_no_later_deduction() {
        CreditPlan plan = plan(Cases.shell()
                .addComponents(component("base", Component.Sign.ADDS, 80, 0, 80))
                .addComponents(component("good", Component.Sign.ADDS, 0, 0, 40))
                .addComponents(component("bad", Component.Sign.SUBTRACTS, 0, 0, 1_000))
                .addItems(item(GOOD, "good").build())
                .addItems(item(BAD, "bad").build())
                .build());
        LedgerEntry good = points("g", GOOD, "2024-03-01", "50");
        CreditAssessment full = assess(plan, END, good);
        assertThat(full.score()).isEqualTo(Points.of(120));
        assertThat(lines(full, ScoreLine.Kind.CAP)).containsExactly("good -10.0000");
        CreditAssessment less = assess(plan, END, good, points("b", BAD, "2024-04-01", "15"));
        assertThat(less.score()).isEqualTo(Points.of(105));
        assertThat(lines(less, ScoreLine.Kind.CAP)).containsExactly("good -10.0000");
    }

    @Test
    void case_09_ceilings_apply_from_the_record_over_item_and_category_to_the_component() {
        Component good = Component.builder()
                .code("good")
                .label(Label.of("加分", "good"))
                .max(Points.of(40))
                .addCategories(new Component.Category("honours", Points.of(30)))
                .build();
        CreditPlan plan = plan(Cases.shell()
                .addComponents(good)
                .addItems(item("award", "good")
                        .category("honours")
                        .recordMax(Points.of(15))
                        .itemMax(Points.of(20))
                        .build())
                .addItems(item("praise", "good").category("honours").build())
                .addItems(item("relief", "good").build())
                .build());
        CreditAssessment result = assess(
                plan,
                END,
                points("r1", "award", "2024-03-01", "18"),
                points("r2", "award", "2024-03-01", "12"),
                points("r3", "praise", "2024-03-01", "16"),
                points("r4", "relief", "2024-03-01", "14"));
        assertThat(lines(result, ScoreLine.Kind.POINTS, ScoreLine.Kind.CAP))
                .containsExactly(
                        "r1 18.0000",
                        "r1 -3.0000",
                        "r2 12.0000",
                        "r3 16.0000",
                        "r4 14.0000",
                        "award -7.0000",
                        "good/honours -6.0000",
                        "good -4.0000");
        assertThat(result.score()).isEqualTo(Points.of(40));
    }

    @Test
    void case_09_a_ceiling_on_the_bonus_is_not_a_ceiling_on_the_total() {
        CreditPlan plan = plan(Cases.shell()
                .max(Points.of(120))
                .addComponents(component("base", Component.Sign.ADDS, 100, 100, 100))
                .addComponents(component("good", Component.Sign.ADDS, 0, 0, 20))
                .addComponents(component("bad", Component.Sign.SUBTRACTS, 0, 0, 1_000))
                .addItems(item(GOOD, "good").build())
                .addItems(item(BAD, "bad").build())
                .build());
        CreditAssessment result =
                assess(plan, END, points("g", GOOD, "2024-03-01", "40"), points("b", BAD, "2024-03-01", "30"));
        assertThat(result.score()).isEqualTo(Points.of(90));
    }

    @Test
    void case_10_scores_below_the_scale_are_published_as_its_end_and_share_a_rank() {
        List<LedgerEntry> entries = List.of(
                Cases.points(Cases.firm(0), "r0", BAD, "2024-03-01", "1"),
                Cases.points(Cases.firm(1), "r1", BAD, "2024-03-01", "110"),
                Cases.points(Cases.firm(2), "r2", BAD, "2024-03-01", "130"));
        CreditRun run = Cases.run(plan(shandong().build()), END, entries);
        CreditAssessment ten = run.explain(Cases.firm(1));
        CreditAssessment thirty = run.explain(Cases.firm(2));
        assertThat(lines(ten, ScoreLine.Kind.CLAMP)).containsExactly("score 10.0000");
        assertThat(lines(thirty, ScoreLine.Kind.CLAMP)).containsExactly("score 30.0000");
        assertThat(List.of(ten, thirty)).allSatisfy(result -> {
            assertThat(result.exactScore()).isEqualTo(Points.ZERO);
            assertThat(run.rank(run.table().row(result.subject()).orElseThrow()))
                    .hasValue(2);
        });
    }

    @Test
    void case_13_points_out_of_range_or_not_asked_for_are_refused_and_never_clamped() {
        CreditPlan plan = plan(plain().addItems(item("chosen", "good")
                        .pricing(new Pricing.Range(Points.of(2), Points.of(5)))
                        .build())
                .addItems(item("fixed", "good")
                        .pricing(new Pricing.Fixed(Points.of(3)))
                        .build())
                .build());
        LedgerEntry[] entries = {
            points("r1", "chosen", "2024-03-01", "2"),
            points("r2", "chosen", "2024-03-01", "5"),
            points("r3", "chosen", "2024-03-01", "5.0001"),
            points("r4", "chosen", "2024-03-01", "1.9999"),
            record("r5", "chosen", "2024-03-01").build(),
            points("r6", "fixed", "2024-03-01", "3"),
            points("r7", "unheard-of", "2024-03-01", "3")
        };
        CreditAssessment result = assess(plan, END, entries);
        assertThat(result.score()).isEqualTo(Points.of(7));
        assertThat(Stream.of("r3", "r4", "r5", "r6", "r7").map(id -> outcome(result, id)))
                .containsOnly(RecordOutcome.REFUSED);
        assertThat(result.records())
                .filteredOn(line -> line.record().equals("r7"))
                .extracting(CreditLine::item)
                .containsExactly("unheard-of");
        assertThat(result.reasons())
                .filteredOn(reason -> reason.code() == CreditReason.NOT_COUNTED)
                .extracting(Object::toString)
                .contains(
                        "not-counted r7: unheard-of cannot be priced and does not count: see the problems of the table")
                .hasSize(5);
        assertThat(plan.tabulate(ledger(entries), on(END)).problems().errors())
                .extracting(Problem::code, Problem::path, Problem::message)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"points-out-of-range\", \"/records/r3/discretionary\", \"Points must be from 2.0000 to 5.0000, but were 5.0001\")",
                        "(\"points-out-of-range\", \"/records/r4/discretionary\", \"Points must be from 2.0000 to 5.0000, but were 1.9999\")",
                        "(\"points-out-of-range\", \"/records/r5/discretionary\", \"Points must be from 2.0000 to 5.0000, but were not given\")",
                        "(\"unexpected-points\", \"/records/r6/discretionary\", \"Points must be left to the policy, but the record brings 3.0000\")",
                        "(\"unknown-item\", \"/records/r7/item\", \"Record must name an item of the policy, but named unheard-of\")");
    }

    @Test
    void case_47_half_a_point_below_a_reference_counts_as_the_policy_says() {
        assertThat(Stream.of(Partial.FRACTION, Partial.DOWN, Partial.UP).map(partial -> below("1", partial)))
                .containsExactly(Points.of(1), Points.ZERO, Points.of(2));
        assertThat(below("0.5", Partial.DOWN)).isEqualTo(Points.of(2));
        assertThat(below("0.4", Partial.UP)).isEqualTo(Points.of(4));
    }

    /** What 89.5 costs where 90 is expected and each step costs 2. */
    private static Points below(String step, Partial partial) {
        CreditPlan plan = plan(plain().addItems(item("rate", "good")
                        .pricing(
                                new Pricing.PerPointBelow(Quantity.of(90), Points.of(2), Quantity.parse(step), partial))
                        .build())
                .build());
        return assess(
                        plan,
                        END,
                        record("r", "rate", "2024-03-01")
                                .quantity(Quantity.parse("89.5"))
                                .build())
                .score();
    }
}
