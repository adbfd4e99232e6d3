package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * When something falls due (到期), and how sure that is.
 *
 * @param due the last instant that is on time, inclusive
 * @param certainty whether every day that was looked up is covered by the calendar
 * @param calendar id and version of the calendar used
 */
public record Deadline(Instant due, Certainty certainty, PolicyId calendar) {
    /** The description of the type. */
    public static final Shape<Deadline> SHAPE = Shape.of(
            "Deadline",
            Field.of("due", Type.INSTANT, Deadline::due),
            Field.of("certainty", Type.code("Certainty", Certainty.values()), Deadline::certainty),
            Field.of("calendar", Type.POLICY_ID, Deadline::calendar),
            Deadline::new);

    /** How sure a deadline is (确定程度). */
    public enum Certainty implements Coded {
        /** Every day looked up is covered (确定). */
        FIRM("firm"),
        /** Some day is not covered; to be computed again when its notice is published (暂定). */
        PROVISIONAL("provisional");

        private final String code;

        Certainty(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@return whether something done at an instant is on time}
     *
     * @param at when it was done
     */
    public boolean isMetAt(Instant at) {
        return !at.isAfter(due);
    }
}
