package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.InvalidBallot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice for each unit: what is left of a ballot box once it is read. */
final class Votes {
    /** No ballot came in that could count. */
    static final byte SILENT = 0;

    static final byte YES = 1;
    static final byte NO = 2;
    static final byte ABSTAIN = 3;
    static final byte FOLLOW = 4;

    /** Somebody who may vote handed in what says nothing that counts. */
    static final byte VOID = 5;

    /** One more than the largest code. */
    static final int CODES = 6;

    final byte[] choices;

    /** The ballot behind each choice; of holders who voted together the last. */
    final @Nullable Ballot[] ballots;

    /** Whether ballots were effectively delivered to a unit. */
    final boolean[] delivered;

    /** Whether another ballot could still change what a unit says, while the vote is open. */
    final boolean[] open;

    final List<InvalidBallot> invalid;

    private Votes(
            byte[] choices,
            @Nullable Ballot[] ballots,
            boolean[] delivered,
            boolean[] open,
            List<InvalidBallot> invalid) {
        this.choices = choices;
        this.ballots = ballots;
        this.delivered = delivered;
        this.open = open;
        this.invalid = invalid;
    }

    static Votes none(int units) {
        return new Votes(new byte[units], new Ballot[units], new boolean[units], new boolean[units], new ArrayList<>());
    }

    static byte code(Choice choice) {
        return switch (choice) {
            case YES -> YES;
            case NO -> NO;
            case ABSTAIN -> ABSTAIN;
            case FOLLOW -> FOLLOW;
            case SPOILED -> VOID;
        };
    }

    /** {@return these votes if all silent units had said one thing, after all others} */
    Votes withSilent(byte choice) {
        byte[] filled = choices.clone();
        for (int u = 0; u < filled.length; u++) {
            filled[u] = filled[u] == SILENT ? choice : filled[u];
        }
        return new Votes(filled, ballots, delivered, open, invalid);
    }

    /** {@return these votes without what could still be replaced: nothing rests on it before the vote closes} */
    Votes withoutOpen() {
        byte[] fixed = choices.clone();
        for (int u = 0; u < fixed.length; u++) {
            fixed[u] = open[u] ? SILENT : fixed[u];
        }
        return new Votes(fixed, ballots, delivered, open, invalid);
    }
}
