package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasePolicyTest {
    @Test
    void a_policy_comes_back_from_the_wire_with_its_digest() {
        CasePolicy read = Notation.roundTrip(CasePolicy.SHAPE, CaseDesk.POLICY);
        assertThat(read).isEqualTo(CaseDesk.POLICY);
        assertThat(read.digest()).isEqualTo(CaseDesk.POLICY.digest());
    }

    @Test
    void a_policy_with_faults_is_refused_with_all_of_them() {
        FilingStandard bad = CaseDesk.standard("stacking", CaseKind.HELP, Level.GRID)
                .afterEvidence(21)
                .addSigners(new Seat(Role.COMMUNITY, Level.DISTRICT))
                .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                .approver(new Seat(Role.PROPERTY_ENTERPRISE, Level.GRID))
                .build();
        FilingStandard unheard = CaseDesk.standard("unheard-of", CaseKind.HELP, Level.GRID)
                .addInspectors(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                .approver(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                .build();
        assertThatThrownBy(() -> CaseDesk.policy()
                        .status(PolicyStatus.ADOPTED)
                        .maxReturns(10)
                        .duplicateHours(0)
                        .maxUnableScreenings(-1)
                        .standards(List.of(CaseDesk.POLICY.standards().get(0), bad, unheard))
                        .build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly(
                                        "adopted-by /adoptedBy",
                                        "out-of-range /maxUnableScreenings",
                                        "out-of-range /maxReturns",
                                        "out-of-range /duplicateHours",
                                        "duplicate-category /standards/1/category",
                                        "out-of-range /standards/1/afterEvidence",
                                        "no-inspectors /standards/1/inspectors",
                                        "unfit-seat /standards/1/signers/0",
                                        "duplicate-seat /standards/1/signers/2",
                                        "unfit-seat /standards/1/approver",
                                        "nobody-competent /standards/2/category"));
        assertThatThrownBy(() -> CaseDesk.policy().standards(List.of()).build())
                .hasMessageContaining("Policy must have a filing standard, but had none");
    }

    @Test
    void grave_cases_and_emergencies_begin_on_the_subdistricts_level_at_least() {
        FilingStandard wall = CaseDesk.POLICY.standard("wall").orElseThrow();
        assertThat(wall.levelOf(Urgency.LOW)).isEqualTo(Level.SUBDISTRICT);
        FilingStandard noise = CaseDesk.POLICY.standard("noise").orElseThrow();
        assertThat(noise.levelOf(Urgency.URGENT)).isEqualTo(Level.GRID);
        assertThat(noise.levelOf(Urgency.EMERGENCY)).isEqualTo(Level.SUBDISTRICT);
        assertThat(noise.tier()).contains("simple");
    }
}
