package io.github.xingwuguan.basics;

import java.math.BigDecimal;

/**
 * Points of a score (分值): an exact decimal of four places within ±1,000,000.
 *
 * <p>Immutable and thread-safe. Sums are exact; nothing is ever rounded here.
 *
 * @param units the value in units of 1/10,000, within ±10,000,000,000
 */
public record Points(long units) implements Comparable<Points> {
    /** Nothing. */
    public static final Points ZERO = new Points(0);

    /** Units in one: 10,000. */
    public static final long ONE = Decimals.UNIT;

    /**
     * Checks the range.
     *
     * @param units the value in units of 1/10,000
     * @throws IllegalArgumentException if it is beyond ±1,000,000
     */
    public Points {
        Decimals.checked(units, "Points");
    }

    /**
     * {@return whole points}
     *
     * @param whole at most 1,000,000 either way
     * @throws IllegalArgumentException if it is beyond ±1,000,000
     */
    public static Points of(long whole) {
        if (Math.abs(whole / 2) > Decimals.MAX_UNITS) {
            throw new IllegalArgumentException("Points must be within ±1000000, but was " + whole);
        }
        return new Points(whole * Decimals.UNIT);
    }

    /**
     * {@return the exact value of a decimal}
     *
     * @param value at most four decimals, within ±1,000,000
     * @throws IllegalArgumentException if it has more decimals, is beyond the range, or has more than 34 digits or 12 decimal places
     */
    public static Points of(BigDecimal value) {
        return new Points(Decimals.units(value, "Points"));
    }

    /**
     * {@return the value of a decimal text; the inverse of {@link #toString()}}
     *
     * @param text such as {@code 98.125} or {@code 98.1250}
     * @throws IllegalArgumentException as {@link #of(BigDecimal)}, or if it is no decimal
     */
    public static Points parse(String text) {
        return new Points(Decimals.units(text, "Points"));
    }

    /**
     * {@return the exact sum}
     *
     * @param other what is added
     * @throws IllegalArgumentException if the sum is beyond ±1,000,000
     */
    public Points plus(Points other) {
        return new Points(units + other.units);
    }

    /**
     * {@return the exact difference}
     *
     * @param other what is taken away
     * @throws IllegalArgumentException if the difference is beyond ±1,000,000
     */
    public Points minus(Points other) {
        return new Points(units - other.units);
    }

    /** {@return the value without trailing zeros and without an exponent} */
    public BigDecimal toDecimal() {
        return Decimals.shortest(units);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(units, other.units);
    }

    /** {@return the value with all four decimals, such as {@code 98.1250}} */
    @Override
    public String toString() {
        return Decimals.fixed(units);
    }
}
