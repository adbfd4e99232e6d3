package io.github.xingwuguan.carriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.shape.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String WORKED = "91999999MA0000001N";

    /** GB 32100-2015 by hand: characters as values, times the weights 1, 3, 9, 27, 19, 26, 16, 17, 20, 29 … 28. */
    @Test
    void the_check_character_of_a_worked_example() {
        int sum = 9 * 1
                + 1 * 3
                + 9 * 9
                + 9 * 27
                + 9 * 19
                + 9 * 26
                + 9 * 16
                + 9 * 17 // 91 999999
                + 21 * 20
                + 10 * 29 // M, A
                + 1 * 28; // six zeros, then 1
        assertThat(sum).isEqualTo(1_776);
        assertThat(31 - sum % 31).isEqualTo(22);
        assertThat(UnifiedSocialCreditCode.ALPHABET.charAt(22)).isEqualTo('N');
        assertThat(UnifiedSocialCreditCode.checkCharacter("91999999MA0000001")).isEqualTo('N');
        assertThat(UnifiedSocialCreditCode.complete("91999999MA0000001")).hasToString(WORKED);
    }

    @Test
    void a_sum_that_31_divides_gives_zero() {
        assertThat(UnifiedSocialCreditCode.checkCharacter("00000000000000000")).isEqualTo('0');
    }

    @Test
    void an_invented_firm_shows_in_the_division() {
        assertThat(new UnifiedSocialCreditCode(WORKED).isInvented()).isTrue();
        assertThat(UnifiedSocialCreditCode.complete("91431302MA0000001").isInvented())
                .isFalse();
        assertThat(UnifiedSocialCreditCode.complete("91431302MA0000001").division())
                .isEqualTo("431302");
    }

    @Test
    void every_character_of_the_alphabet_is_accepted_where_no_digit_is_needed() {
        assertThat(UnifiedSocialCreditCode.ALPHABET).hasSize(31).doesNotContain("I", "O", "S", "V", "Z");
        for (char c : UnifiedSocialCreditCode.ALPHABET.toCharArray()) {
            for (String first17 : new String[] {
                c + "1999999MA0000001", "9" + c + "999999MA0000001", "91999999" + c + "A0000001", "91999999MA000000" + c
            }) {
                assertThat(UnifiedSocialCreditCode.complete(first17).value()).startsWith(first17);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"I,9", "O,9", "S,9", "V,9", "Z,9", "m,9", "-,9", " ,9", "中,9"})
    void other_characters_are_refused_with_their_position(String character, int position) {
        String c = character == null ? " " : character;
        assertThatThrownBy(() -> new UnifiedSocialCreditCode("91999999" + c + "A0000001N"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Credit code must hold a digit or a capital other than I, O, S, V and Z at position "
                        + position + ", but did not");
    }

    @Test
    void lower_case_is_refused_as_check_character_too() {
        assertThatThrownBy(() -> new UnifiedSocialCreditCode("91999999MA0000001n"))
                .hasMessageContaining("at position 18, but did not");
    }

    @Test
    void the_division_is_digits() {
        assertThatThrownBy(() -> new UnifiedSocialCreditCode("9199999AMA0000001N"))
                .hasMessage("Credit code must hold a digit at position 8, but did not");
        assertThatThrownBy(() -> UnifiedSocialCreditCode.complete("91A99999MA0000001"))
                .hasMessage("Credit code must hold a digit at position 3, but did not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91999999MA0000001", "91999999MA0000001NN"})
    void a_code_has_18_characters(String code) {
        assertThatThrownBy(() -> new UnifiedSocialCreditCode(code))
                .hasMessage("Credit code must have 18 characters, but had " + code.length());
    }

    @Test
    void a_generator_gives_17_characters() {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.checkCharacter(WORKED))
                .hasMessage("Credit code must have 17 characters before the check character, but had 18");
    }

    @Test
    void a_refused_code_is_not_shown() {
        assertThatThrownBy(() -> new UnifiedSocialCreditCode("431302199001011234"))
                .hasMessage("Credit code must end with the check character of the others, but did not");
    }

    @Test
    void codes_are_ordered_and_survive_the_wire() {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(WORKED);
        assertThat(code).isLessThan(UnifiedSocialCreditCode.complete("91999999MA0000002"));
        assertThat(Notation.roundTrip(UnifiedSocialCreditCode.TYPE, code)).isEqualTo(code);
    }
}
