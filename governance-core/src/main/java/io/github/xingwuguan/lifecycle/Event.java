package io.github.xingwuguan.lifecycle;

/**
 * What happened (事件): changes its own part of the state and nothing else.
 *
 * @param <S> the state
 */
public interface Event<S> {
    /**
     * {@return the state after it}
     *
     * @param state the state before
     */
    S applyTo(S state);
}
