package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * Points on top (加分项): they lift the total and no dimension; a missing item adds nothing.
 *
 * @param cap what all items together add at most
 * @param items what is counted
 */
public record Bonus(Points cap, List<Indicator> items) {
    /** No bonus. */
    public static final Bonus NONE = new Bonus(Points.ZERO, List.of());

    /** The wire form. */
    public static final Shape<Bonus> SHAPE = Shape.of(
            "Bonus",
            Field.of("cap", Type.POINTS, Bonus::cap),
            Field.of("items", Type.list(Indicator.SHAPE), Bonus::items),
            Bonus::new);

    /**
     * Copies the items.
     *
     * @param cap what all items together add at most
     * @param items what is counted
     */
    public Bonus {
        items = List.copyOf(items);
    }
}
