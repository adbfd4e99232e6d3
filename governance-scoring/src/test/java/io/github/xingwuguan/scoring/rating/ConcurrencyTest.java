package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One plan, many threads, and callers that go on with what they handed in. */
class ConcurrencyTest {
    private static final int THREADS = 16;

    private static List<Integer> inThreads(List<? extends Callable<Integer>> tasks)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Timeout(600)
    void sixteen_threads_get_the_same_ratings_from_one_plan() throws InterruptedException, ExecutionException {
        Random random = new Random(16);
        Rubric rubric = RubricArbitraries.draw(random);
        List<FactSheet> sheets = FactArbitraries.draw(random, rubric, 64).sheets();
        List<String> expected = Figures.ofOracle(rubric, sheets);
        RatingPlan plan = RatingPlan.compile(rubric);
        FactTable table = Figures.table(rubric, sheets);
        Bound bound = plan.bind(table);
        Cohort cohort = plan.cohort(table);
        int calls = Load.times(5_000, 100_000);
        List<Callable<Integer>> tasks = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(thread -> () -> {
                    int differences = 0;
                    for (int i = 0; i < calls; i++) {
                        int row = (i * 31 + thread) % 64;
                        Rating rating = i % 2 == 0 ? bound.rating(row, DAY) : plan.rate(sheets.get(row), DAY, cohort);
                        differences += Figures.of(rating).equals(expected.get(row)) ? 0 : 1;
                    }
                    return differences;
                })
                .toList();
        assertThat(inThreads(tasks)).hasSize(THREADS).containsOnly(0);
    }

    @Test
    @Timeout(600)
    void sixteen_threads_fill_one_result_in_parts() throws InterruptedException, ExecutionException {
        Random random = new Random(17);
        Rubric rubric = RubricArbitraries.draw(random);
        List<FactSheet> sheets = FactArbitraries.draw(random, rubric, 4_000).sheets();
        RatingPlan plan = RatingPlan.compile(rubric);
        Bound bound = plan.bind(Figures.table(rubric, sheets));
        RatingTable results = plan.results(4_000, RatingTable.Detail.FIGURES);
        inThreads(IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(part -> () -> {
                    bound.score(part * 100, part * 100 + 100, DAY, results);
                    return part;
                })
                .toList());
        RatingTable whole = plan.results(4_000, RatingTable.Detail.FIGURES);
        bound.score(DAY, whole);
        assertThat(Figures.of(results)).isEqualTo(Figures.of(whole)).isEqualTo(Figures.ofOracle(rubric, sheets));
    }

    @Test
    void a_builder_is_used_once_and_does_not_reach_its_table() {
        RatingPlan plan = RatingPlan.compile(Rubrics.of(FactType.FLAG, "1", new Kind.Bool("x")));
        FactTable.Builder builder = FactTable.builder(plan.rubric().facts(), 8);
        Cells.Codes cells = builder.codes("x");
        builder.begin("s");
        cells.set("true");
        FactTable table = builder.build();
        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> cells.set("false"),
                cells::appealed,
                () -> cells.missing("later"),
                builder::begin,
                builder::build)) {
            assertThatIllegalStateException()
                    .isThrownBy(late)
                    .withMessage("Table builder must not be used after it built its table, but was");
        }
        assertThat(table.size()).isEqualTo(1);
        assertThat(table.sheet(0))
                .isEqualTo(FactSheet.builder().put("x", Fact.yes()).build());
        assertThat(plan.score(table, DAY).total(0)).hasToString("1.0000");
    }
}
