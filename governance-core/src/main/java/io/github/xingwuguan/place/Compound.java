package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A residential compound (小区) of a community. */
@Value.Immutable
public sealed interface Compound extends Place permits ImmutableCompound {
    /** The description. */
    Shape<Compound> SHAPE = Place.describe(
                    "Compound",
                    Compound::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Compound::parents, Builder::parents)
            .one("enclosure", Type.code("Enclosure", Enclosure.values()), Compound::enclosure, Builder::enclosure)
            .many("kinds", CompoundKind.TYPE, c -> List.copyOf(c.kinds()), Builder::addAllKinds)
            .one("modes", History.type(ManagementMode.TYPE), Compound::modes, Builder::modes)
            .done();

    /** {@return whether it is closed off} */
    Enclosure enclosure();

    /** {@return what else it is, in the order of the codes; several may hold at a time} */
    @Value.NaturalOrder
    SortedSet<CompoundKind> kinds();

    /** {@return who managed it over time} */
    History<ManagementMode> modes();

    @Override
    default PlaceKind kind() {
        return PlaceKind.COMPOUND;
    }

    /**
     * {@return who manages it on a day, empty if nobody recorded it}
     *
     * @param date the day
     */
    default Optional<ManagementMode> modeOn(LocalDate date) {
        return modes().on(date);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Compound}. */
    final class Builder extends ImmutableCompound.Builder {
        Builder() {}
    }
}
