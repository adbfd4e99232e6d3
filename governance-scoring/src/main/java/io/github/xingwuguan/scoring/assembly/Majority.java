package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Counts;

/** The side that leads in persons and in area (多数意见); none if they do not agree, or are equal. */
enum Majority {
    YES,
    NO,
    NONE;

    static Majority of(Counts counts) {
        int heads = Long.compare(counts.yes().heads(), counts.no().heads());
        int area = Long.compare(counts.yes().areaCenti(), counts.no().areaCenti());
        if (heads > 0 && area > 0) {
            return YES;
        }
        return heads < 0 && area < 0 ? NO : NONE;
    }

    /** {@return those who go with it; they abstain if there is none} */
    Counts with(Count followers) {
        return switch (this) {
            case YES -> new Counts(followers, Count.ZERO, Count.ZERO);
            case NO -> new Counts(Count.ZERO, followers, Count.ZERO);
            case NONE -> new Counts(Count.ZERO, Count.ZERO, followers);
        };
    }
}
