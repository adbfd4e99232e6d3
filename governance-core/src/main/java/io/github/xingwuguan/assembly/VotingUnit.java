package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.UnitUse;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit as it stands in the roll of a vote (表决单元): what of it counts, and who holds it. Immutable. */
@Value.Immutable
public sealed interface VotingUnit permits ImmutableVotingUnit {
    /** The largest area: 1,000,000 square metres, in hundredths. */
    long MAX_AREA = 100_000_000;

    /** The description. */
    Shape<VotingUnit> SHAPE = Shape.of("Voting unit", VotingUnit::builder, Builder::build)
            .one("id", Type.PLACE, VotingUnit::id, Builder::id)
            .maybe("building", Type.PLACE, VotingUnit::building, Builder::building)
            .maybe("stairwell", Type.PLACE, VotingUnit::stairwell, Builder::stairwell)
            .one("use", Type.code("Use", UnitUse.values()), VotingUnit::use, Builder::use)
            .one("areaCenti", Type.LONG, VotingUnit::areaCenti, Builder::areaCenti)
            .one(
                    "areaSource",
                    Type.code("Area source", Area.Source.values()),
                    VotingUnit::areaSource,
                    Builder::areaSource)
            .one("delivery", DeliveryState.TYPE, VotingUnit::delivery, Builder::delivery)
            .many("holders", CoOwner.SHAPE, VotingUnit::holders, Builder::holders)
            .maybe("representative", Type.ACTOR, VotingUnit::representative, Builder::representative)
            .maybe("certificate", Type.TEXT, VotingUnit::certificate, Builder::certificate)
            .done();

    /** {@return the unit} */
    PlaceId id();

    /** {@return the building it lies in} */
    Optional<PlaceId> building();

    /** {@return the stairwell it lies in} */
    Optional<PlaceId> stairwell();

    /** {@return what it is used for} */
    UnitUse use();

    /** {@return its area in hundredths of a square metre, 0 to {@link #MAX_AREA}} */
    long areaCenti();

    /** {@return where the area comes from} */
    Area.Source areaSource();

    /** {@return whether it was sold and handed over} */
    DeliveryState delivery();

    /** {@return who holds it, each once, in any order; empty only for what is unsold} */
    List<CoOwner> holders();

    /** {@return who votes for its holders under any rule, if they named somebody} */
    Optional<ActorId> representative();

    /** {@return a pseudonym of the certificate of title, if it is known; several units may stand on one} */
    Optional<String> certificate();

    /**
     * {@return whether somebody is among the holders}
     *
     * @param person the person
     */
    default boolean isHeldBy(ActorId person) {
        for (CoOwner holder : holders()) {
            if (holder.id().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** {@return a builder that holds this unit} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VotingUnit}. */
    final class Builder extends ImmutableVotingUnit.Builder {
        Builder() {}
    }
}
