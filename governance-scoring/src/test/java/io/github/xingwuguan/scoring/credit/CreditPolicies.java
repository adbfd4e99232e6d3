package io.github.xingwuguan.scoring.credit;

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
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Small policies for tests. Points of items are left to the record, so that a test writes the figures it means. */
final class CreditPolicies {
    static final String GOOD = "good-act";
    static final String BAD = "breach";

    private CreditPolicies() {}

    /** Base 100, good and bad acts of any size, cut points of Shandong, a clean record keeps B. */
    static CreditPolicy.Builder shandong() {
        return CreditPolicy.builder()
                .id(PolicyId.parse("test-shandong@1"))
                .title(Label.of("测试办法", "test policy"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2020-01-01")))
                .provenance(Provenance.builder()
                        .kind(Provenance.Kind.ILLUSTRATIVE)
                        .issuer("test")
                        .document("none")
                        .build())
                .period(new ScorePeriod(ScorePeriod.Kind.YEAR, true, ScorePeriod.Attribution.DETERMINED))
                .max(Points.of(200))
                .addComponents(component("base", Component.Sign.ADDS, 100, 100, 100))
                .addComponents(component("good", Component.Sign.ADDS, 0, 0, 100))
                .addComponents(component("bad", Component.Sign.SUBTRACTS, 0, 0, 1_000))
                .addItems(item(GOOD, "good").build())
                .addItems(item(BAD, "bad").build())
                .grading(scale().build())
                .remedies(remedies());
    }

    static GradeScale.Builder scale() {
        return GradeScale.builder()
                .addGrades(grade("aaa", 85))
                .addGrades(grade("aa", 80))
                .addGrades(grade("a", 70))
                .addGrades(grade("b", 60))
                .addGrades(grade("c", 0))
                .missing(Label.of("C(缺失)", "C (missing)"))
                .addRules(new GradeRule("clean", GradeRule.Effect.FLOOR, "b", none("bad-records")));
    }

    static Condition none(String fact) {
        return Condition.compare(fact, Condition.Op.EQ, new Fact.Amount(Quantity.of(0)));
    }

    static Grade grade(String code, int lower) {
        return new Grade(code, Label.of(code, code), Points.of(lower));
    }

    static Component component(String code, Component.Sign sign, int start, int min, int max) {
        return Component.builder()
                .code(code)
                .label(Label.of(code, code))
                .sign(sign)
                .start(Points.of(start))
                .min(Points.of(min))
                .max(Points.of(max))
                .build();
    }

    /** An item whose records bring their points. */
    static CreditItem.Builder item(String code, String component) {
        return CreditItem.builder()
                .code(code)
                .label(Label.of(code, code))
                .component(component)
                .pricing(new Pricing.Range(Points.ZERO, Points.of(1_000)))
                .validity(new Validity.Fixed(Period.ofYears(1)));
    }

    static RemedyTerms remedies() {
        return RemedyTerms.builder()
                .fileWithin(TimeLimit.workingDays(10))
                .decideWithin(TimeLimit.workingDays(15))
                .repairWithin(TimeLimit.workingDays(15))
                .addStanding(new RemedyTerms.Standing(Role.PROPERTY_ENTERPRISE, Quantity.ZERO))
                .addressee(Label.of("区住建局", "housing bureau"))
                .build();
    }

    static CreditPlan plan(CreditPolicy... versions) {
        return CreditPlan.compile(PolicyTimeline.of(List.of(versions)));
    }
}
