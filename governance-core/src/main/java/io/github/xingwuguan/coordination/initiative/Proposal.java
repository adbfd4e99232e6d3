package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** What somebody proposes to do (微治理提议). Immutable. */
@Value.Immutable
public sealed interface Proposal permits ImmutableProposal {
    /** The wire form. */
    Shape<Proposal> SHAPE = Shape.of("Proposal", Proposal::builder, Builder::build)
            .one("kind", Type.TEXT, Proposal::kind, Builder::kind)
            .one("matter", Type.TEXT, Proposal::matter, Builder::matter)
            .one("place", Type.PLACE, Proposal::place, Builder::place)
            .one("household", Type.PLACE, Proposal::household, Builder::household)
            .orElse("yuan", Type.INT, 0, Proposal::yuan, Builder::yuan)
            .orElse("reserved", Type.FLAG, false, Proposal::reserved, Builder::reserved)
            .done();

    /** {@return the code of the kind} */
    String kind();

    /** {@return what is to be done} */
    String matter();

    /** {@return in which compound} */
    PlaceId place();

    /** {@return the household of who proposes it} */
    PlaceId household();

    /** {@return what it will cost, in yuan; 0 if nothing is said} */
    @Value.Default
    default int yuan() {
        return 0;
    }

    /** {@return whether it is reserved to the owners (Civil Code of China, article 278), such as a change of common parts} */
    @Value.Default
    default boolean reserved() {
        return false;
    }

    /**
     * Checks text and cost.
     *
     * @throws IllegalArgumentException if the text is blank, or the cost negative
     */
    @Value.Check
    default void check() {
        if (matter().isBlank() || yuan() < 0) {
            throw new IllegalArgumentException(
                    "Proposal must say what is to be done and cost 0 or more, but cost " + yuan());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
