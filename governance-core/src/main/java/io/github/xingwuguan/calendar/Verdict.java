package io.github.xingwuguan.calendar;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * How a clock ended (计时结论), frozen: later calendars and policies do not change it.
 *
 * @param stoppedAt when the clock was stopped
 * @param deadline the deadline as it was known then
 */
public record Verdict(Instant stoppedAt, Deadline deadline) {
    /** The description of the type. */
    public static final Shape<Verdict> SHAPE = Shape.of(
            "Verdict",
            Field.of("stoppedAt", Type.INSTANT, Verdict::stoppedAt),
            Field.of("deadline", Deadline.SHAPE, Verdict::deadline),
            Verdict::new);

    /** {@return whether the clock was stopped at the deadline or before} */
    public boolean isOnTime() {
        return deadline.isMetAt(stoppedAt);
    }
}
