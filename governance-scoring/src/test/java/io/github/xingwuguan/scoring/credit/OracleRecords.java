package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.PendingRule;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Validity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps 2 and 3 for one record, term by term as the policy words them. Part of {@link CreditOracle}. */
final class OracleRecords {
    private final List<CreditPolicy> versions;
    private final CreditPolicy now;
    private final OracleLedger ledger;
    private final LocalDate day;

    OracleRecords(List<CreditPolicy> versions, CreditPolicy now, OracleLedger ledger) {
        this.versions = versions;
        this.now = now;
        this.ledger = ledger;
        this.day = ledger.day;
    }

    /** What became of a record under one version, and the factor of its age. */
    private record Selected(String outcome, CreditItem item, BigDecimal fade) {
        boolean counts() {
            return outcome.equals("counted");
        }
    }

    /** {@return whether a record can reach anybody but its own subject} */
    boolean spreads(CreditRecord record) {
        return versions.stream()
                .flatMap(version -> version.item(record.item()).stream())
                .map(CreditItem::spread)
                .flatMap(s -> Stream.of(s.toEnterprise(), s.toPerson(), s.toProject()))
                .anyMatch(factor -> factor.filter(f -> f.units() > 0).isPresent());
    }

    /** {@return whether the policy in force has the item, and it reaches a subject} */
    boolean concerns(CreditRecord record, Subject subject) {
        return now.item(record.item())
                .filter(item -> spread(item, record, subject).signum() > 0)
                .isPresent();
    }

    /** {@return what became of a record before others of its item are looked at} */
    String outcome(CreditRecord record) {
        if (isRefused(record)) {
            return "refused";
        }
        Optional<CreditItem> item = now.item(record.item());
        if (item.isEmpty()) {
            return "not-priced";
        } else if (ledger.isVoid(record.id())) {
            return "void";
        } else if (ledger.isRepaired(record.id())) {
            return "repaired";
        } else if (now.remedies().pending() == PendingRule.SUSPEND && ledger.isDisputed(record.id())) {
            return "suspended";
        }
        List<Selected> selected = selected(record);
        boolean lacks = then(record).item(record.item()).isEmpty();
        boolean bad = now.isBad(item.get());
        if (lacks && (bad || selected.isEmpty())) {
            return "not-priced";
        }
        boolean counts = bad
                ? selected.stream().allMatch(Selected::counts)
                : selected.stream().anyMatch(Selected::counts);
        return counts
                ? "counted"
                : selected.stream()
                        .filter(s -> !s.counts())
                        .findFirst()
                        .orElseThrow()
                        .outcome();
    }

    /** {@return the value of a record that counts, rounded once} */
    BigDecimal value(CreditRecord record, Subject subject, BigDecimal multiplier) {
        CreditItem item = now.item(record.item()).orElseThrow();
        List<BigDecimal> values = selected(record).stream()
                .filter(Selected::counts)
                .map(s -> worth(s.item().pricing(), record)
                        .times(multiplier)
                        .times(s.fade())
                        .times(spread(item, record, subject))
                        .rounded())
                .toList();
        return values.stream()
                .reduce((a, b) -> now.isBad(item) ? a.min(b) : a.max(b))
                .orElseThrow();
    }

    BigDecimal spread(CreditItem item, CreditRecord record, Subject subject) {
        if (ledger.unit(record.subject()).equals(subject)) {
            return BigDecimal.ONE;
        }
        Optional<Quantity> factor = subject.kind() == SubjectKind.PERSON
                ? item.spread().toPerson()
                : subject.kind() == SubjectKind.PROJECT
                        ? item.spread().toProject()
                        : item.spread().toEnterprise();
        return factor.map(Quantity::toDecimal).orElse(BigDecimal.ZERO);
    }

    private CreditPolicy then(CreditRecord record) {
        return now.recordLaw() == RecordLaw.AT_ASSESSMENT
                ? now
                : versions.stream()
                        .filter(v -> v.inForce().contains(record.determinedOn()))
                        .findFirst()
                        .orElse(now);
    }

    /** {@return the items by which a record may be priced: of one version, or of two where the more lenient counts} */
    private List<CreditItem> laws(CreditRecord record) {
        List<CreditPolicy> laws = new ArrayList<>(List.of(then(record)));
        if (now.recordLaw() == RecordLaw.MORE_LENIENT && !laws.contains(now)) {
            laws.add(now);
        }
        return laws.stream().flatMap(law -> law.item(record.item()).stream()).toList();
    }

    boolean isRefused(CreditRecord record) {
        boolean unknown = versions.stream().noneMatch(v -> v.item(record.item()).isPresent());
        List<CreditItem> laws = laws(record);
        return unknown || (!laws.isEmpty() && laws.stream().noneMatch(item -> accepts(item.pricing(), record)));
    }

    private static boolean accepts(Pricing pricing, CreditRecord record) {
        boolean range = pricing instanceof Pricing.Range;
        if (record.quantity().units() < 0 || record.discretionary().isPresent() != range) {
            return false;
        } else if (pricing instanceof Pricing.Range r) {
            Points points = record.discretionary().get();
            return points.compareTo(r.least()) >= 0 && points.compareTo(r.most()) <= 0;
        } else if (pricing instanceof Pricing.ByLevel levels) {
            return record.level().isPresent()
                    && levels.levels().stream()
                            .anyMatch(line -> line.level() == record.level().get());
        }
        return true;
    }

    private List<Selected> selected(CreditRecord record) {
        return laws(record).stream()
                .filter(item -> accepts(item.pricing(), record))
                .map(item -> {
                    BigDecimal fade = record.effectiveOn().isAfter(day) ? BigDecimal.ONE : fade(item, record);
                    return new Selected(select(item.validity(), record, fade), item, fade);
                })
                .toList();
    }

    private String select(Validity validity, CreditRecord record, BigDecimal fade) {
        LocalDate from = record.effectiveOn();
        boolean survives = validity instanceof Validity.UntilRectified
                || validity instanceof Validity.Lookback
                || validity instanceof Validity.Permanent;
        boolean bound = validity instanceof Validity.PeriodEnd || (now.period().reset() && !survives);
        boolean isHere = periodOf(record).equals(periodOf(day));
        // determined later, what happened in the period would count in none
        boolean closes = bound
                && isHere
                && now.period().attribution() == ScorePeriod.Attribution.OCCURRED
                && !periodOf(day.plusDays(1)).equals(periodOf(day));
        if (from.isAfter(day) && !closes) {
            return "not-yet";
        } else if (validity instanceof Validity.UntilRectified && ledger.isRectified(record.id())) {
            return "rectified";
        }
        LocalDate until = LocalDate.MAX;
        if (validity instanceof Validity.Fixed fixed) {
            until = from.plus(fixed.term());
        } else if (validity instanceof Validity.Lookback back) {
            until = from.plus(back.term());
        } else if (validity instanceof Validity.StatedElse stated) {
            until = record.statedExpiry().orElse(from.plus(stated.term()));
        }
        if (!day.isBefore(until)) {
            return "expired";
        }
        if (bound && !isHere) {
            return "other-period";
        }
        return fade.signum() == 0 ? "expired" : "counted";
    }

    /** {@return the first day of the period to which a record belongs} */
    LocalDate periodOf(CreditRecord record) {
        return periodOf(
                now.period().attribution() == ScorePeriod.Attribution.OCCURRED
                        ? record.occurredOn()
                        : record.determinedOn());
    }

    LocalDate periodOf(LocalDate date) {
        int months = switch (now.period().kind()) {
            case YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
        LocalDate first = date.withDayOfMonth(1);
        while ((first.getMonthValue() - 1) % months != 0) {
            first = first.minusMonths(1);
        }
        return first;
    }

    private BigDecimal fade(CreditItem item, CreditRecord record) {
        long age = ChronoUnit.DAYS.between(record.effectiveOn(), day);
        if (item.decay().isEmpty()) {
            return BigDecimal.ONE;
        } else if (item.decay().get() instanceof Decay.Steps steps) {
            return steps.steps().stream()
                    .filter(step -> day.isBefore(record.effectiveOn().plus(step.until())))
                    .map(step -> step.factor().toDecimal())
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        } else if (item.decay().get() instanceof Decay.Linear linear) {
            BigDecimal span = BigDecimal.valueOf(linear.spanDays());
            BigDecimal floor = linear.floor().toDecimal();
            BigDecimal over = BigDecimal.valueOf(Math.max(0, Math.min(linear.spanDays(), age - linear.graceDays())));
            return span.subtract(over.multiply(BigDecimal.ONE.subtract(floor))).divide(span, 4, RoundingMode.HALF_UP);
        }
        Decay.HalfLife life = (Decay.HalfLife) item.decay().get();
        int past = (int) Math.max(0, age - life.graceDays());
        return life.floor().toDecimal().max(halved(past, life.halfLifeDays()));
    }

    /** The largest k with (2k − 1)^h · 2^age ≤ 20000^h, by halving the interval in which it lies. */
    private static BigDecimal halved(int age, int h) {
        int low = 0;
        int high = 10_000;
        BigInteger most = BigInteger.valueOf(20_000).pow(h);
        while (low < high) {
            int k = (low + high + 1) / 2;
            boolean holds = BigInteger.valueOf(2L * k - 1).pow(h).shiftLeft(age).compareTo(most) <= 0;
            low = holds ? k : low;
            high = holds ? high : k - 1;
        }
        return BigDecimal.valueOf(low, 4);
    }

    /** An exact quotient. */
    record Worth(BigDecimal over, BigDecimal under) {
        static Worth of(BigDecimal value) {
            return new Worth(value, BigDecimal.ONE);
        }

        Worth times(BigDecimal factor) {
            return new Worth(over.multiply(factor), under);
        }

        BigDecimal rounded() {
            return over.divide(under, 4, RoundingMode.HALF_UP);
        }
    }

    private static Worth worth(Pricing pricing, CreditRecord record) {
        BigDecimal quantity = record.quantity().toDecimal();
        if (pricing instanceof Pricing.Fixed fixed) {
            return Worth.of(fixed.points().toDecimal().multiply(quantity));
        } else if (pricing instanceof Pricing.ByLevel levels) {
            return Worth.of(levels.levels().stream()
                    .filter(line -> line.level() == record.level().orElseThrow())
                    .findFirst()
                    .orElseThrow()
                    .points()
                    .toDecimal()
                    .multiply(quantity));
        } else if (pricing instanceof Pricing.PerUnit unit) {
            BigDecimal step = unit.step().toDecimal();
            BigDecimal over = unit.points().toDecimal().multiply(steps(quantity, step, unit.partial()));
            boolean tooMuch = unit.most().isPresent()
                    && over.compareTo(unit.most().get().toDecimal().multiply(step)) > 0;
            return tooMuch ? Worth.of(unit.most().get().toDecimal()) : new Worth(over, step);
        } else if (pricing instanceof Pricing.Bands bands) {
            BigDecimal points = BigDecimal.ZERO;
            for (Pricing.Cut cut : bands.cuts()) {
                points = quantity.compareTo(cut.lower().toDecimal()) >= 0
                        ? cut.points().toDecimal()
                        : points;
            }
            return Worth.of(points);
        } else if (pricing instanceof Pricing.PerPointBelow below) {
            BigDecimal step = below.step().toDecimal();
            BigDecimal short_ = below.reference().toDecimal().subtract(quantity).max(BigDecimal.ZERO);
            return new Worth(below.points().toDecimal().multiply(steps(short_, step, below.partial())), step);
        }
        return Worth.of(record.discretionary().orElseThrow().toDecimal().multiply(quantity));
    }

    private static BigDecimal steps(BigDecimal quantity, BigDecimal step, Partial partial) {
        return switch (partial) {
            case FRACTION -> quantity;
            case DOWN -> quantity.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            case UP -> quantity.divide(step, 0, RoundingMode.CEILING).multiply(step);
        };
    }

    boolean isWithin(CreditRecord earlier, CreditRecord later, Period window) {
        return earlier.occurredOn().plus(window).isAfter(later.occurredOn());
    }
}
