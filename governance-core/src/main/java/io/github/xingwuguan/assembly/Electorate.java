package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The roll of a vote (业主名册快照), frozen on a day: every unit with its area and holders. What the register learns later does not change
 * it, and its digest stands in every result. It holds pseudonyms only. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Electorate permits ImmutableElectorate {
    /** How many units a roll can have. */
    int MAX_UNITS = 1_000_000;

    /** The description. */
    Shape<Electorate> SHAPE = Shape.of("Electorate", Electorate::builder, Builder::build)
            .one("compound", Type.PLACE, Electorate::compound, Builder::compound)
            .one("asOf", Type.DATE, Electorate::asOf, Builder::asOf)
            .many("developers", Type.ACTOR, Electorate::developers, Builder::developers)
            .many("units", VotingUnit.SHAPE, Electorate::units, Builder::units)
            .done();

    /** {@return the compound} */
    PlaceId compound();

    /** {@return the day of the roll} */
    LocalDate asOf();

    /** {@return the developer and its underwriters (建设单位及包销人); each can vote for what counts as the developer's} */
    List<ActorId> developers();

    /** {@return the units, 1 to {@link #MAX_UNITS}, each once} */
    List<VotingUnit> units();

    /** {@return the digest of the whole roll} */
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return what asks for attention, such as areas of several sources; a roll that exists has no errors} */
    default Problems warnings() {
        return ElectorateLint.run(this);
    }

    /**
     * Lints it.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every error
     */
    @Value.Check
    default void check() {
        ElectorateLint.run(this).throwIfAny();
    }

    /**
     * {@return a roll of the units of a compound as the register knows them on a day, without developers and representatives}
     *
     * @param register the places
     * @param compound the compound
     * @param asOf the day of the roll
     * @param order which area counts, the best source first; other sources are not used
     * @throws io.github.xingwuguan.basics.GovernanceException {@code unknown-place} if the register has no such compound; {@code no-unit},
     *     {@code no-area}, {@code no-delivery}, {@code no-holder} and {@code no-total-area}, all at once
     */
    static Electorate of(PlaceRegister register, PlaceId compound, LocalDate asOf, List<Area.Source> order) {
        return new ElectorateReader(register, asOf, order).read(compound);
    }

    /**
     * {@return this roll with others who vote for units}
     *
     * @param representatives who votes for which unit; units that are not named keep theirs
     * @throws io.github.xingwuguan.basics.GovernanceException {@code unknown-unit} for every unit that is not in the roll
     */
    default Electorate withRepresentatives(Map<PlaceId, ActorId> representatives) {
        return ElectorateReader.name(this, representatives);
    }

    /** {@return a builder that holds this roll} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Electorate}. */
    final class Builder extends ImmutableElectorate.Builder {
        Builder() {}
    }
}
