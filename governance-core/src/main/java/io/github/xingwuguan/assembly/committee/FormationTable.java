package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The lines of the table, and the guards that several of them share. */
final class FormationTable {
    private FormationTable() {}

    static List<Rule<FormationPlan, CommitteePolicy>> all() {
        List<Rule<FormationPlan, CommitteePolicy>> all = new ArrayList<>();
        all.add(Beginning.APPLY);
        all.add(Beginning.FORM_GROUP);
        all.add(Beginning.EXTEND);
        all.addAll(Preparing.TAKE.values());
        all.add(Preparing.RAISE);
        all.add(Preparing.ANSWER);
        all.add(Electing.NOMINATE);
        all.add(Electing.REVIEW);
        all.add(Electing.ELECT);
        return all;
    }

    /** {@return the line of a step: what came before must be over, and the group in its term} */
    static Rule<FormationPlan, CommitteePolicy> step(FormationStep step) {
        return line(
                step.code(),
                step.roles(),
                state -> state.next().equals(Optional.of(step)),
                FormationTable::frozen,
                FormationTable::inTerm,
                FormationTable::answered,
                FormationTable::waited);
    }

    /** {@return a line; level and instant are checked in each} */
    @SafeVarargs
    static Rule<FormationPlan, CommitteePolicy> line(
            String code,
            Set<Role> roles,
            Predicate<FormationPlan> when,
            Rule.Guard<FormationPlan, CommitteePolicy>... guards) {
        List<Rule.Guard<FormationPlan, CommitteePolicy>> all = new ArrayList<>();
        all.add(FormationTable::level);
        all.add(FormationTable::present);
        for (Rule.Guard<FormationPlan, CommitteePolicy> guard : guards) {
            all.add(guard);
        }
        return new Rule<>(code, roles, when, all);
    }

    private static Optional<Refusal> present(FormationPlan state, Context<CommitteePolicy> context) {
        return FormationRefusal.CLOCK_REGRESSION.when(AssemblyGuards.isOutOfTime(state.at(), context));
    }

    private static Optional<Refusal> level(FormationPlan state, Context<CommitteePolicy> context) {
        return FormationRefusal.LEVEL.when(AssemblyGuards.isAtOtherLevel(context));
    }

    static Optional<Refusal> frozen(FormationPlan state, Context<CommitteePolicy> context) {
        return FormationRefusal.POLICY_CHANGED.when(AssemblyGuards.isOtherPolicy(state.policy(), context));
    }

    static Optional<Refusal> inForce(FormationPlan state, Context<CommitteePolicy> context) {
        return FormationRefusal.NOT_IN_FORCE.when(!context.policy().inForce().contains(context.today()));
    }

    static Optional<Refusal> inTerm(FormationPlan state, Context<CommitteePolicy> context) {
        return FormationRefusal.GROUP_EXPIRED.when(state.isGroupExpired(context.now(), context.calendar()));
    }

    private static Optional<Refusal> answered(FormationPlan state, Context<CommitteePolicy> context) {
        return state.openObjections().stream().findFirst().map(FormationRefusal.OBJECTION_OPEN::refusal);
    }

    private static Optional<Refusal> waited(FormationPlan state, Context<CommitteePolicy> context) {
        Optional<LocalDate> earliest = state.earliest(context.policy(), context.calendar());
        return earliest.filter(context.today()::isBefore).map(FormationRefusal.TOO_EARLY::refusal);
    }
}
