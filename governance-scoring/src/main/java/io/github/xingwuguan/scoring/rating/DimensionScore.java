package io.github.xingwuguan.scoring.rating;

import com.google.common.collect.ImmutableList;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.rating.Dimension;
import java.util.List;

/**
 * What one dimension earned (维度得分).
 *
 * @param dimension the dimension
 * @param points its points, after reweighting
 * @param applicable how many of its points were applicable
 * @param indicators its indicators
 */
public record DimensionScore(Dimension dimension, Points points, Points applicable, List<IndicatorScore> indicators) {
    /**
     * Copies the list.
     *
     * @param dimension the dimension
     * @param points its points, after reweighting
     * @param applicable how many of its points were applicable
     * @param indicators its indicators
     */
    public DimensionScore {
        indicators = ImmutableList.copyOf(indicators);
    }

    /** {@return what it gained because indicators were not applicable; 0 if all were} */
    public Points reweight() {
        long earned = 0;
        for (IndicatorScore score : indicators) {
            earned += score.points().units();
        }
        return new Points(points.units() - earned);
    }

    /** {@return whether too little of it was applicable for a star} */
    public boolean isInsufficient() {
        long max = dimension.maxPoints().units();
        return applicable.units() == 0
                || applicable.units() * 10_000 < dimension.minApplicableShare().units() * max;
    }
}
