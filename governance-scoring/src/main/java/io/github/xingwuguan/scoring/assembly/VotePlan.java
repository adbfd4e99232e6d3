package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyFlag;
import io.github.xingwuguan.assembly.TallyNote;
import io.github.xingwuguan.basics.GovernanceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A roll, a counting profile and a scope, compiled once (计票方案): flat arrays of units and persons, by which any number of motions of the
 * scope is counted, each in one pass over its ballots and its units. Immutable and thread-safe.
 */
public final class VotePlan {
    private final Electorate electorate;
    private final CountingProfile profile;
    private final Scope scope;
    private final VoteIndex index;

    private VotePlan(Electorate electorate, CountingProfile profile, Scope scope) {
        this.electorate = electorate;
        this.profile = profile;
        this.scope = scope;
        this.index = VoteIndex.of(electorate, profile, scope);
    }

    /**
     * {@return a plan}
     *
     * @param electorate the roll
     * @param profile how it is counted
     * @param scope who decides
     * @throws GovernanceException {@code profile-not-in-force} on the day of the roll, {@code unknown-place} for each place of the scope that
     *     holds no unit, {@code area-source} and {@code no-certificate} for units that the profile cannot count, {@code nothing-counts} if
     *     nothing is left
     */
    public static VotePlan compile(Electorate electorate, CountingProfile profile, Scope scope) {
        if (!profile.inForce().contains(electorate.asOf())) {
            throw new GovernanceException(
                    "profile-not-in-force",
                    "Profile must be in force on " + electorate.asOf() + ", but " + profile.id() + " is in force "
                            + profile.inForce());
        }
        return new VotePlan(electorate, profile, scope);
    }

    /** {@return the roll} */
    public Electorate electorate() {
        return electorate;
    }

    /** {@return how it is counted} */
    public CountingProfile profile() {
        return profile;
    }

    /** {@return who decides} */
    public Scope scope() {
        return scope;
    }

    /** {@return all persons and area of the scope} */
    public Count total() {
        return index.total;
    }

    /**
     * {@return what a vote came to}
     *
     * @param box all that came in
     * @param asOf the instant of the count
     * @param consent to what the caller consents
     * @throws GovernanceException {@code vote-open} before the vote closes; {@code unverified-profile}, {@code class-undecided},
     *     {@code non-response-undecided}, {@code delivery-undecided}, {@code duplicates-undecided}, {@code wrong-compound},
     *     {@code wrong-scope} or {@code single-owner}, all at once
     */
    public Tally settle(BallotBox box, Instant asOf, Consent consent) {
        if (asOf.isBefore(box.convocation().closesAt())) {
            throw new GovernanceException(
                    "vote-open",
                    "Vote must have closed before it is counted, but is open until "
                            + box.convocation().closesAt());
        }
        Readiness.check(this, box, consent).throwIfAny();
        Votes votes = BallotReader.read(index, profile, box);
        Terms terms = Terms.of(profile, box);
        Outcome outcome = Outcome.of(index, terms, votes);
        return Tally.builder()
                .convocation(box.convocation().id())
                .motion(box.motion())
                .electorate(electorate.digest())
                .profile(profile.id())
                .profileDigest(profile.digest())
                .asOf(asOf)
                .total(index.total)
                .actual(outcome.actual())
                .deemed(outcome.silence().deemed())
                .gates(outcome.gates())
                .status(outcome.status())
                .decided(Prospects.isDecided(index, terms, votes, outcome))
                .invalid(invalid(votes, outcome.said()))
                .notes(notes(terms, outcome))
                .build();
    }

    /**
     * {@return whether what has not come in yet can no longer change whether the motion passes; may be asked while the vote is open, and
     *     tells nothing else}
     *
     * @param box what came in so far
     * @param consent to what the caller consents
     * @throws GovernanceException as {@link #settle}, but for {@code vote-open}
     */
    public boolean isDecided(BallotBox box, Consent consent) {
        Readiness.check(this, box, consent).throwIfAny();
        Votes votes = BallotReader.read(index, profile, box);
        Terms terms = Terms.of(profile, box);
        return Prospects.isDecided(index, terms, votes, Outcome.of(index, terms, votes));
    }

    private static List<InvalidBallot> invalid(Votes votes, Said said) {
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

    private List<TallyNote> notes(Terms terms, Outcome outcome) {
        List<TallyNote> notes = new ArrayList<>();
        note(notes, TallyFlag.SPLIT_OWNER, outcome.said().split);
        note(notes, TallyFlag.FOLLOW_UNDETERMINED, outcome.lostFollowers());
        boolean counts =
                terms.asksForParticipation() && terms.nonResponse().meaning() != NonResponse.Meaning.NOT_PARTICIPATED;
        outcome.silence()
                .flag()
                .ifPresent(flag -> note(notes, flag, outcome.silent().units()));
        note(
                notes,
                TallyFlag.SILENCE_WITHOUT_DELIVERY,
                counts ? outcome.silent().missed() : 0);
        note(notes, TallyFlag.MIXED_AREA_SOURCES, index.areaSources > 1 ? index.areaSources : 0);
        note(notes, TallyFlag.UNVERIFIED_PROFILE, profile.isVerified() ? 0 : 1);
        return notes;
    }

    private static void note(List<TallyNote> notes, TallyFlag flag, long count) {
        if (count > 0) {
            notes.add(new TallyNote(flag, count));
        }
    }
}
