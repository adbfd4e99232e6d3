package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Candidates and their election (候选人与选举). */
public final class Electing {
    static final Rule<FormationPlan, CommitteePolicy> NOMINATE = FormationTable.step(FormationStep.NOMINATE);
    static final Rule<FormationPlan, CommitteePolicy> REVIEW = FormationTable.step(FormationStep.REVIEW);
    static final Rule<FormationPlan, CommitteePolicy> ELECT = FormationTable.step(FormationStep.ELECT);

    private Electing() {}

    /**
     * Candidates are named (推荐候选人).
     *
     * @param candidates at least one, each person once
     */
    public record Nominate(List<Candidate> candidates) implements FormationDeed {
        /**
         * Copies the candidates.
         *
         * @param candidates at least one
         */
        public Nominate {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return NOMINATE;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            return FormationRefusal.NO_CANDIDATE
                    .when(candidates.isEmpty())
                    .or(() -> FormationRefusal.PERSON_TWICE.when(Ids.isTwice(
                            candidates.stream().map(Candidate::person).toList())));
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.candidates(candidates).reached(before, FormationStep.NOMINATE, trace.at());
        }
    }

    /**
     * The candidates were reviewed jointly (资格联审).
     *
     * @param reviewers who took part
     * @param found what was found
     * @param admitted those who may stand; it must be what the rules make of what was found
     */
    public record Review(List<Role> reviewers, List<GroundFound> found, List<ActorId> admitted)
            implements FormationDeed {
        /**
         * Copies the lists.
         *
         * @param reviewers who took part
         * @param found what was found
         * @param admitted those who may stand
         */
        public Review {
            reviewers = List.copyOf(reviewers);
            found = List.copyOf(found);
            admitted = List.copyOf(admitted);
        }

        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return REVIEW;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            Qualification result = Qualification.of(state.candidates(), found, context.policy());
            List<ActorId> named =
                    state.candidates().stream().map(Candidate::person).toList();
            return missing(context.policy().formation())
                    .or(() -> FormationRefusal.NOT_A_CANDIDATE.when(
                            found.stream().anyMatch(ground -> !named.contains(ground.person()))))
                    .or(() -> FormationRefusal.RESULT_DIFFERS.when(
                            !result.admitted().equals(admitted)))
                    .or(() -> FormationRefusal.NO_CANDIDATE.when(admitted.isEmpty()));
        }

        private Optional<Refusal> missing(FormationRules rules) {
            return rules.reviewers().stream()
                    .filter(role -> !reviewers.contains(role))
                    .findFirst()
                    .map(role -> FormationRefusal.REVIEWER_MISSING.refusal(role.code()));
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.admitted(admitted).reached(before, FormationStep.REVIEW, trace.at());
        }
    }

    /**
     * The vote was counted (选举计票). It rests on the count and on nothing else.
     *
     * @param tally the count of those whom the review admitted, by the policy of the plan
     */
    public record Elect(ElectionTally tally) implements FormationDeed {
        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return ELECT;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            CommitteePolicy policy = context.policy();
            return FormationRefusal.CANDIDATES_DIFFER
                    .when(!tally.stood().equals(Set.copyOf(state.admitted())))
                    .or(() ->
                            FormationRefusal.POLICY_CHANGED.when(!tally.policy().equals(policy.digest())))
                    .or(() -> FormationRefusal.RESULT_DIFFERS.when(
                            tally.state() != ElectionTally.State.of(tally.result(), policy)));
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return switch (tally.state()) {
                case ESTABLISHED, ESTABLISHED_EVEN ->
                    next.result(tally.result()).reached(before, FormationStep.ELECT, trace.at());
                case FAILED ->
                    next.failedVotes(before.failedVotes() + 1)
                            .candidates(List.of())
                            .admitted(List.of())
                            .reached(before, FormationStep.SETTLE_DRAFT, trace.at());
            };
        }
    }
}
