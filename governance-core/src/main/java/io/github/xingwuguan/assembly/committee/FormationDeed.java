package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * What somebody wants to do on the way to a committee, and once that is accepted, what was done (筹建动作): command and event have one content.
 */
public sealed interface FormationDeed extends Command<FormationPlan, FormationEvent, CommitteePolicy>
        permits Beginning.Apply,
                Beginning.FormGroup,
                Beginning.Extend,
                Preparing.Take,
                Preparing.Raise,
                Preparing.Answer,
                Electing.Nominate,
                Electing.Review,
                Electing.Elect {
    /** The wire form: one member, named by the kind of the deed. */
    Type<FormationDeed> TYPE = FormationDeedWire.TYPE;

    /** {@return its stable code: that of the line of the table} */
    default String code() {
        return rule().code();
    }

    /**
     * {@return why its content is refused; empty if it is not}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context);

    /**
     * Changes the state.
     *
     * @param before the state before
     * @param trace who, when
     * @param next the state after it, in the making
     * @return the same builder
     */
    FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next);

    @Override
    default Decision<FormationEvent> decide(FormationPlan state, Context<CommitteePolicy> context) {
        Optional<Refusal> refusal = check(state, context);
        Stamp trace = new Stamp(
                state.seq() + 1,
                context.actor(),
                context.now(),
                context.policy().id());
        return refusal.<Decision<FormationEvent>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new FormationEvent(trace, this)));
    }
}
