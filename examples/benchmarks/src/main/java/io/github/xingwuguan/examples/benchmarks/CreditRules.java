package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.credit.Repeat;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The credit policy of the measurements: six items with repeat, decay and every way of counting once. */
final class CreditRules {
    static final int FINE = 0;
    static final int COMPLAINT = 1;
    static final int INSPECTION = 2;
    static final int HONOUR = 3;
    static final int CHARITY = 4;
    static final int REVENUE = 5;
    static final int ITEMS = 6;
    static final List<String> CODES = List.of("fine", "complaint", "inspection", "honour", "charity", "revenue");

    private CreditRules() {}

    static CreditPlan plan() {
        return CreditPlan.compile(PolicyTimeline.of(List.of(policy())));
    }

    private static CreditPolicy policy() {
        return CreditPolicy.builder()
                .id(PolicyId.parse("benchmark@1"))
                .title(Label.of("测速办法", "benchmark policy"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2020-01-01")))
                .provenance(Provenance.builder()
                        .kind(Provenance.Kind.ILLUSTRATIVE)
                        .issuer("benchmark")
                        .document("none")
                        .build())
                .period(new ScorePeriod(ScorePeriod.Kind.YEAR, false, ScorePeriod.Attribution.DETERMINED))
                .max(Points.of(100))
                .addComponents(component("base", Component.Sign.ADDS, 60, 60))
                .addComponents(component("good", Component.Sign.ADDS, 0, 40))
                .addComponents(component("bad", Component.Sign.SUBTRACTS, 0, 100))
                .addItems(item(FINE, "bad", new Pricing.Fixed(Points.of(5)), new Validity.Lookback(Period.ofYears(3)))
                        .repeat(new Repeat(
                                List.of(Quantity.of(1), Quantity.parse("1.5"), Quantity.of(2)), Period.ofYears(1)))
                        .decay(new Decay.Linear(180, 365, Quantity.parse("0.2")))
                        .build())
                .addItems(item(COMPLAINT, "bad", new Pricing.Fixed(Points.of(2)), new Validity.Fixed(Period.ofYears(1)))
                        .dedup(Dedup.ONCE_PER_PERIOD)
                        .build())
                .addItems(item(
                                INSPECTION,
                                "bad",
                                new Pricing.PerUnit(
                                        Points.parse("0.5"), Quantity.of(1), Partial.FRACTION, Optional.empty()),
                                new Validity.Fixed(Period.ofYears(1)))
                        .itemMax(Points.of(10))
                        .build())
                .addItems(item(HONOUR, "good", honours(), new Validity.Lookback(Period.ofYears(3)))
                        .dedup(Dedup.HIGHEST_PER_MATTER)
                        .decay(new Decay.HalfLife(0, 365, Quantity.ZERO))
                        .build())
                .addItems(item(CHARITY, "good", new Pricing.Fixed(Points.of(1)), new Validity.Fixed(Period.ofYears(1)))
                        .dedup(Dedup.ONCE_PER_MATTER_PER_PERIOD)
                        .itemMax(Points.of(5))
                        .build())
                .addItems(item(REVENUE, "bad", new Pricing.Fixed(Points.of(5)), new Validity.Fixed(Period.ofYears(1)))
                        .decay(new Decay.Steps(List.of(
                                new Decay.Step(Period.ofMonths(6), Quantity.of(1)),
                                new Decay.Step(Period.ofYears(1), Quantity.parse("0.5")))))
                        .build())
                .grading(GradeScale.builder()
                        .addGrades(grade("a", 85))
                        .addGrades(grade("b", 70))
                        .addGrades(grade("c", 60))
                        .addGrades(grade("d", 0))
                        .missing(Label.of("未参评", "not taking part"))
                        .build())
                .remedies(RemedyTerms.builder()
                        .fileWithin(TimeLimit.workingDays(10))
                        .decideWithin(TimeLimit.workingDays(15))
                        .repairWithin(TimeLimit.workingDays(15))
                        .addStanding(new RemedyTerms.Standing(Role.PROPERTY_ENTERPRISE, Quantity.ZERO))
                        .addressee(Label.of("区住建局", "housing bureau"))
                        .build())
                .build();
    }

    /** 5 points for a national honour down to 1 for one of a street. */
    private static Pricing honours() {
        return new Pricing.ByLevel(List.of(HonourLevel.values()).stream()
                .map(level -> new Pricing.LevelPoints(level, Points.of(5 - level.ordinal())))
                .toList());
    }

    private static Grade grade(String code, int lower) {
        return new Grade(code, Label.of(code, code), Points.of(lower));
    }

    private static Component component(String code, Component.Sign sign, int start, int max) {
        return Component.builder()
                .code(code)
                .label(Label.of(code, code))
                .sign(sign)
                .start(Points.of(start))
                .max(Points.of(max))
                .build();
    }

    private static CreditItem.Builder item(int item, String component, Pricing pricing, Validity validity) {
        return CreditItem.builder()
                .code(CODES.get(item))
                .label(Label.of(CODES.get(item), CODES.get(item)))
                .component(component)
                .pricing(pricing)
                .validity(validity);
    }
}
