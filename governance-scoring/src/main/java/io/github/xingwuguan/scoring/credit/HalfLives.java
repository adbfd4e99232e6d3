package io.github.xingwuguan.scoring.credit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The factors of a half-life by age, exactly: at age a with half-life h the largest k with (2k − 1)^h · 2^a ≤ 20000^h, which is
 * 10000 · 2^(−a/h) rounded HALF_UP.
 *
 * <p>Raising to the power h for each age would take seconds, so powers of 2^(−1/h) are taken with {@link #BITS} bits. Whole half-lives
 * are exact shifts. Between them the true value is irrational and no tie can occur; should a value ever come within the error of a
 * boundary, the definition itself decides.
 */
final class HalfLives {
    private static final int BITS = 256;
    private static final int UNSURE_BITS = 200;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(BITS);
    private static final BigInteger TWICE = BigInteger.valueOf(20_000);

    private HalfLives() {}

    /** {@return the factors of ages 0, 1 … until one is at the floor} */
    static List<Integer> factors(int halfLife, int floor) {
        BigInteger step = root(halfLife);
        BigInteger[] within = new BigInteger[halfLife];
        within[0] = UNIT;
        for (int j = 1; j < halfLife; j++) {
            within[j] = within[j - 1].multiply(step).shiftRight(BITS);
        }
        List<Integer> factors = new ArrayList<>();
        int age = 0;
        int factor;
        do {
            factor = Math.max(floor, rounded(within[age % halfLife].shiftRight(age / halfLife), age, halfLife));
            factors.add(factor);
            age++;
        } while (factor > floor);
        return factors;
    }

    private static int rounded(BigInteger power, int age, int halfLife) {
        BigInteger scaled = power.multiply(TWICE).add(UNIT);
        BigInteger[] parts = scaled.divideAndRemainder(UNIT.shiftLeft(1));
        BigInteger above = UNIT.shiftLeft(1).subtract(parts[1]);
        boolean isFar = parts[1].min(above).bitLength() > UNSURE_BITS;
        boolean isSure = isFar || age % halfLife == 0;
        int k = parts[0].intValueExact();
        if (isSure) {
            return k;
        }
        return holds(k + 1, age, halfLife) ? k + 1 : holds(k, age, halfLife) ? k : k - 1;
    }

    private static boolean holds(int k, int age, int halfLife) {
        return BigInteger.valueOf(2L * k - 1).pow(halfLife).shiftLeft(age).compareTo(TWICE.pow(halfLife)) <= 0;
    }

    /** {@return 2^(−1/h) by the series of the exponential function, with the error of a few last bits} */
    private static BigInteger root(int halfLife) {
        BigInteger exponent = naturalLogarithmOfTwo().divide(BigInteger.valueOf(halfLife));
        BigInteger sum = UNIT;
        BigInteger term = UNIT;
        for (int n = 1; term.signum() != 0; n++) {
            term = term.multiply(exponent).shiftRight(BITS).divide(BigInteger.valueOf(n));
            sum = n % 2 == 0 ? sum.add(term) : sum.subtract(term);
        }
        return sum;
    }

    /** {@return ln 2 = Σ 1 / (n · 2^n)} */
    private static BigInteger naturalLogarithmOfTwo() {
        BigInteger sum = BigInteger.ZERO;
        for (int n = 1; n <= BITS; n++) {
            sum = sum.add(UNIT.shiftRight(n).divide(BigInteger.valueOf(n)));
        }
        return sum;
    }
}
