package io.github.xingwuguan.basics;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * At most a share of a population (比例限额), with an explicit answer to ties.
 *
 * @param basisPoints the share in 1/10,000, from 1 to 10,000
 * @param rounding how the share of a population becomes a number of seats
 * @param ties what happens to equals at the cut
 * @param tieBreakers the codes by which the caller ordered equals, most important first; without them only the score counts
 */
public record Quota(int basisPoints, Rounding rounding, Ties ties, List<String> tieBreakers) {
    /** How seats are rounded (取整方式). */
    public enum Rounding implements Coded {
        /** Down. */
        FLOOR("floor"),
        /** Up. */
        CEILING("ceiling"),
        /** To the nearest, halves up. */
        HALF_UP("half-up");

        private final String code;

        Rounding(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What happens to equals at the cut (同分处理). */
    public enum Ties implements Coded {
        /** All of them stay out. */
        EXCLUDE("exclude"),
        /** All of them get in. */
        INCLUDE("include"),
        /** The cut goes through them, and the result says so. */
        FORCE("force");

        private final String code;

        Ties(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * How far the quota reached (限额结果).
     *
     * @param seats what the quota alone allows
     * @param admitted how many of the ranked get in
     * @param arbitraryTie whether the cut went through equals
     */
    public record Cut(int seats, int admitted, boolean arbitraryTie) {}

    /**
     * Checks the share and copies the tie-breakers.
     *
     * @param basisPoints the share in 1/10,000
     * @param rounding how seats are rounded
     * @param ties what happens to equals
     * @param tieBreakers the order among equals
     * @throws IllegalArgumentException if the share is outside 1 to 10,000
     */
    public Quota {
        if (basisPoints < 1 || basisPoints > 10_000) {
            throw new IllegalArgumentException("Quota must be from 1 to 10000 basis points, but was " + basisPoints);
        }
        tieBreakers = List.copyOf(tieBreakers);
    }

    /**
     * {@return the seats that a population gives}
     *
     * @param population how many share the quota
     */
    public int seats(int population) {
        long scaled = (long) population * basisPoints;
        return (int)
                switch (rounding) {
                    case FLOOR -> scaled / 10_000;
                    case CEILING -> (scaled + 9_999) / 10_000;
                    case HALF_UP -> (scaled + 5_000) / 10_000;
                };
    }

    /**
     * Cuts a ranking.
     *
     * @param population how many share the quota; at least the number ranked
     * @param ranked how many stand in the ranking, best first
     * @param tiedWithPrevious whether the one at an index equals the one before it in all that orders them
     * @return how many get in
     * @throws GovernanceException {@code empty-population} if there is nobody to take a share of
     */
    public Cut cut(int population, int ranked, IntPredicate tiedWithPrevious) {
        if (population <= 0) {
            throw new GovernanceException("empty-population", "Quota must have a population, but it was " + population);
        }
        int seats = seats(population);
        if (seats >= ranked) {
            return new Cut(seats, ranked, false);
        }
        if (seats == 0 || !tiedWithPrevious.test(seats)) {
            return new Cut(seats, seats, false);
        }
        return switch (ties) {
            case FORCE -> new Cut(seats, seats, true);
            case EXCLUDE -> {
                int admitted = seats;
                while (admitted > 0 && tiedWithPrevious.test(admitted)) {
                    admitted--;
                }
                yield new Cut(seats, admitted, false);
            }
            case INCLUDE -> {
                int admitted = seats;
                while (admitted < ranked && tiedWithPrevious.test(admitted)) {
                    admitted++;
                }
                yield new Cut(seats, admitted, false);
            }
        };
    }
}
