package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private static final Ground REST = Ground.of("no-project");

    private static Desk<Enrolment, Enrolment.Did> desk() {
        return Desk.of(Enrolment.LIFECYCLE, Enrolment.of(ProcedurePolicies.FIRM));
    }

    @Test
    void case_57_a_firm_is_enrolled_suspended_resumed_and_withdrawn_and_each_step_gives_its_entry() {
        Desk<Enrolment, Enrolment.Did> desk = desk().does(Desk.FIRM, "2025-01-06", new Enrolment.File())
                .does(Desk.DISTRICT, "2025-01-08", new Enrolment.Enrol())
                .does(Desk.HOUSING, "2025-03-03", new Enrolment.Suspend(REST))
                .does(Desk.DISTRICT, "2025-04-01", new Enrolment.Resume())
                .does(Desk.FIRM, "2025-12-31T23:30", new Enrolment.Withdraw(REST));
        List<Participation> entries =
                desk.events().stream().map(event -> event.entry(desk.state())).toList();
        assertThat(entries)
                .extracting(entry -> entry.status() + " " + entry.from())
                .containsExactly(
                        EnrolmentStatus.FILED + " 2025-01-06",
                        EnrolmentStatus.ENROLLED + " 2025-01-08",
                        EnrolmentStatus.SUSPENDED + " 2025-03-03",
                        EnrolmentStatus.ENROLLED + " 2025-04-01",
                        EnrolmentStatus.WITHDRAWN + " 2025-12-31");
        assertThat(entries).extracting(Participation::subject).containsOnly(ProcedurePolicies.FIRM);
        assertThat(CreditLedger.of(entries).known(Participation.class, Desk.at("2025-02-01")))
                .hasSize(2);
        assertThat(desk.state().progress().seq()).isEqualTo(5);
    }

    @Test
    void case_57_enrolment_is_no_licence_so_no_code_speaks_of_one() {
        assertThat(Enrolment.LIFECYCLE.table())
                .extracting(rule -> rule.code())
                .containsExactly("file", "enrol", "suspend", "resume", "withdraw");
        assertThat(EnrolmentStatus.values())
                .extracting(EnrolmentStatus::code)
                .containsExactly("filed", "enrolled", "suspended", "withdrawn");
    }

    @Test
    void an_application_and_a_suspended_enrolment_can_be_withdrawn_too_and_the_end_is_final() {
        for (boolean isSuspended : new boolean[] {false, true}) {
            Desk<Enrolment, Enrolment.Did> desk = desk().does(Desk.FIRM, "2025-01-06", new Enrolment.File());
            if (isSuspended) {
                desk.does(Desk.DISTRICT, "2025-01-08", new Enrolment.Enrol())
                        .does(Desk.DISTRICT, "2025-01-09", new Enrolment.Suspend(REST));
            }
            desk.does(Desk.DISTRICT, "2025-02-06", new Enrolment.Withdraw(REST));
            assertThat(desk.state().progress().isAt(EnrolmentStatus.WITHDRAWN)).isTrue();
            assertThat(desk.refusal(Desk.FIRM, "2025-02-07", new Enrolment.File())
                            .code())
                    .isEqualTo("stage");
            assertThat(desk.refusal(Desk.FIRM, "2025-02-07", new Enrolment.Withdraw(REST))
                            .code())
                    .isEqualTo("stage");
        }
    }

    @Test
    void a_project_is_enrolled_like_a_firm_but_no_person_is() {
        assertThat(Enrolment.of(ProcedurePolicies.PROJECT).progress().stage()).isEmpty();
        assertThat(Enrolment.of(Subject.branch("b-1")).progress().seq()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enrolment.of(ProcedurePolicies.MANAGER))
                .withMessage("Enrolment must be of a firm or project, but was of a person");
    }

    @Test
    void another_policy_may_be_in_force_when_a_firm_is_suspended() {
        desk().does(Desk.FIRM, "2025-01-06", new Enrolment.File())
                .does(Desk.DISTRICT, "2025-01-08", new Enrolment.Enrol())
                .under(ProcedurePolicies.NEXT)
                .does(Desk.DISTRICT, "2025-01-09", new Enrolment.Suspend(REST));
    }

    @Test
    void the_day_is_that_of_the_zone_of_the_policy() {
        Desk<Enrolment, Enrolment.Did> desk = desk().does(Desk.FIRM, "2025-01-01T00:30", new Enrolment.File());
        assertThat(desk.last().trace().at()).isEqualTo("2024-12-31T16:30:00Z");
        assertThat(desk.last().entry(desk.state()).from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(desk.last().trace().actor().role()).isEqualTo(Role.PROPERTY_ENTERPRISE);
        assertThat(desk.last().trace().policy()).isEqualTo(PolicyRef.of(ProcedurePolicies.POLICY));
    }
}
