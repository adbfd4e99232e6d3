package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Bound;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** P1, P4, P6, P8 and P9 on the card of 25 indicators. */
final class CardGoals {
    private static final int ROWS = 100_000;
    private static final int TURNS = 60;

    private static final String PLAIN = "hand with comparisons";
    private static final String TABLES = "hand with tables";
    private static final String TUNED = "hand with tables by dimension";

    private CardGoals() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Rubric rubric = Card.of(25);
        CardSubjects subjects = new CardSubjects(rubric, ROWS);
        RatingPlan plan = RatingPlan.compile(rubric);
        Bound bound = plan.bind(subjects.table(ROWS));
        RatingTable results = plan.results(ROWS, RatingTable.Detail.FIGURES);
        RatingTable losses = plan.results(ROWS, RatingTable.Detail.TOP_LOSSES);
        HandCard hand = new HandCard(subjects.columns);
        HandCard plain = new PlainCard(subjects.columns);
        HandCard tuned = new TunedCard(subjects.columns);
        hand.score(0, ROWS);
        plain.score(0, ROWS);
        tuned.score(0, ROWS);
        bound.score(Check.DAY, results);
        bound.score(Check.DAY, losses);
        Check.hand(hand.total, hand.star, hand.points, results);
        Check.hand(plain.total, plain.star, plain.points, results);
        Check.hand(tuned.total, tuned.star, tuned.points, results);
        Check.same(results, losses, 5);
        Check.oracle(new Oracle(rubric), subjects, losses, true);
        Goal.noted("P9", "card: rows equal to the oracle in decimals", ROWS).print();

        Map<String, Meter.Reading> seen = new Meter(ROWS)
                .add(PLAIN, () -> plain.score(0, ROWS))
                .add(TABLES, () -> hand.score(0, ROWS))
                .add(TUNED, () -> tuned.score(0, ROWS))
                .add("plan", () -> bound.score(Check.DAY, results))
                .add("plan, top 3 losses", () -> bound.score(Check.DAY, losses))
                .run(TURNS);
        Meter.Reading batch = Meter.of(seen, "plan");
        for (String by : List.of(PLAIN, TABLES, TUNED)) {
            Meter.Reading other = Meter.of(seen, by);
            Goal.atMost("P1", "card of 25 indicators, columns in and out, x " + by, batch.over(other), 0.35)
                    .print();
            Goal.atMost(
                            "P4",
                            "with the top three losses of every row, x " + by,
                            Meter.of(seen, "plan, top 3 losses").over(other),
                            0.8)
                    .print();
        }
        Goal.atMost("P6", "card: bytes an entity in batch", batch.bytes(), 1).print();
        halves(tuned, bound, plan, results);
    }

    /** P8, by the clock on the wall: CPU time would not show it. */
    private static void halves(HandCard hand, Bound bound, RatingPlan plan, RatingTable results)
            throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        RatingTable parts = plan.results(ROWS, RatingTable.Detail.FIGURES);
        double byHand = gain(two, half -> hand.score(half * (ROWS / 2), (half + 1) * (ROWS / 2)));
        double byPlan = gain(two, half -> bound.score(half * (ROWS / 2), (half + 1) * (ROWS / 2), Check.DAY, parts));
        two.shutdown();
        Check.same(results, parts, 5);
        Goal.noted("P8", "two hand loops on halves, x faster", byHand).print();
        boolean possible = byHand >= 1.6;
        Goal goal = Goal.atLeast("P8", "plan, two threads on halves, x faster (where two hand loops are)", byPlan, 1.6);
        (possible ? goal : Goal.noted("P8", goal.what() + ": machine too busy", byPlan)).print();
    }

    private static double gain(ExecutorService two, IntConsumer half) throws InterruptedException, ExecutionException {
        long alone = Long.MAX_VALUE;
        long together = Long.MAX_VALUE;
        for (int turn = 0; turn < 4 * TURNS; turn++) {
            long start = System.nanoTime();
            half.accept(0);
            half.accept(1);
            alone = Math.min(alone, System.nanoTime() - start);
            start = System.nanoTime();
            List<Future<?>> halves = List.of(two.submit(() -> half.accept(0)), two.submit(() -> half.accept(1)));
            for (Future<?> future : halves) {
                future.get();
            }
            together = Math.min(together, System.nanoTime() - start);
        }
        return (double) alone / together;
    }
}
