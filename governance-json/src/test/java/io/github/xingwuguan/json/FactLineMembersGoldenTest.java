package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Members that are missing, stand twice or are unknown, and faults that come together. */
@Tag("golden")
class FactLineMembersGoldenTest {
    private static final String NOT_BOTH =
            "missing-property f:2#: Line must have \"subject\" and \"facts\", but had not both";

    /** The line leaves no row, those before and after it are whole, and each generation says the same. */
    private static void assertRefused(String line, String... problems) {
        String file = FactsRead.WHOLE + line + "\n" + FactsRead.WHOLE;
        for (GovernanceJson json : Generations.available()) {
            FactsRead read = FactsRead.of(json, 8, file);
            assertThat(read.problems()).as(line).containsExactly(problems);
            assertThat(read.subjects()).as(line).containsExactly("whole", "whole");
            assertThat(read.rows().get(1)).as(line).isEqualTo(read.rows().get(0));
            assertThat(read.rows().get(0)).as(line).isEqualTo(whole(json));
        }
    }

    private static FactsRead.Row whole(GovernanceJson json) {
        return FactsRead.of(json, 1, FactsRead.WHOLE).rows().get(0);
    }

    private static void assertFactsRefused(String facts, String... problems) {
        assertRefused("{\"subject\":\"s\",\"facts\":{" + facts + "}}", problems);
        assertRefused("{\"facts\":{" + facts + "},\"subject\":\"s\"}", problems);
    }

    @Test
    void a_line_has_both_members() {
        assertRefused("{}", NOT_BOTH);
        assertRefused("{\"subject\":\"s\"}", NOT_BOTH);
        assertRefused("{\"facts\":{\"lift\":true}}", NOT_BOTH);
    }

    @Test
    void a_member_stands_once() {
        assertRefused(
                "{\"subject\":\"s\",\"facts\":{},\"subject\":\"t\"}",
                "duplicate-property f:2#/subject: Property must stand once, but \"subject\" stood twice");
        assertRefused(
                "{\"subject\":\"s\",\"facts\":{\"lift\":true},\"fact\\u0073\":{\"lift\":false}}",
                "duplicate-property f:2#/facts: Property must stand once, but \"facts\" stood twice");
    }

    @Test
    void an_unknown_member_brings_the_one_that_was_meant() {
        assertRefused(
                "{\"Subject\":\"s\",\"fact\":{},\"colour\":[{}],\"subject\":\"s\",\"facts\":{}}",
                "unknown-property f:2#/Subject: Property must be known, but was \"Subject\"; did you mean \"subject\"?",
                "unknown-property f:2#/fact: Property must be known, but was \"fact\"; did you mean \"facts\"?",
                "unknown-property f:2#/colour: Property must be known, but was \"colour\"");
    }

    @Test
    void an_unknown_fact_brings_the_one_that_was_meant() {
        assertFactsRefused(
                "\"aera\":7",
                "unknown-property f:2#/facts/aera: Property must be known, but was \"aera\"; did you mean \"area\"?");
        assertFactsRefused(
                "\"LIFT\":true",
                "unknown-property f:2#/facts/LIFT: Property must be known, but was \"LIFT\"; did you mean \"lift\"?");
        assertFactsRefused(
                "\"households\":{\"numerator\":1}",
                "unknown-property f:2#/facts/households: Property must be known, but was \"households\"");
    }

    @Test
    void a_fact_stands_once_plain_or_escaped() {
        for (String second : List.of("\"area\":8", "\"\\u0061rea\":8", "\"area\":\"eight\"", "\"area\":{\"a\":[1]}")) {
            assertFactsRefused(
                    "\"area\":7,\"lift\":true," + second,
                    "duplicate-property f:2#/facts/area: Fact must stand once, but stood twice");
        }
    }

    @Test
    void a_fact_that_was_faulty_first_stands_twice_all_the_same() {
        assertFactsRefused(
                "\"area\":-7,\"area\":7",
                "invalid-value f:2#/facts/area: Quantity must be 0 or more, but was -7",
                "duplicate-property f:2#/facts/area: Fact must stand once, but stood twice");
    }

    @Test
    void a_fact_of_a_faulty_line_may_stand_in_the_next() {
        String faulty = "{\"subject\":\"s\",\"facts\":{\"area\":7,\"area\":7}}\n";
        for (GovernanceJson json : Generations.available()) {
            FactsRead read = FactsRead.of(json, 8, faulty + FactsRead.WHOLE + faulty + FactsRead.WHOLE);
            assertThat(read.problems())
                    .containsExactly(
                            "duplicate-property f:1#/facts/area: Fact must stand once, but stood twice",
                            "duplicate-property f:3#/facts/area: Fact must stand once, but stood twice");
            assertThat(read.subjects()).containsExactly("whole", "whole");
        }
    }

    @Test
    void a_ratio_has_both_parts_once() {
        assertFactsRefused(
                "\"share\":{\"numerator\":1}",
                "missing-property f:2#/facts/share: Ratio must have numerator and denominator, but had not both");
        assertFactsRefused(
                "\"share\":{\"denominator\":1}",
                "missing-property f:2#/facts/share: Ratio must have numerator and denominator, but had not both");
        assertFactsRefused(
                "\"share\":{}",
                "missing-property f:2#/facts/share: Ratio must have numerator and denominator, but had not both");
        assertFactsRefused(
                "\"share\":{\"numerator\":1,\"denominator\":2,\"denominator\":3}",
                "duplicate-property f:2#/facts/share/denominator: Property must stand once, but \"denominator\" stood twice");
    }

    @Test
    void a_part_that_is_negative_stands_twice_all_the_same() {
        assertFactsRefused(
                "\"share\":{\"numerator\":-1,\"numerator\":1,\"denominator\":2}",
                "duplicate-property f:2#/facts/share/numerator: Property must stand once, but \"numerator\" stood twice");
        assertFactsRefused(
                "\"share\":{\"denominator\":-9223372036854775808,\"numerator\":1,\"denominator\":2}",
                "duplicate-property f:2#/facts/share/denominator: Property must stand once, but \"denominator\" stood twice");
    }

    @Test
    void all_faults_of_a_ratio_come_at_once() {
        assertFactsRefused(
                "\"share\":{\"numerator\":\"1\",\"denominator\":2.0,\"Numerator\":1,\"answers\":[3]}",
                "wrong-type f:2#/facts/share/numerator: Value must be a number, but was a text",
                "not-an-integer f:2#/facts/share/denominator: Number must be whole and in range, but was 2.0",
                "unknown-property f:2#/facts/share/Numerator: Property must be known, but was \"Numerator\"; did you mean \"numerator\"?",
                "unknown-property f:2#/facts/share/answers: Property must be known, but was \"answers\"");
    }

    @Test
    void every_mark_that_is_wrong_is_named() {
        assertFactsRefused(
                "\"marks\":[90,\"A\",null,88]",
                "wrong-type f:2#/facts/marks/1: Value must be a number, but was a text",
                "wrong-type f:2#/facts/marks/2: Value must be a number, but was null");
    }

    @Test
    void a_subject_has_the_form_of_a_place() {
        assertRefused(
                "{\"subject\":7,\"facts\":{}}", "wrong-type f:2#/subject: Value must be a text, but was a number");
        assertRefused(
                "{\"subject\":\"\",\"facts\":{}}",
                "invalid-value f:2#/subject: Place id must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was \"\"");
        assertRefused(
                "{\"facts\":{\"lift\":true},\"subject\":\"a b\"}",
                "invalid-value f:2#/subject: Place id must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was \"a b\"");
        assertRefused("{\"subject\":null,\"facts\":{}}", "wrong-type f:2#/subject: Value must be a text, but was null");
    }

    @Test
    void facts_are_an_object_and_a_line_is_one() {
        assertRefused(
                "{\"subject\":\"s\",\"facts\":[1]}", "wrong-type f:2#/facts: Value must be an object, but was a list");
        assertRefused(
                "{\"facts\":null,\"subject\":\"s\"}", "wrong-type f:2#/facts: Value must be an object, but was null");
        assertRefused("[\"s\",{}]", "wrong-type f:2#: Value must be an object, but was a list");
        assertRefused("7", "wrong-type f:2#: Value must be an object, but was a number");
    }

    @Test
    void all_faults_of_a_line_come_at_once() {
        assertRefused(
                "{\"subject\":[],\"facts\":{\"lift\":\"yes\",\"grade\":1,\"area\":true,\"share\":2,\"poll\":[],\"marks\":{}},\"x\":0}",
                "wrong-type f:2#/subject: Value must be a text, but was a list",
                "wrong-type f:2#/facts/lift: Value must be true or false, but was a text",
                "wrong-type f:2#/facts/grade: Value must be a code, but was a number",
                "wrong-type f:2#/facts/area: Value must be a number, but was true",
                "wrong-type f:2#/facts/share: Value must be an object, but was a number",
                "wrong-type f:2#/facts/poll: Value must be a survey, but was a list",
                "wrong-type f:2#/facts/marks: Value must be a list of marks, but was an object",
                "unknown-property f:2#/x: Property must be known, but was \"x\"");
    }

    @Test
    void a_line_whose_fault_comes_after_its_value_leaves_no_row() {
        String sound = FactsRead.WHOLE.strip();
        assertRefused(
                sound + " {}", "trailing-content f:2#: Document must end after its value, but went on with an object");
        assertRefused(
                sound + sound, "trailing-content f:2#: Document must end after its value, but went on with an object");
        assertRefused(
                sound + " x",
                "malformed-json f:2#: Document must be JSON, but was malformed at line 2, column "
                        + (sound.length() + 2));
    }

    @Test
    void a_line_that_breaks_off_leaves_no_row() {
        String sound = FactsRead.WHOLE.strip();
        for (int length = 1; length < sound.length(); length++) {
            assertRefused(
                    sound.substring(0, length),
                    "malformed-json f:2#: Document must be JSON, but ended too early at line 2, column "
                            + (length + 1));
        }
    }

    @Test
    void a_blank_line_and_foreign_bytes_leave_no_row() {
        assertRefused("", "blank-line f:2#: Line must hold a value, but was blank");
        assertRefused(
                "\uFEFF" + FactsRead.WHOLE.strip(),
                "byte-order-mark f:2#: Document must begin with its value, but began with a byte-order mark");
    }
}
