package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What was reported for repair in a period (报修台账报表).
 *
 * @param place the compound
 * @param period the days
 * @param answered repairs answered in time / repairs reported
 */
public record RepairsLog(PlaceId place, DateRange period, Ratio answered) implements EvidenceRecord {
    /** The description. */
    public static final Shape<RepairsLog> SHAPE = Shape.of(
            "Repairs log",
            Field.of("place", Type.PLACE, RepairsLog::place),
            Field.of("period", BasicShapes.DATES, RepairsLog::period),
            Field.of("answered", BasicShapes.RATIO, RepairsLog::answered),
            RepairsLog::new);

    /**
     * Checks that no more were answered than reported.
     *
     * @param place the compound
     * @param period the days
     * @param answered repairs answered in time / repairs reported
     * @throws IllegalArgumentException if more were
     */
    public RepairsLog {
        if (answered.numerator() > answered.denominator()) {
            throw new IllegalArgumentException("Repairs must be answered ≤ reported, but were " + answered);
        }
    }
}
