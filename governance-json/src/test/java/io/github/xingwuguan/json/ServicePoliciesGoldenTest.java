package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.programme.fee.FeePolicy;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import io.github.xingwuguan.programme.registration.RegistrationPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs with both Jackson generations and with each alone. */
@Tag("golden")
class ServicePoliciesGoldenTest {
    private static final FeePolicy FEES = BundledPolicies.LOUXING_FEES.read();
    private static final RegistrationPolicy REGISTRATION = BundledPolicies.LOUXING_REGISTRATION.read();
    private static final SupervisionPolicy SUPERVISION = BundledPolicies.LOUXING_SUPERVISION.read();
    private static final List<Policy> ALL = List.of(FEES, REGISTRATION, SUPERVISION);

    @Test
    void digests_are_those_on_file() throws IOException {
        List<String> digests =
                ALL.stream().map(policy -> policy.id() + " " + policy.digest()).toList();

        Golden.assertSame("service-policies.txt", String.join("\n", digests) + "\n");
    }

    @Test
    void documents_are_laid_out_as_the_library_writes_them() throws IOException {
        GovernanceJson json = GovernanceJson.standard();
        assertThat(json.prettyText(FeePolicy.SHAPE, FEES)).isEqualTo(document(FEES));
        assertThat(json.prettyText(RegistrationPolicy.SHAPE, REGISTRATION)).isEqualTo(document(REGISTRATION));
        assertThat(json.prettyText(SupervisionPolicy.SHAPE, SUPERVISION)).isEqualTo(document(SUPERVISION));
    }

    @Test
    void they_say_that_they_are_invented() {
        assertThat(ALL).allSatisfy(policy -> {
            assertThat(policy.provenance().kind()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
            assertThat(policy.provenance().document()).startsWith("An invented draft.");
        });
    }

    @Test
    void every_kind_of_alert_has_a_rule() {
        assertThat(SUPERVISION.rules().stream().map(rule -> rule.kind())).containsExactlyInAnyOrder(AlertKind.values());
        assertThat(SUPERVISION.matters(AlertKind.DISCLOSURE_OVERDUE)).hasSize(13);
    }

    private static String document(Policy policy) throws IOException {
        String name = "/io/github/xingwuguan/json/policies/" + policy.id().id() + ".json";
        try (InputStream in = ServicePoliciesGoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
