package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** A role in a structure, with how many sit on it (席位). Immutable. */
@Value.Immutable
public sealed interface Seat permits ImmutableSeat {
    /** The wire form. */
    Shape<Seat> SHAPE = Shape.of("Seat", Seat::builder, Builder::build)
            .one("code", Type.TEXT, Seat::code, Builder::code)
            .maybe("label", BasicShapes.LABEL, Seat::label, Builder::label)
            .maybe("source", Type.code("Source", SeatSource.values()), Seat::source, Builder::source)
            .orElse("min", Type.INT, 1, Seat::min, Builder::min)
            .maybe("max", Type.INT, Seat::max, Builder::max)
            .orElse("optional", Type.FLAG, false, Seat::optional, Builder::optional)
            .maybe("ratio", SeatRatio.SHAPE, Seat::ratio, Builder::ratio)
            .done();

    /** {@return its code, unique in the structure: kebab-case} */
    String code();

    /** {@return what it is called; empty while nobody has defined it} */
    Optional<Label> label();

    /** {@return where it stands who sits on it; empty while nobody has defined it} */
    Optional<SeatSource> source();

    /** {@return how many at least; 1 if nothing is said} */
    @Value.Default
    default int min() {
        return 1;
    }

    /** {@return how many at most; empty if it is open, as the N of 1+3+N} */
    Optional<Integer> max();

    /** {@return whether nobody need sit on it at all; if somebody does, the least number holds} */
    @Value.Default
    default boolean optional() {
        return false;
    }

    /** {@return for how many one holder is there; empty if it does not depend on the size} */
    Optional<SeatRatio> ratio();

    /** {@return whether it is defined what it means} */
    default boolean isDefined() {
        return label().isPresent() && source().isPresent();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Seat}. */
    final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
