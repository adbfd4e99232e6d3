package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * One stage of a programme (阶段), such as 一年打基础.
 *
 * @param id its id, unique in the programme: kebab-case
 * @param label its name
 * @param during its days; a phase of a programme has a last one
 * @param targets what should be reached by the last day
 */
public record Phase(String id, Label label, DateRange during, List<Target> targets) {
    /** The wire form. */
    public static final Shape<Phase> SHAPE = Shape.of(
            "Phase",
            Field.of("id", Type.TEXT, Phase::id),
            Field.of("label", BasicShapes.LABEL, Phase::label),
            Field.of("during", BasicShapes.DATES, Phase::during),
            Field.orElse("targets", Type.list(Target.SHAPE), List.of(), Phase::targets),
            Phase::new);

    /**
     * Copies the list.
     *
     * @param id its id
     * @param label its name
     * @param during its days
     * @param targets what should be reached by the last day
     */
    public Phase {
        targets = List.copyOf(targets);
    }

    /** {@return the last day, on which the targets are due} */
    public LocalDate lastDay() {
        return during.until().minusDays(1);
    }
}
