package io.github.xingwuguan.scoring.credit;

/** Steps 5 and 6 of an assessment: from the sums of items to categories, components and the score. Allocates nothing. */
final class ScoreKernel {
    private final CompiledPolicy policy;

    ScoreKernel(CompiledPolicy policy) {
        this.policy = policy;
    }

    /** Adds what items are worth, each under its ceiling, to the sums of their categories and components. */
    void add(Workspace w) {
        for (int i = 0; i < w.touchedCount; i++) {
            int index = w.touched[i];
            CompiledItem item = policy.items[index];
            if (item == null) {
                continue;
            }
            long kept = Math.min(w.itemSum[index], item.itemMax);
            if (item.category >= 0) {
                w.categorySum[item.category] += kept;
            } else {
                w.componentSum[item.component] += kept;
            }
        }
    }

    /** Adds categories, each under its ceiling, to their components, and keeps these within their ends. */
    void cap(Workspace w) {
        for (int c = 0; c < w.categorySum.length; c++) {
            w.componentSum[policy.categoryComponent[c]] += Math.min(w.categorySum[c], policy.categoryMax[c]);
        }
        for (int c = 0; c < policy.components; c++) {
            w.component[c] =
                    clamp(policy.componentStart[c] + w.componentSum[c], policy.componentMin[c], policy.componentMax[c]);
        }
    }

    /** {@return the sum of the components with their signs, before the ends of the scale} */
    long raw(Workspace w) {
        long raw = 0;
        for (int c = 0; c < policy.components; c++) {
            raw += policy.componentSign[c] * w.component[c];
        }
        return raw;
    }

    /** {@return the sum of what components take away} */
    long deducted(Workspace w) {
        long sum = 0;
        for (int c = 0; c < policy.components; c++) {
            sum += policy.componentSign[c] < 0 ? w.component[c] : 0;
        }
        return sum;
    }

    static long clamp(long value, long min, long max) {
        return Math.max(min, Math.min(max, value));
    }
}
