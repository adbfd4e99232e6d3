package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.CLERK;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DEPUTY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.OrgId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reporter, safety, exemptions, and what is added to a dossier. */
class CaseCareTest {
    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    private Clocks.Timer contact() {
        return desk.state.clocks().timer(ClockKind.CONTACT).orElseThrow();
    }

    @Test
    void three_attempts_on_one_day_are_no_contact_and_on_two_days_they_are() {
        desk.inProgress();
        for (int i = 0; i < 3; i++) {
            desk.does(FIRM, new Contacts.RecordContact(false));
        }
        assertThat(contact().isOpen()).isTrue();
        assertThat(desk.state.contacts().isMade()).isFalse();
        desk.waits(1).does(FIRM, new Contacts.RecordContact(false));
        assertThat(desk.state.contacts().isMade()).isTrue();
        assertThat(contact().verdict().orElseThrow().isOnTime()).isFalse();
    }

    @Test
    void a_reporter_who_was_reached_within_the_day_was_contacted_in_time() {
        desk.accepted().does(COMMUNITY, new Contacts.RecordContact(true));
        assertThat(contact().verdict().orElseThrow().isOnTime()).isTrue();
        desk.does(COMMUNITY, new Contacts.RecordContact(false));
        assertThat(desk.state.contacts().isMade()).isTrue();
    }

    @Test
    void a_hazard_is_verified_only_if_somebody_saw_to_it_that_it_did_no_harm_meanwhile() {
        CaseDesk wall = new CaseDesk().wallInProgress();
        assertThat(wall.state.safety().controls()).isEqualTo(1);
        CaseDesk stacking = new CaseDesk().inProgress();
        stacking.refuses(FIRM, new Safety.RecordControl("fenced off", List.of()), "other-kind");
    }

    @Test
    void a_loss_that_was_avoided_is_estimated_once_it_is_known_and_the_last_estimate_counts() {
        Safety.EstimateLoss first = new Safety.EstimateLoss(80_000, "replacement-cost", OrgId.of("urban"), "2025-7");
        Safety.EstimateLoss second = new Safety.EstimateLoss(60_000, "replacement-cost", OrgId.of("urban"), "2025-9");
        CaseDesk wall = new CaseDesk().wallInProgress();
        wall.refuses(BRANCH, first, "stage")
                .does(BRANCH, new Disposal.SubmitDisposal("propped up", CaseDesk.after(8, 9)))
                .does(BRANCH, first)
                .does(SUBDISTRICT, second);
        assertThat(wall.state.safety().loss()).contains(second);
        assertThatThrownBy(() -> new Safety.EstimateLoss(-1, "replacement-cost", OrgId.of("urban"), "1"))
                .hasMessage("Loss must be from 0 to 1000000000000 yuan, but was -1");
        assertThatThrownBy(() -> new Safety.EstimateLoss(1, " ", OrgId.of("urban"), "1"))
                .hasMessage("Estimate must name method and document, but did not");
    }

    private CaseDesk clearedLate() {
        return desk.inProgress()
                .waits(20)
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)))
                .does(CaseDesk.GRID, new Disposal.RecordInspection(Check.CONFIRMED, CaseDesk.after(3)))
                .does(COMMUNITY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(CLERK, new Clearance.SignClearance())
                .does(SUBDISTRICT, new Clearance.Clear());
    }

    @Test
    void case_45_an_exemption_is_asked_for_once_and_two_persons_agree_and_the_breach_stays() {
        Exemptions.RequestExemption asked = new Exemptions.RequestExemption(Exemptions.Matter.LATE, "flood");
        Exemptions.ReviewExemption agrees = new Exemptions.ReviewExemption(Exemptions.Matter.LATE, true);
        clearedLate()
                .refuses(FIRM, new Exemptions.RequestExemption(Exemptions.Matter.ANSWER, "rude"), "nothing-against")
                .refuses(CaseDesk.OTHER_FIRM, asked, "not-assignee")
                .refuses(SUBDISTRICT, agrees, "not-asked")
                .does(FIRM, asked)
                .refuses(FIRM, asked, "already-asked")
                .does(SUBDISTRICT, agrees)
                .refuses(SUBDISTRICT, agrees, "separation-of-duties");
        assertThat(desk.state.exemptions().appeals().get(Exemptions.Matter.LATE).isGranted())
                .isFalse();
        desk.waits(60)
                .refuses(SYSTEM, new Aftercare.Archive(), "exemption-pending")
                .does(DEPUTY, agrees);
        assertThat(desk.state.exemptions().appeals().get(Exemptions.Matter.LATE).isGranted())
                .isTrue();
        assertThat(desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .isPresent();
        desk.does(SYSTEM, new Aftercare.Archive());
    }

    @Test
    void one_who_does_not_agree_decides_it() {
        clearedLate()
                .does(FIRM, new Exemptions.RequestExemption(Exemptions.Matter.LATE, "flood"))
                .does(SUBDISTRICT, new Exemptions.ReviewExemption(Exemptions.Matter.LATE, false))
                .refuses(DISTRICT, new Exemptions.ReviewExemption(Exemptions.Matter.LATE, true), "not-asked");
        assertThat(desk.state.exemptions().appeals().get(Exemptions.Matter.LATE).isGranted())
                .isFalse();
    }

    @Test
    void what_is_added_changes_nothing_but_what_counts_as_shown_before() {
        Case before = desk.inProgress().state;
        desk.refuses(COMMUNITY, new Records.AttachEvidence(List.of()), "nothing-attached")
                .refuses(COMMUNITY, new Records.CorrectEntry(99, "no"), "unknown-entry")
                .does(COMMUNITY, new Records.CorrectEntry(1, "the other building"));
        assertThat(desk.state.toBuilder().seq(before.seq()).at(before.at()).build())
                .isEqualTo(before);
        desk.does(
                        CaseDesk.RESIDENT,
                        new Records.AttachEvidence(
                                List.of(CaseDesk.photo(77, io.github.xingwuguan.casework.dossier.Attachment.BEFORE))))
                .refuses(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(77)), "evidence-reused");
        assertThat(desk.state.outcome()).isEqualTo(Optional.empty());
    }
}
