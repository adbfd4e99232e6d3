package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.rating.Kind;
import java.util.List;

/** Points by band: as many bands as have been reached, counted without a branch. The first band begins at 0 and is always reached. */
final class Cuts {
    /** A whole cut is reached from its value on; an exclusive one from one unit above it, since values are whole units. */
    private final long[] lower;

    private final boolean[] exclusive;
    private final long[] points;

    Cuts(List<Kind.Band> bands) {
        int n = bands.size();
        lower = new long[n - 1];
        exclusive = new boolean[n - 1];
        points = new long[n];
        points[0] = bands.get(0).points().units();
        for (int i = 1; i < n; i++) {
            lower[i - 1] = bands.get(i).lower().units();
            exclusive[i - 1] = bands.get(i).edge() == Kind.Edge.EXCLUSIVE;
            points[i] = bands.get(i).points().units();
        }
    }

    long ofQuantity(long units) {
        int band = 0;
        for (int i = 0; i < lower.length; i++) {
            band += units >= lower[i] + (exclusive[i] ? 1 : 0) ? 1 : 0;
        }
        return points[band];
    }

    /** By cross-multiplication; a cut of a ratio is at most 100, so that both sides stay below 10^15. */
    long ofRatio(long numerator, long denominator) {
        long scaled = numerator * Quantity.ONE;
        int band = 0;
        for (int i = 0; i < lower.length; i++) {
            band += scaled >= lower[i] * denominator + (exclusive[i] ? 1 : 0) ? 1 : 0;
        }
        return points[band];
    }
}
