package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How a case ends without being dealt with (不予受理、转办、撤回、作废): it is not taken on, sent to another channel, taken back by its reporter, or
 * was a mistake.
 */
public final class Leaving {
    private static final Rule<Case, CasePolicy> REJECT =
            CaseRules.line("reject", CaseRules.OFFICIALS, Intake.BEFORE_FILING, CaseRules.NOT_REPORTED);
    private static final Rule<Case, CasePolicy> REDIRECT = CaseRules.line(
            "redirect",
            CaseRules.OFFICIALS,
            EnumSet.of(Stage.REPORTED, Stage.SCREENING, Stage.ACCEPTED),
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL);
    private static final Rule<Case, CasePolicy> WITHDRAW = CaseRules.line(
            "withdraw",
            EnumSet.of(Role.RESIDENT),
            EnumSet.range(Stage.REPORTED, Stage.IN_PROGRESS),
            (state, context) -> CaseRefusal.NOT_REPORTER.when(!state.intake()
                    .reporter()
                    .equals(Optional.of(context.actor().id()))),
            (state, context) -> CaseRefusal.PUBLIC_INTEREST.when(state.intake().isOf(CaseKind.HAZARD)),
            Merging::hasChildren);
    private static final Rule<Case, CasePolicy> VOID = CaseRules.line(
            "void",
            CaseRules.HIGHER,
            Stage.open(),
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER,
            CaseRules.OF_ITS_LEVEL,
            Merging::hasChildren);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(REJECT, REDIRECT, WITHDRAW, VOID);

    private Leaving() {}

    /** Why a case is not taken on (不予受理情形). */
    public enum Ground implements Coded {
        /** It belongs before a court, an arbitrator or another statutory procedure (应由法定途径处理). */
        LEGAL_CHANNEL("legal-channel"),
        /** The same matter is pending as a petition (信访事项办理中). */
        PETITION_PENDING("petition-pending"),
        /** It was dealt with, and there is nothing new (同一事项无新事实). */
        SAME_MATTER("same-matter"),
        /** It concerns a secret (涉密). */
        SECRET("secret"),
        /** It is none of the district's matters (不属职责范围). */
        OUT_OF_SCOPE("out-of-scope"),
        /** It asks for what is against the law (违法或违背公序良俗). */
        UNLAWFUL("unlawful"),
        /** It is not so (经核实不存在). */
        NOT_CONFIRMED("not-confirmed"),
        /** A petition about it is final (信访事项已终结); whether it is, {@link Petition#isFinalFor} says. */
        FINAL_PETITION("final-petition");

        private final String code;

        Ground(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * It is not taken on (不予受理).
     *
     * @param ground why
     * @param remedy what its reporter can do now
     * @param link the case in which the same matter was dealt with
     */
    public record Reject(Ground ground, String remedy, Optional<CaseId> link) implements Intake.Ask {
        /**
         * Checks the remedy.
         *
         * @param ground why
         * @param remedy what its reporter can do now
         * @param link the case in which the same matter was dealt with
         * @throws IllegalArgumentException if the remedy is blank
         */
        public Reject {
            if (remedy.isBlank()) {
                throw new IllegalArgumentException("Rejection must say what can be done now, but did not");
            }
        }

        @Override
        public Deed redacted() {
            return new Reject(ground, GONE, link);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean needsLink = ground == Ground.SAME_MATTER || ground == Ground.FINAL_PETITION;
            return CaseRefusal.LINK_MISSING
                    .when(needsLink && link.isEmpty())
                    // who petitioned about what is on record, so that the repetition can be checked and is counted
                    .or(() -> CaseRefusal.NOT_REGISTERED.when(ground == Ground.FINAL_PETITION
                            && state.petition().registered().isEmpty()))
                    .or(() -> CaseRefusal.NOT_CONFIRMED.when(ground == Ground.NOT_CONFIRMED
                            && !state.intake().screening().found().equals(Optional.of(Check.REFUTED))));
        }

        @Override
        public Stage to(Case state) {
            return Stage.REJECTED;
        }
    }

    /**
     * It is sent to another channel (转办其他渠道).
     *
     * @param channel where to
     */
    public record Redirect(String channel) implements Intake.Ask {
        @Override
        public Stage to(Case state) {
            return Stage.REDIRECTED;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.closed(before, Outcome.TRANSFERRED);
        }
    }

    /** Its reporter takes it back (撤回). */
    public record Withdraw() implements Intake.Ask {
        @Override
        public Stage to(Case state) {
            return Stage.WITHDRAWN;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.closed(before, Outcome.WITHDRAWN);
        }
    }

    /**
     * It was entered by mistake (作废): a second person agrees.
     *
     * @param reason why
     * @param approver who agrees: another person, who neither reported the case nor did anything for it
     */
    public record VoidCase(String reason, ActorId approver) implements Intake.Ask {
        @Override
        public Deed redacted() {
            return new VoidCase(GONE, approver);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean hasPart = approver.equals(context.actor().id())
                    || state.intake().reporter().equals(Optional.of(approver))
                    || state.hands().find(approver).isPresent();
            return CaseRefusal.SEPARATION_OF_DUTIES.when(hasPart);
        }

        @Override
        public Stage to(Case state) {
            return Stage.VOIDED;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.closed(before, Outcome.INVALID);
        }
    }
}
