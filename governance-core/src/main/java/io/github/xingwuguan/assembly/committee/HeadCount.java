package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How many are needed and how many there are (应到与实到).
 *
 * @param need the fewest that are enough
 * @param have how many there are
 */
public record HeadCount(int need, int have) {
    /** The wire form. */
    public static final Shape<HeadCount> SHAPE = Shape.of(
            "Head count",
            Field.of("need", Type.INT, HeadCount::need),
            Field.of("have", Type.INT, HeadCount::have),
            HeadCount::new);

    /**
     * {@return more than half of some: of 4 it takes 3 (过半数)}
     *
     * @param all how many there could be
     * @param have how many there are
     */
    static HeadCount overHalf(int all, int have) {
        return new HeadCount(all / 2 + 1, have);
    }

    /**
     * {@return two thirds of some or more: of 7 it takes 5, and of none 1 (三分之二以上)}
     *
     * @param all how many there could be
     * @param have how many there are
     */
    static HeadCount twoThirds(int all, int have) {
        return new HeadCount(Math.max(1, (2 * all + 2) / 3), have);
    }

    /** {@return whether there are enough} */
    public boolean isReached() {
        return have >= need;
    }

    /** {@return such as {@code 3 of 4 needed}} */
    @Override
    public String toString() {
        return have + " of " + need + " needed";
    }
}
