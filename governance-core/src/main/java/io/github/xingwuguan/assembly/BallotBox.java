package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Shape;
import java.util.List;
import org.immutables.value.Value;

/** All that came in for one motion of one assembly (票箱): ballots in any order, the same one perhaps twice, and evidence of delivery. Immutable. */
@Value.Immutable
public sealed interface BallotBox permits ImmutableBallotBox {
    /** The description. */
    Shape<BallotBox> SHAPE = Shape.of("Ballot box", BallotBox::builder, Builder::build)
            .one("convocation", Convocation.SHAPE, BallotBox::convocation, Builder::convocation)
            .one("motion", Motion.SHAPE, BallotBox::motion, Builder::motion)
            .many("ballots", Ballot.SHAPE, BallotBox::ballots, Builder::ballots)
            .many("deliveries", Delivery.SHAPE, BallotBox::deliveries, Builder::deliveries)
            .done();

    /** {@return the assembly} */
    Convocation convocation();

    /** {@return what is voted on} */
    Motion motion();

    /** {@return what came in} */
    List<Ballot> ballots();

    /** {@return to which units ballots were delivered} */
    List<Delivery> deliveries();

    /** {@return a builder that holds this box} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BallotBox}. */
    final class Builder extends ImmutableBallotBox.Builder {
        Builder() {}
    }
}
