package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.SplitOwnerRule;

/**
 * Whether the units that said nothing could still change whether a motion passes. More YES never turns it down and more NO never carries it
 * further than YES would, so that the two ends and what stands now show all that lies between.
 */
final class Prospects {
    private Prospects() {}

    static boolean isDecided(VoteIndex index, Terms terms, Votes votes, Outcome now) {
        if (terms.splitOwner() == SplitOwnerRule.REJECT_OWNER && hasHalfSaid(index, votes)) {
            return false; // another ballot of such a person could take all of them back
        }
        boolean best = Outcome.of(index, terms, votes.withSilent(Votes.YES)).passes();
        boolean worst = Outcome.of(index, terms, votes.withSilent(Votes.NO)).passes();
        // a ballot more can shift the majority below the guard, and with it all silence
        boolean unguarded = terms.nonResponse().guard() == NonResponse.Guard.NONE
                ? now.passes()
                : Outcome.of(index, terms.withoutSilence(), votes).passes();
        return best == worst && now.passes() == best && unguarded == best;
    }

    private static boolean hasHalfSaid(VoteIndex index, Votes votes) {
        for (int h = 0; h < index.heads(); h++) {
            boolean said = false;
            boolean silent = false;
            for (int i = index.start[h]; i < index.start[h + 1]; i++) {
                boolean isSilent = votes.choices[index.members[i]] == Votes.SILENT;
                said |= !isSilent;
                silent |= isSilent;
            }
            if (said && silent) {
                return true;
            }
        }
        return false;
    }
}
