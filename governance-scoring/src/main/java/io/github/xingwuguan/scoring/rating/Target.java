package io.github.xingwuguan.scoring.rating;

import com.google.common.math.LongMath;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts with which an indicator earns its maximum, as near to the present ones as can be; empty if facts alone cannot say. */
record Target(FactSheet now, Map<String, FactKey> keys) {
    Map<String, Fact> of(Kind kind, Points max) {
        if (kind instanceof Kind.Lookup lookup) {
            return lookup(lookup);
        }
        if (kind instanceof Kind.Bands bands) {
            return Map.of(bands.fact(), band(bands, max));
        }
        if (kind instanceof Kind.Linear linear) {
            return linear(linear);
        }
        return kind instanceof Kind.PerUnit perUnit ? perUnit(perUnit, max) : Map.of();
    }

    private static Map<String, Fact> lookup(Kind.Lookup kind) {
        if (kind instanceof Kind.Bool bool) {
            return Map.of(bool.fact(), Fact.yes());
        }
        if (kind instanceof Kind.AllOrNothing all) {
            return all.facts().stream().collect(Collectors.toMap(fact -> fact, fact -> Fact.yes()));
        }
        if (kind instanceof Kind.Levels levels) {
            return Map.of(levels.fact(), best(levels.levels()));
        }
        Kind.ExternalGrade grade = (Kind.ExternalGrade) kind;
        return Map.of(grade.fact(), best(grade.levels()));
    }

    private static Fact best(List<Kind.Level> levels) {
        return Fact.code(Collections.max(levels, Comparator.comparing(Kind.Level::points))
                .code());
    }

    private Fact band(Kind.Bands kind, Points max) {
        Kind.Band best = kind.bands().stream()
                .filter(band -> band.points().equals(max))
                .findFirst()
                .orElseThrow();
        boolean exclusive = best.edge() == Kind.Edge.EXCLUSIVE;
        FactKey key = keys.get(kind.fact());
        if (key == null || key.type() != FactType.RATIO) {
            return new Fact.Amount(new Quantity(best.lower().units() + (exclusive ? 1 : 0)));
        }
        long denominator = denominator(kind.fact(), best.lower());
        return Fact.share(
                exclusive
                        ? Math.min(Ratio.MAX, below(best.lower(), denominator) + 1)
                        : above(best.lower(), denominator),
                denominator);
    }

    private Map<String, Fact> linear(Kind.Linear kind) {
        if (kind instanceof Kind.CountLinear count) {
            return Map.of(count.fact(), new Fact.Amount(count.target()));
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return Map.of(
                    ratio.fact(),
                    share(ratio.fact(), ratio.target(), ratio.target().compareTo(ratio.floor()) > 0));
        }
        if (kind instanceof Kind.Trend trend) {
            Quantity target = new Quantity(Quantity.ONE + trend.change().units());
            return Map.of(
                    trend.fact(), share(trend.fact(), target, trend.change().units() > 0));
        }
        return kind instanceof Kind.Survey survey ? Map.of(survey.fact(), survey(survey)) : marks((Kind.Assessor) kind);
    }

    private Fact share(String fact, Quantity target, boolean moreIsBetter) {
        long denominator = denominator(fact, target);
        return Fact.share(moreIsBetter ? above(target, denominator) : below(target, denominator), denominator);
    }

    /** As reported; of a ratio that nobody reported the smallest that can show the share. */
    private long denominator(String fact, Quantity share) {
        return now.fact(fact) instanceof Fact.Share reported
                        && !reported.ratio().isEmpty()
                ? reported.ratio().denominator()
                : Quantity.ONE / LongMath.gcd(share.units(), Quantity.ONE);
    }

    private Fact survey(Kind.Survey kind) {
        long answers = kind.minimum().answers();
        long asked = answers;
        if (now.fact(kind.fact()) instanceof Fact.Survey survey) {
            answers = Math.max(
                    Math.max(answers, survey.answers()), above(kind.minimum().response(), survey.asked()));
            asked = Math.max(answers, survey.asked());
        }
        boolean moreIsBetter = kind.target().compareTo(kind.floor()) > 0;
        return Fact.survey(
                moreIsBetter ? above(kind.target(), answers) : below(kind.target(), answers), answers, asked);
    }

    private Map<String, Fact> marks(Kind.Assessor kind) {
        int given = now.fact(kind.fact()) instanceof Fact.Marks marks
                ? marks.marks().size()
                : 0;
        int count = Math.max(given, kind.panel().minMarks());
        return Map.of(
                kind.fact(),
                new Fact.Marks(Collections.nCopies(count, kind.panel().topMark())));
    }

    private Map<String, Fact> perUnit(Kind.PerUnit kind, Points max) {
        if (kind instanceof Kind.Deduct deduct) {
            return Map.of(deduct.fact(), Fact.quantity(0));
        }
        if (kind instanceof Kind.RatioStep step) {
            return Map.of(step.fact(), share(step.fact(), step.target(), true));
        }
        if (kind instanceof Kind.Sampled sampled) {
            long drawn = now.fact(sampled.fact()) instanceof Fact.Share share
                    ? share.ratio().denominator()
                    : 0;
            return Map.of(sampled.fact(), Fact.share(0, Math.max(drawn, sampled.sampleSize())));
        }
        Kind.Term first = ((Kind.Add) kind).terms().get(0);
        long each = first.each().units();
        return Map.of(first.fact(), Fact.quantity((max.units() + each - 1) / each));
    }

    /** The least numerator whose ratio reaches a share. */
    private static long above(Quantity share, long denominator) {
        return Math.min(Ratio.MAX, (share.units() * denominator + Quantity.ONE - 1) / Quantity.ONE);
    }

    /** The greatest numerator whose ratio does not exceed a share. */
    private static long below(Quantity share, long denominator) {
        return Math.min(Ratio.MAX, share.units() * denominator / Quantity.ONE);
    }
}
