package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What was collected for a period (收缴情况), in fen. Four amounts that are never mixed.
 *
 * @param paid what was allocated to bills of the period
 * @param billed what the bills of the period that are due ask for, waivers taken off
 * @param arrears what is still owed on due bills of earlier periods
 * @param prepaid what was paid and is not allocated, since no bill is due for it yet
 */
public record Collected(long paid, long billed, long arrears, long prepaid) {
    /** Nothing was billed or paid. */
    public static final Collected NOTHING = new Collected(0, 0, 0, 0);

    /** The description. */
    public static final Shape<Collected> SHAPE = Shape.of(
            "Collected",
            Field.of("paid", Type.LONG, Collected::paid),
            Field.of("billed", Type.LONG, Collected::billed),
            Field.orElse("arrears", Type.LONG, 0L, Collected::arrears),
            Field.orElse("prepaid", Type.LONG, 0L, Collected::prepaid),
            Collected::new);

    private static final long MOST_FEN = 1_000_000_000_000_000_000L;

    /**
     * Checks the amounts.
     *
     * @param paid what was allocated to bills of the period
     * @param billed what these bills ask for
     * @param arrears what is still owed for earlier periods
     * @param prepaid what is not allocated
     * @throws IllegalArgumentException if one is below 0 or above 10<sup>18</sup>, or more was paid than billed
     */
    public Collected {
        for (long fen : new long[] {paid, billed, arrears, prepaid}) {
            if (fen < 0 || fen > MOST_FEN) {
                throw new IllegalArgumentException("Sum must be from 0 to " + MOST_FEN + " fen, but was " + fen);
            }
        }
        if (paid > billed) {
            throw new IllegalArgumentException(
                    "Paid must be at most what was billed, but was " + paid + " of " + billed);
        }
    }

    /**
     * {@return the sum of both, for compounds or periods that share no bill}
     *
     * @param other what was collected elsewhere
     */
    public Collected plus(Collected other) {
        return new Collected(
                paid + other.paid, billed + other.billed, arrears + other.arrears, prepaid + other.prepaid);
    }

    /**
     * {@return paid over billed (收缴率)}. Up to 10 million yuan in fen, exactly; beyond that in units of ten, a hundred … fen, with what was
     * paid rounded down and what was billed rounded up, so that the rate never looks better than it is
     */
    public Ratio rate() {
        return Ratio.ofSums(paid, billed);
    }
}
