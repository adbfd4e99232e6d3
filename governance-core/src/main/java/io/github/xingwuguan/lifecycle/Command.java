package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Policy;

/**
 * What somebody wants to do (指令).
 *
 * @param <S> the state
 * @param <E> its events
 * @param <P> its policy
 */
public interface Command<S, E extends Event<S>, P extends Policy> {
    /** {@return its line in the table of who may do what, when} */
    Rule<S, P> rule();

    /**
     * Decides what needs the content of the command; its rule has been checked.
     *
     * @param state the state
     * @param context what surrounds the decision
     * @return events or a refusal
     */
    Decision<E> decide(S state, Context<P> context);
}
