package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.CLERK;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DEPUTY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.actor;
import static io.github.xingwuguan.casework.CaseDesk.after;
import static io.github.xingwuguan.casework.CaseDesk.photo;
import static io.github.xingwuguan.casework.CaseDesk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people try who have two posts, decide their own matter, or use a right too often. */
class CaseAbuseTest {
    private final CaseDesk desk = new CaseDesk();

    @Test
    void one_person_signs_in_one_seat_and_looks_from_one_seat() {
        FilingStandard two = CaseDesk.standard("stacking", CaseKind.PROPERTY_DISORDER, Level.COMMUNITY)
                .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                .addInspectors(new Seat(Role.DEPARTMENT, Level.DISTRICT))
                .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                .addSigners(new Seat(Role.DEPARTMENT, Level.DISTRICT))
                .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                .build();
        CaseDesk both = new CaseDesk(CaseDesk.policy().standards(List.of(two)).build());
        Actor gridOfBureau = actor("grid", Role.DEPARTMENT, "housing", Level.DISTRICT);
        Actor clerkOfBureau = actor("liu", Role.DEPARTMENT, "housing", Level.DISTRICT);
        Actor engineer = actor("engineer", Role.DEPARTMENT, "housing", Level.DISTRICT);
        both.disposed()
                .does(GRID, new Disposal.RecordInspection(Check.CONFIRMED, after(3)))
                .refuses(gridOfBureau, new Disposal.RecordInspection(Check.CONFIRMED, after(4)), "separation-of-duties")
                .does(engineer, new Disposal.RecordInspection(Check.CONFIRMED, after(4)))
                .does(COMMUNITY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(CLERK, new Clearance.SignClearance())
                .refuses(clerkOfBureau, new Clearance.SignClearance(), "already-signed")
                .refuses(SUBDISTRICT, new Clearance.Clear(), "not-signed");
    }

    @Test
    void who_looked_does_not_deal_with_the_case_under_another_post() {
        Party second = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);
        Actor gridOfFirm = actor("grid", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID);
        desk.disposed()
                .does(GRID, new Disposal.RecordInspection(Check.REFUTED, List.of()))
                .does(COMMUNITY, new Disposal.SendBack("half"))
                .does(COMMUNITY, new Assignments.Dispatch("s", second, Share.SUPPORT))
                .refuses(gridOfFirm, new Assignments.Sign("s"), "separation-of-duties");
    }

    @Test
    void a_case_is_not_voided_by_who_is_reported_nor_with_the_reporter_and_not_from_below() {
        Intake.Report accuses = new Intake.Report(
                CaseKind.PROPERTY_DISORDER, PlaceId.of("c"), Optional.of(SUBDISTRICT.org()), List.of());
        new CaseDesk().does(RESIDENT, accuses).refuses(SUBDISTRICT, new Leaving.VoidCase("x", CLERK.id()), "recusal");
        desk.wallInProgress()
                .refuses(SUBDISTRICT, new Leaving.VoidCase("x", RESIDENT.id()), "separation-of-duties")
                .refuses(SUBDISTRICT, new Leaving.VoidCase("x", BRANCH.id()), "separation-of-duties")
                .does(SUBDISTRICT, new Assignments.Escalate(Level.DISTRICT, "beyond-authority"))
                .refuses(COMMUNITY, new Leaving.Redirect("x"), "level")
                .refuses(SUBDISTRICT, new Leaving.VoidCase("x", CLERK.id()), "level");
    }

    @Test
    void nothing_is_concluded_over_the_heads_of_those_who_still_work_on_it_or_from_below() {
        Party second = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);
        Clearance.Conclude end = new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told");
        new CaseDesk()
                .inProgress()
                .does(COMMUNITY, new Assignments.Dispatch("s", second, Share.SUPPORT))
                .refuses(SUBDISTRICT, end, "co-open")
                .does(COMMUNITY, new Assignments.Waive("s", "not needed"))
                .does(FIRM, new Returns.RequestReturn("a1", "2"))
                .refuses(SUBDISTRICT, end, "return-pending");
    }

    @Test
    void who_dealt_with_a_case_does_not_look_back_at_it_either() {
        desk.accepted()
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "beyond-authority"))
                .does(SUBDISTRICT, new Assignments.Dispatch("a", TO_BRANCH, Share.LEAD))
                .does(BRANCH, new Assignments.Sign("a"))
                .does(BRANCH, new Disposal.SubmitDisposal("done", after(2)))
                .does(DEPUTY, new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told"))
                .refuses(BRANCH, new Aftercare.LookBack(Check.CONFIRMED), "own-work");
    }

    @Test
    void a_case_is_archived_under_its_own_policy_and_a_closed_time_is_not_rewritten() {
        desk.cleared();
        CaseDesk other = new CaseDesk(CaseDesk.policy()
                .id(PolicyId.parse("other@1"))
                .observation(TimeLimit.continuous(Duration.ofMinutes(1)))
                .build());
        other.state = desk.state;
        other.now = desk.now;
        other.refuses(SYSTEM, new Aftercare.Archive(), "policy-changed");
        desk.does(COMMUNITY, new Aftercare.Reopen(Aftercare.Cause.AUDIT));
        List<Clearance.Spell> spells = desk.state.clearance().spells();
        desk.does(COMMUNITY, new Leaving.Redirect("other"))
                .waits(31)
                .does(SYSTEM, new Aftercare.Archive())
                .refuses(DISTRICT, new Aftercare.Reopen(Aftercare.Cause.AUDIT), "level");
        assertThat(desk.state.clearance().spells()).isEqualTo(spells);
    }

    @Test
    void a_case_is_returned_before_it_was_dealt_with_and_one_return_is_decided_at_a_time() {
        Party second = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);
        desk.inProgress()
                .does(COMMUNITY, new Assignments.Dispatch("s", second, Share.SUPPORT))
                .does(CaseDesk.OTHER_FIRM, new Returns.RequestReturn("s", "2"))
                .refuses(FIRM, new Returns.RequestReturn("a1", "2"), "return-pending")
                .does(COMMUNITY, new Returns.GrantReturn("s"))
                .does(FIRM, new Disposal.SubmitDisposal("done", after(2)))
                .does(COMMUNITY, new Disposal.SendBack("half"))
                .refuses(FIRM, new Returns.RequestReturn("a1", "2"), "too-late-to-return");
    }

    @Test
    void what_one_lead_asked_for_is_not_given_to_the_next() {
        CaseDesk timed = new CaseDesk(CaseDesk.timed().build());
        timed.inProgress()
                .does(FIRM, new Postponements.RequestExtension(5))
                .does(FIRM, new Returns.RequestReturn("a1", "2"))
                .does(COMMUNITY, new Returns.GrantReturn("a1"))
                .does(
                        COMMUNITY,
                        new Assignments.Dispatch(
                                "a2", new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID), Share.LEAD))
                .does(CaseDesk.OTHER_FIRM, new Assignments.Sign("a2"))
                .refuses(COMMUNITY, new Postponements.GrantExtension(), "no-extension-pending")
                .does(CaseDesk.OTHER_FIRM, new Postponements.RequestExtension(1))
                .does(COMMUNITY, new Postponements.GrantExtension());
    }

    @Test
    void whoever_is_designated_has_time_of_its_own_to_sign() {
        CaseDesk timed = new CaseDesk(CaseDesk.timed().build());
        timed.dispatched().waits(3).does(SYSTEM, new Clocks.Tick());
        timed.does(SUBDISTRICT, new Returns.Arbitrate("b", TO_FIRM)).does(FIRM, new Assignments.Sign("b"));
        assertThat(timed.state
                        .clocks()
                        .timer(ClockKind.SIGN)
                        .orElseThrow()
                        .verdict()
                        .orElseThrow()
                        .isOnTime())
                .isTrue();
    }

    @Test
    void no_deadline_passes_while_time_stands_still_or_more_of_it_is_asked_for() {
        CaseDesk timed = new CaseDesk(CaseDesk.timed().build());
        timed.inProgress()
                .does(COMMUNITY, new Postponements.PauseClock("court"))
                .waits(30);
        timed.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        CaseDesk asked = new CaseDesk(CaseDesk.timed().build());
        asked.inProgress().does(FIRM, new Postponements.RequestExtension(5)).waits(9);
        asked.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue").does(COMMUNITY, new Postponements.GrantExtension());
        asked.waits(20).does(SYSTEM, new Clocks.Tick());
        assertThat(asked.state
                        .clocks()
                        .timer(ClockKind.DISPOSE)
                        .orElseThrow()
                        .breachedAt()
                        .map(at -> at.plusNanos(1)))
                .contains(Instant.parse("2025-03-17T16:00:00Z"));
    }

    @Test
    void the_same_bytes_are_the_same_evidence_whoever_showed_them_and_however_the_digest_is_spelt() {
        String hex = photo(1, Attachment.BEFORE).digest().hex();
        Attachment spelt = new Attachment(new ContentDigest("sha-256", hex), 100, "image/jpeg", Attachment.AFTER);
        desk.inProgress()
                .refuses(FIRM, new Disposal.SubmitDisposal("done", List.of(spelt)), "evidence-reused")
                .does(FIRM, new Disposal.SubmitDisposal("done", after(2)))
                .refuses(GRID, new Disposal.RecordInspection(Check.CONFIRMED, List.of(spelt)), "evidence-reused");
        new CaseDesk()
                .does(RESIDENT, report(CaseKind.HAZARD))
                .does(COMMUNITY, new Intake.RequestScreening())
                .does(GRID, new Intake.RecordScreening(Check.CONFIRMED, List.of(photo(9, Attachment.BEFORE))))
                .does(SUBDISTRICT, new Intake.Accept("1", "wall", Urgency.URGENT, Level.SUBDISTRICT))
                .does(SUBDISTRICT, new Assignments.Dispatch("w", TO_BRANCH, Share.LEAD))
                .does(BRANCH, new Assignments.Sign("w"))
                .refuses(BRANCH, new Disposal.SubmitDisposal("done", after(9, 10)), "evidence-reused");
    }

    @Test
    void a_request_is_of_its_case_and_an_id_is_of_one_person_and_one_content() {
        CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);
        CaseRequest request = CaseRequest.builder()
                .caseId(CaseId.of("LX-2"))
                .commandId("c-1")
                .actor(RESIDENT)
                .at(desk.now)
                .deed(report(CaseKind.HELP))
                .build();
        assertThatThrownBy(() -> file.carryOut(request, CaseDesk.POLICY, CaseDesk.CHINA, () -> new byte[16]))
                .hasMessage("Request must be of case LX-1, but was of LX-2");
        CaseRequest own =
                CaseRequest.builder().from(request).caseId(CaseId.of("LX-1")).build();
        CaseFile reported = file.carryOut(own, CaseDesk.POLICY, CaseDesk.CHINA, () -> new byte[16]);
        assertThat(reported.decide("c-1", own.deed(), desk.context(GRID))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("command-id-reused");
        List<CaseEvent> other = new CaseDesk().reported().events;
        assertThatThrownBy(() -> reported.append("c-1", other, desk.now, () -> new byte[16]))
                .hasMessage("Command must have an id of its own, but another had it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRequest.builder().from(own).commandId(" ").build())
                .withMessage("Command must have an id, but had none");
    }

    @Test
    void a_history_that_was_never_decided_is_refused_with_a_code() {
        CaseEvent pause = new CaseEvent(
                Trace.of(desk.state, desk.context(COMMUNITY), Stage.NONE), new Postponements.PauseClock("season"));
        assertThatThrownBy(() -> pause.applyTo(desk.state))
                .hasMessage("Event must follow the start of a clock, but no clock dispose started");
        CaseEvent grant = new CaseEvent(
                Trace.of(desk.state, desk.context(COMMUNITY), Stage.NONE), new Postponements.GrantExtension());
        assertThatThrownBy(() -> grant.applyTo(desk.state)).hasMessageContaining("no clock dispose started");
    }

    @Test
    void reasons_for_a_pause_have_a_form_and_extensions_fit_their_unit() {
        ClockRule rule = ClockRule.builder()
                .kind(ClockKind.DISPOSE)
                .limit(TimeLimit.months(60, TimeLimit.Roll.NONE))
                .pausable(List.of("等待资金", "looked-at"))
                .maxExtensions(3)
                .maxExtension(24)
                .build();
        assertThatThrownBy(() -> CaseDesk.policy().addClocks(rule).build())
                .hasMessageContaining("reason-form at /clocks/0/pausable")
                .hasMessageContaining("out-of-range at /clocks/0/maxExtension");
    }
}
