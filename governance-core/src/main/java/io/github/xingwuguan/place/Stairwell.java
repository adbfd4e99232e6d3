package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A stairwell (单元) of a building. */
@Value.Immutable
public sealed interface Stairwell extends Place permits ImmutableStairwell {
    /** The description. */
    Shape<Stairwell> SHAPE = Place.describe(
                    "Stairwell",
                    Stairwell::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Stairwell::parents, Builder::parents)
            .done();

    @Override
    default PlaceKind kind() {
        return PlaceKind.STAIRWELL;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stairwell}. */
    final class Builder extends ImmutableStairwell.Builder {
        Builder() {}
    }
}
