package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps that need a document and nothing else, and objections to what was published (公示、异议与其他步骤). */
public final class Preparing {
    /** Steps with content of their own are not among them. */
    static final Map<FormationStep, Rule<FormationPlan, CommitteePolicy>> TAKE = plain();

    static final Rule<FormationPlan, CommitteePolicy> RAISE = FormationTable.line(
            "raise-objection", Set.of(Role.RESIDENT), Preparing::isPublished, FormationTable::frozen);
    static final Rule<FormationPlan, CommitteePolicy> ANSWER = FormationTable.line(
            "answer-objection",
            FormationStep.SETTLE_DRAFT.roles(),
            state -> !state.openObjections().isEmpty(),
            FormationTable::frozen);

    private Preparing() {}

    private static Map<FormationStep, Rule<FormationPlan, CommitteePolicy>> plain() {
        Map<FormationStep, Rule<FormationPlan, CommitteePolicy>> lines = new EnumMap<>(FormationStep.class);
        for (FormationStep step : EnumSet.complementOf(EnumSet.of(
                FormationStep.APPLY,
                FormationStep.FORM_GROUP,
                FormationStep.NOMINATE,
                FormationStep.REVIEW,
                FormationStep.ELECT))) {
            lines.put(step, FormationTable.step(step));
        }
        return Collections.unmodifiableMap(lines);
    }

    private static boolean isPublished(FormationPlan state) {
        return state.last().filter(last -> last.step().publishes()).isPresent();
    }

    /**
     * A step is taken (完成步骤).
     *
     * @param step one that needs no content of its own
     * @param document the digest of what was published, noticed or filed, which is kept elsewhere
     */
    public record Take(FormationStep step, Digest document) implements FormationDeed {
        /**
         * Checks the step.
         *
         * @param step one that needs no content of its own
         * @param document the digest of what was published
         * @throws IllegalArgumentException if the step has content of its own
         */
        public Take {
            if (!TAKE.containsKey(step)) {
                throw new IllegalArgumentException("Step must have no content of its own, but was " + step.code());
            }
        }

        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return TAKE.getOrDefault(step, RAISE);
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            return Optional.empty();
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.reached(before, step, trace.at());
        }
    }

    /**
     * An owner objects to what was published (提出异议).
     *
     * @param id its id
     */
    public record Raise(String id) implements FormationDeed {
        /**
         * Checks the id.
         *
         * @param id its id
         * @throws IllegalArgumentException if it has another form
         */
        public Raise {
            Ids.check(id, "Objection id");
        }

        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return RAISE;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            return FormationRefusal.OBJECTION_TWICE.when(state.objections().contains(id));
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            return next.addObjection(id).addOpenObjection(id);
        }
    }

    /**
     * An objection is answered (答复异议).
     *
     * @param id its id
     * @param answer the digest of the answer, which is kept elsewhere
     */
    public record Answer(String id, Digest answer) implements FormationDeed {
        @Override
        public Rule<FormationPlan, CommitteePolicy> rule() {
            return ANSWER;
        }

        @Override
        public Optional<Refusal> check(FormationPlan state, Context<CommitteePolicy> context) {
            return FormationRefusal.UNKNOWN_OBJECTION.when(
                    !state.openObjections().contains(id));
        }

        @Override
        public FormationPlan.Builder change(FormationPlan before, Stamp trace, FormationPlan.Builder next) {
            List<String> open = new ArrayList<>(before.openObjections());
            open.remove(id);
            return next.openObjections(open);
        }
    }
}
