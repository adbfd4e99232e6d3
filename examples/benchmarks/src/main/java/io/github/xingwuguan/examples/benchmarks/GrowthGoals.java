package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Bound;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.util.Map;

/** P7: time an indicator of an entity, from 10² to 10⁶ entities and from 25 to 400 indicators. */
final class GrowthGoals {
    private static final int MOST = 1_000_000;

    private GrowthGoals() {}

    public static void main(String[] args) {
        CardSubjects subjects = new CardSubjects(Card.of(25), 100_000);
        // the first of all is compiled while it is measured
        nanos(25, 100_000, subjects);
        double usual = nanos(25, 100_000, subjects);
        double worst = 0;
        double dearest = 0;
        for (int rows = 100; rows <= MOST; rows *= 10) {
            double ratio = nanos(25, rows, subjects) / usual;
            Goal.noted("P7", rows + " entities, x the time at 100,000", ratio).print();
            worst = Math.max(worst, Math.max(ratio, 1 / ratio));
            dearest = Math.max(dearest, ratio);
        }
        for (int indicators : new int[] {50, 80, 160, 400}) {
            double ratio = nanos(indicators, 100_000, new CardSubjects(Card.of(indicators), 100_000)) / usual;
            Goal.noted("P7", indicators + " indicators, x the time an indicator at 25", ratio)
                    .print();
            worst = Math.max(worst, Math.max(ratio, 1 / ratio));
            dearest = Math.max(dearest, ratio);
        }
        Goal.noted("P7", "largest of these upwards: what growth costs", dearest).print();
        Goal.atMost("P7", "largest of these, up or down", worst, 1.25).print();
    }

    private static double nanos(int indicators, int rows, CardSubjects subjects) {
        Rubric rubric = Card.of(indicators);
        RatingPlan plan = RatingPlan.compile(rubric);
        Bound bound = plan.bind(subjects.table(rows));
        RatingTable results = plan.results(rows, RatingTable.Detail.FIGURES);
        int times = Math.max(1, 100_000 / rows);
        Map<String, Meter.Reading> seen = new Meter(rows * times)
                .add("plan " + indicators + " x " + rows, () -> {
                    for (int t = 0; t < times; t++) {
                        bound.score(Check.DAY, results);
                    }
                })
                .run(rows == MOST ? 15 : 45);
        return seen.values().iterator().next().nanos() / indicators;
    }
}
