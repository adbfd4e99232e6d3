package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What happens to an award that stands (动态管理): watch, suspension, restoration. Checks are in {@link
 * Supervision}, red lines in {@link StarLoss}. */
public final class DynamicManagement {
    private static final Rule<StarAward, Rubric> WATCH = AwardRules.ofAward(
            "watch",
            EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT, Role.DISTRICT, Role.SYSTEM),
            Standing.Kind::stands,
            (state, context) -> Optional.empty());
    private static final Rule<StarAward, Rubric> SUSPEND = AwardRules.ofAward(
            "suspend",
            EnumSet.of(Role.DISTRICT),
            kind -> kind.stands() && kind != Standing.Kind.SUSPENDED,
            AwardRules.OUTSIDE);
    private static final Rule<StarAward, Rubric> RESTORE = AwardRules.ofAward(
            "restore",
            EnumSet.of(Role.DISTRICT),
            kind -> kind == Standing.Kind.ON_WATCH || kind == Standing.Kind.SUSPENDED,
            DynamicManagement::passed);

    static final List<Rule<StarAward, Rubric>> TABLE = List.of(WATCH, SUSPEND, RESTORE);

    private DynamicManagement() {}

    /** Why an award is watched (观察事由). */
    public enum Cause implements Coded {
        /** The contract with the firm ended (物业合同终止). */
        CONTRACT_ENDED("contract-ended"),
        /** The owners' committee ceased to work (业委会停摆). */
        COMMITTEE_COLLAPSED("committee-collapsed");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Restoring takes a check that was passed since, by somebody else. */
    private static Optional<Refusal> passed(StarAward state, Context<Rubric> context) {
        Optional<ActorId> checker =
                state.supervision().passed().map(trace -> trace.actor().id());
        return AwardRules.OUTSIDE
                .check(state, context)
                .or(() -> AwardRefusal.NO_PASSING_CHECK.when(checker.isEmpty()))
                .or(() -> AwardRefusal.SEPARATION_OF_DUTIES.when(
                        checker.equals(Optional.of(context.actor().id()))));
    }

    /**
     * Something the award rested on has gone (列入观察). The watch lasts as many months as the terms say; a second cause does not
     * lengthen it.
     *
     * @param cause what has gone
     */
    public record Watch(Cause cause) implements Standing.Ask {
        @Override
        public String code() {
            return "watch";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return WATCH;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            LocalDate end = Standing.monthsAfter(
                    context.today(), context.policy().award().watchMonths());
            return Decision.accept(new WatchBegun(
                    Trace.of(state, context), this, state.standing().until().orElse(end)));
        }
    }

    /**
     * The award must not be used for now (暂停命名).
     *
     * @param reason a code in kebab-case
     */
    public record Suspend(String reason) implements Standing.Ask {
        /**
         * Checks the reason.
         *
         * @param reason a code in kebab-case
         * @throws IllegalArgumentException if it is no code
         */
        public Suspend {
            AwardRules.code("Reason", reason);
        }

        @Override
        public String code() {
            return "suspend";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return SUSPEND;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return Decision.accept(new Suspended(Trace.of(state, context), reason));
        }
    }

    /**
     * The award is in order again, as a spot check has shown (恢复命名).
     *
     * @param reason a code in kebab-case
     */
    public record Restore(String reason) implements Standing.Ask {
        /**
         * Checks the reason.
         *
         * @param reason a code in kebab-case
         * @throws IllegalArgumentException if it is no code
         */
        public Restore {
            AwardRules.code("Reason", reason);
        }

        @Override
        public String code() {
            return "restore";
        }

        @Override
        public Rule<StarAward, Rubric> rule() {
            return RESTORE;
        }

        @Override
        public Decision<StarAward.Did> decide(StarAward state, Context<Rubric> context) {
            return Decision.accept(new Restored(Trace.of(state, context), this));
        }
    }

    /**
     * The watch began (观察开始).
     *
     * @param trace who, when, from where to where
     * @param what why
     * @param until the first day after it; on that day the award is suspended
     */
    public record WatchBegun(Trace trace, Watch what, LocalDate until) implements Standing.Did {
        @Override
        public String code() {
            return "watch-begun";
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.standing(apply(before)).supervision(before.supervision().unproven());
        }

        @Override
        public Standing apply(StarAward before) {
            Standing old = before.standing();
            boolean isSuspended = old.kind() == Standing.Kind.SUSPENDED;
            return old.toBuilder()
                    .kind(isSuspended ? old.kind() : Standing.Kind.ON_WATCH)
                    .until(until)
                    .reason(what.cause().code())
                    .firm(what.cause() == Cause.CONTRACT_ENDED ? Optional.empty() : old.firm())
                    .build();
        }
    }

    /**
     * The award was suspended (已暂停).
     *
     * @param trace who, when, from where to where
     * @param reason a code, or the id of the veto that struck
     */
    public record Suspended(Trace trace, String reason) implements Standing.Did {
        @Override
        public String code() {
            return "suspended";
        }

        @Override
        public StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.standing(apply(before)).supervision(before.supervision().unproven());
        }

        @Override
        public Standing apply(StarAward before) {
            return before.standing().toBuilder()
                    .kind(Standing.Kind.SUSPENDED)
                    .until(Optional.empty())
                    .reason(reason)
                    .build();
        }
    }

    /**
     * The award is in order again (已恢复); with fewer stars than were awarded it is downgraded still.
     *
     * @param trace who, when, from where to where
     * @param what why
     */
    public record Restored(Trace trace, Restore what) implements Standing.Did {
        @Override
        public String code() {
            return "restored";
        }

        @Override
        public Standing apply(StarAward before) {
            Standing old = before.standing();
            return old.toBuilder()
                    .kind(old.star() < old.awardedStar() ? Standing.Kind.DOWNGRADED : Standing.Kind.AWARDED)
                    .until(Optional.empty())
                    .reason(what.reason())
                    .build();
        }
    }
}
