package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Extension;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.util.List;
import java.util.Optional;

/** How a formation begins (申请与筹备组). */
public final class Beginning {
    static final Rule<FormationPlan, CommitteePolicy> APPLY = FormationTable.line(
            FormationStep.APPLY.code(),
            FormationStep.APPLY.roles(),
            state -> state.taken().isEmpty(),
            FormationTable::inForce);

    // also where a group is at work, so that it can be formed anew once its term has passed
    static final Rule<FormationPlan, CommitteePolicy> FORM_GROUP = FormationTable.line(
            FormationStep.FORM_GROUP.code(),
            FormationStep.FORM_GROUP.roles(),
            state -> state.next()
                    .filter(next -> next == FormationStep.FORM_GROUP || next.isOfGroup())
                    .isPresent(),
            FormationTable::frozen,
            (state, context) ->
                    FormationRefusal.GROUP_IN_TERM.when(!state.next().equals(Optional.of(FormationStep.FORM_GROUP))
                            && !state.isGroupExpired(context.now(), context.calendar())));

    static final Rule<FormationPlan, CommitteePolicy> EXTEND = FormationTable.line(
            "extend",
            FormationStep.FORM_GROUP.roles(),
            state -> state.next().filter(FormationStep::isOfGroup).isPresent(),
            FormationTable::frozen,
            FormationTable::inTerm,
            (state, context) -> FormationRefusal.NO_EXTENSION.when(state.term().isEmpty()
                    || context.policy().formation().group().extension() == 0),
            (state, context) -> FormationRefusal.EXTENDED_TWICE.when(
                    state.term().filter(Clock::isExtended).isPresent()));

    private Beginning() {}

    /**
     * Owners apply for a first assembly, or the public begins by itself (申请).
     *
     * @param facts what is known of the compound, as in {@link FormationFacts}
     * @param heads how many heads of all apply; not asked of the public
     * @param area how much of the area applies; not asked of the public
     */
    public record Apply(FactSheet facts, Ratio heads, Ratio area) implements FormationDeed {
        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return APPLY;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            FormationRules rules = context.policy().formation();
            return rules.condition()
                    .flatMap(this::unmet)
                    .or(() -> rules.applicants()
                            .filter(share -> context.actor().role() == Role.RESIDENT && !isReached(share))
                            .map(FormationRefusal.TOO_FEW_APPLICANTS::refusal));
        }

        private Optional<Refusal> unmet(Condition condition) {
            Truth truth = condition.test(facts);
            return switch (truth) {
                case TRUE -> Optional.empty();
                case FALSE -> Optional.of(FormationRefusal.CONDITION_NOT_MET.refusal(condition));
                case UNKNOWN -> Optional.of(FormationRefusal.CONDITION_UNKNOWN.refusal(condition));
            };
        }

        private boolean isReached(Ratio share) {
            return isReached(heads, share) || isReached(area, share);
        }

        private static boolean isReached(Ratio have, Ratio share) {
            return !have.isEmpty() && have.compareWith(share) >= 0;
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.policy(trace.policy()).reached(before, FormationStep.APPLY, trace.at());
        }
    }

    /**
     * The preparatory group is formed, or formed anew because its term has passed (成立或者重新组建筹备组). What the last one did is void.
     *
     * @param seats its seats
     * @param term how long it has, as the policy says; empty if there is no limit
     */
    public record FormGroup(List<GroupSeat> seats, Optional<TimeLimit> term) implements FormationDeed {
        /**
         * Copies the seats.
         *
         * @param seats its seats
         * @param term how long it has
         */
        public FormGroup {
            seats = List.copyOf(seats);
        }

        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return FORM_GROUP;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            GroupRules rules = context.policy().formation().group();
            List<ActorId> holders =
                    seats.stream().flatMap(seat -> seat.holder().stream()).toList();
            if (seats.size() < rules.fewest()) {
                return Optional.of(FormationRefusal.GROUP_TOO_SMALL.refusal(rules.fewest()));
            }
            return FormationRefusal.GROUP_EVEN
                    .when(seats.size() % 2 == 0)
                    .or(() -> FormationRefusal.PERSON_TWICE.when(Ids.isTwice(holders)))
                    .or(() -> owners(rules))
                    .or(() -> FormationRefusal.RESULT_DIFFERS.when(!term.equals(rules.term())));
        }

        /** Of the seats, filled or not; an empty one does not help the owners. */
        private Optional<Refusal> owners(GroupRules rules) {
            long owners = seats.stream()
                    .filter(seat ->
                            seat.kind() == GroupSeat.Kind.OWNER && seat.holder().isPresent())
                    .count();
            return Ratio.of(owners, seats.size()).compareWith(rules.leastOwners()) < 0
                    ? Optional.of(FormationRefusal.GROUP_OWNERS.refusal(rules.leastOwners()))
                    : Optional.empty();
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.group(seats)
                    .groups(before.groups() + 1)
                    .term(term.map(limit -> Clock.start(limit, trace.at())))
                    .objections(List.of())
                    .openObjections(List.of())
                    .candidates(List.of())
                    .admitted(List.of())
                    .reached(before, FormationStep.FORM_GROUP, trace.at());
        }
    }

    /**
     * The group is given more time, once (延长筹备期限).
     *
     * @param amount how much, as the policy says
     */
    public record Extend(int amount) implements FormationDeed {
        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return EXTEND;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            int most = context.policy().formation().group().extension();
            return FormationRefusal.NO_EXTENSION.when(amount < 1 || amount > most);
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.term(before.term().map(clock -> clock.extend(amount, Extension.Base.DUE, trace.at())));
        }
    }
}
