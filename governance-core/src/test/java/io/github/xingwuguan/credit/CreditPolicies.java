package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Credit policies of tests. {@link #small()} scores 100 plus what is good less what is bad, knows five grades and is free of errors and
 * warnings; {@link #full()} says everything that a policy can say. Every part is a builder, so that a test changes only what it is
 * about.
 */
public final class CreditPolicies {
    private CreditPolicies() {}

    public static Points points(String points) {
        return Points.parse(points);
    }

    public static Quantity quantity(String quantity) {
        return Quantity.parse(quantity);
    }

    /** A name for what has no other. */
    public static Label label(String code) {
        return Label.of("名称", code);
    }

    public static Condition is(String fact, Fact value) {
        return Condition.compare(fact, Condition.Op.EQ, value);
    }

    public static Condition atLeast(String fact, long value) {
        return Condition.compare(fact, Condition.Op.GE, Fact.quantity(value));
    }

    public static Condition atMost(String fact, long value) {
        return Condition.compare(fact, Condition.Op.LE, Fact.quantity(value));
    }

    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(TimeLimit.Unit.WORKING_DAYS, amount, TimeLimit.Roll.NONE);
    }

    public static Component.Builder component(String code, String start, String min, String max) {
        return Component.builder()
                .code(code)
                .label(label(code))
                .start(points(start))
                .min(points(min))
                .max(points(max));
    }

    /** 100 points that nothing changes. */
    public static Component.Builder base() {
        return component("base", "100", "100", "100");
    }

    /** At most 40 points for what is good. */
    public static Component.Builder good() {
        return component("good", "0", "0", "40");
    }

    /** At most 100 points off for what is bad. */
    public static Component.Builder bad() {
        return component("bad", "0", "0", "100").sign(Component.Sign.SUBTRACTS);
    }

    /** A fourth component beside base, good and bad, from another source. */
    public static Component.Builder sourced(ComponentSource source) {
        return component("more", "0", "0", "100").source(source);
    }

    public static Panel.Builder panel() {
        return Panel.builder()
                .addRoles(new Panel.Role("owners", quantity("0.6")), new Panel.Role("street", quantity("0.4")));
    }

    public static RollUp.Builder rollUp() {
        return RollUp.builder().by(RollUp.Weighting.AREA).role("street");
    }

    /** An item of one point that counts for a year. */
    public static CreditItem.Builder item(String code, String component) {
        return CreditItem.builder()
                .code(code)
                .label(label(code))
                .component(component)
                .pricing(new Pricing.Fixed(points("1")))
                .validity(new Validity.Fixed(Period.ofYears(1)));
    }

    /** Five points for an honour, for three years. */
    public static CreditItem.Builder honour() {
        return item("honour", "good")
                .pricing(new Pricing.Fixed(points("5")))
                .validity(new Validity.Lookback(Period.ofYears(3)));
    }

    /** Ten points off for a year. */
    public static CreditItem.Builder breach() {
        return item("breach", "bad").pricing(new Pricing.Fixed(points("10")));
    }

    /** Thirty points off until it is put right, the last grade for two periods, at most the last but one for another. */
    public static CreditItem.Builder misuse() {
        return item("fund-misuse", "bad")
                .pricing(new Pricing.Fixed(points("30")))
                .validity(new Validity.UntilRectified())
                .veto(CreditVeto.builder()
                        .effect(new CreditVeto.GradeTo("c"))
                        .hold(2)
                        .then(new CreditVeto.Aftermath("b", 1))
                        .build())
                .repair(new RepairTerms(
                        List.of(new RepairTerms.Wait(Severity.SERIOUS, Period.ofYears(1))), List.of("commitment")));
    }

    public static Grade grade(String code, String lower) {
        return new Grade(code, label(code), points(lower));
    }

    /** AAA from 120, AA from 100, A from 85, B from 60, C from 0. */
    public static GradeScale.Builder scale() {
        return GradeScale.builder()
                .addGrades(grade("aaa", "120"), grade("aa", "100"), grade("a", "85"), grade("b", "60"), grade("c", "0"))
                .missing(Label.of("未参评", "not taking part"));
    }

    public static Tracker.Builder tracker(String fact, Condition when) {
        return Tracker.builder().fact(fact).when(when);
    }

    public static ListRule.Builder list(String code, ListKind kind, Condition admit) {
        return ListRule.builder().code(code).label(label(code)).kind(kind).admit(admit);
    }

    public static ExitTrigger trigger(String code, Condition when) {
        return new ExitTrigger(code, label(code), when);
    }

    public static ExitTerms.Builder exit(ExitTrigger... triggers) {
        return ExitTerms.builder()
                .triggers(List.of(triggers))
                .rectify(workingDays(30))
                .decide(workingDays(60))
                .handOver(workingDays(15))
                .emergency(Period.ofMonths(6));
    }

    public static RemedyTerms.Builder remedies() {
        return RemedyTerms.builder()
                .fileWithin(workingDays(10))
                .decideWithin(workingDays(15))
                .repairWithin(workingDays(10))
                .addStanding(new RemedyTerms.Standing(Role.PROPERTY_ENTERPRISE, Quantity.ZERO))
                .addressee(Label.of("区住建局", "district housing bureau"));
    }

    /** A measure that follows from no grade and no list yet. */
    public static Measure.Builder measure(String code, MeasureEffect effect, BasisLevel level) {
        return Measure.builder()
                .code(code)
                .label(label(code))
                .effect(effect)
                .basis(new Basis(level, "Rules No. 1", "3"));
    }

    public static Provenance official() {
        return Provenance.builder()
                .kind(Provenance.Kind.OFFICIAL)
                .issuer("an authority of the tests")
                .document("Rules No. 1")
                .build();
    }

    /** The head of a policy, its period and its remedies; nothing scored and no grade. */
    public static CreditPolicy.Builder head() {
        return CreditPolicy.builder()
                .id(PolicyId.of("test-credit", "1"))
                .title(label("test credit"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .provenance(Provenance.illustrative("the tests", "all figures are invented"))
                .period(new ScorePeriod(ScorePeriod.Kind.YEAR, true, ScorePeriod.Attribution.DETERMINED))
                .max(points("140"))
                .remedies(remedies().build());
    }

    /** The small policy as a builder: a setter of a list replaces it. */
    public static CreditPolicy.Builder smallBuilder() {
        return head().addComponents(base().build(), good().build(), bad().build())
                .addItems(honour().build(), breach().build(), misuse().build())
                .grading(scale().build());
    }

    /** The small policy. */
    public static CreditPolicy small() {
        return smallBuilder().build();
    }

    /** The small policy with one item more. */
    static CreditPolicy.Builder with(CreditItem.Builder more) {
        return smallBuilder().addItems(more.build());
    }

    /** The small policy with one component more. */
    static CreditPolicy.Builder with(Component.Builder more) {
        return smallBuilder().addComponents(more.build());
    }

    static CreditPolicy.Builder with(GradeScale.Builder scale) {
        return smallBuilder().grading(scale.build());
    }

    static CreditPolicy.Builder with(ListRule.Builder list) {
        return smallBuilder().addLists(list.build());
    }

    static CreditPolicy.Builder with(ExitTerms.Builder exit) {
        return smallBuilder().exit(exit.build());
    }

    static CreditPolicy.Builder with(Measure.Builder measure) {
        return smallBuilder().addMeasures(measure.build());
    }

    /** Says everything that a policy can say, without errors and warnings. */
    public static CreditPolicy.Builder full() {
        Condition best = is("grade", Fact.code("aaa"));
        return smallBuilder()
                .operatedWithin(Period.ofYears(1))
                .enrolment(true)
                .addFacts(FactKey.of("declared", FactType.QUANTITY))
                .addComponents(sourced(new ComponentSource.Declared("declared", MissingScore.of(MissingRule.ZERO)))
                        .build())
                .grading(scale().addRules(
                                new GradeRule("three-projects", GradeRule.Effect.GATE, "aaa", atLeast("projects", 3)))
                        .addQuotas(GradeQuota.builder()
                                .grade("c")
                                .end(GradeQuota.End.BOTTOM)
                                .quota(new Quota(
                                        500, Quota.Rounding.HALF_UP, Quota.Ties.FORCE, List.of("fewer-serious")))
                                .minPopulation(20)
                                .sparedFrom(points("80"))
                                .build())
                        .build())
                .memory(GradeMemory.builder()
                        .upMargin(points("2"))
                        .upConfirm(2)
                        .maxUp(1)
                        .restoreWithin(Period.ofMonths(6))
                        .build())
                .addTrackers(tracker("worst-running", is("grade", Fact.code("c")))
                        .gap(Tracker.Gap.PASSES)
                        .build())
                .addLists(list("red", ListKind.RED, best)
                        .leave(Condition.not(best))
                        .quota(new Quota(1_000, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE, List.of()))
                        .minStay(Period.ofMonths(6))
                        .maxStay(Period.ofYears(1))
                        .notice(workingDays(7))
                        .statute(new Basis(BasisLevel.LOCAL_REGULATION, "Regulation No. 1", "5"))
                        .writeBack("honour")
                        .build())
                .exit(exit(trigger("worst-twice", atLeast("worst-running", 2)))
                        .sparedFrom(points("80"))
                        .minPopulation(10)
                        .build())
                .addMeasures(measure("plaque", MeasureEffect.REPUTATION, BasisLevel.RULE)
                        .addGrades("aaa")
                        .addLists("red")
                        .build());
    }
}
