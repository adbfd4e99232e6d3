package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A place of the register (地点), from the district down to the single unit. Immutable. */
public sealed interface Place extends Registered<PlaceId>
        permits District, Subdistrict, Community, Grid, Compound, Building, Stairwell, Unit {
    @Override
    PlaceId id();

    /** {@return the kind of place} */
    PlaceKind kind();

    /** {@return the places it lay in over time; empty for a district} */
    History<PlaceId> parents();

    /**
     * {@return the place it lies in on a day}
     *
     * @param date the day
     */
    default Optional<PlaceId> parentOn(LocalDate date) {
        return parents().on(date);
    }

    /**
     * Begins the description of a kind of place.
     *
     * @param name the kind in words
     * @param builder makes an empty builder
     * @param build makes the place
     * @param id fills the id
     * @param label fills the name
     * @param externalKeys fills the keys
     * @param <T> the place
     * @param <B> its builder
     * @return the description so far
     */
    static <T extends Place, B> Shape.Draft<T, B> describe(
            String name,
            Supplier<B> builder,
            Function<B, T> build,
            BiConsumer<B, PlaceId> id,
            BiConsumer<B, Label> label,
            BiConsumer<B, List<ExternalKey>> externalKeys) {
        return Registered.describe(Shape.of(name, builder, build), Type.PLACE, id, label, externalKeys);
    }
}
