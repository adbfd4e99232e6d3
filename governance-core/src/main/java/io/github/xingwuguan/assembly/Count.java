package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * So many persons with so much area (人数和面积).
 *
 * @param heads persons, 0 or more
 * @param areaCenti area in hundredths of a square metre, 0 or more
 */
public record Count(long heads, long areaCenti) {
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
     * @param heads 0 or more
     * @param areaCenti 0 or more
     * @throws IllegalArgumentException if one is negative
     */
    public Count {
        if (heads < 0 || areaCenti < 0) {
            throw new IllegalArgumentException("Count must not be negative, but was " + heads + " and " + areaCenti);
        }
    }

    /**
     * {@return both together}
     *
     * @param other another count
     * @throws ArithmeticException if the sum does not fit
     */
    public Count plus(Count other) {
        return new Count(Math.addExact(heads, other.heads), Math.addExact(areaCenti, other.areaCenti));
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
