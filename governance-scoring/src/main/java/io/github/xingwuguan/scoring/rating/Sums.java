package io.github.xingwuguan.scoring.rating;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds what indicators are worth to the sums of their dimensions, without keeping single lines. Tables that always apply go two or four
 * in one pass, so that a sum is loaded and stored once for all of them.
 */
final class Sums {
    private final List<Step> steps = new ArrayList<>();

    /** One pass over a block. */
    private interface Step {
        void add(int from, int n, Workspace work);
    }

    Sums(RatingPlan plan, Kernel[] kernels) {
        for (int d = 0; d <= plan.dimensionCount(); d++) {
            List<Kernel.Table> tables = new ArrayList<>();
            for (int k = 0; k < kernels.length; k++) {
                Item item = plan.items().get(k);
                if (item.dimension() != d) {
                    continue;
                }
                if (kernels[k] instanceof Kernel.Table table && item.condition() < 0) {
                    tables.add(table);
                } else {
                    steps.add(step(item, kernels[k]));
                }
            }
            fuse(d, tables);
        }
    }

    private void fuse(int dimension, List<Kernel.Table> tables) {
        int t = 0;
        for (; t + 4 <= tables.size(); t += 4) {
            Kernel.Table a = tables.get(t);
            Kernel.Table b = tables.get(t + 1);
            Kernel.Table c = tables.get(t + 2);
            Kernel.Table e = tables.get(t + 3);
            steps.add((from, n, work) -> Kernel.Table.add(a, b, c, e, from, n, work.sums[dimension]));
        }
        for (; t + 2 <= tables.size(); t += 2) {
            Kernel.Table a = tables.get(t);
            Kernel.Table b = tables.get(t + 1);
            steps.add((from, n, work) -> Kernel.Table.add(a, b, from, n, work.sums[dimension]));
        }
        for (; t < tables.size(); t++) {
            Kernel.Table a = tables.get(t);
            steps.add((from, n, work) -> a.add(from, n, work.sums[dimension]));
        }
    }

    private static Step step(Item item, Kernel kernel) {
        int dimension = item.dimension();
        int condition = item.condition();
        if (condition < 0) {
            return (from, n, work) -> {
                kernel.fill(from, n, work.line);
                add(work.line, n, work.sums[dimension]);
            };
        }
        long excused = item.absent().notApplicable();
        if (kernel instanceof Kernel.Table table) {
            return (from, n, work) -> table.add(from, n, work.truths[condition], excused, work.sums[dimension]);
        }
        return (from, n, work) -> {
            kernel.fill(from, n, work.line);
            add(work.line, n, work.truths[condition], excused, work.sums[dimension]);
        };
    }

    void add(int from, int n, Workspace work) {
        for (Step step : steps) {
            step.add(from, n, work);
        }
    }

    static void add(long[] line, int n, long[] sum) {
        for (int i = 0; i < n; i++) {
            sum[i] += line[i];
        }
    }

    private static void add(long[] line, int n, byte[] truth, long excused, long[] sum) {
        for (int i = 0; i < n; i++) {
            sum[i] += TruthKernel.excuse(truth[i], line[i], excused);
        }
    }
}
