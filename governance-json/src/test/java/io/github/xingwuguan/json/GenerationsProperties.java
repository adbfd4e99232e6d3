package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Both generations give the same answer to everything, sound or not. */
class GenerationsProperties {
    private static final GovernanceJson SECOND = GovernanceJson.jackson2();
    private static final GovernanceJson THIRD = GovernanceJson.jackson3();

    private static void assertSameAnswer(Type<?> type, byte[] document) {
        assertThat(Refusals.of(SECOND, type, document))
                .as(new String(document, StandardCharsets.UTF_8))
                .isEqualTo(Refusals.of(THIRD, type, document));
    }

    @Property(tries = 5_000)
    void a_mutated_document_has_the_same_problems(@ForAll long seed) {
        assertSameAnswer(Sample.SHAPE, Mutations.of(SECOND.write(Sample.SHAPE, Sample.full()), seed));
    }

    @Property(tries = 5_000)
    void a_mutated_small_document_has_the_same_problems(@ForAll long seed) {
        byte[] band = SECOND.write(Sample.Band.SHAPE, new Sample.Band("A\"星", Points.parse("-1.25")));
        assertSameAnswer(Sample.Band.SHAPE, Mutations.of(band, seed));
        assertSameAnswer(Type.map(Type.TEXT), Mutations.of(band, seed));
        assertSameAnswer(Type.POINTS, Mutations.of("-12.5e1".getBytes(StandardCharsets.UTF_8), seed));
    }

    @Property(tries = 2_000)
    void a_mutated_file_has_the_same_problems(@ForAll long seed) {
        String line = SECOND.text(Sample.Band.SHAPE, new Sample.Band("A", Points.of(1))) + "\n";
        byte[] file = Mutations.of(line.repeat(4).getBytes(StandardCharsets.UTF_8), seed);
        List<String> second = Refusals.of(() -> SECOND.lines("f", stream(file), Sample.Band.SHAPE, band -> {}));
        List<String> third = Refusals.of(() -> THIRD.lines("f", stream(file), Sample.Band.SHAPE, band -> {}));
        assertThat(second).isEqualTo(third);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Property(tries = 2_000)
    void any_value_has_the_same_bytes_and_comes_back(
            @ForAll String text, @ForAll long number, @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int points) {
        Type<Map<String, List<String>>> texts = Type.map(Type.list(Type.TEXT));
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.indexOf('\0') < 0) {
            Map<String, List<String>> value = Map.of(text, List.of(text, ""));
            assertSameBytes(texts, value);
        }
        assertSameBytes(Type.LONG, number);
        assertSameBytes(Type.POINTS, Points.of(points));
        assertSameBytes(Type.POINTS, new Points(points));
    }

    private static <T> void assertSameBytes(Type<T> type, T value) {
        byte[] bytes = SECOND.write(type, value);
        assertThat(THIRD.write(type, value)).isEqualTo(bytes);
        assertThat(THIRD.writePretty(type, value)).isEqualTo(SECOND.writePretty(type, value));
        for (GovernanceJson json : List.of(SECOND, THIRD)) {
            assertThat(json.read(type, bytes)).isEqualTo(value);
            assertThat(json.read(type, json.writePretty(type, value))).isEqualTo(value);
        }
    }

    @Property(tries = 1_000)
    void a_bad_document_never_gives_anything_but_the_typed_refusal(@ForAll byte[] document) {
        assertSameAnswer(Sample.SHAPE, document);
    }
}
