package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What every line of a small lifecycle asks before it looks at the content (通用前置条件). */
public enum Guards implements RefusalCode {
    /** It is dated before the last entry, or out of the years that are counted. */
    CLOCK_REGRESSION("clock-regression", "时间早于上一条目或超出范围", "the instant must not be before the last entry"),
    /** The policy is not the one under which it was begun. */
    POLICY_CHANGED("policy-changed", "规则与启动时版本不一致", "the policy must be the one under which it was begun"),
    /** The policy is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "规则当日未生效", "the policy must be in force on the day"),
    /** The level does not fit the role. */
    LEVEL("level", "行为人的层级与角色不符", "the level of the actor must fit the role");

    private static final Instant EARLIEST = Instant.parse("1950-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2180-01-01T00:00:00Z");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    Guards(String code, String zh, String en) {
        this.code = code;
        this.template = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label template() {
        return template;
    }

    /**
     * {@return a line of a table that asks for the level, the order of time, and the policy under which the state was begun, before its own
     * guards}
     *
     * @param code the code of the act
     * @param roles who may
     * @param when the states in which
     * @param own what else must hold before the content is known
     * @param <S> the state
     * @param <R> the rules
     */
    @SafeVarargs
    public static <S extends Stamped, R> Rule<S, DatedRules<R>> line(
            String code, Set<Role> roles, Predicate<S> when, Rule.Guard<S, DatedRules<R>>... own) {
        List<Rule.Guard<S, DatedRules<R>>> guards = new ArrayList<>();
        guards.add((state, context) -> common(state, context));
        for (Rule.Guard<S, DatedRules<R>> guard : own) {
            guards.add(guard);
        }
        return new Rule<>(code, roles, when, guards);
    }

    /**
     * {@return whether an instant is within the years that are counted}
     *
     * @param at the instant
     */
    public static boolean isKnown(Instant at) {
        return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
    }

    private static <R> Optional<Refusal> common(Stamped state, Context<DatedRules<R>> context) {
        Actor actor = context.actor();
        return LEVEL.when(!isOwn(actor.role(), actor.level()))
                .or(() -> CLOCK_REGRESSION.when(!isKnown(context.now())
                        || state.last()
                                .filter(stamp -> context.now().isBefore(stamp.at()))
                                .isPresent()))
                .or(() -> policy(state, context));
    }

    /** What was begun goes on under its policy; what begins needs one that is in force. */
    private static <R> Optional<Refusal> policy(Stamped state, Context<DatedRules<R>> context) {
        return state.last()
                .map(stamp -> POLICY_CHANGED.when(
                        !stamp.policy().equals(context.policy().id())))
                .orElseGet(() -> NOT_IN_FORCE.when(!context.policy().inForce().contains(context.today())));
    }

    /**
     * Those of a compound act in their grid, authorities at their own level, a department also through its branch in a subdistrict; the host
     * system belongs to no level.
     */
    private static boolean isOwn(Role role, Level level) {
        return switch (role) {
            case COMMUNITY -> level == Level.COMMUNITY;
            case SUBDISTRICT -> level == Level.SUBDISTRICT;
            case DEPARTMENT -> level == Level.SUBDISTRICT || level == Level.DISTRICT;
            case DISTRICT -> level == Level.DISTRICT;
            case SYSTEM -> true;
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> level == Level.GRID;
        };
    }
}
