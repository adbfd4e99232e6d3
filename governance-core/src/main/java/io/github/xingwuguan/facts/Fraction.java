package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction (分数), the value of a {@link Formula}. Not reduced; compared by cross-multiplication.
 *
 * @param numerator any whole number
 * @param denominator more than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    private static final BigInteger UNIT = BigInteger.valueOf(Quantity.ONE);

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

    static Fraction of(Quantity quantity) {
        return new Fraction(BigInteger.valueOf(quantity.units()), UNIT);
    }

    static Fraction of(Ratio ratio) {
        return new Fraction(BigInteger.valueOf(ratio.numerator()), BigInteger.valueOf(ratio.denominator()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
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
