package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactKeyProperties {
    @Property
    void a_name_is_taken_if_and_only_if_it_is_kebab_case(@ForAll("names") String name) {
        assertThat(isTaken(name)).isEqualTo(name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Example
    void a_name_has_at_most_64_characters() {
        assertThat(isTaken("a".repeat(64))).isTrue();
        assertThat(isTaken("a".repeat(65))).isFalse();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("azA09-_`{/:楼\n").ofMaxLength(6);
    }

    private static boolean isTaken(String name) {
        try {
            return FactKey.of(name, FactType.FLAG).name().equals(name);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
