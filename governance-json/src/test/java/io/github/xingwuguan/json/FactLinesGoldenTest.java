package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a line of facts may say, and what is said about one that says something else. */
@Tag("golden")
class FactLinesGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static FactSheet only(String name, String value) {
        for (GovernanceJson json : generations()) {
            FactsRead read = FactsRead.of(json, 8, line("\"" + name + "\":" + value));
            assertThat(read.problems()).as(value).isEmpty();
            assertThat(read.subjects()).containsExactly("s");
        }
        return FactsRead.of(generations().get(0), 8, line("\"" + name + "\":" + value))
                .rows()
                .get(0)
                .sheet();
    }

    private static String line(String facts) {
        return "{\"subject\":\"s\",\"facts\":{" + facts + "}}\n";
    }

    /** The line leaves no row and is said to have these problems, under each generation. */
    private static void assertRefused(String line, String... problems) {
        String file = FactsRead.WHOLE + line.strip() + "\n" + FactsRead.WHOLE;
        for (GovernanceJson json : generations()) {
            FactsRead read = FactsRead.of(json, 8, file);
            assertThat(read.problems()).as(line).containsExactly(problems);
            assertThat(read.subjects()).as(line).containsExactly("whole", "whole");
            assertThat(read.rows().get(1)).as(line).isEqualTo(read.rows().get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_fact_of_every_type_finds_its_column(GovernanceJson json) {
        FactsRead read = FactsRead.of(json, 8, FactsRead.WHOLE);
        FactSheet expected = FactSheet.builder()
                .put("lift", Fact.yes())
                .put("grade", Fact.code("A"))
                .put("area", Fact.quantity("70.25"))
                .put("share", Fact.share(1, 3))
                .put("poll", Fact.survey(2, 3, 9))
                .put("marks", new Fact.Marks(List.of(Quantity.of(90), Quantity.parse("88.5"))))
                .build();

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(new FactsRead.Row("whole", expected));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void members_may_come_in_any_order_the_subject_last(GovernanceJson json) {
        String turned = """
                { "facts" : {"marks":[90,88.5],"poll":{"asked":9,"satisfied":2,"answers":3},\
                "share":{"denominator":3,"numerator":1},"area":7.025e1,"grade":"\\u0041","\\u006cift":true} ,"subject":"whole"}
                """;

        assertThat(FactsRead.of(json, 8, turned)).isEqualTo(FactsRead.of(json, 8, FactsRead.WHOLE));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void facts_that_do_not_stand_are_missing(GovernanceJson json) {
        FactsRead read = FactsRead.of(json, 8, line(""));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().get(0).sheet().facts().values()).hasSize(6).containsOnly(Fact.missing("not-reported"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lift  | false                                    | false",
                "grade | \"星\"                                   | 星",
                "area  | 0                                        | 0",
                "area  | -0.0                                     | 0",
                "area  | 253                                      | 253",
                "area  | 254                                      | 254",
                "area  | 0.0001                                   | 0.0001",
                "area  | 1000000                                  | 1000000",
                "share | {\"numerator\":0,\"denominator\":5}      | 0/5",
                "share | {\"numerator\":7,\"denominator\":5}      | 7/5",
                "share | {\"denominator\":1000000000,\"numerator\":1000000000} | 1000000000/1000000000",
                "share | {\"numerator\":0,\"denominator\":0}      | missing (empty-denominator)",
                "share | {\"numerator\":4,\"denominator\":0}      | missing (empty-denominator)",
                "poll  | {\"satisfied\":0,\"answers\":0,\"asked\":9} | missing (empty-denominator)",
                "poll  | {\"satisfied\":0,\"answers\":0,\"asked\":0} | missing (empty-denominator)",
                "poll  | {\"asked\":1000000000,\"answers\":3,\"satisfied\":0} | 0/3 of 1000000000 asked",
                "marks | []                                       | missing (not-reported)",
                "marks | [0,1000,0.0001]                          | [0, 1000, 0.0001]",
            })
    void a_value_at_its_edge_is_read(String name, String value, String expected) {
        assertThat(only(name, value).fact(name)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lift  | \"true\"            | true or false | a text",
                "lift  | 1                   | true or false | a number",
                "lift  | null                | true or false | null",
                "grade | 4                   | a code        | a number",
                "grade | true                | a code        | true",
                "grade | [\"A\"]             | a code        | a list",
                "grade | null                | a code        | null",
                "area  | \"70\"              | a number      | a text",
                "area  | {\"m2\":[70]}       | a number      | an object",
                "area  | false               | a number      | false",
                "share | 0.5                 | an object     | a number",
                "share | [1,2]               | an object     | a list",
                "share | \"1/2\"             | an object     | a text",
                "poll  | 0.9                 | a survey      | a number",
                "poll  | [[9],[10]]          | a survey      | a list",
                "poll  | {\"numerator\":9,\"denominator\":10} | a survey | a ratio",
                "marks | 90                  | a list of marks | a number",
                "marks | {\"first\":90}      | a list of marks | an object",
                "marks | \"90,88\"           | a list of marks | a text",
            })
    void a_value_of_another_type_is_refused(String name, String value, String wanted, String given) {
        assertRefused(
                line("\"" + name + "\":" + value),
                "wrong-type f:2#/facts/" + name + ": Value must be " + wanted + ", but was " + given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "area  | -1          | Quantity must be 0 or more, but was -1",
                "area  | -1e-4       | Quantity must be 0 or more, but was -0.0001",
                "area  | 1000000.0001 | Quantity must be within ±1000000, but was 1000000.0001",
                "area  | 0.00001     | Quantity must have at most 4 decimals, but was 0.00001",
                "area  | 1e100000    | Quantity must have at most 34 digits and 12 decimals, but had more",
                "area  | 1e999999999 | Quantity must have at most 34 digits and 12 decimals, but had more",
                "area  | 1e-100000000 | Quantity must have at most 34 digits and 12 decimals, but had more",
                "share | {\"numerator\":-1,\"denominator\":2} | Ratio must have parts from 0 to 1000000000, but was -1/2",
                "share | {\"denominator\":-2,\"numerator\":1} | Ratio must have parts from 0 to 1000000000, but was 1/-2",
                "share | {\"numerator\":1000000001,\"denominator\":2} | Ratio must have parts from 0 to 1000000000, but was 1000000001/2",
                "share | {\"numerator\":1,\"denominator\":9223372036854775807} | Ratio must have parts from 0 to 1000000000, but was 1/9223372036854775807",
                "poll  | {\"satisfied\":4,\"answers\":3,\"asked\":9} | Survey must have satisfied ≤ answers ≤ asked ≤ 1000000000, but was 4, 3, 9",
                "poll  | {\"satisfied\":-1,\"answers\":3,\"asked\":9} | Survey must have satisfied ≤ answers ≤ asked ≤ 1000000000, but was -1, 3, 9",
                "poll  | {\"satisfied\":1,\"answers\":3,\"asked\":1000000001} | Survey must have satisfied ≤ answers ≤ asked ≤ 1000000000, but was 1, 3, 1000000001",
                "poll  | {\"satisfied\":1,\"answers\":3} | Fact must have \"asked\", but had none",
                "poll  | {\"satisfied\":1,\"answers\":3,\"asked\":9,\"denominator\":9} | Fact must have numerator and denominator, or satisfied, answers and asked, but had both",
                "poll  | {}          | Fact must have numerator and denominator, or satisfied, answers and asked, but had neither",
                "marks | [90,-1]     | Mark must be from 0 to 1000, but was -1",
                "marks | [1000.0001] | Mark must be from 0 to 1000, but was 1000.0001",
                "grade | \"\"      | Code must have 1 to 64 characters, but had 0",
                "grade | \"true\"  | Flag must be written without quotes, but was a text",
            })
    void a_value_out_of_range_is_refused(String name, String value, String message) {
        assertRefused(line("\"" + name + "\":" + value), "invalid-value f:2#/facts/" + name + ": " + message);
    }
}
