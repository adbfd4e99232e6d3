package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A building (楼栋) of a compound; a garage counts as one. */
@Value.Immutable
public sealed interface Building extends Place permits ImmutableBuilding {
    /** The description. */
    Shape<Building> SHAPE = Place.describe(
                    "Building",
                    Building::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Building::parents, Builder::parents)
            .done();

    @Override
    default PlaceKind kind() {
        return PlaceKind.BUILDING;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Building}. */
    final class Builder extends ImmutableBuilding.Builder {
        Builder() {}
    }
}
