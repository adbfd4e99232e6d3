package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import org.immutables.value.Value;

/** Who did it, when, from where to where, under which rubric (留痕): the head of every event. Immutable. */
@Value.Immutable
public sealed interface Trace permits ImmutableTrace {
    /** The wire form. */
    Shape<Trace> SHAPE = Shape.of("Trace", Trace::builder, Builder::build)
            .one("seq", Type.INT, Trace::seq, Builder::seq)
            .one("actor", Actor.SHAPE, Trace::actor, Builder::actor)
            .one("at", Type.INSTANT, Trace::at, Builder::at)
            .one("before", Stage.TYPE, Trace::before, Builder::before)
            .one("after", Stage.TYPE, Trace::after, Builder::after)
            .one("rubric", RubricRef.SHAPE, Trace::rubric, Builder::rubric)
            .done();

    /** {@return the place of the event in the history of its award, from 1} */
    int seq();

    /** {@return who} */
    Actor actor();

    /** {@return when} */
    Instant at();

    /** {@return the stage before} */
    Stage before();

    /** {@return the stage after} */
    Stage after();

    /** {@return the rubric under which it was decided} */
    RubricRef rubric();

    /**
     * {@return the head of the next event}
     *
     * @param state the state before it
     * @param context what surrounds the decision
     * @param after the stage after it
     */
    static Trace of(StarAward state, Context<Rubric> context, Stage after) {
        return builder()
                .seq(state.seq() + 1)
                .actor(context.actor())
                .at(context.now())
                .before(state.stage())
                .after(after)
                .rubric(RubricRef.of(context.policy()))
                .build();
    }

    /**
     * {@return the head of an event that leaves the stage as it is}
     *
     * @param state the state before it
     * @param context what surrounds the decision
     */
    static Trace of(StarAward state, Context<Rubric> context) {
        return of(state, context, state.stage());
    }

    /** {@return the head of the event that follows in the same decision, the stage unchanged} */
    default Trace next() {
        return builder()
                .seq(seq() + 1)
                .actor(actor())
                .at(at())
                .before(after())
                .after(after())
                .rubric(rubric())
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
