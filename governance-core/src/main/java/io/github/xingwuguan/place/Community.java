package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A community (社区) of a subdistrict. */
@Value.Immutable
public sealed interface Community extends Place permits ImmutableCommunity {
    /** The description. */
    Shape<Community> SHAPE = Place.describe(
                    "Community",
                    Community::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Community::parents, Builder::parents)
            .done();

    @Override
    default PlaceKind kind() {
        return PlaceKind.COMMUNITY;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Community}. */
    final class Builder extends ImmutableCommunity.Builder {
        Builder() {}
    }
}
