package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;

/** P10: a process that starts, reads the draft, compiles it, rates one compound and explains it. Reading is not
 * counted, and time is CPU time of the main thread. */
final class StartGoals {
    private StartGoals() {}

    public static void main(String[] args) {
        long start = Meter.now();
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
        FactSheet facts = new LouxingSubjects(rubric, 1).sheet(0);
        long read = Meter.now();
        RatingPlan plan = RatingPlan.compile(rubric);
        long compiled = Meter.now();
        Rating rating = plan.rate(facts, Check.DAY);
        int reasons = rating.reasons().size();
        long rated = Meter.now();
        long warm = Long.MAX_VALUE;
        for (int turn = 0; turn < 200; turn++) {
            long before = Meter.now();
            reasons += RatingPlan.compile(rubric).rubric().gates().size();
            warm = Math.min(warm, Meter.now() - before);
        }
        System.out.printf("  reading %.1f ms, %d reasons%n", (read - start) / 1e6, reasons);
        Goal.atMost("P10", "plan compile warm, ms", warm / 1e6, 5).print();
        Goal.atMost("P10", "plan compile cold, ms", (compiled - read) / 1e6, 30).print();
        Goal.atMost("P10", "main to first score explained, start and reading excluded, ms", (rated - read) / 1e6, 150)
                .print();
    }
}
