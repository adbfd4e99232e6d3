package io.github.xingwuguan.scoring.casework;

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
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.ClockRule;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.FilingStandard;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Seat;
import io.github.xingwuguan.casework.Urgency;
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
import java.util.Locale;
import java.util.Optional;

/** One case that is decided step by step by the engine; each step comes an hour after the last. */
final class CaseCourse {
    static final Actor RESIDENT = actor("wu", Role.RESIDENT, "residents", Level.GRID);
    static final Actor GRID = actor("grid", Role.GRID_WORKER, "community-1", Level.GRID);
    static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor CLERK = actor("liu", Role.COMMUNITY, "community-1", Level.COMMUNITY);
    static final Actor SUBDISTRICT = actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);

    private static final Party TO_FIRM = new Party(OrgId.of("firm-1"), Role.PROPERTY_ENTERPRISE, Level.GRID);
    private static final CasePolicy POLICY = policy();

    final CaseId id;
    final List<CaseEvent> events = new ArrayList<>();
    private Case state;
    private Instant now;

    CaseCourse(String id, Instant start) {
        this.id = CaseId.of(id);
        state = Case.of(this.id);
        now = start;
    }

    private static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    private static CasePolicy policy() {
        DateRange always = DateRange.from(LocalDate.of(2024, 1, 1));
        return CasePolicy.builder()
                .id(PolicyId.parse("example@1"))
                .title(Label.of("示例办法", "Example policy"))
                .status(PolicyStatus.DRAFT)
                .inForce(always)
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .addStandards(FilingStandard.builder()
                        .category("stacking")
                        .label(Label.of("堆放", "stacking"))
                        .kind(CaseKind.PROPERTY_DISORDER)
                        .level(Level.COMMUNITY)
                        .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                        .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                        .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                        .build())
                .register(ResponsibilityRegister.of(List.of(Duty.builder()
                        .row("1")
                        .matter("stacking")
                        .party(PartyKind.ENTERPRISE)
                        .level(Level.GRID)
                        .role(DutyRole.LEAD)
                        .basis("a test")
                        .inForce(always)
                        .build())))
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .limit(TimeLimit.workingDays(5))
                        .pausable(List.of("season"))
                        .build())
                .returnWithin(TimeLimit.workingDays(2))
                .observation(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                .build();
    }

    CaseCourse does(Actor actor, Deed deed) {
        now = now.plus(Duration.ofHours(1));
        Context<CasePolicy> context = new Context<>(actor, now, POLICY, ChinaHolidays.calendar2024To2026());
        Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, deed, context);
        assertThat(decision.refusal()).as(deed.code()).isEmpty();
        state = Case.LIFECYCLE.fold(state, decision.events());
        events.addAll(decision.events());
        return this;
    }

    CaseCourse waits(int days) {
        now = now.plus(Duration.ofDays(days));
        return this;
    }

    CaseCourse filed() {
        return does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.PROPERTY_DISORDER, PlaceId.of("compound-1"), Optional.empty(), List.of()))
                .does(COMMUNITY, new Intake.Accept("1", "stacking", Urgency.NORMAL, Level.COMMUNITY));
    }

    CaseCourse inHand() {
        String assignment = "a" + state.seq();
        return does(COMMUNITY, new Assignments.Dispatch(assignment, TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign(assignment));
    }

    CaseCourse disposed() {
        return does(FIRM, new Disposal.SubmitDisposal("done", photo()));
    }

    CaseCourse cleared() {
        return disposed()
                .does(GRID, new Disposal.RecordInspection(Check.CONFIRMED, photo()))
                .does(COMMUNITY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(CLERK, new Clearance.SignClearance())
                .does(SUBDISTRICT, new Clearance.Clear());
    }

    private List<Attachment> photo() {
        String hex = String.format(Locale.ROOT, "%064x", state.seq());
        return List.of(new Attachment(new ContentDigest("SHA-256", hex), 100, "image/jpeg", Attachment.AFTER));
    }

    static CaseTable table(List<CaseCourse> courses) {
        CaseTable.Builder table = CaseTable.builder(ChinaHolidays.calendar2024To2026());
        courses.forEach(course -> table.add(course.id, course.events));
        return table.build();
    }
}
