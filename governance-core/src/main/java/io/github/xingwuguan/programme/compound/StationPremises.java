package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * Where the service station of a compound is (党群服务站场所).
 *
 * @param compound the compound
 * @param on the day from which it is so
 * @param use whether others use the rooms too
 * @param squareMetres how large they are, at least 0
 */
public record StationPremises(PlaceId compound, LocalDate on, Use use, int squareMetres) implements CompoundRecord {
    /** The description. */
    public static final Shape<StationPremises> SHAPE = Shape.of(
            "Station premises",
            Field.of("compound", Type.PLACE, StationPremises::compound),
            Field.of("on", Type.DATE, StationPremises::on),
            Field.of("use", Type.code("Use of premises", Use.values()), StationPremises::use),
            Field.of("squareMetres", Type.INT, StationPremises::squareMetres),
            StationPremises::new);

    /** Whether others use the rooms of a station too (场所性质). */
    public enum Use implements Coded {
        /** They are used with others (共享). */
        SHARED("shared"),
        /** They are its own (专用). */
        DEDICATED("dedicated");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the size.
     *
     * @param compound the compound
     * @param on the day from which it is so
     * @param use whether others use the rooms too
     * @param squareMetres how large they are
     * @throws IllegalArgumentException if they are less than nothing
     */
    public StationPremises {
        if (squareMetres < 0) {
            throw new IllegalArgumentException("Station premises must have at least 0 m², but had " + squareMetres);
        }
    }
}
