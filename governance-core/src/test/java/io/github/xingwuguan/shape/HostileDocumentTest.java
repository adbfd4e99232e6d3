package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentTest {
    private static final String TOO_DEEP = "too-deep : Document must nest at most 64 deep, but went deeper";

    /** A list of lists of lists. */
    private record Nest(List<Nest> nests) {
        static final Type<Nest> TYPE = Type.list(Type.lazy(() -> Nest.TYPE)).as(Nest::new, Nest::nests);
    }

    private record Moment(Instant at, String name) {
        static final Shape<Moment> SHAPE = Shape.of(
                "Moment",
                Field.of("at", Type.INSTANT, Moment::at),
                Field.of("name", Type.TEXT, Moment::name),
                Moment::new);
    }

    private static String nested(int deep) {
        return "[".repeat(deep) + "]".repeat(deep);
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_refused() {
        assertThat(Notation.write(Nest.TYPE, Notation.read(Nest.TYPE, nested(64))))
                .isEqualTo(nested(64));
        assertThat(Notation.faults(Nest.TYPE, nested(65))).containsExactly(TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100_000})
    void depth_is_limited_even_in_what_is_passed_over(int deep) throws InterruptedException {
        List<List<String>> found = new java.util.ArrayList<>();
        Thread small = new Thread(
                null,
                () -> found.add(Notation.faults(Facility.SHAPE, "{'unknown': " + nested(deep) + "}")),
                "small-stack",
                256 * 1024);
        small.start();
        small.join();
        assertThat(found).containsExactly(List.of(TOO_DEEP));
    }

    @Test
    void depth_just_within_the_limit_is_passed_over() {
        assertThat(Notation.faults(Facility.SHAPE, "{'name': 'a', 'places': 1, 'unknown': " + nested(63) + "}"))
                .containsExactly("unknown-property /unknown: Property must be known, but was \"unknown\"");
    }

    @Test
    void depth_in_the_place_of_an_instant_is_refused_like_anywhere_else() {
        assertThat(Notation.faults(Moment.SHAPE, "{'at': " + nested(70) + ", 'name': 'x'}"))
                .containsExactly(TOO_DEEP);
    }

    @Test
    void a_document_that_breaks_off_in_the_place_of_an_instant_is_malformed() {
        assertThat(Notation.faults(Moment.SHAPE, "{'at': ["))
                .containsExactly("malformed-json : Document must be complete, but broke off");
    }

    @Test
    void a_document_that_breaks_off_has_no_other_fault() {
        assertThat(Notation.faults(Facility.SHAPE, "{'name': 5, 'places': ["))
                .containsExactly("malformed-json : Document must be complete, but broke off");
    }

    @Test
    void an_empty_document_is_malformed() {
        assertThat(Notation.faults(Type.TEXT, ""))
                .containsExactly("malformed-json : Document must hold a whole value, but ended early");
    }

    @Test
    void nothing_may_follow_the_value() {
        assertThat(Notation.faults(Type.INT, "1 2"))
                .containsExactly("trailing-content : Document must end after its value, but went on with a number");
        assertThat(Notation.faults(Type.INT, "1 {}"))
                .containsExactly("trailing-content : Document must end after its value, but went on with an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud800", "a\ud800b", "\udc00", "a\udc00", "\ud800\ud800"})
    void nul_and_unpaired_surrogates_are_refused(String text) {
        assertThat(Notation.faults(Type.TEXT, "'" + text + "'"))
                .containsExactly("malformed-text : Text must be free of NUL and unpaired surrogates, but was not");
    }

    @Test
    void texts_have_ten_thousand_characters_at_most() {
        assertThat(Notation.read(Type.TEXT, "'" + "楼".repeat(10_000) + "'")).hasSize(10_000);
        assertThat(Notation.read(Type.TEXT, "'😀'")).isEqualTo("😀");
        assertThat(Notation.faults(Type.TEXT, "'" + "x".repeat(10_001) + "'"))
                .containsExactly("invalid-value : Text must have at most 10000 characters, but had 10001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000", "1e999999999", "1e-100000000"})
    void an_exponent_bomb_is_refused(String bomb) {
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertThat(Notation.faults(Type.POINTS, bomb))
                    .containsExactly(
                            "invalid-value : Points must have at most 34 digits and 12 decimals, but had more");
            assertThat(Notation.faults(Type.LONG, bomb))
                    .containsExactly("not-an-integer : Number must be whole and in range, but was " + bomb);
        });
    }

    @Test
    void a_hundred_thousand_digits_are_refused() {
        String digits = "9".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertThat(Notation.faults(Type.QUANTITY, digits))
                    .containsExactly("hostile-number : Number must have at most 64 characters, but had 100000");
            assertThat(Notation.faults(Type.LONG, digits))
                    .containsExactly(
                            "not-an-integer : Number must be whole and in range, but was " + "9".repeat(40) + "…");
        });
    }

    @Test
    void an_exponent_beyond_every_decimal_is_refused() {
        assertThat(Notation.faults(Type.QUANTITY, "1e99999999999"))
                .containsExactly("hostile-number : Number must have an exponent in range, but was 1e99999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.9", "1e2", "9223372036854775808"})
    void what_is_no_whole_number_is_refused(String number) {
        assertThat(Notation.faults(Type.LONG, number))
                .containsExactly("not-an-integer : Number must be whole and in range, but was " + number);
    }

    @Test
    void an_int_has_its_own_range() {
        assertThat(Notation.read(Type.INT, "-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(Notation.faults(Type.INT, "2147483648"))
                .containsExactly("invalid-value : Number must be within ±2147483647, but was 2147483648");
    }

    @Test
    void a_name_is_read_inside_an_object_only() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.read(new NotationTokens("[1]"), Source::name))
                .withMessage("a name is read inside an object only");
    }

    @Test
    void a_document_can_be_read_by_hand() {
        assertThat(Source.<Long>read(new NotationTokens("[3, 4]"), source -> {
                    source.beginList();
                    long sum = 0;
                    while (source.hasNext()) {
                        sum += source.peek() == Tokens.Token.NUMBER ? source.integer() : 0;
                    }
                    return sum;
                }))
                .isEqualTo(7L);
    }
}
