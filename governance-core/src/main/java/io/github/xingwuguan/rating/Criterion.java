package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * A group of indicators inside a dimension (评价项目); it orders and checks, it does not score.
 *
 * @param id the id, unique in the rubric
 * @param label the name
 * @param maxPoints the sum of its indicators
 * @param indicators the ids of its indicators
 */
public record Criterion(String id, Label label, Points maxPoints, List<String> indicators) {
    /** The wire form. */
    public static final Shape<Criterion> SHAPE = Shape.of(
            "Criterion",
            Field.of("id", Type.TEXT, Criterion::id),
            Field.of("label", BasicShapes.LABEL, Criterion::label),
            Field.of("maxPoints", Type.POINTS, Criterion::maxPoints),
            Field.of("indicators", Type.list(Type.TEXT), Criterion::indicators),
            Criterion::new);

    /**
     * Copies the ids.
     *
     * @param id the id
     * @param label the name
     * @param maxPoints the sum of its indicators
     * @param indicators the ids of its indicators
     */
    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
