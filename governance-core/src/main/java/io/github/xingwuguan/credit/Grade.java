package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * A grade (信用等级). It reaches up to the lower bound of the next better one, so that no gap and no overlap can be written.
 *
 * @param code the code, kebab-case
 * @param label the name
 * @param lower the least score, inclusive
 */
public record Grade(String code, Label label, Points lower) {
    /** The wire form. */
    public static final Shape<Grade> SHAPE = Shape.of(
            "Grade",
            Field.of("code", Type.TEXT, Grade::code),
            Field.of("label", BasicShapes.LABEL, Grade::label),
            Field.of("lower", Type.POINTS, Grade::lower),
            Grade::new);
}
