package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.committee.CommitteePolicy;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.rating.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs with both Jackson generations and with each alone. */
@Tag("golden")
class BundledPoliciesGoldenTest {
    private static List<Policy> policies() {
        return Stream.of(
                        BundledPolicies.rubrics(),
                        BundledPolicies.creditPolicies(),
                        casePolicies(),
                        committees(),
                        programmes(),
                        countingProfiles())
                .<Policy>flatMap(List::stream)
                .toList();
    }

    private static List<CasePolicy> casePolicies() {
        return BundledPolicies.caseIds().stream()
                .map(BundledPolicies::casePolicy)
                .toList();
    }

    private static List<CommitteePolicy> committees() {
        return BundledPolicies.committeeIds().stream()
                .map(BundledPolicies::committeePolicy)
                .toList();
    }

    private static List<Programme> programmes() {
        return BundledPolicies.programmeIds().stream()
                .map(BundledPolicies::programme)
                .toList();
    }

    private static List<CountingProfile> countingProfiles() {
        return BundledPolicies.countingIds().stream()
                .map(BundledPolicies::countingProfile)
                .toList();
    }

    @Test
    void digests_are_those_on_file() throws IOException {
        List<String> digests = policies().stream()
                .map(policy -> policy.id() + " " + policy.digest())
                .toList();

        Golden.assertSame("bundled-policies.txt", String.join("\n", digests) + "\n");
    }

    @Test
    void documents_are_laid_out_as_the_library_writes_them() throws IOException {
        for (Rubric rubric : BundledPolicies.rubrics()) {
            assertThat(GovernanceJson.standard().prettyText(Rubric.SHAPE, rubric))
                    .isEqualTo(document(rubric));
        }
        for (CreditPolicy policy : BundledPolicies.creditPolicies()) {
            assertThat(GovernanceJson.standard().prettyText(CreditPolicy.SHAPE, policy))
                    .isEqualTo(document(policy));
        }
    }

    @Test
    void documents_of_cases_are_laid_out_as_the_library_writes_them() throws IOException {
        for (CasePolicy policy : casePolicies()) {
            assertThat(GovernanceJson.standard().prettyText(CasePolicy.SHAPE, policy))
                    .isEqualTo(document(policy));
        }
    }

    @Test
    void documents_of_committees_are_laid_out_as_the_library_writes_them() throws IOException {
        for (CommitteePolicy policy : committees()) {
            assertThat(GovernanceJson.standard().prettyText(CommitteePolicy.SHAPE, policy))
                    .isEqualTo(document(policy));
            assertThat(policy.lint().all()).isEmpty();
        }
    }

    @Test
    void documents_of_programmes_are_laid_out_as_the_library_writes_them() throws IOException {
        for (Programme programme : programmes()) {
            assertThat(GovernanceJson.standard().prettyText(Programme.SHAPE, programme))
                    .isEqualTo(document(programme));
        }
    }

    @Test
    void counting_profiles_are_laid_out_as_the_library_writes_them() throws IOException {
        for (CountingProfile profile : countingProfiles()) {
            assertThat(GovernanceJson.standard().prettyText(CountingProfile.SHAPE, profile))
                    .isEqualTo(document(profile));
        }
    }

    private static String document(Policy policy) throws IOException {
        return resource("/io/github/xingwuguan/json/policies/" + policy.id().id() + ".json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BundledPoliciesGoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
