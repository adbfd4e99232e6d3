package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.CreditFacts;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.credit.RepairTerms;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Small invented policies, and records under them. */
final class ProcedurePolicies {
    private static final Condition LAST =
            new Condition.Compare(CreditFacts.RANK_FROM_BOTTOM, Condition.Op.LE, Fact.quantity(1));

    static final CreditPolicy POLICY = policy("1").build();
    static final CreditPolicy NEXT = policy("2").build();
    static final CreditPolicy TRIAL = policy("1-trial").mode(PolicyMode.TRIAL).build();
    static final CreditPolicy WITHOUT_EXIT = base("1-no-exit").build();
    static final CreditPolicy LATER =
            policy("later").inForce(DateRange.from(LocalDate.of(2026, 1, 1))).build();

    static final Subject FIRM = Subject.enterprise("firm-1");
    static final Subject PROJECT = Subject.project("garden-1");
    static final Subject MANAGER = Subject.person("manager-7");

    private ProcedurePolicies() {}

    static CreditPolicy.Builder policy(String version) {
        return base(version).exit(exit());
    }

    private static CreditPolicy.Builder base(String version) {
        return CreditPolicy.builder()
                .id(PolicyId.of("example-credit", version))
                .title(Label.of("示例信用办法", "Example credit policy"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .period(new ScorePeriod(ScorePeriod.Kind.YEAR, true, ScorePeriod.Attribution.DETERMINED))
                .max(Points.of(100))
                .addComponent(Component.builder()
                        .code("base")
                        .label(Label.of("基础", "Base"))
                        .start(Points.of(80))
                        .max(Points.of(80))
                        .build())
                .addComponent(Component.builder()
                        .code("bad")
                        .label(Label.of("失分", "Deductions"))
                        .sign(Component.Sign.SUBTRACTS)
                        .max(Points.of(80))
                        .build())
                .addItem(item("fund-misuse")
                        .repair(new RepairTerms(
                                List.of(
                                        new RepairTerms.Wait(Severity.GENERAL, Period.ofMonths(3)),
                                        new RepairTerms.Wait(Severity.SERIOUS, Period.ofYears(1))),
                                List.of("rectification-report", "acceptance")))
                        .build())
                .addItem(item("fire-lane").build())
                .grading(GradeScale.builder()
                        .addGrade(new Grade("a", Label.of("甲", "A"), Points.of(80)))
                        .addGrade(new Grade("d", Label.of("丁", "D"), Points.ZERO))
                        .missing(Label.of("未参评", "not taking part"))
                        .build())
                .addTracker(Tracker.builder().fact("periods-last").when(LAST).build())
                .addList(list("black", ListKind.BLACK, "d")
                        .notice(TimeLimit.workingDays(5))
                        .minStay(Period.ofYears(1))
                        .build())
                .addList(list("red", ListKind.RED, "a").build())
                .addList(list("manager-watch", ListKind.WATCH, "d")
                        .level(SubjectKind.PERSON)
                        .notice(TimeLimit.workingDays(5))
                        .published(false)
                        .build())
                .remedies(remedies());
    }

    private static CreditItem.Builder item(String code) {
        return CreditItem.builder()
                .code(code)
                .label(Label.of("项目", "Item"))
                .component("bad")
                .pricing(new Pricing.Fixed(Points.of(10)))
                .validity(new Validity.Lookback(Period.ofYears(3)));
    }

    private static ListRule.Builder list(String code, ListKind kind, String grade) {
        return ListRule.builder()
                .code(code)
                .label(Label.of("名单", "List"))
                .kind(kind)
                .admit(graded(grade));
    }

    private static Condition graded(String grade) {
        return new Condition.Compare(CreditFacts.GRADE, Condition.Op.EQ, Fact.code(grade));
    }

    private static RemedyTerms remedies() {
        return RemedyTerms.builder()
                .fileWithin(TimeLimit.workingDays(10))
                .decideWithin(TimeLimit.workingDays(15))
                .repairWithin(TimeLimit.workingDays(10))
                .addStanding(new RemedyTerms.Standing(Role.PROPERTY_ENTERPRISE, Quantity.ZERO))
                .addStanding(new RemedyTerms.Standing(Role.RESIDENT, Quantity.parse("0.2")))
                .addressee(Label.of("区住建局", "District housing bureau"))
                .build();
    }

    private static ExitTerms exit() {
        Condition twice = new Condition.Compare("periods-last", Condition.Op.GE, Fact.quantity(2));
        return ExitTerms.builder()
                .addTrigger(new ExitTrigger("graded-d", Label.of("丁级", "Graded D"), graded("d")))
                .addTrigger(new ExitTrigger("last-place", Label.of("末位", "Last place"), LAST))
                .addTrigger(new ExitTrigger("last-twice", Label.of("连续末位", "Last twice"), twice))
                .sparedFrom(Points.of(60))
                .minPopulation(10)
                .rectify(TimeLimit.workingDays(10))
                .decide(TimeLimit.months(2, TimeLimit.Roll.NONE))
                .handOver(TimeLimit.workingDays(15))
                .emergency(Period.ofMonths(6))
                .build();
    }

    /** Of general severity; it occurred and was determined on one day. */
    static CreditRecord record(String id, String item, String day) {
        return draft(id, item, day).build();
    }

    static CreditRecord.Builder draft(String id, String item, String day) {
        LocalDate date = LocalDate.parse(day);
        return CreditRecord.builder()
                .id(id)
                .subject(FIRM)
                .item(item)
                .occurredOn(date)
                .determinedOn(date)
                .authority(OrgId.of("housing"))
                .recordedAt(Desk.at(day))
                .source(ExternalKey.of("register", id));
    }
}
