package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * A ballot that does not count (无效票), kept for audit without what it says.
 *
 * @param unit the unit voted for
 * @param voter whose ballot it is
 * @param at when it was handed in
 * @param reason why it does not count
 */
public record InvalidBallot(PlaceId unit, ActorId voter, Instant at, InvalidReason reason) {
    /** The description. */
    public static final Shape<InvalidBallot> SHAPE = Shape.of(
            "Invalid ballot",
            Field.of("unit", Type.PLACE, InvalidBallot::unit),
            Field.of("voter", Type.ACTOR, InvalidBallot::voter),
            Field.of("at", Type.INSTANT, InvalidBallot::at),
            Field.of("reason", InvalidReason.TYPE, InvalidBallot::reason),
            InvalidBallot::new);
}
