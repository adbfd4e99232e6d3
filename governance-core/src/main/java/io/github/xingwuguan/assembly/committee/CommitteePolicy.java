package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.CommitteeRules;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a jurisdiction asks of owners' committees (业主委员会规则): how they come to be, who may sit on them, how they meet and how they hand
 * over. Data, dated, each rule with its source. It lints itself when built. Immutable.
 */
@Value.Immutable
public sealed interface CommitteePolicy extends Policy permits ImmutableCommitteePolicy {
    /** The wire form. */
    Shape<CommitteePolicy> SHAPE = PolicyHead.shape("Committee policy", CommitteePolicy::builder, Builder::build)
            .one("formation", FormationRules.SHAPE, CommitteePolicy::formation, Builder::formation)
            .one("size", CommitteeRules.SHAPE, CommitteePolicy::size, Builder::size)
            .maybe("small", SmallCompound.SHAPE, CommitteePolicy::small, Builder::small)
            .many(
                    "disqualifications",
                    Disqualification.SHAPE,
                    CommitteePolicy::disqualifications,
                    Builder::addAllDisqualifications)
            .one("meeting", MeetingRules.SHAPE, CommitteePolicy::meeting, Builder::meeting)
            .one(
                    "managementMeeting",
                    MeetingRules.SHAPE,
                    CommitteePolicy::managementMeeting,
                    Builder::managementMeeting)
            .maybe("handOver", HandOver.SHAPE, CommitteePolicy::handOver, Builder::handOver)
            .one("resolutions", ResolutionRules.SHAPE, CommitteePolicy::resolutions, Builder::resolutions)
            .one("alternates", BasicShapes.RATIO, CommitteePolicy::alternates, Builder::alternates)
            .done();

    /** {@return how a committee comes to be} */
    FormationRules formation();

    /** {@return size, term and how many seats must stay filled} */
    CommitteeRules size();

    /** {@return where fewer seats are enough; without it nowhere} */
    Optional<SmallCompound> small();

    /** {@return what keeps somebody from standing; a ground may stand twice, with a source each} */
    List<Disqualification> disqualifications();

    /** {@return how an owners' committee meets} */
    MeetingRules meeting();

    /** {@return how the committee in its place meets; there, more than half of those who stand for the owners must be present, too} */
    MeetingRules managementMeeting();

    /** {@return what rests during a hand-over; without it nothing does} */
    Optional<HandOver> handOver();

    /** {@return how what the owners decided is announced and challenged} */
    ResolutionRules resolutions();

    /** {@return how many alternates there can be, as a share of the agreed seats, rounded down; 0 of 1 if none} */
    Ratio alternates();

    /**
     * {@return how many seats a committee needs in a compound}
     *
     * @param households its households
     * @param squareMetres its area in square metres
     */
    default int fewestSeats(long households, long squareMetres) {
        return small().filter(small -> small.contains(households, squareMetres))
                .map(SmallCompound::fewestSeats)
                .orElse(size().fewestSeats());
    }

    /**
     * {@return how many alternates there can be}
     *
     * @param seats the agreed seats
     */
    default int mostAlternates(int seats) {
        return (int) (seats * alternates().numerator() / alternates().denominator());
    }

    /**
     * {@return whether an election establishes a committee: as many were elected as the smallest size asks for, and more than half of the
     * agreed seats}
     *
     * @param result what came of it
     */
    default boolean isEstablished(ElectionResult result) {
        return result.elected() >= fewestSeats(result.households(), result.squareMetres())
                && 2L * result.elected() > result.seats();
    }

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** Refuses a policy with errors, all of them at once. */
    @Value.Check
    default void check() {
        lint().throwIfAny();
    }

    /** {@return what is wrong with it; a policy that stands has warnings only, such as {@code arrears-basis}} */
    default Problems lint() {
        return CommitteePolicyLint.run(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link CommitteePolicy}. */
    final class Builder extends ImmutableCommitteePolicy.Builder implements PolicyHead<Builder> {
        Builder() {}
    }
}
