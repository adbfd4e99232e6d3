package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One line of the table of who may do what, when (权限规则): what is not allowed here is refused.
 *
 * @param code the code of the command
 * @param roles who may; everybody else is refused with the code "role"
 * @param when the states in which; any other is refused with the code "stage"
 * @param guards what else must hold before the content is known, in order
 * @param <S> the state
 * @param <P> the policy
 */
public record Rule<S, P extends Policy>(String code, Set<Role> roles, Predicate<S> when, List<Guard<S, P>> guards) {
    private static final Optional<Refusal> ROLE =
            Optional.of(Refusal.of("role", "该角色无权执行此操作", "this role may not do this"));
    private static final Optional<Refusal> STAGE =
            Optional.of(Refusal.of("stage", "当前阶段不能执行此操作", "this cannot be done at this stage"));

    /**
     * A condition of a rule that needs no content (前置条件).
     *
     * @param <S> the state
     * @param <P> the policy
     */
    @FunctionalInterface
    public interface Guard<S, P extends Policy> {
        /**
         * {@return why not; empty if nothing stands against it}
         *
         * @param state the state
         * @param context what surrounds the decision
         */
        Optional<Refusal> check(S state, Context<P> context);
    }

    /**
     * Copies roles and guards.
     *
     * @param code the code of the command
     * @param roles who may
     * @param when the states in which
     * @param guards what else must hold
     */
    public Rule {
        roles = Set.copyOf(roles);
        guards = List.copyOf(guards);
    }

    /**
     * {@return why the command is refused before its content is looked at; empty if it is not}
     *
     * @param state the state
     * @param context what surrounds the decision
     */
    public Optional<Refusal> refusal(S state, Context<P> context) {
        if (!roles.contains(context.actor().role())) {
            return ROLE;
        }
        if (!when.test(state)) {
            return STAGE;
        }
        for (Guard<S, P> guard : guards) {
            Optional<Refusal> refusal = guard.check(state, context);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
