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
            .orElse("watchMonths", Type.INT, 6, AwardTerms::watchMonths, Builder::watchMonths)
            .orElse("renewalMonths", Type.INT, 3, AwardTerms::renewalMonths, Builder::renewalMonths)
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

    /** {@return how long an award may stay on watch before it is suspended, in months} */
    @Value.Default
    default int watchMonths() {
        return 6;
    }

    /** {@return how long before its end the renewal of an award is due, in months} */
    @Value.Default
    default int renewalMonths() {
        return 3;
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
        within("Watch", watchMonths(), 1, 120);
        within("Renewal", renewalMonths(), 1, 120);
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
