package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * The star that a scheme of somebody else gave the service project of a compound (物业项目外部星级).
 *
 * @param compound the compound
 * @param on when it was given
 * @param scheme the scheme
 * @param stars 0 to 5
 */
public record OutsideStar(PlaceId compound, LocalDate on, String scheme, int stars) implements CompoundRecord {
    /** The description. */
    public static final Shape<OutsideStar> SHAPE = Shape.of(
            "Outside star",
            Field.of("compound", Type.PLACE, OutsideStar::compound),
            Field.of("on", Type.DATE, OutsideStar::on),
            Field.of("scheme", Type.TEXT, OutsideStar::scheme),
            Field.of("stars", Type.INT, OutsideStar::stars),
            OutsideStar::new);

    private static final int MOST = 5;

    /**
     * Checks the stars.
     *
     * @param compound the compound
     * @param on when it was given
     * @param scheme the scheme
     * @param stars 0 to 5
     * @throws IllegalArgumentException if they are outside
     */
    public OutsideStar {
        if (stars < 0 || stars > MOST) {
            throw new IllegalArgumentException("Outside star must be 0 to " + MOST + ", but was " + stars);
        }
    }
}
