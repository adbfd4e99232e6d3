package io.github.xingwuguan.scoring.rating;

import java.util.Arrays;

/**
 * From the sums of a block to points, stars and status. Each loop goes over few arrays and takes no decision, so that it compiles to
 * vector instructions; {@code (t − 1 − v) >>> 31} is 1 if v has reached t, else 0.
 */
final class Grading {
    private final RatingPlan plan;
    private final Thresholds ladder;

    Grading(RatingPlan plan) {
        this.plan = plan;
        this.ladder = plan.thresholds();
    }

    /** Sums become points of dimensions; what they decide goes to the workspace. */
    void dimensions(int n, RatingTable results, int at, Workspace work) {
        for (int d = 0; d < plan.dimensionCount(); d++) {
            points(d, n, work);
            System.arraycopy(work.points, 0, results.dimensions[d], at, n);
            add(work.points, n, work.base);
            round(work.points, n);
            reached(ladder.litThreshold, work.points, n, work.lit);
            least(work.points, n, work.least[ladder.group[d]]);
        }
        System.arraycopy(work.base, 0, results.base, at, n);
    }

    private void points(int d, int n, Workspace work) {
        long[] sum = work.sums[d];
        int[] points = work.points;
        DimensionRule rule = plan.dimensionRule(d);
        for (int i = 0; i < n; i++) {
            long packed = sum[i];
            int value = Packed.points(packed);
            if (packed >>> 32 != 0) {
                value = rule.points(packed);
                work.rules[i] |= rule.isOpen(packed) ? Rules.OPEN : 0;
            }
            points[i] = value;
        }
    }

    /** Stars may be decided on what is published. */
    private void round(int[] points, int n) {
        if (ladder.rounding == 1) {
            return;
        }
        for (int i = 0; i < n; i++) {
            points[i] = ladder.graded(points[i]);
        }
    }

    /** The total, and the star that points alone reach. */
    void reach(int n, RatingTable results, int at, Workspace work) {
        int[] total = work.points;
        total(work.base, work.sums[plan.dimensionCount()], n, total);
        System.arraycopy(total, 0, results.total, at, n);
        round(total, n);
        for (int threshold : ladder.total) {
            reached(threshold, total, n, work.reach);
        }
        for (int g = 0; g < work.least.length; g++) {
            Arrays.fill(work.passed, 0, n, 0);
            for (int minimum : ladder.minima[g]) {
                reached(minimum, work.least[g], n, work.passed);
            }
            least(work.passed, n, work.reach);
        }
        if (ladder.litModel) {
            least(work.lit, n, work.reach);
        }
    }

    private void total(int[] base, long[] bonus, int n, int[] total) {
        int cap = plan.bonusCap();
        for (int i = 0; i < n; i++) {
            total[i] = base[i] + Math.min(cap, Packed.points(bonus[i]));
        }
    }

    /** What gates, vetoes and gaps leave of the star. */
    void stars(int n, RatingTable results, int at, Workspace work) {
        for (int i = 0; i < n; i++) {
            int rules = work.rules[i];
            results.status[at + i] = Rules.status(rules);
            results.star[at + i] = (byte) Rules.star(rules, work.reach[i]);
            results.lit[at + i] = (byte) work.lit[i];
        }
    }

    private static void add(int[] values, int n, int[] sum) {
        for (int i = 0; i < n; i++) {
            sum[i] += values[i];
        }
    }

    private static void least(int[] values, int n, int[] least) {
        for (int i = 0; i < n; i++) {
            least[i] = Math.min(least[i], values[i]);
        }
    }

    private static void reached(int threshold, int[] values, int n, int[] count) {
        int below = threshold - 1;
        for (int i = 0; i < n; i++) {
            count[i] += (below - values[i]) >>> 31;
        }
    }
}
