package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumbersTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest(name = "{0} is {1} units")
    @CsvSource({
        "0, 0",
        "98.125, 981250",
        "-0.0001, -1",
        "1000000, 10000000000",
        "-1000000, -10000000000",
        "1e3, 10000000"
    })
    void a_decimal_text_is_read_exactly(String text, long units) {
        assertThat(Points.parse(text).units()).isEqualTo(units);
        assertThat(Quantity.parse(text).units()).isEqualTo(units);
        assertThat(Points.of(new BigDecimal(text))).isEqualTo(Points.parse(text));
        assertThat(Quantity.of(new BigDecimal(text))).isEqualTo(Quantity.parse(text));
    }

    @Test
    void two_point_zero_equals_two_point_zero_zero() {
        new EqualsTester()
                .addEqualityGroup(Points.parse("2.0"), Points.parse("2.00"), Points.of(2), new Points(20_000))
                .addEqualityGroup(Points.parse("2.0001"))
                .addEqualityGroup(Quantity.parse("2.0"), Quantity.parse("2.00"), Quantity.of(2))
                .addEqualityGroup(Quantity.ZERO, Quantity.parse("-0"), Quantity.parse("-0.0"))
                .addEqualityGroup(Points.ZERO, Points.parse("-0"), Points.parse("-0.0"))
                .testEquals();
    }

    @Test
    void minus_zero_is_shown_as_zero() {
        assertThat(Points.parse("-0.0")).hasToString("0.0000");
        assertThat(Quantity.parse("-0.0")).hasToString("0");
    }

    @Test
    void points_show_four_decimals_and_quantities_the_shortest_form() {
        assertThat(Points.parse("98.125")).hasToString("98.1250");
        assertThat(Quantity.parse("98.1250")).hasToString("98.125");
        assertThat(Quantity.of(100)).hasToString("100");
        assertThat(Points.of(100).toDecimal()).isEqualTo(new BigDecimal("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000", "1e999999999", "1e-100000000", "-1e100000000", "0e100000000", "1e13", "1e-13"})
    void an_exponent_bomb_is_refused_before_any_arithmetic(String bomb) {
        BigDecimal decimal = new BigDecimal(bomb);
        assertTimeoutPreemptively(SECOND, () -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points.parse(bomb))
                    .withMessage("Points must have at most 34 digits and 12 decimals, but had more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Points.of(decimal))
                    .withMessage("Points must have at most 34 digits and 12 decimals, but had more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.of(decimal))
                    .withMessage("Quantity must have at most 34 digits and 12 decimals, but had more");
        });
    }

    @Test
    void a_hundred_thousand_digits_are_refused() {
        String digits = "9".repeat(100_000);
        BigDecimal decimal = new BigDecimal(digits);
        assertTimeoutPreemptively(SECOND, () -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse(digits))
                    .withMessage("Quantity must have at most 64 characters, but had 100000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.of(decimal))
                    .withMessage("Quantity must have at most 34 digits and 12 decimals, but had more");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "0x10",
                "1.5f",
                "",
                " 1",
                "1 ",
                "1,5",
                "true",
                "1e99999999999",
                "١٢",
                "１"
            })
    void what_is_no_plain_decimal_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("Points must be a decimal number, but was \"" + text + "\"");
    }

    @Test
    void a_refused_text_is_shown_safely() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("1\r\n2"))
                .withMessage("Quantity must be a decimal number, but was \"1\\u000d\\u000a2\"");
    }

    @Test
    void a_fifth_decimal_is_refused_and_not_rounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("1.00005"))
                .withMessage("Points must have at most 4 decimals, but was 1.00005");
        assertThat(Points.parse("1.000100000")).isEqualTo(new Points(10_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000.0001", "-1000000.0001", "1e12", "99999999999999999999.5"})
    void more_than_a_million_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessageStartingWith("Points must be within ±1000000, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageStartingWith("Quantity must be within ±1000000, but was ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_001, -1_000_001, Long.MAX_VALUE, Long.MIN_VALUE, 922_337_203_685_478L, 1L << 62})
    void whole_numbers_out_of_range_are_refused_without_overflow(long whole) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(whole))
                .withMessageStartingWith("Points must be within ±1000000, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(whole))
                .withMessageStartingWith("Quantity must be within ±1000000, but was ");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 10_000_000_001L, -10_000_000_001L})
    void units_out_of_range_are_refused(long units) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Points(units))
                .withMessageStartingWith("Points must be within ±1000000, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(units))
                .withMessageStartingWith("Quantity must be within ±1000000, but was ");
    }

    @Test
    void a_sum_beyond_the_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(1_000_000).plus(new Points(1)))
                .withMessage("Points must be within ±1000000, but was 1000000.0001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(-1_000_000).minus(Points.of(1_000_000)))
                .withMessage("Points must be within ±1000000, but was -2000000.0000");
    }

    @Test
    void null_never_gets_in() {
        NullPointerTester nulls = new NullPointerTester();
        nulls.testAllPublicStaticMethods(Points.class);
        nulls.testAllPublicStaticMethods(Quantity.class);
        nulls.testAllPublicStaticMethods(Ratio.class);
        nulls.testAllPublicStaticMethods(Digest.class);
    }
}
