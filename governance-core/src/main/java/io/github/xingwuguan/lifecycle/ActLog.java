package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * The whole history of one small lifecycle (历程): what a host stores.
 *
 * @param id the id of the state
 * @param entries what happened, in order
 * @param <S> the state
 * @param <R> the rules of its policy
 */
public record ActLog<S extends Stamped, R>(String id, List<Acted<S, R>> entries) {
    /**
     * {@return the description}
     *
     * @param name what it is, in words
     * @param entry how an entry is written
     * @param <S> the state
     * @param <R> the rules of its policy
     */
    public static <S extends Stamped, R> Shape<ActLog<S, R>> shape(String name, Shape<Acted<S, R>> entry) {
        return Shape.of(
                name,
                Field.of("id", Type.TEXT, ActLog<S, R>::id),
                Field.of("entries", Type.list(entry), ActLog<S, R>::entries),
                ActLog<S, R>::new);
    }

    /**
     * Copies the entries.
     *
     * @param id the id of the state
     * @param entries what happened, in order
     */
    public ActLog {
        entries = List.copyOf(entries);
    }

    /**
     * {@return the state after it, with each act decided again}: a history from outside is believed only as far as the rules let it
     *
     * @param lifecycle decides
     * @param first the state before anything happened
     * @param policy the policy under which it was decided
     * @param calendar the working days
     * @throws io.github.xingwuguan.basics.GovernanceException with the code of the refusal if an act is refused, {@code event-order} if an
     *     entry is not the next one
     */
    public S decided(
            Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle, S first, DatedRules<R> policy, WorkCalendar calendar) {
        S state = first;
        for (Acted<S, R> entry : entries) {
            Context<DatedRules<R>> context =
                    new Context<>(entry.stamp().actor(), entry.stamp().at(), policy, calendar);
            lifecycle.decide(state, entry.act(), context).events();
            state = entry.applyTo(state);
        }
        return state;
    }
}
