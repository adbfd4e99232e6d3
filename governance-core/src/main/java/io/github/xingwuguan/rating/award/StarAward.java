package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The award of stars to one compound, over all its cycles (创建命名): how far the present application has come, and what the compound
 * holds. Immutable; it is the fold of its events, so the host stores events and nothing else.
 *
 * <p>The star belongs to the compound, never to a firm. Stage and standing are two things: a compound that holds three stars can
 * have an application for four under review.
 *
 * <p>Two writers: each event has its number, and an event that is not the next one is refused, so a host that keeps (compound, seq)
 * unique has one serial history. Retries: whether a command id was seen before is left to the host, which has the events that it led
 * to; deciding it here would keep every command id in the state for ever.
 */
@Value.Immutable
public sealed interface StarAward permits ImmutableStarAward {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<StarAward, Did, Rubric> LIFECYCLE = Lifecycle.of(AwardRules.table());

    /** The wire form of events: one member, named by the code of the event. */
    Type<Did> EVENT = AwardWire.EVENT;

    /** The wire form of commands: one member, named by the code of the command. */
    Type<Ask> COMMAND = AwardWire.COMMAND;

    /** What somebody wants to do (指令). */
    sealed interface Ask extends Command<StarAward, Did, Rubric>
            permits Application.Ask, Review.Ask, Publicity.Ask, Standing.Ask, Supervision.Ask {
        /** {@return its stable code on the wire} */
        String code();
    }

    /** What happened (事件). */
    sealed interface Did extends Event<StarAward>
            permits Application.Did, Review.Did, Publicity.Did, Standing.Did, Supervision.Did {
        /** {@return its stable code on the wire} */
        String code();

        /** {@return who, when, from where to where} */
        Trace trace();

        /** {@return the duty that the actor has taken on by it, if any} */
        default Optional<Duty> duty() {
            return Optional.empty();
        }

        /**
         * Changes its own part.
         *
         * @param before the state before
         * @param next the state after it, in the making
         * @return the same builder
         */
        Builder part(StarAward before, Builder next);

        /**
         * {@return the state after it}
         *
         * @param state the state before
         * @throws GovernanceException {@code event-order} if it is not the next event of this history
         */
        @Override
        default StarAward applyTo(StarAward state) {
            if (trace().seq() != state.seq() + 1 || trace().before() != state.stage()) {
                throw new GovernanceException(
                        "event-order",
                        "Event must be number " + (state.seq() + 1) + " from "
                                + state.stage().code() + ", but was number "
                                + trace().seq() + " from " + trace().before().code());
            }
            Map<ActorId, Duty> hands = new HashMap<>(state.hands());
            duty().ifPresent(duty -> hands.put(trace().actor().id(), duty));
            Builder next = state.toBuilder()
                    .seq(trace().seq())
                    .at(trace().at())
                    .stage(trace().after())
                    .hands(hands);
            return part(state, next).build();
        }
    }

    /** {@return the compound that is rated} */
    PlaceId compound();

    /** {@return how many events there were; the version that the next one expects} */
    @Value.Default
    default int seq() {
        return 0;
    }

    /** {@return when the last event was, if there was one} */
    Optional<Instant> at();

    /** {@return how far the application has come} */
    @Value.Default
    default Stage stage() {
        return Stage.NONE;
    }

    /** {@return who took on which duty in this cycle} */
    Map<ActorId, Duty> hands();

    /** {@return what was applied for, in this cycle or the last; empty before the first} */
    Optional<Application> application();

    /** {@return the review} */
    @Value.Default
    default Review review() {
        return Review.NONE;
    }

    /** {@return the publicity and its objections} */
    @Value.Default
    default Publicity publicity() {
        return Publicity.NONE;
    }

    /** {@return what the compound holds} */
    @Value.Default
    default Standing standing() {
        return Standing.NONE;
    }

    /** {@return spot checks and cards} */
    @Value.Default
    default Supervision supervision() {
        return Supervision.NONE;
    }

    /** {@return the clock of the step that is due, if an application runs} */
    default Optional<Clock> clock() {
        if (!Stage.running().contains(stage())) {
            return Optional.empty();
        }
        return stage() == Stage.PUBLICISED ? publicity().clock() : review().clock();
    }

    /**
     * {@return until when the step that is due has time, if an application runs}. The applicant's time binds; an authority that is
     * late may still act, since the applicant must not pay for it, and stands in the events with the instant of its act.
     *
     * @param asOf when a pause that still lasts is taken to end
     * @param calendar the working days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException as {@link Clock#due} does
     */
    default Optional<Deadline> due(Instant asOf, WorkCalendar calendar, Coverage coverage) {
        return clock().map(clock -> clock.due(asOf, calendar, coverage));
    }

    /**
     * {@return the highest star that the running application can lead to on a day: without limit unless an award stands}
     *
     * @param date the day
     */
    default int ceiling(LocalDate date) {
        return standing().stands(date)
                ? standing().star()
                        + application().map(a -> a.terms().starsUpPerCycle()).orElse(0)
                : Integer.MAX_VALUE;
    }

    /**
     * {@return the state of a compound that never applied}
     *
     * @param compound the compound
     */
    static StarAward of(PlaceId compound) {
        return new Builder().compound(compound).build();
    }

    private Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link StarAward}; outside, states come from {@link #of} and events. */
    final class Builder extends ImmutableStarAward.Builder {
        Builder() {}
    }
}
