package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.NotApplicableRule;
import io.github.xingwuguan.rating.Rubric;

/**
 * From the sum of a dimension, {@link Packed}, to its points.
 *
 * @param max its maximum
 * @param least how much of it must apply, in 1/10,000 of a unit
 * @param reweights whether what applies stands for the whole
 */
record DimensionRule(int max, long least, boolean reweights) {
    static DimensionRule of(Rubric rubric, Dimension dimension) {
        int max = (int) dimension.maxPoints().units();
        long least = dimension.minApplicableShare().units() * max;
        return new DimensionRule(max, least, rubric.notApplicable() == NotApplicableRule.REWEIGHT);
    }

    int applicable(long sum) {
        return max - Packed.notApplicableMax(sum);
    }

    /** Got × max / applicable, rounded HALF_UP once more; at most 5·10^14 before the division. */
    int points(long sum) {
        int points = Packed.points(sum);
        int applicable = applicable(sum);
        if (!reweights || applicable == max) {
            return points;
        }
        return applicable == 0 ? 0 : (int) ((2L * points * max + applicable) / (2L * applicable));
    }

    /** {@return whether something that decides is missing, or too little applies} */
    boolean isOpen(long sum) {
        int applicable = applicable(sum);
        return Packed.blocking(sum) > 0 || applicable == 0 || applicable * 10_000L < least;
    }
}
