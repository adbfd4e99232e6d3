package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Veto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ranks why a rating is as it is. */
record Reasons(Rating rating) {
    /** Room for any position of an indicator. */
    private static final int POSITION_BITS = 16;

    private static final int POSITIONS = (1 << POSITION_BITS) - 1;

    List<Reason> all() {
        List<Reason> reasons = new ArrayList<>();
        rating.failedGates()
                .forEach(gate -> reasons.add(Reason.of(
                        RatingReason.GATE_FAILED, gate.id(), gate.requires().toString())));
        rating.openGates()
                .forEach(gate -> reasons.add(Reason.of(
                        RatingReason.GATE_OPEN, gate.id(), gate.requires().toString())));
        rating.vetoes().forEach(veto -> reasons.add(veto(veto)));
        rating.openVetoes()
                .forEach(veto -> reasons.add(
                        Reason.of(RatingReason.VETO_OPEN, veto.id(), veto.when().toString())));
        List<DimensionScore> dimensions = rating.dimensions();
        dimensions.forEach(dimension -> blocking(dimension, reasons));
        gap(reasons);
        if (rating.capped() > 0) {
            reasons.add(
                    Reason.of(RatingReason.BONUS_CAPPED, "bonus", rating.bonus().toString()));
        }
        losses(dimensions, reasons);
        return List.copyOf(reasons);
    }

    /** Largest loss first, then in the order of the rubric: loss and position in one number are sorted without comparing objects. */
    private static void losses(List<DimensionScore> dimensions, List<Reason> reasons) {
        List<IndicatorScore> scores = new ArrayList<>();
        dimensions.forEach(dimension -> scores.addAll(dimension.indicators()));
        long[] order = new long[scores.size()];
        for (int k = 0; k < order.length; k++) {
            order[k] = -scores.get(k).lostUnits() << POSITION_BITS | k;
        }
        Arrays.sort(order);
        for (long lossAndPosition : order) {
            scores.get((int) lossAndPosition & POSITIONS).reason().ifPresent(reasons::add);
        }
    }

    private static Reason veto(Veto veto) {
        String when = veto.when().toString();
        return veto.cap()
                .map(cap -> Reason.of(RatingReason.VETO_CAP, veto.id(), when, cap.toString()))
                .orElseGet(() -> Reason.of(RatingReason.VETO, veto.id(), when));
    }

    private static void blocking(DimensionScore dimension, List<Reason> reasons) {
        for (IndicatorScore score : dimension.indicators()) {
            if (score.state() == IndicatorScore.State.MISSING
                    && score.indicator().missing() == MissingRule.BLOCK) {
                reasons.add(Reason.of(RatingReason.BLOCKED, score.indicator().id()));
            }
        }
        if (dimension.isInsufficient()) {
            reasons.add(Reason.of(
                    RatingReason.DIMENSION_INSUFFICIENT,
                    dimension.dimension().id(),
                    dimension.dimension().maxPoints().toString(),
                    dimension.applicable().toString()));
        }
    }

    private void gap(List<Reason> reasons) {
        rating.gapToNextStar().ifPresent(gap -> {
            String star = Integer.toString(gap.star());
            if (gap.total().compareTo(Points.ZERO) > 0) {
                reasons.add(Reason.of(
                        RatingReason.BELOW_TOTAL, "", star, gap.total().toString()));
            }
            gap.dimensions()
                    .forEach((dimension, points) ->
                            reasons.add(Reason.of(RatingReason.BELOW_DIMENSION, dimension, star, points.toString())));
            if (gap.lit() > 0) {
                reasons.add(Reason.of(RatingReason.BELOW_LIT, "", star, Integer.toString(rating.lit())));
            }
            boolean pointsSuffice =
                    gap.total().equals(Points.ZERO) && gap.dimensions().isEmpty() && gap.lit() == 0;
            if (pointsSuffice) {
                reasons.add(Reason.of(RatingReason.BELOW_EXTRA, "", star));
            }
        });
    }
}
