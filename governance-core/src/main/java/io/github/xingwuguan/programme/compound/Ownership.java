package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * How many households and owners a compound has (户数与业主数); where all belongs to one, there is no assembly (民法典 278).
 *
 * @param compound the compound
 * @param on when they were counted
 * @param households at least 0
 * @param owners at least 1
 */
public record Ownership(PlaceId compound, LocalDate on, int households, int owners) implements CompoundRecord {
    /** The description. */
    public static final Shape<Ownership> SHAPE = Shape.of(
            "Ownership",
            Field.of("compound", Type.PLACE, Ownership::compound),
            Field.of("on", Type.DATE, Ownership::on),
            Field.of("households", Type.INT, Ownership::households),
            Field.of("owners", Type.INT, Ownership::owners),
            Ownership::new);

    /**
     * Checks the counts.
     *
     * @param compound the compound
     * @param on when they were counted
     * @param households at least 0
     * @param owners at least 1
     * @throws IllegalArgumentException if one is less
     */
    public Ownership {
        if (households < 0 || owners < 1) {
            throw new IllegalArgumentException(
                    "Ownership must have at least 0 households and 1 owner, but had " + households + " and " + owners);
        }
    }
}
