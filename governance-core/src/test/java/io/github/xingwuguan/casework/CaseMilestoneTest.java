package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is built without leave: stopped in 4 working hours, fined in 7 working days, torn down in 20; from Monday 2025-03-03 on. */
class CaseMilestoneTest {
    private final CaseDesk desk = new CaseDesk(policy().build());

    private static FilingStandard.Builder standard() {
        return CaseDesk.standard("stacking", CaseKind.PROPERTY_DISORDER, Level.COMMUNITY)
                .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                .addStages(new StageLimit("stop", TimeLimit.workingTime(Duration.ofHours(4))))
                .addStages(new StageLimit("fine", TimeLimit.workingDays(7)));
    }

    private static CasePolicy.Builder policy() {
        return CaseDesk.policy()
                .standards(java.util.List.of(standard().build()))
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .limit(TimeLimit.workingDays(20))
                        .pausable(java.util.List.of("court"))
                        .build());
    }

    private Verdict verdict(String stage) {
        return desk.state.milestones().verdicts().get(stage);
    }

    @Test
    void case_61_a_part_is_late_though_the_whole_is_in_time() {
        desk.inProgress()
                .does(FIRM, new Milestones.CompleteStage("stop"))
                .waits(10)
                .does(FIRM, new Milestones.CompleteStage("fine"))
                .waits(5)
                .does(FIRM, new Disposal.SubmitDisposal("torn down", CaseDesk.after(2)));
        // filed at eleven, stopped at two, when work begins after lunch: one of four working hours
        assertThat(verdict("stop").isOnTime()).isTrue();
        assertThat(verdict("stop").deadline().due()).hasToString("2025-03-03T09:00:00Z");
        // seven working days end on Wednesday the 12th, the fine came on the 13th
        assertThat(verdict("fine").isOnTime()).isFalse();
        assertThat(verdict("fine").deadline().due()).hasToString("2025-03-12T15:59:59.999999999Z");
        assertThat(desk.state
                        .clocks()
                        .timer(ClockKind.DISPOSE)
                        .orElseThrow()
                        .verdict()
                        .orElseThrow()
                        .isOnTime())
                .isTrue();
    }

    @Test
    void time_for_a_part_stands_still_with_that_for_the_whole() {
        desk.inProgress()
                .does(COMMUNITY, new Postponements.PauseClock("court"))
                .waits(7)
                .does(COMMUNITY, new Postponements.ResumeClock("court"))
                .does(FIRM, new Milestones.CompleteStage("fine"));
        assertThat(verdict("fine").deadline().due()).hasToString("2025-03-18T15:59:59.999999999Z");
    }

    @Test
    void a_part_is_one_of_the_standard_and_done_once_in_a_cycle() {
        desk.inProgress()
                .refuses(FIRM, new Milestones.CompleteStage("paint"), "unknown-stage")
                .refuses(CaseDesk.OTHER_FIRM, new Milestones.CompleteStage("stop"), "not-assignee")
                .does(FIRM, new Milestones.CompleteStage("stop"))
                .refuses(FIRM, new Milestones.CompleteStage("stop"), "unknown-stage");
        assertThatThrownBy(() -> policy().standards(java.util.List.of(standard()
                                .addStages(new StageLimit("stop", TimeLimit.workingDays(1)))
                                .build()))
                        .build())
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("\"stop\" stood twice");
    }
}
