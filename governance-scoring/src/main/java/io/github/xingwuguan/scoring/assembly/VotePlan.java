package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.WorkCalendar;
import java.time.Instant;

/**
 * A roll, a counting profile and a scope, compiled once (计票方案): flat arrays of units and persons, by which any number of motions of the
 * scope is counted, each in one pass over its ballots and its units. Immutable and thread-safe.
 */
public final class VotePlan {
    private final Electorate electorate;
    private final CountingProfile profile;
    private final Scope scope;
    private final WorkCalendar calendar;
    private final VoteIndex index;

    private VotePlan(Electorate electorate, CountingProfile profile, Scope scope, WorkCalendar calendar) {
        this.electorate = electorate;
        this.profile = profile;
        this.scope = scope;
        this.calendar = calendar;
        this.index = VoteIndex.of(electorate, profile, scope);
    }

    /**
     * {@return a plan}
     *
     * @param electorate the roll
     * @param profile how it is counted
     * @param scope who decides
     * @param calendar which days are worked, for the notice of an assembly, and the zone of the days
     * @throws GovernanceException {@code profile-not-in-force} on the day of the roll, {@code unknown-place} for each place of the scope that
     *     holds no unit, {@code area-source} and {@code no-certificate} for units that the profile cannot count, {@code nothing-counts} if
     *     nothing is left
     */
    public static VotePlan compile(Electorate electorate, CountingProfile profile, Scope scope, WorkCalendar calendar) {
        if (!profile.inForce().contains(electorate.asOf())) {
            throw new GovernanceException(
                    "profile-not-in-force",
                    "Profile must be in force on " + electorate.asOf() + ", but " + profile.id() + " is in force "
                            + profile.inForce());
        }
        return new VotePlan(electorate, profile, scope, calendar);
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

    WorkCalendar calendar() {
        return calendar;
    }

    VoteIndex index() {
        return index;
    }

    /**
     * {@return the count of one motion: its ballots read, and one choice found for each unit}
     *
     * @param box all that came in, or came in so far
     * @param consent to what the caller consents
     * @throws GovernanceException {@code unverified-profile}, {@code class-undecided}, {@code non-response-undecided},
     *     {@code delivery-undecided}, {@code duplicates-undecided}, {@code wrong-compound}, {@code wrong-scope}, {@code scope-too-narrow},
     *     {@code single-owner} or {@code roll-after-vote}, all at once
     */
    public VoteCount read(BallotBox box, Consent consent) {
        Readiness.check(this, box, consent).throwIfAny();
        return new VoteCount(this, box, BallotReader.read(index, profile, box));
    }

    /**
     * {@return what a vote came to; {@link io.github.xingwuguan.assembly.TallyStatus#IRREGULAR} if notice or window of the assembly break
     *     the rules of the profile, with the faults}
     *
     * @param box all that came in
     * @param asOf the instant of the count
     * @param consent to what the caller consents
     * @throws GovernanceException {@code vote-open} before the vote closes, else as {@link #read}
     */
    public Tally settle(BallotBox box, Instant asOf, Consent consent) {
        VoteCount.requireClosed(box, asOf);
        return read(box, consent).settle(asOf);
    }
}
