package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Type;

/** What a figure comes to (数值): a count, a share that keeps its denominator, or how far a target is. */
public sealed interface FigureValue {
    /** The wire form: a plain whole number for a count, an object for a share or a target. */
    Type<FigureValue> TYPE = FigureWire.VALUE;

    /**
     * So many (数量).
     *
     * @param count how many records, ports or yuan, at least 0
     */
    record Count(long count) implements FigureValue {
        /**
         * Checks the number.
         *
         * @param count how many
         * @throws IllegalArgumentException if it is below 0
         */
        public Count {
            if (count < 0) {
                throw new IllegalArgumentException("Count must be at least 0, but was " + count);
            }
        }

        /** {@return the bare number} */
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * So many of so many (比率), never divided; of a change so many more, or fewer, which no {@link Ratio} can be.
     *
     * @param numerator how many, or how many more
     * @param denominator of how many, at least 0
     */
    record Share(long numerator, long denominator) implements FigureValue {
        /**
         * Checks the denominator.
         *
         * @param numerator how many
         * @param denominator of how many
         * @throws IllegalArgumentException if it is below 0
         */
        public Share {
            if (denominator < 0) {
                throw new IllegalArgumentException("Share must be of at least 0, but was of " + denominator);
            }
        }

        /**
         * {@return the share that a ratio is}
         *
         * @param ratio the ratio
         */
        public static Share of(Ratio ratio) {
            return new Share(ratio.numerator(), ratio.denominator());
        }

        /** {@return such as {@code 93/155}} */
        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /**
     * What was set as a goal, and how far it is (目标进度): never read as a result.
     *
     * @param target how many were set, at least 1
     * @param actual how many there are, computed from the records
     * @param status what that means on the day, the code of a status
     */
    record Target(long target, long actual, String status) implements FigureValue {
        /**
         * Checks the target.
         *
         * @param target how many were set
         * @param actual how many there are
         * @param status what that means
         * @throws IllegalArgumentException if the target is below 1 or the status blank
         */
        public Target {
            if (target < 1 || status.isBlank()) {
                throw new IllegalArgumentException("Target must be at least 1 with a status, but was " + target);
            }
        }

        /** {@return such as {@code 87 of 100, on-track}} */
        @Override
        public String toString() {
            return actual + " of " + target + ", " + status;
        }
    }
}
