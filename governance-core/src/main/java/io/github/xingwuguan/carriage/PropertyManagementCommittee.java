package io.github.xingwuguan.carriage;

import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A committee that stands in until the owners elect one (物管会), for one term. */
@Value.Immutable
public sealed interface PropertyManagementCommittee extends Committee permits ImmutablePropertyManagementCommittee {
    /** The description. */
    Shape<PropertyManagementCommittee> SHAPE = Body.describe(
                    "Property management committee",
                    PropertyManagementCommittee::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("compound", Type.PLACE, PropertyManagementCommittee::compound, Builder::compound)
            .one("seats", Type.INT, PropertyManagementCommittee::seats, Builder::seats)
            .one("term", BasicShapes.DATES, PropertyManagementCommittee::term, Builder::term)
            .done();

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the seats are outside 1 to 1,000
     */
    @Value.Check
    default void check() {
        Committee.checkSeats(seats());
    }

    @Override
    default BodyKind kind() {
        return BodyKind.PROPERTY_MANAGEMENT_COMMITTEE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PropertyManagementCommittee}. */
    final class Builder extends ImmutablePropertyManagementCommittee.Builder {
        Builder() {}
    }
}
