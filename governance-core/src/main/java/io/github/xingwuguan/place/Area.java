package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * The area of a unit (专有部分面积).
 *
 * @param squareMetres more than 0, at most 1,000,000, at most two decimals
 * @param source where the figure comes from
 */
public record Area(Quantity squareMetres, Source source) {
    /** The description. */
    public static final Shape<Area> SHAPE = Shape.of(
            "Area",
            Field.of("squareMetres", Type.QUANTITY, Area::squareMetres),
            Field.of("source", Type.code("Area source", Source.values()), Area::source),
            Area::new);

    private static final long CENTI = 100;

    /** Where an area comes from (面积来源), best first: the order of article 8 of the interpretation of 2020-12-23. */
    public enum Source implements Coded {
        /** The register of real estate (不动产登记). */
        REGISTER("register"),
        /** A survey (测绘). */
        SURVEY("survey"),
        /** The sale contract (买卖合同). */
        CONTRACT("contract");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the range.
     *
     * @param squareMetres more than 0, at most two decimals
     * @param source where the figure comes from
     * @throws IllegalArgumentException if the area is not positive or has more than two decimals
     */
    public Area {
        if (squareMetres.units() <= 0 || squareMetres.units() % CENTI != 0) {
            throw new IllegalArgumentException(
                    "Area must be more than 0 with at most 2 decimals, but was " + squareMetres);
        }
    }

    /** {@return the area in whole hundredths of a square metre, for exact sums} */
    public long centi() {
        return squareMetres.units() / CENTI;
    }
}
