package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * What happened to a conference (会议事件).
 *
 * @param trace who, when, under which policy
 * @param deed what was accepted
 */
public record ConferenceEvent(Stamp trace, ConferenceDeed deed) implements Event<JointConference> {
    /** The wire form. */
    public static final Shape<ConferenceEvent> SHAPE = Shape.of(
            "Conference event",
            Field.of("trace", Stamp.SHAPE, ConferenceEvent::trace),
            Field.of("deed", ConferenceDeed.TYPE, ConferenceEvent::deed),
            ConferenceEvent::new);

    /**
     * {@return the state after it}
     *
     * @param state the state before
     * @throws GovernanceException {@code event-order} if it is not the next event of this history, or cannot follow its stage
     */
    @Override
    public JointConference applyTo(JointConference state) {
        int next = state.seq() + 1;
        boolean follows = deed.rule().when().test(state);
        if (trace.seq() != next || !follows) {
            throw new GovernanceException(
                    "event-order",
                    "Event must be number " + next + " and follow the stage "
                            + state.stage().code() + ", but was number " + trace.seq() + ", "
                            + deed.code());
        }
        return deed.change(state, trace, state.toBuilder().seq(next).at(trace.at()))
                .build();
    }
}
