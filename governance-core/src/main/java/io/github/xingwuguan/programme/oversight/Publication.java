package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice by which matters were published (公示): one notice can hold several.
 *
 * @param compound the compound
 * @param matters the codes of the matters
 * @param period the days that it tells of
 * @param on when it was published
 */
public record Publication(PlaceId compound, List<String> matters, DateRange period, LocalDate on)
        implements OversightRecord {
    /** The description. */
    public static final Shape<Publication> SHAPE = Shape.of(
            "Publication",
            Field.of("compound", Type.PLACE, Publication::compound),
            Field.of("matters", Type.list(Type.TEXT), Publication::matters),
            Field.of("period", BasicShapes.DATES, Publication::period),
            Field.of("on", Type.DATE, Publication::on),
            Publication::new);

    /**
     * Copies the matters.
     *
     * @param compound the compound
     * @param matters the codes of the matters
     * @param period the days that it tells of
     * @param on when it was published
     */
    public Publication {
        matters = List.copyOf(matters);
    }

    /** {@return whether it tells of a matter for every day of a slot, and was there by a day} */
    boolean meets(Matter matter, DateRange slot, LocalDate date) {
        return matters.contains(matter.code())
                && !on.isAfter(date)
                && !period.from().isAfter(slot.from())
                && !period.until().isBefore(slot.until());
    }
}
