package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Bound;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.util.Map;

/** P2, P6 and P9 on the bundled draft with its exact ratios. */
final class LouxingGoals {
    private static final int ROWS = 100_000;

    private LouxingGoals() {}

    public static void main(String[] args) {
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
        LouxingSubjects subjects = new LouxingSubjects(rubric, ROWS);
        RatingPlan plan = RatingPlan.compile(rubric);
        Bound bound = plan.bind(subjects.table());
        RatingTable results = plan.results(ROWS, RatingTable.Detail.FIGURES);
        HandLouxing hand = new HandLouxing(subjects);
        hand.score(0, ROWS);
        bound.score(Check.DAY, results);
        Check.hand(hand.total, hand.star, hand.points, results);
        Check.oracle(new Oracle(rubric), subjects, results, false);
        Goal.noted("P9", "Louxing draft: rows equal to the oracle in decimals", ROWS)
                .print();
        Map<String, Meter.Reading> seen = new Meter(ROWS)
                .add("hand", () -> hand.score(0, ROWS))
                .add("plan", () -> bound.score(Check.DAY, results))
                .run(60);
        Meter.Reading batch = Meter.of(seen, "plan");
        Goal.atMost("P2", "Louxing draft, columns in and out, x hand", batch.over(Meter.of(seen, "hand")), 1)
                .print();
        Goal.atMost("P6", "Louxing draft: bytes an entity in batch", batch.bytes(), 1)
                .print();
    }
}
