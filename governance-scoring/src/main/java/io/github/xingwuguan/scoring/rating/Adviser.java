package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for advice by rating changed facts: whatever the rubric does, the answer is checked by the plan itself. */
final class Adviser {
    /** A step can make further indicators applicable, which then need steps themselves; deeper chains than this do not occur. */
    private static final int ROUNDS = 4;

    private final RatingPlan plan;
    private final FactSheet facts;
    private final LocalDate asOf;
    private final Cohort cohort;
    private final int star;

    /** Every step there is, in the order of the rubric: where two change one fact, the later one counts. */
    private List<Advice.Step> everything = List.of();

    Adviser(RatingPlan plan, FactSheet facts, LocalDate asOf, Cohort cohort, int star) {
        this.plan = plan;
        this.facts = facts;
        this.asOf = asOf;
        this.cohort = cohort;
        this.star = star;
    }

    Advice find() {
        Rating now = plan.rate(facts, asOf, cohort);
        if (reaches(now)) {
            return new Advice(star, List.of(), List.of());
        }
        everything = List.copyOf(steps(now).values());
        Rating best = rate(everything);
        if (!reaches(best)) {
            return new Advice(star, List.of(), obstacles(best));
        }
        return new Advice(star, necessary(greedy()), List.of());
    }

    private boolean reaches(Rating rating) {
        return rating.star().orElse(-1) >= star;
    }

    private Rating rate(List<Advice.Step> steps) {
        return plan.rate(apply(steps), asOf, cohort);
    }

    private FactSheet apply(List<Advice.Step> steps) {
        Map<String, Fact> changed = new LinkedHashMap<>(facts.facts());
        steps.forEach(step -> changed.putAll(step.to()));
        return FactSheet.builder()
                .putAllFacts(changed)
                .putAllEstablishedOn(facts.establishedOn())
                .addAllUnderAppeal(facts.underAppeal())
                .build();
    }

    /** Every step there is, together with those that only other steps make necessary. */
    private Map<String, Advice.Step> steps(Rating now) {
        Map<String, Advice.Step> steps = new LinkedHashMap<>();
        Rating rating = now;
        for (int round = 0; round < ROUNDS; round++) {
            int before = steps.size();
            open(rating).forEach(step -> steps.putIfAbsent(step.indicator(), step));
            if (steps.size() == before) {
                break;
            }
            rating = rate(List.copyOf(steps.values()));
        }
        return steps;
    }

    private List<Advice.Step> open(Rating rating) {
        List<Advice.Step> steps = new ArrayList<>();
        rating.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(score -> score.lost().units() > 0)
                .forEach(score -> step(score).ifPresent(steps::add));
        return steps;
    }

    private Optional<Advice.Step> step(IndicatorScore score) {
        Map<String, Fact> to = new Target(facts, plan.keys())
                .of(score.indicator().kind(), score.indicator().maxPoints());
        if (to.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Fact> from = new HashMap<>();
        to.keySet().forEach(name -> from.put(name, facts.fact(name)));
        return Optional.of(new Advice.Step(score.indicator().id(), Map.copyOf(from), to, score.lost()));
    }

    /** Takes the step that brings the star nearest until it is reached. */
    private List<Advice.Step> greedy() {
        List<Advice.Step> taken = List.of();
        List<Advice.Step> left = new ArrayList<>(everything);
        while (!left.isEmpty() && !reaches(rate(taken))) {
            List<Advice.Step> before = taken;
            Advice.Step next = left.stream()
                    .min(Comparator.comparingLong((Advice.Step step) -> distance(with(before, step)))
                            .thenComparing(Advice.Step::gain))
                    .orElseThrow();
            taken = with(before, next);
            left.remove(next);
        }
        return taken;
    }

    private List<Advice.Step> with(List<Advice.Step> taken, Advice.Step more) {
        return everything.stream()
                .filter(step -> step.equals(more) || taken.contains(step))
                .toList();
    }

    /** Points that lack to the star, and a large figure for everything that forbids it. */
    private long distance(List<Advice.Step> steps) {
        Rating rating = rate(steps);
        Thresholds ladder = plan.thresholds();
        long lacking = Math.max(0, ladder.total[star - 1] - rating.total().units());
        List<DimensionScore> dimensions = rating.dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            long minimum = Math.max(ladder.dimensions[d][star - 1], ladder.litModel ? ladder.litThreshold : 0);
            lacking += Math.max(0, minimum - dimensions.get(d).points().units());
        }
        return lacking + obstacles(rating).size() * Points.of(100_000).units();
    }

    /** Leaves out what is not needed, the smallest gains first, until every step is. */
    private List<Advice.Step> necessary(List<Advice.Step> taken) {
        List<Advice.Step> needed = new ArrayList<>(taken);
        List<Advice.Step> bySize = new ArrayList<>(taken);
        bySize.sort(Comparator.comparing(Advice.Step::gain));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Advice.Step step : bySize) {
                List<Advice.Step> without = new ArrayList<>(needed);
                if (without.remove(step) && reaches(rate(without))) {
                    needed = without;
                    changed = true;
                }
            }
        }
        return needed;
    }

    private List<Reason> obstacles(Rating rating) {
        return rating.reasons().stream().filter(this::forbids).toList();
    }

    private boolean forbids(Reason reason) {
        if (reason.code() == RatingReason.VETO_CAP) {
            return Integer.parseInt(reason.details().get(1)) < star;
        }
        return reason.code() instanceof RatingReason code
                && switch (code) {
                    case GATE_FAILED,
                            GATE_OPEN,
                            VETO,
                            VETO_OPEN,
                            DIMENSION_INSUFFICIENT,
                            BLOCKED,
                            BELOW_TOTAL,
                            BELOW_DIMENSION,
                            BELOW_EXTRA,
                            BELOW_LIT -> true;
                    default -> false;
                };
    }
}
