package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Two ratings of one population side by side (标准对比): who would gain, who would lose, and how many move from which star to which.
 * Immutable.
 */
public final class RubricComparison {
    private final RatingTable before;
    private final RatingTable after;

    private RubricComparison(RatingTable before, RatingTable after) {
        this.before = before;
        this.after = after;
    }

    /**
     * {@return the comparison of two ratings of the same rows}
     *
     * @param before the first
     * @param after the second
     * @throws GovernanceException {@code results-mismatch} if they have different numbers of rows
     */
    public static RubricComparison of(RatingTable before, RatingTable after) {
        if (before.size() != after.size()) {
            throw new GovernanceException(
                    "results-mismatch",
                    "Ratings must be of the same rows, but had " + before.size() + " and " + after.size());
        }
        return new RubricComparison(before, after);
    }

    /** {@return the rows with more stars in the second; a rating that is not final counts as no star} */
    public int[] gainers() {
        return rows(row -> after.star(row).orElse(0) > before.star(row).orElse(0));
    }

    /** {@return the rows with fewer stars in the second; a rating that is not final counts as no star} */
    public int[] losers() {
        return rows(row -> after.star(row).orElse(0) < before.star(row).orElse(0));
    }

    /**
     * {@return how many rows move from one star to another: a cell of the migration matrix}
     *
     * @param from stars in the first, empty for ratings that are not final
     * @param to stars in the second, empty for ratings that are not final
     */
    public int moved(OptionalInt from, OptionalInt to) {
        return rows(row -> before.star(row).equals(from) && after.star(row).equals(to)).length;
    }

    private int[] rows(IntPredicate wanted) {
        return IntStream.range(0, before.size()).filter(wanted).toArray();
    }
}
