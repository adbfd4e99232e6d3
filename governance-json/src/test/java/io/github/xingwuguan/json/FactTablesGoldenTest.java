package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.scoring.rating.FactTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the rows of a file are cut into tables. */
@Tag("golden")
class FactTablesGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static String line(int number) {
        return "{\"subject\":\"s" + number + "\",\"facts\":{\"area\":" + number + "}}\n";
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(FactTablesGoldenTest::line).collect(Collectors.joining());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void all_tables_but_the_last_are_full(GovernanceJson json) {
        assertThat(FactsRead.of(json, 3, lines(8)).sizes()).containsExactly(3, 3, 2);
        assertThat(FactsRead.of(json, 3, lines(9)).sizes()).containsExactly(3, 3, 3);
        assertThat(FactsRead.of(json, 3, lines(2)).sizes()).containsExactly(2);
        assertThat(FactsRead.of(json, 1, lines(3)).sizes()).containsExactly(1, 1, 1);
        assertThat(FactsRead.of(json, 100, lines(40)).sizes()).containsExactly(40);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void the_cut_changes_nothing_in_the_rows(GovernanceJson json) {
        List<FactsRead.Row> whole = FactsRead.of(json, 1_000, lines(50)).rows();
        for (int size = 1; size <= 51; size++) {
            assertThat(FactsRead.of(json, size, lines(50)).rows())
                    .as("tables of %s", size)
                    .isEqualTo(whole);
        }
        assertThat(whole).extracting(row -> row.sheet().fact("area")).startsWith(Fact.quantity(0), Fact.quantity(1));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void an_empty_file_has_no_table_and_neither_has_one_without_a_sound_line(GovernanceJson json) {
        assertThat(FactsRead.of(json, 3, "")).isEqualTo(new FactsRead(List.of(), List.of(), List.of()));
        FactsRead unsound = FactsRead.of(json, 3, "{}\n{}\n7\n{}\n");
        assertThat(unsound.sizes()).isEmpty();
        assertThat(unsound.problems()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void faulty_lines_take_no_room(GovernanceJson json) {
        String bad = "{\"subject\":\"bad\",\"facts\":{\"area\":7,\"lift\":0}}\n";
        String late = line(7).strip() + " {}\n";
        FactsRead read =
                FactsRead.of(json, 2, bad + line(0) + bad + line(1) + late + late + line(2) + late + line(3) + bad);

        assertThat(read.sizes()).containsExactly(2, 2);
        assertThat(read.rows()).isEqualTo(FactsRead.of(json, 9, lines(4)).rows());
        assertThat(read.problems()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void every_problem_has_file_line_and_pointer_whatever_the_cut(GovernanceJson json) {
        String file =
                line(0) + "{\"subject\":\"s\"}\n" + line(1) + line(2) + "{\"subject\":1,\"facts\":{\"area\":\"x\"}}\n";
        List<String> problems = Refusals.of(() -> json.facts("a\n.jsonl", stream(file), FactsRead.KEYS, 2, t -> {}));

        assertThat(problems)
                .containsExactly(
                        "missing-property a\\u000a.jsonl:2#: Line must have \"subject\" and \"facts\", but had not both",
                        "wrong-type a\\u000a.jsonl:5#/subject: Value must be a text, but was a number",
                        "wrong-type a\\u000a.jsonl:5#/facts/area: Value must be a number, but was a text");
        for (int size = 1; size < 5; size++) {
            int rows = size;
            assertThat(Refusals.of(() -> json.facts("a\n.jsonl", stream(file), FactsRead.KEYS, rows, t -> {})))
                    .isEqualTo(problems);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void what_the_consumer_throws_goes_through_and_ends_the_reading(GovernanceJson json) {
        GovernanceException own = new GovernanceException("own", "Host must stop, but was asked to go on");
        for (String file : List.of(lines(8), "{}\n" + lines(8), lines(1))) {
            List<Integer> sizes = new ArrayList<>();
            assertThatThrownBy(() -> json.facts("f", stream(file), FactsRead.KEYS, 3, table -> {
                        sizes.add(table.size());
                        throw own;
                    }))
                    .isSameAs(own);
            assertThat(sizes).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_table_has_room_for_a_row_and_not_for_more_than_ten_million(GovernanceJson json) {
        for (int rows : List.of(0, -1, Integer.MIN_VALUE, 10_000_001, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> json.facts("f", stream(lines(1)), FactsRead.KEYS, rows, table -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Table must have 1 to 10000000 rows, but was to have " + rows);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_fact_is_declared_once(GovernanceJson json) {
        FactKey key = FactKey.of("area", FactType.QUANTITY);
        assertThat(Refusals.of(() -> json.facts("f", stream(""), List.of(key, key), 3, table -> {})))
                .containsExactly("duplicate : Column must stand once, but area stood twice");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_stream_that_breaks_hands_over_what_came_before(GovernanceJson json) throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        List<FactTable> tables = new ArrayList<>();
        InputStream in = new SequenceInputStream(stream(lines(4)), broken);

        assertThatThrownBy(() -> json.facts("f", in, FactsRead.KEYS, 3, tables::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("Stream closed");
        assertThat(tables).extracting(FactTable::size).containsExactly(3, 1);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void more_codes_than_a_column_holds_are_problems_of_their_lines(GovernanceJson json) {
        String file = IntStream.range(0, 32_001)
                .mapToObj(i -> "{\"subject\":\"s\",\"facts\":{\"grade\":\"c" + i + "\"}}\n")
                .collect(Collectors.joining());
        FactsRead one = FactsRead.of(json, 40_000, file + line(0));

        assertThat(one.problems())
                .containsExactly(
                        "too-many-codes f:32001#: Column must hold at most 32000 codes of 1 to 64 characters, but had more");
        assertThat(one.rows()).hasSize(32_001);
        assertThat(FactsRead.of(json, 32_000, file).problems()).isEmpty();
    }
}
