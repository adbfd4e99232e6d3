package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * A document, photo or record that supports a claim (佐证材料); its content stays outside.
 *
 * @param id the id of the document
 * @param kind its kind, as the rubric declares it
 * @param issuedOn when it was made
 * @param use whether it may support claims of several facts
 */
public record Evidence(String id, String kind, LocalDate issuedOn, Use use) {
    /** The wire form. */
    public static final Shape<Evidence> SHAPE = Shape.of(
            "Evidence",
            Field.of("id", Type.TEXT, Evidence::id),
            Field.of("kind", Type.TEXT, Evidence::kind),
            Field.of("issuedOn", Type.DATE, Evidence::issuedOn),
            Field.of("use", Type.code("Use", Use.values()), Evidence::use),
            Evidence::new);

    /** How often a document may serve (使用范围). */
    public enum Use implements Coded {
        /** For one fact only. */
        SINGLE("single"),
        /** For several facts. */
        SHARED("shared");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
