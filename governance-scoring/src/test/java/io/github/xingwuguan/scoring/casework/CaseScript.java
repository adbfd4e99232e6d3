package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Agreements;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.Mediations;
import io.github.xingwuguan.casework.Merging;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.casework.WhistleAnswers;
import io.github.xingwuguan.casework.Whistles;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of one case, written down without asking whether they were allowed. */
final class CaseScript {
    static final Instant MARCH = Instant.parse("2025-03-03T01:00:00Z");
    private static final Actor ACTOR = new Actor(ActorId.of("a"), Role.COMMUNITY, OrgId.of("c"), Level.COMMUNITY);
    private static final Party FIRM = new Party(OrgId.of("firm"), Role.PROPERTY_ENTERPRISE, Level.GRID);

    final CaseId id;
    final List<CaseEvent> events = new ArrayList<>();
    private Instant now;
    private Stage stage = Stage.NONE;

    CaseScript(String id, Instant start) {
        this.id = CaseId.of(id);
        this.now = start;
    }

    CaseScript then(Deed deed, Stage after) {
        return then(ACTOR, deed, after);
    }

    /** Somebody in particular does it, and leaves the stage as it is. */
    CaseScript by(String org, Level level, Deed deed) {
        return then(new Actor(ActorId.of("b"), Role.DEPARTMENT, OrgId.of(org), level), deed, stage);
    }

    /** Somebody does it in a part, and leaves the stage as it is. */
    CaseScript as(Role role, Deed deed) {
        return then(new Actor(ActorId.of("b"), role, OrgId.of("o"), Level.GRID), deed, stage);
    }

    private CaseScript then(Actor actor, Deed deed, Stage after) {
        events.add(new CaseEvent(
                Trace.builder()
                        .seq(events.size() + 1)
                        .actor(actor)
                        .at(now)
                        .before(stage)
                        .after(after)
                        .policy(PolicyId.parse("p@1"))
                        .build(),
                deed));
        stage = after;
        return hours(1);
    }

    Stage stage() {
        return stage;
    }

    boolean isVoided() {
        return stage == Stage.VOIDED;
    }

    boolean isMerged() {
        return stage == Stage.MERGED;
    }

    boolean isClosed() {
        return stage != Stage.NONE && !stage.isOpen();
    }

    boolean isDisposed() {
        return stage == Stage.DISPOSED;
    }

    boolean isInHand() {
        return stage == Stage.DISPATCHED || stage == Stage.IN_PROGRESS;
    }

    CaseScript hours(int hours) {
        now = now.plus(Duration.ofHours(hours));
        return this;
    }

    CaseScript days(int days) {
        return hours(24 * days);
    }

    CaseScript reported(CaseKind kind) {
        return reported(kind, "p");
    }

    CaseScript reported(CaseKind kind, String place) {
        return then(new Intake.Report(kind, PlaceId.of(place), Optional.empty(), List.of()), Stage.REPORTED);
    }

    CaseScript filedAt(String place) {
        return reported(CaseKind.PROPERTY_DISORDER, place).accepted("stacking", Level.COMMUNITY);
    }

    CaseScript filed() {
        return reported(CaseKind.PROPERTY_DISORDER).accepted("stacking", Level.COMMUNITY);
    }

    CaseScript accepted(String category, Level level) {
        return then(new Intake.Accept("1", category, Urgency.NORMAL, level), Stage.ACCEPTED);
    }

    /** The time to deal with it begins: so many working days. */
    CaseScript timed(int days) {
        return then(new Clocks.StartClock(ClockKind.DISPOSE, TimeLimit.workingDays(days)), stage);
    }

    /** The time stops, with whatever deadline it has come to. */
    CaseScript stopped() {
        Clocks clocks = Clocks.NONE;
        for (CaseEvent event : events) {
            if (event.deed() instanceof Clocks.Ask change) {
                clocks = change.apply(clocks, event.trace());
            }
        }
        Deadline due = clocks.due(ClockKind.DISPOSE, now, ChinaHolidays.calendar2024To2026(), Coverage.STRICT)
                .orElseThrow();
        return then(new Clocks.StopClock(ClockKind.DISPOSE, due), stage);
    }

    /** The time to speak with the reporter begins: a day. */
    CaseScript toBeContacted() {
        return then(new Clocks.StartClock(ClockKind.CONTACT, TimeLimit.continuous(Duration.ofHours(24))), stage);
    }

    /** Somebody spoke with the reporter. */
    CaseScript contacted() {
        then(new Contacts.RecordContact(true), stage);
        Instant started = events.stream()
                .filter(event -> event.deed() instanceof Clocks.StartClock start && start.kind() == ClockKind.CONTACT)
                .findFirst()
                .orElseThrow()
                .trace()
                .at();
        Deadline due = TimeLimit.continuous(Duration.ofHours(24))
                .due(started, ChinaHolidays.calendar2024To2026(), Coverage.STRICT);
        return then(new Clocks.StopClock(ClockKind.CONTACT, due), stage);
    }

    CaseScript appealed(Exemptions.Matter matter, boolean... reviews) {
        then(new Exemptions.RequestExemption(matter, "flood"), stage);
        for (boolean agrees : reviews) {
            then(new Exemptions.ReviewExemption(matter, agrees), stage);
        }
        return this;
    }

    CaseScript paused() {
        return then(new Postponements.PauseClock("season"), stage);
    }

    CaseScript sent(String assignment) {
        return then(new Assignments.Dispatch(assignment, FIRM, Share.LEAD), Stage.DISPATCHED);
    }

    CaseScript supported(String assignment) {
        return then(new Assignments.Dispatch(assignment, FIRM, Share.SUPPORT), stage);
    }

    CaseScript signed(String assignment) {
        return then(new Assignments.Sign(assignment), Stage.IN_PROGRESS);
    }

    CaseScript returned(String assignment) {
        return then(new Returns.GrantReturn(assignment), Stage.ACCEPTED);
    }

    CaseScript arbitrated(String assignment, String org) {
        Party party = new Party(OrgId.of(org), Role.PROPERTY_ENTERPRISE, Level.GRID);
        return then(new Returns.Arbitrate(assignment, party), Stage.DISPATCHED);
    }

    /** The branch of one department and the office of another are called, and have three working days. */
    CaseScript whistled(String whistle) {
        List<Party> targets = List.of(
                new Party(OrgId.of("urban"), Role.DEPARTMENT, Level.SUBDISTRICT),
                new Party(OrgId.of("housing"), Role.DEPARTMENT, Level.DISTRICT));
        return then(new Whistles.BlowWhistle(whistle, "progress", Whistles.BEYOND_AUTHORITY, targets), stage)
                .then(new Whistles.StartWhistle(whistle, TimeLimit.workingDays(1), TimeLimit.workingDays(3)), stage);
    }

    CaseScript arrived(String org, Level level, String whistle) {
        return by(org, level, new WhistleAnswers.ReportIn(whistle));
    }

    CaseScript disposed() {
        return then(new Disposal.SubmitDisposal("done", List.of()), Stage.DISPOSED);
    }

    CaseScript inspected() {
        return then(new Disposal.RecordInspection(Check.CONFIRMED, List.of()), stage);
    }

    CaseScript sentBack() {
        return then(new Disposal.SendBack("half"), Stage.IN_PROGRESS);
    }

    CaseScript answered(Check resolved, Satisfaction satisfaction) {
        return then(new Disposal.RecordCallback(resolved, satisfaction), stage);
    }

    CaseScript merged() {
        return then(new Merging.MergeInto(CaseId.of("parent")), Stage.MERGED);
    }

    CaseScript mediating(String mediation) {
        return then(new Mediations.Open(mediation, List.of(ActorId.of("a"), ActorId.of("b"))), stage);
    }

    CaseScript refused(String mediation) {
        return then(new Mediations.Refuse(mediation, ActorId.of("a")), stage);
    }

    CaseScript performed(String mediation, Performance how) {
        return then(new Agreements.RecordPerformance(mediation, how), stage);
    }

    CaseScript passed(String mediation) {
        return then(new Agreements.PassUndisputed(mediation), stage);
    }

    CaseScript cleared() {
        return then(new Clearance.Clear(), Stage.CLEARED);
    }

    CaseScript concluded() {
        return then(new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told"), Stage.CONCLUDED);
    }

    CaseScript lookedBack(Check found) {
        return then(new Aftercare.LookBack(found), stage);
    }

    CaseScript reopened() {
        return then(new Aftercare.Reopen(Aftercare.Cause.REBOUND), Stage.ACCEPTED);
    }

    static CaseTable table(List<CaseScript> scripts) {
        CaseTable.Builder table = CaseTable.builder(ChinaHolidays.calendar2024To2026());
        scripts.forEach(script -> table.add(script.id, script.events));
        return table.build();
    }
}
