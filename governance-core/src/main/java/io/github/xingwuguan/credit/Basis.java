package io.github.xingwuguan.credit;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * The rule on which a measure or list rests (法规依据).
 *
 * @param level its rank
 * @param document its name and number
 * @param article the article
 */
public record Basis(BasisLevel level, String document, String article) {
    /** The wire form. */
    public static final Shape<Basis> SHAPE = Shape.of(
            "Basis",
            Field.of("level", Type.code("Basis level", BasisLevel.values()), Basis::level),
            Field.of("document", Type.TEXT, Basis::document),
            Field.of("article", Type.TEXT, Basis::article),
            Basis::new);
}
