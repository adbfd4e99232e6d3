package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.ConvocationFault;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyNote;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.basics.GovernanceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The count of one motion (计票): a ballot box that was read, one choice for each unit. While the vote is open it says only whether the motion
 * is decided. Immutable and thread-safe.
 */
public final class VoteCount {
    private final VotePlan plan;
    private final BallotBox box;
    private final Votes votes;
    private final Terms terms;

    VoteCount(VotePlan plan, BallotBox box, Votes votes) {
        this.plan = plan;
        this.box = box;
        this.votes = votes;
        this.terms = Terms.of(plan.profile(), box);
    }

    /**
     * {@return whether what has not come in can no longer change whether the motion passes; it tells nothing else}. A ballot that another one
     * could still replace, or to which a co-owner could still add, decides nothing.
     */
    public boolean isDecided() {
        Votes fixed = votes.withoutOpen();
        return Prospects.isDecided(plan.index(), terms, fixed, Outcome.of(plan.index(), terms, fixed));
    }

    /**
     * {@return what the vote came to, as {@link VotePlan#settle} does}
     *
     * @param asOf the instant of the count
     * @throws GovernanceException {@code vote-open} before the vote closes
     */
    public Tally settle(Instant asOf) {
        requireClosed(box, asOf);
        Outcome outcome = Outcome.of(plan.index(), terms, votes);
        CountingProfile profile = plan.profile();
        List<ConvocationFault> faults = faults();
        return Tally.builder()
                .convocation(box.convocation().id())
                .motion(box.motion())
                .electorate(plan.electorate().digest())
                .profile(profile.id())
                .profileDigest(profile.digest())
                .asOf(asOf)
                .total(plan.total())
                .actual(outcome.actual())
                .deemed(outcome.silence().deemed())
                .gates(outcome.gates())
                .faults(faults)
                .status(faults.isEmpty() ? outcome.status() : TallyStatus.IRREGULAR)
                .decided(Prospects.isDecided(plan.index(), terms, votes, outcome))
                .invalid(invalid(outcome.said()))
                .notes(notes(outcome))
                .build();
    }

    private List<ConvocationFault> faults() {
        return ConvocationFault.among(box.convocation().faults(plan.profile(), plan.calendar()));
    }

    static void requireClosed(BallotBox box, Instant asOf) {
        if (asOf.isBefore(box.convocation().closesAt())) {
            throw new GovernanceException(
                    "vote-open",
                    "Vote must have closed before it is counted, but is open until "
                            + box.convocation().closesAt());
        }
    }

    private List<InvalidBallot> invalid(Said said) {
        List<InvalidBallot> all = new ArrayList<>(votes.invalid);
        for (int unit : said.rejected) {
            Ballot ballot = votes.ballots[unit];
            if (ballot != null && votes.choices[unit] != Votes.VOID) {
                all.add(new InvalidBallot(ballot.unit(), ballot.voter(), ballot.at(), InvalidReason.OWNER_SPLIT));
            }
        }
        all.sort(BallotReader.ORDER);
        return all;
    }

    private List<TallyNote> notes(Outcome outcome) {
        List<TallyNote> notes = new ArrayList<>();
        note(notes, TallyFlag.SPLIT_OWNER, outcome.said().split);
        note(notes, TallyFlag.FOLLOW_UNDETERMINED, outcome.lostFollowers(terms));
        boolean counts =
                terms.asksForParticipation() && terms.nonResponse().meaning() != NonResponse.Meaning.NOT_PARTICIPATED;
        outcome.silence()
                .flag()
                .ifPresent(flag -> note(notes, flag, outcome.silent().units()));
        note(
                notes,
                TallyFlag.SILENCE_WITHOUT_DELIVERY,
                counts ? outcome.silent().missed() : 0);
        int sources = plan.index().areaSources;
        note(notes, TallyFlag.MIXED_AREA_SOURCES, sources > 1 ? sources : 0);
        note(notes, TallyFlag.UNVERIFIED_PROFILE, plan.profile().isVerified() ? 0 : 1);
        return notes;
    }

    private static void note(List<TallyNote> notes, TallyFlag flag, long count) {
        if (count > 0) {
            notes.add(new TallyNote(flag, count));
        }
    }
}
