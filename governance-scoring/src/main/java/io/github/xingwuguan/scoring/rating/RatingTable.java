package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * Ratings of many compounds in columns (评定结果列表), row by row as in the {@link FactTable} they came from.
 *
 * <p>A caller may pass one in again and again, so that a batch allocates nothing for its results; it is then the caller's to share or
 * not while it is being filled.
 */
public final class RatingTable {
    private static final RatingStatus[] STATUSES = RatingStatus.values();

    final RatingPlan plan;
    final int size;
    final Detail detail;
    final byte[] status;
    final byte[] star;
    final byte[] lit;
    final int[] base;
    final int[] total;
    final int[][] dimensions;

    /** The three largest losses of a row, {@link TopLosses}; empty unless asked for. */
    final long[][] losses;

    LocalDate asOf = LocalDate.MIN;

    RatingTable(RatingPlan plan, int size, Detail detail) {
        this.plan = plan;
        this.size = size;
        this.detail = detail;
        status = new byte[size];
        star = new byte[size];
        lit = new byte[size];
        base = new int[size];
        total = new int[size];
        dimensions = new int[plan.dimensionCount()][size];
        losses = switch (detail) {
            case FIGURES -> new long[0][];
            case TOP_LOSSES -> new long[TopLosses.KEPT][size];
        };
    }

    /** What a batch writes for every row (结果明细程度). */
    public enum Detail {
        /** Stars, status and points. */
        FIGURES,
        /** Also the three indicators that lost most. */
        TOP_LOSSES
    }

    /** {@return how many rows there are} */
    public int size() {
        return size;
    }

    /** {@return the rubric} */
    public PolicyId rubric() {
        return plan.rubric().id();
    }

    /** {@return the digest of the rubric} */
    public Digest digest() {
        return plan.rubric().digest();
    }

    /** {@return the day of the rating} */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * {@return how far a row can be relied on}
     *
     * @param row from 0
     */
    public RatingStatus status(int row) {
        return status(status[row]);
    }

    static RatingStatus status(byte ordinal) {
        return STATUSES[ordinal];
    }

    /**
     * {@return the stars of a row before any quota, 0 for none; empty if the rating is not final}
     *
     * @param row from 0
     */
    public OptionalInt star(int row) {
        return star[row] < 0 ? OptionalInt.empty() : OptionalInt.of(star[row]);
    }

    /**
     * {@return how many dimensions are lit}
     *
     * @param row from 0
     */
    public int lit(int row) {
        return lit[row];
    }

    /**
     * {@return the points of all dimensions together}
     *
     * @param row from 0
     */
    public Points base(int row) {
        return new Points(base[row]);
    }

    /**
     * {@return the points of all dimensions and the bonus}
     *
     * @param row from 0
     */
    public Points total(int row) {
        return new Points(total[row]);
    }

    /**
     * {@return the points of one dimension}
     *
     * @param row from 0
     * @param dimension its position in the rubric, from 0
     */
    public Points dimension(int row, int dimension) {
        return new Points(dimensions[dimension][row]);
    }

    /**
     * {@return the indicators that lost most in a row, largest first; at most three, empty unless the table was made for them}
     *
     * @param row from 0
     */
    public List<Loss> topLosses(int row) {
        return TopLosses.of(this, row);
    }

    /**
     * What an indicator lost (失分).
     *
     * @param indicator its id
     * @param points its maximum less its points
     */
    public record Loss(String indicator, Points points) {}
}
