package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the grade of the last period bears on the next (等级延续). A grade falls at once; it rises only by these rules. Immutable.
 */
@Value.Immutable
public sealed interface GradeMemory permits ImmutableGradeMemory {
    /** No memory: the grade is what the score says, holds of vetoes apart. */
    GradeMemory NONE = builder().build();

    /** The wire form. */
    Shape<GradeMemory> SHAPE = Shape.of("Grade memory", GradeMemory::builder, Builder::build)
            .orElse("upMargin", Type.POINTS, Points.ZERO, GradeMemory::upMargin, Builder::upMargin)
            .orElse("upConfirm", Type.INT, 1, GradeMemory::upConfirm, Builder::upConfirm)
            .maybe("maxUp", Type.INT, GradeMemory::maxUp, Builder::maxUp)
            .maybe("restoreWithin", CreditTypes.PERIOD, GradeMemory::restoreWithin, Builder::restoreWithin)
            .done();

    /** {@return by how much a score must exceed the lower bound of a better grade, 0 or more} */
    @Value.Default
    default Points upMargin() {
        return Points.ZERO;
    }

    /** {@return in how many periods running it must do so, at least 1} */
    @Value.Default
    default int upConfirm() {
        return 1;
    }

    /** {@return by how many grades it can rise at once, at least 1; any number if empty} */
    Optional<Integer> maxUp();

    /**
     * {@return how long after a veto struck its breaches can be put right so that the grade of before comes back, whatever the score is
     *     by then; never if empty}
     */
    Optional<Period> restoreWithin();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeMemory}. */
    final class Builder extends ImmutableGradeMemory.Builder {
        Builder() {}
    }
}
