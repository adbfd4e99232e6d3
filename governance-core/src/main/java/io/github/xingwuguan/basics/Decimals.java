package io.github.xingwuguan.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * The gate that every foreign decimal passes before any arithmetic: a number such as {@code 1e100000000} is eleven characters
 * long and would hang the next {@code setScale}.
 */
final class Decimals {
    static final int SCALE = 4;
    static final long UNIT = 10_000;

    /** One million, the largest whole part of points and quantities. */
    static final long MAX_UNITS = 1_000_000 * UNIT;

    private static final int MAX_PRECISION = 34;
    private static final int MAX_SCALE = 12;
    private static final int MAX_TEXT = 64;

    /** Two digits each, 00 to 99. */
    private static final String[] PAIRS = IntStream.range(100, 200)
            .mapToObj(i -> Integer.toString(i).substring(1))
            .toArray(String[]::new);

    private Decimals() {}

    static boolean isHostile(BigDecimal value) {
        return Math.abs((long) value.scale()) > MAX_SCALE || value.precision() > MAX_PRECISION;
    }

    /** Units of 1/10,000; refuses what has more than four decimals or exceeds one million. */
    static long units(BigDecimal value, String subject) {
        if (isHostile(value)) {
            throw new IllegalArgumentException(subject + " must have at most 34 digits and 12 decimals, but had more");
        }
        BigDecimal scaled;
        try {
            scaled = value.setScale(SCALE, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    subject + " must have at most 4 decimals, but was " + value.toPlainString(), e);
        }
        if (scaled.precision() > 18) {
            throw outOfRange(subject, value.toPlainString());
        }
        return checked(scaled.unscaledValue().longValue(), subject);
    }

    static long units(String text, String subject) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    subject + " must have at most " + MAX_TEXT + " characters, but had " + text.length());
        }
        try {
            if (text.chars().anyMatch(c -> c > '9' && c != 'E' && c != 'e')) {
                throw new NumberFormatException("digits of other scripts are digits to BigDecimal");
            }
            return units(new BigDecimal(text), subject);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    subject + " must be a decimal number, but was \"" + Texts.visible(text) + "\"", e);
        }
    }

    static long checked(long units, String subject) {
        if (units > MAX_UNITS || units < -MAX_UNITS) {
            throw outOfRange(subject, BigDecimal.valueOf(units, SCALE).toPlainString());
        }
        return units;
    }

    private static IllegalArgumentException outOfRange(String subject, String value) {
        return new IllegalArgumentException(subject + " must be within ±1000000, but was " + value);
    }

    /** All four decimals: {@code 98.1250}. Without a division a digit, since an explanation holds dozens of them. */
    static String fixed(long units) {
        long size = Math.abs(units);
        int decimals = (int) (size % UNIT);
        return (units < 0 ? "-" : "") + size / UNIT + "." + PAIRS[decimals / 100] + PAIRS[decimals % 100];
    }

    /** No trailing zeros and never an exponent: {@code 98.125}, {@code 100}. */
    static BigDecimal shortest(long units) {
        BigDecimal stripped = BigDecimal.valueOf(units, SCALE).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
