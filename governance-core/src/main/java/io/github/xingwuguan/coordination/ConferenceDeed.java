package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to do with a conference, and once that is accepted, what was done (会议动作): command and event have one content.
 */
public sealed interface ConferenceDeed extends Command<JointConference, ConferenceEvent, ConferencePolicy>
        permits Meeting.Convene,
                Meeting.Hold,
                Meeting.PublishMinutes,
                Meeting.Cancel,
                Tracking.FulfilItem,
                Tracking.WaiveItem,
                Tracking.SupersedeItem {
    /** The wire form: one member, named by the code of the deed. */
    Type<ConferenceDeed> TYPE = ConferenceDeedWire.TYPE;

    /** {@return its stable code on the wire} */
    default String code() {
        return ConferenceDeedWire.TYPE.code(this);
    }

    @Override
    default Rule<JointConference, ConferencePolicy> rule() {
        return JointConference.LIFECYCLE.rule(code());
    }

    /**
     * {@return why its content is refused; empty if it is not}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context);

    /**
     * Changes the state.
     *
     * @param before the state before
     * @param trace who, when
     * @param next the state after it, in the making
     * @return the same builder
     */
    JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next);

    @Override
    default Decision<ConferenceEvent> decide(JointConference state, Context<ConferencePolicy> context) {
        Optional<Refusal> refusal = check(state, context);
        return refusal.isPresent()
                ? new Decision.Refused<>(refusal.get())
                : Decision.accept(event(
                        state, context.actor(), context.now(), context.policy().id()));
    }

    /**
     * {@return what is entered if it was accepted, whether here or as a part of something wider}
     *
     * @param state the state before it
     * @param actor who
     * @param at when
     * @param policy the policy under which it was decided
     */
    default ConferenceEvent event(JointConference state, Actor actor, Instant at, PolicyId policy) {
        return new ConferenceEvent(new Stamp(state.seq() + 1, actor, at, policy), this);
    }
}
