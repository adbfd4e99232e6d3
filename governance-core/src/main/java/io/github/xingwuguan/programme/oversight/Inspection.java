package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An inspection (检查): one that found nothing is a known zero, none at all is unknown.
 *
 * @param compound the compound
 * @param kind what it looked at
 * @param on the day
 * @param findings what it found
 */
public record Inspection(PlaceId compound, InspectionKind kind, LocalDate on, List<Finding> findings)
        implements OversightRecord {
    /** The description. */
    public static final Shape<Inspection> SHAPE = Shape.of(
            "Inspection",
            Field.of("compound", Type.PLACE, Inspection::compound),
            Field.of("kind", Type.code("Inspection kind", InspectionKind.values()), Inspection::kind),
            Field.of("on", Type.DATE, Inspection::on),
            Field.of("findings", Type.list(Finding.SHAPE), Inspection::findings),
            Inspection::new);

    /**
     * Something that was found (检查问题).
     *
     * @param id its id, unique in a book; found again it keeps its id
     * @param due the last day on which it is rectified in time
     * @param rectifiedOn when it was rectified; empty if it is not
     */
    public record Finding(String id, LocalDate due, Optional<LocalDate> rectifiedOn) {
        static final Shape<Finding> SHAPE = Shape.of(
                "Finding",
                Field.of("id", Type.TEXT, Finding::id),
                Field.of("due", Type.DATE, Finding::due),
                Field.maybe("rectifiedOn", Type.DATE, Finding::rectifiedOn),
                Finding::new);

        /**
         * {@return whether it is rectified by a day}
         *
         * @param date the day
         */
        public boolean isRectified(LocalDate date) {
            return rectifiedOn.map(day -> !day.isAfter(date)).orElse(false);
        }
    }

    /**
     * Copies the findings.
     *
     * @param compound the compound
     * @param kind what it looked at
     * @param on the day
     * @param findings what it found
     */
    public Inspection {
        findings = List.copyOf(findings);
    }
}
