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
    static Silent of(VoteIndex index, Votes votes) {
        long area = 0;
        long units = 0;
        long missed = 0;
        for (int u = 0; u < index.size(); u++) {
            if (votes.choices[u] == Votes.SILENT) {
                if (votes.delivered[u]) {
                    area += index.area[u];
                    units++;
                } else {
                    missed++;
                }
            }
        }
        return new Silent(new Count(units == 0 ? 0 : heads(index, votes), area), units, missed);
    }

    private static long heads(VoteIndex index, Votes votes) {
        long heads = 0;
        for (int h = 0; h < index.heads(); h++) {
            boolean silent = true;
            boolean reached = false;
            for (int i = index.start[h]; i < index.start[h + 1]; i++) {
                silent &= votes.choices[index.members[i]] == Votes.SILENT;
                reached |= votes.delivered[index.members[i]];
            }
            heads += silent && reached ? 1 : 0;
        }
        return heads;
    }
}
