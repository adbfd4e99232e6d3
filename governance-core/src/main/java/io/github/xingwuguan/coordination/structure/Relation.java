package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How one seat stands to another (席位关系).
 *
 * @param from the code of a seat
 * @param kind how it stands to the other
 * @param to the code of another seat
 */
public record Relation(String from, Kind kind, String to) {
    /** The wire form. */
    public static final Shape<Relation> SHAPE = Shape.of(
            "Relation",
            Field.of("from", Type.TEXT, Relation::from),
            Field.of("kind", Type.code("Relation", Kind.values()), Relation::kind),
            Field.of("to", Type.TEXT, Relation::to),
            Relation::new);

    /** How a seat stands to another (关系类别). */
    public enum Kind implements Coded {
        /** It leads it (引领). */
        LEADS("leads"),
        /** It supervises it (监督). */
        SUPERVISES("supervises"),
        /** It appraises it (评议). */
        APPRAISES("appraises"),
        /** It serves it (服务). */
        SERVES("serves"),
        /** It reports to it (上报). */
        REPORTS_TO("reports-to");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
