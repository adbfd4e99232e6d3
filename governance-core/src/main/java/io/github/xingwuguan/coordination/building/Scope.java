package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * Whose meeting it is (会议范围).
 *
 * @param kind a stairwell, a building or several buildings
 * @param places the stairwell, or the buildings; at most 200
 * @param households how many households are called, 1 to 100,000
 */
public record Scope(Kind kind, List<PlaceId> places, int households) {
    /** The wire form. */
    public static final Shape<Scope> SHAPE = Shape.of(
            "Scope",
            Field.of("kind", Type.code("Scope", Kind.values()), Scope::kind),
            Field.of("places", Type.list(Type.PLACE), Scope::places),
            Field.of("households", Type.INT, Scope::households),
            Scope::new);

    /** What meets (范围类别). */
    public enum Kind implements Coded {
        /** One stairwell (单元). */
        STAIRWELL("stairwell"),
        /** One building (楼栋). */
        BUILDING("building"),
        /** Several buildings together (多栋联合). */
        BUILDINGS("buildings");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks and copies.
     *
     * @param kind what meets
     * @param places the stairwell, or the buildings
     * @param households how many households are called
     * @throws IllegalArgumentException if the number of places does not fit the kind, one stands twice, or the households are out of range
     */
    public Scope {
        places = List.copyOf(places);
        boolean fits = kind == Kind.BUILDINGS ? places.size() > 1 && places.size() <= 200 : places.size() == 1;
        if (!fits || Ids.isTwice(places)) {
            throw new IllegalArgumentException(
                    "Scope must have places that fit its kind, each once, but had " + places.size());
        }
        if (households < 1 || households > 100_000) {
            throw new IllegalArgumentException("Scope must have 1 to 100000 households, but had " + households);
        }
    }
}
