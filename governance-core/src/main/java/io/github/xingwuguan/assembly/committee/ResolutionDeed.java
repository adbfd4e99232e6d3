package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to do with a resolution, and once that is accepted, what was done (决定动作): command and event have one content.
 */
public sealed interface ResolutionDeed extends Command<Resolution, ResolutionEvent, CommitteePolicy>
        permits Announcing.Announce,
                Announcing.Notify,
                Reviewing.OrderCorrection,
                Reviewing.Correct,
                Reviewing.Revoke,
                Reviewing.Challenge,
                Reviewing.EndChallenge {
    /** The wire form: one member, named by the code of the deed. */
    Type<ResolutionDeed> TYPE = ResolutionDeedWire.TYPE;

    /** {@return its stable code on the wire} */
    default String code() {
        return rule().code();
    }

    /**
     * {@return why its content is refused; empty if it is not}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context);

    /**
     * Changes the state.
     *
     * @param before the state before
     * @param trace who, when
     * @param next the state after it, in the making
     * @return the same builder
     */
    Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next);

    @Override
    default Decision<ResolutionEvent> decide(Resolution state, Context<CommitteePolicy> context) {
        Optional<Refusal> refusal = check(state, context);
        Stamp trace = new Stamp(
                state.seq() + 1,
                context.actor(),
                context.now(),
                context.policy().id());
        return refusal.<Decision<ResolutionEvent>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new ResolutionEvent(trace, this)));
    }

    /** {@return who may do what, when} */
    static List<Rule<Resolution, CommitteePolicy>> table() {
        return List.of(
                Announcing.ANNOUNCE,
                Announcing.NOTIFY,
                Reviewing.ORDER,
                Reviewing.CORRECT,
                Reviewing.REVOKE,
                Reviewing.CHALLENGE,
                Reviewing.END_CHALLENGE);
    }
}
