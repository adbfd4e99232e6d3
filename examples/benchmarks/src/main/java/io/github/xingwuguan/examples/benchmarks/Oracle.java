package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a rubric once more, in decimals and straight from its text, for the kinds that the measured rubrics use. It shares no
 * class with the plan, and no thought is given to speed.
 */
final class Oracle {
    private final Rubric rubric;

    Oracle(Rubric rubric) {
        this.rubric = rubric;
    }

    /** What must come out: −1 for a star that is not decided. */
    record Verdict(String status, int star, BigDecimal total, List<BigDecimal> dimensions, List<String> topLosses) {}

    private record Line(Indicator indicator, Optional<BigDecimal> points, boolean applicable) {
        BigDecimal earned() {
            return points.orElse(BigDecimal.ZERO);
        }

        BigDecimal lost() {
            return applicable ? indicator.maxPoints().toDecimal().subtract(earned()) : BigDecimal.ZERO;
        }
    }

    Verdict rate(FactSheet given) {
        FactSheet facts = withoutSmallSurveys(given);
        boolean open = false;
        boolean shut = false;
        List<BigDecimal> dimensions = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (Dimension dimension : rubric.dimensions()) {
            List<Line> lines =
                    dimension.indicators().stream().map(i -> line(i, facts)).toList();
            all.addAll(lines);
            BigDecimal max = dimension.maxPoints().toDecimal();
            BigDecimal applicable = sum(lines.stream()
                    .filter(Line::applicable)
                    .map(l -> l.indicator().maxPoints().toDecimal())
                    .toList());
            open |= applicable.signum() == 0
                    || applicable.compareTo(
                                    max.multiply(dimension.minApplicableShare().toDecimal()))
                            < 0;
            open |= lines.stream()
                    .anyMatch(l -> l.applicable()
                            && l.points().isEmpty()
                            && l.indicator().missing() == MissingRule.BLOCK);
            BigDecimal earned = sum(lines.stream().map(Line::earned).toList());
            dimensions.add(applicable.signum() == 0 ? BigDecimal.ZERO : share(earned, applicable, max));
        }
        List<BigDecimal> bonus = rubric.bonus().items().stream()
                .map(item -> line(item, facts).earned())
                .toList();
        BigDecimal total =
                sum(dimensions).add(sum(bonus).min(rubric.bonus().cap().toDecimal()));
        for (Gate gate : rubric.gates()) {
            Truth truth = gate.requires().test(facts);
            shut |= truth == Truth.FALSE;
            open |= truth == Truth.UNKNOWN;
        }
        int cap = rubric.ladder().rules().size();
        for (Veto veto : rubric.vetoes()) {
            Truth truth = veto.when().test(facts);
            open |= truth == Truth.UNKNOWN;
            cap = truth == Truth.TRUE ? Math.min(cap, veto.cap().orElse(0)) : cap;
        }
        int star = shut || open ? -1 : Math.min(cap, reach(total, dimensions));
        return new Verdict(shut ? "ineligible" : open ? "provisional" : "final", star, total, dimensions, top(all));
    }

    private static List<String> top(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.lost().signum() > 0)
                .sorted(Comparator.comparing(Line::lost).reversed())
                .limit(3)
                .map(line -> line.indicator().id())
                .toList();
    }

    private int reach(BigDecimal total, List<BigDecimal> dimensions) {
        int star = 0;
        for (StarRule rule : rubric.ladder().rules()) {
            BigDecimal minimum = rule.dimensionMinimum().toDecimal();
            if (total.compareTo(rule.total().toDecimal()) < 0
                    || dimensions.stream().anyMatch(d -> d.compareTo(minimum) < 0)) {
                return star;
            }
            star = rule.star();
        }
        return star;
    }

    private FactSheet withoutSmallSurveys(FactSheet facts) {
        FactSheet enough = facts;
        for (Dimension dimension : rubric.dimensions()) {
            for (Indicator indicator : dimension.indicators()) {
                if (indicator.kind() instanceof Kind.Survey kind
                        && facts.fact(kind.fact()) instanceof Fact.Survey survey
                        && !isEnough(kind, survey)) {
                    enough = enough.with(kind.fact(), Fact.missing("survey-too-small"));
                }
            }
        }
        return enough;
    }

    private static boolean isEnough(Kind.Survey kind, Fact.Survey survey) {
        BigDecimal least = kind.minimum().response().toDecimal().multiply(BigDecimal.valueOf(survey.asked()));
        return survey.answers() >= kind.minimum().answers()
                && BigDecimal.valueOf(survey.answers()).compareTo(least) >= 0;
    }

    private static Line line(Indicator indicator, FactSheet facts) {
        boolean applicable = indicator
                .applicable()
                .map(when -> when.test(facts) != Truth.FALSE)
                .orElse(true);
        BigDecimal max = indicator.maxPoints().toDecimal();
        return applicable
                ? new Line(indicator, points(indicator.kind(), max, facts), true)
                : new Line(indicator, Optional.empty(), false);
    }

    private static Optional<BigDecimal> points(Kind kind, BigDecimal max, FactSheet facts) {
        if (kind instanceof Kind.Add add) {
            List<BigDecimal> terms = add.terms().stream()
                    .filter(term -> facts.fact(term.fact()) instanceof Fact.Amount)
                    .map(term -> term.each().toDecimal().multiply(amount(facts.fact(term.fact()))))
                    .toList();
            return terms.isEmpty() ? Optional.empty() : Optional.of(sum(terms).min(max));
        }
        Fact fact = facts.fact(kind.facts().get(0));
        if (fact instanceof Fact.Missing) {
            return Optional.empty();
        }
        if (kind instanceof Kind.Bool) {
            return Optional.of(fact.equals(Fact.yes()) ? max : BigDecimal.ZERO);
        }
        if (kind instanceof Kind.Levels levels) {
            return levels.levels().stream()
                    .filter(l -> l.code().equals(fact.toString()))
                    .map(l -> l.points().toDecimal())
                    .findFirst();
        }
        if (kind instanceof Kind.Bands bands) {
            return Optional.of(band(bands, fact));
        }
        if (kind instanceof Kind.CountLinear count) {
            return Optional.of(line(
                    amount(fact),
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    count.target().toDecimal(),
                    max));
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return Optional.of(line(
                    numerator(fact),
                    denominator(fact),
                    ratio.floor().toDecimal(),
                    ratio.target().toDecimal(),
                    max));
        }
        if (kind instanceof Kind.Survey survey) {
            return Optional.of(line(
                    numerator(fact),
                    denominator(fact),
                    survey.floor().toDecimal(),
                    survey.target().toDecimal(),
                    max));
        }
        if (kind instanceof Kind.Deduct deduct) {
            return Optional.of(max.subtract(deduct.each().toDecimal().multiply(amount(fact)))
                    .max(BigDecimal.ZERO));
        }
        return mean((Kind.Assessor) kind, (Fact.Marks) fact, max);
    }

    private static BigDecimal band(Kind.Bands bands, Fact fact) {
        BigDecimal points = BigDecimal.ZERO;
        for (Kind.Band band : bands.bands()) {
            int sign = numerator(fact).compareTo(band.lower().toDecimal().multiply(denominator(fact)));
            if (sign > 0 || (sign == 0 && band.edge() == Kind.Edge.INCLUSIVE)) {
                points = band.points().toDecimal();
            }
        }
        return points;
    }

    private static Optional<BigDecimal> mean(Kind.Assessor kind, Fact.Marks fact, BigDecimal max) {
        List<BigDecimal> marks =
                fact.marks().stream().map(Quantity::toDecimal).sorted().toList();
        if (marks.size() < kind.panel().minMarks()) {
            return Optional.empty();
        }
        int trim = marks.size() >= kind.panel().trimFrom() ? kind.panel().trim() : 0;
        List<BigDecimal> kept = marks.subList(trim, marks.size() - trim);
        return Optional.of(line(
                sum(kept),
                BigDecimal.valueOf(kept.size()),
                BigDecimal.ZERO,
                kind.panel().topMark().toDecimal(),
                max));
    }

    /** From 0 where the ratio is the floor to the maximum where it is the target. */
    private static BigDecimal line(
            BigDecimal num, BigDecimal den, BigDecimal floor, BigDecimal target, BigDecimal max) {
        BigDecimal whole = target.subtract(floor).multiply(den);
        BigDecimal part = num.subtract(floor.multiply(den));
        if (part.signum() * whole.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return part.abs().compareTo(whole.abs()) >= 0 ? max : share(part, whole, max);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, BigDecimal of) {
        return part.multiply(of).divide(whole, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal amount(Fact fact) {
        return ((Fact.Amount) fact).quantity().toDecimal();
    }

    private static BigDecimal numerator(Fact fact) {
        return fact instanceof Fact.Share share
                ? BigDecimal.valueOf(share.ratio().numerator())
                : fact instanceof Fact.Survey survey ? BigDecimal.valueOf(survey.satisfied()) : amount(fact);
    }

    private static BigDecimal denominator(Fact fact) {
        return fact instanceof Fact.Share share
                ? BigDecimal.valueOf(share.ratio().denominator())
                : fact instanceof Fact.Survey survey ? BigDecimal.valueOf(survey.answers()) : BigDecimal.ONE;
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
