package io.github.xingwuguan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PauseProperties {
    @Property
    void a_reason_is_taken_if_and_only_if_it_has_the_form_of_a_code(@ForAll("reasons") String reason) {
        assertThat(isTaken(reason)).isEqualTo(reason.matches("[a-z0-9][a-z0-9-]{0,63}"));
    }

    @Example
    void a_reason_has_at_most_64_characters() {
        assertThat(isTaken("a".repeat(64))).isTrue();
        assertThat(isTaken("a".repeat(65))).isFalse();
    }

    @Provide
    Arbitrary<String> reasons() {
        return Arbitraries.strings().withChars("azA09-_`{/:楼\n").ofMaxLength(6);
    }

    private static boolean isTaken(String reason) {
        try {
            return Pause.builder()
                    .reason(reason)
                    .since(Instant.EPOCH)
                    .build()
                    .reason()
                    .equals(reason);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
