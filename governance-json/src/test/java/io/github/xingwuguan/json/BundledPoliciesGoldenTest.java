package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.rating.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs with both Jackson generations and with each alone. */
@Tag("golden")
class BundledPoliciesGoldenTest {
    @Test
    void digests_are_those_on_file() throws IOException {
        List<String> digests = BundledPolicies.rubrics().stream()
                .map(rubric -> rubric.id() + " " + rubric.digest())
                .toList();

        assertThat(digests)
                .isEqualTo(resource("/golden/bundled-policies.txt").lines().toList());
    }

    @Test
    void documents_are_laid_out_as_the_library_writes_them() throws IOException {
        for (Rubric rubric : BundledPolicies.rubrics()) {
            String document = resource(
                    "/io/github/xingwuguan/json/policies/" + rubric.id().id() + ".json");

            assertThat(GovernanceJson.standard().prettyText(Rubric.SHAPE, rubric))
                    .isEqualTo(document);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BundledPoliciesGoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
