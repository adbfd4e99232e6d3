package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Veto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ranks why a rating is as it is. */
record Reasons(Rating rating, Verdict verdict) {
    /** Room for any position of an indicator. */
    private static final int POSITION_BITS = 16;

    private static final int POSITIONS = (1 << POSITION_BITS) - 1;

    List<Reason> all() {
        List<Reason> reasons = new ArrayList<>(verdict.lines.length);
        gates(TruthKernel.FALSE, RatingReason.GATE_FAILED, reasons);
        gates(TruthKernel.UNKNOWN, RatingReason.GATE_OPEN, reasons);
        for (Veto veto : rating.vetoes()) {
            reasons.add(veto(veto));
        }
        for (Veto veto : rating.openVetoes()) {
            reasons.add(
                    Reason.of(RatingReason.VETO_OPEN, veto.id(), veto.when().toString()));
        }
        List<DimensionScore> dimensions = rating.dimensions();
        for (int d = 0; d < verdict.points.length; d++) {
            if (verdict.plan.dimensionRule(d).isOpen(verdict.sums[d])) {
                open(dimensions.get(d), reasons);
            }
        }
        gap(reasons);
        if (rating.capped() > 0) {
            reasons.add(
                    Reason.of(RatingReason.BONUS_CAPPED, "bonus", rating.bonus().toString()));
        }
        losses(dimensions, reasons);
        return List.copyOf(reasons);
    }

    private void gates(byte answer, RatingReason code, List<Reason> reasons) {
        for (Gate gate : rating.gates(answer)) {
            reasons.add(Reason.of(code, gate.id(), gate.requires().toString()));
        }
    }

    /** Largest loss first, then in the order of the rubric: loss and position in one number are sorted without comparing objects. */
    private void losses(List<DimensionScore> dimensions, List<Reason> reasons) {
        List<Reason> unsorted = new ArrayList<>(verdict.lines.length);
        long[] order = new long[verdict.lines.length];
        for (DimensionScore dimension : dimensions) {
            for (IndicatorScore score : dimension.indicators()) {
                if (score.reason().isPresent()) {
                    order[unsorted.size()] = -score.lostUnits() << POSITION_BITS | unsorted.size();
                    unsorted.add(score.reason().get());
                }
            }
        }
        Arrays.sort(order, 0, unsorted.size());
        for (int i = 0; i < unsorted.size(); i++) {
            reasons.add(unsorted.get((int) order[i] & POSITIONS));
        }
    }

    private static Reason veto(Veto veto) {
        String when = veto.when().toString();
        return veto.cap()
                .map(cap -> Reason.of(RatingReason.VETO_CAP, veto.id(), when, cap.toString()))
                .orElseGet(() -> Reason.of(RatingReason.VETO, veto.id(), when));
    }

    private static void open(DimensionScore dimension, List<Reason> reasons) {
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
