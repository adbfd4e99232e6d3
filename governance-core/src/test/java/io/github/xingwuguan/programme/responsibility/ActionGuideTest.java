package io.github.xingwuguan.programme.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionGuideTest {
    private static final OrgId HOUSING = OrgId.of("housing");
    private static final OrgId JUSTICE = OrgId.of("justice");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);

    private static GuideStep step(GuideStage stage, String dueOn, String... doneOn) {
        return new GuideStep(
                stage,
                Label.of("步骤", "step"),
                LocalDate.parse(dueOn),
                Stream.of(doneOn).map(LocalDate::parse).findFirst());
    }

    private static ActionGuide.Builder guide(OrgId department, String matter, GuideStep... steps) {
        return ActionGuide.builder()
                .id("g-" + matter)
                .department(department)
                .matter(matter)
                .label(Label.of("指南", "guide"))
                .addSteps(steps);
    }

    private static Duty duty(String row, String matter, OrgId body, DutyRole role) {
        return Duty.builder()
                .row(row)
                .matter(matter)
                .party(PartyKind.DEPARTMENT)
                .body(body)
                .level(Level.DISTRICT)
                .role(role)
                .basis("a test")
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .build();
    }

    private static Department department(OrgId id) {
        return Department.builder().id(id).label(Label.of("部门", "department")).build();
    }

    private static List<String> codes(GovernanceException refused) {
        return refused.problems().all().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-28, , OPEN", "2025-10-27, , OVERDUE", "2025-10-27, 2025-10-27, DONE",
        "2025-10-27, 2025-10-28, DONE_LATE", "2025-10-27, 2025-10-29, OVERDUE", "2025-10-28, 2025-10-29, OPEN"
    })
    void s99_a_step_is_in_time_on_its_last_day(LocalDate dueOn, LocalDate doneOn, GuideStep.State expected) {
        GuideStep step = new GuideStep(GuideStage.PLAN, Label.of("步骤", "step"), dueOn, Optional.ofNullable(doneOn));

        assertThat(step.on(TODAY)).isEqualTo(expected);
    }

    @Test
    void s99_a_guide_goes_from_plan_to_assessment_and_says_all_that_is_wrong() {
        GovernanceException refused = catchThrowableOfType(
                GovernanceException.class,
                () -> guide(
                                HOUSING,
                                "parking",
                                step(GuideStage.INSPECT, "2025-03-01"),
                                step(GuideStage.DEPLOY, "2025-02-01"))
                        .build());

        assertThat(codes(refused)).containsExactly("no-plan", "no-assessment", "stage-order", "due-order");
        assertThat(codes(catchThrowableOfType(
                        GovernanceException.class,
                        () -> guide(HOUSING, "parking").build())))
                .containsExactly("out-of-range", "no-plan", "no-assessment");
    }

    @Test
    void s99_steps_in_time_are_counted_of_those_done_or_due() {
        ActionGuide guide = guide(
                        HOUSING,
                        "parking",
                        step(GuideStage.PLAN, "2025-01-31", "2025-01-20"),
                        step(GuideStage.DEPLOY, "2025-02-28", "2025-03-02"),
                        step(GuideStage.CARRY_OUT, "2025-09-30"),
                        step(GuideStage.ASSESS, "2025-12-31"))
                .build();

        assertThat(guide.inTime(TODAY)).isEqualTo(Ratio.of(1, 3));
        assertThat(guide.isComplete(TODAY)).isFalse();
        assertThat(guide(
                                HOUSING,
                                "x",
                                step(GuideStage.PLAN, "2025-01-01", "2025-01-01"),
                                step(GuideStage.ASSESS, "2025-02-01", "2025-03-01"))
                        .build()
                        .isComplete(TODAY))
                .isTrue();
    }

    @Test
    void s99_a_department_counts_when_it_owns_a_matter_and_what_is_amiss_is_found() {
        ResponsibilityRegister register = ResponsibilityRegister.of(List.of(
                duty("1", "parking", HOUSING, DutyRole.LEAD),
                duty("2", "parking", JUSTICE, DutyRole.SUPPORT),
                duty("3", "facades", HOUSING, DutyRole.LEAD)));
        ActionGuide parking = guide(
                        HOUSING,
                        "parking",
                        step(GuideStage.PLAN, "2025-01-31", "2025-01-20"),
                        step(GuideStage.ASSESS, "2025-09-30"))
                .build();
        ActionGuide stray = guide(
                        OrgId.of("stray"),
                        "parking",
                        step(GuideStage.PLAN, "2025-01-31", "2025-01-20"),
                        step(GuideStage.ASSESS, "2025-12-30"))
                .build();

        ResponsibilityStatus status = ResponsibilityStatus.on(
                TODAY, register, List.of(department(HOUSING), department(JUSTICE)), List.of(parking, stray));
        assertThat(status.leading()).containsExactly(HOUSING);
        assertThat(status.led()).isEqualTo(Map.of(HOUSING, Set.of("facades", "parking")));
        assertThat(status.guides()).containsEntry(HOUSING, Ratio.of(1, 2));
        assertThat(status.findings().all().stream().map(p -> p.code() + " " + p.path()))
                .containsExactly(
                        "step-overdue /0/steps/1",
                        "unknown-department /1/department",
                        "guide-of-another /1/matter",
                        "leads-nothing ",
                        "no-guide ");
    }
}
