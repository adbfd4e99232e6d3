package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import org.immutables.value.Value;

/** A district (区): the root, which lies in nothing. */
@Value.Immutable
public sealed interface District extends Place permits ImmutableDistrict {
    /** The description. */
    Shape<District> SHAPE = Place.describe(
                    "District",
                    District::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .done();

    @Override
    default PlaceKind kind() {
        return PlaceKind.DISTRICT;
    }

    /** {@return nothing: a district is the root} */
    @Override
    default History<PlaceId> parents() {
        return History.none();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link District}. */
    final class Builder extends ImmutableDistrict.Builder {
        Builder() {}
    }
}
