package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to do with a case, and once that is accepted, what was done (办案动作): command and event have one content.
 *
 * <p>A new deed is a record in the file of its part, with a line in the table there and one in the wire form of the part, both under its code.
 */
public sealed interface Deed extends Command<Case, CaseEvent, CasePolicy>
        permits Intake.Ask,
                Assignments.Ask,
                Milestones.Ask,
                Levels.Ask,
                Contacts.Ask,
                Safety.Ask,
                Disposal.Ask,
                Clearance.Ask,
                Exemptions.Ask,
                Petition.Ask,
                Deliberations.Ask,
                Clocks.Ask,
                Supervision.Ask,
                Records.Ask,
                Whistles.Ask,
                Mediations.Ask,
                Merging.Ask {
    /** The wire form: one member, named by the code of the deed. */
    Type<Deed> TYPE = DeedWire.TYPE;

    /** What stands in the place of a text that was erased. */
    String GONE = "-";

    /** {@return its stable code on the wire} */
    default String code() {
        return DeedWire.TYPE.code(this);
    }

    @Override
    default Rule<Case, CasePolicy> rule() {
        return Case.LIFECYCLE.rule(code());
    }

    /**
     * {@return what it is called}
     *
     * @throws IllegalStateException if it has no name, which a test keeps from happening
     */
    default Label label() {
        return DeedWords.find(code())
                .orElseThrow(
                        () -> new IllegalStateException("Every deed must have a name, but " + code() + " had none"));
    }

    /**
     * {@return why its content is refused; empty if it is not}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    default Optional<Refusal> check(Case state, Context<CasePolicy> context) {
        return Optional.empty();
    }

    /**
     * {@return the stage to which it leads}
     *
     * @param state the state before it
     */
    default Stage to(Case state) {
        return state.stage();
    }

    /** {@return what belongs to it and is kept elsewhere} */
    default List<Attachment> attachments() {
        return List.of();
    }

    /** {@return the duty that the actor takes on by it, if any} */
    default Optional<Hand> hand() {
        return Optional.empty();
    }

    /**
     * Changes its own part.
     *
     * @param before the state before
     * @param trace who, when
     * @param next the state after it, in the making
     * @return the same builder
     */
    Case.Builder part(Case before, Trace trace, Case.Builder next);

    @Override
    default Decision<CaseEvent> decide(Case state, Context<CasePolicy> context) {
        Optional<Refusal> refusal = check(state, context);
        if (refusal.isPresent()) {
            return new Decision.Refused<>(refusal.get());
        }
        return new Decision.Accepted<>(carriedOut(state, context));
    }

    /**
     * {@return what it leads to, its content being found good}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    default List<CaseEvent> carriedOut(Case state, Context<CasePolicy> context) {
        CaseEvent event = new CaseEvent(Trace.of(state, context, to(state)), this);
        return Clocks.followed(state, event, context);
    }

    /** {@return this without what somebody wrote in words, which may name persons; everything that counts stays} */
    default Deed redacted() {
        return this;
    }

    /**
     * {@return whether some events are what it led to}
     *
     * @param events events of one command, at least one
     */
    default boolean ledTo(List<CaseEvent> events) {
        return events.get(0).deed().equals(this);
    }
}
