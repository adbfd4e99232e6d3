package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.rating.MissingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Ranks why a rating is as it is. */
record Reasons(Rating rating, Verdict verdict, Scores scores) {
    List<Reason> all() {
        List<Reason> reasons = new ArrayList<>(verdict.lines.length);
        int gates = verdict.plan.rubric().gates().size();
        rulings(0, gates, TruthKernel.FALSE, Ruling::decided, reasons);
        rulings(0, gates, TruthKernel.UNKNOWN, Ruling::open, reasons);
        rulings(gates, verdict.rulings.length, TruthKernel.TRUE, Ruling::decided, reasons);
        rulings(gates, verdict.rulings.length, TruthKernel.UNKNOWN, Ruling::open, reasons);
        for (int d = 0; d < verdict.points.length; d++) {
            if (verdict.plan.dimensionRule(d).isOpen(verdict.sums[d])) {
                open(scores.dimensions.get(d), reasons);
            }
        }
        gap(reasons);
        if (rating.capped() > 0) {
            reasons.add(
                    Reason.of(RatingReason.BONUS_CAPPED, "bonus", rating.bonus().toString()));
        }
        scores.addLosses(reasons);
        return List.copyOf(reasons);
    }

    private void rulings(int from, int to, byte answer, Function<Ruling, Reason> reason, List<Reason> reasons) {
        for (int r = from; r < to; r++) {
            if (verdict.rulings[r] == answer) {
                reasons.add(reason.apply(verdict.plan.rulings().get(r)));
            }
        }
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
