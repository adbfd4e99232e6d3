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

/** Unpacks the lines of a verdict into scores that explain themselves. */
record Scores(Verdict verdict) {
    DimensionScore dimension(int position) {
        return new DimensionScore(
                verdict.plan.dimension(position),
                new Points(verdict.points[position]),
                new Points(verdict.plan.dimensionRule(position).applicable(verdict.sums[position])),
                of(position));
    }

    /** {@return the scores of a dimension, or of the bonus, which comes after the last} */
    List<IndicatorScore> of(int position) {
        Item.Span span = verdict.plan.span(position);
        ImmutableList.Builder<IndicatorScore> scores = ImmutableList.builderWithExpectedSize(span.size());
        for (int k = span.from(); k < span.to(); k++) {
            scores.add(score(verdict.plan.items().get(k), verdict.lines[k]));
        }
        return scores.build();
    }

    private IndicatorScore score(Item item, long packed) {
        Map<String, Fact> facts = facts(item.inputs());
        IndicatorScore.State state = Packed.notApplicableMax(packed) > 0
                ? IndicatorScore.State.NOT_APPLICABLE
                : Packed.missingCount(packed) > 0 ? IndicatorScore.State.MISSING : IndicatorScore.State.VALUE;
        Points points = new Points(Packed.points(packed));
        return new IndicatorScore(item.indicator(), state, points, facts, reason(item, state, points, facts));
    }

    private Map<String, Fact> facts(List<Inputs.Input> inputs) {
        if (inputs.size() == 1) {
            Inputs.Input only = inputs.get(0);
            return Map.of(only.name(), verdict.subject.fact(only.position()));
        }
        ImmutableMap.Builder<String, Fact> facts = ImmutableMap.builder();
        for (Inputs.Input input : inputs) {
            facts.put(input.name(), verdict.subject.fact(input.position()));
        }
        return facts.build();
    }

    /** A bonus that is not earned is no loss. */
    private Optional<Reason> reason(Item item, IndicatorScore.State state, Points points, Map<String, Fact> facts) {
        Indicator indicator = item.indicator();
        return switch (state) {
            case NOT_APPLICABLE -> Optional.of(notApplicable(item, facts));
            case MISSING -> Optional.of(missing(indicator, facts));
            case VALUE ->
                points.equals(indicator.maxPoints()) || item.dimension() == verdict.plan.dimensionCount()
                        ? Optional.empty()
                        : Optional.of(Reason.of(
                                RatingReason.LOST,
                                indicator.id(),
                                indicator.maxPoints().minus(points).toString()));
        };
    }

    private Reason notApplicable(Item item, Map<String, Fact> facts) {
        String id = item.indicator().id();
        if (verdict.isExcused(item)) {
            return Reason.of(
                    RatingReason.NOT_APPLICABLE,
                    id,
                    verdict.plan.conditions().get(item.condition()).toString());
        }
        for (Fact fact : facts.values()) {
            if (fact instanceof Fact.NotApplicable derived) {
                return Reason.of(RatingReason.DERIVED_NOT_APPLICABLE, id, derived.reason());
            }
        }
        return Reason.of(RatingReason.DERIVED_NOT_APPLICABLE, id, "");
    }

    /** A value that is there and still does not count is missing for the sake of its kind. */
    private static Reason missing(Indicator indicator, Map<String, Fact> facts) {
        for (Fact fact : facts.values()) {
            if (fact instanceof Fact.Missing missing) {
                return Reason.of(RatingReason.ofMissing(missing.reason()), indicator.id(), missing.reason());
            }
        }
        return Reason.of(unusable(indicator.kind()), indicator.id());
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
