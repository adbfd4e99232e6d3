package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The three largest losses of each row. Loss and indicator are packed into one number, so that a maximum is all it takes; within a group
 * of 128 indicators it has 31 bits, and the loops compile to vector instructions. Earlier indicators come first among equal losses.
 */
final class TopLosses {
    static final int KEPT = 3;

    private static final int GROUP_BITS = 7;
    private static final int GROUP = 1 << GROUP_BITS;

    /** More indicators than a rubric can have: 16 dimensions of 120. */
    private static final int INDICATORS = 1 << 11;

    private final int[] lost;
    private final List<int[][]> groups = new ArrayList<>();

    TopLosses(int indicators, int block) {
        lost = new int[block];
        for (int group = 0; group * GROUP < indicators; group++) {
            groups.add(new int[KEPT][block]);
        }
    }

    /** Takes in one indicator. */
    void keep(int indicator, long max, long[] line, int n) {
        int most = (int) max;
        int rank = GROUP - 1 - indicator % GROUP;
        for (int i = 0; i < n; i++) {
            int spared = Math.max(Packed.points(line[i]), Packed.notApplicableMax(line[i]));
            lost[i] = (most - spared) << GROUP_BITS | rank;
        }
        int[][] top = groups.get(indicator / GROUP);
        insert(lost, top[0], top[1], top[2], n);
    }

    private static void insert(int[] lost, int[] first, int[] second, int[] third, int n) {
        for (int i = 0; i < n; i++) {
            int a = lost[i];
            int b = Math.min(first[i], a);
            first[i] = Math.max(first[i], a);
            int c = Math.min(second[i], b);
            second[i] = Math.max(second[i], b);
            third[i] = Math.max(third[i], c);
        }
    }

    /** Moves what was kept to the results: the first group as it is, the others in between. */
    void write(long[][] losses, int at, int n) {
        for (int g = 0; g < groups.size(); g++) {
            for (int t = 0; t < KEPT; t++) {
                int[] kept = groups.get(g)[t];
                for (int i = 0; i < n; i++) {
                    long packed = packed(g, kept[i]);
                    if (g == 0) {
                        losses[t][at + i] = packed;
                    } else {
                        insert(packed, losses, at + i);
                    }
                }
                Arrays.fill(kept, 0, n, 0);
            }
        }
    }

    private static long packed(int group, int kept) {
        int indicator = group * GROUP + GROUP - 1 - kept % GROUP;
        return (long) (kept >> GROUP_BITS) * INDICATORS + INDICATORS - 1 - indicator;
    }

    private static void insert(long lost, long[][] losses, int row) {
        long a = lost;
        for (long[] kept : losses) {
            long b = Math.min(kept[row], a);
            kept[row] = Math.max(kept[row], a);
            a = b;
        }
    }

    static List<RatingTable.Loss> of(RatingTable table, int row) {
        List<RatingTable.Loss> top = new ArrayList<>();
        for (long[] kept : table.losses) {
            long lost = kept[row] / INDICATORS;
            if (lost > 0) {
                int indicator = (int) (INDICATORS - 1 - kept[row] % INDICATORS);
                top.add(new RatingTable.Loss(table.plan.indicator(indicator).id(), new Points(lost)));
            }
        }
        return top;
    }
}
