package io.github.xingwuguan.casework.foreign;

import java.time.Instant;

/** The years in which every limit can be counted. */
final class Years {
    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2180-01-01T00:00:00Z");

    private Years() {}

    static void check(Instant at) {
        if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
            throw new IllegalArgumentException("Instant must lie from 1950 to 2179, but was " + at);
        }
    }
}
