package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads to the recommendation that a firm goes (预警与整改): the part of the authorities. */
public final class ExitWarning {
    /** The authorities can begin it, too: a firm that does nothing must not stop the clock. */
    private static final Set<Role> FIRM_OR_AUTHORITIES =
            EnumSet.of(Role.PROPERTY_ENTERPRISE, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT);

    private static final Rule<ExitCase, CreditPolicy> WARN = ExitRules.line(
            "warn",
            ProcedureRules.AUTHORITIES,
            ExitRules.at(ExitCase.Stage.NORMAL),
            ProcedureRules::inForce,
            ProcedureRules::enforced);
    private static final Rule<ExitCase, CreditPolicy> RECTIFY =
            ExitRules.line("rectify", FIRM_OR_AUTHORITIES, ExitRules.at(ExitCase.Stage.WARNED), ExitRules::frozen);
    private static final Rule<ExitCase, CreditPolicy> ACCEPT = ExitRules.line(
            "accept",
            ProcedureRules.AUTHORITIES,
            ExitRules.at(ExitCase.Stage.RECTIFYING),
            ExitRules::frozen,
            ExitWarning::outside);
    private static final Rule<ExitCase, CreditPolicy> RECOMMEND = ExitRules.line(
            "recommend",
            ProcedureRules.AUTHORITIES,
            ExitRules.at(ExitCase.Stage.RECTIFYING),
            ExitRules::frozen,
            ExitWarning::outside);

    static final List<Rule<ExitCase, CreditPolicy>> TABLE = List.of(WARN, RECTIFY, ACCEPT, RECOMMEND);

    private ExitWarning() {}

    private static Optional<Refusal> outside(ExitCase state, Context<CreditPolicy> context) {
        return ProcedureRules.separate(Optional.empty(), state.firm(), context);
    }

    /** Commands up to the recommendation (预警指令). */
    public sealed interface Ask extends ExitCase.Ask {}

    /**
     * The firm is warned (预警). That the trigger fired is for the assessment to say; a trigger that rests on rank alone is checked here
     * once more, since somebody is always the last.
     *
     * @param trigger the code of the trigger
     * @param score the score of the firm
     * @param ranked how many were ranked
     */
    public record Warn(String trigger, Points score, int ranked) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.WARNED;
        }

        @Override
        public HandOver handOver(HandOver before) {
            return HandOver.NONE;
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            Optional<ExitTrigger> fired = terms.triggers().stream()
                    .filter(one -> one.code().equals(trigger))
                    .findFirst();
            return ProcedureRefusal.UNKNOWN_TRIGGER
                    .when(fired.isEmpty())
                    .or(() -> ProcedureRefusal.SPARED.when(
                            fired.filter(one -> context.policy().restsOnRankAlone(one.when()))
                                            .isPresent()
                                    && isSpared(terms)));
        }

        private boolean isSpared(ExitTerms terms) {
            return ranked < terms.minPopulation()
                    || terms.sparedFrom()
                            .filter(from -> score.compareTo(from) >= 0)
                            .isPresent();
        }
    }

    /** The firm begins to put things right, by itself or because it is told to (整改). Its time runs since the warning. */
    public record Rectify() implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.RECTIFYING;
        }
    }

    /**
     * Things are put right (整改合格).
     *
     * @param ground why
     */
    public record Accept(Ground ground) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.NORMAL;
        }
    }

    /**
     * The authority recommends to the owners that the firm goes (建议退出), once the firm's time is over.
     *
     * @param ground why
     */
    public record Recommend(Ground ground) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.EXIT_RECOMMENDED;
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            return state.progress()
                    .when(ExitCase.Stage.WARNED)
                    .flatMap(warned -> ProcedureRules.after(
                            terms.rectify(), warned.at(), context, ProcedureRefusal.RECTIFICATION_RUNNING));
        }
    }
}
