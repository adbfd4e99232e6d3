package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.MissingScore;
import io.github.xingwuguan.credit.Panel;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.Shrinkage;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of components that come from projects, assessors and declarations. Part of {@link CreditOracle}. */
final class OracleParts {
    private final OracleLedger ledger;
    private final LocalDate periodFrom;

    OracleParts(OracleLedger ledger, LocalDate periodFrom) {
        this.ledger = ledger;
        this.periodFrom = periodFrom;
    }

    /** A score and what it weighs. */
    private record Weighed(BigDecimal score, BigDecimal weight) {}

    /** {@return the points before the ends of the component; empty if the subject cannot be rated} */
    Optional<BigDecimal> points(Component component, Subject subject, FactSheet sheet) {
        if (component.source() instanceof ComponentSource.Projects projects) {
            return projects(component, subject, projects.terms());
        } else if (component.source() instanceof ComponentSource.Assessors assessors) {
            return assessors(component, subject, assessors.terms());
        }
        ComponentSource.Declared declared = (ComponentSource.Declared) component.source();
        return sheet.fact(declared.fact()) instanceof Fact.Amount amount
                ? Optional.of(amount.quantity().toDecimal())
                : missing(declared.missing(), component.min().toDecimal());
    }

    private static Optional<BigDecimal> missing(MissingScore missing, BigDecimal worst) {
        return switch (missing.rule()) {
            case ZERO -> Optional.of(BigDecimal.ZERO);
            case WORST -> Optional.of(worst);
            case VALUE -> Optional.of(missing.value().orElseThrow().toDecimal());
            case REDISTRIBUTE, UNRATED -> Optional.empty();
        };
    }

    private Optional<BigDecimal> projects(Component component, Subject subject, RollUp terms) {
        List<Weighed> scores = new ArrayList<>();
        for (OracleLedger.Held held : ledger.heldBy(subject)) {
            long days = days(held);
            boolean takesPart =
                    terms.byTenure() ? days > 0 : held.terms().dates().contains(ledger.day);
            Optional<AssessorScore> score = ledger.latest(Subject.project(held.project()), terms.role(), periodFrom)
                    .filter(s -> s.responses().orElse(1) > 0);
            BigDecimal weight = weight(held, terms).multiply(BigDecimal.valueOf(terms.byTenure() ? days : 1));
            if (takesPart && score.isPresent() && weight.signum() > 0) {
                scores.add(new Weighed(aged(score.get().score().toDecimal(), held, component, terms), weight));
            }
        }
        if (scores.isEmpty()) {
            return missing(terms.missing(), component.min().toDecimal());
        } else if (terms.by() == RollUp.Weighting.MIN) {
            return scores.stream().map(Weighed::score).reduce(BigDecimal::min);
        }
        return Optional.of(mean(scores, terms.shrinkage(), scores.size()));
    }

    private long days(OracleLedger.Held held) {
        return periodFrom
                .datesUntil(ledger.day.plusDays(1))
                .filter(date -> held.terms().dates().contains(date))
                .count();
    }

    private static BigDecimal weight(OracleLedger.Held held, RollUp terms) {
        return switch (terms.by()) {
            case MEAN, MIN -> BigDecimal.ONE;
            case AREA -> held.terms().area().map(a -> a.toDecimal()).orElse(BigDecimal.ZERO);
            case HOUSEHOLDS -> BigDecimal.valueOf(held.terms().households().orElse(0));
        };
    }

    private BigDecimal aged(BigDecimal score, OracleLedger.Held held, Component component, RollUp terms) {
        BigDecimal factor = null;
        int best = -1;
        for (RollUp.Coefficient coefficient : terms.coefficients()) {
            boolean applies = held.terms()
                    .deliveredOn()
                    .filter(on -> ChronoUnit.YEARS.between(on, ledger.day) >= coefficient.fromYears())
                    .isPresent();
            if (applies && coefficient.fromYears() > best) {
                best = coefficient.fromYears();
                factor = coefficient.factor().toDecimal();
            }
        }
        return factor == null
                ? score
                : score.multiply(factor)
                        .setScale(4, RoundingMode.HALF_UP)
                        .max(component.min().toDecimal())
                        .min(component.max().toDecimal());
    }

    private Optional<BigDecimal> assessors(Component component, Subject subject, Panel terms) {
        List<Weighed> present = new ArrayList<>();
        BigDecimal absent = BigDecimal.ZERO;
        for (Panel.Role role : terms.roles()) {
            Optional<AssessorScore> score = ledger.latest(subject, role.code(), periodFrom)
                    .filter(s -> s.responses().isEmpty() || s.responses().get() >= Math.max(1, terms.minResponses()));
            if (score.isPresent()) {
                present.add(new Weighed(drawn(score.get(), terms), role.weight().toDecimal()));
            } else {
                absent = absent.add(role.weight().toDecimal());
            }
        }
        boolean spreads = terms.missing().rule() == MissingRule.REDISTRIBUTE && !present.isEmpty();
        if (absent.signum() > 0 && !spreads) {
            BigDecimal worst = present.stream()
                    .map(Weighed::score)
                    .reduce(BigDecimal::min)
                    .orElse(component.min().toDecimal());
            Optional<BigDecimal> standIn = missing(terms.missing(), worst);
            if (standIn.isEmpty()) {
                return Optional.empty();
            }
            present.add(new Weighed(standIn.get(), absent));
        }
        return Optional.of(mean(present, Optional.empty(), 0));
    }

    private static BigDecimal drawn(AssessorScore score, Panel terms) {
        BigDecimal own = score.score().toDecimal();
        return score.responses().isEmpty()
                ? own
                : mean(
                        List.of(new Weighed(own, BigDecimal.ONE)),
                        terms.shrinkage(),
                        score.responses().get());
    }

    private static BigDecimal mean(List<Weighed> scores, Optional<Shrinkage> shrinkage, int count) {
        BigDecimal over = BigDecimal.ZERO;
        BigDecimal under = BigDecimal.ZERO;
        for (Weighed each : scores) {
            over = over.add(each.score().multiply(each.weight()));
            under = under.add(each.weight());
        }
        if (shrinkage.isPresent()) {
            BigDecimal n = BigDecimal.valueOf(count);
            BigDecimal lambda = BigDecimal.valueOf(shrinkage.get().weight());
            BigDecimal prior = shrinkage.get().prior().toDecimal();
            over = over.multiply(n).add(prior.multiply(lambda).multiply(under));
            under = under.multiply(n.add(lambda));
        }
        return over.divide(under, 4, RoundingMode.HALF_UP);
    }
}
