package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import java.math.BigInteger;

/** Products of values in units of 1/10,000, rounded HALF_UP once; beyond 63 bits in whole numbers of any size. */
final class Scaled {
    static final long ONE = Points.ONE;

    /** No single value is larger; every component cuts off far below. */
    static final long MOST = 1_000_000 * ONE;

    /** Times factors of 100 and 1 it fits 63 bits. */
    private static final long SMALL = 900 * ONE;

    /** Twice this and as much again fits 63 bits. */
    private static final long ROOM = Long.MAX_VALUE / 4;

    private Scaled() {}

    /** {@return points × a, both in units and 0 or more, at most {@link #MOST}} */
    static long product(int points, int a) {
        return ((long) points * a + ONE / 2) / ONE;
    }

    /** {@return points × a × b, all in units and 0 or more, at most {@link #MOST}} */
    static long product(long points, long a, long b) {
        return points <= SMALL ? (points * a * b + ONE * ONE / 2) / (ONE * ONE) : general(points, ONE, a, b, ONE, ONE);
    }

    /**
     * {@return points × quantity × a × b × c / step, all in units and 0 or more, at most {@link #MOST}}
     *
     * @param step in units, more than 0
     */
    static long product(long points, long quantity, long a, long b, long c, long step) {
        return quantity == step && c == ONE ? product(points, a, b) : general(points, quantity, a, b, c, step);
    }

    private static long general(long points, long a, long b, long c, long d, long divisor) {
        boolean divides = divisor != ONE;
        if (divides && points > ROOM / ONE) {
            return large(points, a, b, c, d, divisor);
        }
        long numerator = divides ? points * ONE : points;
        long scale = divides ? divisor : 1;
        for (int i = 0; i < 4; i++) {
            long factor = i == 0 ? a : i == 1 ? b : i == 2 ? c : d;
            if (factor == ONE) {
                continue;
            }
            if (factor > ROOM / Math.max(1, numerator) || scale > ROOM / ONE) {
                return large(points, a, b, c, d, divisor);
            }
            numerator *= factor;
            scale *= ONE;
        }
        return Math.min(halfUp(numerator, scale), MOST);
    }

    private static long large(long points, long a, long b, long c, long d, long divisor) {
        BigInteger one = BigInteger.valueOf(ONE);
        BigInteger numerator = BigInteger.valueOf(points)
                .multiply(BigInteger.valueOf(a))
                .multiply(BigInteger.valueOf(b))
                .multiply(BigInteger.valueOf(c))
                .multiply(BigInteger.valueOf(d));
        return halfUp(numerator, one.pow(3).multiply(BigInteger.valueOf(divisor)));
    }

    /** {@return whether a × b is more than c × d, all 0 or more} */
    static boolean exceeds(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high > 0 : Long.compareUnsigned(a * b, c * d) > 0;
    }

    /** {@return numerator / denominator, both 0 or more, to the nearest, halves up} */
    static long halfUp(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }

    /**
     * {@return numerator / denominator to the nearest, halves away from zero, within ±{@link #MOST}}
     *
     * @param denominator more than 0
     */
    static long halfUp(BigInteger numerator, BigInteger denominator) {
        BigInteger twice = numerator.abs().shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
        long magnitude = twice.min(BigInteger.valueOf(MOST)).longValue();
        return numerator.signum() < 0 ? -magnitude : magnitude;
    }
}
