package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides and folds (生命周期): pure, stateless, the same for every area.
 *
 * @param <S> the state
 * @param <E> its events
 * @param <P> its policy
 */
public final class Lifecycle<S, E extends Event<S>, P extends Policy> {
    private final List<Rule<S, P>> table;
    private final Map<String, Rule<S, P>> lines;

    private Lifecycle(List<Rule<S, P>> table) {
        this.table = table;
        this.lines = table.stream().collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity()));
    }

    /**
     * {@return a lifecycle}
     *
     * @param table who may do what, when: a line for each command
     * @param <S> the state
     * @param <E> its events
     * @param <P> its policy
     * @throws IllegalArgumentException if a code stands twice
     */
    public static <S, E extends Event<S>, P extends Policy> Lifecycle<S, E, P> of(List<Rule<S, P>> table) {
        if (table.stream().map(Rule::code).distinct().count() < table.size()) {
            throw new IllegalArgumentException("Rules must have a code each, but one stood twice");
        }
        return new Lifecycle<>(List.copyOf(table));
    }

    /** {@return who may do what, when} */
    public List<Rule<S, P>> table() {
        return table;
    }

    /**
     * {@return the line of a command}
     *
     * @param code the code of the command
     * @throws IllegalArgumentException if the table has no such line
     */
    public Rule<S, P> rule(String code) {
        Rule<S, P> line = lines.get(code);
        if (line == null) {
            throw new IllegalArgumentException("Command must have a line in the table, but was " + code);
        }
        return line;
    }

    /**
     * Decides a command; nothing changes before its events are folded.
     *
     * @param state the state
     * @param command what is wanted
     * @param context what surrounds the decision
     * @return events or a refusal
     */
    public Decision<E> decide(S state, Command<S, E, P> command, Context<P> context) {
        Optional<Refusal> refusal = command.rule().refusal(state, context);
        return refusal.isPresent() ? new Decision.Refused<>(refusal.get()) : command.decide(state, context);
    }

    /**
     * {@return the state after some events}
     *
     * @param state the state before
     * @param events what happened, in order
     */
    public S fold(S state, List<? extends E> events) {
        S next = state;
        for (E event : events) {
            next = event.applyTo(next);
        }
        return next;
    }

    /**
     * {@return the lines that nothing refuses before the content is known}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    public List<Rule<S, P>> allowed(S state, Context<P> context) {
        return table.stream()
                .filter(rule -> rule.refusal(state, context).isEmpty())
                .toList();
    }
}
