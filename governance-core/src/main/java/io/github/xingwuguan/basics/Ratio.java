package io.github.xingwuguan.basics;

/**
 * A ratio that keeps its numerator and denominator (比率). It is never divided: 49,996 of 100,000 is not 50 %.
 *
 * <p>The numerator may exceed the denominator. A ratio over nothing ({@code 0/0}, {@code 3/0}) can be written down; whoever
 * uses it decides what that means. Equality is by both parts: 1/2 and 2/4 compare as equal but are different records of fact.
 *
 * @param numerator 0 to 1,000,000,000
 * @param denominator 0 to 1,000,000,000
 */
public record Ratio(long numerator, long denominator) {
    /** The largest numerator and denominator. */
    public static final long MAX = 1_000_000_000;

    /**
     * Checks the range.
     *
     * @param numerator 0 to 1,000,000,000
     * @param denominator 0 to 1,000,000,000
     * @throws IllegalArgumentException if either part is outside
     */
    public Ratio {
        check(numerator, "numerator");
        check(denominator, "denominator");
    }

    private static void check(long part, String name) {
        if (part < 0 || part > MAX) {
            throw new IllegalArgumentException("Ratio " + name + " must be from 0 to " + MAX + ", but was " + part);
        }
    }

    /**
     * {@return the ratio of two counts}
     *
     * @param numerator 0 to 1,000,000,000
     * @param denominator 0 to 1,000,000,000
     * @throws IllegalArgumentException if either part is outside
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * {@return the ratio of two sums of any size}. Up to {@link #MAX} exactly; beyond that in units of ten, a hundred …, the numerator rounded
     * down and the denominator up, so that the ratio never looks better than it is.
     *
     * @param numerator 0 or more
     * @param denominator 0 to 10<sup>18</sup>
     * @throws IllegalArgumentException if one is negative or the denominator larger
     */
    public static Ratio ofSums(long numerator, long denominator) {
        if (numerator < 0 || denominator < 0 || denominator > MAX * MAX) {
            throw new IllegalArgumentException("Sums must be from 0, and the lower one at most " + MAX * MAX
                    + ", but were " + numerator + " and " + denominator);
        }
        long unit = 1;
        while (numerator / unit > MAX || (denominator + unit - 1) / unit > MAX) {
            unit *= 10;
        }
        return of(numerator / unit, (denominator + unit - 1) / unit);
    }

    /** {@return whether the denominator is 0} */
    public boolean isEmpty() {
        return denominator == 0;
    }

    /**
     * {@return the sign of this ratio less a threshold, by cross-multiplication}
     *
     * @param threshold a share such as 0.6
     * @throws IllegalStateException if the denominator is 0
     */
    public int compareWith(Quantity threshold) {
        if (isEmpty()) {
            throw new IllegalStateException("Ratio must have a denominator to be compared, but was " + this);
        }
        // at most 10^13 against 10^19 (threshold <= 10^10 units): the right side needs 128 bits only beyond a threshold
        // of 900
        return compareProducts(numerator, Decimals.UNIT, denominator, threshold.units());
    }

    /**
     * {@return the sign of this ratio less another, by cross-multiplication}
     *
     * @param other a ratio with a denominator
     * @throws IllegalStateException if a denominator is 0
     */
    public int compareWith(Ratio other) {
        if (isEmpty() || other.isEmpty()) {
            throw new IllegalStateException(
                    "Ratio must have a denominator to be compared, but was " + this + " and " + other);
        }
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** {@return such as {@code 93/155}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
