package io.github.xingwuguan.place;

import com.google.common.collect.ImmutableSet;
import io.github.xingwuguan.basics.Coded;
import java.util.Set;

/** A kind of place (地点类别). What may lie in what follows from the kind, so that no place can lie in itself. */
public enum PlaceKind implements Coded {
    /** {@link District} (区). */
    DISTRICT("district", District.class),
    /** {@link Subdistrict} (街道、镇、乡). */
    SUBDISTRICT("subdistrict", Subdistrict.class, DISTRICT),
    /** {@link Community} (社区). */
    COMMUNITY("community", Community.class, SUBDISTRICT),
    /** {@link Grid} (网格). */
    GRID("grid", Grid.class, COMMUNITY),
    /** {@link Compound} (小区). */
    COMPOUND("compound", Compound.class, COMMUNITY),
    /** {@link Building} (楼栋). */
    BUILDING("building", Building.class, COMPOUND),
    /** {@link Stairwell} (单元). */
    STAIRWELL("stairwell", Stairwell.class, BUILDING),
    /** {@link Unit} (专有部分): in a stairwell, or at once in a building, as shops and garages are. */
    UNIT("unit", Unit.class, STAIRWELL, BUILDING);

    private final String code;
    private final Class<? extends Place> type;
    private final ImmutableSet<PlaceKind> parents;
    private final ImmutableSet<PlaceKind> above;

    PlaceKind(String code, Class<? extends Place> type, PlaceKind... parents) {
        this.code = code;
        this.type = type;
        this.parents = ImmutableSet.copyOf(parents);
        ImmutableSet.Builder<PlaceKind> all = ImmutableSet.<PlaceKind>builder().add(parents);
        for (PlaceKind parent : parents) {
            all.addAll(parent.above);
        }
        this.above = all.build();
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the kinds that such a place may lie in at once; empty for a district} */
    public Set<PlaceKind> parents() {
        return parents;
    }

    boolean liesBelow(PlaceKind other) {
        return above.contains(other);
    }

    static PlaceKind of(Class<? extends Place> type) {
        for (PlaceKind kind : values()) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Place type must be one kind of place, but was " + type.getSimpleName());
    }
}
