package io.github.xingwuguan.examples.benchmarks;

/**
 * Ranks by counting digits of exact integers, least digit first: two passes of 12 bits for totals up to 1,677 points, no comparison.
 * Reused, it allocates nothing.
 */
final class RadixRanks {
    private static final int BITS = 12;
    private static final int DIGITS = 1 << BITS;

    private final int[] order;
    private final int[] next;
    private final int[] ranks;
    private final int[] start = new int[DIGITS + 1];

    RadixRanks(int rows) {
        order = new int[rows];
        next = new int[rows];
        ranks = new int[rows];
    }

    /** Rank 1 is the largest; equals share the best of their ranks. */
    int[] ranks(int[] totals) {
        pass(totals, order, next, 0, true);
        pass(totals, next, order, BITS, false);
        int rank = 0;
        for (int i = 0; i < totals.length; i++) {
            boolean tied = i > 0 && totals[order[i]] == totals[order[i - 1]];
            rank = tied ? rank : i + 1;
            ranks[order[i]] = rank;
        }
        return ranks;
    }

    private void pass(int[] totals, int[] from, int[] to, int shift, boolean first) {
        java.util.Arrays.fill(start, 0);
        for (int total : totals) {
            start[digit(total, shift) + 1]++;
        }
        for (int d = 0; d < DIGITS; d++) {
            start[d + 1] += start[d];
        }
        for (int i = 0; i < totals.length; i++) {
            int row = first ? i : from[i];
            to[start[digit(totals[row], shift)]++] = row;
        }
    }

    /** Turned round, so that the largest comes first. */
    private static int digit(int total, int shift) {
        return DIGITS - 1 - (total >> shift & DIGITS - 1);
    }
}
