package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is counted, of how many, and which way is better (指标): the whole definition of a figure, as data. Two definitions are two metrics.
 * Immutable; a {@link Programme} lints it.
 */
@Value.Immutable
public sealed interface Metric permits ImmutableMetric {
    /** The wire form. */
    Shape<Metric> SHAPE = Shape.of("Metric", Metric::builder, Builder::build)
            .one("id", Type.TEXT, Metric::id, Builder::id)
            .one("label", BasicShapes.LABEL, Metric::label, Builder::label)
            .one("definition", BasicShapes.LABEL, Metric::definition, Builder::definition)
            .one("subject", Type.TEXT, Metric::subject, Builder::subject)
            .one("measure", Measure.TYPE, Metric::measure, Builder::measure)
            .maybe("populationOn", Type.DATE, Metric::populationOn, Builder::populationOn)
            .orElse(
                    "countBy",
                    Type.code("Count by", CountBy.values()),
                    CountBy.SUBJECT,
                    Metric::countBy,
                    Builder::countBy)
            .orElse(
                    "direction",
                    Type.code("Direction", Direction.values()),
                    Direction.HIGHER,
                    Metric::direction,
                    Builder::direction)
            .orElse("bound", Type.code("Bound", Bound.values()), Bound.AT_LEAST, Metric::bound, Builder::bound)
            .one("unit", BasicShapes.LABEL, Metric::unit, Builder::unit)
            .orElse("scale", Type.INT, 1, Metric::scale, Builder::scale)
            .one("provenance", BasicShapes.PROVENANCE, Metric::provenance, Builder::provenance)
            .done();

    /** {@return its id, unique in a programme: kebab-case} */
    String id();

    /** {@return its name} */
    Label label();

    /** {@return what is in the numerator and what in the denominator, in words that stand beside the figure} */
    Label definition();

    /** {@return the kind of subject that it counts, such as {@code compound} or {@code case}: kebab-case} */
    String subject();

    /** {@return what is counted, and of what} */
    Measure measure();

    /** {@return the day on which it is decided who belongs to the population; empty for the day of the figure} */
    Optional<LocalDate> populationOn();

    /** {@return what counts once} */
    @Value.Default
    default CountBy countBy() {
        return CountBy.SUBJECT;
    }

    /** {@return which way is better} */
    @Value.Default
    default Direction direction() {
        return Direction.HIGHER;
    }

    /** {@return on which side of a target a value has to be, unless the target says otherwise} */
    @Value.Default
    default Bound bound() {
        return Bound.AT_LEAST;
    }

    /** {@return what the numerator is counted in, such as 个 or compounds} */
    Label unit();

    /** {@return how many decimals a percentage is printed with, 0 to 4, rounded HALF_UP; nothing is decided on it} */
    @Value.Default
    default int scale() {
        return 1;
    }

    /** {@return where the definition comes from} */
    Provenance provenance();

    /**
     * {@return the value of what was counted; empty for a share over nothing}
     *
     * @param tally what was counted
     */
    default Optional<Fraction> value(Tally tally) {
        return measure().value(tally);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Metric}. */
    final class Builder extends ImmutableMetric.Builder {
        Builder() {}
    }
}
