package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.rating.Kind;
import java.math.BigInteger;

/** The maximum less so much for each step that a ratio stays below its target. */
record StepRule(Kind.RatioStep rule, long max) implements Kernel.RatioPoints {
    @Override
    public long of(long numerator, long denominator) {
        // both in units of 1/10,000 of the denominator: at most 10^13
        long below = Math.max(0, rule.target().units() * denominator - numerator * Quantity.ONE);
        long step = rule.step().units() * denominator;
        long each = rule.deduction().points().units();
        return switch (rule.deduction().partial()) {
            case CEILING -> whole(each, (below + step - 1) / step);
            case FLOOR -> whole(each, below / step);
            case LINEAR -> linear(each, below, step);
        };
    }

    /** At most 10,000 steps of 1,600 points. */
    private long whole(long each, long steps) {
        return Math.max(0, max - each * steps);
    }

    /** HALF_UP of max − each·below/step; big integers, since the product may need 77 bits. */
    private long linear(long each, long below, long step) {
        BigInteger den = BigInteger.valueOf(step);
        BigInteger num = BigInteger.valueOf(max)
                .multiply(den)
                .subtract(BigInteger.valueOf(each).multiply(BigInteger.valueOf(below)));
        return num.signum() <= 0
                ? 0
                : num.shiftLeft(1).add(den).divide(den.shiftLeft(1)).longValueExact();
    }
}
