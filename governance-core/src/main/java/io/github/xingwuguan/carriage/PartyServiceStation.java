package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Shape;
import java.util.List;
import org.immutables.value.Value;

/** A service station of the Party for the residents of compounds (党群服务站). */
@Value.Immutable
public sealed interface PartyServiceStation extends Body, Covering permits ImmutablePartyServiceStation {
    /** The description. */
    Shape<PartyServiceStation> SHAPE = Body.describe(
                    "Party service station",
                    PartyServiceStation::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("compounds", Territory.TYPE, PartyServiceStation::compounds, Builder::compounds)
            .done();

    /** {@return the compounds it serves} */
    Territory compounds();

    @Override
    default List<Dated<PlaceId>> covered() {
        return compounds().periods();
    }

    @Override
    default BodyKind kind() {
        return BodyKind.PARTY_SERVICE_STATION;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyServiceStation}. */
    final class Builder extends ImmutablePartyServiceStation.Builder {
        Builder() {}
    }
}
