package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * What happened on the way to a committee (筹建事件).
 *
 * @param trace who, when, under which policy
 * @param deed what was accepted
 */
public record FormationEvent(Stamp trace, FormationDeed deed) implements Event<FormationPlan> {
    /** The wire form. */
    public static final Shape<FormationEvent> SHAPE = Shape.of(
            "Formation event",
            Field.of("trace", Stamp.SHAPE, FormationEvent::trace),
            Field.of("deed", FormationDeed.TYPE, FormationEvent::deed),
            FormationEvent::new);

    /**
     * {@return the state after it}
     *
     * @param state the state before
     * @throws GovernanceException {@code event-order} if it is not the next event of this history, or cannot follow its step
     */
    @Override
    public FormationPlan applyTo(FormationPlan state) {
        int next = state.seq() + 1;
        if (trace.seq() != next || !deed.rule().when().test(state)) {
            throw new GovernanceException(
                    "event-order",
                    "Event must be number " + next + " and follow the step before it, but was number " + trace.seq()
                            + ", " + deed.code());
        }
        return deed.change(state, trace, state.toBuilder().seq(next).at(trace.at()))
                .build();
    }
}
