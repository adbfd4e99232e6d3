package io.github.xingwuguan.programme;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where things stood (基期): as it was published, or as the records of that day say.
 *
 * @param on the day
 * @param tally what was counted then; empty if it is to be counted from the records
 */
public record Baseline(LocalDate on, Optional<Tally> tally) {
    /** The wire form. */
    public static final Shape<Baseline> SHAPE = Shape.of(
            "Baseline",
            Field.of("on", Type.DATE, Baseline::on),
            Field.maybe("tally", Tally.SHAPE, Baseline::tally),
            Baseline::new);

    /**
     * {@return what the records of a day say}
     *
     * @param date the day
     */
    public static Baseline on(LocalDate date) {
        return new Baseline(date, Optional.empty());
    }
}
