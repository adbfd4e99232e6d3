package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RubricComparisonTest {
    private static Rubric rubric(String a, String b) {
        Indicator deciding = Indicator.builder()
                .from(Rubrics.flag("b", b))
                .missing(MissingRule.BLOCK)
                .build();
        return Rubrics.draft()
                .addAllFacts(Rubrics.keys(FactType.FLAG, "a", "b"))
                .addDimensions(Rubrics.dimension("d", Rubrics.flag("a", a), deciding))
                .ladder(Rubrics.ladder(Rubrics.star(1, "40"), Rubrics.star(2, "100")))
                .build();
    }

    private static final RatingPlan OLD = RatingPlan.compile(rubric("70", "30"));
    private static final RatingPlan NEW = RatingPlan.compile(rubric("30", "70"));

    private static FactSheet facts(Fact a, Fact b) {
        return FactSheet.builder().put("a", a).put("b", b).build();
    }

    private static FactTable table() {
        return FactTable.builder(OLD.rubric().facts())
                .add("both", facts(Fact.yes(), Fact.yes()))
                .add("first", facts(Fact.yes(), Fact.no()))
                .add("second", facts(Fact.no(), Fact.yes()))
                .add("open", facts(Fact.yes(), Fact.missing("not-reported")))
                .build();
    }

    @Test
    void two_rubrics_score_one_table_and_show_who_moves() {
        FactTable table = table();
        RubricComparison comparison = RubricComparison.of(OLD.score(table, Rubrics.DAY), NEW.score(table, Rubrics.DAY));
        assertThat(comparison.gainers()).containsExactly(2);
        assertThat(comparison.losers()).containsExactly(1);
        assertThat(comparison.moved(OptionalInt.of(2), OptionalInt.of(2))).isEqualTo(1);
        assertThat(comparison.moved(OptionalInt.of(1), OptionalInt.of(0))).isEqualTo(1);
        assertThat(comparison.moved(OptionalInt.of(0), OptionalInt.of(1))).isEqualTo(1);
        assertThat(comparison.moved(OptionalInt.empty(), OptionalInt.empty())).isEqualTo(1);
    }

    @Test
    void ratings_of_other_rows_are_refused() {
        FactTable empty = FactTable.builder(OLD.rubric().facts()).build();
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> RubricComparison.of(OLD.score(table(), Rubrics.DAY), NEW.score(empty, Rubrics.DAY)))
                .withMessage("Ratings must be of the same rows, but had 4 and 0");
    }

    @Test
    void what_if_shows_what_differs() {
        FactSheet facts = facts(Fact.yes(), Fact.no());
        RatingChange change = OLD.whatIf(facts, Map.of("b", Fact.yes()), Rubrics.DAY);
        assertThat(change.total()).isEqualTo(Points.of(30));
        assertThat(change.before().star()).isEqualTo(OptionalInt.of(1));
        assertThat(change.after().star()).isEqualTo(OptionalInt.of(2));
        assertThat(change.differences()).containsExactly(new RatingChange.Difference("b", Points.ZERO, Points.of(30)));
    }

    @Test
    void an_indicator_of_one_rubric_alone_earns_nothing_under_the_other() {
        Rubric other = Rubrics.draft()
                .addAllFacts(Rubrics.keys(FactType.FLAG, "a", "c"))
                .addDimensions(Rubrics.dimension("d", Rubrics.flag("a", "70"), Rubrics.flag("c", "30")))
                .ladder(Rubrics.ladder(Rubrics.star(1, "40")))
                .build();
        FactSheet facts = facts(Fact.yes(), Fact.yes()).with("c", Fact.yes());
        RatingChange change = new RatingChange(
                OLD.rate(facts, Rubrics.DAY), RatingPlan.compile(other).rate(facts, Rubrics.DAY));
        assertThat(change.differences())
                .containsExactly(
                        new RatingChange.Difference("c", Points.ZERO, Points.of(30)),
                        new RatingChange.Difference("b", Points.of(30), Points.ZERO));
    }

    @Test
    void parts_on_several_threads_come_to_the_same_figures() {
        FactTable.Builder builder = FactTable.builder(OLD.rubric().facts());
        for (int i = 0; i < 40_000; i++) {
            builder.add("c" + i, facts(i % 3 == 0 ? Fact.yes() : Fact.no(), i % 5 == 0 ? Fact.yes() : Fact.no()));
        }
        FactTable table = builder.build();
        RatingTable alone = OLD.score(table, Rubrics.DAY);
        RatingTable together = OLD.results(table.size(), RatingTable.Detail.FIGURES);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            OLD.bind(table).score(Rubrics.DAY, together, threads);
        } finally {
            threads.shutdown();
        }
        assertThat(together.total).isEqualTo(alone.total);
        assertThat(together.star).isEqualTo(alone.star);
    }

    @Test
    void results_of_another_plan_are_refused_on_several_threads_too() {
        FactTable table = table();
        RatingTable foreign = NEW.results(table.size(), RatingTable.Detail.FIGURES);
        assertThatExceptionOfType(GovernanceException.class)
                .isThrownBy(() -> OLD.bind(table).score(Rubrics.DAY, foreign, Runnable::run))
                .withMessage("Results must be made by the same plan for as many rows, but were not");
    }
}
