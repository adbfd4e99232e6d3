package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What must hold for a compound to take part (准入条件). If it does not, the compound is ineligible; if it is unknown, its result is
 * provisional.
 *
 * @param id the id, unique in the rubric
 * @param label the name
 * @param requires what must hold
 */
public record Gate(String id, Label label, Condition requires) {
    /** The wire form. */
    public static final Shape<Gate> SHAPE = Shape.of(
            "Gate",
            Field.of("id", Type.TEXT, Gate::id),
            Field.of("label", BasicShapes.LABEL, Gate::label),
            Field.of("requires", Condition.TYPE, Gate::requires),
            Gate::new);
}
