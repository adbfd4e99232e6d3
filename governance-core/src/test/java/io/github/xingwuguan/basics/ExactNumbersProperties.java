package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactNumbersProperties {
    private static final long MAX_UNITS = 10_000_000_000L;

    @Provide
    Arbitrary<Long> units() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-MAX_UNITS, MAX_UNITS), Arbitraries.of(0L, 1L, -1L, MAX_UNITS, -MAX_UNITS));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Long> parts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, Ratio.MAX),
                Arbitraries.longs().between(0, 12),
                Arbitraries.of(1L, Ratio.MAX, Ratio.MAX - 1));
        return Combinators.combine(parts, parts.filter(part -> part > 0)).as(Ratio::of);
    }

    @Property
    void parsing_is_the_inverse_of_showing(@ForAll("units") long units) {
        assertThat(Points.parse(new Points(units).toString()).units()).isEqualTo(units);
        assertThat(Quantity.parse(new Quantity(units).toString()).units()).isEqualTo(units);
    }

    @Property
    void trailing_zeros_change_neither_equality_nor_hash(@ForAll("units") long units) {
        BigDecimal shortest = new Points(units).toDecimal();
        Points padded = Points.of(shortest.setScale(9));
        assertThat(padded).isEqualTo(new Points(units)).hasSameHashCodeAs(new Points(units));
        assertThat(shortest.toString()).doesNotContain("E");
    }

    @Property
    void sums_and_differences_are_those_of_big_decimals(@ForAll("units") long a, @ForAll("units") long b) {
        Points left = new Points(a / 2);
        Points right = new Points(b / 2);
        assertThat(left.plus(right).toDecimal())
                .isEqualByComparingTo(left.toDecimal().add(right.toDecimal()));
        assertThat(left.minus(right).toDecimal())
                .isEqualByComparingTo(left.toDecimal().subtract(right.toDecimal()));
    }

    @Property
    void order_is_that_of_big_decimals(@ForAll("units") long a, @ForAll("units") long b) {
        assertThat(Integer.signum(new Points(a).compareTo(new Points(b))))
                .isEqualTo(BigDecimal.valueOf(a, 4).compareTo(BigDecimal.valueOf(b, 4)));
        assertThat(Integer.signum(new Quantity(a).compareTo(new Quantity(b))))
                .isEqualTo(BigDecimal.valueOf(a, 4).compareTo(BigDecimal.valueOf(b, 4)));
    }

    @Property(tries = 5_000)
    void a_ratio_compares_with_a_threshold_as_big_integers_do(
            @ForAll("ratios") Ratio ratio, @ForAll("units") long threshold) {
        int expected = BigInteger.valueOf(ratio.numerator())
                .multiply(BigInteger.valueOf(10_000))
                .compareTo(BigInteger.valueOf(ratio.denominator()).multiply(BigInteger.valueOf(threshold)));
        assertThat(Integer.signum(ratio.compareWith(new Quantity(threshold)))).isEqualTo(expected);
    }

    @Property(tries = 5_000)
    void a_ratio_compares_with_thresholds_next_to_itself_as_big_integers_do(
            @ForAll("ratios") Ratio ratio, @ForAll("offsets") int offset) {
        long near = Math.min(MAX_UNITS, ratio.numerator() * 10_000 / ratio.denominator() + offset);
        a_ratio_compares_with_a_threshold_as_big_integers_do(ratio, near);
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(-1, 1);
    }

    @Property(tries = 5_000)
    void two_ratios_compare_as_big_integers_do(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        int expected = BigInteger.valueOf(a.numerator())
                .multiply(BigInteger.valueOf(b.denominator()))
                .compareTo(BigInteger.valueOf(b.numerator()).multiply(BigInteger.valueOf(a.denominator())));
        assertThat(Integer.signum(a.compareWith(b))).isEqualTo(expected);
        assertThat(a.compareWith(b)).isEqualTo(-b.compareWith(a));
    }
}
