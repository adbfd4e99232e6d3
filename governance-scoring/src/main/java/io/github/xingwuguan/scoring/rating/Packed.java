package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.rating.MissingRule;

/**
 * What an indicator is worth in a row, in one {@code long} that can be added up over a dimension: points in bits 0–24, how many facts
 * were missing in 25–31, the maximum of what is not applicable in 32–55, how many block the result above. One load, one add, three
 * states. A dimension has at most 1,600 points (24 bits of 1/10,000) and 120 indicators (7 bits), which the lint of a rubric checks.
 */
final class Packed {
    private static final long POINTS = (1L << 25) - 1;
    private static final long ONE_MISSING = 1L << 25;
    private static final long ONE_BLOCKING = 1L << 56;

    private Packed() {}

    static long missing(MissingRule rule) {
        return switch (rule) {
            case ZERO -> ONE_MISSING;
            case BLOCK -> ONE_MISSING | ONE_BLOCKING;
        };
    }

    /** Not applicable: under full marks the maximum is earned as well, under reweighting nothing is. */
    static long notApplicable(long max, long earned) {
        return max << 32 | earned;
    }

    static int points(long packed) {
        return (int) (packed & POINTS);
    }

    static int missingCount(long packed) {
        return (int) (packed >>> 25) & 0x7f;
    }

    static int notApplicableMax(long packed) {
        return (int) (packed >>> 32) & 0xff_ffff;
    }

    static int blocking(long packed) {
        return (int) (packed >>> 56);
    }
}
