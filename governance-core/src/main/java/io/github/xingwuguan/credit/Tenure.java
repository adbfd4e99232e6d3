package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who had a project, from when until when (在管项目): an enterprise that served it or a person in charge of it. A later entry for the
 * same holder, project and first day takes the place of an earlier one, for instance to say when it ended. Immutable.
 */
@Value.Immutable
public sealed interface Tenure extends LedgerEntry permits ImmutableTenure {
    /** The wire form. */
    Shape<Tenure> SHAPE = Shape.of("Tenure", Tenure::builder, Builder::build)
            .one("holder", Subject.SHAPE, Tenure::holder, Builder::holder)
            .one("project", Type.TEXT, Tenure::project, Builder::project)
            .one("dates", BasicShapes.DATES, Tenure::dates, Builder::dates)
            .maybe("area", Type.QUANTITY, Tenure::area, Builder::area)
            .maybe("households", Type.INT, Tenure::households, Builder::households)
            .maybe("deliveredOn", Type.DATE, Tenure::deliveredOn, Builder::deliveredOn)
            .one("recordedAt", Type.INSTANT, Tenure::recordedAt, Builder::recordedAt)
            .done();

    /** {@return the enterprise, branch or person} */
    Subject holder();

    /** {@return the id of the project} */
    String project();

    /** {@return the days on which the holder had it} */
    DateRange dates();

    /** {@return the floor area in square metres, if known} */
    Optional<Quantity> area();

    /** {@return the number of households, if known} */
    Optional<Integer> households();

    /** {@return when the buildings were handed over, if known; old estates can be weighed by it} */
    Optional<LocalDate> deliveredOn();

    @Override
    Instant recordedAt();

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if area or households are negative, or a project holds a project
     */
    @Value.Check
    default void check() {
        if (holder().kind() == SubjectKind.PROJECT) {
            throw new IllegalArgumentException("Holder must be an enterprise, branch or person, but was a project");
        }
        if (area().isPresent() && area().get().units() < 0) {
            throw new IllegalArgumentException("Area must be 0 or more, but was " + area().get());
        }
        if (households().isPresent() && households().get() < 0) {
            throw new IllegalArgumentException(
                    "Households must be 0 or more, but was " + households().get());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tenure}. */
    final class Builder extends ImmutableTenure.Builder {
        Builder() {}
    }
}
