package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.NotApplicableRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rates compounds straight from the rubric, in exact fractions and without any class of the compiled plan: what the plan is compared
 * with. Slow and plain on purpose.
 */
final class RatingOracle {
    private final Rubric rubric;
    private final Map<String, Kind.SurveyMinimum> surveyMinima = new HashMap<>();

    /** The three states of an indicator. */
    enum State {
        VALUE,
        MISSING,
        NOT_APPLICABLE
    }

    /** What an indicator came to. */
    record Worth(State state, BigDecimal points) {}

    /** What all points together came to. */
    record Sums(List<BigDecimal> dimensions, BigDecimal base, BigDecimal total, int lit) {}

    /** A rating; the star is −1 unless it is final. */
    record Outcome(Map<String, Worth> worths, Sums sums, String status, int star) {
        /** {@return every figure that a batch gives, as text} */
        String figures() {
            return status + " star " + star + " lit " + sums.lit() + " base " + sums.base() + " total " + sums.total()
                    + " of " + sums.dimensions();
        }
    }

    /** The values of those with whom one compound is compared, by indicator. */
    record Others(Map<String, List<Rational>> values) {}

    /** A dimension's points and whether it keeps the rating open. */
    private record Side(BigDecimal points, boolean open) {}

    RatingOracle(Rubric rubric) {
        this.rubric = rubric;
        items().filter(item -> item.kind() instanceof Kind.Survey).forEach(item -> {
            Kind.Survey survey = (Kind.Survey) item.kind();
            surveyMinima.put(survey.fact(), survey.minimum());
        });
    }

    private Stream<Indicator> items() {
        return Stream.concat(rubric.indicators(), rubric.bonus().items().stream());
    }

    Others others(List<FactSheet> sheets) {
        Map<String, List<Rational>> values = new HashMap<>();
        List<FactSheet> usable = sheets.stream().map(this::usable).toList();
        items().filter(item -> item.kind() instanceof Kind.Cohort)
                .forEach(item -> values.put(
                        item.id(),
                        usable.stream()
                                .filter(sheet -> applies(item, sheet))
                                .map(sheet -> OracleKinds.number(sheet.fact(((Kind.Cohort) item.kind()).fact())))
                                .flatMap(Optional::stream)
                                .toList()));
        return new Others(values);
    }

    Outcome rate(FactSheet sheet, LocalDate asOf) {
        return rate(sheet, asOf, others(List.of(sheet)));
    }

    Outcome rate(FactSheet given, LocalDate asOf, Others others) {
        FactSheet sheet = usable(given);
        Map<String, Worth> worths = new LinkedHashMap<>();
        items().forEach(item ->
                worths.put(item.id(), worth(item, sheet, others.values().getOrDefault(item.id(), List.of()))));
        List<Side> sides = rubric.dimensions().stream()
                .map(dimension -> side(dimension, worths))
                .toList();
        Sums sums = sums(sides, worths);
        String status = status(sheet, asOf, sides.stream().anyMatch(Side::open));
        int star = status.equals("final") ? Math.min(reach(sums, sheet), cap(sheet, asOf)) : -1;
        return new Outcome(worths, sums, status, star);
    }

    /** Facts of another type than declared and surveys that too few answered are missing. */
    FactSheet usable(FactSheet sheet) {
        FactSheet.Builder usable =
                FactSheet.builder().putAllEstablishedOn(sheet.establishedOn()).addAllUnderAppeal(sheet.underAppeal());
        for (FactKey key : rubric.facts()) {
            Fact fact = sheet.fact(key.name());
            usable.put(
                    key.name(), fact.fits(key.type()) && isEnough(key.name(), fact) ? fact : Fact.missing("unusable"));
        }
        return usable.build();
    }

    private boolean isEnough(String name, Fact fact) {
        Kind.SurveyMinimum minimum = surveyMinima.get(name);
        if (minimum == null || !(fact instanceof Fact.Survey survey)) {
            return true;
        }
        BigDecimal wanted = minimum.response().toDecimal().multiply(BigDecimal.valueOf(survey.asked()));
        return survey.answers() >= minimum.answers()
                && BigDecimal.valueOf(survey.answers()).compareTo(wanted) >= 0;
    }

    private static boolean applies(Indicator item, FactSheet sheet) {
        return item.applicable().map(when -> when.test(sheet) != Truth.FALSE).orElse(true);
    }

    private Worth worth(Indicator item, FactSheet sheet, List<Rational> others) {
        OracleKinds kinds = new OracleKinds(item.maxPoints(), sheet, others);
        OracleKinds.Answer answer =
                applies(item, sheet) ? kinds.answer(item.kind()) : OracleKinds.Answer.NOT_APPLICABLE;
        BigDecimal points = answer.points().map(Rational::rounded).orElse(units(0));
        boolean excused = answer.state() == State.NOT_APPLICABLE;
        boolean fullMarks = rubric.notApplicable() == NotApplicableRule.FULL_MARKS;
        return new Worth(answer.state(), excused && fullMarks ? exact(item.maxPoints()) : points);
    }

    private Side side(Dimension dimension, Map<String, Worth> worths) {
        BigDecimal max = exact(dimension.maxPoints());
        BigDecimal earned = units(0);
        BigDecimal applicable = max;
        boolean blocked = false;
        for (Indicator indicator : dimension.indicators()) {
            Worth worth = worths.get(indicator.id());
            earned = earned.add(worth.points());
            applicable = worth.state() == State.NOT_APPLICABLE
                    ? applicable.subtract(exact(indicator.maxPoints()))
                    : applicable;
            blocked |= worth.state() == State.MISSING && indicator.missing() == MissingRule.BLOCK;
        }
        BigDecimal least = max.multiply(dimension.minApplicableShare().toDecimal());
        boolean open = blocked || applicable.signum() == 0 || applicable.compareTo(least) < 0;
        boolean reweights = rubric.notApplicable() == NotApplicableRule.REWEIGHT;
        if (reweights && applicable.signum() == 0) {
            return new Side(units(0), open);
        }
        return new Side(reweights ? earned.multiply(max).divide(applicable, 4, RoundingMode.HALF_UP) : earned, open);
    }

    private Sums sums(List<Side> sides, Map<String, Worth> worths) {
        List<BigDecimal> dimensions = sides.stream().map(Side::points).toList();
        BigDecimal base = dimensions.stream().reduce(units(0), BigDecimal::add);
        BigDecimal onTop = rubric.bonus().items().stream()
                .map(item -> worths.get(item.id()).points())
                .reduce(units(0), BigDecimal::add)
                .min(exact(rubric.bonus().cap()));
        BigDecimal threshold = exact(rubric.ladder().litThreshold());
        int lit = (int) dimensions.stream()
                .filter(points -> decisive(points).compareTo(threshold) >= 0)
                .count();
        return new Sums(dimensions, base, base.add(onTop), lit);
    }

    private String status(FactSheet sheet, LocalDate asOf, boolean open) {
        List<Truth> gates = rubric.gates().stream()
                .map(Gate::requires)
                .map(requires -> requires.test(sheet))
                .toList();
        if (gates.contains(Truth.FALSE)) {
            return "ineligible";
        }
        boolean undecided = gates.contains(Truth.UNKNOWN)
                || rubric.vetoes().stream().anyMatch(veto -> strikes(veto, sheet, asOf) == Truth.UNKNOWN);
        return open || undecided ? "provisional" : "final";
    }

    private Truth strikes(Veto veto, FactSheet sheet, LocalDate asOf) {
        Truth holds = veto.when().test(sheet);
        if (holds != Truth.TRUE) {
            return holds;
        }
        Optional<LocalDate> latest = veto.when().facts().stream()
                .flatMap(fact -> Optional.ofNullable(sheet.establishedOn().get(fact)).stream())
                .max(Comparator.naturalOrder());
        Optional<LocalDate> lapse = veto.windowMonths().flatMap(months -> latest.map(day -> day.plusMonths(months)));
        if (lapse.isPresent() && !lapse.get().isAfter(asOf)) {
            return Truth.FALSE;
        }
        return veto.when().facts().stream().anyMatch(sheet.underAppeal()::contains) ? Truth.UNKNOWN : Truth.TRUE;
    }

    private int cap(FactSheet sheet, LocalDate asOf) {
        return rubric.vetoes().stream()
                .filter(veto -> strikes(veto, sheet, asOf) == Truth.TRUE)
                .mapToInt(veto -> veto.cap().orElse(0))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The highest star whose conditions hold together with those of all lower stars. */
    private int reach(Sums sums, FactSheet sheet) {
        int highest = rubric.ladder().highest(rubric.dimensions().size());
        int star = 0;
        while (star < highest && holds(star + 1, sums, sheet)) {
            star++;
        }
        return star;
    }

    private boolean holds(int star, Sums sums, FactSheet sheet) {
        boolean lit = rubric.ladder().model() == AwardModel.GRADED || sums.lit() >= star;
        return lit
                && rubric.ladder().rules().stream()
                        .filter(rule -> rule.star() == star)
                        .allMatch(rule -> holds(rule, sums, sheet));
    }

    private boolean holds(StarRule rule, Sums sums, FactSheet sheet) {
        List<Dimension> dimensions = rubric.dimensions();
        List<Boolean> all = new ArrayList<>();
        all.add(decisive(sums.total()).compareTo(exact(rule.total())) >= 0);
        all.add(rule.extra().map(extra -> extra.test(sheet) == Truth.TRUE).orElse(true));
        for (int d = 0; d < dimensions.size(); d++) {
            Points minimum = rule.minima().getOrDefault(dimensions.get(d).id(), rule.dimensionMinimum());
            all.add(decisive(sums.dimensions().get(d)).compareTo(exact(minimum)) >= 0);
        }
        return !all.contains(false);
    }

    private BigDecimal decisive(BigDecimal points) {
        return rubric.gradeOn() == GradeOn.PUBLISHED ? points.setScale(rubric.scale(), RoundingMode.HALF_UP) : points;
    }

    private static BigDecimal exact(Points points) {
        return units(points.units());
    }

    private static BigDecimal units(long units) {
        return new BigDecimal(BigInteger.valueOf(units), 4);
    }
}
