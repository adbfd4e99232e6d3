package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * Equipment of a team (应急装备).
 *
 * @param kind a code value such as {@code water-pump}
 * @param count how many, 1 to 100,000
 * @param checkDue the last day until which it need not be checked again
 */
public record Equipment(String kind, int count, LocalDate checkDue) {
    /** The description. */
    public static final Shape<Equipment> SHAPE = Shape.of(
            "Equipment",
            Field.of("kind", Type.TEXT, Equipment::kind),
            Field.of("count", Type.INT, Equipment::count),
            Field.of("checkDue", Type.DATE, Equipment::checkDue),
            Equipment::new);

    /**
     * Checks kind and number.
     *
     * @param kind a code value
     * @param count how many
     * @param checkDue until when it need not be checked
     * @throws IllegalArgumentException if the kind is blank or the number outside 1 to 100,000
     */
    public Equipment {
        if (kind.isBlank() || count < 1 || count > 100_000) {
            throw new IllegalArgumentException("Equipment must have a kind and be 1 to 100000, but was " + count);
        }
    }
}
