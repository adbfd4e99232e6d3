package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that came in for one election (选举票箱). It holds a ballot box for each candidate, so that an election is counted exactly as any other
 * vote. Immutable.
 */
@Value.Immutable
public sealed interface ElectionBox permits ImmutableElectionBox {
    /** The description. */
    Shape<ElectionBox> SHAPE = Shape.of("Election box", ElectionBox::builder, Builder::build)
            .one("convocation", Convocation.SHAPE, ElectionBox::convocation, Builder::convocation)
            .one("motion", Motion.SHAPE, ElectionBox::motion, Builder::motion)
            .one("seats", Type.INT, ElectionBox::seats, Builder::seats)
            .many("candidates", Type.ACTOR, ElectionBox::candidates, Builder::candidates)
            .many("ballots", ElectionBallot.SHAPE, ElectionBox::ballots, Builder::ballots)
            .many("deliveries", Delivery.SHAPE, ElectionBox::deliveries, Builder::deliveries)
            .maybe("lot", Lot.SHAPE, ElectionBox::lot, Builder::lot)
            .done();

    /** {@return the assembly} */
    Convocation convocation();

    /** {@return the motion to elect} */
    Motion motion();

    /** {@return how many seats are to be filled, 1 to 1,000; a ballot can be in favour of as many candidates} */
    int seats();

    /** {@return those who stand, in the order of the ballot paper, at least one and each once} */
    List<ActorId> candidates();

    /** {@return what came in} */
    List<ElectionBallot> ballots();

    /** {@return to which units ballots were delivered} */
    List<Delivery> deliveries();

    /** {@return the lot that was drawn for equal votes, if one was} */
    Optional<Lot> lot();

    /**
     * {@return what came in about one candidate, as the box of a vote}
     *
     * @param candidate one of those who stand
     */
    default BallotBox about(ActorId candidate) {
        return BallotBox.builder()
                .convocation(convocation())
                .motion(motion())
                .ballots(ballots().stream()
                        .map(ballot -> ballot.about(this, candidate))
                        .toList())
                .deliveries(deliveries())
                .build();
    }

    /**
     * Checks the election.
     *
     * @throws IllegalArgumentException if another matter is decided, the seats are outside their range, candidates are missing or named
     *     twice, or one of them saw the lot drawn
     */
    @Value.Check
    default void check() {
        if (motion().matter() != Matter.ELECT_COMMITTEE) {
            throw new IllegalArgumentException("Election must be of a committee, but was "
                    + motion().matter().code());
        }
        if (seats() < 1 || seats() > 1_000) {
            throw new IllegalArgumentException("Seats must be from 1 to 1000, but were " + seats());
        }
        if (candidates().isEmpty() || Ids.isTwice(candidates())) {
            throw new IllegalArgumentException("Candidates must stand once each, and one at least, but did not");
        }
        if (lot().filter(drawn -> drawn.witnesses().stream().anyMatch(candidates()::contains))
                .isPresent()) {
            throw new IllegalArgumentException("Witnesses of a lot must not stand, but one did");
        }
    }

    /** {@return a builder that holds this box} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ElectionBox}. */
    final class Builder extends ImmutableElectionBox.Builder {
        Builder() {}
    }
}
