package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.Period;
import java.util.List;

/**
 * How a record fades with its age (衰减), which is counted from the day it has effect. Factors are decimals of four places from 0 to 1,
 * never increasing. No property regulation known to us decays continuously; it is an option of modelling.
 */
public sealed interface Decay {
    /** The wire form: one member, named by the kind. */
    Union<Decay> TYPE = Wire.TYPE;

    /**
     * A factor until an age, then the next; after the last nothing (分段).
     *
     * @param steps ages ascending, factors not ascending
     */
    record Steps(List<Step> steps) implements Decay {
        /**
         * Copies the steps.
         *
         * @param steps ages ascending
         */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A factor until an age.
     *
     * @param until the age, exclusive
     * @param factor from 0 to 1
     */
    record Step(Period until, Quantity factor) {
        /** The wire form. */
        static final Shape<Step> SHAPE = Shape.of(
                "Step",
                Field.of("until", CreditTypes.PERIOD, Step::until),
                Field.of("factor", Type.QUANTITY, Step::factor),
                Step::new);

        /**
         * Checks the age.
         *
         * @param until the age, exclusive
         * @param factor from 0 to 1
         * @throws IllegalArgumentException if it is nothing, or more than a hundred years
         */
        public Step {
            CreditTypes.positive(until);
        }
    }

    /**
     * Whole for some days, then in a straight line down to a floor (线性).
     *
     * @param graceDays how long whole, 0 or more
     * @param spanDays how long it falls, at least 1
     * @param floor where it ends, from 0 to 1
     */
    record Linear(int graceDays, int spanDays, Quantity floor) implements Decay {}

    /**
     * Whole for some days, then halved in so many, down to a floor (半衰).
     *
     * @param graceDays how long whole, 0 or more
     * @param halfLifeDays in how many days it halves, 1 to 3,660
     * @param floor where it ends, from 0 to 1
     */
    record HalfLife(int graceDays, int halfLifeDays, Quantity floor) implements Decay {}

    /** How decays are written. */
    final class Wire {
        private static final Union<Decay> TYPE = Union.<Decay>of("Decay")
                .variant(
                        "steps",
                        Steps.class,
                        Shape.of("Steps", Field.of("steps", Type.list(Step.SHAPE), Steps::steps), Steps::new))
                .variant(
                        "linear",
                        Linear.class,
                        Shape.of(
                                "Linear",
                                Field.of("graceDays", Type.INT, Linear::graceDays),
                                Field.of("spanDays", Type.INT, Linear::spanDays),
                                Field.of("floor", Type.QUANTITY, Linear::floor),
                                Linear::new))
                .variant(
                        "half-life",
                        HalfLife.class,
                        Shape.of(
                                "Half-life",
                                Field.of("graceDays", Type.INT, HalfLife::graceDays),
                                Field.of("halfLifeDays", Type.INT, HalfLife::halfLifeDays),
                                Field.of("floor", Type.QUANTITY, HalfLife::floor),
                                HalfLife::new))
                .done();

        private Wire() {}
    }
}
