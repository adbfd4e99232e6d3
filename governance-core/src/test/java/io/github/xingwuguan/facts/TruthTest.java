package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole truth tables; three values need no sampling. */
class TruthTest {
    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void conjunction_and_disjunction(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(b.and(a)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(b.or(a)).isEqualTo(or);
    }

    @Test
    void negation_leaves_the_unknown_unknown() {
        assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
        assertThat(Truth.FALSE.not()).isEqualTo(Truth.TRUE);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
    }

    @Test
    void and_with_or_are_associative_and_distributive() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                for (Truth c : Truth.values()) {
                    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
                    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
                }
            }
        }
    }
}
