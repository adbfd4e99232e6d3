package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, not reduced. Part of {@link RatingOracle}. */
record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {
    static final Rational ZERO = of(0, 1);
    static final Rational ONE = of(1, 1);

    static Rational of(long over, long under) {
        return new Rational(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    static Rational of(Points points) {
        return of(points.units(), 10_000);
    }

    static Rational of(Quantity quantity) {
        return of(quantity.units(), 10_000);
    }

    Rational plus(Rational other) {
        return new Rational(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.over.negate(), other.under));
    }

    Rational times(Rational other) {
        return new Rational(over.multiply(other.over), under.multiply(other.under));
    }

    /** By anything but zero; keeps the lower part positive. */
    Rational by(Rational other) {
        BigInteger sign = BigInteger.valueOf(other.over.signum());
        return new Rational(
                over.multiply(other.under).multiply(sign),
                under.multiply(other.over).multiply(sign));
    }

    Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Rational within(Rational most) {
        return max(ZERO).min(most);
    }

    /** Whole steps: up or down. */
    Rational whole(RoundingMode mode) {
        return new Rational(
                new BigDecimal(over).divide(new BigDecimal(under), 0, mode).toBigInteger(), BigInteger.ONE);
    }

    BigDecimal rounded() {
        return new BigDecimal(over).divide(new BigDecimal(under), 4, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
