package io.github.xingwuguan.scoring.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a verdict, unpacked into scores that explain themselves, and the reasons of losses on the way. */
final class Scores {
    /** Room for any position of a loss. */
    private static final int POSITION_BITS = 16;

    private static final int POSITIONS = (1 << POSITION_BITS) - 1;

    private final Verdict verdict;
    private final List<KnownReasons> known;

    /** Loss and position in one number, so that losses are sorted without comparing objects. */
    private final long[] order;

    private final List<Reason> unsorted;

    final List<DimensionScore> dimensions;
    final List<IndicatorScore> bonus;

    Scores(Verdict verdict) {
        this.verdict = verdict;
        known = verdict.plan.knownReasons();
        order = new long[verdict.lines.length];
        unsorted = new ArrayList<>(verdict.lines.length);
        ImmutableList.Builder<DimensionScore> scored = ImmutableList.builderWithExpectedSize(verdict.points.length);
        for (int d = 0; d < verdict.points.length; d++) {
            scored.add(dimension(d));
        }
        dimensions = scored.build();
        Arrays.sort(order, 0, unsorted.size());
        bonus = indicators(verdict.points.length);
    }

    private DimensionScore dimension(int position) {
        List<IndicatorScore> indicators = indicators(position);
        for (IndicatorScore score : indicators) {
            if (score.reason().isPresent()) {
                order[unsorted.size()] = -score.lostUnits() << POSITION_BITS | unsorted.size();
                unsorted.add(score.reason().get());
            }
        }
        return new DimensionScore(
                verdict.plan.dimension(position),
                new Points(verdict.points[position]),
                new Points(verdict.plan.dimensionRule(position).applicable(verdict.sums[position])),
                indicators);
    }

    /** Adds the reasons of losses, largest first, then in the order of the rubric. */
    void addLosses(List<Reason> reasons) {
        for (int i = 0; i < unsorted.size(); i++) {
            reasons.add(unsorted.get((int) order[i] & POSITIONS));
        }
    }

    /** The scores of a dimension, or of the bonus, which comes after the last. */
    private List<IndicatorScore> indicators(int position) {
        Item.Span span = verdict.plan.span(position);
        ImmutableList.Builder<IndicatorScore> scores = ImmutableList.builderWithExpectedSize(span.size());
        for (int k = span.from(); k < span.to(); k++) {
            scores.add(score(verdict.plan.items().get(k), known.get(k), verdict.lines[k]));
        }
        return scores.build();
    }

    private IndicatorScore score(Item item, KnownReasons known, long packed) {
        Map<String, Fact> facts = facts(item.inputs());
        IndicatorScore.State state = Packed.notApplicableMax(packed) > 0
                ? IndicatorScore.State.NOT_APPLICABLE
                : Packed.missingCount(packed) > 0 ? IndicatorScore.State.MISSING : IndicatorScore.State.VALUE;
        Points points = new Points(Packed.points(packed));
        return new IndicatorScore(item.indicator(), state, points, facts, reason(item, known, state, points, facts));
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
    private Optional<Reason> reason(
            Item item, KnownReasons known, IndicatorScore.State state, Points points, Map<String, Fact> facts) {
        return switch (state) {
            case NOT_APPLICABLE ->
                verdict.isExcused(item) ? known.excused() : Optional.of(derived(item.indicator(), facts));
            case MISSING -> Optional.of(missing(item.indicator(), facts));
            case VALUE ->
                item.dimension() == verdict.plan.dimensionCount() ? Optional.empty() : known.lost(points.units());
        };
    }

    private static Reason derived(Indicator indicator, Map<String, Fact> facts) {
        for (Fact fact : facts.values()) {
            if (fact instanceof Fact.NotApplicable derived) {
                return Reason.of(RatingReason.DERIVED_NOT_APPLICABLE, indicator.id(), derived.reason());
            }
        }
        return Reason.of(RatingReason.DERIVED_NOT_APPLICABLE, indicator.id(), "");
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
