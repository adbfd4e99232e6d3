package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("golden")
class LinesGoldenTest {
    private static final String TOO_LONG = "line-too-long f:%s#: Line must have at most 1048576 bytes, but had more";

    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands out a byte at a time, as a slow connection does. */
    private static InputStream trickle(InputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return in.read(into, offset, Math.min(length, 1));
            }
        };
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_value_a_line_with_or_without_a_last_line_feed(GovernanceJson json) {
        for (String file : List.of("1\n2\n3", "1\n2\n3\n", "1\r\n 2 \r\n3\r\n")) {
            for (InputStream in : List.of(stream(file), trickle(stream(file)))) {
                List<Integer> values = new ArrayList<>();
                json.lines("f", in, Type.INT, values::add);
                assertThat(values).containsExactly(1, 2, 3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void an_empty_file_has_no_lines(GovernanceJson json) {
        json.lines("f", stream(""), Type.INT, value -> {
            throw new AssertionError(value);
        });
    }

    @ParameterizedTest
    @MethodSource("generations")
    void every_fault_of_every_line_has_file_line_and_pointer_and_stops_no_other_line(GovernanceJson json) {
        String file = """
                {"grade":"A","lower":1}
                {"grade":1,"lower":"1"}

                {"grade":"星" "lower":1}
                {"grade":"B","lower":2}
                \t\r
                {"grade":"C","lower":3} {}
                {"grade":"D","lower":4}
                """;
        List<Sample.Band> bands = new ArrayList<>();
        assertThat(Refusals.of(() -> json.lines("b\n.jsonl", stream(file), Sample.Band.SHAPE, bands::add)))
                .containsExactly(
                        "wrong-type b\\u000a.jsonl:2#/grade: Value must be a text, but was a number",
                        "wrong-type b\\u000a.jsonl:2#/lower: Value must be a number, but was a text",
                        "blank-line b\\u000a.jsonl:3#: Line must hold a value, but was blank",
                        "malformed-json b\\u000a.jsonl:4#: Document must be JSON, but was malformed at line 4, column 14",
                        "blank-line b\\u000a.jsonl:6#: Line must hold a value, but was blank",
                        "trailing-content b\\u000a.jsonl:7#: Document must end after its value, but went on with an object");
        assertThat(bands).extracting(Sample.Band::grade).containsExactly("A", "B", "D");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void only_one_blank_line_feed_may_end_the_file(GovernanceJson json) {
        assertThat(Refusals.of(() -> json.lines("f", stream("1\n\n"), Type.INT, v -> {})))
                .containsExactly("blank-line f:2#: Line must hold a value, but was blank");
        assertThat(Refusals.of(() -> json.lines("f", stream("\n"), Type.INT, v -> {})))
                .containsExactly("blank-line f:1#: Line must hold a value, but was blank");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_line_of_foreign_bytes_is_refused_alone(GovernanceJson json) {
        byte[] file = "\"a\"\n\"?\"\n\"星\"\n".getBytes(StandardCharsets.UTF_8);
        file[5] = (byte) 0xB1;
        List<String> texts = new ArrayList<>();
        assertThat(Refusals.of(() -> json.lines("f", new ByteArrayInputStream(file), Type.TEXT, texts::add)))
                .containsExactly("not-utf8 f:2#: Document must be UTF-8, but was not at line 2, column 2");
        assertThat(texts).containsExactly("a", "星");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_line_of_a_mebibyte_is_read_and_a_longer_one_passed_over(GovernanceJson json) {
        String longest = "1" + " ".repeat((1 << 20) - 1);
        for (String end : List.of("", "\n")) {
            String file = longest + "\n" + longest + " \n2\n" + longest.repeat(5) + "\n3\n" + longest + " " + end;
            List<Integer> values = new ArrayList<>();
            assertThat(Refusals.of(() -> json.lines("f", stream(file), Type.INT, values::add)))
                    .containsExactly(TOO_LONG.formatted(2), TOO_LONG.formatted(4), TOO_LONG.formatted(6));
            assertThat(values).containsExactly(1, 2, 3);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_file_larger_than_the_memory_in_one_line_is_refused(GovernanceJson json) {
        InputStream endless = new InputStream() {
            private long left = 2L << 30;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(length, left);
                left -= count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };
        assertThat(Refusals.of(() -> json.lines("f", endless, Type.INT, v -> {})))
                .containsExactly(TOO_LONG.formatted(1));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void problems_beyond_a_thousand_are_counted(GovernanceJson json) {
        assertThatThrownBy(() -> json.lines("f", stream("x\n".repeat(1_500)), Type.INT, v -> {}))
                .isInstanceOfSatisfying(GovernanceException.class, refusal -> {
                    Problems problems = refusal.problems();
                    assertThat(problems.all()).hasSize(1_000);
                    assertThat(problems.omitted()).isEqualTo(500);
                });
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_reader_by_hand_fills_columns(GovernanceJson json) {
        long[] column = new long[3];
        int[] row = {0};
        String file = "[1,2]\n[3,\"x\"]\n[4,5]\n[6\n[7,8]9\n";
        assertThat(Refusals.of(() -> json.lines("f", stream(file), source -> {
                    source.beginList();
                    long sum = 0;
                    while (source.hasNext()) {
                        sum += source.integer();
                    }
                    column[row[0]++] = sum;
                })))
                .containsExactly(
                        "wrong-type f:2#: Value must be a number, but was a text",
                        "malformed-json f:4#: Document must be JSON, but ended too early at line 4, column 3",
                        "trailing-content f:5#: Document must end after its value, but went on with a number");
        assertThat(column).startsWith(3, 9);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void what_the_consumer_throws_goes_through(GovernanceJson json) {
        GovernanceException own = new GovernanceException("own", "Host must stop, but was asked to go on");
        assertThatThrownBy(() -> json.lines("f", stream("1\n2\n"), Type.INT, v -> {
                    throw own;
                }))
                .isSameAs(own);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void lines_written_are_lines_read(GovernanceJson json) {
        List<Sample> samples = List.of(Sample.plain(), Sample.full(), Sample.plain());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(out, Sample.SHAPE, samples);
        List<Sample> read = new ArrayList<>();
        json.lines("f", new ByteArrayInputStream(out.toByteArray()), Sample.SHAPE, read::add);
        assertThat(read).isEqualTo(samples);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").hasLineCount(3);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_line_that_could_not_be_read_back_is_not_written(GovernanceJson json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> large = Collections.nCopies(110, "a".repeat(10_000));
        assertThat(Refusals.of(() -> json.writeLines(out, Type.list(Type.TEXT), List.of(List.of("a"), large))))
                .containsExactly("line-too-long : Line must have at most 1048576 bytes, but had more");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\"a\"]\n");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_broken_stream_is_an_unchecked_io_error(GovernanceJson json) throws IOException {
        InputStream in = InputStream.nullInputStream();
        in.close();
        OutputStream out = OutputStream.nullOutputStream();
        out.close();
        for (Runnable broken : List.<Runnable>of(
                () -> json.read(Type.INT, in),
                () -> json.lines("f", in, Type.INT, v -> {}),
                () -> json.writeLines(out, Type.INT, List.of(1)))) {
            assertThatThrownBy(broken::run)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("Stream closed");
        }
    }
}
