package io.github.xingwuguan.place;

import static io.github.xingwuguan.place.Examples.START;
import static io.github.xingwuguan.place.Examples.compound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundTest {
    @Test
    void the_mode_of_a_compound_is_dated() {
        Compound changed = compound("x4", "c1")
                .modes(History.from(START, ManagementMode.NONE)
                        .thenFrom(LocalDate.parse("2024-01-01"), ManagementMode.PUBLIC_FALLBACK))
                .build();
        assertThat(changed.modeOn(LocalDate.parse("2023-12-31")))
                .map(ManagementMode::isManaged)
                .contains(false);
        assertThat(changed.modeOn(LocalDate.parse("2024-01-01")))
                .map(ManagementMode::isManaged)
                .contains(true);
        assertThat(changed.modeOn(START.minusDays(1))).isEmpty();
    }

    @Test
    void kinds_that_we_do_not_know_survive_the_wire() {
        Compound odd = compound("x4", "c1")
                .addKinds(new CompoundKind("floating-village-2"))
                .build();
        assertThat(Notation.roundTrip(Compound.SHAPE, odd)).isEqualTo(odd);
        assertThat(odd.kinds()).hasToString("[floating-village-2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ageing", "a--b", "-a", "a-", "a b", "老旧"})
    void a_kind_is_a_code_in_kebab_case(String code) {
        assertThatThrownBy(() -> new CompoundKind(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Compound kind must be 1 to 64 letters or digits in kebab-case, but had " + code.length()
                        + " characters");
    }
}
