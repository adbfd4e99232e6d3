package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** A second, slow and plain scorer of the Louxing draft: the data is judged by it and not by what it was drawn for. */
final class ReferenceScorer {
    private final Rubric rubric;
    private final FactSheet sheet;
    private final LocalDate asOf;
    private final Map<String, String> points = new LinkedHashMap<>();
    private final Map<String, BigDecimal> dimensions = new LinkedHashMap<>();
    private final TreeSet<String> vetoes = new TreeSet<>();
    private final TreeSet<String> failedGates = new TreeSet<>();
    private final TreeSet<String> lapsed = new TreeSet<>();
    private boolean provisional;

    /**
     * What came out.
     *
     * @param points of each indicator, or {@code missing}, or {@code not-applicable}
     * @param dimensions after reweighting
     * @param total with bonus
     * @param status {@code final}, {@code provisional} or {@code ineligible}
     * @param star 0 to 5, -1 if none is given
     * @param uncapped the star without caps
     * @param vetoes those that hold
     * @param lapsed those that would hold but for their window
     */
    record Result(
            Map<String, String> points,
            Map<String, BigDecimal> dimensions,
            BigDecimal total,
            String status,
            int star,
            int uncapped,
            TreeSet<String> vetoes,
            TreeSet<String> lapsed) {}

    private ReferenceScorer(Rubric rubric, FactSheet sheet, LocalDate asOf) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.asOf = asOf;
    }

    static Result score(Rubric rubric, FactSheet sheet, LocalDate asOf) {
        return new ReferenceScorer(rubric, sheet, asOf).score();
    }

    private Result score() {
        rubric.dimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension(dimension)));
        gates();
        rubric.vetoes().forEach(this::veto);
        boolean noStar = rubric.vetoes().stream()
                .anyMatch(veto -> vetoes.contains(veto.id()) && veto.effect() != Veto.Effect.CAP);
        BigDecimal base = dimensions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = noStar ? base : base.add(bonus());
        String status = !failedGates.isEmpty() ? "ineligible" : provisional ? "provisional" : "final";
        int uncapped = noStar ? 0 : ladder(total);
        int cap = rubric.vetoes().stream()
                .filter(veto -> vetoes.contains(veto.id()))
                .flatMap(veto -> veto.cap().stream())
                .min(Integer::compare)
                .orElse(uncapped);
        int star = status.equals("final") ? Math.min(cap, uncapped) : -1;
        return new Result(points, dimensions, total, status, star, uncapped, vetoes, lapsed);
    }

    private BigDecimal dimension(Dimension dimension) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        for (Indicator indicator : dimension.indicators()) {
            Truth applies = indicator.applicable().map(c -> c.test(sheet)).orElse(Truth.TRUE);
            if (applies == Truth.FALSE) {
                points.put(indicator.id(), "not-applicable");
                continue;
            }
            Optional<BigDecimal> earned = ReferencePoints.of(indicator, sheet);
            points.put(indicator.id(), earned.map(BigDecimal::toPlainString).orElse("missing"));
            provisional |= earned.isEmpty() && indicator.missing() == MissingRule.BLOCK;
            sum = sum.add(earned.orElse(BigDecimal.ZERO));
            applicable = applicable.add(indicator.maxPoints().toDecimal());
        }
        BigDecimal max = dimension.maxPoints().toDecimal();
        provisional |=
                applicable.compareTo(max.multiply(dimension.minApplicableShare().toDecimal())) < 0;
        return applicable.signum() == 0
                ? BigDecimal.ZERO
                : sum.multiply(max).divide(applicable, 4, RoundingMode.HALF_UP);
    }

    private BigDecimal bonus() {
        return rubric.bonus().items().stream()
                .flatMap(item -> ReferencePoints.of(item, sheet).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(rubric.bonus().cap().toDecimal());
    }

    private void gates() {
        rubric.gates().forEach(gate -> {
            Truth truth = gate.requires().test(sheet);
            provisional |= truth == Truth.UNKNOWN;
            if (truth == Truth.FALSE) {
                failedGates.add(gate.id());
            }
        });
    }

    private void veto(Veto veto) {
        Truth truth = tooFewAnswered(veto) ? Truth.UNKNOWN : veto.when().test(sheet);
        if (truth == Truth.TRUE && isOver(veto)) {
            lapsed.add(veto.id());
            return;
        }
        provisional |= truth == Truth.UNKNOWN;
        provisional |= veto.when().facts().stream().anyMatch(sheet.underAppeal()::contains);
        if (truth == Truth.TRUE) {
            vetoes.add(veto.id());
        }
    }

    private boolean tooFewAnswered(Veto veto) {
        return rubric.indicators()
                .map(Indicator::kind)
                .filter(Kind.Survey.class::isInstance)
                .map(Kind.Survey.class::cast)
                .filter(kind -> veto.when().facts().contains(kind.fact()))
                .anyMatch(kind -> sheet.fact(kind.fact()) instanceof Fact.Survey survey
                        && !ReferencePoints.hasEnough(survey, kind.minimum()));
    }

    private boolean isOver(Veto veto) {
        Optional<LocalDate> latest = veto.when().facts().stream()
                .map(sheet.establishedOn()::get)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        return veto.windowMonths()
                .flatMap(months -> latest.map(day -> !day.plusMonths(months).isAfter(asOf)))
                .orElse(false);
    }

    private int ladder(BigDecimal total) {
        int star = 0;
        List<StarRule> rules = rubric.ladder().rules();
        while (star < rules.size() && holds(rules.get(star), total)) {
            star++;
        }
        return star;
    }

    private boolean holds(StarRule rule, BigDecimal total) {
        return total.compareTo(rule.total().toDecimal()) >= 0
                && dimensions.values().stream()
                        .allMatch(d -> d.compareTo(rule.dimensionMinimum().toDecimal()) >= 0);
    }
}
