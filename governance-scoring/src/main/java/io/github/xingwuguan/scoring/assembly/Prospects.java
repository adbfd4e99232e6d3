package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.SplitOwnerRule;

/**
 * Whether the units that said nothing could still change whether a motion passes. A YES more never turns it down, and nothing carries it
 * further than YES, so that what passes is tried with NO of all who are silent, and what does not with their YES.
 */
final class Prospects {
    private Prospects() {}

    static boolean isDecided(VoteIndex index, Terms terms, Votes votes, Outcome now) {
        if (now.said().units[Votes.SILENT] == 0) {
            return true;
        }
        if (terms.splitOwner() == SplitOwnerRule.REJECT_OWNER && hasHalfSaid(index, votes)) {
            return false; // another ballot of such a person could take all of them back
        }
        if (!now.passes()) {
            return !Outcome.of(index, terms, votes.withSilent(Votes.YES)).passes();
        }
        // a ballot more can shift the majority below the guard, and with it all silence
        boolean guarded = terms.nonResponse().guard() != NonResponse.Guard.NONE;
        return Outcome.of(index, terms, votes.withSilent(Votes.NO)).passes()
                && (!guarded || Outcome.of(index, terms.withoutSilence(), votes).passes());
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
