package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMITTEE;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.COMPOUND_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.ConferenceStage;
import io.github.xingwuguan.coordination.ItemRef;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Resolution;
import io.github.xingwuguan.coordination.Resolution.Result;
import io.github.xingwuguan.coordination.TrackedItem;
import io.github.xingwuguan.shape.Notation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseDeliberationTest {
    private final CaseDesk desk = new CaseDesk();

    private CaseDesk convened(String id) {
        return desk.does(COMPOUND_BRANCH, Conferences.convene(id, desk));
    }

    private JointConference conference(String id) {
        return desk.state.deliberations().conference(id).orElseThrow();
    }

    /** The firm has the case, and owes the item {@code i1} of {@code c1}. */
    private CaseDesk tracking() {
        desk.inProgress();
        return convened("c1").does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.FIRM)));
    }

    private static Disposal.SubmitDisposal done(int photo) {
        return new Disposal.SubmitDisposal("cleared away", after(photo));
    }

    private static Disposal.RecordInspection looked(int photo) {
        return new Disposal.RecordInspection(Check.CONFIRMED, after(photo));
    }

    @Test
    void the_loop_is_closed_when_every_item_is_done_and_the_inspection_passed() {
        tracking().refuses(FIRM, done(2), "items-open").does(FIRM, new Deliberations.FulfilItem("c1", "i1"));
        assertThat(conference("c1").stage()).isEqualTo(ConferenceStage.DONE);
        assertThat(desk.state.isLoopClosed()).isFalse();
        desk.does(FIRM, done(2)).does(GRID, looked(3));
        assertThat(desk.state.isLoopClosed()).isFalse();
        desk.does(COMMUNITY, new Disposal.Verify());
        assertThat(desk.state.isLoopClosed()).isTrue();
        assertThat(Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), desk.events)).isEqualTo(desk.state);
    }

    @Test
    void the_loop_stays_closed_when_a_cleared_case_is_archived_and_opens_when_it_comes_back() {
        desk.cleared();
        assertThat(desk.state.isLoopClosed()).isTrue();
        desk.waits(31).does(SUBDISTRICT, new Aftercare.Archive());
        assertThat(desk.state.isLoopClosed()).isTrue();
        desk.does(DISTRICT, new Aftercare.Reopen(Aftercare.Cause.AUDIT));
        assertThat(desk.state.isLoopClosed()).isFalse();
    }

    @Test
    void a_case_that_is_concluded_closes_no_loop() {
        desk.inProgress()
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"))
                .waits(31)
                .does(SUBDISTRICT, new Aftercare.Archive());
        assertThat(desk.state.isLoopClosed()).isFalse();
    }

    @Test
    void a_waived_item_no_longer_stands_against_disposal_and_only_the_convener_waives() {
        tracking()
                .refuses(COMMUNITY, new Deliberations.WaiveItem("c1", "i1", "no need"), "not-convener")
                .refuses(FIRM, new Deliberations.WaiveItem("c1", "i1", "no need"), "role")
                .does(COMPOUND_BRANCH, new Deliberations.WaiveItem("c1", "i1", "no need"))
                .does(FIRM, done(2));
        assertThatThrownBy(() -> new Deliberations.WaiveItem("c1", "i1", " ")).hasMessageContaining("have a reason");
    }

    @Test
    void an_item_is_fulfilled_by_its_owner_who_then_looks_at_nothing() {
        desk.inProgress();
        convened("c1")
                .does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.COMMUNITY)))
                .refuses(FIRM, new Deliberations.FulfilItem("c1", "i1"), "not-owner")
                .refuses(COMMUNITY, new Deliberations.FulfilItem("c1", "i2"), "unknown-item")
                .refuses(COMMUNITY, new Deliberations.FulfilItem("c2", "i1"), "unknown-item")
                .does(COMMUNITY, new Deliberations.FulfilItem("c1", "i1"))
                .does(FIRM, done(2))
                .does(GRID, looked(3))
                .refuses(COMMUNITY, new Disposal.Verify(), "separation-of-duties")
                .does(CaseDesk.CLERK, new Disposal.Verify());
    }

    @Test
    void what_a_conference_agrees_on_after_disposal_is_done_before_the_case_is_verified() {
        desk.disposed();
        convened("c1")
                .does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.COMMITTEE)))
                .does(GRID, looked(3))
                .refuses(COMMUNITY, new Disposal.Verify(), "items-open")
                .does(COMMITTEE, new Deliberations.FulfilItem("c1", "i1"))
                .does(COMMUNITY, new Disposal.Verify());
    }

    @Test
    void c25_what_a_conference_left_open_ends_with_the_case() {
        tracking();
        convened("c2").does(SUBDISTRICT, new Leaving.VoidCase("twice", CaseDesk.DEPUTY.id()));
        assertThat(conference("c1").items())
                .extracting(TrackedItem::progress)
                .containsExactly(TrackedItem.Progress.SUPERSEDED);
        assertThat(conference("c1").stage()).isEqualTo(ConferenceStage.DONE);
        assertThat(conference("c2").stage()).isEqualTo(ConferenceStage.CANCELLED);
        assertThat(desk.state.deliberations().isOpen()).isFalse();
        assertThat(desk.state.isLoopClosed()).isFalse();
    }

    @Test
    void c25_an_open_item_ends_when_the_reporter_takes_the_case_back() {
        tracking().does(RESIDENT, new Leaving.Withdraw());
        assertThat(desk.state.deliberations().isOpen()).isFalse();
    }

    @Test
    void after_two_sittings_without_consensus_the_case_must_go_up() {
        desk.inProgress();
        convened("c1").does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.failed()));
        convened("c2").does(COMPOUND_BRANCH, Conferences.hold("c2", Conferences.failed()));
        assertThat(desk.state.deliberations().failures()).isEqualTo(2);
        desk.refuses(COMPOUND_BRANCH, Conferences.convene("c3", desk), "must-escalate")
                .refuses(SUBDISTRICT, Conferences.convene("c3", desk), "must-escalate")
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-consensus"));
        assertThat(desk.state.deliberations().failures()).isZero();
        desk.refuses(COMPOUND_BRANCH, Conferences.convene("c3", desk), "level")
                .refuses(COMMUNITY, Conferences.convene("c3", desk), "level")
                .does(SUBDISTRICT, Conferences.convene("c3", desk));
        assertThat(desk.state.deliberations().conferences())
                .extracting(JointConference::stage)
                .containsExactly(ConferenceStage.NO_CONSENSUS, ConferenceStage.NO_CONSENSUS, ConferenceStage.CONVENED);
    }

    @Test
    void a_conference_without_a_quorum_is_no_failure() {
        desk.inProgress();
        convened("c1").does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.sitting(Conferences.BRANCH)));
        assertThat(conference("c1").stage()).isEqualTo(ConferenceStage.LAPSED);
        assertThat(desk.state.deliberations().failures()).isZero();
    }

    @Test
    void above_the_district_there_is_nobody_so_it_may_try_again() {
        desk.accepted()
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .does(SUBDISTRICT, new Assignments.Escalate(Level.DISTRICT, "no-owner"));
        for (String id : List.of("c1", "c2", "c3")) {
            desk.does(DISTRICT, Conferences.convene(id, desk))
                    .does(DISTRICT, Conferences.hold(id, Conferences.failed()));
        }
        assertThat(desk.state.deliberations().failures()).isEqualTo(3);
    }

    @Test
    void a_case_that_comes_back_counts_failures_anew_and_keeps_its_conferences() {
        desk.inProgress();
        convened("c1")
                .does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.failed()))
                .does(FIRM, done(2))
                .does(GRID, looked(3))
                .does(COMMUNITY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(CaseDesk.CLERK, new Clearance.SignClearance())
                .does(SUBDISTRICT, new Clearance.Clear())
                .does(COMMUNITY, new Aftercare.Reopen(Aftercare.Cause.NEW_FACTS));
        assertThat(desk.state.deliberations().failures()).isZero();
        assertThat(desk.state.deliberations().conferences()).hasSize(1);
    }

    @Test
    void a_later_conference_supersedes_what_an_earlier_one_agreed_on() {
        tracking();
        convened("c2")
                .refuses(COMPOUND_BRANCH, superseding("c2", new ItemRef("c1", "i9")), "unknown-item")
                .refuses(COMPOUND_BRANCH, superseding("c2", new ItemRef("c9", "i1")), "unknown-item")
                .refuses(COMPOUND_BRANCH, superseding("c2", new ItemRef("c2", "i1")), "same-conference")
                .does(COMPOUND_BRANCH, superseding("c2", new ItemRef("c1", "i1")));
        assertThat(conference("c1").stage()).isEqualTo(ConferenceStage.DONE);
        assertThat(conference("c2").openItems()).hasSize(1);
        desk.refuses(FIRM, new Deliberations.FulfilItem("c1", "i1"), "unknown-item")
                .does(FIRM, new Deliberations.FulfilItem("c2", "i1"));
    }

    private static Deed superseding(String id, ItemRef ref) {
        return Conferences.hold(id, Conferences.agreed(Conferences.FIRM).addSupersedes(ref));
    }

    @Test
    void what_a_higher_conference_agreed_on_the_branch_does_not_supersede() {
        desk.inProgress()
                .does(SUBDISTRICT, Conferences.convene("c1", desk))
                .does(SUBDISTRICT, Conferences.hold("c1", Conferences.agreed(Conferences.FIRM)));
        convened("c2").refuses(COMPOUND_BRANCH, superseding("c2", new ItemRef("c1", "i1")), "level");
    }

    @Test
    void what_is_reserved_to_the_owners_is_only_proposed_to_them() {
        desk.inProgress();
        AgendaItem reserved = Conferences.matter(desk.state.id()).reserved(true).build();
        Call call = Conferences.call(desk.state);
        desk.does(
                        COMPOUND_BRANCH,
                        new Deliberations.ConveneConference(
                                "c1", new Call(call.meetsAt(), call.invited(), List.of(reserved))))
                .refuses(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.FIRM)), "legal-reserve")
                .does(
                        COMPOUND_BRANCH,
                        Conferences.hold(
                                "c1",
                                Conferences.sitting(Conferences.BRANCH, Conferences.FIRM)
                                        .addResolutions(new Resolution(
                                                "m1",
                                                Result.PROPOSED,
                                                List.of(Conferences.BRANCH, Conferences.FIRM)))));
        assertThat(conference("c1").stage()).isEqualTo(ConferenceStage.DONE);
    }

    @Test
    void one_conference_is_pending_at_a_time_with_an_id_of_its_own_and_this_case_on_its_agenda() {
        desk.inProgress();
        Call call = Conferences.call(Case.of(CaseId.of("LX-2")));
        desk.refuses(COMPOUND_BRANCH, new Deliberations.ConveneConference("c1", call), "not-on-agenda")
                .refuses(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.failed()), "unknown-conference");
        convened("c1")
                .refuses(COMPOUND_BRANCH, Conferences.convene("c2", desk), "conference-pending")
                .refuses(COMMUNITY, Conferences.hold("c1", Conferences.failed()), "not-convener")
                .refuses(COMPOUND_BRANCH, Conferences.hold("c9", Conferences.failed()), "unknown-conference")
                .does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.failed()))
                .refuses(COMPOUND_BRANCH, Conferences.convene("c1", desk), "duplicate-conference");
        assertThatThrownBy(() -> Conferences.convene("", desk)).hasMessageContaining("Conference id must");
    }

    @Test
    void the_rules_of_conferences_hold_for_those_about_a_case() {
        desk.inProgress();
        Call call = Conferences.call(desk.state);
        Call alone = new Call(call.meetsAt(), List.of(Conferences.BRANCH), call.agenda());
        desk.refuses(COMPOUND_BRANCH, new Deliberations.ConveneConference("c1", alone), "party-missing");
        Call late = new Call(call.meetsAt().plusSeconds(36_000), call.invited(), call.agenda());
        desk.does(COMPOUND_BRANCH, new Deliberations.ConveneConference("c1", late))
                .refuses(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.failed()), "too-early");
    }

    @Test
    void a_policy_without_rules_of_conferences_has_none() {
        CasePolicy policy = CaseDesk.policy().conference(Optional.empty()).build();
        CaseDesk without = new CaseDesk(policy).inProgress();
        without.refuses(COMPOUND_BRANCH, Conferences.convene("c1", without), "no-conference-rules");
        assertThat(Notation.roundTrip(CasePolicy.SHAPE, policy)).isEqualTo(policy);
    }

    @Test
    void rules_of_conferences_with_faults_are_refused_with_their_place_in_the_policy() {
        String document = Notation.write(CasePolicy.SHAPE, CaseDesk.POLICY);
        assertThat(Notation.faults(CasePolicy.SHAPE, document.replace("'quorum': 2", "'quorum': 4")))
                .containsExactly("out-of-range /conference/quorum: Number must be from 1 to 3, but was 4");
    }

    @Test
    void who_is_accused_does_not_deliberate_the_accusation_and_who_is_reported_does_not_convene() {
        desk.does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.ACCUSATION, PlaceId.of("c"), Optional.of(OrgId.of("firm-1")), List.of()))
                .does(SUBDISTRICT, new Intake.Accept("2025-3", "levy", Urgency.NORMAL, Level.SUBDISTRICT))
                .refuses(SUBDISTRICT, Conferences.convene("c1", desk), "recusal");
        CaseDesk other = new CaseDesk();
        other.does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.PROPERTY_DISORDER,
                                PlaceId.of("c"),
                                Optional.of(OrgId.of("branch-1")),
                                List.of()))
                .does(COMMUNITY, new Intake.Accept("2025-4", "stacking", Urgency.NORMAL, Level.COMMUNITY))
                .refuses(COMPOUND_BRANCH, Conferences.convene("c1", other), "recusal");
    }

    @Test
    void an_event_about_a_conference_that_was_never_convened_is_refused() {
        tracking();
        CaseEvent held = desk.events.get(desk.events.size() - 1);
        Case before = Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), desk.events.subList(0, desk.events.size() - 1));
        CaseEvent forged = new CaseEvent(held.trace(), Conferences.hold("c9", Conferences.failed()));
        assertThatThrownBy(() -> forged.applyTo(before))
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo("event-order"));
    }
}
