package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import java.util.List;

/**
 * The answer of a condition in each row: 0 false, 1 unknown, 3 true, so that "and" and "or" of three-valued answers are the bit
 * operations of those names. Stateless.
 */
abstract class TruthKernel {
    static final byte FALSE = 0;
    static final byte UNKNOWN = 1;
    static final byte TRUE = 3;

    private static final byte[] NOT = {TRUE, UNKNOWN, UNKNOWN, FALSE};

    static byte of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static byte not(byte truth) {
        return NOT[truth];
    }

    /** {@return one value, or another if a condition is known not to hold; without a branch} */
    static long excuse(byte truth, long value, long excused) {
        return excused + ((value - excused) & -(truth & 1L));
    }

    /**
     * Writes the answers of rows.
     *
     * @param from the first row
     * @param n how many rows, at most a block
     * @param truth the answers
     * @param scratch room for the parts of a composed condition, one a depth
     * @param depth how deep this condition stands
     */
    abstract void fill(int from, int n, byte[] truth, byte[][] scratch, int depth);

    /** {@return how many rows of scratch it needs} */
    int depth() {
        return 0;
    }

    /** A comparison over few values. */
    static final class Table extends TruthKernel {
        final short[] index;
        private final byte[] table;

        Table(short[] index, byte[] table) {
            this.index = index;
            this.table = table;
        }

        /** {@return the table with a word in place of each answer} */
        int[] words(int[] byAnswer) {
            int[] words = new int[table.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = byAnswer[table[i]];
            }
            return words;
        }

        @Override
        void fill(int from, int n, byte[] truth, byte[][] scratch, int depth) {
            for (int i = 0; i < n; i++) {
                truth[i] = table[index[from + i]];
            }
        }
    }

    /** A comparison of quantities. */
    static final class Wide extends TruthKernel {
        private final long[] shifted;
        private final Condition.Op op;
        private final long threshold;

        Wide(long[] shifted, Condition.Op op, Quantity threshold) {
            this.shifted = shifted;
            this.op = op;
            this.threshold = threshold.units() + Column.FIRST;
        }

        @Override
        void fill(int from, int n, byte[] truth, byte[][] scratch, int depth) {
            for (int i = 0; i < n; i++) {
                long cell = shifted[from + i];
                truth[i] = cell < Column.FIRST ? UNKNOWN : of(op.accepts(Long.compare(cell, threshold)));
            }
        }
    }

    /** A comparison of ratios, by cross-multiplication; the lint keeps thresholds of ratios at 100 or less. */
    static final class Cross extends TruthKernel {
        private final int[] numerator;
        private final int[] denominator;
        private final int[] asked;
        private final SurveyTest test;
        private final Condition.Compare compare;
        private final long threshold;

        Cross(
                int[] numerator,
                int[] denominator,
                int[] asked,
                SurveyTest test,
                Condition.Compare compare,
                Quantity threshold) {
            this.numerator = numerator;
            this.denominator = denominator;
            this.asked = asked;
            this.test = test;
            this.compare = compare;
            this.threshold = threshold.units();
        }

        @Override
        void fill(int from, int n, byte[] truth, byte[][] scratch, int depth) {
            Condition.Op op = compare.op();
            for (int i = 0; i < n; i++) {
                long d = denominator[from + i];
                truth[i] = test.isEnough(d, asked[from + i])
                        ? of(op.accepts(Long.compare(numerator[from + i] * Quantity.ONE, threshold * d)))
                        : UNKNOWN;
            }
        }
    }

    /** All or any of several parts. */
    static final class Fold extends TruthKernel {
        private final List<TruthKernel> parts;
        private final boolean all;

        Fold(List<TruthKernel> parts, boolean all) {
            this.parts = parts;
            this.all = all;
        }

        @Override
        int depth() {
            return 1 + parts.stream().mapToInt(TruthKernel::depth).max().orElse(0);
        }

        @Override
        void fill(int from, int n, byte[] truth, byte[][] scratch, int depth) {
            parts.get(0).fill(from, n, truth, scratch, depth + 1);
            byte[] next = scratch[depth];
            for (int p = 1; p < parts.size(); p++) {
                parts.get(p).fill(from, n, next, scratch, depth + 1);
                for (int i = 0; i < n; i++) {
                    truth[i] = (byte) (all ? truth[i] & next[i] : truth[i] | next[i]);
                }
            }
        }
    }

    /** The opposite. */
    static final class Not extends TruthKernel {
        private final TruthKernel part;

        Not(TruthKernel part) {
            this.part = part;
        }

        @Override
        int depth() {
            return part.depth();
        }

        @Override
        void fill(int from, int n, byte[] truth, byte[][] scratch, int depth) {
            part.fill(from, n, truth, scratch, depth);
            for (int i = 0; i < n; i++) {
                truth[i] = NOT[truth[i]];
            }
        }
    }
}
