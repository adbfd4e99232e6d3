package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("golden")
class RoundTripGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_value_is_written_as_the_golden_line(GovernanceJson json) throws IOException {
        Golden.assertSame("sample-plain.json", json.text(Sample.SHAPE, Sample.plain()) + "\n");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_value_is_laid_out_as_the_golden_file(GovernanceJson json) throws IOException {
        Golden.assertSame("sample-full.json", json.prettyText(Sample.SHAPE, Sample.full()));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_value_comes_back_equal_from_bytes_text_and_stream(GovernanceJson json) {
        for (Sample sample : List.of(Sample.plain(), Sample.full())) {
            byte[] bytes = json.write(Sample.SHAPE, sample);
            assertThat(json.read(Sample.SHAPE, bytes)).isEqualTo(sample);
            assertThat(json.read(Sample.SHAPE, new ByteArrayInputStream(bytes))).isEqualTo(sample);
            assertThat(json.read(Sample.SHAPE, json.text(Sample.SHAPE, sample))).isEqualTo(sample);
            assertThat(json.read(Sample.SHAPE, json.writePretty(Sample.SHAPE, sample)))
                    .isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_digest_is_the_same_whether_read_or_built(GovernanceJson json) throws IOException {
        Sample read = json.read(Sample.SHAPE, Golden.text("sample-full.json"));
        assertThat(Sample.SHAPE.digest(read)).isEqualTo(Sample.SHAPE.digest(Sample.full()));
        Golden.assertSame("sample-full.sha256", Sample.SHAPE.digest(read) + "\n");
    }

    @Test
    void a_value_comes_back_equal_from_its_canonical_bytes() {
        for (Sample sample : List.of(Sample.plain(), Sample.full())) {
            assertThat(Sample.SHAPE.fromCanonicalBytes(Sample.SHAPE.canonicalBytes(sample)))
                    .isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void members_may_come_in_any_order_with_any_white_space_and_escapes(GovernanceJson json) {
        Sample.Band band = json.read(
                Sample.Band.SHAPE, " {\r\n\t\"\\u006cower\" : 7.0e1 ,\n \"grade\":\"\\u0041\\ud83d\\ude00\\/\"\n} \n");
        assertThat(json.text(Sample.Band.SHAPE, band)).isEqualTo("{\"grade\":\"A😀/\",\"lower\":70}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-0.0", "0.0000", "0e5", "-0E-4"})
    void every_zero_is_zero(String zero) {
        for (GovernanceJson json : generations()) {
            assertThat(json.text(Type.POINTS, json.read(Type.POINTS, zero))).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void decimals_are_written_without_exponent(GovernanceJson json) {
        assertThat(json.text(raw(), new BigDecimal("1E+6"))).isEqualTo("1000000");
        assertThat(json.text(raw(), new BigDecimal("-1E-12"))).isEqualTo("-0.000000000001");
        assertThatThrownBy(() -> json.text(raw(), new BigDecimal("1E+999999999")))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Number must have at most 64 characters, but had more");
    }

    private static Type<BigDecimal> raw() {
        return new Type<>() {
            @Override
            public void write(BigDecimal value, Sink sink) {
                sink.decimal(value);
            }

            @Override
            public BigDecimal read(Source source) {
                return source.decimal();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\ude00b", "\ud83d\ud83d\ude00", "nul\0"})
    void what_could_not_be_read_back_is_not_written(String text) {
        for (GovernanceJson json : generations()) {
            assertThatThrownBy(() -> json.write(Type.TEXT, text))
                    .isInstanceOf(GovernanceException.class)
                    .hasMessage("Text must be free of NUL and unpaired surrogates, but was not");
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void sixty_four_levels_are_written_and_read_and_no_more(GovernanceJson json) {
        Sample.Tree tree = new Sample.Tree(List.of());
        for (int level = 1; level < 64; level++) {
            tree = new Sample.Tree(List.of(tree));
        }
        assertThat(json.read(Sample.Tree.TYPE, json.write(Sample.Tree.TYPE, tree)))
                .isEqualTo(tree);
        Sample.Tree deeper = new Sample.Tree(List.of(tree));
        assertThatThrownBy(() -> json.write(Sample.Tree.TYPE, deeper))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Document must nest at most 64 deep, but went deeper");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_type_that_writes_out_of_turn_is_an_error_of_the_program(GovernanceJson json) {
        Type<String> nameless = new Type<>() {
            @Override
            public void write(String value, Sink sink) {
                sink.beginObject();
                sink.text(value);
                sink.endObject();
            }

            @Override
            public String read(Source source) {
                return source.text();
            }
        };
        assertThatThrownBy(() -> json.write(nameless, "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Type must write names and values in turn, but did not");
    }

    @Test
    void locale_and_zone_change_nothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String[] each : new String[][] {
                {"ar-EG", "Pacific/Kiritimati"}, {"tr-TR", "America/Los_Angeles"}, {"de-DE", "Asia/Shanghai"}
            }) {
                Locale.setDefault(Locale.forLanguageTag(each[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(each[1]));
                for (GovernanceJson json : generations()) {
                    a_value_is_written_as_the_golden_line(json);
                    a_value_is_laid_out_as_the_golden_file(json);
                    a_digest_is_the_same_whether_read_or_built(json);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void empty_objects_and_lists_stay_on_their_line(GovernanceJson json) {
        Shape<Sample.Tree> holder = Shape.of("Holder", Field.of("a[{,:\\\"]}", Sample.Tree.TYPE, t -> t), t -> t);
        assertThat(json.prettyText(holder, new Sample.Tree(List.of()))).isEqualTo("{\n  \"a[{,:\\\\\\\"]}\": []\n}\n");
        assertThat(json.prettyText(Sample.Tree.TYPE, new Sample.Tree(List.of())))
                .isEqualTo("[]\n");
    }
}
