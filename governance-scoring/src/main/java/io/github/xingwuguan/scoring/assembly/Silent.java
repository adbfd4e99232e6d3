package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;

/**
 * Those who said nothing.
 *
 * @param reached persons and area to whom ballots were effectively delivered; a person counts if no unit of theirs said anything
 * @param units how many units were reached
 * @param missed how many were not
 */
record Silent(Count reached, long units, long missed) {
    static final Silent NOBODY = new Silent(Count.ZERO, 0, 0);

    static Silent of(VoteIndex index, Votes votes) {
        long area = 0;
        long units = 0;
        long silent = 0;
        for (int u = 0; u < index.size(); u++) {
            // sums instead of branches, since who votes is as good as random
            int isSilent = votes.choices[u] == Votes.SILENT ? 1 : 0;
            int isReached = votes.delivered[u] ? isSilent : 0;
            silent += isSilent;
            units += isReached;
            area += isReached * index.area[u];
        }
        return new Silent(new Count(units == 0 ? 0 : heads(index, votes), area), units, silent - units);
    }

    private static long heads(VoteIndex index, Votes votes) {
        long heads = 0;
        for (int h = 0; h < index.heads(); h++) {
            int silent = 1;
            int reached = 0;
            for (int i = index.start[h]; i < index.start[h + 1]; i++) {
                silent &= votes.choices[index.members[i]] == Votes.SILENT ? 1 : 0;
                reached |= votes.delivered[index.members[i]] ? 1 : 0;
            }
            heads += silent & reached;
        }
        return heads;
    }
}
