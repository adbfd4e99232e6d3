package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.Basis;
import io.github.xingwuguan.credit.BasisLevel;
import io.github.xingwuguan.credit.BranchRule;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditFacts;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Measure;
import io.github.xingwuguan.credit.MeasureEffect;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.MissingScore;
import io.github.xingwuguan.credit.Panel;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.PendingRule;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.credit.RepairTerms;
import io.github.xingwuguan.credit.Repeat;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Shrinkage;
import io.github.xingwuguan.credit.Spread;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A credit policy with every attribute and every variant of every part, built in code. No district would want it. */
final class CreditVariants {
    private static final Label NAME = Label.of("名称", "name");
    private static final Period YEAR = Period.ofYears(1);
    private static final Quota QUOTA =
            new Quota(500, Quota.Rounding.HALF_UP, Quota.Ties.FORCE, List.of("fewer-serious", "larger-area"));
    private static final Condition CLEAN = quantity(CreditFacts.BAD_RECORDS, Op.EQ, "0");

    private CreditVariants() {}

    static Quantity quantity(String value) {
        return Quantity.parse(value);
    }

    private static Condition quantity(String fact, Op op, String value) {
        return Condition.compare(fact, op, Fact.quantity(value));
    }

    static CreditPolicy policy() {
        return CreditPolicy.builder()
                .id(PolicyId.of("every-variant", "1"))
                .title(NAME)
                .status(PolicyStatus.ADOPTED)
                .adoptedBy("Document 1")
                .inForce(DateRange.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-01-01")))
                .provenance(Provenance.illustrative("the tests", "all figures are invented"))
                .mode(PolicyMode.TRIAL)
                .zone(ZoneId.of("Asia/Urumqi"))
                .recordLaw(RecordLaw.MORE_LENIENT)
                .period(new ScorePeriod(ScorePeriod.Kind.HALF, true, ScorePeriod.Attribution.OCCURRED))
                .scale(1)
                .gradeOn(GradeOn.PUBLISHED)
                .min(Points.of(-10))
                .max(Points.parse("300.5"))
                .branches(BranchRule.OWN_IF_PARENT_OUTSIDE)
                .enrolment(true)
                .operatedWithin(YEAR)
                .addFacts(FactKey.of("declared", FactType.QUANTITY))
                .components(components())
                .items(items())
                .grading(grading())
                .memory(GradeMemory.builder()
                        .upMargin(Points.of(2))
                        .upConfirm(2)
                        .maxUp(1)
                        .restoreWithin(Period.ofMonths(6))
                        .build())
                .addTrackers(
                        Tracker.builder()
                                .fact("d-in-a-row")
                                .when(Condition.compare(CreditFacts.GRADE, Op.EQ, Fact.code("d")))
                                .gap(Tracker.Gap.PASSES)
                                .build(),
                        Tracker.builder()
                                .fact("last-in-two-years")
                                .when(quantity(CreditFacts.RANK_FROM_BOTTOM, Op.LE, "5"))
                                .within(Period.ofYears(2))
                                .build())
                .lists(lists())
                .exit(exit())
                .remedies(remedies())
                .addMeasures(Measure.builder()
                        .code("tender-limits")
                        .label(NAME)
                        .effect(MeasureEffect.RESTRICTION)
                        .basis(new Basis(BasisLevel.LAW, "Law 1", "2"))
                        .addGrades("d")
                        .addLists("black")
                        .build())
                .build();
    }

    private static Component.Builder component(String code, ComponentSource source) {
        return Component.builder().code(code).label(NAME).source(source).max(Points.of(100));
    }

    private static List<Component> components() {
        RollUp rollUp = RollUp.builder()
                .by(RollUp.Weighting.AREA)
                .role("community")
                .byTenure(true)
                .addCoefficients(new RollUp.Coefficient(20, quantity("1.05")))
                .shrinkage(new Shrinkage(Points.of(80), 20))
                .missing(new MissingScore(MissingRule.VALUE, Optional.of(Points.of(60))))
                .build();
        Panel panel = Panel.builder()
                .addRoles(new Panel.Role("owners", quantity("0.6")), new Panel.Role("street", quantity("0.4")))
                .minResponses(30)
                .shrinkage(new Shrinkage(Points.of(75), 10))
                .missing(MissingScore.of(MissingRule.WORST))
                .build();
        return List.of(
                component("good", ComponentSource.ITEMS)
                        .start(Points.of(50))
                        .min(Points.of(10))
                        .addCategories(new Component.Category("honours", Points.of(15)))
                        .build(),
                component("bad", ComponentSource.ITEMS)
                        .sign(Component.Sign.SUBTRACTS)
                        .build(),
                component("projects", new ComponentSource.Projects(rollUp)).build(),
                component("panel", new ComponentSource.Assessors(panel)).build(),
                component("declared", new ComponentSource.Declared("declared", MissingScore.of(MissingRule.ZERO)))
                        .build());
    }

    private static CreditItem.Builder item(String code, String component, Pricing pricing, Validity validity) {
        return CreditItem.builder()
                .code(code)
                .label(NAME)
                .component(component)
                .pricing(pricing)
                .validity(validity);
    }

    private static CreditItem.Builder bad(String code, Pricing pricing, Validity validity) {
        return item(code, "bad", pricing, validity)
                .repair(new RepairTerms(
                        List.of(new RepairTerms.Wait(Severity.SERIOUS, YEAR)), List.of("credit-commitment")));
    }

    private static List<CreditItem> items() {
        return List.of(
                item("honour", "good", new Pricing.ByLevel(levels()), new Validity.Lookback(Period.ofYears(3)))
                        .category("honours")
                        .dedup(Dedup.HIGHEST_PER_MATTER)
                        .itemMax(Points.of(8))
                        .decay(new Decay.HalfLife(30, 180, quantity("0.1")))
                        .build(),
                item("other", "good", new Pricing.Range(Points.of(1), Points.of(10)), new Validity.PeriodEnd())
                        .recordMax(Points.of(5))
                        .dedup(Dedup.ONCE_PER_PERIOD)
                        .build(),
                bad("breach", new Pricing.Fixed(Points.parse("0.5")), new Validity.Fixed(Period.ofMonths(6)))
                        .repeat(new Repeat(List.of(quantity("1"), quantity("1.5")), YEAR))
                        .decay(new Decay.Steps(List.of(new Decay.Step(Period.ofMonths(6), quantity("0.5")))))
                        .spread(Spread.builder()
                                .toEnterprise(quantity("1"))
                                .toPerson(quantity("0.5"))
                                .toProject(quantity("0.25"))
                                .build())
                        .basis("Law 1, article 2")
                        .build(),
                bad(
                                "defect",
                                new Pricing.PerUnit(
                                        Points.parse("0.2"), quantity("2"), Partial.UP, Optional.of(Points.of(3))),
                                new Validity.StatedElse(YEAR))
                        .dedup(Dedup.ONCE_PER_MATTER_PER_PERIOD)
                        .decay(new Decay.Linear(180, 365, quantity("0.2")))
                        .build(),
                bad("petition", new Pricing.Bands(cuts()), new Validity.Permanent())
                        .veto(CreditVeto.builder()
                                .effect(new CreditVeto.ScoreTo(Points.ZERO))
                                .build())
                        .build(),
                bad(
                                "lighting",
                                new Pricing.PerPointBelow(quantity("90"), Points.of(1), quantity("1"), Partial.DOWN),
                                new Validity.UntilRectified())
                        .veto(CreditVeto.builder()
                                .effect(new CreditVeto.GradeTo("d"))
                                .hold(2)
                                .then(new CreditVeto.Aftermath("b", 1))
                                .build())
                        .build());
    }

    private static List<Pricing.LevelPoints> levels() {
        return List.of(
                new Pricing.LevelPoints(HonourLevel.NATIONAL, Points.of(5)),
                new Pricing.LevelPoints(HonourLevel.STREET, Points.parse("0.5")));
    }

    private static List<Pricing.Cut> cuts() {
        return List.of(new Pricing.Cut(quantity("10"), Points.of(5)), new Pricing.Cut(quantity("50.5"), Points.of(10)));
    }

    private static GradeScale grading() {
        return GradeScale.builder()
                .addGrades(
                        new Grade("a", NAME, Points.of(85)),
                        new Grade("b", NAME, Points.parse("69.5")),
                        new Grade("c", NAME, Points.of(60)),
                        new Grade("d", NAME, Points.of(-10)))
                .missing(Label.of("未参评", "not taking part"))
                .unrated(Label.of("不评", "none"))
                .addRules(
                        new GradeRule("clean", GradeRule.Effect.FLOOR, "b", CLEAN),
                        new GradeRule("small", GradeRule.Effect.GATE, "a", quantity(CreditFacts.PROJECTS, Op.GE, "3")),
                        new GradeRule(
                                "dirty",
                                GradeRule.Effect.CAP,
                                "c",
                                new Condition.All(List.of(
                                        new Condition.Not(CLEAN),
                                        Condition.compare(CreditFacts.ENROLLED, Op.NE, Fact.yes())))))
                .addQuotas(
                        GradeQuota.builder()
                                .grade("a")
                                .end(GradeQuota.End.TOP)
                                .quota(QUOTA)
                                .minPopulation(20)
                                .build(),
                        GradeQuota.builder()
                                .grade("d")
                                .end(GradeQuota.End.BOTTOM)
                                .quota(QUOTA)
                                .sparedFrom(Points.of(80))
                                .build())
                .build();
    }

    private static List<ListRule> lists() {
        Condition good = new Condition.In(CreditFacts.GRADE, List.of("a", "b"));
        return List.of(
                ListRule.builder()
                        .code("red")
                        .label(NAME)
                        .kind(ListKind.RED)
                        .level(SubjectKind.PROJECT)
                        .admit(good)
                        .quota(QUOTA)
                        .writeBack("other")
                        .build(),
                ListRule.builder()
                        .code("black")
                        .label(NAME)
                        .kind(ListKind.BLACK)
                        .admit(new Condition.Any(List.of(
                                Condition.compare(CreditFacts.VETO, Op.EQ, Fact.yes()),
                                quantity("d-in-a-row", Op.GT, "1"))))
                        .leave(good)
                        .minStay(YEAR)
                        .maxStay(Period.of(2, 6, 0))
                        .notice(TimeLimit.calendarDays(7, TimeLimit.Roll.NEXT_WORKING_DAY))
                        .published(false)
                        .statute(new Basis(BasisLevel.ADMINISTRATIVE_REGULATION, "Regulation 1", "3"))
                        .build());
    }

    private static ExitTerms exit() {
        return ExitTerms.builder()
                .addTriggers(new ExitTrigger("last", NAME, quantity("last-in-two-years", Op.GE, "2")))
                .sparedFrom(Points.of(80))
                .minPopulation(20)
                .rectify(TimeLimit.months(3, TimeLimit.Roll.NONE))
                .decide(TimeLimit.workingDays(30))
                .handOver(TimeLimit.calendarDays(15, TimeLimit.Roll.NONE))
                .emergency(Period.ofMonths(6))
                .build();
    }

    private static RemedyTerms remedies() {
        return RemedyTerms.builder()
                .fileWithin(TimeLimit.workingDays(10))
                .decideWithin(TimeLimit.workingDays(15))
                .repairWithin(TimeLimit.workingDaysAsTime(10))
                .pending(PendingRule.COUNT_AND_FLAG)
                .addStanding(new RemedyTerms.Standing(Role.RESIDENT, quantity("0.1")))
                .addressee(NAME)
                .build();
    }
}
