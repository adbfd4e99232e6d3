package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What idleness costs (不活跃扣减): each time so many whole days pass without a service that counts, some points go. Days before the
 * rules came into force, or before the account was opened, are not idle.
 *
 * @param days 1 to 366
 * @param points what goes each time, more than 0
 */
public record Decay(int days, Points points) {
    /** The wire form. */
    public static final Shape<Decay> SHAPE = Shape.of(
            "Decay",
            Field.of("days", Type.INT, Decay::days),
            Field.of("points", Type.POINTS, Decay::points),
            Decay::new);
}
