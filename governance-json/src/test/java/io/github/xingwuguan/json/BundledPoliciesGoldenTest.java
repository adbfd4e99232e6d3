package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every bundled policy. Runs with both Jackson generations and with each alone. */
@Tag("golden")
class BundledPoliciesGoldenTest {
    private static final Path DOCUMENTS =
            Path.of("src", "main", "resources", "io", "github", "xingwuguan", "json", "policies");

    static List<BundledPolicy<?>> all() {
        return BundledPolicies.all();
    }

    @Test
    void digests_are_those_on_file() throws IOException {
        StringBuilder digests = new StringBuilder();
        for (BundledPolicy<?> bundled : all()) {
            digests.append(bundled).append(' ').append(bundled.read().digest()).append('\n');
        }
        Golden.assertSame("bundled-policies.txt", digests.toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    <P extends Policy> void a_document_says_its_id_and_is_laid_out_as_the_library_writes_it(BundledPolicy<P> bundled)
            throws IOException {
        P policy = bundled.read();
        assertThat(policy.id()).isEqualTo(bundled.id());
        assertThat(GovernanceJson.standard().prettyText(bundled.type(), policy)).isEqualTo(document(bundled));
    }

    @ParameterizedTest
    @MethodSource("all")
    void none_claims_to_be_official_or_adopted(BundledPolicy<?> bundled) {
        Policy policy = bundled.read();
        assertThat(policy.provenance().kind()).isNotEqualTo(Provenance.Kind.OFFICIAL);
        assertThat(policy.status()).isEqualTo(PolicyStatus.DRAFT);
    }

    @Test
    void every_document_is_reached_by_exactly_one_constant() throws IOException, IllegalAccessException {
        List<BundledPolicy<?>> constants = new ArrayList<>();
        for (Field field : BundledPolicies.class.getFields()) {
            assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
            constants.add((BundledPolicy<?>) field.get(null));
        }
        assertThat(all()).containsExactlyInAnyOrderElementsOf(constants);
        assertThat(all()).extracting(BundledPolicy::id).extracting(PolicyId::id).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(all().stream()
                            .map(bundled -> bundled.id().id() + ".json")
                            .toList());
        }
    }

    private static String document(BundledPolicy<?> bundled) throws IOException {
        String name = "policies/" + bundled.id().id() + ".json";
        try (InputStream in = Objects.requireNonNull(BundledPolicies.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
