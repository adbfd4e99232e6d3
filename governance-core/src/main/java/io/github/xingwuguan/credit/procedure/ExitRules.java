package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The table and the wire form of an exit. */
final class ExitRules {
    private ExitRules() {}

    static List<Rule<ExitCase, CreditPolicy>> table() {
        List<Rule<ExitCase, CreditPolicy>> table = new ArrayList<>(ExitWarning.TABLE);
        table.addAll(ExitPath.TABLE);
        return table;
    }

    /** {@return a line that needs terms of exit} */
    @SafeVarargs
    static Rule<ExitCase, CreditPolicy> line(
            String code, Set<Role> roles, Predicate<ExitCase> when, Rule.Guard<ExitCase, CreditPolicy>... guards) {
        List<Rule.Guard<ExitCase, CreditPolicy>> all = new ArrayList<>();
        all.add((state, context) ->
                ProcedureRefusal.NO_EXIT_TERMS.when(context.policy().exit().isEmpty()));
        for (Rule.Guard<ExitCase, CreditPolicy> guard : guards) {
            all.add(guard);
        }
        return ProcedureRules.line(
                code,
                roles,
                when,
                (state, context) -> all.stream()
                        .flatMap(guard -> guard.check(state, context).stream())
                        .findFirst());
    }

    static Predicate<ExitCase> at(ExitCase.Stage stage) {
        return state -> state.progress().isAt(stage);
    }

    /** The policy is the one under which the firm was warned. */
    static Optional<Refusal> frozen(ExitCase state, Context<CreditPolicy> context) {
        return ProcedureRules.frozen(state.progress().when(ExitCase.Stage.WARNED), context);
    }

    static Union<ExitCase.Ask> command() {
        return Union.<ExitCase.Ask>of("Exit command")
                .variant(
                        "warn",
                        ExitWarning.Warn.class,
                        Shape.of(
                                "Warning",
                                Field.of("trigger", Type.TEXT, ExitWarning.Warn::trigger),
                                Field.of("score", Type.POINTS, ExitWarning.Warn::score),
                                Field.of("ranked", Type.INT, ExitWarning.Warn::ranked),
                                ExitWarning.Warn::new))
                .variant("rectify", ExitWarning.Rectify.class, Shape.of("Rectification", ExitWarning.Rectify::new))
                .variant(
                        "accept",
                        ExitWarning.Accept.class,
                        ProcedureWire.ground("Acceptance", ExitWarning.Accept::ground, ExitWarning.Accept::new))
                .variant(
                        "recommend",
                        ExitWarning.Recommend.class,
                        ProcedureWire.ground(
                                "Recommendation", ExitWarning.Recommend::ground, ExitWarning.Recommend::new))
                .variant("resolve", ExitPath.Resolve.class, vote(ExitPath.Resolve::vote, ExitPath.Resolve::new))
                .variant("retain", ExitPath.Retain.class, vote(ExitPath.Retain::vote, ExitPath.Retain::new))
                .variant(
                        "appoint-successor",
                        ExitPath.AppointSuccessor.class,
                        ProcedureWire.<ExitPath.AppointSuccessor, OrgId>one(
                                "Successor",
                                "successor",
                                Type.ORG,
                                ExitPath.AppointSuccessor::successor,
                                ExitPath.AppointSuccessor::new))
                .variant(
                        "begin-emergency",
                        ExitPath.BeginEmergency.class,
                        ProcedureWire.one(
                                "Beginning",
                                "service",
                                HandOver.Emergency.SHAPE,
                                ExitPath.BeginEmergency::service,
                                ExitPath.BeginEmergency::new))
                .variant(
                        "finish-hand-over",
                        ExitPath.FinishHandOver.class,
                        ProcedureWire.document(
                                "Hand-over", ExitPath.FinishHandOver::document, ExitPath.FinishHandOver::new))
                .variant("exit", ExitPath.Exit.class, Shape.of("Exit", ExitPath.Exit::new))
                .done();
    }

    private static <T> Shape<T> vote(Function<T, HandOver.Vote> get, Function<HandOver.Vote, T> make) {
        return ProcedureWire.one("Resolution", "vote", HandOver.Vote.SHAPE, get, make);
    }
}
