package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.InvalidBallotRule;
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
        boolean rejects = terms.splitOwner() == SplitOwnerRule.REJECT_OWNER;
        if ((rejects || now.said().units[Votes.FOLLOW] > 0) && canStillSplit(index, votes, rejects)) {
            return false;
        }
        if (!now.passes()) {
            return !Outcome.of(index, terms, votes.withSilent(Votes.YES)).passes();
        }
        // a ballot more can shift the majority below the guard, and with it all silence; and one that cannot be used
        // may end a silence
        // that made the quorum, and not take part itself
        boolean guarded = terms.nonResponse().guard() != NonResponse.Guard.NONE
                || terms.invalidBallots() == InvalidBallotRule.DOES_NOT;
        return Outcome.of(index, terms, votes.withSilent(Votes.NO)).passes()
                && (!guarded || Outcome.of(index, terms.withoutSilence(), votes).passes());
    }

    /**
     * Whether a person can still say different things so that neither end is the furthest: where split owners are rejected, another ballot can
     * take them out; elsewhere it can agree with one that follows the majority, where YES and NO would not.
     */
    private static boolean canStillSplit(VoteIndex index, Votes votes, boolean rejects) {
        for (int h = 0; h < index.heads(); h++) {
            boolean splits = rejects && index.start[h + 1] > index.start[h] + 1;
            boolean silent = false;
            for (int i = index.start[h]; i < index.start[h + 1]; i++) {
                byte choice = votes.choices[index.members[i]];
                splits |= choice == Votes.FOLLOW;
                silent |= choice == Votes.SILENT;
            }
            if (splits && silent) {
                return true;
            }
        }
        return false;
    }
}
