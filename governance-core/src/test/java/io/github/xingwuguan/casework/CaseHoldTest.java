package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.calendar.Coverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be done now, from Monday 2025-03-03 on; five working days to deal with it. */
class CaseHoldTest {
    private static final LocalDate MAY_DAY = LocalDate.of(2025, 5, 1);

    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    private Instant due() {
        return desk.state
                .clocks()
                .due(ClockKind.DISPOSE, desk.now, CaseDesk.CHINA, Coverage.STRICT)
                .orElseThrow()
                .due();
    }

    private CaseDesk held(LocalDate until) {
        return desk.inProgress()
                .does(FIRM, new Holds.RequestHold("seasonal", until))
                .does(SUBDISTRICT, new Holds.GrantHold());
    }

    @Test
    void time_stands_still_and_only_what_a_hold_allows_goes_on() {
        held(LocalDate.of(2025, 3, 31))
                .refuses(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)), "held")
                .refuses(COMMUNITY, new Postponements.PauseClock("season"), "held")
                .does(FIRM, new Contacts.RecordContact(true))
                .does(SUBDISTRICT, new Supervision.Supervise(Pressure.URGE, LocalDate.of(2025, 3, 10)))
                .does(FIRM, new Supervision.ReplyTo("the season"))
                .does(FIRM, new Records.AttachEvidence(CaseDesk.after(7)));
        // the 3rd is the day of the event; of five working days from the 4th on none was used
        desk.waits(40).does(SYSTEM, new Clocks.Tick());
        assertThat(desk.state.holds().running()).isEmpty();
        assertThat(due()).isEqualTo(Instant.parse("2025-04-08T15:59:59.999999999Z"));
    }

    @Test
    void case_60_a_hold_of_more_than_a_year_is_refused_and_one_of_a_day_that_is_over_too() {
        desk.inProgress()
                .refuses(FIRM, new Holds.RequestHold("seasonal", LocalDate.of(2026, 3, 4)), "hold-too-long")
                .refuses(FIRM, new Holds.RequestHold("seasonal", LocalDate.of(2025, 3, 3)), "hold-too-long")
                .refuses(FIRM, new Holds.RequestHold("too-much-work", MAY_DAY), "not-holdable")
                .does(FIRM, new Holds.RequestHold("seasonal", LocalDate.of(2026, 3, 3)));
        desk.waits(400).refuses(SUBDISTRICT, new Holds.GrantHold(), "hold-too-long");
    }

    @Test
    void case_60_a_case_that_is_overdue_is_not_held_over() {
        desk.inProgress().waits(20).refuses(FIRM, new Holds.RequestHold("seasonal", MAY_DAY), "overdue");
    }

    @Test
    void case_60_a_hold_that_ends_on_a_holiday_ends_then_and_time_runs_on_with_the_next_working_day() {
        held(MAY_DAY).waits(90).does(SYSTEM, new Clocks.Tick());
        CaseEvent ended = desk.events.stream()
                .filter(event -> event.deed() instanceof Holds.EndHold)
                .findFirst()
                .orElseThrow();
        assertThat(ended.trace().at()).isEqualTo(Instant.parse("2025-05-01T16:00:00Z"));
        // the holiday lasts to the 5th, so that the days are the 6th to the 9th and the 12th
        assertThat(due()).isEqualTo(Instant.parse("2025-05-12T15:59:59.999999999Z"));
        assertThat(desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .contains(Instant.parse("2025-05-12T15:59:59.999999999Z"));
    }

    @Test
    void once_the_last_day_is_over_everything_waits_until_the_end_is_entered_as_of_that_day() {
        held(LocalDate.of(2025, 3, 31)).does(FIRM, new Contacts.RecordContact(false));
        desk.waits(35)
                .refuses(FIRM, new Contacts.RecordContact(true), "held")
                .does(SYSTEM, new Clocks.Tick())
                .does(FIRM, new Contacts.RecordContact(true));
        assertThat(due()).isEqualTo(Instant.parse("2025-04-08T15:59:59.999999999Z"));
    }

    @Test
    void a_hold_that_was_asked_for_in_time_is_not_granted_once_the_case_is_overdue() {
        desk.inProgress()
                .does(FIRM, new Holds.RequestHold("seasonal", MAY_DAY))
                .waits(20)
                .refuses(SUBDISTRICT, new Holds.GrantHold(), "overdue");
    }

    @Test
    void a_hold_is_asked_for_by_the_lead_once_granted_so_often_and_ended_early() {
        desk.inProgress()
                .refuses(CaseDesk.OTHER_FIRM, new Holds.RequestHold("seasonal", MAY_DAY), "not-assignee")
                .refuses(SUBDISTRICT, new Holds.GrantHold(), "no-hold-pending")
                .does(FIRM, new Holds.RequestHold("seasonal", MAY_DAY))
                .refuses(FIRM, new Holds.RequestHold("seasonal", MAY_DAY), "hold-pending")
                .does(SUBDISTRICT, new Holds.RefuseHold("it can be done now"))
                .does(FIRM, new Holds.RequestHold("seasonal", MAY_DAY))
                .does(DISTRICT, new Holds.GrantHold())
                .refuses(COMMUNITY, new Holds.EndHold(), "role")
                .does(SUBDISTRICT, new Holds.EndHold())
                .refuses(SUBDISTRICT, new Holds.EndHold(), "not-held")
                .refuses(FIRM, new Holds.RequestHold("seasonal", MAY_DAY), "not-holdable")
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
    }

    @Test
    void what_is_grave_is_held_over_only_if_somebody_saw_to_it_that_it_does_no_harm() {
        CaseDesk wall = new CaseDesk(CaseDesk.pressed().build());
        wall.does(CaseDesk.RESIDENT, CaseDesk.report(CaseKind.HAZARD))
                .does(COMMUNITY, new Intake.RequestScreening())
                .does(CaseDesk.GRID, new Intake.RecordScreening(Check.CONFIRMED, List.of()))
                .does(
                        SUBDISTRICT,
                        new Intake.Accept("1", "wall", Urgency.NORMAL, io.github.xingwuguan.basics.Level.SUBDISTRICT))
                .does(SUBDISTRICT, new Assignments.Dispatch("w1", CaseDesk.TO_BRANCH, Assignment.Share.LEAD))
                .does(CaseDesk.BRANCH, new Assignments.Sign("w1"))
                .refuses(CaseDesk.BRANCH, new Holds.RequestHold("seasonal", MAY_DAY), "no-interim-control")
                .does(CaseDesk.BRANCH, new Safety.RecordControl("fenced off", List.of()))
                .does(CaseDesk.BRANCH, new Holds.RequestHold("seasonal", MAY_DAY));
    }
}
