package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.OneIndicator.MISSING;
import static io.github.xingwuguan.scoring.rating.OneIndicator.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PerUnitKindsTest {
    private static OneIndicator step(String each, Kind.Partial partial) {
        Kind.StepDeduction deduction = new Kind.StepDeduction(Points.parse(each), partial);
        Kind kind = new Kind.RatioStep("x", Quantity.parse("0.95"), Quantity.parse("0.01"), deduction);
        return OneIndicator.of(FactType.RATIO, "10", kind);
    }

    private static FactSheet pair(Fact a, Fact b) {
        return FactSheet.builder().put("a", a).put("b", b).build();
    }

    private static final Fact[] AROUND_THE_TARGET = {
        Fact.share(96, 100),
        Fact.share(95, 100),
        Fact.share(945, 1_000),
        Fact.share(94, 100),
        Fact.share(935, 1_000),
        Fact.share(85, 100),
        Fact.share(0, 100)
    };

    @Test
    void ratio_step_takes_points_off_for_each_step_below_the_target() {
        // one point a percentage point; half a step counts whole, not at all, or half
        assertThat(step("1", Kind.Partial.CEILING).worths(AROUND_THE_TARGET))
                .containsExactly("10.0000", "10.0000", "9.0000", "9.0000", "8.0000", "0.0000", "0.0000");
        assertThat(step("1", Kind.Partial.FLOOR).worths(AROUND_THE_TARGET))
                .containsExactly("10.0000", "10.0000", "10.0000", "9.0000", "9.0000", "0.0000", "0.0000");
        assertThat(step("1", Kind.Partial.LINEAR).worths(AROUND_THE_TARGET))
                .containsExactly("10.0000", "10.0000", "9.5000", "9.0000", "8.5000", "0.0000", "0.0000");
        assertThat(step("1", Kind.Partial.FLOOR).worths(MISSING, NOT_APPLICABLE, Fact.share(0, 0)))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void a_part_of_a_step_is_found_exactly_and_rounded_once() {
        // 949,999,999 of 10^9 is a hair below 95 %: a whole step by ceiling, 10^-7 steps in proportion
        Fact hair = Fact.share(949_999_999, 1_000_000_000);
        assertThat(step("1", Kind.Partial.CEILING).worths(hair)).containsExactly("9.0000");
        assertThat(step("1", Kind.Partial.FLOOR).worths(hair)).containsExactly("10.0000");
        assertThat(step("1", Kind.Partial.LINEAR).worths(hair)).containsExactly("10.0000");
        // 2 of 3 with 1 point a step: 10 − (0.95 − 0.6666…) / 0.01 is below 0; with 0.3: 10 − 8.5 = 1.5
        assertThat(step("1", Kind.Partial.LINEAR).worths(Fact.share(2, 3))).containsExactly("0.0000");
        assertThat(step("0.3", Kind.Partial.LINEAR).worths(Fact.share(2, 3))).containsExactly("1.5000");
    }

    @Test
    void deduct_takes_points_off_for_each() {
        // 0.2 each: 3 cost 0.6 of 10
        OneIndicator deduct = OneIndicator.of(FactType.QUANTITY, "10", new Kind.Deduct("x", Points.parse("0.2")));
        assertThat(deduct.worths(Stream.of(0, 3, 49, 50, 51, 1_000_000)
                        .map(Fact::quantity)
                        .toArray(Fact[]::new)))
                .containsExactly("10.0000", "9.4000", "0.2000", "0.0000", "0.0000", "0.0000");
        assertThat(deduct.worths(MISSING, NOT_APPLICABLE, Fact.no()))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void deduct_rounds_what_is_left_half_up() {
        // 1 − 0.0001 × 0.5 = 0.99995, rounded to 1.0000; 1 − 0.0001 × 0.6 = 0.99994
        OneIndicator deduct = OneIndicator.of(FactType.QUANTITY, "1", new Kind.Deduct("x", Points.parse("0.0001")));
        assertThat(deduct.worths(Fact.quantity("0.5"), Fact.quantity("0.6"))).containsExactly("1.0000", "0.9999");
    }

    @Test
    void add_gives_points_for_each_up_to_the_maximum() {
        // 2 × 1.5 = 3; 4 × 1.5 = 6 is cut to 5
        Kind kind = new Kind.Add(List.of(new Kind.Term("x", Points.parse("1.5"))));
        OneIndicator add = OneIndicator.of(FactType.QUANTITY, "5", kind);
        assertThat(add.worths(
                        Fact.quantity(0),
                        Fact.quantity(2),
                        Fact.quantity(3),
                        Fact.quantity(4),
                        Fact.quantity("0.0001")))
                .containsExactly("0.0000", "3.0000", "4.5000", "5.0000", "0.0002");
        assertThat(add.worths(MISSING, NOT_APPLICABLE, Fact.no()))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void add_of_several_terms_is_rounded_once_and_missing_only_if_all_are() {
        // 0.0003 × 0.5 + 0.0003 × 0.5 = 0.0003, not twice 0.0002
        List<Kind.Term> terms =
                List.of(new Kind.Term("a", Points.parse("0.0003")), new Kind.Term("b", Points.parse("0.0003")));
        OneIndicator add = OneIndicator.of(Rubrics.keys(FactType.QUANTITY, "a", "b"), "1", new Kind.Add(terms));
        Fact half = Fact.quantity("0.5");
        assertThat(add.worths(List.of(
                        pair(half, half),
                        pair(half, MISSING),
                        pair(NOT_APPLICABLE, half),
                        pair(MISSING, NOT_APPLICABLE),
                        pair(MISSING, MISSING),
                        pair(NOT_APPLICABLE, NOT_APPLICABLE),
                        pair(Fact.quantity(1_000_000), half))))
                .containsExactly("0.0003", "0.0002", "0.0002", "missing", "missing", "not applicable", "1.0000");
    }

    @Test
    void sampled_takes_points_off_for_each_failure_in_a_large_enough_sample() {
        // 4 drawn, 1 failed at 2.5: 10 − 2.5 = 7.5
        OneIndicator sampled = OneIndicator.of(FactType.RATIO, "10", new Kind.Sampled("x", 4, Points.parse("2.5")));
        assertThat(sampled.worths(
                        Fact.share(0, 4),
                        Fact.share(1, 4),
                        Fact.share(4, 4),
                        Fact.share(9, 5),
                        Fact.share(0, 3),
                        Fact.share(1, 1_000_000_000),
                        Fact.share(1_000_000_000, 1_000_000_000)))
                .containsExactly("10.0000", "7.5000", "0.0000", "0.0000", "missing", "7.5000", "0.0000");
        assertThat(sampled.worths(MISSING, NOT_APPLICABLE, Fact.share(0, 0)))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void a_formula_is_computed_exactly_and_kept_within_zero_and_the_maximum() {
        // 10 × a / b: a third of 10 is 3.3333; −3 + … is kept at 0; over 0 it is missing
        Formula a = new Formula.Reading("a");
        Formula b = new Formula.Reading("b");
        Formula share = new Formula.Quotient(a, b);
        Formula ten = new Formula.Constant(Quantity.of(10));
        OneIndicator formula = computed(new Formula.Fold(Formula.Operation.PRODUCT, List.of(share, ten)));
        assertThat(formula.worths(List.of(
                        pair(Fact.quantity(1), Fact.quantity(3)),
                        pair(Fact.quantity(2), Fact.quantity(3)),
                        pair(Fact.quantity(0), Fact.quantity(3)),
                        pair(Fact.quantity(9), Fact.quantity(3)),
                        pair(Fact.quantity(9), Fact.quantity(0)),
                        pair(MISSING, Fact.quantity(3)),
                        pair(NOT_APPLICABLE, Fact.quantity(3)))))
                .containsExactly("3.3333", "6.6667", "0.0000", "20.0000", "missing", "missing", "missing");
        Formula below = new Formula.Fold(Formula.Operation.SUM, List.of(a, new Formula.Constant(Quantity.of(-3))));
        assertThat(computed(below)
                        .worths(List.of(pair(Fact.quantity(1), MISSING), pair(Fact.quantity("3.0001"), MISSING))))
                .containsExactly("0.0000", "0.0001");
    }

    private static OneIndicator computed(Formula formula) {
        List<FactKey> facts = Rubrics.keys(FactType.QUANTITY, "a", "b");
        return OneIndicator.of(facts, "20", new Kind.Computed(formula));
    }
}
