package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads from the recommendation to the exit (退出决定与交接): the part of the owners, with the help of the subdistrict. */
public final class ExitPath {
    private static final Set<Role> OWNERS = EnumSet.of(Role.OWNERS_COMMITTEE);
    private static final Set<Role> OWNERS_OR_SUBDISTRICT = EnumSet.of(Role.OWNERS_COMMITTEE, Role.SUBDISTRICT);

    private static final Rule<ExitCase, CreditPolicy> RESOLVE =
            line("resolve", OWNERS, ExitCase.Stage.EXIT_RECOMMENDED);
    private static final Rule<ExitCase, CreditPolicy> RETAIN = line("retain", OWNERS, ExitCase.Stage.EXIT_RECOMMENDED);
    private static final Rule<ExitCase, CreditPolicy> APPOINT_SUCCESSOR =
            line("appoint-successor", OWNERS, ExitCase.Stage.EXITING);
    private static final Rule<ExitCase, CreditPolicy> BEGIN_EMERGENCY =
            line("begin-emergency", EnumSet.of(Role.SUBDISTRICT), ExitCase.Stage.EXITING);
    private static final Rule<ExitCase, CreditPolicy> FINISH_HAND_OVER =
            line("finish-hand-over", OWNERS_OR_SUBDISTRICT, ExitCase.Stage.EXITING);
    private static final Rule<ExitCase, CreditPolicy> EXIT =
            line("exit", OWNERS_OR_SUBDISTRICT, ExitCase.Stage.EXITING);

    static final List<Rule<ExitCase, CreditPolicy>> TABLE =
            List.of(RESOLVE, RETAIN, APPOINT_SUCCESSOR, BEGIN_EMERGENCY, FINISH_HAND_OVER, EXIT);

    private ExitPath() {}

    private static Rule<ExitCase, CreditPolicy> line(String code, Set<Role> roles, ExitCase.Stage stage) {
        return ExitRules.line(code, roles, ExitRules.at(stage), ExitRules::frozen);
    }

    /** Commands from the recommendation on (退出办理指令). */
    public sealed interface Ask extends ExitCase.Ask {}

    /** A vote counts from the day of the recommendation until today. */
    private static Optional<Refusal> outOfTime(HandOver.Vote vote, ExitCase state, Context<CreditPolicy> context) {
        LocalDate today = context.policy().day(context.now());
        boolean isBefore = state.progress()
                .when(ExitCase.Stage.EXIT_RECOMMENDED)
                .filter(recommended -> vote.on().isBefore(recommended.day()))
                .isPresent();
        return ProcedureRefusal.VOTE_OUT_OF_TIME.when(isBefore || vote.on().isAfter(today));
    }

    /**
     * The owners decided that the firm goes (决定退出).
     *
     * @param vote their vote
     */
    public record Resolve(HandOver.Vote vote) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.EXITING;
        }

        @Override
        public HandOver handOver(HandOver before) {
            return new HandOver(Optional.of(vote), before.successor(), before.emergency(), before.finished());
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            return outOfTime(vote, state, context);
        }
    }

    /**
     * The owners decided that the firm stays (决定留用).
     *
     * @param vote their vote
     */
    public record Retain(HandOver.Vote vote) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.NORMAL;
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            return outOfTime(vote, state, context);
        }
    }

    /**
     * The owners have found a firm that follows (确定接替企业).
     *
     * @param successor the firm
     */
    public record AppointSuccessor(OrgId successor) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.EXITING;
        }

        @Override
        public HandOver handOver(HandOver before) {
            return new HandOver(before.vote(), Optional.of(successor), before.emergency(), before.finished());
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            return ProcedureRefusal.SUCCESSOR_IS_FIRM.when(
                    successor.value().equals(state.firm().id()));
        }
    }

    /**
     * The subdistrict begins an emergency service (启动应急物业服务), once, and no longer than the policy allows.
     *
     * @param service the service
     */
    public record BeginEmergency(HandOver.Emergency service) implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.EXITING;
        }

        @Override
        public HandOver handOver(HandOver before) {
            return new HandOver(before.vote(), before.successor(), Optional.of(service), before.finished());
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            LocalDate latest = service.days().from().plus(terms.emergency());
            return ProcedureRefusal.EMERGENCY_EXISTS
                    .when(state.handOver().emergency().isPresent())
                    .or(() -> ProcedureRefusal.EMERGENCY_TOO_LONG.when(
                            service.days().until().isAfter(latest)));
        }
    }

    /**
     * The hand-over is finished (完成交接).
     *
     * @param document the document that says so
     */
    public record FinishHandOver(String document) implements Ask {
        /**
         * Checks the document.
         *
         * @param document the document that says so, 1 to 200 visible characters
         * @throws IllegalArgumentException if it has another form
         */
        public FinishHandOver {
            ProcedureRules.document("Hand-over", document);
        }

        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.EXITING;
        }

        @Override
        public HandOver handOver(HandOver before) {
            return new HandOver(before.vote(), before.successor(), before.emergency(), Optional.of(document));
        }
    }

    /** The firm is gone (退出完成). */
    public record Exit() implements Ask {
        @Override
        public ExitCase.Stage to() {
            return ExitCase.Stage.EXITED;
        }

        @Override
        public Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            HandOver handOver = state.handOver();
            LocalDate today = context.policy().day(context.now());
            return ProcedureRefusal.NO_DECISION
                    .when(handOver.vote().isEmpty())
                    .or(() -> ProcedureRefusal.HAND_OVER_OPEN.when(
                            handOver.finished().isEmpty()))
                    .or(() -> ProcedureRefusal.NO_SUCCESSOR.when(!handOver.isServed(today)));
        }
    }
}
