package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.lifecycle.Stamped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A micro-initiative (五小微治理). Immutable; it is the fold of its entries. Each step has a limit; who misses it lets it lapse. */
@Value.Immutable
public sealed interface MicroInitiative extends Stamped permits ImmutableMicroInitiative {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<MicroInitiative, Acted<MicroInitiative, InitiativeRules>, DatedRules<InitiativeRules>> LIFECYCLE =
            Lifecycle.of(InitiativeTable.all());

    /** {@return its id} */
    String id();

    @Override
    Optional<Stamp> last();

    /** {@return how far it has come} */
    @Value.Default
    default InitiativeStage stage() {
        return InitiativeStage.NONE;
    }

    /** {@return what was proposed; empty before} */
    Optional<Proposal> proposal();

    /** {@return who proposed it, and for which household; empty before} */
    Optional<Neighbour> proposer();

    /** {@return who claimed it, and for which household; empty before} */
    Optional<Neighbour> claimant();

    /** {@return when it was done; empty before} */
    Optional<Instant> doneAt();

    /** {@return what it did cost, in yuan; 0 before it was done} */
    @Value.Default
    default int yuan() {
        return 0;
    }

    /** {@return the residents who confirmed it instead of who proposed it} */
    List<Neighbour> witnesses();

    /**
     * {@return whether who claimed it earns points}: it is confirmed, and not for the household that proposed it. The ledger gives them, not
     * this
     */
    default boolean earnsPoints() {
        return stage() == InitiativeStage.CONFIRMED
                && !proposer().map(Neighbour::household).equals(claimant().map(Neighbour::household));
    }

    /**
     * {@return until when the next step is to be taken; empty if there is none}
     *
     * @param rules the rules
     * @param calendar the working days
     */
    default Optional<Deadline> due(InitiativeRules rules, WorkCalendar calendar) {
        Optional<TimeLimit> limit = switch (stage()) {
            case PROPOSED -> Optional.of(rules.claimWithin());
            case CLAIMED -> Optional.of(rules.doWithin());
            case DONE -> Optional.of(rules.confirmWithin());
            case NONE, CONFIRMED, LAPSED -> Optional.empty();
        };
        return limit.flatMap(time -> last().map(stamp -> time.due(stamp.at(), calendar, Coverage.PROVISIONAL)));
    }

    /**
     * {@return the state before it was proposed}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static MicroInitiative of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Initiative id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link MicroInitiative}; outside, states come from {@link #of} and entries. */
    final class Builder extends ImmutableMicroInitiative.Builder {
        Builder() {}
    }
}
