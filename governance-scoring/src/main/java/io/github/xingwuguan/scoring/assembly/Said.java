package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;
import java.util.ArrayList;
import java.util.List;

/** Persons, area and units by what they said, before silence and the majority are asked: the sums of the count, by code of {@link Votes}. */
final class Said {
    final long[] heads = new long[Votes.CODES];
    final long[] area = new long[Votes.CODES];
    final long[] units = new long[Votes.CODES];

    /** The units of persons who are rejected because they said different things. */
    final List<Integer> rejected = new ArrayList<>(0);

    /** Persons who said different things. */
    long split;

    Count of(byte code) {
        return new Count(heads[code], area[code]);
    }
}
