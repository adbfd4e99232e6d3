package io.github.xingwuguan.scoring.rating;

import java.util.Arrays;

/** Room for one block of a batch; belongs to one call. */
final class Workspace {
    final long[] line;
    final long[][] sums;
    final byte[][] truths;
    /** What a gate or veto answers. */
    final byte[] answer;

    final byte[] extra;
    final byte[][] scratch;
    /** What gates, vetoes and gaps say, see {@link Rules}. */
    final int[] rules;

    final int[] base;
    final int[] lit;

    /** The least points of each group of dimensions, see {@link Thresholds#minima}. */
    final int[][] least;

    final int[] points;
    final int[] passed;
    final int[] reach;
    final TopLosses losses;

    Workspace(RatingPlan plan, int block, int depth, RatingTable.Detail detail) {
        line = new long[block];
        sums = new long[plan.dimensionCount() + 1][block];
        truths = new byte[plan.conditions().size()][block];
        answer = new byte[block];
        extra = new byte[block];
        scratch = new byte[depth][block];
        rules = new int[block];
        base = new int[block];
        lit = new int[block];
        least = new int[plan.thresholds().minima.length][block];
        points = new int[block];
        passed = new int[block];
        reach = new int[block];
        losses = new TopLosses(
                detail == RatingTable.Detail.TOP_LOSSES ? plan.items().size() : 0, block);
    }

    void clear(int n, int stars) {
        for (long[] sum : sums) {
            Arrays.fill(sum, 0, n, 0);
        }
        Arrays.fill(rules, 0, n, Rules.word(stars));
        Arrays.fill(base, 0, n, 0);
        Arrays.fill(lit, 0, n, 0);
        for (int[] points : least) {
            Arrays.fill(points, 0, n, Integer.MAX_VALUE);
        }
        Arrays.fill(reach, 0, n, 0);
    }
}
