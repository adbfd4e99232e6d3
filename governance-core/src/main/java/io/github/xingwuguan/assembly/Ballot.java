package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What one voter said to one motion for one unit (表决票). Visible to the voter, the counters and a lawful inspector. Immutable. */
@Value.Immutable
public sealed interface Ballot permits ImmutableBallot {
    /** The description. */
    Shape<Ballot> SHAPE = Shape.of("Ballot", Ballot::builder, Builder::build)
            .one("motion", Type.TEXT, Ballot::motion, Builder::motion)
            .one("unit", Type.PLACE, Ballot::unit, Builder::unit)
            .one("voter", Type.ACTOR, Ballot::voter, Builder::voter)
            .one("choice", Choice.TYPE, Ballot::choice, Builder::choice)
            .one("channel", Channel.TYPE, Ballot::channel, Builder::channel)
            .one("at", Type.INSTANT, Ballot::at, Builder::at)
            .maybe("proxy", Proxy.SHAPE, Ballot::proxy, Builder::proxy)
            .done();

    /** {@return the id of the motion} */
    String motion();

    /** {@return the unit voted for} */
    PlaceId unit();

    /** {@return whose ballot it is, whoever handed it in} */
    ActorId voter();

    /** {@return what it says; no text of the ballot shows it} */
    @Value.Redacted
    Choice choice();

    /** {@return how it was cast} */
    Channel channel();

    /** {@return when it was handed in} */
    Instant at();

    /** {@return who handed it in, if not the voter} */
    Optional<Proxy> proxy();

    /** {@return a builder that holds this ballot} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ballot}. */
    final class Builder extends ImmutableBallot.Builder {
        Builder() {}
    }
}
