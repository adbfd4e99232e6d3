package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction (分数), the value of a {@link Formula} or of a metric. Not reduced; compared by cross-multiplication. Equality is by both
 * parts.
 *
 * @param numerator any whole number
 * @param denominator more than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    private static final BigInteger UNIT = BigInteger.valueOf(Quantity.ONE);

    /** The wire form: both parts in lowest terms, whole numbers of 63 bits. */
    public static final Shape<Fraction> SHAPE = Shape.of(
            "Fraction",
            Field.of(
                    "numerator",
                    Type.LONG,
                    fraction -> fraction.reduced().numerator.longValueExact()),
            Field.of(
                    "denominator",
                    Type.LONG,
                    fraction -> fraction.reduced().denominator.longValueExact()),
            Fraction::of);

    /**
     * Normalises the sign.
     *
     * @param numerator any whole number
     * @param denominator not 0
     * @throws IllegalArgumentException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Fraction must have a denominator, but it was 0");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    /**
     * {@return a fraction}
     *
     * @param numerator any whole number
     * @param denominator not 0
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the exact value of a quantity}
     *
     * @param quantity the quantity
     */
    public static Fraction of(Quantity quantity) {
        return new Fraction(BigInteger.valueOf(quantity.units()), UNIT);
    }

    static Fraction of(Ratio ratio) {
        return of(ratio.numerator(), ratio.denominator());
    }

    /** {@return the same value in lowest terms} */
    public Fraction reduced() {
        BigInteger common = numerator.gcd(denominator);
        return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /**
     * {@return the sum}
     *
     * @param other what is added
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other what is taken away
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * {@return the product}
     *
     * @param other the other factor
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@return the value in units of 1/10,000, rounded HALF_UP once} */
    public BigInteger toUnits() {
        return new BigDecimal(numerator.multiply(UNIT))
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    /** {@return {@code numerator/denominator}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
