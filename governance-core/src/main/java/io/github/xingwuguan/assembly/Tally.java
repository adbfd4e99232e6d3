package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a vote came to (计票结果): persons and area, what was said and what silence was taken for apart, each gate with its figures, and what
 * was used to count. It is computed in {@code scoring.assembly} and is the fact on which a resolution rests. Immutable.
 */
@Value.Immutable
public sealed interface Tally permits ImmutableTally {
    /** The description. */
    Shape<Tally> SHAPE = Shape.of("Tally", Tally::builder, Builder::build)
            .one("convocation", Type.TEXT, Tally::convocation, Builder::convocation)
            .one("motion", Motion.SHAPE, Tally::motion, Builder::motion)
            .one("electorate", Type.DIGEST, Tally::electorate, Builder::electorate)
            .one("profile", Type.POLICY_ID, Tally::profile, Builder::profile)
            .one("profileDigest", Type.DIGEST, Tally::profileDigest, Builder::profileDigest)
            .one("asOf", Type.INSTANT, Tally::asOf, Builder::asOf)
            .one("total", Count.SHAPE, Tally::total, Builder::total)
            .one("actual", Counts.SHAPE, Tally::actual, Builder::actual)
            .one("deemed", Counts.SHAPE, Tally::deemed, Builder::deemed)
            .many("gates", GateResult.SHAPE, Tally::gates, Builder::gates)
            .many("faults", ConvocationFault.TYPE, Tally::faults, Builder::faults)
            .one("status", TallyStatus.TYPE, Tally::status, Builder::status)
            .one("decided", Type.FLAG, Tally::decided, Builder::decided)
            .many("invalid", InvalidBallot.SHAPE, Tally::invalid, Builder::invalid)
            .many("notes", TallyNote.SHAPE, Tally::notes, Builder::notes)
            .done();

    /** {@return the id of the assembly} */
    String convocation();

    /** {@return what was voted on} */
    Motion motion();

    /** {@return the digest of the roll} */
    Digest electorate();

    /** {@return the counting profile} */
    PolicyId profile();

    /** {@return its digest} */
    Digest profileDigest();

    /** {@return the instant of the count} */
    Instant asOf();

    /** {@return all persons and all area of the scope} */
    Count total();

    /** {@return what was said, by ballots that count; those that follow the majority are with it} */
    Counts actual();

    /** {@return what silence was taken for; nothing unless the profile has a rule and delivery was effective} */
    Counts deemed();

    /** {@return the gates, each rule for persons and then for area; what asks for participation first} */
    List<GateResult> gates();

    /** {@return what is wrong with how the assembly was called; if anything is, the status is {@link TallyStatus#IRREGULAR}} */
    List<ConvocationFault> faults();

    /** {@return what it comes to} */
    TallyStatus status();

    /** {@return whether the units that said nothing could no longer change whether the gates hold, whatever they said} */
    boolean decided();

    /** {@return the ballots that do not count, in the order of unit, time and voter} */
    List<InvalidBallot> invalid();

    /** {@return what somebody should look at} */
    List<TallyNote> notes();

    /** {@return what was said and what silence was taken for, together: what the gates compare} */
    default Counts counts() {
        return actual().plus(deemed());
    }

    /**
     * {@return how many something is noted of, 0 if it is not}
     *
     * @param flag what
     */
    default long noted(TallyFlag flag) {
        return notes().stream()
                .filter(note -> note.flag() == flag)
                .mapToLong(TallyNote::count)
                .sum();
    }

    /**
     * Checks that it agrees with itself: the gates compare what was said, nobody takes part who is not in the roll, and nothing passes that
     * does not hold every gate, or of which the assembly was not called as it has to be, and nothing fails that holds every gate.
     *
     * @throws IllegalArgumentException if it does not
     */
    @Value.Check
    default void check() {
        if (faults().isEmpty() == (status() == TallyStatus.IRREGULAR)) {
            throw new IllegalArgumentException(
                    "Tally must be irregular if its convocation has faults, and only then, but was " + status().code()
                            + " with " + faults());
        }
        Count said = counts().participation();
        if (said.heads() > total().heads() || said.areaCenti() > total().areaCenti()) {
            throw new IllegalArgumentException(
                    "Tally must count no more than there is, but counted " + said + " of " + total());
        }
        for (GateResult gate : gates()) {
            if (!gate.equals(GateResult.of(gate.measure(), gate.rule(), counts(), total()))) {
                throw new IllegalArgumentException("Gate must compare what was said, but was " + gate);
            }
        }
        boolean hold = !gates().isEmpty() && gates().stream().allMatch(GateResult::holds);
        if (status() == TallyStatus.PASSED && !hold) {
            throw new IllegalArgumentException("Tally must hold every gate to pass, but did not");
        }
        if ((status() == TallyStatus.FAILED_QUORUM || status() == TallyStatus.FAILED_APPROVAL) && hold) {
            throw new IllegalArgumentException(
                    "Tally must fail a gate to fail, but held every one and was " + status().code());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tally}. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
