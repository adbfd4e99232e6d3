package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Coverage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Another category, another level. */
class CaseLevelTest {
    private final CaseDesk desk = new CaseDesk(CaseDesk.timed().build());

    private Instant due() {
        return desk.state
                .clocks()
                .due(ClockKind.DISPOSE, desk.now, CaseDesk.CHINA, Coverage.STRICT)
                .orElseThrow()
                .due();
    }

    @Test
    void case_19_what_was_used_of_the_time_stays_used_when_a_case_becomes_urgent() {
        desk.inProgress().waits(3);
        // filed on Monday at 11, urgent on Thursday: sixteen working hours were used up long ago, so that it is due now
        desk.does(COMMUNITY, new Levels.Reclassify("stacking", Urgency.URGENT));
        assertThat(due()).isEqualTo(desk.now);
        assertThat(desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .isEmpty();
    }

    @Test
    void case_19_what_is_overdue_stays_so_when_a_case_becomes_less_urgent() {
        desk.reported()
                .does(COMMUNITY, new Intake.Accept("1", "stacking", Urgency.URGENT, Level.COMMUNITY))
                .waits(4)
                .refuses(COMMUNITY, new Levels.Reclassify("stacking", Urgency.NORMAL), "level");
        Instant before = due();
        desk.does(SUBDISTRICT, new Levels.Reclassify("stacking", Urgency.NORMAL));
        assertThat(due()).isEqualTo(before).isBefore(desk.now);
    }

    @Test
    void time_extended_in_days_does_not_go_on_in_hours() {
        desk.inProgress()
                .does(FIRM, new Postponements.RequestExtension(2))
                .does(COMMUNITY, new Postponements.GrantExtension())
                .refuses(COMMUNITY, new Levels.Reclassify("stacking", Urgency.URGENT), "other-unit");
    }

    @Test
    void a_case_keeps_its_kind_and_changes_something() {
        desk.inProgress()
                .refuses(COMMUNITY, new Levels.Reclassify("noise", Urgency.NORMAL), "other-kind")
                .refuses(COMMUNITY, new Levels.Reclassify("unheard-of", Urgency.NORMAL), "unknown-category")
                .refuses(COMMUNITY, new Levels.Reclassify("stacking", Urgency.NORMAL), "nothing-changes");
    }

    @Test
    void what_becomes_an_emergency_goes_up_and_waits_to_be_sent_out() {
        desk.inProgress().does(COMMUNITY, new Levels.Reclassify("stacking", Urgency.EMERGENCY));
        assertThat(desk.state.level()).isEqualTo(Level.SUBDISTRICT);
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(desk.state.assignments().lead()).isEmpty();
        assertThat(desk.state.intake().filing().orElseThrow().dossierNo()).isEqualTo("2025-0001");
    }

    @Test
    void case_58_a_case_is_handed_down_to_who_is_competent_and_taken_over_there() {
        desk.inProgress()
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "beyond-authority"))
                // where such cases begin is the community, and below nobody decides
                .refuses(SUBDISTRICT, new Levels.HandDown(Level.GRID), "stays-up")
                .refuses(COMMUNITY, new Levels.TakeOver(), "not-offered")
                .does(SUBDISTRICT, new Levels.HandDown(Level.COMMUNITY))
                .does(COMMUNITY, new Levels.TakeOver())
                .refuses(COMMUNITY, new Levels.TakeOver(), "not-offered");
        assertThat(desk.state.level()).isEqualTo(Level.COMMUNITY);
        assertThat(desk.state.highestLevel()).isEqualTo(Level.SUBDISTRICT);
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void case_58_a_matter_of_the_subdistrict_is_not_handed_to_a_community() {
        CaseDesk levy = new CaseDesk();
        levy.does(CaseDesk.RESIDENT, CaseDesk.report(CaseKind.ACCUSATION))
                .does(SUBDISTRICT, new Intake.Accept("1", "levy", Urgency.NORMAL, Level.SUBDISTRICT))
                .refuses(DISTRICT, new Levels.HandDown(Level.COMMUNITY), "stays-up")
                .does(SUBDISTRICT, new Assignments.Escalate(Level.DISTRICT, "no-owner"))
                .does(DISTRICT, new Levels.HandDown(Level.SUBDISTRICT))
                // what was offered ends when the case moves otherwise
                .does(SUBDISTRICT, new Levels.TakeOver());
        CaseDesk wall = new CaseDesk().wallInProgress();
        wall.does(SUBDISTRICT, new Assignments.Escalate(Level.DISTRICT, "beyond-authority"))
                .refuses(DISTRICT, new Levels.HandDown(Level.SUBDISTRICT), "stays-up");
    }
}
