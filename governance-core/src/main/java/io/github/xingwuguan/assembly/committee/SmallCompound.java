package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Where fewer seats are enough (小型物业管理区域).
 *
 * @param measure what is measured
 * @param upTo up to how much a compound is small, inclusive
 * @param fewestSeats the fewest seats there
 * @param basis on what this rests
 */
public record SmallCompound(Measure measure, long upTo, int fewestSeats, LegalBasis basis) {
    /** The wire form. */
    public static final Shape<SmallCompound> SHAPE = Shape.of(
            "Small compound",
            Field.of("measure", Type.code("Measure", Measure.values()), SmallCompound::measure),
            Field.of("upTo", Type.LONG, SmallCompound::upTo),
            Field.of("fewestSeats", Type.INT, SmallCompound::fewestSeats),
            Field.of("basis", LegalBasis.SHAPE, SmallCompound::basis),
            SmallCompound::new);

    /** By what a compound is small (衡量标准). */
    public enum Measure implements Coded {
        /** By its households (户数). */
        HOUSEHOLDS("households"),
        /** By its area in square metres (建筑面积). */
        SQUARE_METRES("square-metres");

        private final String code;

        Measure(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@return whether a compound is small}
     *
     * @param households its households
     * @param squareMetres its area in square metres
     */
    public boolean contains(long households, long squareMetres) {
        return switch (measure) {
            case HOUSEHOLDS -> households <= upTo;
            case SQUARE_METRES -> squareMetres <= upTo;
        };
    }
}
