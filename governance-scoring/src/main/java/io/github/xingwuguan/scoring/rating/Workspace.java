package io.github.xingwuguan.scoring.rating;

import java.util.Arrays;

/** Room for one block of a batch; belongs to one call. For a single row it also keeps every line and every answer. */
final class Workspace {
    /** Something that decides is open. */
    static final int OPEN = 1;

    /** A gate is not passed. */
    static final int SHUT = 2;

    /** Flags by the answer of a gate: false shuts, unknown leaves open. */
    static final int[] GATE = {SHUT, OPEN, OPEN, 0};

    /** Flags by the answer of a veto: unknown leaves open. */
    static final int[] VETO = {0, OPEN, OPEN, 0};

    private static final RatingStatus[] STATUS = {
        RatingStatus.FINAL, RatingStatus.PROVISIONAL, RatingStatus.INELIGIBLE, RatingStatus.INELIGIBLE
    };

    /** A condition nests at most 16 deep. */
    static final int DEPTH = 17;

    final boolean keepsLines;
    final long[] lines;
    final long[] line;
    final long[][] sums;
    final byte[][] truths;
    final byte[][] gates;
    final byte[][] vetoes;
    final byte[] extra;
    final byte[][] scratch;
    final int[] flags;
    final int[] cap;
    final int[] reach;
    final int[] base;
    final int[] lit;

    Workspace(RatingPlan plan, int block) {
        keepsLines = block == 1;
        lines = new long[keepsLines ? plan.items().size() : 0];
        line = new long[block];
        sums = new long[plan.dimensionCount() + 1][block];
        truths = new byte[plan.conditions().size()][block];
        gates = new byte[keepsLines ? plan.rubric().gates().size() : 1][block];
        vetoes = new byte[keepsLines ? plan.rubric().vetoes().size() : 1][block];
        extra = new byte[block];
        scratch = new byte[DEPTH][block];
        flags = new int[block];
        cap = new int[block];
        reach = new int[block];
        base = new int[block];
        lit = new int[block];
    }

    void clear(int n, int stars) {
        for (long[] sum : sums) {
            Arrays.fill(sum, 0, n, 0);
        }
        Arrays.fill(flags, 0, n, 0);
        Arrays.fill(base, 0, n, 0);
        Arrays.fill(lit, 0, n, 0);
        Arrays.fill(cap, 0, n, stars);
        Arrays.fill(reach, 0, n, stars);
    }

    void clearLosses(long[][] losses, int at, int n) {
        for (long[] kept : losses) {
            Arrays.fill(kept, at, at + n, 0);
        }
    }

    static RatingStatus status(int flags) {
        return STATUS[flags];
    }
}
