package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.WhistleTarget.Decline;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How somebody who is called says that it need not come, and the district decides (拒哨与裁定): to be right is no fault, to be wrong is a
 * refusal, and the time ran on all the while.
 */
public final class WhistleDeclines {
    private static final Rule<Case, CasePolicy> DECLINE = WhistleAnswers.answer("decline-whistle");
    private static final Rule<Case, CasePolicy> UPHOLD = decider("uphold-decline");
    private static final Rule<Case, CasePolicy> OVERRULE = decider("overrule-decline");

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(DECLINE, UPHOLD, OVERRULE);

    private WhistleDeclines() {}

    private static Rule<Case, CasePolicy> decider(String code) {
        return CaseRules.line(
                code, EnumSet.of(Role.DISTRICT), Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN, CaseRules.NOT_REPORTED);
    }

    private static Optional<Refusal> pending(String id, OrgId target, Case state) {
        return CaseRefusal.NO_DECLINE_PENDING.when(state.whistles()
                .blown(id)
                .flatMap(w -> w.target(target))
                .filter(t -> t.decline() == Decline.PENDING)
                .isEmpty());
    }

    /**
     * Who is called says that it need not come (拒哨).
     *
     * @param id the whistle
     * @param reason why
     */
    public record DeclineWhistle(String id, String reason) implements Whistles.Ask {
        @Override
        public Deed redacted() {
            return new DeclineWhistle(id, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<WhistleTarget> mine = WhistleAnswers.mine(id, state, context);
            return WhistleAnswers.called(id, state, context)
                    .or(() -> CaseRefusal.DECLINED_BEFORE.when(
                            mine.filter(t -> t.decline() == Decline.OVERRULED).isPresent()))
                    .or(() -> CaseRefusal.TOO_LATE_TO_DECLINE.when(
                            mine.flatMap(WhistleTarget::missed).isPresent()));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(trace.actor().org(), t -> t.decline(Decline.PENDING)));
        }
    }

    /**
     * It need not come (拒哨成立).
     *
     * @param id the whistle
     * @param target which organisation
     */
    public record UpholdDecline(String id, OrgId target) implements Whistles.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return pending(id, target, state);
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(target, t -> t.decline(Decline.UPHELD)));
        }
    }

    /**
     * It has to come after all (拒哨不成立), by the deadline that it always had.
     *
     * @param id the whistle
     * @param target which organisation
     */
    public record OverruleDecline(String id, OrgId target) implements Whistles.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return pending(id, target, state);
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(target, t -> t.decline(Decline.OVERRULED)));
        }
    }
}
