package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import java.util.ArrayList;
import java.util.List;

/** Keeps the three largest losses of each row, loss and indicator packed into one number so that a maximum is all it takes. */
final class TopLosses {
    static final int KEPT = 3;

    /** More indicators than a rubric can have: 16 dimensions of 120. Earlier indicators come first among equal losses. */
    private static final int INDICATORS = 1 << 11;

    private TopLosses() {}

    static void keep(int indicator, long max, long[] line, long[][] losses, int from, int n) {
        long rank = INDICATORS - 1L - indicator;
        long[] first = losses[0];
        long[] second = losses[1];
        long[] third = losses[2];
        for (int i = 0; i < n; i++) {
            long lost = Math.max(0, max - Packed.notApplicableMax(line[i]) - Packed.points(line[i]));
            long a = lost * INDICATORS + rank;
            int row = from + i;
            long top = Math.max(first[row], a);
            a = Math.min(first[row], a);
            first[row] = top;
            top = Math.max(second[row], a);
            a = Math.min(second[row], a);
            second[row] = top;
            third[row] = Math.max(third[row], a);
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
