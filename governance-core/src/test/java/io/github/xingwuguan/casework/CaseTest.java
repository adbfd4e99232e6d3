package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.CLERK;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DEPUTY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.TO_BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.actor;
import static io.github.xingwuguan.casework.CaseDesk.after;
import static io.github.xingwuguan.casework.CaseDesk.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Aftercare.Cause;
import io.github.xingwuguan.casework.Assignment.Progress;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseTest {
    private final CaseDesk desk = new CaseDesk();

    @Test
    void a_case_goes_from_the_report_to_the_archive() {
        desk.cleared();
        assertThat(desk.state.stage()).isEqualTo(Stage.CLEARED);
        assertThat(desk.state.outcome()).contains(Outcome.RESOLVED);
        assertThat(desk.state.clearance().isCleared()).isTrue();
        assertThat(desk.state.assignments().all())
                .extracting(Assignment::progress)
                .containsExactly(Progress.DELIVERED);
        desk.does(COMMUNITY, new Disposal.RecordCallback(Check.CONFIRMED, Satisfaction.SATISFIED))
                .waits(20)
                .does(COMMUNITY, new Aftercare.LookBack(Check.CONFIRMED))
                .refuses(SYSTEM, new Aftercare.Archive(), "observation-running")
                .waits(11)
                .does(SYSTEM, new Aftercare.Archive());
        assertThat(desk.state.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(desk.events)
                .extracting(event -> event.deed().code())
                .containsExactly(
                        "report",
                        "accept",
                        "dispatch",
                        "sign",
                        "submit-disposal",
                        "record-inspection",
                        "verify",
                        "apply-for-clearance",
                        "sign-clearance",
                        "clear",
                        "record-callback",
                        "look-back",
                        "archive");
        assertThat(desk.state.disposal().callback().orElseThrow().satisfaction())
                .isEqualTo(Satisfaction.SATISFIED);
    }

    @Test
    void a_case_is_filed_under_a_category_of_its_kind_on_the_level_of_its_standard() {
        desk.reported()
                .refuses(COMMUNITY, accept("unheard-of", Urgency.NORMAL, Level.GRID), "unknown-category")
                .refuses(COMMUNITY, accept("noise", Urgency.NORMAL, Level.GRID), "other-kind")
                .refuses(COMMUNITY, accept("stacking", Urgency.NORMAL, Level.GRID), "wrong-level")
                .refuses(COMMUNITY, accept("stacking", Urgency.EMERGENCY, Level.COMMUNITY), "wrong-level")
                .refuses(GRID, accept("stacking", Urgency.NORMAL, Level.COMMUNITY), "level")
                .does(COMMUNITY, accept("stacking", Urgency.EMERGENCY, Level.SUBDISTRICT));
        assertThat(desk.state.level()).isEqualTo(Level.SUBDISTRICT);
        assertThat(desk.state.policy()).contains(CaseDesk.POLICY.id());
    }

    private static Intake.Accept accept(String category, Urgency urgency, Level level) {
        return new Intake.Accept("2025-0001", category, urgency, level);
    }

    @Test
    void what_must_be_looked_at_is_filed_once_it_is_confirmed_unless_it_is_an_emergency() {
        Intake.Accept filed = accept("wall", Urgency.NORMAL, Level.SUBDISTRICT);
        desk.does(RESIDENT, report(CaseKind.HAZARD)).refuses(SUBDISTRICT, filed, "not-confirmed");
        assertThat(desk.asks(SUBDISTRICT, accept("wall", Urgency.EMERGENCY, Level.SUBDISTRICT))
                        .refusal())
                .isEmpty();
        desk.does(SUBDISTRICT, new Intake.RequestScreening())
                .does(GRID, new Intake.RecordScreening(Check.REFUTED, List.of()))
                .refuses(SUBDISTRICT, filed, "not-confirmed")
                .refuses(SUBDISTRICT, accept("wall", Urgency.EMERGENCY, Level.SUBDISTRICT), "not-confirmed")
                .does(COMMUNITY, new Leaving.Reject(Leaving.Ground.NOT_CONFIRMED, "report anew", Optional.empty()));
        assertThat(desk.state.stage()).isEqualTo(Stage.REJECTED);
        desk.does(SYSTEM, new Aftercare.Archive());
    }

    @Test
    void case_34_what_cannot_be_seen_is_neither_so_nor_not_so_and_in_the_end_the_community_decides() {
        desk.does(RESIDENT, report(CaseKind.HAZARD))
                .does(COMMUNITY, new Intake.RequestScreening())
                .does(GRID, new Intake.RecordScreening(Check.UNABLE, List.of()))
                .refuses(SUBDISTRICT, accept("wall", Urgency.NORMAL, Level.SUBDISTRICT), "not-confirmed")
                .refuses(GRID, new Intake.RecordScreening(Check.UNABLE, List.of()), "unable-too-often")
                .refuses(COMMUNITY, new Intake.RecordScreening(Check.UNABLE, List.of()), "unable-too-often")
                .does(COMMUNITY, new Intake.RecordScreening(Check.CONFIRMED, List.of()));
        CaseDesk other = new CaseDesk()
                .disposed()
                .does(GRID, new Disposal.RecordInspection(Check.UNABLE, List.of()))
                .refuses(COMMUNITY, new Disposal.Verify(), "not-inspected");
        assertThat(other.state.stage()).isEqualTo(Stage.DISPOSED);
    }

    @Test
    void a_rejection_names_what_can_be_done_and_the_case_that_was_dealt_with_before() {
        desk.reported()
                .refuses(
                        COMMUNITY,
                        new Leaving.Reject(Leaving.Ground.SAME_MATTER, "see there", Optional.empty()),
                        "link-missing")
                .refuses(
                        COMMUNITY,
                        new Leaving.Reject(Leaving.Ground.NOT_CONFIRMED, "none", Optional.empty()),
                        "not-confirmed")
                .does(
                        COMMUNITY,
                        new Leaving.Reject(Leaving.Ground.SAME_MATTER, "see there", Optional.of(CaseId.of("LX-0"))));
    }

    @Test
    void case_28_a_resident_takes_a_case_back_but_not_a_hazard_and_not_that_of_another() {
        Actor other = actor("xu", Role.RESIDENT, "residents", Level.GRID);
        desk.dispatched().refuses(other, new Leaving.Withdraw(), "not-reporter").does(RESIDENT, new Leaving.Withdraw());
        assertThat(desk.state.outcome()).contains(Outcome.WITHDRAWN);
        assertThat(desk.state.assignments().lead()).isEmpty();
        new CaseDesk()
                .does(RESIDENT, report(CaseKind.HAZARD))
                .refuses(RESIDENT, new Leaving.Withdraw(), "public-interest");
        new CaseDesk().disposed().refuses(RESIDENT, new Leaving.Withdraw(), "stage");
    }

    @Test
    void a_mistaken_entry_is_voided_by_two_persons() {
        desk.accepted()
                .refuses(SUBDISTRICT, new Leaving.VoidCase("twice", SUBDISTRICT.id()), "separation-of-duties")
                .does(SUBDISTRICT, new Leaving.VoidCase("twice", ActorId.of("feng")));
        assertThat(desk.state.stage()).isEqualTo(Stage.VOIDED);
        desk.refuses(DISTRICT, new Aftercare.Archive(), "stage");
    }

    @Test
    void a_case_is_redirected_before_it_is_sent_out() {
        desk.accepted().does(COMMUNITY, new Leaving.Redirect("emergency-line"));
        assertThat(desk.state.outcome()).contains(Outcome.TRANSFERRED);
    }

    @Test
    void who_is_reported_does_not_handle_the_case_and_an_accusation_is_not_sent_there() {
        OrgId firm = OrgId.of("firm-1");
        Actor ofFirm = actor("yan", Role.COMMUNITY, "firm-1", Level.COMMUNITY);
        desk.does(RESIDENT, new Intake.Report(CaseKind.ACCUSATION, PlaceId.of("c"), Optional.of(firm), List.of()))
                .refuses(ofFirm, new Intake.RequestScreening(), "recusal")
                .does(SUBDISTRICT, accept("levy", Urgency.NORMAL, Level.SUBDISTRICT))
                .refuses(SUBDISTRICT, new Assignments.Dispatch("a", TO_FIRM, Share.LEAD), "recusal")
                .does(SUBDISTRICT, new Assignments.Dispatch("a", TO_BRANCH, Share.LEAD));
    }

    @Test
    void case_58_a_case_goes_only_to_who_is_competent_and_reached_and_the_refusal_cites_the_row() {
        desk.accepted()
                .refuses(
                        COMMUNITY,
                        new Assignments.Dispatch(
                                "a", new Party(OrgId.of("c-1"), Role.OWNERS_COMMITTEE, Level.GRID), Share.LEAD),
                        "not-competent")
                .refuses(COMMUNITY, new Assignments.Dispatch("a", TO_BRANCH, Share.LEAD), "not-addressable")
                .refuses(SUBDISTRICT, new Assignments.Dispatch("a", TO_BRANCH, Share.LEAD), "level")
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "beyond-authority"))
                .refuses(SUBDISTRICT, new Assignments.Dispatch("a", TO_BUREAU, Share.LEAD), "not-addressable")
                .refuses(
                        SUBDISTRICT,
                        new Assignments.Dispatch(
                                "a", new Party(OrgId.of("other"), Role.DEPARTMENT, Level.SUBDISTRICT), Share.LEAD),
                        "not-competent")
                .does(SUBDISTRICT, new Assignments.Dispatch("a", TO_BRANCH, Share.LEAD));
        assertThat(desk.asks(SUBDISTRICT, new Returns.Arbitrate("b", TO_BUREAU)).refusal())
                .hasValueSatisfying(why -> assertThat(why.code()).isEqualTo("not-above"));
        assertThat(new CaseDesk()
                        .accepted()
                        .asks(
                                COMMUNITY,
                                new Assignments.Dispatch(
                                        "a", new Party(OrgId.of("g"), Role.GRID_WORKER, Level.GRID), Share.LEAD))
                        .refusal()
                        .orElseThrow()
                        .text()
                        .en())
                .isEqualTo("the duty list must name the organisation; see row 1");
    }

    @Test
    void one_organisation_leads_at_a_time_and_others_support_it() {
        desk.accepted()
                .refuses(COMMUNITY, new Assignments.Dispatch("s", TO_FIRM, Share.SUPPORT), "not-addressable")
                .does(COMMUNITY, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD))
                .refuses(COMMUNITY, new Assignments.Dispatch("a2", TO_FIRM, Share.LEAD), "lead-exists")
                .refuses(COMMUNITY, new Assignments.Dispatch("a1", TO_FIRM, Share.SUPPORT), "duplicate-assignment")
                .refuses(OTHER_FIRM, new Assignments.Sign("a1"), "not-assignee")
                .refuses(FIRM, new Assignments.Sign("a9"), "unknown-assignment")
                .does(FIRM, new Assignments.Sign("a1"))
                .refuses(FIRM, new Assignments.Sign("a1"), "unknown-assignment")
                .does(FIRM, new Assignments.RecordProgress("two of three floors"))
                .refuses(OTHER_FIRM, new Assignments.RecordProgress("none"), "not-assignee");
    }

    @Test
    void case_24_the_lead_cannot_say_it_is_done_while_a_supporter_is_silent() {
        desk.wallInProgress().does(SUBDISTRICT, new Assignments.Escalate(Level.DISTRICT, "beyond-authority"));
        assertThat(desk.state.assignments().lead()).isEmpty();
        CaseDesk other = new CaseDesk().inProgress();
        Party second = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);
        other.does(COMMUNITY, new Assignments.Dispatch("s1", second, Share.SUPPORT))
                .does(COMMUNITY, new Assignments.Dispatch("s2", second, Share.SUPPORT))
                .does(OTHER_FIRM, new Assignments.Sign("s1"))
                .refuses(FIRM, new Disposal.SubmitDisposal("done", after(2)), "co-open")
                .refuses(FIRM, new Assignments.Deliver("a1"), "unknown-assignment")
                .does(OTHER_FIRM, new Assignments.Deliver("s1"))
                .refuses(SUBDISTRICT, new Assignments.Waive("s2", "not needed"), "not-dispatcher")
                .does(COMMUNITY, new Assignments.Waive("s2", "not needed"))
                .does(FIRM, new Disposal.SubmitDisposal("done", after(2)));
    }

    @Test
    void a_return_cites_a_row_that_names_another_and_comes_in_time() {
        desk.dispatched()
                .refuses(FIRM, new Returns.RequestReturn("a1", "1"), "row-does-not-support")
                .refuses(FIRM, new Returns.RequestReturn("a1", "5"), "row-does-not-support")
                .refuses(FIRM, new Returns.RequestReturn("a1", "99"), "row-does-not-support")
                .does(FIRM, new Returns.RequestReturn("a1", "2"))
                .refuses(FIRM, new Returns.RequestReturn("a1", "2"), "return-pending")
                .refuses(SUBDISTRICT, new Returns.RefuseReturn("a1"), "not-dispatcher")
                .does(COMMUNITY, new Returns.RefuseReturn("a1"))
                .refuses(FIRM, new Returns.RequestReturn("a1", "2"), "return-refused")
                .refuses(COMMUNITY, new Returns.GrantReturn("a1"), "no-return-pending");
        new CaseDesk().dispatched().waits(3).refuses(FIRM, new Returns.RequestReturn("a1", "2"), "too-late-to-return");
    }

    @Test
    void case_20_the_last_day_for_a_return_is_a_working_day() {
        desk.now = java.time.Instant.parse("2025-09-29T01:00:00Z");
        desk.dispatched();
        desk.now = java.time.Instant.parse("2025-10-09T10:00:00Z");
        desk.does(FIRM, new Returns.RequestReturn("a1", "2"));
    }

    @Test
    void case_21_after_so_many_returns_somebody_above_decides_and_case_22_that_is_not_returned() {
        desk.accepted();
        for (String id : List.of("a1", "a2")) {
            desk.does(COMMUNITY, new Assignments.Dispatch(id, TO_FIRM, Share.LEAD))
                    .does(FIRM, new Returns.RequestReturn(id, "2"))
                    .does(COMMUNITY, new Returns.GrantReturn(id));
            assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        }
        desk.does(COMMUNITY, new Assignments.Dispatch("a3", TO_FIRM, Share.LEAD))
                .refuses(FIRM, new Returns.RequestReturn("a3", "2"), "returns-exhausted")
                .does(SUBDISTRICT, new Returns.Arbitrate("a4", TO_FIRM))
                .refuses(FIRM, new Assignments.Sign("a3"), "unknown-assignment");
        assertThat(desk.state.assignments().lead().orElseThrow().designated()).isTrue();
        CaseDesk first = new CaseDesk()
                .accepted()
                .does(SUBDISTRICT, new Returns.Arbitrate("b1", TO_FIRM))
                .refuses(FIRM, new Returns.RequestReturn("b1", "2"), "designated");
        assertThat(first.state.stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void a_case_goes_up_one_level_at_a_time_unless_it_is_grave() {
        desk.inProgress()
                .refuses(COMMUNITY, new Assignments.Escalate(Level.DISTRICT, "x"), "not-next-level")
                .refuses(COMMUNITY, new Assignments.Escalate(Level.COMMUNITY, "x"), "not-next-level")
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "beyond-authority"));
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(desk.state.highestLevel()).isEqualTo(Level.SUBDISTRICT);
        assertThat(desk.state.assignments().all())
                .extracting(Assignment::progress)
                .containsExactly(Progress.SUPERSEDED);
    }

    @Test
    void case_33_a_photograph_shows_only_once_how_things_are_afterwards() {
        desk.inProgress()
                .refuses(FIRM, new Disposal.SubmitDisposal("done", List.of()), "evidence-missing")
                .refuses(FIRM, new Disposal.SubmitDisposal("done", after(1)), "evidence-reused")
                .does(FIRM, new Disposal.SubmitDisposal("done", after(2)))
                .does(COMMUNITY, new Disposal.SendBack("half of it"))
                .refuses(FIRM, new Disposal.SubmitDisposal("done", after(2)), "evidence-reused")
                .does(FIRM, new Disposal.SubmitDisposal("done", after(4)));
        assertThat(desk.state.disposal().reworks()).isEqualTo(1);
        CaseDesk wall = new CaseDesk().wallInProgress();
        wall.refuses(BRANCH, new Disposal.SubmitDisposal("done", after(2, 2)), "evidence-missing")
                .does(BRANCH, new Disposal.SubmitDisposal("done", after(2, 3)));
    }

    @Test
    void case_32_the_handler_the_firm_and_who_did_another_step_neither_look_nor_sign_nor_clear() {
        Actor gridOfFirm = actor("ren", Role.GRID_WORKER, "firm-1", Level.GRID);
        Actor gridAgain = actor("li", Role.GRID_WORKER, "community-1", Level.GRID);
        desk.disposed()
                .refuses(FIRM, new Disposal.RecordInspection(Check.CONFIRMED, after(3)), "role")
                .refuses(gridOfFirm, new Disposal.RecordInspection(Check.CONFIRMED, after(3)), "own-work")
                .refuses(gridAgain, new Disposal.RecordInspection(Check.CONFIRMED, after(3)), "separation-of-duties")
                .refuses(COMMUNITY, new Disposal.RecordInspection(Check.CONFIRMED, after(3)), "no-seat")
                .refuses(GRID, new Disposal.RecordInspection(Check.CONFIRMED, List.of()), "evidence-missing")
                .does(GRID, new Disposal.RecordInspection(Check.CONFIRMED, after(3)))
                .does(COMMUNITY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .refuses(COMMUNITY, new Clearance.SignClearance(), "separation-of-duties")
                .refuses(SUBDISTRICT, new Clearance.Clear(), "not-signed")
                .does(CLERK, new Clearance.SignClearance())
                .refuses(DISTRICT, new Clearance.Clear(), "no-seat")
                .does(SUBDISTRICT, new Clearance.Clear());
    }

    @Test
    void everybody_whom_the_standard_names_must_find_it_done() {
        desk.wallInProgress()
                .does(BRANCH, new Disposal.SubmitDisposal("shored up", after(2, 3)))
                .does(COMMUNITY, new Disposal.RecordInspection(Check.CONFIRMED, after(5)))
                .refuses(DISTRICT, new Disposal.Verify(), "not-inspected")
                .does(BUREAU, new Disposal.RecordInspection(Check.REFUTED, List.of()))
                .refuses(DISTRICT, new Disposal.Verify(), "not-inspected")
                .refuses(GRID, new Disposal.Verify(), "role")
                .does(BUREAU, new Disposal.RecordInspection(Check.CONFIRMED, after(6)))
                .does(DISTRICT, new Disposal.Verify())
                .refuses(BRANCH, new Clearance.Apply(Outcome.PARTLY_RESOLVED), "outcome")
                .refuses(BRANCH, new Clearance.Apply(Outcome.MEDIATED), "outcome")
                .refuses(FIRM, new Clearance.Apply(Outcome.RESOLVED), "not-assignee")
                .does(BRANCH, new Clearance.Apply(Outcome.RESOLVED))
                .refuses(BRANCH, new Clearance.Apply(Outcome.RESOLVED), "already-applied")
                .does(DEPUTY, new Clearance.SignClearance())
                .refuses(DEPUTY, new Clearance.SignClearance(), "already-signed");
        Actor head = actor("shen", Role.DISTRICT, "district-1", Level.DISTRICT);
        desk.refuses(DISTRICT, new Clearance.Clear(), "separation-of-duties").does(head, new Clearance.Clear());
    }

    @Test
    void what_is_sent_back_is_looked_at_anew_and_applied_for_anew() {
        desk.signed().does(COMMUNITY, new Disposal.SendBack("it is back"));
        assertThat(desk.state.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(desk.state.clearance().applied()).isEmpty();
        desk.does(FIRM, new Disposal.SubmitDisposal("again", after(8)))
                .refuses(COMMUNITY, new Disposal.Verify(), "not-inspected");
    }

    @Test
    void a_signer_returns_what_is_not_ready() {
        desk.verified()
                .refuses(CLERK, new Clearance.SignClearance(), "not-applied")
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(CLERK, new Clearance.ReturnClearance("no minutes"))
                .refuses(CLERK, new Clearance.SignClearance(), "not-applied")
                .does(COMMUNITY, new Clearance.Apply(Outcome.RESOLVED));
    }

    @Test
    void case_35_an_objection_in_the_last_minute_of_publicity_counts_and_one_later_does_not() {
        CaseDesk open = new CaseDesk(
                CaseDesk.policy().publicity(TimeLimit.workingDays(2)).build());
        open.signed()
                .refuses(SUBDISTRICT, new Clearance.Clear(), "publicity-rule")
                .does(SUBDISTRICT, new Clearance.Publicise())
                .refuses(SUBDISTRICT, new Clearance.Clear(), "publicity-running");
        // published on Monday, 3 March: public until the end of Wednesday
        open.now = java.time.Instant.parse("2025-03-05T14:59:00Z");
        assertThat(open.asks(RESIDENT, new Clearance.ObjectTo("still there")).refusal())
                .isEmpty();
        open.now = java.time.Instant.parse("2025-03-05T15:00:01Z");
        open.refuses(RESIDENT, new Clearance.ObjectTo("too late"), "publicity-over")
                .does(SUBDISTRICT, new Clearance.Clear());
        new CaseDesk().signed().refuses(SUBDISTRICT, new Clearance.Publicise(), "publicity-rule");
    }

    @Test
    void an_objection_has_the_case_looked_at_anew() {
        CaseDesk open = new CaseDesk(
                CaseDesk.policy().publicity(TimeLimit.workingDays(2)).build());
        open.signed()
                .does(SUBDISTRICT, new Clearance.Publicise())
                .does(RESIDENT, new Clearance.ObjectTo("still there"))
                .refuses(COMMUNITY, new Disposal.Verify(), "not-inspected");
        assertThat(open.state.stage()).isEqualTo(Stage.DISPOSED);
        assertThat(open.state.clearance().applied()).isEmpty();
    }

    @Test
    void what_cannot_be_done_is_concluded_with_an_explanation_and_a_grave_case_is_not() {
        desk.inProgress()
                .refuses(SUBDISTRICT, new Clearance.Conclude(Outcome.RESOLVED, "done"), "outcome")
                .refuses(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, " "), "outcome")
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told on site"));
        assertThat(desk.state.stage()).isEqualTo(Stage.CONCLUDED);
        assertThat(desk.state.clearance().isCleared()).isFalse();
        assertThat(desk.state.assignments().lead()).isEmpty();
        new CaseDesk()
                .wallInProgress()
                .refuses(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"), "grave");
    }

    @Test
    void case_36_what_comes_back_under_observation_is_reopened_in_the_same_dossier() {
        desk.cleared().waits(10).does(COMMUNITY, new Aftercare.LookBack(Check.REFUTED));
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(desk.state.cycle()).isEqualTo(2);
        assertThat(desk.state.outcome()).isEmpty();
        assertThat(desk.state.clearance().isCleared()).isFalse();
        assertThat(desk.state.clearance().spells()).singleElement().satisfies(spell -> {
            assertThat(spell.cleared()).isTrue();
            assertThat(spell.reopenedAt()).contains(desk.now);
        });
        assertThat(desk.state.intake().filing().orElseThrow().dossierNo()).isEqualTo("2025-0001");
        assertThat(desk.events.get(desk.events.size() - 1).deed()).isEqualTo(new Aftercare.Reopen(Cause.REBOUND));
        desk.does(COMMUNITY, new Assignments.Dispatch("b1", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("b1"));
        desk.refuses(FIRM, new Disposal.SubmitDisposal("done", after(2)), "evidence-reused");
    }

    @Test
    void case_37_what_comes_back_later_is_a_new_case() {
        desk.cleared()
                .waits(31)
                .refuses(COMMUNITY, new Aftercare.LookBack(Check.REFUTED), "observation-over")
                .refuses(COMMUNITY, new Aftercare.Reopen(Cause.NEW_FACTS), "observation-over")
                .does(SYSTEM, new Aftercare.Archive())
                .refuses(SUBDISTRICT, new Aftercare.Reopen(Cause.AUDIT), "level")
                .does(DISTRICT, new Aftercare.Reopen(Cause.AUDIT));
        assertThat(desk.state.cycle()).isEqualTo(2);
    }

    @Test
    void what_was_rejected_is_not_reopened() {
        desk.reported()
                .does(COMMUNITY, new Leaving.Reject(Leaving.Ground.OUT_OF_SCOPE, "ask there", Optional.empty()))
                .does(SUBDISTRICT, new Aftercare.Archive())
                .refuses(DISTRICT, new Aftercare.Reopen(Cause.AUDIT), "policy-changed");
    }

    @Test
    void case_48_nothing_is_dated_before_the_last_event() {
        desk.accepted();
        desk.now = desk.now.minus(Duration.ofHours(3));
        desk.refuses(COMMUNITY, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD), "clock-regression");
    }

    @Test
    void case_50_a_case_goes_on_under_the_policy_under_which_it_was_filed() {
        desk.accepted();
        CasePolicy next = CaseDesk.policy()
                .id(io.github.xingwuguan.basics.PolicyId.parse("example@2"))
                .build();
        CaseDesk other = new CaseDesk(next);
        other.state = desk.state;
        other.now = desk.now;
        other.refuses(COMMUNITY, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD), "policy-changed");
        Case replayed = Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), desk.events);
        assertThat(replayed).isEqualTo(desk.state);
    }

    @Test
    void a_case_is_not_reported_or_filed_under_a_policy_that_is_not_in_force() {
        CaseDesk early = new CaseDesk();
        early.now = java.time.Instant.parse("2023-12-31T12:00:00Z");
        early.refuses(RESIDENT, report(CaseKind.HELP), "not-in-force");
    }
}
