package io.github.xingwuguan.scoring.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Unpacks the lines of a row into scores that explain themselves. */
record Scores(Bound bound, int row, Workspace work) {
    DimensionScore dimension(int position, Points points) {
        long notApplicable = Packed.notApplicableMax(work.sums[position][0]);
        Points max = bound.plan.dimension(position).maxPoints();
        return new DimensionScore(
                bound.plan.dimension(position), points, new Points(max.units() - notApplicable), of(position));
    }

    /** {@return the scores of a dimension, or of the bonus, which comes after the last} */
    List<IndicatorScore> of(int position) {
        RatingPlan.Span span = bound.plan.span(position);
        ImmutableList.Builder<IndicatorScore> scores = ImmutableList.builderWithExpectedSize(span.size());
        for (int k = span.from(); k < span.to(); k++) {
            scores.add(score(k, work.lines[k]));
        }
        return scores.build();
    }

    private IndicatorScore score(int position, long packed) {
        RatingPlan.Item item = bound.plan.items().get(position);
        Indicator indicator = item.indicator();
        Map<String, Fact> facts = facts(position);
        IndicatorScore.State state = Packed.notApplicableMax(packed) > 0
                ? IndicatorScore.State.NOT_APPLICABLE
                : Packed.missingCount(packed) > 0 ? IndicatorScore.State.MISSING : IndicatorScore.State.VALUE;
        Points points = new Points(Packed.points(packed));
        return new IndicatorScore(indicator, state, points, facts, reason(item, state, points, facts));
    }

    private Map<String, Fact> facts(int position) {
        List<FactTable.Entry> inputs = bound.inputs(position);
        if (inputs.size() == 1) {
            return ImmutableMap.of(inputs.get(0).key().name(), inputs.get(0).fact(row));
        }
        ImmutableMap.Builder<String, Fact> facts = ImmutableMap.builder();
        for (FactTable.Entry entry : inputs) {
            facts.put(entry.key().name(), entry.fact(row));
        }
        return facts.build();
    }

    /** A bonus that is not earned is no loss. */
    private Optional<Reason> reason(
            RatingPlan.Item item, IndicatorScore.State state, Points points, Map<String, Fact> facts) {
        Indicator indicator = item.indicator();
        return switch (state) {
            case NOT_APPLICABLE -> Optional.of(notApplicable(item, facts));
            case MISSING -> Optional.of(missing(indicator, facts));
            case VALUE ->
                points.equals(indicator.maxPoints()) || item.dimension() == bound.plan.dimensionCount()
                        ? Optional.empty()
                        : Optional.of(Reason.of(
                                RatingReason.LOST,
                                indicator.id(),
                                indicator.maxPoints().minus(points).toString()));
        };
    }

    private Reason notApplicable(RatingPlan.Item item, Map<String, Fact> facts) {
        String id = item.indicator().id();
        if (item.condition() >= 0 && work.truths[item.condition()][0] == TruthKernel.FALSE) {
            return Reason.of(
                    RatingReason.NOT_APPLICABLE,
                    id,
                    bound.plan.conditions().get(item.condition()).toString());
        }
        String derived = facts.values().stream()
                .filter(Fact.NotApplicable.class::isInstance)
                .map(fact -> ((Fact.NotApplicable) fact).reason())
                .findFirst()
                .orElse("");
        return Reason.of(RatingReason.DERIVED_NOT_APPLICABLE, id, derived);
    }

    /** A value that is there and still does not count is missing for the sake of its kind. */
    private static Reason missing(Indicator indicator, Map<String, Fact> facts) {
        Optional<String> code = facts.values().stream()
                .filter(Fact.Missing.class::isInstance)
                .map(fact -> ((Fact.Missing) fact).reason())
                .findFirst();
        return code.map(c -> Reason.of(RatingReason.ofMissing(c), indicator.id(), c))
                .orElseGet(() -> Reason.of(unusable(indicator.kind()), indicator.id()));
    }

    private static RatingReason unusable(Kind kind) {
        if (kind instanceof Kind.Survey) {
            return RatingReason.SURVEY_TOO_SMALL;
        }
        if (kind instanceof Kind.Assessor) {
            return RatingReason.TOO_FEW_MARKS;
        }
        if (kind instanceof Kind.Sampled) {
            return RatingReason.SAMPLE_TOO_SMALL;
        }
        if (kind instanceof Kind.Cohort) {
            return RatingReason.NOTHING_TO_COMPARE;
        }
        if (kind instanceof Kind.AllOrNothing) {
            return RatingReason.PART_NOT_APPLICABLE;
        }
        return kind instanceof Kind.Computed ? RatingReason.FORMULA_EMPTY : RatingReason.UNKNOWN_LEVEL;
    }
}
