package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From how many hours of service on somebody has how many stars (志愿服务星级). With a cycle the hours of the stars are counted anew
 * once it is full; a cycle ends with its last hour, so that whoever has just filled one still has all its stars. Immutable.
 */
@Value.Immutable
public sealed interface StarLadder permits ImmutableStarLadder {
    /** The wire form. */
    Shape<StarLadder> SHAPE = Shape.of("Star ladder", StarLadder::builder, Builder::build)
            .one("label", BasicShapes.LABEL, StarLadder::label, Builder::label)
            .one("hours", Type.list(Type.INT), StarLadder::hours, Builder::addAllHours)
            .maybe("cycle", Type.INT, StarLadder::cycle, Builder::cycle)
            .many("medals", Type.INT, StarLadder::medals, Builder::addAllMedals)
            .done();

    /** {@return the name} */
    Label label();

    /** {@return the hours from which the first, second … star is held, inclusive, ascending} */
    List<Integer> hours();

    /** {@return after how many hours stars are counted anew; at least the hours of the last star} */
    Optional<Integer> cycle();

    /** {@return the hours of a whole life from which the first, second … medal is held, inclusive, ascending} */
    List<Integer> medals();

    /**
     * {@return the stars and medals of so many hours}
     *
     * @param total whole hours, 0 or more
     */
    default Stars of(long total) {
        long full = total == 0 ? 0 : cycle().map(c -> (total - 1) / c).orElse(0L);
        long inside = total - full * cycle().orElse(0);
        return new Stars(reached(hours(), inside), full, reached(medals(), total));
    }

    private static int reached(List<Integer> steps, long hours) {
        return (int) steps.stream().filter(step -> hours >= step).count();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StarLadder}. */
    final class Builder extends ImmutableStarLadder.Builder {
        Builder() {}
    }
}
