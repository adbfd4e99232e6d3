package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which units something concerns (范围): all of the compound, some buildings, some stairwells, or those named.
 *
 * @param kind what the places are
 * @param places buildings, stairwells or units, each once, by id; empty if and only if it is the whole compound
 */
public record Scope(Kind kind, List<PlaceId> places) {
    /** The description. */
    public static final Shape<Scope> SHAPE = Shape.of(
            "Scope",
            Field.of("kind", Type.code("Scope", Kind.values()), Scope::kind),
            Field.orElse("places", Type.list(Type.PLACE), List.of(), Scope::places),
            Scope::new);

    /** What a scope names (范围类别). */
    public enum Kind implements Coded {
        /** The whole compound (全体业主). */
        COMPOUND("compound"),
        /** Buildings (楼栋). */
        BUILDING("building"),
        /** Stairwells (单元). */
        STAIRWELL("stairwell"),
        /** Units (指定专有部分). */
        EXPLICIT("explicit");

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
     * Sorts the places.
     *
     * @param kind what the places are
     * @param places in any order
     * @throws IllegalArgumentException if places are missing, named twice, or named for the whole compound
     */
    public Scope {
        int given = places.size();
        places = places.stream().distinct().sorted().toList();
        if (places.size() != given || places.isEmpty() != (kind == Kind.COMPOUND)) {
            throw new IllegalArgumentException("Scope must name places once, and none if it is the compound, but was "
                    + kind.code() + " of " + given);
        }
    }

    /** {@return all units of the compound} */
    public static Scope compound() {
        return new Scope(Kind.COMPOUND, List.of());
    }

    /**
     * {@return the units of some buildings}
     *
     * @param buildings at least one
     */
    public static Scope buildings(PlaceId... buildings) {
        return new Scope(Kind.BUILDING, List.of(buildings));
    }

    /**
     * {@return the units of some stairwells}
     *
     * @param stairwells at least one
     */
    public static Scope stairwells(PlaceId... stairwells) {
        return new Scope(Kind.STAIRWELL, List.of(stairwells));
    }

    /**
     * {@return the units that are named}
     *
     * @param units at least one
     */
    public static Scope units(List<PlaceId> units) {
        return new Scope(Kind.EXPLICIT, units);
    }

    /** {@return such as {@code compound} or {@code building b1 b2}} */
    @Override
    public String toString() {
        return kind.code() + places.stream().map(place -> " " + place).collect(Collectors.joining());
    }
}
