package io.github.xingwuguan.basics;

import java.math.BigDecimal;

/**
 * A measured amount, threshold or factor (数量): an exact decimal of four places within ±1,000,000.
 *
 * <p>Immutable and thread-safe. Sums are exact; nothing is ever rounded here.
 *
 * @param units the value in units of 1/10,000, within ±10,000,000,000
 */
public record Quantity(long units) implements Comparable<Quantity> {
    /** Nothing. */
    public static final Quantity ZERO = new Quantity(0);

    /** Units in one: 10,000. */
    public static final long ONE = Decimals.UNIT;

    /**
     * Checks the range.
     *
     * @param units the value in units of 1/10,000
     * @throws IllegalArgumentException if it is beyond ±1,000,000
     */
    public Quantity {
        Decimals.checked(units, "Quantity");
    }

    /**
     * {@return whole quantity}
     *
     * @param whole at most 1,000,000 either way
     * @throws IllegalArgumentException if it is beyond ±1,000,000
     */
    public static Quantity of(long whole) {
        if (Math.abs(whole / 2) > Decimals.MAX_UNITS) {
            throw new IllegalArgumentException("Quantity must be within ±1000000, but was " + whole);
        }
        return new Quantity(whole * Decimals.UNIT);
    }

    /**
     * {@return the exact value of a decimal}
     *
     * @param value at most four decimals, within ±1,000,000
     * @throws IllegalArgumentException if it has more decimals, is beyond the range, or has more than 34 digits or 12 decimal places
     */
    public static Quantity of(BigDecimal value) {
        return new Quantity(Decimals.units(value, "Quantity"));
    }

    /**
     * {@return the value of a decimal text; the inverse of {@link #toString()}}
     *
     * @param text such as {@code 98.125} or {@code 98.1250}
     * @throws IllegalArgumentException as {@link #of(BigDecimal)}, or if it is no decimal
     */
    public static Quantity parse(String text) {
        return new Quantity(Decimals.units(text, "Quantity"));
    }

    /** {@return the value without trailing zeros and without an exponent} */
    public BigDecimal toDecimal() {
        return Decimals.shortest(units);
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(units, other.units);
    }

    /** {@return the value without trailing zeros, such as {@code 65} or {@code 0.6}} */
    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
