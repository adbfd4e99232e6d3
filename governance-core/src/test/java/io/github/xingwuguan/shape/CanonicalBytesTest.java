package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalBytesTest {
    /** Payloads of the published worked examples; their members are written in an order of our own. */
    private record Reported(String title, String kind, boolean anonymous, String estate) {
        static final Shape<Reported> SHAPE = Shape.of(
                "Reported",
                Field.of("title", Type.TEXT, Reported::title),
                Field.of("kind", Type.TEXT, Reported::kind),
                Field.of("anonymous", Type.FLAG, Reported::anonymous),
                Field.of("estate", Type.TEXT, Reported::estate),
                Reported::new);
    }

    private record Accepted(List<String> tags, int level, String dossierNo) {
        static final Shape<Accepted> SHAPE = Shape.of(
                "Accepted",
                Field.of("tags", Type.list(Type.TEXT), Accepted::tags),
                Field.of("level", Type.INT, Accepted::level),
                Field.of("dossierNo", Type.TEXT, Accepted::dossierNo),
                Accepted::new);
    }

    /** What the worked examples leave out: decimal, instant, object. */
    private record Rest(Points points, Instant at, Map<String, Integer> counts) {
        static final Shape<Rest> SHAPE = Shape.of(
                "Rest",
                Field.of("p", Type.POINTS, Rest::points),
                Field.of("a", Type.INSTANT, Rest::at),
                Field.of("c", Type.map(Type.INT), Rest::counts),
                Rest::new);
    }

    private static <T> String hex(Shape<T> shape, T value) {
        return HexFormat.of().formatHex(shape.canonicalBytes(value));
    }

    @Test
    void texts_and_flags_are_encoded_as_in_the_worked_example() {
        assertThat(hex(Reported.SHAPE, new Reported("楼道堆放杂物", "PROPERTY_VIOLATION", false, "xq:0001")))
                .isEqualTo("0000000400000009616e6f6e796d6f7573620000000006657374617465730000000778713a30303031"
                        + "000000046b696e64730000001250524f50455254595f56494f4c4154494f4e000000057469746c65"
                        + "7300000012e6a5bce98193e5a086e694bee69d82e789a9");
    }

    @Test
    void integers_and_lists_are_encoded_as_in_the_worked_example() {
        assertThat(hex(Accepted.SHAPE, new Accepted(List.of("消防", "通道"), 2, "2025-0155")))
                .isEqualTo("0000000300000009646f73736965724e6f7300000009323032352d30313535000000056c6576656c"
                        + "69000000000000000200000004746167736c000000027300000006e6b688e998b2"
                        + "7300000006e9809ae98193");
    }

    @Test
    void decimals_instants_and_objects_have_tags_of_their_own() {
        assertThat(hex(Rest.SHAPE, new Rest(Points.parse("-2.50"), Instant.ofEpochSecond(258, 3), Map.of("x", -1))))
                .isEqualTo("00000003"
                        + ("00000001" + "61" + "74" + "0000000000000102" + "00000003")
                        + ("00000001" + "63" + "6d" + "00000001" + "00000001" + "78" + "69" + "ffffffffffffffff")
                        + ("00000001" + "70" + "64" + "00000004" + "2d322e35"));
    }

    @Test
    void members_sort_by_unsigned_bytes() {
        Type<Map<String, Integer>> type = Type.map(Type.INT);
        String hex = HexFormat.of().formatHex(CanonicalSink.encode(type, Map.of("楼", 1, "z", 2, "Z", 3)));
        assertThat(hex.indexOf("5a69")).isLessThan(hex.indexOf("7a69"));
        assertThat(hex.indexOf("7a69")).isLessThan(hex.indexOf("e6a5bc69"));
    }

    @Test
    void a_member_without_a_name_is_a_member() {
        Type<Map<String, Integer>> type = Type.map(Type.INT);
        assertThat(HexFormat.of().formatHex(CanonicalSink.encode(type, Map.of("", 1))))
                .isEqualTo("00000001" + "00000000" + "69" + "0000000000000001");
        assertThat(CanonicalSink.encode(type, Map.of("", 1))).isNotEqualTo(CanonicalSink.encode(type, Map.of("", 2)));
    }

    @Test
    void empty_lists_and_objects_differ() {
        Type<Map<String, List<Integer>>> lists = Type.map(Type.list(Type.INT));
        Type<Map<String, Map<String, Integer>>> maps = Type.map(Type.map(Type.INT));
        assertThat(CanonicalSink.encode(lists, Map.of("a", List.of())))
                .isNotEqualTo(CanonicalSink.encode(maps, Map.of("a", Map.of())));
    }

    @Test
    void a_text_with_an_unpaired_surrogate_has_no_canonical_form() {
        Facility broken = Facility.plain("\ud800", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facility.SHAPE.digest(broken))
                .withMessage("Text must be free of NUL and unpaired surrogates to be digested, but was not");
        assertThat(hex(Facility.SHAPE, Facility.plain("😀", 1))).contains("f09f9880");
    }

    @Test
    void an_attribute_added_with_a_default_keeps_the_digest() {
        Shape<Facility> before = Shape.of("Facility", () -> new StringBuilder(), b -> Facility.plain(b.toString(), 3))
                .one("name", Type.TEXT, Facility::name, (b, name) -> b.append(name))
                .one("places", Type.INT, Facility::places, (b, places) -> {})
                .done();
        Facility hall = Facility.plain("hall", 3);
        assertThat(Facility.SHAPE.digest(hall)).isEqualTo(before.digest(hall));
        assertThat(Notation.read(before, "{'name': 'hall', 'places': 3}")).isEqualTo(hall);
    }

    @Test
    void a_default_that_changes_changes_digests() {
        Facility hall = Facility.plain("hall", 3);
        assertThat(Facility.shape("Facility", Points.of(11)).digest(hall)).isNotEqualTo(Facility.SHAPE.digest(hall));
    }

    @Test
    void types_with_the_same_members_have_digests_of_their_own() {
        Facility hall = Facility.plain("hall", 3);
        Shape<Facility> other = Facility.shape("Premises", Points.of(10));
        assertThat(other.canonicalBytes(hall)).isEqualTo(Facility.SHAPE.canonicalBytes(hall));
        assertThat(other.digest(hall)).isNotEqualTo(Facility.SHAPE.digest(hall));
    }

    @Test
    void a_digest_is_taken_over_domain_type_name_and_bytes() {
        Facility hall = new Facility("hall", 3, Optional.of("n"), Points.ZERO, List.of("a"));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (String text : List.of("io.github.xingwuguan/shape/v1", "Facility")) {
            expected.writeBytes(new byte[] {0, 0, 0, (byte) text.length()});
            expected.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        }
        expected.writeBytes(Facility.SHAPE.canonicalBytes(hall));
        assertThat(Facility.SHAPE.digest(hall)).isEqualTo(Digest.of(expected.toByteArray()));
    }

    @Test
    void canonical_bytes_are_read_back() {
        Reported reported = new Reported("楼道堆放杂物", "😀", true, "");
        assertThat(Reported.SHAPE.fromCanonicalBytes(Reported.SHAPE.canonicalBytes(reported)))
                .isEqualTo(reported);
        Accepted accepted = new Accepted(List.of("消防", "通道"), -2, "2025-0155");
        assertThat(Accepted.SHAPE.fromCanonicalBytes(Accepted.SHAPE.canonicalBytes(accepted)))
                .isEqualTo(accepted);
        Rest rest = new Rest(Points.parse("-0.25"), Instant.ofEpochSecond(-1, 999_999_999), Map.of("b", 1, "", 2));
        assertThat(Rest.SHAPE.fromCanonicalBytes(Rest.SHAPE.canonicalBytes(rest)))
                .isEqualTo(rest);
    }

    @Test
    void bytes_that_break_off_or_go_on_are_refused() {
        byte[] bytes = Rest.SHAPE.canonicalBytes(new Rest(Points.of(1), Instant.EPOCH, Map.of("a", 1)));
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertMalformed(part);
        }
        assertMalformed(Arrays.copyOf(bytes, bytes.length + 1));
    }

    @Test
    void a_byte_changed_anywhere_gives_another_value_or_a_refusal() {
        Rest rest = new Rest(Points.of(1), Instant.EPOCH, Map.of("a", 1));
        byte[] bytes = Rest.SHAPE.canonicalBytes(rest);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << bit);
                try {
                    assertThat(Rest.SHAPE.fromCanonicalBytes(changed)).isNotEqualTo(rest);
                } catch (GovernanceException refused) {
                    assertThat(refused.code()).isIn("malformed-bytes", "invalid-data");
                }
            }
        }
    }

    @Test
    void names_out_of_order_or_twice_nanoseconds_out_of_range_and_broken_texts_are_refused() {
        String one = "0000000161" + "69" + "0000000000000001";
        assertMalformed(HexFormat.of().parseHex("00000002" + one + one));
        String before = "0000000160" + "69" + "0000000000000001";
        assertMalformed(HexFormat.of().parseHex("00000002" + one + before));
        assertMalformed(HexFormat.of().parseHex("00000001" + "0000000161" + "74" + "0000000000000000" + "3b9aca00"));
        assertMalformed(HexFormat.of().parseHex("00000001" + "0000000161" + "62" + "02"));
        assertMalformed(HexFormat.of().parseHex("00000001" + "00000001ff"));
        assertMalformed(HexFormat.of().parseHex("ffffffff"));
        assertMalformed(HexFormat.of().parseHex("00000001" + "0000000161" + "7a"));
    }

    private static void assertMalformed(byte[] bytes) {
        assertThatThrownBy(() -> Rest.SHAPE.fromCanonicalBytes(bytes))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Bytes must be a canonical encoding, but were not");
    }

    @Test
    void another_form_of_the_same_value_is_refused() {
        // an instant as a text, a number as a decimal, a decimal with a zero too many
        assertMalformed(HexFormat.of()
                .parseHex("00000003" + "0000000161" + "73" + "00000014" + "313937302d30312d30315430303a30303a30305a"
                        + "0000000163" + "6d" + "00000000" + "0000000170" + "64" + "0000000131"));
        assertMalformed(HexFormat.of()
                .parseHex("00000003" + "0000000161" + "74" + "000000000000000000000000" + "0000000163" + "6d"
                        + "00000000" + "0000000170" + "64" + "00000003312e30"));
        assertMalformed(HexFormat.of()
                .parseHex("00000003" + "0000000161" + "74" + "000000000000000000000000" + "0000000163" + "6d"
                        + "00000000" + "0000000170" + "69" + "0000000000000001"));
    }
}
