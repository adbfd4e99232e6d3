package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.COMPOUND_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.coordination.ConferenceStage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What ties a case to others: a recurrence, evidence that was used twice, conferences that are called off or made public. */
class CaseTiesTest {
    private final CaseDesk desk = new CaseDesk();

    private static CaseDesk another(String id, CaseDesk before, int days) {
        CaseDesk later = new CaseDesk();
        later.state = Case.of(CaseId.of(id));
        later.now = before.now;
        return later.waits(days);
    }

    private List<CaseId> candidates(CaseDesk later) {
        return Recurrence.candidates(later.state, List.of(desk.state, later.state), CaseDesk.POLICY, CaseDesk.CHINA);
    }

    @Test
    void case_37_what_comes_back_after_the_observation_is_a_new_case_that_is_linked() {
        desk.cleared();
        CaseDesk later = another("LX-2", desk, 31).accepted();
        assertThat(candidates(later)).containsExactly(CaseId.of("LX-1"));
        later.does(COMMUNITY, new Recurrence.LinkRecurrence(CaseId.of("LX-1")))
                .refuses(COMMUNITY, new Recurrence.LinkRecurrence(CaseId.of("LX-3")), "recurrence-linked");
        assertThat(later.state.recurrenceOf()).contains(CaseId.of("LX-1"));
        assertThat(another("LX-4", desk, 31)
                        .refuses(COMMUNITY, new Recurrence.LinkRecurrence(CaseId.of("LX-1")), "stage")
                        .state
                        .recurrenceOf())
                .isEmpty();
    }

    @Test
    void case_37_what_comes_back_within_the_observation_or_elsewhere_is_no_recurrence() {
        desk.cleared();
        assertThat(candidates(another("LX-2", desk, 29).accepted())).isEmpty();
        assertThat(candidates(another("LX-2", desk, 31).reported())).isEmpty();
        assertThat(Recurrence.candidates(desk.state, List.of(desk.state), CaseDesk.POLICY, CaseDesk.CHINA))
                .isEmpty();
    }

    @Test
    void a_case_is_no_recurrence_of_itself() {
        desk.accepted().refuses(COMMUNITY, new Recurrence.LinkRecurrence(CaseId.of("LX-1")), "recurrence-self");
    }

    @Test
    void case_33_evidence_that_stands_in_another_dossier_is_found() {
        desk.verified();
        EvidenceIndex index = item -> item.equals(CaseDesk.photo(2, "after").digest())
                ? Set.of(CaseId.of("LX-8"), CaseId.of("LX-1"), CaseId.of("LX-7"))
                : Set.of(CaseId.of("LX-1"));
        assertThat(EvidenceReuse.find(desk.state.id(), desk.events, index))
                .extracting(reuse -> reuse.seq() + " " + reuse.other())
                .containsExactly("5 LX-7", "5 LX-8");
    }

    @Test
    void a_conference_that_is_called_off_is_no_failure_and_another_can_be_convened() {
        desk.inProgress()
                .does(COMPOUND_BRANCH, Conferences.convene("c1", desk))
                .refuses(COMMUNITY, new ConferenceNotices.CancelConference("c1", "no room"), "not-convener")
                .refuses(COMPOUND_BRANCH, new ConferenceNotices.CancelConference("c2", "no room"), "unknown-conference")
                .does(COMPOUND_BRANCH, new ConferenceNotices.CancelConference("c1", "no room"));
        assertThat(desk.state.deliberations().conference("c1").orElseThrow().stage())
                .isEqualTo(ConferenceStage.CANCELLED);
        assertThat(desk.state.deliberations().failures()).isZero();
        desk.does(COMPOUND_BRANCH, Conferences.convene("c2", desk))
                .does(COMPOUND_BRANCH, Conferences.hold("c2", Conferences.agreed(Conferences.FIRM)));
    }

    @Test
    void minutes_are_published_once_also_when_the_work_was_done_since() {
        desk.inProgress()
                .does(COMPOUND_BRANCH, Conferences.convene("c1", desk))
                .refuses(COMPOUND_BRANCH, new ConferenceNotices.PublishMinutes("c1"), "stage")
                .does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.FIRM)))
                .does(COMPOUND_BRANCH, new Deliberations.WaiveItem("c1", "i1", "no need"))
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"))
                .refuses(FIRM, new ConferenceNotices.PublishMinutes("c1"), "role")
                .does(COMPOUND_BRANCH, new ConferenceNotices.PublishMinutes("c1"))
                .refuses(COMPOUND_BRANCH, new ConferenceNotices.PublishMinutes("c1"), "already-published");
        assertThat(desk.state.deliberations().conference("c1").orElseThrow().publishedAt())
                .contains(desk.state.at().orElseThrow());
    }
}
