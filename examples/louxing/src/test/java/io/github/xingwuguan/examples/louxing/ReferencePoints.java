package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The points of one indicator by school arithmetic in {@link BigDecimal}; only the kinds that the Louxing draft uses. Empty: missing. */
final class ReferencePoints {
    private final FactSheet sheet;
    private final BigDecimal max;

    private ReferencePoints(FactSheet sheet, BigDecimal max) {
        this.sheet = sheet;
        this.max = max;
    }

    static Optional<BigDecimal> of(Indicator indicator, FactSheet sheet) {
        return new ReferencePoints(sheet, indicator.maxPoints().toDecimal())
                .points(indicator.kind())
                .map(points -> points.setScale(4, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> points(Kind kind) {
        if (kind instanceof Kind.Levels levels) {
            return code(levels.fact())
                    .flatMap(code -> levels.levels().stream()
                            .filter(level -> level.code().equals(code))
                            .map(level -> level.points().toDecimal())
                            .findFirst());
        }
        if (kind instanceof Kind.Bool bool) {
            return code(bool.fact()).map(code -> code.equals("true") ? max : BigDecimal.ZERO);
        }
        if (kind instanceof Kind.Bands bands) {
            return bands(bands);
        }
        if (kind instanceof Kind.Add add) {
            return add(add);
        }
        if (kind instanceof Kind.Deduct deduct) {
            return amount(deduct.fact())
                    .map(n -> clamp(max.subtract(n.multiply(deduct.each().toDecimal()))));
        }
        return linear((Kind.Linear) kind);
    }

    private Optional<BigDecimal> linear(Kind.Linear kind) {
        if (kind instanceof Kind.CountLinear count) {
            return amount(count.fact()).map(n -> line(n, BigDecimal.ONE, Quantity.ZERO, count.target()));
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return sheet.fact(ratio.fact()) instanceof Fact.Share share
                            && share.ratio().denominator() > 0
                    ? Optional.of(line(
                            BigDecimal.valueOf(share.ratio().numerator()),
                            BigDecimal.valueOf(share.ratio().denominator()),
                            ratio.floor(),
                            ratio.target()))
                    : Optional.empty();
        }
        if (kind instanceof Kind.Survey survey) {
            return survey(survey);
        }
        if (kind instanceof Kind.Assessor assessor) {
            return sheet.fact(assessor.fact()) instanceof Fact.Marks marks
                            && marks.marks().size() >= assessor.panel().minMarks()
                    ? Optional.of(marked(marks.marks(), assessor.panel()))
                    : Optional.empty();
        }
        throw new IllegalArgumentException("Kind must be one of the Louxing draft, but was " + kind);
    }

    private Optional<BigDecimal> survey(Kind.Survey kind) {
        return sheet.fact(kind.fact()) instanceof Fact.Survey survey && hasEnough(survey, kind.minimum())
                ? Optional.of(line(
                        BigDecimal.valueOf(survey.satisfied()),
                        BigDecimal.valueOf(survey.answers()),
                        kind.floor(),
                        kind.target()))
                : Optional.empty();
    }

    static boolean hasEnough(Fact.Survey survey, Kind.SurveyMinimum minimum) {
        BigDecimal needed = minimum.response().toDecimal().multiply(BigDecimal.valueOf(survey.asked()));
        return survey.answers() >= minimum.answers()
                && BigDecimal.valueOf(survey.answers()).compareTo(needed) >= 0;
    }

    private BigDecimal marked(List<Quantity> marks, Kind.Panel panel) {
        List<BigDecimal> sorted =
                marks.stream().map(Quantity::toDecimal).sorted().toList();
        List<BigDecimal> kept =
                sorted.size() < panel.trimFrom() ? sorted : sorted.subList(panel.trim(), sorted.size() - panel.trim());
        BigDecimal sum = kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return line(sum, BigDecimal.valueOf(kept.size()), Quantity.ZERO, panel.topMark());
    }

    private Optional<BigDecimal> bands(Kind.Bands kind) {
        BigDecimal of;
        BigDecimal by = BigDecimal.ONE;
        if (sheet.fact(kind.fact()) instanceof Fact.Amount amount) {
            of = amount.quantity().toDecimal();
        } else if (sheet.fact(kind.fact()) instanceof Fact.Share share
                && share.ratio().denominator() > 0) {
            of = BigDecimal.valueOf(share.ratio().numerator());
            by = BigDecimal.valueOf(share.ratio().denominator());
        } else {
            return Optional.empty();
        }
        BigDecimal points = BigDecimal.ZERO;
        for (Kind.Band band : kind.bands()) {
            int above = of.compareTo(band.lower().toDecimal().multiply(by));
            if (above > 0 || (above == 0 && band.edge() == Kind.Edge.INCLUSIVE)) {
                points = band.points().toDecimal();
            }
        }
        return Optional.of(points);
    }

    private Optional<BigDecimal> add(Kind.Add kind) {
        return kind.terms().stream()
                .flatMap(term ->
                        amount(term.fact()).map(n -> n.multiply(term.each().toDecimal())).stream())
                .reduce(BigDecimal::add)
                .map(this::clamp);
    }

    private BigDecimal line(BigDecimal of, BigDecimal by, Quantity floor, Quantity target) {
        BigDecimal span = target.toDecimal().subtract(floor.toDecimal());
        BigDecimal above = of.subtract(floor.toDecimal().multiply(by));
        return clamp(max.multiply(above).divide(span.multiply(by), 4, RoundingMode.HALF_UP));
    }

    private BigDecimal clamp(BigDecimal points) {
        return points.max(BigDecimal.ZERO).min(max);
    }

    private Optional<String> code(String fact) {
        return sheet.fact(fact) instanceof Fact.Code code ? Optional.of(code.code()) : Optional.empty();
    }

    private Optional<BigDecimal> amount(String fact) {
        return sheet.fact(fact) instanceof Fact.Amount amount
                ? Optional.of(amount.quantity().toDecimal())
                : Optional.empty();
    }
}
