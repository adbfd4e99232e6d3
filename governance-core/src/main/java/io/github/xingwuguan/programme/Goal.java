package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** The number that a target sets (目标值): as such, or from where things stood. */
public sealed interface Goal {
    /** The wire form: one member, named by the form. */
    Type<Goal> TYPE = Union.<Goal>of("Goal")
            .variant("value", Absolute.class, Absolute.SHAPE)
            .variant("increment", Increment.class, Increment.SHAPE)
            .variant("relative", Relative.class, Relative.SHAPE)
            .done();

    /** {@return whether the number depends on where things stood} */
    boolean needsBaseline();

    /** {@return whether it asks for what came, whatever went} */
    boolean isGross();

    /**
     * {@return the value to be reached}
     *
     * @param baseline where things stood; of no consequence to an absolute goal
     */
    Fraction from(Fraction baseline);

    /**
     * A value (绝对值): a share as a fraction, 0.9 for 90 %.
     *
     * @param value the value
     */
    record Absolute(Quantity value) implements Goal {
        /** The wire form. */
        public static final Shape<Absolute> SHAPE =
                Shape.of("Absolute goal", Field.of("is", Type.QUANTITY, Absolute::value), Absolute::new);

        @Override
        public boolean isGross() {
            return false;
        }

        @Override
        public boolean needsBaseline() {
            return false;
        }

        @Override
        public Fraction from(Fraction baseline) {
            return Fraction.of(value);
        }
    }

    /**
     * So many more, or fewer, than there were (增量), such as 100 more committees.
     *
     * @param by how many more; negative for fewer
     * @param reckoning whether what was lost meanwhile is taken off
     */
    record Increment(Quantity by, Reckoning reckoning) implements Goal {
        /** The wire form. */
        public static final Shape<Increment> SHAPE = Shape.of(
                "Increment",
                Field.of("by", Type.QUANTITY, Increment::by),
                Field.of("reckoning", Type.code("Reckoning", Reckoning.values()), Increment::reckoning),
                Increment::new);

        @Override
        public boolean isGross() {
            return reckoning == Reckoning.GROSS;
        }

        @Override
        public boolean needsBaseline() {
            return true;
        }

        @Override
        public Fraction from(Fraction baseline) {
            return baseline.plus(Fraction.of(by));
        }
    }

    /** What an increment reckons (增量口径). */
    enum Reckoning implements Coded {
        /** What was added less what was lost (净增). */
        NET("net"),
        /** What was added, whatever was lost (新增). */
        GROSS("gross");

        private final String code;

        Reckoning(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A share more, or less, than there was (相对变化), such as 48 % less.
     *
     * @param by the share of what there was; -0.48 for 48 % less
     */
    record Relative(Quantity by) implements Goal {
        /** The wire form. */
        public static final Shape<Relative> SHAPE =
                Shape.of("Relative goal", Field.of("by", Type.QUANTITY, Relative::by), Relative::new);

        @Override
        public boolean isGross() {
            return false;
        }

        @Override
        public boolean needsBaseline() {
            return true;
        }

        @Override
        public Fraction from(Fraction baseline) {
            return baseline.times(Fraction.of(1, 1).plus(Fraction.of(by)));
        }
    }
}
