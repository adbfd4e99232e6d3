package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.FactTableTest.assertRefused;
import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static io.github.xingwuguan.scoring.rating.Rubrics.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan meets a table: columns that fit, differ or are absent, and results in parts. */
class BindingTest {
    private static FactTable.Builder table(FactType type) {
        return FactTable.builder(keys(type, "x"), 1);
    }

    @Test
    void a_column_of_another_type_than_the_rubric_declares_is_refused() {
        Rubric rubric = Rubrics.of(FactType.QUANTITY, "1", new Kind.CountLinear("x", Quantity.of(1)));
        RatingPlan plan = RatingPlan.compile(rubric);
        assertRefused(
                "wrong-fact-type",
                "Column must have the type that the rubric declares, but x is a ratio and should be a quantity",
                () -> plan.score(table(FactType.RATIO).begin("s").build(), DAY));
    }

    @Test
    void results_made_for_something_else_are_refused() {
        RatingPlan plan = RatingPlan.compile(Rubrics.of(FactType.FLAG, "1", new Kind.Bool("x")));
        RatingPlan twin = RatingPlan.compile(Rubrics.of(FactType.FLAG, "1", new Kind.Bool("x")));
        Bound bound = plan.bind(table(FactType.FLAG).begin("s").build());
        String message = "Results must be made by the same plan for as many rows, but were not";
        for (RatingTable other :
                List.of(plan.results(2, RatingTable.Detail.FIGURES), twin.results(1, RatingTable.Detail.FIGURES))) {
            assertRefused("results-mismatch", message, () -> bound.score(DAY, other));
        }
        RatingTable fitting = plan.results(1, RatingTable.Detail.FIGURES);
        assertThatThrownBy(() -> bound.score(0, 2, DAY, fitting)).isInstanceOf(IndexOutOfBoundsException.class);
        bound.score(DAY, fitting);
        assertThat(fitting.status(0)).isEqualTo(RatingStatus.FINAL);
    }

    @Test
    void columns_that_are_absent_from_a_table_are_missing_for_every_kind_and_condition() {
        Random random = new Random(49);
        for (int i = 0; i < 200; i++) {
            Rubric rubric = RubricArbitraries.draw(random);
            FactTable empty = FactTable.builder(List.of()).begin("a").begin("b").build();
            List<String> expected = Figures.ofOracle(
                    rubric,
                    List.of(FactSheet.builder().build(), FactSheet.builder().build()));
            assertThat(Figures.of(RatingPlan.compile(rubric).score(empty, DAY))).isEqualTo(expected);
        }
    }

    @Test
    void a_table_that_nobody_sized_grows_over_many_blocks() {
        Kind sum = new Kind.Computed(new Formula.Reading("x"));
        Rubric rubric = Rubrics.of(
                List.of(FactKey.of("x", FactType.QUANTITY)),
                Rubrics.indicator("i", "1600", sum)
                        .applicable(Condition.compare("x", Condition.Op.NE, Fact.quantity(13)))
                        .build());
        FactTable.Builder builder = FactTable.builder(rubric.facts(), -5);
        Cells.Quantities cells = builder.quantities("x");
        IntStream.range(0, 5_000).forEach(i -> {
            builder.begin("s" + i);
            cells.set(i);
        });
        RatingTable results = RatingPlan.compile(rubric).score(builder.build(), DAY);
        int[] rows = {0, 12, 13, 1_023, 1_024, 1_599, 1_600, 2_048, 4_999};
        assertThat(Arrays.stream(rows).mapToObj(results::total))
                .containsExactlyElementsOf(Stream.of(0, 12, 0, 1_023, 1_024, 1_599, 1_600, 1_600, 1_600)
                        .map(Points::of)
                        .toList());
        assertThat(results.status(13)).isEqualTo(RatingStatus.PROVISIONAL);
    }
}
