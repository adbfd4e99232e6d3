package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
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
    Type<ResolutionDeed> TYPE = Union.of("Resolution deed", ResolutionDeed::code)
            .variant(
                    "announce",
                    Announcing.Announce.class,
                    Shape.of(
                            "Announcement",
                            Field.of("effect", BasicShapes.DATES, Announcing.Announce::effect),
                            Announcing.Announce::new))
            .variant("notify", Announcing.Notify.class, Shape.of("Notice", Announcing.Notify::new))
            .variant(
                    "order-correction",
                    Reviewing.OrderCorrection.class,
                    Shape.of(
                            "Order",
                            Field.of("document", Type.TEXT, Reviewing.OrderCorrection::document),
                            Field.of("until", Type.DATE, Reviewing.OrderCorrection::until),
                            Reviewing.OrderCorrection::new))
            .variant(
                    "correct",
                    Reviewing.Correct.class,
                    Shape.of(
                            "Correction",
                            Field.of("correction", Type.DIGEST, Reviewing.Correct::correction),
                            Reviewing.Correct::new))
            .variant(
                    "revoke",
                    Reviewing.Revoke.class,
                    Shape.of(
                            "Revocation",
                            Field.of("document", Type.TEXT, Reviewing.Revoke::document),
                            Reviewing.Revoke::new))
            .variant(
                    "challenge",
                    Reviewing.Challenge.class,
                    Shape.of(
                            "Challenge",
                            Field.of("id", Type.TEXT, Reviewing.Challenge::id),
                            Field.of("knownOn", Type.DATE, Reviewing.Challenge::knownOn),
                            Reviewing.Challenge::new))
            .variant(
                    "end-challenge",
                    Reviewing.EndChallenge.class,
                    Shape.of(
                            "Judgment",
                            Field.of("id", Type.TEXT, Reviewing.EndChallenge::id),
                            Field.of(
                                    "judgment",
                                    Type.code("Judgment", Reviewing.Judgment.values()),
                                    Reviewing.EndChallenge::judgment),
                            Field.of("document", Type.TEXT, Reviewing.EndChallenge::document),
                            Reviewing.EndChallenge::new))
            .done();

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
    Resolution.Builder change(Resolution before, AssemblyTrace trace, Resolution.Builder next);

    @Override
    default Decision<ResolutionEvent> decide(Resolution state, Context<CommitteePolicy> context) {
        Optional<Refusal> refusal = check(state, context);
        AssemblyTrace trace = new AssemblyTrace(
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
