package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * More time on a clock (延期), in the unit of its limit.
 *
 * @param amount how much; 0 marks a change of the limit, after which the clock is due no earlier than the change
 * @param base from where it counts
 * @param decidedAt when it was decided
 */
public record Extension(int amount, Base base, Instant decidedAt) {
    /** The description of the type. */
    public static final Shape<Extension> SHAPE = Shape.of(
            "Extension",
            Field.of("amount", Type.INT, Extension::amount),
            Field.of("base", Type.code("Base", Base.values()), Extension::base),
            Field.of("decidedAt", Type.INSTANT, Extension::decidedAt),
            Extension::new);

    /** From where an extension counts (延期起点). */
    public enum Base implements Coded {
        /** From the deadline as it was, even if that has passed: what was late is on time again (溯及原期限). */
        DUE("due"),
        /** From the decision, if the deadline has passed by then (自决定之日). */
        DECISION("decision");

        private final String code;

        Base(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the amount.
     *
     * @param amount how much
     * @param base from where it counts
     * @param decidedAt when it was decided
     * @throws IllegalArgumentException if the amount is negative
     */
    public Extension {
        if (amount < 0) {
            throw new IllegalArgumentException("Extension must not be negative, but was " + amount);
        }
    }
}
