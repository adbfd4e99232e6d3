package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Notation;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Fact.yes(), "true", "true", FactType.FLAG),
                arguments(Fact.no(), "false", "false", FactType.FLAG),
                arguments(Fact.code("approved"), "'approved'", "approved", FactType.CODE),
                arguments(Fact.code("a\nb"), "'a\nb'", "a\\u000ab", FactType.CODE),
                arguments(Fact.quantity(0), "0", "0", FactType.QUANTITY),
                arguments(Fact.quantity("0.60"), "0.6", "0.6", FactType.QUANTITY),
                arguments(Fact.quantity(1_000_000), "1000000", "1000000", FactType.QUANTITY),
                arguments(Fact.share(93, 155), "{'numerator': 93, 'denominator': 155}", "93/155", FactType.RATIO),
                arguments(Fact.share(3, 0), "{'numerator': 3, 'denominator': 0}", "3/0", FactType.RATIO),
                arguments(
                        Fact.survey(20, 25, 400),
                        "{'satisfied': 20, 'answers': 25, 'asked': 400}",
                        "20/25 of 400 asked",
                        FactType.SURVEY),
                arguments(
                        Fact.survey(0, 0, 0),
                        "{'satisfied': 0, 'answers': 0, 'asked': 0}",
                        "0/0 of 0 asked",
                        FactType.SURVEY),
                arguments(Fact.marks(95, 88), "[95, 88]", "[95, 88]", FactType.MARKS),
                arguments(Fact.marks(), "[]", "[]", FactType.MARKS));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void the_json_value_tells_the_form(Fact fact, String written, String shown, FactType type) {
        assertThat(Notation.write(Fact.TYPE, fact)).isEqualTo(written);
        assertThat(Notation.read(Fact.TYPE, written)).isEqualTo(fact);
        assertThat(fact).hasToString(shown);
        assertThat(fact.isValue()).isTrue();
    }

    @ParameterizedTest(name = "{1} fits {3}")
    @MethodSource("values")
    void a_fact_fits_its_own_type_and_a_flag_is_a_code_too(Fact fact, String written, String shown, FactType type) {
        assertThat(FactType.values())
                .filteredOn(fact::fits)
                .containsExactlyElementsOf(
                        type == FactType.FLAG ? List.of(FactType.FLAG, FactType.CODE) : List.of(type));
    }

    @Test
    void what_is_no_value_fits_every_type_and_has_no_wire_form() {
        for (Fact fact : List.of(Fact.missing("not-reported"), Fact.notApplicable("no-committee"))) {
            assertThat(fact.isValue()).isFalse();
            assertThat(FactType.values()).allMatch(fact::fits);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Notation.write(Fact.TYPE, fact))
                    .withMessage("Fact on the wire must be a value, but was " + fact);
        }
        assertThat(Fact.missing("a\nb")).hasToString("missing (a\\u000ab)");
        assertThat(Fact.notApplicable("no-committee")).hasToString("not applicable (no-committee)");
    }

    static Stream<Arguments> refusals() {
        String parts = "invalid-value : Fact must have numerator and denominator, or satisfied, answers and asked,"
                + " but had ";
        return Stream.of(
                arguments("'true'", "invalid-value : Flag must be written without quotes, but was a text"),
                arguments("'false'", "invalid-value : Flag must be written without quotes, but was a text"),
                arguments("''", "invalid-value : Code must have 1 to 64 characters, but had 0"),
                arguments("'" + "x".repeat(65) + "'", "invalid-value : Code must have 1 to 64 characters, but had 65"),
                arguments("-1", "invalid-value : Quantity must be 0 or more, but was -1"),
                arguments("1000001", "invalid-value : Quantity must be within ±1000000, but was 1000001.0000"),
                arguments(
                        "1e100000",
                        "invalid-value : Quantity must have at most 34 digits and 12 decimals, but had more"),
                arguments("0.00001", "invalid-value : Quantity must have at most 4 decimals, but was 0.00001"),
                arguments(
                        "null",
                        "wrong-type : Value must be a flag, a code, a number, a ratio, a survey or marks, but was null"),
                arguments("{}", parts + "neither"),
                arguments("{'numerator': 1, 'answers': 1}", parts + "both"),
                arguments("{'numerator': 1}", "invalid-value : Fact must have \"denominator\", but had none"),
                arguments("{'denominator': 1}", "invalid-value : Fact must have \"numerator\", but had none"),
                arguments("{'satisfied': 1, 'asked': 1}", "invalid-value : Fact must have \"answers\", but had none"),
                arguments("{'satisfied': 1, 'answers': 1}", "invalid-value : Fact must have \"asked\", but had none"),
                arguments("{'answers': 1, 'asked': 1}", "invalid-value : Fact must have \"satisfied\", but had none"),
                arguments(
                        "{'numerator': 1, 'denominator': 1000000001}",
                        "invalid-value : Ratio denominator must be from 0 to 1000000000, but was 1000000001"),
                arguments(
                        "{'numerator': 1.5, 'denominator': 2}",
                        "not-an-integer /numerator: Number must be whole and in range, but was 1.5"),
                arguments(
                        "{'numerater': 1, 'denominator': 2}",
                        "unknown-property /numerater: Property must be known, but was \"numerater\";"
                                + " did you mean \"numerator\"?"),
                arguments("[1, 'x']", "wrong-type /1: Value must be a number, but was a text"),
                arguments("[1001]", "invalid-value : Mark must be from 0 to 1000, but was 1001"),
                arguments("[-1]", "invalid-value : Mark must be from 0 to 1000, but was -1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void the_wire_refuses(String document, String fault) {
        assertThat(Notation.faults(Fact.TYPE, document)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "2, 1, 3", "1, 3, 2", "0, 0, 1000000001"})
    void a_survey_counts_satisfied_among_answers_among_asked(long satisfied, long answers, long asked) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.survey(satisfied, answers, asked))
                .withMessage("Survey must have satisfied ≤ answers ≤ asked ≤ 1000000000, but was " + satisfied + ", "
                        + answers + ", " + asked);
    }

    @Test
    void a_survey_has_the_ratio_of_its_answers() {
        assertThat(new Fact.Survey(20, 25, 400).ratio()).isEqualTo(Ratio.of(20, 25));
    }

    @Test
    void marks_are_copied_and_at_most_a_thousand() {
        List<Quantity> thousand = Collections.nCopies(1_000, Quantity.of(1_000));
        assertThat(new Fact.Marks(thousand).marks()).hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact.Marks(Collections.nCopies(1_001, Quantity.ZERO)))
                .withMessage("Marks must be at most 1000, but were 1001");
        Quantity[] changing = {Quantity.of(1)};
        Fact.Marks marks = new Fact.Marks(Arrays.asList(changing));
        changing[0] = Quantity.of(2);
        assertThat(marks).isEqualTo(Fact.marks(1));
    }

    @Test
    void zero_is_a_value_and_differs_from_missing() {
        assertThat(Fact.quantity(0)).isNotEqualTo(Fact.missing("not-reported"));
        assertThat(Fact.quantity("2.0")).isEqualTo(Fact.quantity(2)).hasSameHashCodeAs(Fact.quantity("2.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Branch", "branch_status", "-a", "a-", "a--b", "楼", "a b"})
    void names_of_facts_are_kebab_case(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactKey.of(name, FactType.CODE))
                .withMessage(
                        "Fact name must be kebab-case of 1 to 64 characters, but had " + name.length() + " characters");
    }

    @Test
    void a_fact_is_declared_with_name_and_type() {
        FactKey key = FactKey.of("branch-status-2", FactType.CODE);
        assertThat(Notation.write(FactKey.SHAPE, key)).isEqualTo("{'fact': 'branch-status-2', 'type': 'code'}");
        assertThat(Notation.roundTrip(FactKey.SHAPE, key)).isEqualTo(key);
        assertThatThrownBy(() -> FactKey.of("a".repeat(65), FactType.CODE)).hasMessageContaining("had 65 characters");
    }
}
