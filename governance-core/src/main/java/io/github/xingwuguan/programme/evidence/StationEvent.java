package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * An event at the service station of a compound (阵地活动).
 *
 * @param id its id, unique: one event that is told twice is one
 * @param place the compound
 * @param on the day
 */
public record StationEvent(String id, PlaceId place, LocalDate on) implements EvidenceRecord {
    /** The description. */
    public static final Shape<StationEvent> SHAPE = Shape.of(
            "Station event",
            Field.of("id", Type.TEXT, StationEvent::id),
            Field.of("place", Type.PLACE, StationEvent::place),
            Field.of("on", Type.DATE, StationEvent::on),
            StationEvent::new);
}
