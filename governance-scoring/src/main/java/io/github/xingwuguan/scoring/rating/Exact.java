package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;

/** Products of two values in units of 1/10,000, rounded HALF_UP once. Factors are at most 1.6·10^7 and 10^10, so 63 bits suffice. */
final class Exact {
    private Exact() {}

    /** {@return a × b} */
    static long product(long a, long b) {
        return unscale(a * b);
    }

    /** {@return max − each × quantity, at least 0; the rounding is of the result, so halves go up} */
    static long less(long max, long each, long quantity) {
        return unscale(Math.max(0, max * Quantity.ONE - each * quantity));
    }

    /** {@return a value in units of 1/10^8, 0 or more, in units of 1/10^4} */
    static long unscale(long scaled) {
        return (scaled + Quantity.ONE / 2) / Quantity.ONE;
    }
}
