package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.COMPOUND_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.DEPUTY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a hostile reader looked for: a way around a rule by changing places, by merging, or by having two duties at once. */
class CaseLoopholeTest {
    private static final Party TO_OTHER_FIRM = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);

    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    /** The first firm leads, then another, then the first again. */
    private CaseDesk leadsAgain() {
        return desk.does(SUBDISTRICT, new Returns.Arbitrate("a2", TO_OTHER_FIRM))
                .does(OTHER_FIRM, new Assignments.Sign("a2"))
                .does(SUBDISTRICT, new Returns.Arbitrate("a3", TO_FIRM))
                .does(FIRM, new Assignments.Sign("a3"));
    }

    @Test
    void a_hold_that_a_former_lead_asked_for_does_not_come_back_when_it_leads_again() {
        desk.inProgress().does(FIRM, new Holds.RequestHold("seasonal", LocalDate.of(2025, 5, 1)));
        leadsAgain()
                .refuses(SUBDISTRICT, new Holds.GrantHold(), "no-hold-pending")
                .does(FIRM, new Holds.RequestHold("seasonal", LocalDate.of(2025, 4, 1)))
                .does(SUBDISTRICT, new Holds.GrantHold());
        assertThat(desk.state.holds().running().orElseThrow().until()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void an_extension_that_a_former_lead_asked_for_does_not_come_back_when_it_leads_again() {
        desk.inProgress().does(FIRM, new Postponements.RequestExtension(3));
        leadsAgain()
                .refuses(SUBDISTRICT, new Postponements.GrantExtension(), "no-extension-pending")
                .does(FIRM, new Postponements.RequestExtension(2))
                .does(SUBDISTRICT, new Postponements.GrantExtension());
    }

    private void absorbs(TimeLimit limit) {
        Clock clock = Clock.start(limit, Instant.parse("2025-03-03T01:30:00Z"));
        desk.does(COMMUNITY, new Merging.AbsorbCase(MergeDeeds.child("LX-7", Urgency.NORMAL, Optional.of(clock))));
    }

    @Test
    void what_the_lead_of_a_parent_asked_for_is_still_decided_once_it_goes_on_with_the_time_of_a_child() {
        desk.inProgress().does(FIRM, new Postponements.RequestExtension(3));
        absorbs(TimeLimit.workingDays(2));
        assertThat(desk.events).extracting(event -> event.deed().code()).contains("inherit-clock");
        desk.does(SUBDISTRICT, new Postponements.GrantExtension());
        assertThat(desk.state
                        .clocks()
                        .due(ClockKind.DISPOSE, desk.now, CaseDesk.CHINA, Coverage.STRICT)
                        .orElseThrow()
                        .due())
                .isEqualTo(Instant.parse("2025-03-10T15:59:59.999999999Z"));
    }

    @Test
    void what_was_asked_for_in_working_days_is_not_given_in_working_hours() {
        desk.inProgress().does(FIRM, new Postponements.RequestExtension(3));
        absorbs(TimeLimit.workingTime(Duration.ofHours(8)));
        desk.refuses(SUBDISTRICT, new Postponements.GrantExtension(), "no-extension-pending");
    }

    @Test
    void b8_who_reported_a_case_that_was_merged_is_still_spoken_with_in_time() {
        desk.accepted()
                .does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-9")))
                .does(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-9")));
        assertThat(desk.state.clocks().timer(ClockKind.CONTACT).orElseThrow().isOpen())
                .isTrue();
        assertThat(desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().isOpen())
                .isFalse();
        desk.does(COMMUNITY, new Contacts.RecordContact(true));
        assertThat(desk.state
                        .clocks()
                        .timer(ClockKind.CONTACT)
                        .flatMap(Clocks.Timer::verdict)
                        .orElseThrow()
                        .isOnTime())
                .isTrue();
    }

    @Test
    void b8_that_nobody_spoke_with_who_reported_a_merged_case_is_entered_as_a_breach() {
        desk.accepted()
                .does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-9")))
                .does(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-9")))
                .waits(3)
                .does(CaseDesk.SYSTEM, new Clocks.Tick());
        assertThat(desk.state.clocks().timer(ClockKind.CONTACT).orElseThrow().breachedAt())
                .contains(Instant.parse("2025-03-04T03:00:00Z"));
    }

    @Test
    void a_merger_that_was_asked_for_ends_when_the_work_is_said_to_be_done() {
        desk.inProgress()
                .does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-9")))
                .does(FIRM, new Disposal.SubmitDisposal("cleared away", CaseDesk.after(2)));
        assertThat(desk.state.merging().request()).isEmpty();
        desk.does(COMMUNITY, new Disposal.SendBack("not yet"))
                .refuses(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-9")), "merge-not-requested");
    }

    @Test
    void case_25_what_a_conference_agreed_on_is_done_or_waived_before_a_case_is_concluded() {
        Deed conclude = new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "it cannot be done");
        desk.inProgress()
                .does(COMPOUND_BRANCH, Conferences.convene("c1", desk))
                .does(COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.FIRM)))
                .refuses(SUBDISTRICT, conclude, "items-open")
                .does(COMPOUND_BRANCH, new Deliberations.WaiveItem("c1", "i1", "it cannot be done"))
                .does(SUBDISTRICT, conclude);
    }

    @Test
    void case_32_who_mediated_a_dispute_does_not_look_whether_it_is_settled() {
        desk.does(RESIDENT, CaseDesk.report(CaseKind.DISPUTE))
                .does(CaseDesk.GRID, MediationDeeds.filed())
                .does(CaseDesk.GRID, new Assignments.Dispatch("a1", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a1"))
                .does(COMMUNITY, new Mediations.Open("m1", MediationDeeds.PARTIES))
                .does(COMMUNITY, new Mediations.End("m1", "the court"))
                .does(FIRM, new Disposal.SubmitDisposal("quiet", List.of()))
                .refuses(
                        COMMUNITY,
                        new Disposal.RecordInspection(Check.CONFIRMED, CaseDesk.after(9)),
                        "separation-of-duties")
                .does(CaseDesk.CLERK, new Disposal.RecordInspection(Check.CONFIRMED, CaseDesk.after(9)));
    }

    @Test
    void case_32_who_came_when_called_does_not_look_whether_it_is_done() {
        desk.wallInProgress()
                .does(SUBDISTRICT, WhistleDeeds.blow("w1", "progress", CaseDesk.TO_BUREAU))
                .does(BUREAU, new WhistleAnswers.ReportIn("w1"))
                .does(SUBDISTRICT, new Whistles.CompleteWhistle("w1"))
                .does(BRANCH, new Disposal.SubmitDisposal("propped up", CaseDesk.after(2, 3)))
                .refuses(
                        BUREAU,
                        new Disposal.RecordInspection(Check.CONFIRMED, CaseDesk.after(9)),
                        "separation-of-duties");
    }

    @Test
    void who_is_reported_does_not_close_the_dossier() {
        desk.does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.COMPLAINT,
                                PlaceId.of("compound-1"),
                                Optional.of(SUBDISTRICT.org()),
                                List.of()))
                .does(COMMUNITY, new Leaving.Redirect("hotline"))
                .refuses(SUBDISTRICT, new Aftercare.Archive(), "recusal")
                .refuses(DEPUTY, new Aftercare.Archive(), "recusal")
                .does(DISTRICT, new Aftercare.Archive());
    }
}
