package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** How stars are awarded, watched and lost (创建命名规则). Immutable. */
@Value.Immutable
public sealed interface AwardTerms permits ImmutableAwardTerms {
    /** The wire form. */
    Shape<AwardTerms> SHAPE = Shape.of("Award terms", AwardTerms::builder, Builder::build)
            .one("validMonths", Type.INT, AwardTerms::validMonths, Builder::validMonths)
            .one("publicityDays", Type.INT, AwardTerms::publicityDays, Builder::publicityDays)
            .one("stepDays", Type.INT, AwardTerms::stepDays, Builder::stepDays)
            .orElse("demotionMargin", Type.POINTS, Points.of(10), AwardTerms::demotionMargin, Builder::demotionMargin)
            .one("cooldownMonths", Type.INT, AwardTerms::cooldownMonths, Builder::cooldownMonths)
            .orElse("starsUpPerCycle", Type.INT, 1, AwardTerms::starsUpPerCycle, Builder::starsUpPerCycle)
            .done();

    /** {@return how long an award is valid, in months} */
    int validMonths();

    /** {@return how many working days a result is publicised, 5 to 15} */
    int publicityDays();

    /** {@return how many working days each review may take} */
    int stepDays();

    /** {@return how far below its threshold a shadow score must fall before one check alone costs a star} */
    @Value.Default
    default Points demotionMargin() {
        return Points.of(10);
    }

    /** {@return how long nobody may apply after a revocation, in months, at least 12} */
    int cooldownMonths();

    /** {@return by how many stars a standing award may rise at once} */
    @Value.Default
    default int starsUpPerCycle() {
        return 1;
    }

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    @Value.Check
    default void check() {
        within("Validity", validMonths(), 1, 120);
        within("Publicity", publicityDays(), 5, 15);
        within("Review", stepDays(), 1, 250);
        within("Cool-down", cooldownMonths(), 12, 120);
        within("Stars up per cycle", starsUpPerCycle(), 1, 16);
        if (demotionMargin().units() < 0) {
            throw new IllegalArgumentException("Demotion margin must be 0 or more, but was " + demotionMargin());
        }
    }

    private static void within(String subject, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    subject + " must be from " + least + " to " + most + ", but was " + value);
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AwardTerms}. */
    final class Builder extends ImmutableAwardTerms.Builder {
        Builder() {}
    }
}
