package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.SubjectKind;

/**
 * The scores of a population and the grades that they give before vetoes and memory (批量得分), a column each. Immutable once it is
 * handed out.
 */
public final class CreditScores {
    private static final RatedStatus[] STATUSES = RatedStatus.values();

    final CreditTable table;
    final long[] score;
    final byte[] status;
    final byte[] ruled;
    final byte[] graded;
    final boolean[] struck;
    final boolean[] arbitrary;
    final int[] serious;
    final long[] deducted;
    final long[] area;

    CreditScores(CreditTable table) {
        this.table = table;
        int rows = table.subjects.size();
        score = new long[rows];
        status = new byte[rows];
        ruled = new byte[rows];
        graded = new byte[rows];
        struck = new boolean[rows];
        arbitrary = new boolean[rows];
        serious = new int[rows];
        deducted = new long[rows];
        area = new long[rows];
    }

    /** {@return how many subjects there are} */
    public int rows() {
        return score.length;
    }

    /**
     * {@return the score within the ends of the scale, in units of 1/10,000}
     *
     * @param row the row of a subject
     */
    public long units(int row) {
        return score[row];
    }

    /**
     * {@return the rank of the grade after rules and quotas, 0 for the best; 255 for none}
     *
     * @param row the row of a subject
     */
    public int grade(int row) {
        return graded(row);
    }

    void set(int row, SubjectScorer scorer) {
        score[row] = scorer.score;
        status[row] = (byte) scorer.status.ordinal();
        ruled[row] = (byte) scorer.ruled;
        graded[row] = (byte) scorer.ruled;
        struck[row] = scorer.struck;
        if (scorer.now.needsPopulation) {
            serious[row] = scorer.w.serious;
            deducted[row] = scorer.deducted();
            area[row] = scorer.area(row);
        }
    }

    RatedStatus status(int row) {
        return STATUSES[status[row]];
    }

    /** {@return the grade after quotas, before vetoes} */
    int graded(int row) {
        return graded[row] & 0xFF;
    }

    int ruled(int row) {
        return ruled[row] & 0xFF;
    }

    void grade(int row, int rank) {
        graded[row] = (byte) rank;
    }

    /** {@return whether a row is of a kind; branches that are rated by themselves count as enterprises} */
    boolean isOfKind(int row, SubjectKind kind) {
        SubjectKind own = table.subjects.get(row).kind();
        return (own == SubjectKind.BRANCH ? SubjectKind.ENTERPRISE : own) == kind;
    }

    /** {@return whether a row is among those of a kind that are ranked: rated, and its grade not set by a veto} */
    boolean isRanked(int row, SubjectKind kind) {
        return isOfKind(row, kind) && status(row) == RatedStatus.RATED && !struck[row];
    }

    /** Takes a row over from another run, before quotas. */
    void copy(int row, CreditScores from, int old) {
        score[row] = from.score[old];
        status[row] = from.status[old];
        ruled[row] = from.ruled[old];
        graded[row] = from.ruled[old];
        struck[row] = from.struck[old];
        serious[row] = from.serious[old];
        deducted[row] = from.deducted[old];
        area[row] = from.area[old];
    }
}
