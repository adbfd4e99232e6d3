package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import java.time.Instant;

/**
 * What happened to a case (案件事件).
 *
 * @param trace who, when, from where to where
 * @param deed what was accepted
 */
public record CaseEvent(Trace trace, Deed deed) implements Event<Case> {
    /** The wire form. */
    public static final Shape<CaseEvent> SHAPE = Shape.of(
            "Case event",
            Field.of("trace", Trace.SHAPE, CaseEvent::trace),
            Field.of("deed", Deed.TYPE, CaseEvent::deed),
            CaseEvent::new);

    /**
     * {@return the state after it}
     *
     * @param state the state before
     * @throws GovernanceException {@code event-order} if it is not the next event of this history
     */
    @Override
    public Case applyTo(Case state) {
        if (trace.seq() != state.seq() + 1 || trace.before() != state.stage()) {
            throw new GovernanceException(
                    "event-order",
                    "Event must be number " + (state.seq() + 1) + " from "
                            + state.stage().code() + ", but was number " + trace.seq() + " from "
                            + trace.before().code());
        }
        Case.Builder next =
                state.toBuilder().seq(trace.seq()).at(trace.recordedAt()).stage(trace.after());
        deed.hand()
                .ifPresent(hand -> next.hands(state.hands().with(trace.actor().id(), hand)));
        return deed.part(state, trace, next).build();
    }

    /** {@return this event, entered later than it took effect} */
    CaseEvent entered(Instant later) {
        return new CaseEvent(trace.entered(later), deed);
    }

    /** {@return this event without free texts} */
    CaseEvent redacted() {
        return new CaseEvent(trace, deed.redacted());
    }
}
