package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How long a vote may last (表决期限), in days of 24 hours.
 *
 * @param minDays the least, inclusive, at least 1
 * @param maxDays the most, inclusive, at most 366
 */
public record VoteWindow(int minDays, int maxDays) {
    /** The description. */
    public static final Shape<VoteWindow> SHAPE = Shape.of(
            "Vote window",
            Field.of("minDays", Type.INT, VoteWindow::minDays),
            Field.of("maxDays", Type.INT, VoteWindow::maxDays),
            VoteWindow::new);

    /**
     * Checks the order.
     *
     * @param minDays the least
     * @param maxDays the most
     * @throws IllegalArgumentException if they are out of range or order
     */
    public VoteWindow {
        if (minDays < 1 || maxDays > 366 || minDays > maxDays) {
            throw new IllegalArgumentException(
                    "Vote window must be from 1 to 366 days, but was " + minDays + " to " + maxDays);
        }
    }
}
