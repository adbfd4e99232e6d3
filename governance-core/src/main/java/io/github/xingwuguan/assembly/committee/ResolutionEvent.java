package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * What happened to a resolution (决定事件).
 *
 * @param trace who, when, under which policy
 * @param deed what was accepted
 */
public record ResolutionEvent(Stamp trace, ResolutionDeed deed) implements Event<Resolution> {
    /** The wire form. */
    public static final Shape<ResolutionEvent> SHAPE = Shape.of(
            "Resolution event",
            Field.of("trace", Stamp.SHAPE, ResolutionEvent::trace),
            Field.of("deed", ResolutionDeed.TYPE, ResolutionEvent::deed),
            ResolutionEvent::new);

    /**
     * {@return the state after it}
     *
     * @param state the state before
     * @throws GovernanceException {@code event-order} if it is not the next event of this history, or cannot follow it
     */
    @Override
    public Resolution applyTo(Resolution state) {
        int next = state.seq() + 1;
        if (trace.seq() != next || !deed.rule().when().test(state)) {
            throw new GovernanceException(
                    "event-order",
                    "Event must be number " + next + " and follow what was before, but was number " + trace.seq() + ", "
                            + deed.code());
        }
        return deed.change(state, trace, state.toBuilder().seq(next).at(trace.at()))
                .build();
    }
}
