package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * With what a round opens (评议通知).
 *
 * @param compound in which compound
 * @param subject who is appraised
 * @param window the days on which answers come in; at most 366
 * @param panel who may answer, each once; see {@link AppraisalCommittee#panel}
 */
public record Opening(PlaceId compound, Subject subject, DateRange window, List<ActorId> panel) {
    /** The wire form. */
    public static final Shape<Opening> SHAPE = Shape.of(
            "Opening",
            Field.of("compound", Type.PLACE, Opening::compound),
            Field.of("subject", Subject.SHAPE, Opening::subject),
            Field.of("window", BasicShapes.DATES, Opening::window),
            Field.of("panel", Type.list(Type.ACTOR), Opening::panel),
            Opening::new);

    /**
     * Checks the window, and copies the panel.
     *
     * @param compound in which compound
     * @param subject who is appraised
     * @param window the days on which answers come in
     * @param panel who may answer
     * @throws IllegalArgumentException if the window has more than 366 days, or the panel more than 1,000 persons
     */
    public Opening {
        panel = List.copyOf(panel);
        if (window.until().toEpochDay() - window.from().toEpochDay() > 366 || panel.size() > 1_000) {
            throw new IllegalArgumentException(
                    "Opening must have at most 366 days and 1000 persons, but had " + window + " and " + panel.size());
        }
    }
}
