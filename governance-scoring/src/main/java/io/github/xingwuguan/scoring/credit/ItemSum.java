package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.Severity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one item on one day for many subjects, where nobody asks what became of each record. It takes items of a policy with one
 * version, and leaves the rest to {@link RecordKernel}, with which it must agree. Its loops have few branches that depend on the data.
 */
final class ItemSum {
    private static final byte SERIOUS = (byte) Severity.SERIOUS.ordinal();

    /** Terms longer than some 22 years are not laid out by age. */
    private static final int MOST_DAYS = 8_192;

    /** What is counted together: a matter and a period. */
    private static final int GROUPS = (RecordBlocks.MOST_MATTERS + 1) * DayTerms.PERIODS;

    final CompiledItem item;
    private final ItemTerms onDay;
    private final CreditTable table;
    private final RecordBlocks blocks;
    private final DayTerms terms;
    private final RepeatWindow window;
    private final Mode mode;
    private final int day;

    /** The factor by age in days, 0 where a record does not count; the last stands for all later ages. */
    private final int[] factors;

    private final int leastAge;

    /** The days that decide to which period records belong. */
    private final int[] belongs;

    /** The largest value of each group, which holds for the pass that is noted beside it. */
    private final int[] best = new int[GROUPS];

    private final int[] bestIn = new int[GROUPS];
    private int pass;

    /** How the records of a subject are summed up. */
    private enum Mode {
        /** Each by itself. */
        ONCE,
        /** Each by itself, heavier with repetition. */
        REPEATED,
        /** The largest of each group. */
        LARGEST
    }

    private ItemSum(CreditTable table, DayTerms terms, ItemTerms item, RepeatWindow window, Mode mode, int[] factors) {
        this.item = item.item;
        this.onDay = item;
        this.table = table;
        this.blocks = table.blocks;
        this.terms = terms;
        this.window = window;
        this.mode = mode;
        this.day = terms.day;
        this.factors = factors;
        this.leastAge = item.leastAge(day);
        this.belongs = terms.belongs(table);
    }

    /** {@return the sums of an item, or null if it must be assessed record by record} */
    static @Nullable ItemSum of(CreditTable table, DayTerms terms, @Nullable ItemTerms item) {
        if (item == null || item.item.veto != null) {
            return null;
        }
        int[] factors = item.byAge(terms.day, MOST_DAYS);
        RepeatWindow window = RepeatWindow.of(item.item, terms.day);
        boolean repeats = window != RepeatWindow.NONE;
        boolean groups = item.item.dedup != Dedup.NONE;
        if (factors == null || (repeats && groups)) {
            return null;
        }
        Mode mode = groups ? Mode.LARGEST : repeats ? Mode.REPEATED : Mode.ONCE;
        return new ItemSum(table, terms, item, window, mode, factors);
    }

    /** What the records of an item come to, by row of a block. */
    static final class Sums {
        final long[] points = new long[RecordBlocks.ROWS];
        final int[] counted = new int[RecordBlocks.ROWS];

        /** Rows that must be assessed record by record. */
        final boolean[] left = new boolean[RecordBlocks.ROWS];

        /** Forgets the last item, but not which rows are left. */
        void forget() {
            Arrays.fill(points, 0);
            Arrays.fill(counted, 0);
        }
    }

    /** Adds up the records of a group. */
    void sum(int group, Sums sums) {
        int from = blocks.start[group];
        int to = blocks.start[group + 1];
        switch (mode) {
            case ONCE -> once(from, to, sums.points, sums.counted);
            case REPEATED -> repeated(from, to, sums.points, sums.counted);
            case LARGEST -> largest(from, to, sums);
        }
    }

    /** Counts the serious records of a group that count, by row of the block. */
    void serious(int group, int[] serious) {
        for (int k = blocks.start[group]; k < blocks.start[group + 1]; k++) {
            int r = blocks.record[k];
            serious[blocks.row[k]] += table.severity[r] == SERIOUS && factor(k) > 0 ? 1 : 0;
        }
    }

    /** Without a branch: to add nothing is faster than to guess whether a record counts. */
    private void once(int from, int to, long[] points, int[] counted) {
        for (int k = from; k < to; k++) {
            int row = blocks.row[k];
            int factor = factor(k);
            points[row] += Math.min(Scaled.product(blocks.worth[k], factor), item.recordMax);
            counted[row] += Math.min(1, factor);
        }
    }

    private void repeated(int from, int to, long[] points, int[] counted) {
        int current = -1;
        int left = 0;
        int gone = 0;
        for (int k = from; k < to; k++) {
            int r = blocks.record[k];
            int row = blocks.row[k];
            if (row != current) {
                current = row;
                left = k;
                gone = 0;
            }
            int factor = factor(k);
            if (factor == 0) {
                continue;
            }
            int opens = window.opens(table.occurred[r]);
            // records of one row and item stand together in the table as they do here
            for (; table.occurred[r - k + left] < opens; left++) {
                gone += Math.min(1, factor(left));
            }
            long multiplier = item.multiplier(++counted[row] - gone);
            points[row] += Math.min(Scaled.product(blocks.worth[k], multiplier, factor), item.recordMax);
        }
    }

    private void largest(int from, int to, Sums sums) {
        boolean byMatter = item.dedup != Dedup.ONCE_PER_PERIOD;
        boolean byPeriod = item.dedup != Dedup.HIGHEST_PER_MATTER;
        int most = (int) Math.min(item.recordMax, Integer.MAX_VALUE);
        pass += RecordBlocks.ROWS;
        for (int k = from; k < to; k++) {
            int r = blocks.record[k];
            int row = blocks.row[k];
            int factor = factor(k);
            if (factor == 0) {
                continue;
            }
            int value = Math.min((int) Scaled.product(blocks.worth[k], factor), most);
            int matter = byMatter ? blocks.matter[k] : 0;
            int period = byPeriod ? terms.recentPeriod(belongs[r]) : 0;
            sums.counted[row]++;
            if (byMatter && matter == 0) {
                sums.points[row] += value;
                continue;
            } else if (matter < 0 || period < 0) {
                sums.left[row] = true;
            }
            int group = Math.max(0, matter) * DayTerms.PERIODS + Math.max(0, period);
            int before = best[group] & ifEqual(bestIn[group], pass + row);
            int after = Math.max(before, value);
            best[group] = after;
            bestIn[group] = pass + row;
            sums.points[row] += after - before;
        }
    }

    /** {@return all bits if two numbers of 0 or more are equal, else none}; which it is, no processor could guess */
    private static int ifEqual(int a, int b) {
        return ((a ^ b) - 1) >> (Integer.SIZE - 1);
    }

    /** {@return the factor of a plain record, 0 if it does not count} */
    private int factor(int k) {
        int age = day - blocks.effective[k];
        boolean counts = age >= leastAge && (!onDay.byPeriod || onDay.isInPeriod(belongs[blocks.record[k]]));
        return counts ? factors[Math.max(0, Math.min(age, factors.length - 1))] : 0;
    }
}
