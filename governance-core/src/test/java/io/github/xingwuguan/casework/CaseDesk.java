package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One case in the making: a test tells it who does what. Each step comes an hour after the last. */
final class CaseDesk {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();

    static final Actor RESIDENT = actor("wu", Role.RESIDENT, "residents", Level.GRID);
    static final Actor GRID = actor("grid", Role.GRID_WORKER, "community-1", Level.GRID);
    static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    static final Actor OTHER_FIRM = actor("he", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID);
    static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor CLERK = actor("liu", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor SUBDISTRICT = actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);
    static final Actor DEPUTY = actor("feng", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);
    static final Actor BRANCH = actor("sun", Role.DEPARTMENT, "urban", Level.SUBDISTRICT);
    static final Actor BUREAU = actor("zhou", Role.DEPARTMENT, "housing", Level.DISTRICT);
    static final Actor DISTRICT = actor("qian", Role.DISTRICT, "district-1", Level.DISTRICT);
    static final Actor COMPOUND_BRANCH = actor("sun-b", Role.PARTY_BRANCH, "branch-1", Level.GRID);
    static final Actor COMMITTEE = actor("qi", Role.OWNERS_COMMITTEE, "committee-1", Level.GRID);
    static final Actor SYSTEM = actor("system", Role.SYSTEM, "host", Level.DISTRICT);

    static final Party TO_FIRM = new Party(OrgId.of("firm-1"), Role.PROPERTY_ENTERPRISE, Level.GRID);
    static final Party TO_BRANCH = new Party(OrgId.of("urban"), Role.DEPARTMENT, Level.SUBDISTRICT);
    static final Party TO_BUREAU = new Party(OrgId.of("housing"), Role.DEPARTMENT, Level.DISTRICT);

    static final CasePolicy POLICY = policy().build();

    final List<CaseEvent> events = new ArrayList<>();
    private final CasePolicy policy;
    Case state = Case.of(CaseId.of("LX-1"));
    Instant now = Instant.parse("2025-03-03T01:00:00Z");

    CaseDesk() {
        this(POLICY);
    }

    CaseDesk(CasePolicy policy) {
        this.policy = policy;
    }

    static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    static CasePolicy.Builder policy() {
        return CasePolicy.builder()
                .id(PolicyId.parse("example@1"))
                .title(Label.of("示例办法", "Example policy"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .addStandards(standard("stacking", CaseKind.PROPERTY_DISORDER, Level.COMMUNITY)
                        .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                        .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                        .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                        .build())
                .addStandards(standard("wall", CaseKind.HAZARD, Level.COMMUNITY)
                        .grave(true)
                        .screened(true)
                        .afterEvidence(2)
                        .addInspectors(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                        .addInspectors(new Seat(Role.DEPARTMENT, Level.DISTRICT))
                        .addSigners(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                        .approver(new Seat(Role.DISTRICT, Level.DISTRICT))
                        .build())
                .addStandards(standard("noise", CaseKind.DISPUTE, Level.GRID)
                        .tier("simple")
                        .afterEvidence(0)
                        .addInspectors(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                        .approver(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                        .build())
                .addStandards(standard("levy", CaseKind.ACCUSATION, Level.SUBDISTRICT)
                        .addInspectors(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                        .approver(new Seat(Role.DISTRICT, Level.DISTRICT))
                        .build())
                .register(register())
                .returnWithin(TimeLimit.workingDays(2))
                .observation(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                .conference(Conferences.RULES);
    }

    /** With limits: five working days to deal with a case, sixteen working hours if it is urgent. */
    static CasePolicy.Builder timed() {
        return policy().addClocks(ClockRule.builder()
                        .kind(ClockKind.FILE)
                        .limit(TimeLimit.workingTime(Duration.ofHours(8)))
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.SIGN)
                        .limit(TimeLimit.workingTime(Duration.ofHours(4)))
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .limit(TimeLimit.workingDays(5))
                        .pausable(List.of("season", "court"))
                        .maxExtensions(2)
                        .maxExtension(5)
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .urgency(Urgency.URGENT)
                        .limit(TimeLimit.workingTime(Duration.ofHours(16)))
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.VERIFY)
                        .limit(TimeLimit.workingDays(2))
                        .build())
                .whistles(WhistleDeeds.rules());
    }

    /** With a limit to speak with the reporter, with holds, and with a ladder. */
    static CasePolicy.Builder pressed() {
        return timed().addClocks(ClockRule.builder()
                        .kind(ClockKind.CONTACT)
                        .limit(TimeLimit.continuous(Duration.ofHours(24)))
                        .build())
                .hold(new HoldRule(List.of("seasonal", "funding-vote"), TimeLimit.months(12, TimeLimit.Roll.NONE), 1))
                .ladder(ladder());
    }

    private static Ladder ladder() {
        return new Ladder(
                List.of(
                        new Ladder.Rung("amber", Optional.of(80), Optional.empty(), Pressure.REMIND),
                        new Ladder.Rung("red", Optional.of(100), Optional.empty(), Pressure.URGE),
                        after("supervised", 1, Pressure.SUPERVISE),
                        after("raised", 3, Pressure.ESCALATE),
                        after("listed", 5, Pressure.LIST)),
                TimeLimit.workingDays(2));
    }

    private static Ladder.Rung after(String code, int workingDays, Pressure pressure) {
        return new Ladder.Rung(code, Optional.empty(), Optional.of(TimeLimit.workingDays(workingDays)), pressure);
    }

    /** With the limits of petitions: 15 days, 5 working days, 60 and once 30 more, 30 each to ask and to answer. */
    static CasePolicy.Builder petitions(CasePolicy.Builder policy) {
        policy.addStandards(standard("charges", CaseKind.PETITION, Level.COMMUNITY)
                .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                .build());
        policy.addClocks(days(ClockKind.PETITION_ROUTE, 15).build());
        policy.addClocks(days(ClockKind.PETITION_NOTICE, 15).build());
        policy.addClocks(days(ClockKind.PETITION_OBJECT, 5)
                .limit(TimeLimit.workingDays(5))
                .build());
        policy.addClocks(days(ClockKind.PETITION_CONCLUDE, 60)
                .maxExtensions(1)
                .maxExtension(30)
                .build());
        policy.addClocks(days(ClockKind.PETITION_REQUEST_REVIEW, 30).build());
        policy.addClocks(days(ClockKind.PETITION_REVIEW, 30).build());
        policy.addClocks(days(ClockKind.PETITION_REQUEST_RECHECK, 30).build());
        return policy.addClocks(days(ClockKind.PETITION_RECHECK, 30).build());
    }

    private static ClockRule.Builder days(ClockKind kind, int days) {
        return ClockRule.builder().kind(kind).limit(TimeLimit.calendarDays(days, TimeLimit.Roll.NEXT_WORKING_DAY));
    }

    static FilingStandard.Builder standard(String category, CaseKind kind, Level level) {
        return FilingStandard.builder()
                .category(category)
                .label(Label.of(category, category))
                .kind(kind)
                .level(level);
    }

    private static ResponsibilityRegister register() {
        return ResponsibilityRegister.of(List.of(
                duty("1", "stacking", PartyKind.ENTERPRISE, Level.GRID, DutyRole.LEAD, ""),
                duty("2", "stacking", PartyKind.DEPARTMENT, Level.SUBDISTRICT, DutyRole.SUPPORT, "urban"),
                duty("3", "stacking", PartyKind.DEPARTMENT, Level.DISTRICT, DutyRole.SUPPORT, "housing"),
                duty("4", "wall", PartyKind.DEPARTMENT, Level.SUBDISTRICT, DutyRole.LEAD, "urban"),
                duty("5", "noise", PartyKind.ENTERPRISE, Level.GRID, DutyRole.LEAD, ""),
                duty("6", "levy", PartyKind.DEPARTMENT, Level.SUBDISTRICT, DutyRole.LEAD, "urban"),
                duty("7", "levy", PartyKind.ENTERPRISE, Level.GRID, DutyRole.SUPPORT, ""),
                duty("8", "charges", PartyKind.ENTERPRISE, Level.GRID, DutyRole.LEAD, "")));
    }

    private static Duty duty(String row, String matter, PartyKind party, Level level, DutyRole role, String body) {
        Duty.Builder duty = Duty.builder()
                .row(row)
                .matter(matter)
                .party(party)
                .level(level)
                .role(role)
                .basis("a test")
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)));
        return body.isEmpty() ? duty.build() : duty.body(OrgId.of(body)).build();
    }

    static Attachment photo(int number, String kind) {
        String hex = String.format(java.util.Locale.ROOT, "%064x", number);
        return new Attachment(new ContentDigest("SHA-256", hex), 100, "image/jpeg", kind);
    }

    static List<Attachment> after(int... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj(n -> photo(n, Attachment.AFTER))
                .toList();
    }

    Context<CasePolicy> context(Actor actor) {
        return new Context<>(actor, now, policy, CHINA);
    }

    /** What somebody's wish leads to; nothing changes. */
    Decision<CaseEvent> asks(Actor actor, Deed deed) {
        now = now.plus(Duration.ofHours(1));
        return Case.LIFECYCLE.decide(state, deed, context(actor));
    }

    /** Somebody does it. */
    CaseDesk does(Actor actor, Deed deed) {
        Decision<CaseEvent> decision = asks(actor, deed);
        assertThat(decision.refusal()).as(deed.code()).isEmpty();
        state = Case.LIFECYCLE.fold(state, decision.events());
        events.addAll(decision.events());
        return this;
    }

    /** Somebody is refused, and nothing changes. */
    CaseDesk refuses(Actor actor, Deed deed, String code) {
        assertThat(asks(actor, deed).refusal().orElseThrow().code())
                .as(deed.code())
                .isEqualTo(code);
        return this;
    }

    CaseDesk waits(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    CaseDesk reported() {
        return does(RESIDENT, report(CaseKind.PROPERTY_DISORDER));
    }

    static Intake.Report report(CaseKind kind) {
        return new Intake.Report(
                kind, PlaceId.of("compound-1"), Optional.empty(), List.of(photo(1, Attachment.BEFORE)));
    }

    CaseDesk accepted() {
        return reported().does(COMMUNITY, new Intake.Accept("2025-0001", "stacking", Urgency.NORMAL, Level.COMMUNITY));
    }

    CaseDesk dispatched() {
        return accepted().does(COMMUNITY, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD));
    }

    CaseDesk inProgress() {
        return dispatched().does(FIRM, new Assignments.Sign("a1"));
    }

    CaseDesk disposed() {
        return inProgress().does(FIRM, new Disposal.SubmitDisposal("cleared away", after(2)));
    }

    CaseDesk verified() {
        return disposed()
                .does(GRID, new Disposal.RecordInspection(Check.CONFIRMED, after(3)))
                .does(COMMUNITY, new Disposal.Verify());
    }

    CaseDesk signed() {
        return verified().does(FIRM, new Clearance.Apply(Outcome.RESOLVED)).does(CLERK, new Clearance.SignClearance());
    }

    CaseDesk cleared() {
        return signed().does(SUBDISTRICT, new Clearance.Clear());
    }

    /** A wall that may fall, on the subdistrict's level, with the branch of the department. */
    CaseDesk wallInProgress() {
        return does(RESIDENT, report(CaseKind.HAZARD))
                .does(COMMUNITY, new Intake.RequestScreening())
                .does(GRID, new Intake.RecordScreening(Check.CONFIRMED, List.of()))
                .does(SUBDISTRICT, new Intake.Accept("2025-0002", "wall", Urgency.URGENT, Level.SUBDISTRICT))
                .does(SUBDISTRICT, new Assignments.Dispatch("w1", TO_BRANCH, Share.LEAD))
                .does(BRANCH, new Assignments.Sign("w1"))
                .does(BRANCH, new Safety.RecordControl("fenced off", List.of()));
    }
}
