package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.PolicyId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to do, and once that is accepted, what was done (动作): command and event of a small lifecycle have one content.
 *
 * @param <S> the state
 * @param <R> the rules of its policy
 */
public interface Act<S extends Stamped, R> extends Command<S, Acted<S, R>, DatedRules<R>> {
    /** {@return its stable code on the wire} */
    default String code() {
        return rule().code();
    }

    /**
     * {@return why its content is refused; empty if it is not, as with every act without a content}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    default Optional<Refusal> check(S state, Context<DatedRules<R>> context) {
        return Optional.empty();
    }

    /**
     * {@return the state after it}
     *
     * @param before the state before
     * @param stamp who, when, under which policy
     */
    S after(S before, Stamp stamp);

    @Override
    default Decision<Acted<S, R>> decide(S state, Context<DatedRules<R>> context) {
        return check(state, context)
                .<Decision<Acted<S, R>>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(entry(
                        state, context.actor(), context.now(), context.policy().id())));
    }

    /**
     * {@return what is entered if it was accepted}
     *
     * @param state the state before it
     * @param actor who
     * @param at when
     * @param policy the policy under which it was decided
     */
    default Acted<S, R> entry(S state, Actor actor, Instant at, PolicyId policy) {
        return new Acted<>(new Stamp(state.seq() + 1, actor, at, policy), this);
    }
}
