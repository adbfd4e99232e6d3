package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * So many persons with so much area (人数和面积).
 *
 * @param heads persons, 0 to {@link #MOST}
 * @param areaCenti area in hundredths of a square metre, 0 to {@link #MOST}
 */
public record Count(long heads, long areaCenti) {
    /** 10<sup>15</sup>, more than any compound has, and little enough for every gate to be compared exactly. */
    public static final long MOST = 1_000_000_000_000_000L;

    /** Nobody. */
    public static final Count ZERO = new Count(0, 0);

    /** The description. */
    public static final Shape<Count> SHAPE = Shape.of(
            "Count",
            Field.of("heads", Type.LONG, Count::heads),
            Field.of("areaCenti", Type.LONG, Count::areaCenti),
            Count::new);

    /**
     * Checks the range.
     *
     * @param heads 0 to {@link #MOST}
     * @param areaCenti 0 to {@link #MOST}
     * @throws IllegalArgumentException if one is outside that range
     */
    public Count {
        if (heads < 0 || areaCenti < 0 || heads > MOST || areaCenti > MOST) {
            throw new IllegalArgumentException(
                    "Count must be from 0 to " + MOST + ", but was " + heads + " and " + areaCenti);
        }
    }

    /**
     * {@return both together}
     *
     * @param other another count
     * @throws IllegalArgumentException if a sum is above {@link #MOST}
     */
    public Count plus(Count other) {
        return new Count(heads + other.heads, areaCenti + other.areaCenti);
    }

    /**
     * {@return the persons, or the area}
     *
     * @param measure which
     */
    public long of(Measure measure) {
        return switch (measure) {
            case HEADS -> heads;
            case AREA -> areaCenti;
        };
    }
}
