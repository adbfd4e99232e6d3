package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.shape.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal with code, pointer and message, word by word the same under both generations. */
@Tag("golden")
class RefusalGoldenTest {
    private static void assertRefused(Type<?> type, String document, String... problems) {
        for (GovernanceJson json : Generations.available()) {
            assertThat(Refusals.of(json, type, document))
                    .as("%s with %s", document, json)
                    .containsExactly(problems);
        }
    }

    private static void assertBand(String document, String... problems) {
        assertRefused(Sample.Band.SHAPE, document, problems);
    }

    @Test
    void a_missing_property_is_named() {
        assertBand("{\"grade\":\"A\"}", "missing-property /lower: Band must have \"lower\", but had none");
    }

    @Test
    void an_unknown_property_brings_the_one_that_was_meant() {
        assertBand(
                "{\"grade\":\"A\",\"lowr\":1,\"LOWER\":{\"x\":[1]},\"lower\":1,\"zone\":null}",
                "unknown-property /lowr: Property must be known, but was \"lowr\"; did you mean \"lower\"?",
                "unknown-property /LOWER: Property must be known, but was \"LOWER\"; did you mean \"lower\"?",
                "unknown-property /zone: Property must be known, but was \"zone\"");
    }

    @Test
    void a_type_gadget_is_an_unknown_property_like_any_other() {
        assertBand(
                "{\"@class\":\"javax.naming.InitialContext\",\"grade\":\"A\",\"lower\":1}",
                "unknown-property /@class: Property must be known, but was \"@class\"");
    }

    @Test
    void a_duplicate_property_is_refused_plain_and_escaped() {
        for (String name : List.of("grade", "\\u0067rade", "gr\\u0061d\\u0065")) {
            assertBand(
                    "{\"grade\":\"A\",\"" + name + "\":\"B\",\"lower\":1}",
                    "duplicate-property /grade: Property must stand once, but \"grade\" stood twice");
        }
        assertRefused(
                Type.map(Type.INT),
                "{\"é\":1,\"\\u00e9\":2}",
                "duplicate-property /é: Property must stand once, but \"é\" stood twice");
    }

    @Test
    void another_kind_of_value_is_named_and_passed_over() {
        assertBand(
                "{\"grade\":{\"a\":[{}]},\"lower\":\"98\"}",
                "wrong-type /grade: Value must be a text, but was an object",
                "wrong-type /lower: Value must be a number, but was a text");
        assertBand(
                "{\"grade\":null,\"lower\":true}",
                "wrong-type /grade: Value must be a text, but was null",
                "wrong-type /lower: Value must be a number, but was true");
        assertBand("[1]", "wrong-type : Value must be an object, but was a list");
        assertRefused(Type.FLAG, "0", "wrong-type : Value must be true or false, but was a number");
        assertRefused(Type.list(Type.INT), "{}", "wrong-type : Value must be a list, but was an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9", "1.0", "1e2", "9223372036854775808", "-9223372036854775809"})
    void a_whole_number_has_no_point_no_exponent_and_a_range(String number) {
        assertRefused(Type.LONG, number, "not-an-integer : Number must be whole and in range, but was " + number);
    }

    @Test
    void an_int_has_its_range() {
        assertRefused(Type.INT, "2147483648", "invalid-value : Number must be within ±2147483647, but was 2147483648");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                ".5",
                "1.",
                "01",
                "-",
                "0x10",
                "1e",
                "1_000",
                "'1'",
                "1,",
                "TRUE"
            })
    void what_json_has_no_word_for_is_malformed(String number) {
        for (GovernanceJson json : Generations.available()) {
            assertThat(Refusals.of(json, Type.POINTS, number))
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem)
                                    .matches(
                                            "malformed-json : Document must be JSON, but (was malformed|ended too early) at line 1, column [1-3]"));
        }
    }

    @Test
    void all_faults_come_at_once_with_their_pointers() {
        assertRefused(
                Type.list(Sample.Band.SHAPE),
                "[{\"grade\":1,\"lower\":70.00001},{\"grade\":\"B\"},3,{\"grade\":\"C\",\"lower\":1000000.1,\"x~/\":0}]",
                "wrong-type /0/grade: Value must be a text, but was a number",
                "invalid-value /0/lower: Points must have at most 4 decimals, but was 70.00001",
                "missing-property /1/lower: Band must have \"lower\", but had none",
                "wrong-type /2: Value must be an object, but was a number",
                "invalid-value /3/lower: Points must be within ±1000000, but was 1000000.1000",
                "unknown-property /3/x~0~1: Property must be known, but was \"x~/\"");
    }

    @Test
    void a_union_names_one_known_variant() {
        assertRefused(
                Sample.Effect.TYPE,
                "{\"rise\":{\"points\":1}}",
                "unknown-property /rise: Property must be known, but was \"rise\"; did you mean \"raise\"?");
        assertRefused(
                Sample.Effect.TYPE, "{}", "missing-variant : Effect must name one of [raise, cap], but was empty");
        assertRefused(
                Sample.Effect.TYPE,
                "{\"raise\":{\"points\":1},\"raise\":{\"points\":1}}",
                "second-variant /raise: Effect must name one variant only, but named a second");
    }

    @Test
    void trailing_content_is_refused() {
        assertRefused(
                Type.INT, "1 2", "trailing-content : Document must end after its value, but went on with a number");
        assertBand(
                "{\"grade\":\"A\",\"lower\":1}{}",
                "trailing-content : Document must end after its value, but went on with an object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"grade":"A","lower":1} x            | 1 | 25
                    {"grade":"A","lower":1}}             | 1 | 24
                    {"grade":"A","lower":1,}             | 1 | 24
                    {"grade":"A" "lower":1}              | 1 | 14
                    {"grade":"A",,"lower":1}             | 1 | 14
                    {"grade":"A","lower"=1}              | 1 | 21
                    {"grade":"A","lower":tru}            | 1 | 25
                    {"grade":"A","lower":truest}         | 1 | 26
                    {"grade":"星😀\\x","lower":1}        | 1 | 14
                    {"grade":"\\u12G4","lower":1}        | 1 | 15
                    {"grade":"A","lower":-a}             | 1 | 23
                    {"grade":"A","lower":01}             | 1 | 23
                    {"grade":"A","lower":1] }            | 1 | 23
                    {grade:"A","lower":1}                | 1 | 2
                    {'grade':"A","lower":1}              | 1 | 2
                    {"grade":"A",/*c*/"lower":1}         | 1 | 14
                    #{"grade":"A","lower":1}             | 1 | 1
                    {"\\n\\ud83d":1}                      | 1 | 5
                    {"\\ude00":1}                         | 1 | 3
                    {"\\ud83d\\n":1}                      | 1 | 3
                    {"\\ud83d\\ud83d":1}                  | 1 | 3
                    {"\\ud83d\\ude00":x}                  | 1 | 17
                    """)
    void the_place_of_a_syntax_fault_is_its_first_character(String document, int line, int column) {
        assertMalformedAt(document, line, column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"grade":"A","lower":1 | 23
                    {"grade":"A","lower":  | 22
                    {"grade":"A            | 12
                    {"grade":"星\\        | 13
                    {"grade":"星\\u00      | 16
                    {"grade":"A",          | 14
                    {                      | 2
                    {"grade":nul           | 13
                    {"grade":"A","lower":1.| 24
                    """)
    void the_place_of_an_early_end_is_the_end(String document, int column) {
        assertBand(document, "malformed-json : Document must be JSON, but ended too early at line 1, column " + column);
    }

    private static void assertMalformedAt(String document, int line, int column) {
        for (GovernanceJson json : Generations.available()) {
            assertThat(Refusals.of(json, Sample.Band.SHAPE, document))
                    .as("%s with %s", document, json)
                    .containsExactly("malformed-json : Document must be JSON, but was malformed at line " + line
                            + ", column " + column);
        }
    }

    @Test
    void lines_and_columns_count_from_one_in_characters() {
        assertMalformedAt("\n\r\n {\"grade\":\"星😀\",\r\n\t!", 4, 2);
        assertMalformedAt("{\"grade\":\"a\nb\"}", 1, 12);
        assertMalformedAt("{\"grade\":\"a\0b\"}", 1, 12);
        assertMalformedAt("\0{}", 1, 1);
    }

    @Test
    void a_document_without_a_value_ended_early() {
        assertBand("", "malformed-json : Document must be JSON, but ended too early at line 1, column 1");
        assertBand("\n ", "malformed-json : Document must be JSON, but ended too early at line 2, column 2");
    }

    @Test
    void a_syntax_fault_stands_alone() {
        assertBand(
                "{\"grade\":1,\"lower\":7,x}",
                "malformed-json : Document must be JSON, but was malformed at line 1, column 22");
        assertRefused(
                Type.INT, "1 2 x", "malformed-json : Document must be JSON, but was malformed at line 1, column 5");
    }

    @Test
    void the_bom_as_a_character_is_refused_in_a_text_too() {
        assertBand(
                "\uFEFF{}", "byte-order-mark : Document must begin with its value, but began with a byte-order mark");
    }

    @Test
    void personal_data_stands_in_no_message() {
        String sentinel = "13800001111";
        String document =
                new String(Generations.available().get(0).write(Sample.SHAPE, Sample.full()), StandardCharsets.UTF_8);
        for (String broken : List.of(
                document.replace("\"" + sentinel + "\"", sentinel + "x"),
                document.replace("\"" + sentinel + "\"", "\"" + sentinel),
                document.replace("\"" + sentinel + "\"", "[\"" + sentinel + "\"]"),
                document.replace(sentinel, sentinel + "\\q"),
                document.replace(sentinel, sentinel.repeat(20)),
                document.replace(sentinel, sentinel + "\\ud800"))) {
            for (GovernanceJson json : Generations.available()) {
                assertThat(Refusals.of(json, Sample.SHAPE, broken)).isNotEmpty();
                assertThat(Refusals.of(json, Sample.SHAPE, broken).toString()).doesNotContain(sentinel.substring(0, 8));
            }
        }
    }
}
