package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * What a compound reports of a period where its units are not known here (收费报表).
 *
 * @param compound the compound
 * @param period the days of service
 * @param asOf the day on which it was drawn up
 * @param collected what was collected for the period by then
 */
public record FeeStatement(PlaceId compound, DateRange period, LocalDate asOf, Collected collected)
        implements FeeRecord {
    /** The description. */
    public static final Shape<FeeStatement> SHAPE = Shape.of(
            "Fee statement",
            Field.of("compound", Type.PLACE, FeeStatement::compound),
            Field.of("period", BasicShapes.DATES, FeeStatement::period),
            Field.of("asOf", Type.DATE, FeeStatement::asOf),
            Field.of("collected", Collected.SHAPE, FeeStatement::collected),
            FeeStatement::new);
}
