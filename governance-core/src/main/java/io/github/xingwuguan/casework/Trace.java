package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import org.immutables.value.Value;

/** Who did it, when, from where to where, under which policy (留痕): the head of every event. Immutable. */
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {
    /** The wire form. */
    Shape<Trace> SHAPE = Shape.of("Trace", Trace::builder, Builder::build)
            .one("seq", Type.INT, Trace::seq, Builder::seq)
            .one("actor", Actor.SHAPE, Trace::actor, Builder::actor)
            .one("at", Type.INSTANT, Trace::at, Builder::at)
            .one("before", Stage.TYPE, Trace::before, Builder::before)
            .one("after", Stage.TYPE, Trace::after, Builder::after)
            .one("policy", Type.POLICY_ID, Trace::policy, Builder::policy)
            .done();

    /** {@return the place of the event in the history of its case, from 1} */
    int seq();

    /** {@return who} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return the stage before} */
    Stage before();

    /** {@return the stage after} */
    Stage after();

    /** {@return the policy under which it was decided} */
    PolicyId policy();

    /**
     * {@return the head of the next event}
     *
     * @param state the state before it
     * @param context what surrounds the decision
     * @param after the stage after it
     */
    static Trace of(Case state, Context<CasePolicy> context, Stage after) {
        return builder()
                .seq(state.seq() + 1)
                .actor(context.actor())
                .at(context.now())
                .before(state.stage())
                .after(after)
                .policy(context.policy().id())
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
