package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.MissingScore;
import io.github.xingwuguan.credit.Panel;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.Shrinkage;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.facts.Fact;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The points of components that do not come from items: projects rolled up, panels of assessors, declared facts. Means are exact
 * fractions and rounded once.
 */
final class Composition {
    private final CreditTable table;
    private final LocalDate date;
    private final DateRange period;

    /** What was left out or stood in for. */
    private final List<Reason> notes = new ArrayList<>();

    Composition(CreditTable table, DayTerms terms) {
        this.table = table;
        this.date = Days.date(terms.day);
        this.period = terms.period;
    }

    /** A score and what it weighs. */
    private record Weighed(long score, BigInteger weight) {}

    List<Reason> notes() {
        return List.copyOf(notes);
    }

    void forget() {
        notes.clear();
    }

    /** {@return the points of a component in units, before its ends; empty if the subject cannot be rated} */
    OptionalLong points(int row, Component component) {
        ComponentSource source = component.source();
        if (source instanceof ComponentSource.Projects projects) {
            return projects(row, component, projects.terms());
        } else if (source instanceof ComponentSource.Assessors assessors) {
            return assessors(row, component, assessors.terms());
        }
        ComponentSource.Declared declared = (ComponentSource.Declared) source;
        return table.sheets.get(row).fact(declared.fact()) instanceof Fact.Amount amount
                ? OptionalLong.of(amount.quantity().units())
                : missing(declared.missing(), component, component.min().units());
    }

    private OptionalLong projects(int row, Component component, RollUp terms) {
        List<Weighed> scores = new ArrayList<>();
        for (Tenure tenure : table.tenures.get(row)) {
            project(tenure, component, terms).ifPresent(scores::add);
        }
        if (scores.isEmpty()) {
            return missing(terms.missing(), component, component.min().units());
        }
        if (terms.by() == RollUp.Weighting.MIN) {
            return OptionalLong.of(
                    scores.stream().mapToLong(Weighed::score).min().getAsLong());
        }
        return OptionalLong.of(mean(scores, terms.shrinkage(), scores.size()));
    }

    private Optional<Weighed> project(Tenure tenure, Component component, RollUp terms) {
        long days = daysOf(tenure);
        boolean takesPart = terms.byTenure() ? days > 0 : tenure.dates().contains(date);
        if (!takesPart) {
            return Optional.empty();
        }
        Optional<AssessorScore> score =
                latest(Subject.project(tenure.project()), terms.role()).filter(s -> answers(s) > 0);
        if (score.isEmpty()) {
            notes.add(Reason.of(CreditReason.NO_SCORE, component.code(), tenure.project()));
            return Optional.empty();
        }
        BigInteger weight = weight(tenure, terms).multiply(BigInteger.valueOf(terms.byTenure() ? days : 1));
        if (weight.signum() == 0) {
            notes.add(Reason.of(CreditReason.NO_WEIGHT, component.code(), tenure.project()));
            return Optional.empty();
        }
        return Optional.of(new Weighed(adjusted(score.get(), tenure, component, terms), weight));
    }

    /** {@return on how many days of the period until the assessment the holder had the project} */
    private long daysOf(Tenure tenure) {
        LocalDate from = later(tenure.dates().from(), period.from());
        LocalDate until = earlier(tenure.dates().until(), date.plusDays(1));
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static BigInteger weight(Tenure tenure, RollUp terms) {
        return switch (terms.by()) {
            case MEAN, MIN -> BigInteger.ONE;
            case AREA -> BigInteger.valueOf(tenure.area().map(Quantity::units).orElse(0L));
            case HOUSEHOLDS -> BigInteger.valueOf(tenure.households().orElse(0));
        };
    }

    private long adjusted(AssessorScore score, Tenure tenure, Component component, RollUp terms) {
        long units = score.score().units();
        if (tenure.deliveredOn().isEmpty()) {
            return units;
        }
        long years = ChronoUnit.YEARS.between(tenure.deliveredOn().get(), date);
        Optional<RollUp.Coefficient> coefficient = terms.coefficients().stream()
                .filter(c -> c.fromYears() <= years)
                .max(Comparator.comparingInt(RollUp.Coefficient::fromYears));
        if (coefficient.isEmpty()) {
            return units;
        }
        BigInteger product = BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(coefficient.get().factor().units()));
        long factored = Scaled.halfUp(product, BigInteger.valueOf(Scaled.ONE));
        long kept = ScoreKernel.clamp(
                factored, component.min().units(), component.max().units());
        if (kept != factored) {
            notes.add(Reason.of(
                    CreditReason.COEFFICIENT_CUT, component.code(), tenure.project(), new Points(kept).toString()));
        }
        return kept;
    }

    private OptionalLong assessors(int row, Component component, Panel terms) {
        List<Weighed> present = new ArrayList<>();
        List<Panel.Role> absent = new ArrayList<>();
        for (Panel.Role role : terms.roles()) {
            Optional<AssessorScore> score = latest(table.subjects.get(row), role.code())
                    .filter(s -> answers(s) >= Math.max(1, terms.minResponses()));
            if (score.isPresent()) {
                present.add(new Weighed(
                        shrunk(score.get(), terms),
                        BigInteger.valueOf(role.weight().units())));
            } else {
                absent.add(role);
                notes.add(Reason.of(CreditReason.NO_ASSESSOR, component.code(), role.code()));
            }
        }
        boolean redistributes = terms.missing().rule() == MissingRule.REDISTRIBUTE && !present.isEmpty();
        if (absent.isEmpty() || redistributes) {
            return OptionalLong.of(mean(present, Optional.empty(), 0));
        }
        long worst = present.stream()
                .mapToLong(Weighed::score)
                .min()
                .orElse(component.min().units());
        OptionalLong standIn = missing(terms.missing(), component, worst);
        if (standIn.isEmpty()) {
            return standIn;
        }
        absent.forEach(role -> present.add(new Weighed(
                standIn.getAsLong(), BigInteger.valueOf(role.weight().units()))));
        return OptionalLong.of(mean(present, Optional.empty(), 0));
    }

    private static long shrunk(AssessorScore score, Panel terms) {
        if (terms.shrinkage().isEmpty() || score.responses().isEmpty()) {
            return score.score().units();
        }
        List<Weighed> one = List.of(new Weighed(score.score().units(), BigInteger.ONE));
        return mean(one, terms.shrinkage(), score.responses().get());
    }

    private OptionalLong missing(MissingScore missing, Component component, long worst) {
        return switch (missing.rule()) {
            case ZERO -> OptionalLong.of(0);
            case WORST -> OptionalLong.of(worst);
            case VALUE -> OptionalLong.of(missing.value().map(Points::units).orElse(0L));
            case REDISTRIBUTE, UNRATED -> {
                notes.add(Reason.of(CreditReason.COMPONENT_MISSING, component.code(), component.code()));
                yield OptionalLong.empty();
            }
        };
    }

    /** {@return Σ score · weight / Σ weight, drawn towards a prior by how many it rests on, rounded once} */
    private static long mean(List<Weighed> scores, Optional<Shrinkage> shrinkage, int count) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Weighed each : scores) {
            sum = sum.add(each.weight().multiply(BigInteger.valueOf(each.score())));
            weights = weights.add(each.weight());
        }
        if (shrinkage.isPresent()) {
            // (n · sum / weights + λ · prior) / (n + λ)
            BigInteger prior = BigInteger.valueOf(shrinkage.get().prior().units());
            BigInteger strength = BigInteger.valueOf(shrinkage.get().weight());
            BigInteger n = BigInteger.valueOf(count);
            sum = n.multiply(sum).add(strength.multiply(prior).multiply(weights));
            weights = weights.multiply(n.add(strength));
        }
        return Scaled.halfUp(sum, weights);
    }

    /** Nobody's answer is no score; a score that says nothing of answers rests on enough. */
    private static int answers(AssessorScore score) {
        return score.responses().orElse(Integer.MAX_VALUE);
    }

    /** {@return the latest score of a role in the period until the assessment} */
    private Optional<AssessorScore> latest(Subject subject, String role) {
        OptionalInt row = table.row(subject);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        return table.scores.get(row.getAsInt()).stream()
                .filter(score -> score.role().equals(role)
                        && period.contains(score.on())
                        && !score.on().isAfter(date))
                .max(Comparator.comparing(AssessorScore::on)
                        .thenComparing(AssessorScore::recordedAt)
                        .thenComparing(AssessorScore::score)
                        .thenComparing(score -> score.responses().orElse(-1)));
    }
}
