package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What happened in a small lifecycle (历程条目).
 *
 * @param stamp who, when, under which policy
 * @param act what was accepted
 * @param <S> the state
 * @param <R> the rules of its policy
 */
public record Acted<S extends Stamped, R>(Stamp stamp, Act<S, R> act) implements Event<S> {
    /**
     * {@return the description}
     *
     * @param name what it is, in words
     * @param act how an act is written
     * @param <S> the state
     * @param <R> the rules of its policy
     */
    public static <S extends Stamped, R> Shape<Acted<S, R>> shape(String name, Type<Act<S, R>> act) {
        return Shape.of(
                name,
                Field.of("stamp", Stamp.SHAPE, Acted<S, R>::stamp),
                Field.of("act", act, Acted<S, R>::act),
                Acted<S, R>::new);
    }

    /**
     * {@return the state after it}
     *
     * @param state the state before
     * @throws GovernanceException {@code event-order} if it is not the next entry of this history, or cannot follow its stage
     */
    @Override
    public S applyTo(S state) {
        int next = state.seq() + 1;
        if (stamp.seq() != next || !act.rule().when().test(state)) {
            throw new GovernanceException(
                    "event-order",
                    "Entry must be number " + next + " and follow the stage, but was number " + stamp.seq() + ", "
                            + act.code());
        }
        return act.after(state, stamp);
    }
}
