package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import java.math.BigInteger;

/**
 * An exact straight line over a ratio: 0 points at the floor, the maximum at the target, rounded once, HALF_UP. The ratio is never
 * divided before.
 */
final class Share {
    private final long floor;
    private final long span;
    private final long scale;
    private final long sign;
    private final long max;

    /** The largest denominator for which the fast arithmetic stays within 63 bits. */
    private final long limit;

    private Share(long floor, long target, long scale, long max) {
        long common = gcd(gcd(floor, target), scale);
        this.floor = floor / common;
        this.scale = scale / common;
        this.span = Math.abs(target - floor) / common;
        this.sign = target > floor ? 1 : -1;
        this.max = max;
        this.limit = Long.MAX_VALUE / (span * (2 * max + 1));
    }

    static Share line(Quantity floor, Quantity target, Points max) {
        return new Share(floor.units(), target.units(), Quantity.ONE, max.units());
    }

    /** The whole of a ratio: 0 to 1. */
    static Share whole(Points max) {
        return line(Quantity.ZERO, Quantity.of(1), max);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? Math.max(1, Math.abs(a)) : gcd(b, a % b);
    }

    /**
     * @param numerator 0 to 10^10
     * @param denominator 1 to 10^10
     */
    long points(long numerator, long denominator) {
        if (denominator > limit) {
            return exactly(numerator, denominator);
        }
        long whole = span * denominator;
        long above = sign * (numerator * scale - floor * denominator);
        long part = Math.max(0, Math.min(whole, above));
        return (2 * max * part + whole) / (2 * whole);
    }

    private long exactly(long numerator, long denominator) {
        BigInteger whole = BigInteger.valueOf(span).multiply(BigInteger.valueOf(denominator));
        BigInteger above = BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(scale))
                .subtract(BigInteger.valueOf(floor).multiply(BigInteger.valueOf(denominator)))
                .multiply(BigInteger.valueOf(sign));
        BigInteger part = above.max(BigInteger.ZERO).min(whole);
        return part.multiply(BigInteger.valueOf(2 * max))
                .add(whole)
                .divide(whole.shiftLeft(1))
                .longValueExact();
    }
}
