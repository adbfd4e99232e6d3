package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.CLERK;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.actor;
import static io.github.xingwuguan.casework.CaseDesk.after;
import static io.github.xingwuguan.casework.MediationDeeds.PARTIES;
import static io.github.xingwuguan.casework.MediationDeeds.document;
import static io.github.xingwuguan.casework.MediationDeeds.oral;
import static io.github.xingwuguan.casework.MediationDeeds.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Mediation.Agreement;
import io.github.xingwuguan.casework.Mediation.Form;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.Mediation.Progress;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A dispute about noise that the community mediates between a resident and a firm. */
class CaseMediationTest {
    private final CaseDesk desk = new CaseDesk();

    private CaseDesk inProgress() {
        return desk.does(RESIDENT, CaseDesk.report(CaseKind.DISPUTE))
                .does(GRID, MediationDeeds.filed())
                .does(GRID, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a1"));
    }

    private CaseDesk opened() {
        return inProgress().does(COMMUNITY, new Mediations.Open("m1", PARTIES));
    }

    private CaseDesk wanted() {
        return opened().does(RESIDENT, new Mediations.Consent("m1", RESIDENT.id()))
                .does(COMMUNITY, new Mediations.Consent("m1", FIRM.id()));
    }

    /** Until the end of 10 March. */
    private CaseDesk agreed() {
        return wanted().does(
                        COMMUNITY,
                        new Agreements.MakeAgreement("m1", written(COMMUNITY.id(), "2025-03-10"), document()));
    }

    private CaseDesk verified(CaseDesk from) {
        return from.does(FIRM, new Disposal.SubmitDisposal("they agreed", List.of()))
                .does(CLERK, new Disposal.RecordInspection(Check.CONFIRMED, after(9)))
                .does(CLERK, new Disposal.Verify());
    }

    private Mediation last() {
        return desk.state.mediations().last().orElseThrow();
    }

    private static Agreements.RecordPerformance performed(Performance how) {
        return new Agreements.RecordPerformance("m1", how);
    }

    @Test
    void a_dispute_is_mediated_once_what_was_agreed_on_is_done() {
        verified(agreed()).refuses(FIRM, new Clearance.Apply(Outcome.MEDIATED), "not-performed");
        desk.does(CLERK, performed(Performance.FULL)).does(FIRM, new Clearance.Apply(Outcome.MEDIATED));
        assertThat(last().progress()).isEqualTo(Progress.PERFORMED);
        Actor head = actor("xu", Role.COMMUNITY, "community-1", Level.COMMUNITY);
        desk.does(head, new Clearance.Clear());
        assertThat(desk.state.outcome()).contains(Outcome.MEDIATED);
    }

    @Test
    void c57_an_agreement_that_is_signed_but_not_performed_does_not_clear_a_case_however_it_is_called() {
        verified(agreed())
                .refuses(FIRM, new Clearance.Apply(Outcome.MEDIATED), "not-performed")
                .refuses(FIRM, new Clearance.Apply(Outcome.RESOLVED), "not-performed")
                .does(COMMUNITY, performed(Performance.NONE))
                .refuses(FIRM, new Clearance.Apply(Outcome.MEDIATED), "not-performed")
                .does(COMMUNITY, performed(Performance.PARTIAL))
                .refuses(FIRM, new Clearance.Apply(Outcome.MEDIATED), "not-performed")
                .does(COMMUNITY, performed(Performance.FULL))
                .does(FIRM, new Clearance.Apply(Outcome.MEDIATED));
    }

    @Test
    void c57_who_joins_later_consents_and_so_do_the_others_once_more() {
        wanted().refuses(RESIDENT, new Mediations.Join("m1", OTHER_FIRM.id()), "role")
                .refuses(COMMUNITY, new Mediations.Join("m1", FIRM.id()), "party-already")
                .refuses(COMMUNITY, new Mediations.Join("m1", COMMUNITY.id()), "party-mediates")
                .does(COMMUNITY, new Mediations.Join("m1", OTHER_FIRM.id()));
        assertThat(last().parties()).containsExactly(OTHER_FIRM.id(), FIRM.id(), RESIDENT.id());
        Agreements.MakeAgreement spoken = new Agreements.MakeAgreement("m1", oral("2025-03-10"), List.of());
        desk.refuses(COMMUNITY, spoken, "consent-missing")
                .does(OTHER_FIRM, new Mediations.Consent("m1", OTHER_FIRM.id()))
                .refuses(COMMUNITY, spoken, "consent-missing")
                .does(RESIDENT, new Mediations.Consent("m1", RESIDENT.id()))
                .does(FIRM, new Mediations.Consent("m1", FIRM.id()))
                .does(COMMUNITY, spoken);
    }

    @Test
    void c57_one_party_that_refuses_ends_it_and_the_parties_are_told_what_they_can_do() {
        wanted().does(FIRM, new Mediations.Refuse("m1", FIRM.id()));
        assertThat(last().progress()).isEqualTo(Progress.REFUSED);
        Disposal.SubmitDisposal done = new Disposal.SubmitDisposal("done", List.of());
        desk.refuses(RESIDENT, new Mediations.Consent("m1", RESIDENT.id()), "no-mediation")
                .refuses(COMMUNITY, new Agreements.MakeAgreement("m1", oral("2025-03-10"), List.of()), "no-mediation")
                .refuses(FIRM, done, "remedy-missing")
                .refuses(SUBDISTRICT, new Clearance.Conclude(Outcome.ADVISED_LEGAL_REMEDY, "told"), "remedy-missing")
                .does(COMMUNITY, new Mediations.End("m1", "the court"));
        assertThat(last().progress()).isEqualTo(Progress.REFUSED);
        assertThat(last().remedy()).contains("the court");
        desk.refuses(COMMUNITY, new Mediations.End("m1", "the court"), "no-mediation")
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.ADVISED_LEGAL_REMEDY, "told"));
    }

    @Test
    void parties_speak_for_themselves_and_the_mediator_enters_what_they_said() {
        Actor neighbour = actor("neighbour", Role.RESIDENT, "residents", Level.GRID);
        Actor elsewhere = actor("elsewhere", Role.COMMUNITY, "community-2", Level.COMMUNITY);
        opened().refuses(RESIDENT, new Mediations.Consent("m1", FIRM.id()), "party-mediates")
                .refuses(neighbour, new Mediations.Consent("m1", FIRM.id()), "not-mediator")
                .refuses(neighbour, new Mediations.Consent("m1", neighbour.id()), "not-party")
                .refuses(elsewhere, new Mediations.Consent("m1", FIRM.id()), "not-mediator")
                .refuses(elsewhere, new Mediations.End("m1", "the court"), "not-mediator")
                .refuses(GRID, new Mediations.Consent("m1", FIRM.id()), "role")
                .refuses(FIRM, new Mediations.Refuse("m1", RESIDENT.id()), "party-mediates")
                .does(CLERK, new Mediations.Consent("m1", FIRM.id()))
                .does(SUBDISTRICT, new Mediations.Consent("m1", RESIDENT.id()));
        assertThat(last().consented()).containsExactly(FIRM.id(), RESIDENT.id());
    }

    @Test
    void nobody_mediates_who_has_a_part_in_the_dispute() {
        Actor neighbour = actor("wu", Role.COMMUNITY, "community-1", Level.COMMUNITY);
        inProgress()
                .refuses(neighbour, new Mediations.Open("m1", PARTIES), "party-mediates")
                .does(COMMUNITY, new Mediations.Open("m1", PARTIES))
                .refuses(neighbour, new Mediations.End("m1", "the court"), "party-mediates");
        CaseDesk other = new CaseDesk();
        other.does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.DISPUTE,
                                PlaceId.of("compound-1"),
                                Optional.of(OrgId.of("subdistrict-1")),
                                List.of()))
                .does(GRID, MediationDeeds.filed())
                .refuses(SUBDISTRICT, new Mediations.Open("m1", PARTIES), "recusal")
                .does(COMMUNITY, new Mediations.Open("m1", PARTIES))
                .refuses(SUBDISTRICT, new Mediations.End("m1", "the court"), "recusal");
    }

    @Test
    void only_disputes_are_mediated_one_mediation_at_a_time_between_two_or_more() {
        new CaseDesk().inProgress().refuses(COMMUNITY, new Mediations.Open("m1", PARTIES), "not-a-dispute");
        inProgress()
                .refuses(RESIDENT, new Mediations.Consent("m1", RESIDENT.id()), "no-mediation")
                .refuses(COMMUNITY, new Mediations.Open("m1", List.of(RESIDENT.id(), RESIDENT.id())), "too-few-parties")
                .does(COMMUNITY, new Mediations.Open("m1", PARTIES))
                .refuses(COMMUNITY, new Mediations.Open("m2", PARTIES), "mediation-open")
                .refuses(RESIDENT, new Mediations.Consent("m2", RESIDENT.id()), "no-mediation")
                .does(COMMUNITY, new Mediations.End("m1", "the subdistrict"))
                .refuses(SUBDISTRICT, new Mediations.Open("m1", PARTIES), "duplicate-mediation")
                .does(SUBDISTRICT, new Mediations.Open("m2", PARTIES));
        assertThat(desk.state.mediations().all())
                .extracting(Mediation::progress)
                .containsExactly(Progress.FAILED, Progress.OPEN);
    }

    @Test
    void a_written_agreement_needs_every_signature_and_its_document() {
        Agreement short1 = new Agreement(Form.WRITTEN, PARTIES, LocalDate.of(2025, 3, 10));
        Agreement whole = written(COMMUNITY.id(), "2025-03-10");
        wanted().refuses(COMMUNITY, new Agreements.MakeAgreement("m1", short1, document()), "agreement-form")
                .refuses(CLERK, new Agreements.MakeAgreement("m1", whole, document()), "agreement-form")
                .refuses(COMMUNITY, new Agreements.MakeAgreement("m1", whole, List.of()), "agreement-form")
                .refuses(COMMUNITY, new Agreements.MakeAgreement("m1", whole, after(3)), "agreement-form")
                .refuses(
                        COMMUNITY,
                        new Agreements.MakeAgreement(
                                "m1", new Agreement(Form.ORAL, PARTIES, LocalDate.of(2025, 3, 10)), List.of()),
                        "agreement-form")
                .refuses(
                        COMMUNITY,
                        new Agreements.MakeAgreement("m1", written(COMMUNITY.id(), "2025-03-02"), document()),
                        "agreement-term")
                .refuses(
                        COMMUNITY,
                        new Agreements.MakeAgreement("m1", oral("+999999999-12-31"), List.of()),
                        "agreement-term")
                .does(COMMUNITY, new Agreements.MakeAgreement("m1", whole, document()));
        assertThat(last().agreement()).contains(whole);
        assertThat(desk.events.get(desk.events.size() - 1).deed().attachments()).isEqualTo(document());
    }

    @Test
    void while_the_parties_talk_nobody_says_that_it_is_done() {
        opened().refuses(FIRM, new Disposal.SubmitDisposal("done", List.of()), "mediation-open")
                .refuses(DISTRICT, new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told"), "mediation-open")
                .does(RESIDENT, new Leaving.Withdraw());
        assertThat(last().progress()).isEqualTo(Progress.ENDED);
        assertThat(desk.state.mediations().isPending()).isFalse();
    }

    @Test
    void while_the_term_runs_the_case_is_not_concluded_over_it() {
        agreed().refuses(SUBDISTRICT, new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told"), "mediation-open")
                .does(RESIDENT, performed(Performance.NONE))
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told"));
    }

    @Test
    void a_term_that_passes_undisputed_counts_from_the_end_of_its_last_day_however_late_somebody_looks() {
        agreed();
        desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        verified(desk).waits(20).refuses(FIRM, new Clearance.Apply(Outcome.MEDIATED), "not-performed");
        desk.does(SYSTEM, new Clocks.Tick());
        CaseEvent passed = desk.events.get(desk.events.size() - 1);
        assertThat(passed.deed()).isEqualTo(new Agreements.PassUndisputed("m1"));
        assertThat(passed.trace().at()).isEqualTo(Instant.parse("2025-03-10T15:59:59.999999999Z"));
        assertThat(passed.trace().enteredAt()).contains(desk.now);
        assertThat(last().progress()).isEqualTo(Progress.UNDISPUTED);
        desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue").does(FIRM, new Clearance.Apply(Outcome.MEDIATED));
    }

    @Test
    void a_term_passes_with_the_last_day_and_not_before() {
        agreed();
        desk.now = Instant.parse("2025-03-10T14:59:59.999999998Z");
        desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        desk.now = Instant.parse("2025-03-10T14:59:59.999999999Z");
        desk.does(SYSTEM, new Clocks.Tick());
        assertThat(last().progress()).isEqualTo(Progress.UNDISPUTED);
    }

    @Test
    void what_was_left_undone_a_party_says_itself_but_not_that_it_did_everything() {
        agreed().refuses(FIRM, performed(Performance.FULL), "party-mediates")
                .refuses(OTHER_FIRM, performed(Performance.NONE), "not-mediator")
                .does(RESIDENT, performed(Performance.PARTIAL));
        assertThat(last().progress()).isEqualTo(Progress.UNPERFORMED);
        desk.waits(20).refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
    }

    @Test
    void a_complaint_after_the_term_takes_the_application_back() {
        verified(agreed()).waits(20).does(SYSTEM, new Clocks.Tick()).does(FIRM, new Clearance.Apply(Outcome.MEDIATED));
        desk.does(RESIDENT, performed(Performance.NONE));
        assertThat(desk.state.clearance().applied()).isEmpty();
        Actor head = actor("xu", Role.COMMUNITY, "community-1", Level.COMMUNITY);
        desk.refuses(head, new Clearance.Clear(), "not-applied").does(FIRM, new Clearance.Apply(Outcome.RESOLVED));
        assertThat(desk.state.clearance().applied()).contains(Outcome.RESOLVED);
    }

    @Test
    void a_mediation_counts_in_its_own_cycle() {
        verified(agreed()).does(CLERK, performed(Performance.FULL)).does(FIRM, new Clearance.Apply(Outcome.MEDIATED));
        Actor head = actor("xu", Role.COMMUNITY, "community-1", Level.COMMUNITY);
        desk.does(head, new Clearance.Clear())
                .does(SUBDISTRICT, new Aftercare.Reopen(Aftercare.Cause.REBOUND))
                .refuses(COMMUNITY, performed(Performance.FULL), "no-mediation")
                .does(GRID, new Assignments.Dispatch("a2", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a2"))
                .does(FIRM, new Disposal.SubmitDisposal("as agreed", List.of()))
                .does(CLERK, new Disposal.RecordInspection(Check.CONFIRMED, after(11)))
                .does(CLERK, new Disposal.Verify())
                .refuses(FIRM, new Clearance.Apply(Outcome.MEDIATED), "not-performed")
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED));
    }

    @Test
    void the_parties_know_until_when_a_court_can_confirm_what_they_agreed_on() {
        opened();
        assertThat(last().confirmableUntil(CaseDesk.CHINA)).isEmpty();
        CaseDesk other = desk.does(RESIDENT, new Mediations.Consent("m1", RESIDENT.id()))
                .does(FIRM, new Mediations.Consent("m1", FIRM.id()))
                .does(COMMUNITY, new Agreements.MakeAgreement("m1", oral("2025-03-10"), List.of()));
        // thirty days from 3 March, of which 2 April is one that is worked
        assertThat(last().effectiveAt()).contains(other.now);
        assertThat(last().confirmableUntil(CaseDesk.CHINA).orElseThrow().due())
                .isEqualTo(Instant.parse("2025-04-02T15:59:59.999999999Z"));
    }

    @Test
    void who_ends_a_mediation_says_what_can_be_done() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mediations.End("m1", " "))
                .withMessage("End of a mediation must say what can be done now, but did not");
        assertThat(new Mediations.Open("m", List.of(ActorId.of("b"), ActorId.of("a"), ActorId.of("b"))).parties())
                .containsExactly(ActorId.of("a"), ActorId.of("b"));
    }
}
