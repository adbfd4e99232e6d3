package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Bound;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The card of 25 indicators under JMH, whose profilers say more than a figure; it counts time on the wall. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatingBenchmark {
    private static final int ROWS = 100_000;

    private final Rubric rubric = Card.of(25);
    private final CardSubjects subjects = new CardSubjects(rubric, ROWS);
    private final RatingPlan plan = RatingPlan.compile(rubric);
    private final Bound bound = plan.bind(subjects.table(ROWS));
    private final RatingTable results = plan.results(ROWS, RatingTable.Detail.FIGURES);
    private final HandCard byHand = new HandCard(subjects.columns);
    private int row;

    /** {@return what a loop by hand gives, one operation a row} */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object hand() {
        byHand.score(0, ROWS);
        return byHand.total;
    }

    /** {@return what a plan gives, one operation a row} */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public Object batch() {
        bound.score(Check.DAY, results);
        return results;
    }

    /** {@return one row with every reason} */
    @Benchmark
    public Object explained() {
        row = (row + 1) % ROWS;
        Rating rating = bound.rating(row, Check.DAY);
        return rating.lines().size() + rating.reasons().size();
    }
}
