package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, labels, digests and provenance. */
class NamesTest {
    private static final String KEY_RULE = " must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was ";

    @Test
    void ids_show_their_bare_value_and_sort_by_it() {
        assertThat(OrgId.of("xq:0001")).hasToString("xq:0001").isLessThan(OrgId.of("xq:0002"));
        assertThat(ActorId.of("u:7f3a")).hasToString("u:7f3a").isLessThan(ActorId.of("u:7f3b"));
        assertThat(PlaceId.of("c-1")).hasToString("c-1").isLessThan(PlaceId.of("c-2"));
        assertThat(ExternalKey.of("housing-register", "0001")).hasToString("housing-register/0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "-a", "a b", "业委会", "a/b"})
    void ids_of_another_form_are_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrgId.of(value))
                .withMessage("Organisation id" + KEY_RULE + "\"" + value + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorId.of(value))
                .withMessage("Actor id must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceId.of(value))
                .withMessage("Place id" + KEY_RULE + "\"" + value + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalKey.of("register", value))
                .withMessage("External key" + KEY_RULE + "\"" + value + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalKey.of(value, "key"))
                .withMessage("External system" + KEY_RULE + "\"" + value + "\"");
    }

    @Test
    void an_id_has_sixty_four_characters_at_most_and_a_refusal_shows_eighty() {
        assertThat(OrgId.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrgId.of("a".repeat(1_000)))
                .withMessage("Organisation id" + KEY_RULE + "\"" + "a".repeat(80) + "…\"");
    }

    @Test
    void a_policy_id_is_id_and_version() {
        PolicyId id = PolicyId.parse("louxing-five-star@0.1.0");
        assertThat(id).isEqualTo(PolicyId.of("louxing-five-star", "0.1.0")).hasToString("louxing-five-star@0.1.0");
    }

    @Test
    void a_policy_id_of_another_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyId.parse("louxing"))
                .withMessage("Policy id must be id@version, but was \"louxing\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyId.parse("louxing@1@2"))
                .withMessage("Policy version must be 1 to 32 letters, digits, '.' or '-', but was \"1@2\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyId.parse("@1"))
                .withMessage("Policy id" + KEY_RULE + "\"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyId.of("louxing", "1".repeat(33)))
                .withMessageStartingWith("Policy version must be 1 to 32 letters, digits, '.' or '-', but was ");
    }

    @Test
    void a_label_has_both_forms() {
        assertThat(Label.of("物业企业", "property enterprise")).hasToString("物业企业 (property enterprise)");
        assertThat(Label.of("楼".repeat(500), "x").zh()).hasSize(500);
    }

    @Test
    void a_blank_overlong_or_broken_label_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of(" ", "x"))
                .withMessage("Label zh must have 1 to 500 characters, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("x", "y".repeat(501)))
                .withMessage("Label en must have 1 to 500 characters, but was \"" + "y".repeat(40) + "…\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("x", "\ud800"))
                .withMessage("Label en must have 1 to 500 characters, but was \"\\ud800\"");
    }

    @Test
    void a_label_shows_foreign_text_safely() {
        assertThat(Label.of("a\nb", "c\u202ed")).hasToString("a\\u000ab (c\\u202ed)");
    }

    @Test
    void a_digest_is_sha_256_in_lower_case() {
        Digest digest = Digest.of("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(digest).hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(digest.abbreviated()).isEqualTo("ba7816bf8f01");
        assertThat(new Digest(digest.hex())).isEqualTo(digest);
    }

    @Test
    void a_digest_of_another_form_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Digest("AB"))
                .withMessage("Digest must be 64 lower-case hexadecimal digits, but had 2 characters");
    }

    @Test
    void provenance_names_issuer_and_document() {
        Provenance invented = Provenance.illustrative("the authors", "figures for illustration");
        assertThat(invented.kind()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
        assertThat(invented.article()).isEmpty();
        assertThat(invented.url()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.illustrative(" ", "figures"))
                .withMessage("Provenance must name issuer and document, but one was blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.illustrative("the authors", ""))
                .withMessage("Provenance must name issuer and document, but one was blank");
    }
}
