package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What part of the work was done by when (阶段办理): some categories have limits for parts of it. A part can be late though the whole is in
 * time.
 *
 * @param verdicts how each part ended that was done, by its code
 */
public record Milestones(Map<String, Verdict> verdicts) {
    /** No part was done. */
    public static final Milestones NONE = new Milestones(Map.of());

    private static final Rule<Case, CasePolicy> COMPLETE = CaseRules.line(
            "complete-stage",
            CaseRules.ASSIGNEES,
            EnumSet.of(Stage.IN_PROGRESS),
            CaseRules.FROZEN,
            CaseRules.LEAD_ONLY,
            CaseRules.only(Hand.HANDLE));
    private static final Rule<Case, CasePolicy> PASS =
            CaseRules.line("pass-stage", EnumSet.noneOf(Role.class), EnumSet.of(Stage.IN_PROGRESS));

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(COMPLETE, PASS);

    /**
     * Copies the verdicts.
     *
     * @param verdicts how each part ended
     */
    public Milestones {
        verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
    }

    /** Deeds about parts of the work (阶段动作). */
    public sealed interface Ask extends Deed permits CompleteStage, PassStage {}

    /**
     * The lead has done a part of the work (完成阶段); what time there was for it follows in the same decision.
     *
     * @param stage the code of the part
     */
    public record CompleteStage(String stage) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isNew = !state.milestones().verdicts.containsKey(stage);
            return CaseRefusal.UNKNOWN_STAGE
                    .when(limit(state, context).isEmpty() || !isNew)
                    .or(() -> CaseRefusal.NO_CLOCK.when(
                            state.clocks().timer(ClockKind.DISPOSE).isEmpty()));
        }

        private Optional<StageLimit> limit(Case state, Context<CasePolicy> context) {
            return CaseRules.standard(state, context).stages().stream()
                    .filter(limit -> limit.code().equals(stage))
                    .findFirst();
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public List<CaseEvent> carriedOut(Case state, Context<CasePolicy> context) {
            List<CaseEvent> events = new ArrayList<>(Ask.super.carriedOut(state, context));
            Clock whole = state.clocks().known(ClockKind.DISPOSE).clock();
            Deadline deadline = whole.under(limit(state, context).orElseThrow().limit())
                    .due(context.now(), context.calendar(), Coverage.PROVISIONAL);
            Case after = Case.LIFECYCLE.fold(state, events);
            events.add(new CaseEvent(Trace.of(after, context, after.stage()), new PassStage(stage, deadline)));
            return events;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next;
        }
    }

    /**
     * The time for a part stops (阶段停表). Follows from its completion; nobody asks for it.
     *
     * @param stage the code of the part
     * @param deadline until when there was time
     */
    public record PassStage(String stage, Deadline deadline) implements Ask {
        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            Map<String, Verdict> all = new TreeMap<>(before.milestones().verdicts);
            all.put(stage, new Verdict(trace.at(), deadline));
            return next.milestones(new Milestones(all));
        }
    }
}
