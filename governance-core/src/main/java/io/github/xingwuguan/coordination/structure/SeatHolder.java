package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Somebody whom the host names for a seat (席位登记).
 *
 * @param compound where
 * @param seat the code of the seat
 * @param holder the id of a person or a body
 * @param during the days
 */
public record SeatHolder(PlaceId compound, String seat, String holder, DateRange during) {
    /** The wire form. */
    public static final Shape<SeatHolder> SHAPE = Shape.of(
            "Seat holder",
            Field.of("compound", Type.PLACE, SeatHolder::compound),
            Field.of("seat", Type.TEXT, SeatHolder::seat),
            Field.of("holder", Type.TEXT, SeatHolder::holder),
            Field.of("during", BasicShapes.DATES, SeatHolder::during),
            SeatHolder::new);
}
