package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.util.List;

/**
 * How the n-th record of one item weighs (累犯加重): the n-th of those that count and happened within the window before it, by the day
 * it happened.
 *
 * @param multipliers for the first, second … record, not decreasing; the last for all later ones
 * @param window how far back earlier ones are counted
 */
public record Repeat(List<Quantity> multipliers, Period window) {
    /** The wire form. */
    public static final Shape<Repeat> SHAPE = Shape.of(
            "Repeat",
            Field.of("multipliers", Type.list(Type.QUANTITY), Repeat::multipliers),
            Field.of("window", CreditTypes.PERIOD, Repeat::window),
            Repeat::new);

    /**
     * Copies the multipliers.
     *
     * @param multipliers for the first, second … record
     * @param window how far back earlier ones are counted
     * @throws IllegalArgumentException if the window is nothing, or more than a hundred years
     */
    public Repeat {
        multipliers = List.copyOf(multipliers);
        CreditTypes.positive(window);
    }
}
