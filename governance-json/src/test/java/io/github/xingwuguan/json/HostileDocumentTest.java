package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("golden")
class HostileDocumentTest {
    private static final String NOT_UTF8 = "not-utf8 : Document must be UTF-8, but was not at line 1, column ";

    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static List<String> quickly(GovernanceJson json, Type<?> type, String document) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> Refusals.of(json, type, document.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void exponent_bombs_are_refused_at_once(GovernanceJson json) {
        for (String bomb : List.of("1e100000", "1e999999999", "1e-100000000", "-1E+99999999", "0.1e-99999999")) {
            assertThat(quickly(json, Type.POINTS, bomb))
                    .containsExactly(
                            "invalid-value : Points must have at most 34 digits and 12 decimals, but had more");
        }
        assertThat(quickly(json, Type.QUANTITY, "1e99999999999"))
                .containsExactly("hostile-number : Number must have an exponent in range, but was 1e99999999999");
        assertThat(quickly(json, Type.LONG, "1e999999999"))
                .containsExactly("not-an-integer : Number must be whole and in range, but was 1e999999999");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void numbers_of_a_hundred_thousand_digits_are_refused_at_once(GovernanceJson json) {
        String digits = "9".repeat(100_000);
        assertThat(quickly(json, Type.list(Type.POINTS), "[" + digits + ",0." + digits + ",1]"))
                .containsExactly(
                        "hostile-number /0: Number must have at most 64 characters, but had 100000",
                        "hostile-number /1: Number must have at most 64 characters, but had 100002");
        assertThat(quickly(json, Type.LONG, digits))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("not-an-integer : Number must be whole and in range, but was 999")
                        .hasSizeLessThan(120));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_number_text_or_name_of_more_than_a_million_characters_is_refused_unread(GovernanceJson json) {
        String refusal =
                "too-long : Document must keep every text, name and number within 1000000 characters, but had a longer one";
        assertThat(quickly(json, Type.POINTS, "9".repeat(1_000_001))).containsExactly(refusal);
        assertThat(quickly(json, Type.POINTS, "0." + "9".repeat(1_000_001))).containsExactly(refusal);
        assertThat(quickly(json, Type.TEXT, "\"" + "a".repeat(1_000_001) + "\""))
                .containsExactly(refusal);
        assertThat(quickly(json, Type.TEXT, "\"\\n" + "a".repeat(1_000_001) + "\""))
                .containsExactly(refusal);
        assertThat(quickly(json, Sample.Band.SHAPE, "{\"" + "a".repeat(1_000_001) + "\":1}"))
                .containsExactly(refusal);
        assertThat(quickly(json, Type.TEXT, "\"" + "a".repeat(1_000_000) + "\""))
                .containsExactly("invalid-value : Text must have at most 10000 characters, but had 1000000");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void nesting_is_refused_at_sixty_five_on_a_small_stack(GovernanceJson json) throws InterruptedException {
        String refusal = "too-deep : Document must nest at most 64 deep, but went deeper";
        for (String document :
                List.of("[".repeat(65) + "]".repeat(65), "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
            assertThat(onSmallStack(json, Sample.Tree.TYPE, document)).last().isEqualTo(refusal);
            assertThat(onSmallStack(json, Sample.SHAPE, "{\"x\":" + document))
                    .last()
                    .isEqualTo(refusal);
        }
        assertThat(onSmallStack(json, Sample.Tree.TYPE, "[".repeat(64) + "]".repeat(64)))
                .isEmpty();
    }

    private static List<String> onSmallStack(GovernanceJson json, Type<?> type, String document)
            throws InterruptedException {
        AtomicReference<List<String>> refusals = new AtomicReference<>(List.of("never ended"));
        Thread thread =
                new Thread(null, () -> refusals.set(Refusals.of(json, type, document)), "small stack", 256 * 1024);
        thread.start();
        thread.join();
        return refusals.get();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void other_encodings_are_refused(GovernanceJson json) {
        String document = "{\"grade\":\"编\",\"lower\":1}";
        Map<String, String> expected = new HashMap<>();
        expected.put("GBK", NOT_UTF8 + "11");
        expected.put("UTF-16", NOT_UTF8 + "1"); // its mark FE FF
        expected.put("x-UTF-16LE-BOM", NOT_UTF8 + "1");
        expected.put("UTF-16BE", "malformed-json : Document must be JSON, but was malformed at line 1, column 1");
        expected.put("UTF-16LE", "malformed-json : Document must be JSON, but was malformed at line 1, column 2");
        expected.put("UTF-32BE", "malformed-json : Document must be JSON, but was malformed at line 1, column 1");
        expected.put("UTF-32LE", "malformed-json : Document must be JSON, but was malformed at line 1, column 2");
        expected.forEach((charset, refusal) -> {
            String ascii =
                    charset.startsWith("UTF-16") || charset.startsWith("UTF-32") ? "{\"grade\":\"A\"}" : document;
            assertThat(Refusals.of(json, Sample.Band.SHAPE, ascii.getBytes(Charset.forName(charset))))
                    .as(charset)
                    .containsExactly(refusal);
        });
        assertThat(Refusals.of(json, Sample.Band.SHAPE, ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "byte-order-mark : Document must begin with its value, but began with a byte-order mark");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void malformed_utf8_is_refused(GovernanceJson json) {
        for (int[] bytes : new int[][] {
            {0xC0, 0xAF}, // overlong '/'
            {0xC1, 0xBF},
            {0xE0, 0x80, 0xAF},
            {0xF0, 0x80, 0x80, 0xAF},
            {0xED, 0xA0, 0x80}, // a surrogate
            {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}, // a pair of them, as in CESU-8
            {0xF4, 0x90, 0x80, 0x80}, // beyond U+10FFFF
            {0xFF},
            {0x80},
            {0xE6, 0x98}, // a character cut off
        }) {
            byte[] document = "{\"星\":\"....\"}....".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                document[8 + i] = (byte) bytes[i];
            }
            assertThat(Refusals.of(json, Sample.Band.SHAPE, document))
                    .as(Arrays.toString(bytes))
                    .containsExactly(NOT_UTF8 + "7");
        }
        byte[] cut = {'"', (byte) 0xE6, (byte) 0x98};
        assertThat(Refusals.of(json, Type.TEXT, cut)).containsExactly(NOT_UTF8 + "2");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void unpaired_surrogates_and_nul_are_refused_raw_and_escaped(GovernanceJson json) {
        assertThat(Refusals.of(json, Type.TEXT, "\"a\ud83d\"")).containsExactly(NOT_UTF8 + "3");
        for (String escaped : List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\u0000", "\\ud83dx\\ude00")) {
            assertThat(Refusals.of(json, Type.TEXT, "\"" + escaped + "\""))
                    .containsExactly("malformed-text : Text must be free of NUL and unpaired surrogates, but was not");
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void names_are_free_of_unpaired_surrogates_and_nul(GovernanceJson json) {
        for (String escaped : List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx\\ude00")) {
            for (Type<?> type : List.of(Type.map(Type.INT), Type.INT)) { // read and passed over
                assertThat(Refusals.of(json, type, "{\"" + escaped + "\":1}"))
                        .containsExactly(
                                "malformed-json : Document must be JSON, but was malformed at line 1, column 3");
            }
        }
        assertThat(Refusals.of(json, Type.map(Type.INT), "{\"\\u0000\":1}"))
                .containsExactly(
                        "malformed-text /\\u0000: Name must be free of NUL and unpaired surrogates, but was not");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void names_with_equal_hashes_cost_no_more_than_others(GovernanceJson json) {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < 16_384; i++) {
            document.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 14; bit++) {
                document.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // both hash to 2112
            }
            document.append("\":1");
        }
        assertThat(quickly(json, Type.map(Type.INT), document + "}")).isEmpty();
        assertThat(quickly(json, Sample.Band.SHAPE, document + "}")).hasSize(1_000);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void documents_of_sixty_four_megabytes_are_read_and_larger_ones_refused(GovernanceJson json) {
        byte[] document = new byte[64 << 20];
        Arrays.fill(document, (byte) ' ');
        document[document.length - 1] = '7';
        assertThat(json.read(Type.INT, document)).isEqualTo(7);
        byte[] larger = Arrays.copyOf(document, document.length + 1);
        larger[document.length] = ' ';
        String refusal = "document-too-large : Document must have at most 67108864 bytes, but had more";
        assertThat(Refusals.of(json, Type.INT, larger)).containsExactly(refusal);
        assertThat(Refusals.of(() -> json.read(Type.INT, new ByteArrayInputStream(larger))))
                .containsExactly(refusal);
        String wide = "星".repeat((64 << 20) / 3 + 1);
        assertThat(Refusals.of(() -> json.read(Type.INT, wide))).containsExactly(refusal);
    }
}
