package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.casework.Assignment.Progress;
import io.github.xingwuguan.casework.Assignment.Return;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How a case is given back (退单与裁定): with a row of the duty list, in time, so often and no more; then somebody above decides who deals with
 * it, and that cannot be given back.
 */
public final class Returns {
    private static final Rule<Case, CasePolicy> REQUEST_RETURN = CaseRules.line(
            "request-return",
            CaseRules.ASSIGNEES,
            Assignments.IN_HAND,
            CaseRules.FROZEN,
            (state, context) -> CaseRefusal.RETURNS_EXHAUSTED.when(
                    state.assignments().returns() >= context.policy().maxReturns()));
    private static final Rule<Case, CasePolicy> GRANT_RETURN = CaseRules.line(
            "grant-return", Assignments.DISPATCHERS, Assignments.IN_HAND, CaseRules.FROZEN, Returns::returnIsPending);
    private static final Rule<Case, CasePolicy> REFUSE_RETURN = CaseRules.line(
            "refuse-return", Assignments.DISPATCHERS, Assignments.IN_HAND, CaseRules.FROZEN, Returns::returnIsPending);
    private static final Rule<Case, CasePolicy> ARBITRATE = CaseRules.line(
            "arbitrate",
            CaseRules.HIGHER,
            Assignments.BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            Returns::fromAbove);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(REQUEST_RETURN, GRANT_RETURN, REFUSE_RETURN, ARBITRATE);

    private Returns() {}

    private static Optional<Refusal> returnIsPending(Case state, Context<CasePolicy> context) {
        return CaseRefusal.NO_RETURN_PENDING.when(!state.assignments().isReturnPending());
    }

    private static Optional<Refusal> pending(String id, Case state, Context<CasePolicy> context) {
        Optional<Assignment> assignment = state.assignments().open(id);
        boolean isPending =
                assignment.filter(a -> a.returning() == Return.PENDING).isPresent();
        boolean isBelow = assignment
                .filter(a -> a.by().level() != context.actor().level()
                        || !a.by().org().equals(context.actor().org()))
                .isPresent();
        return CaseRefusal.NO_RETURN_PENDING.when(!isPending).or(() -> CaseRefusal.NOT_DISPATCHER.when(isBelow));
    }

    /** One level above that of the case; the district is above all. */
    private static Optional<Refusal> fromAbove(Case state, Context<CasePolicy> context) {
        Level own = context.actor().level();
        boolean isAbove = own.ordinal() == state.level().ordinal() + 1 || own == Level.DISTRICT;
        return CaseRefusal.NOT_ABOVE.when(!isAbove);
    }

    /**
     * The organisation asks to return it (申请退单).
     *
     * @param id the assignment
     * @param row the row of the duty list that says who is competent instead
     */
    public record RequestReturn(String id, String row) implements Assignments.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return Assignments.mine(id, state, context)
                    .or(() -> state.assignments().open(id).flatMap(a -> refusal(a, state, context)));
        }

        private Optional<Refusal> refusal(Assignment a, Case state, Context<CasePolicy> context) {
            Optional<Duty> cited = context.policy().register().find(row);
            boolean isSupported = cited.isPresent()
                    && state.intake().category().equals(cited.map(Duty::matter))
                    && cited.get().inForce().contains(context.today())
                    && !Competence.names(cited.get(), a.party());
            return CaseRefusal.RETURN_PENDING
                    .when(state.assignments().isReturnPending())
                    .or(() ->
                            CaseRefusal.TOO_LATE_TO_RETURN.when(state.disposal().reworks() > 0))
                    .or(() -> CaseRefusal.DESIGNATED.when(a.designated()))
                    .or(() -> CaseRefusal.RETURN_REFUSED.when(a.returning() == Return.REFUSED))
                    .or(() -> CaseRefusal.ROW_DOES_NOT_SUPPORT.when(!isSupported))
                    .or(() -> CaseRules.timed(
                            context.policy().returnWithin(),
                            a.at(),
                            context,
                            due -> !due.isMetAt(context.now()),
                            CaseRefusal.TOO_LATE_TO_RETURN));
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.change(id, a -> a.with(Return.PENDING));
        }
    }

    /**
     * It may be returned (同意退单): if the lead returns it, it waits to be sent out again.
     *
     * @param id the assignment
     */
    public record GrantReturn(String id) implements Assignments.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return pending(id, state, context);
        }

        @Override
        public Stage to(Case state) {
            boolean isLead = state.assignments()
                    .open(id)
                    .filter(a -> a.share() == Share.LEAD)
                    .isPresent();
            return isLead ? Stage.ACCEPTED : state.stage();
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            Assignments returned = before.change(id, a -> a.with(Progress.RETURNED));
            return new Assignments(returned.all(), before.returns() + 1);
        }
    }

    /**
     * It must not be returned (驳回退单), and not be asked again.
     *
     * @param id the assignment
     */
    public record RefuseReturn(String id) implements Assignments.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return pending(id, state, context);
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.change(id, a -> a.with(Return.REFUSED));
        }
    }

    /**
     * Somebody above decides who deals with it (裁定指定办理); that cannot be returned.
     *
     * @param id an id of the assignment, unique in the case
     * @param party to whom
     */
    public record Arbitrate(String id, Party party) implements Assignments.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return Assignments.fresh(id, party, state, context);
        }

        @Override
        public Stage to(Case state) {
            return Stage.DISPATCHED;
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            Assignment designated = new Assignment.Builder()
                    .from(Assignments.sent(id, party, Share.LEAD, trace))
                    .designated(true)
                    .build();
            return before.each(a -> a.isOpen() && a.share() == Share.LEAD ? a.with(Progress.SUPERSEDED) : a)
                    .plus(designated);
        }
    }
}
