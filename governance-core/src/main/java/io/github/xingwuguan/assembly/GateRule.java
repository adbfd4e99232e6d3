package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * One condition of a majority (表决门槛): so much of what is counted, compared with a share of a base. It holds for persons and for area
 * alike, so that each rule makes two gates.
 *
 * @param counted what is counted; of those who take part only YES can be
 * @param base of what the share is taken
 * @param comparison whether the share itself is enough; an upper bound is for objections only
 * @param share more than 0, at most 1, with a denominator of at most 1,000
 */
public record GateRule(Counted counted, Base base, Comparison comparison, Ratio share) {
    /** The description. */
    public static final Shape<GateRule> SHAPE = Shape.of(
            "Gate rule",
            Field.of("counted", Type.code("What is counted", Counted.values()), GateRule::counted),
            Field.of("base", Type.code("Base", Base.values()), GateRule::base),
            Field.of("comparison", Type.code("Comparison", Comparison.values()), GateRule::comparison),
            Field.of("share", BasicShapes.RATIO, GateRule::share),
            GateRule::new);

    private static final long MAX_DENOMINATOR = 1_000;

    /** What is counted (计数对象). */
    public enum Counted implements Coded {
        /** Those who take part (参与). */
        PARTICIPATION("participation"),
        /** Those in favour (同意). */
        YES("yes"),
        /** Those against (反对或者异议). */
        NO("no");

        private final String code;

        Counted(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Of what a share is taken (基数). */
    public enum Base implements Coded {
        /** All in the scope (总数). */
        TOTAL("total"),
        /** Those who take part (参与数). */
        PARTICIPATING("participating");

        private final String code;

        Base(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** How the share bounds what is counted (比较方式). */
    public enum Comparison implements Coded {
        /** The share or more (以上). */
        AT_LEAST("at-least"),
        /** More than the share (过). */
        MORE_THAN("more-than"),
        /** The share or less (以下). */
        AT_MOST("at-most"),
        /** Less than the share (少于). */
        LESS_THAN("less-than");

        private final String code;

        Comparison(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return whether it bounds from above} */
        public boolean isUpperBound() {
            return this == AT_MOST || this == LESS_THAN;
        }

        /** The sign of what is counted less the share of the base. */
        boolean holds(int sign) {
            return switch (this) {
                case AT_LEAST -> sign >= 0;
                case MORE_THAN -> sign > 0;
                case AT_MOST -> sign <= 0;
                case LESS_THAN -> sign < 0;
            };
        }
    }

    /**
     * Checks the parts against each other.
     *
     * @param counted what is counted
     * @param base of what the share is taken
     * @param comparison whether the share itself is enough
     * @param share more than 0, at most 1
     * @throws IllegalArgumentException if the share is outside, or they do not fit
     */
    public GateRule {
        if (share.numerator() == 0
                || share.numerator() > share.denominator()
                || share.denominator() > MAX_DENOMINATOR) {
            throw new IllegalArgumentException(
                    "Gate share must be more than 0 and at most 1, in thousandths or coarser, but was " + share);
        }
        boolean fits =
                comparison.isUpperBound() == (counted == Counted.NO) && (base == Base.TOTAL || counted == Counted.YES);
        if (!fits) {
            throw new IllegalArgumentException(
                    "Gate must bound objections of all from above, and participation of all or those in favour"
                            + " from below, but was " + counted.code() + " " + comparison.code() + " of "
                            + base.code());
        }
    }
}
