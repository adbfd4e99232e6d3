package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * That the owners' assembly met (业主大会会议).
 *
 * @param compound the compound
 * @param on the last day of the vote
 * @param document the announcement
 */
public record AssemblyHeld(PlaceId compound, LocalDate on, String document) implements CompoundRecord {
    /** The description. */
    public static final Shape<AssemblyHeld> SHAPE = Shape.of(
            "Assembly held",
            Field.of("compound", Type.PLACE, AssemblyHeld::compound),
            Field.of("on", Type.DATE, AssemblyHeld::on),
            Field.of("document", Type.TEXT, AssemblyHeld::document),
            AssemblyHeld::new);
}
