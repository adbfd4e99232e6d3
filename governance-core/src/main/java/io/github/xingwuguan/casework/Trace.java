package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Who did it, when, from where to where, under which policy (留痕): the head of every event. Immutable. */
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {
    /** The wire form. */
    Shape<Trace> SHAPE = Shape.of("Trace", Trace::builder, Builder::build)
            .one("seq", Type.INT, Trace::seq, Builder::seq)
            .one("actor", Actor.SHAPE, Trace::actor, Builder::actor)
            .one("at", Type.INSTANT, Trace::at, Builder::at)
            .maybe("enteredAt", Type.INSTANT, Trace::enteredAt, Builder::enteredAt)
            .one("before", Stage.TYPE, Trace::before, Builder::before)
            .one("after", Stage.TYPE, Trace::after, Builder::after)
            .one("policy", Type.POLICY_ID, Trace::policy, Builder::policy)
            .maybe("origin", BasicShapes.EXTERNAL_KEY, Trace::origin, Builder::origin)
            .done();

    /** {@return the place of the event in the history of its case, from 1} */
    int seq();

    /** {@return who} */
    Actor actor();

    /** {@return when it takes effect} */
    Instant at();

    /** {@return when it was entered, if time alone led to it or it was imported; what somebody does is entered when it takes effect} */
    Optional<Instant> enteredAt();

    /** {@return when it was entered} */
    default Instant recordedAt() {
        return enteredAt().orElse(at());
    }

    /** {@return the stage before} */
    Stage before();

    /** {@return the stage after} */
    Stage after();

    /** {@return the policy under which it was decided} */
    PolicyId policy();

    /** {@return from which record of another system it was imported; empty if it was decided by our rules} */
    Optional<ExternalKey> origin();

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

    /**
     * {@return this, entered later than it took effect}
     *
     * @param later when it is entered
     */
    default Trace entered(Instant later) {
        return new Builder().from(this).enteredAt(later).build();
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
