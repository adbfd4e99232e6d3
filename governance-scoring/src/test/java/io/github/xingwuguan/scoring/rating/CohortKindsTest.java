package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.OneIndicator.MISSING;
import static io.github.xingwuguan.scoring.rating.OneIndicator.NOT_APPLICABLE;
import static io.github.xingwuguan.scoring.rating.OneIndicator.sheet;
import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortKindsTest {
    private static Kind ranks(Kind.Ties ties) {
        List<Points> points = Stream.of(60, 57, 54, 50).map(Points::of).toList();
        return new Kind.RankTable("x", points, ties);
    }

    private static OneIndicator quantity(Kind kind) {
        return OneIndicator.of(FactType.QUANTITY, "60", kind);
    }

    private static Fact[] counts(int... counts) {
        return Arrays.stream(counts).mapToObj(Fact::quantity).toArray(Fact[]::new);
    }

    @Test
    void a_rank_table_gives_points_by_rank_best_first() {
        // 9 8 7 6 5: ranks 1 to 4 earn 60 57 54 50, rank 5 is beyond the table
        assertThat(quantity(ranks(Kind.Ties.SAME)).worths(counts(5, 9, 7, 6, 8)))
                .containsExactly("0.0000", "60.0000", "54.0000", "50.0000", "57.0000");
    }

    @Test
    void equals_receive_the_best_the_worst_or_the_mean_of_their_ranks() {
        // 9 8 8 8 7: the three share ranks 2 to 4 with 57 54 50, mean 53.6667; rank 5 earns nothing
        assertThat(quantity(ranks(Kind.Ties.SAME)).worths(counts(9, 8, 8, 8, 7)))
                .containsExactly("60.0000", "57.0000", "57.0000", "57.0000", "0.0000");
        assertThat(quantity(ranks(Kind.Ties.NEXT)).worths(counts(9, 8, 8, 8, 7)))
                .containsExactly("60.0000", "50.0000", "50.0000", "50.0000", "0.0000");
        assertThat(quantity(ranks(Kind.Ties.MEAN)).worths(counts(9, 8, 8, 8, 7)))
                .containsExactly("60.0000", "53.6667", "53.6667", "53.6667", "0.0000");
    }

    @Test
    void all_may_be_equal_and_more_than_the_table_is_long() {
        // five equals: best 60; worst rank 5: 0; mean (60 + 57 + 54 + 50 + 0) / 5 = 44.2
        assertThat(quantity(ranks(Kind.Ties.SAME)).worths(counts(3, 3, 3, 3, 3)))
                .containsOnly("60.0000");
        assertThat(quantity(ranks(Kind.Ties.NEXT)).worths(counts(3, 3, 3, 3, 3)))
                .containsOnly("0.0000");
        assertThat(quantity(ranks(Kind.Ties.MEAN)).worths(counts(3, 3, 3, 3, 3)))
                .containsOnly("44.2000");
    }

    @Test
    void a_cohort_of_one_is_its_own_best_and_an_empty_table_rates_nobody() {
        for (Kind.Ties ties : Kind.Ties.values()) {
            assertThat(quantity(ranks(ties)).worths(counts(0))).containsExactly("60.0000");
        }
        assertThat(quantity(new Kind.BestRatio("x")).worths(counts(4))).containsExactly("60.0000");
        OneIndicator empty = quantity(new Kind.BestRatio("x"));
        FactTable table = FactTable.builder(empty.plan().rubric().facts()).build();
        assertThat(empty.plan().score(table, DAY).size()).isZero();
    }

    @Test
    void best_ratio_is_a_share_of_the_best() {
        // best 9: 6 earns 60 × 6 / 9 = 40, 1 earns 6.6667
        assertThat(quantity(new Kind.BestRatio("x")).worths(counts(9, 6, 1, 0)))
                .containsExactly("60.0000", "40.0000", "6.6667", "0.0000");
    }

    @Test
    void ratios_are_compared_by_cross_multiplication() {
        // best 2/3; 1/3 earns half, 4/6 equals the best
        OneIndicator best = OneIndicator.of(FactType.RATIO, "60", new Kind.BestRatio("x"));
        assertThat(best.worths(Fact.share(2, 3), Fact.share(1, 3), Fact.share(4, 6), Fact.share(1, 0)))
                .containsExactly("60.0000", "30.0000", "60.0000", "missing");
        OneIndicator rank = OneIndicator.of(FactType.RATIO, "60", ranks(Kind.Ties.NEXT));
        assertThat(rank.worths(Fact.share(2, 3), Fact.share(1, 3), Fact.share(4, 6)))
                .containsExactly("57.0000", "54.0000", "57.0000");
        assertThat(best.worths(
                        Fact.share(999_999_999, 1_000_000_000), Fact.share(999_999_998, 999_999_999), Fact.share(1, 2)))
                .containsExactly("60.0000", "60.0000", "30.0000");
    }

    @Test
    void nothing_can_be_compared_with_a_best_of_zero() {
        assertThat(quantity(new Kind.BestRatio("x")).worths(counts(0, 0))).containsOnly("missing");
        Rating rating = quantity(new Kind.BestRatio("x"))
                .plan()
                .bind(table(quantity(new Kind.BestRatio("x")).plan().rubric(), counts(0)))
                .rating(0, DAY);
        assertThat(rating.reasons()).anyMatch(reason -> reason.code() == RatingReason.NOTHING_TO_COMPARE);
    }

    @Test
    void who_has_no_value_is_not_in_the_cohort() {
        assertThat(quantity(ranks(Kind.Ties.SAME))
                        .worths(Fact.quantity(3), MISSING, NOT_APPLICABLE, Fact.share(9, 1), Fact.quantity(2)))
                .containsExactly("60.0000", "missing", "not applicable", "missing", "57.0000");
    }

    @Test
    void whom_the_indicator_does_not_apply_to_is_not_in_the_cohort() {
        Condition large = Condition.compare("large", Condition.Op.EQ, Fact.yes());
        List<FactKey> facts = List.of(FactKey.of("x", FactType.QUANTITY), FactKey.of("large", FactType.FLAG));
        Rubric rubric = Rubrics.of(
                facts,
                Rubrics.indicator("i", "60", ranks(Kind.Ties.SAME))
                        .applicable(large)
                        .build());
        List<FactSheet> sheets = Stream.of(Fact.no(), Fact.yes(), MISSING)
                .map(answer ->
                        sheet(Fact.quantity(answer.equals(Fact.no()) ? 9 : 5)).with("large", answer))
                .toList();
        // the small one with 9 is left out; the one whose size is unknown counts as large
        assertThat(new OneIndicator(RatingPlan.compile(rubric)).worths(sheets))
                .containsExactly("not applicable", "60.0000", "60.0000");
    }

    @Test
    void a_single_compound_is_compared_with_a_given_cohort_that_need_not_hold_it() {
        RatingPlan plan = quantity(ranks(Kind.Ties.NEXT)).plan();
        Cohort cohort = plan.cohort(table(plan.rubric(), counts(9, 7, 5)));
        assertThat(OneIndicator.worth(plan.rate(sheet(Fact.quantity(8)), DAY, cohort)))
                .isEqualTo("57.0000");
        assertThat(OneIndicator.worth(plan.rate(sheet(Fact.quantity(10)), DAY, cohort)))
                .isEqualTo("60.0000");
        assertThat(OneIndicator.worth(plan.rate(sheet(Fact.quantity(1)), DAY, cohort)))
                .isEqualTo("50.0000");
        RatingPlan best = quantity(new Kind.BestRatio("x")).plan();
        Cohort others = best.cohort(table(best.rubric(), counts(4, 2)));
        assertThat(OneIndicator.worth(best.rate(sheet(Fact.quantity(8)), DAY, others)))
                .isEqualTo("60.0000");
    }

    @Test
    void a_comparison_without_a_cohort_is_refused() {
        RatingPlan plan = quantity(ranks(Kind.Ties.SAME)).plan();
        assertThatThrownBy(() -> plan.rate(sheet(Fact.quantity(1)), DAY))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Rubric must be given a cohort to compare with, but i had none")
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("cohort-missing");
    }

    @Test
    void a_rubric_that_compares_nobody_needs_no_cohort() {
        RatingPlan plan =
                OneIndicator.of(FactType.FLAG, "1", new Kind.Bool("x")).plan();
        FactTable table = Figures.table(plan.rubric(), List.of(sheet(Fact.yes())));
        assertThat(OneIndicator.worth(plan.rate(sheet(Fact.yes()), DAY, plan.cohort(table))))
                .isEqualTo("1.0000");
    }

    private static FactTable table(Rubric rubric, Fact... facts) {
        return Figures.table(
                rubric, Arrays.stream(facts).map(OneIndicator::sheet).toList());
    }
}
