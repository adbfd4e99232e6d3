package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.Proxy;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one voter said about the candidates for one unit (选票). Visible to the voter, the counters and a lawful inspector. Immutable. */
@Value.Immutable
public sealed interface ElectionBallot permits ImmutableElectionBallot {
    /** The description. */
    Shape<ElectionBallot> SHAPE = Shape.of("Election ballot", ElectionBallot::builder, Builder::build)
            .one("unit", Type.PLACE, ElectionBallot::unit, Builder::unit)
            .one("voter", Type.ACTOR, ElectionBallot::voter, Builder::voter)
            .many("marks", Mark.SHAPE, ElectionBallot::marks, Builder::marks)
            .one("channel", Channel.TYPE, ElectionBallot::channel, Builder::channel)
            .one("at", Type.INSTANT, ElectionBallot::at, Builder::at)
            .maybe("proxy", Proxy.SHAPE, ElectionBallot::proxy, Builder::proxy)
            .done();

    /** {@return the unit voted for} */
    PlaceId unit();

    /** {@return whose ballot it is, whoever handed it in} */
    ActorId voter();

    /** {@return what it says about candidates, as it was written; no text of the ballot shows it} */
    @Value.Redacted
    List<Mark> marks();

    /** {@return how it was cast} */
    Channel channel();

    /** {@return when it was handed in} */
    Instant at();

    /** {@return who handed it in, if not the voter} */
    Optional<Proxy> proxy();

    /**
     * {@return whether it cannot be used for this election: it is in favour of more candidates than there are seats, those about whom it
     * follows the majority included, names one twice, or names somebody who does not stand}
     *
     * @param seats the seats to be filled
     * @param candidates those who stand
     */
    default boolean isSpoiled(int seats, Collection<ActorId> candidates) {
        List<ActorId> named = marks().stream().map(Mark::candidate).toList();
        // who follows the majority can end up in favour
        long yes = marks().stream()
                .filter(mark -> mark.choice() == Choice.YES || mark.choice() == Choice.FOLLOW)
                .count();
        return yes > seats || Ids.isTwice(named) || !candidates.containsAll(named);
    }

    /**
     * {@return what it says about one candidate, as a ballot of its own; spoiled if it cannot be used}
     *
     * @param box the election
     * @param candidate the candidate
     */
    default Ballot about(ElectionBox box, ActorId candidate) {
        Choice choice = isSpoiled(box.seats(), box.candidates())
                ? Choice.SPOILED
                : marks().stream()
                        .filter(mark -> mark.candidate().equals(candidate))
                        .map(Mark::choice)
                        .findFirst()
                        .orElse(Choice.ABSTAIN);
        return Ballot.builder()
                .motion(box.motion().id())
                .unit(unit())
                .voter(voter())
                .choice(choice)
                .channel(channel())
                .at(at())
                .proxy(proxy())
                .build();
    }

    /** {@return a builder that holds this ballot} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ElectionBallot}. */
    final class Builder extends ImmutableElectionBallot.Builder {
        Builder() {}
    }
}
