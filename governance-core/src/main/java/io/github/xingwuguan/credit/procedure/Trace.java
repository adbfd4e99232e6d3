package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Who did it, when, under which policy (留痕): the head of every event. Immutable. */
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {
    /** The wire form. */
    Shape<Trace> SHAPE = Shape.of("Trace", Trace::builder, Builder::build)
            .one("seq", Type.INT, Trace::seq, Builder::seq)
            .one("actor", Actor.SHAPE, Trace::actor, Builder::actor)
            .one("at", Type.INSTANT, Trace::at, Builder::at)
            .one("day", Type.DATE, Trace::day, Builder::day)
            .one("policy", PolicyRef.SHAPE, Trace::policy, Builder::policy)
            .done();

    /** {@return the place of the event in the history of its procedure, from 1} */
    int seq();

    /** {@return who} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return on which day, in the zone of the policy; from it on the event has effect} */
    LocalDate day();

    /** {@return the policy under which it was decided} */
    PolicyRef policy();

    /**
     * {@return the head of the next event}
     *
     * @param state the state before it
     * @param context what surrounds the decision
     */
    static Trace next(Procedure<?> state, Context<CreditPolicy> context) {
        return builder()
                .seq(state.progress().seq() + 1)
                .actor(context.actor())
                .at(context.now())
                .day(context.policy().day(context.now()))
                .policy(PolicyRef.of(context.policy()))
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trace}. */
    final class Builder extends ImmutableTrace.Builder {
        Builder() {}
    }
}
