package io.github.xingwuguan.carriage;

import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A committee that the owners elected (业委会), for one term. */
@Value.Immutable
public sealed interface OwnersCommittee extends Committee permits ImmutableOwnersCommittee {
    /** The description. */
    Shape<OwnersCommittee> SHAPE = Body.describe(
                    "Owners' committee",
                    OwnersCommittee::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("compound", Type.PLACE, OwnersCommittee::compound, Builder::compound)
            .one("seats", Type.INT, OwnersCommittee::seats, Builder::seats)
            .one("term", BasicShapes.DATES, OwnersCommittee::term, Builder::term)
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
        return BodyKind.OWNERS_COMMITTEE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OwnersCommittee}. */
    final class Builder extends ImmutableOwnersCommittee.Builder {
        Builder() {}
    }
}
