package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.facts.FactSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled plan gives the figures of the oracle, whatever the rubric, the data, the order and the split of a batch. */
class PlanEqualsOracleProperties {
    @Provide
    Arbitrary<FactArbitraries.Case> cases() {
        return FactArbitraries.cases();
    }

    @Property(tries = 2_000)
    void single_and_batch_equal_the_oracle(@ForAll("cases") FactArbitraries.Case drawn) {
        List<String> expected = Figures.ofOracle(drawn.rubric(), drawn.sheets());
        RatingPlan plan = RatingPlan.compile(drawn.rubric());
        FactTable table = Figures.table(drawn.rubric(), drawn.sheets());
        assertThat(Figures.of(plan.score(table, Rubrics.DAY))).isEqualTo(expected);
        Bound bound = plan.bind(table);
        Cohort cohort = plan.cohort(table);
        for (int row = 0; row < table.size(); row++) {
            assertThat(Figures.of(bound.rating(row, Rubrics.DAY))).isEqualTo(expected.get(row));
            assertThat(Figures.of(plan.rate(drawn.sheets().get(row), Rubrics.DAY, cohort)))
                    .isEqualTo(expected.get(row));
        }
    }

    @Property(tries = 1_000)
    void every_indicator_has_the_state_and_points_of_the_oracle(@ForAll("cases") FactArbitraries.Case drawn) {
        RatingOracle oracle = new RatingOracle(drawn.rubric());
        RatingOracle.Others others = oracle.others(drawn.sheets());
        Bound bound = RatingPlan.compile(drawn.rubric()).bind(Figures.table(drawn.rubric(), drawn.sheets()));
        for (int row = 0; row < drawn.sheets().size(); row++) {
            RatingOracle.Outcome expected = oracle.rate(drawn.sheets().get(row), Rubrics.DAY, others);
            assertThat(Figures.worths(bound.rating(row, Rubrics.DAY))).isEqualTo(Figures.worths(expected));
        }
    }

    @Property(tries = 1_000)
    void order_and_split_of_a_batch_change_nothing(@ForAll("cases") FactArbitraries.Case drawn, @ForAll long seed) {
        RatingPlan plan = RatingPlan.compile(drawn.rubric());
        List<String> expected = Figures.of(plan.score(Figures.table(drawn.rubric(), drawn.sheets()), Rubrics.DAY));
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, drawn.sheets().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<FactSheet> permuted =
                order.stream().map(i -> drawn.sheets().get(i)).toList();
        Bound bound = plan.bind(Figures.table(drawn.rubric(), permuted));
        RatingTable results = plan.results(permuted.size(), RatingTable.Detail.TOP_LOSSES);
        int cut = new Random(seed).nextInt(permuted.size() + 1);
        bound.score(cut, permuted.size(), Rubrics.DAY, results);
        bound.score(0, cut, Rubrics.DAY, results);
        assertThat(Figures.of(results))
                .isEqualTo(order.stream().map(expected::get).toList());
    }
}
