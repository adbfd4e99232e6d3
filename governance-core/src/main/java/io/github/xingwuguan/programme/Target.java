package io.github.xingwuguan.programme;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** What a metric should come to by the last day of a phase (目标). Immutable. */
@Value.Immutable
public sealed interface Target permits ImmutableTarget {
    /** The wire form. */
    Shape<Target> SHAPE = Shape.of("Target", Target::builder, Builder::build)
            .one("metric", Type.TEXT, Target::metric, Builder::metric)
            .one("goal", Goal.TYPE, Target::goal, Builder::goal)
            .maybe("bound", Type.code("Bound", Bound.values()), Target::bound, Builder::bound)
            .maybe("baseline", Baseline.SHAPE, Target::baseline, Builder::baseline)
            .orElse("pace", Type.code("Pace", Pace.values()), Pace.LINEAR, Target::pace, Builder::pace)
            .one("nature", Type.code("Nature", Nature.values()), Target::nature, Builder::nature)
            .done();

    /** {@return the id of the metric} */
    String metric();

    /** {@return the number} */
    Goal goal();

    /** {@return on which side of the number the value has to be; empty for what the metric says} */
    Optional<Bound> bound();

    /** {@return where things stood; a goal that is no value needs it, and so does a linear pace} */
    Optional<Baseline> baseline();

    /** {@return what is expected while the phase runs} */
    @Value.Default
    default Pace pace() {
        return Pace.LINEAR;
    }

    /** {@return what stands behind the number} */
    Nature nature();

    /**
     * {@return on which side of the number a value has to be}
     *
     * @param metric the metric of this target
     */
    default Bound boundOf(Metric metric) {
        return bound().orElse(metric.bound());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
