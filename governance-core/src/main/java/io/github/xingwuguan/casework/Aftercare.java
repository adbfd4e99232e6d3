package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a case that is closed (回头看、重启、归档): somebody looks back, it is reopened if it came back or should not have been closed,
 * and its dossier is closed in the end.
 */
public final class Aftercare {
    private static final Set<Stage> CLOSED = EnumSet.of(Stage.CLEARED, Stage.CONCLUDED);

    private static final Rule<Case, CasePolicy> LOOK_BACK = CaseRules.line(
            "look-back",
            EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT),
            CLOSED,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL,
            CaseRules.NOT_HANDLER);
    private static final Rule<Case, CasePolicy> REOPEN = CaseRules.line(
            "reopen",
            CaseRules.OFFICIALS,
            EnumSet.of(Stage.CLEARED, Stage.CONCLUDED, Stage.ARCHIVED),
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            Aftercare::mayReopen);
    private static final Rule<Case, CasePolicy> ARCHIVE = CaseRules.line(
            "archive",
            EnumSet.of(Role.SUBDISTRICT, Role.DISTRICT, Role.SYSTEM),
            EnumSet.of(Stage.CLEARED, Stage.CONCLUDED, Stage.REJECTED, Stage.REDIRECTED, Stage.WITHDRAWN),
            CaseRules.NOT_REPORTED,
            (state, context) -> CaseRefusal.POLICY_CHANGED.when(state.policy()
                    .filter(id -> !id.equals(context.policy().id()))
                    .isPresent()),
            (state, context) ->
                    CaseRefusal.EXEMPTION_PENDING.when(state.exemptions().isPending()),
            (state, context) -> observation(state, context, false));

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(LOOK_BACK, REOPEN, ARCHIVE);

    private Aftercare() {}

    private static Optional<Refusal> observation(Case state, Context<CasePolicy> context, boolean runs) {
        Optional<Clearance.Spell> last =
                state.clearance().last().filter(spell -> spell.reopenedAt().isEmpty());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        return CaseRules.timed(
                context.policy().observation(),
                last.get().closedAt(),
                context,
                due -> due.isMetAt(context.now()) != runs,
                runs ? CaseRefusal.OBSERVATION_OVER : CaseRefusal.OBSERVATION_RUNNING);
    }

    /** What is archived only the district reopens, at any time. */
    private static Optional<Refusal> mayReopen(Case state, Context<CasePolicy> context) {
        if (state.stage() != Stage.ARCHIVED) {
            return observation(state, context, true);
        }
        boolean wasClosed = state.clearance()
                .last()
                .filter(spell -> spell.reopenedAt().isEmpty())
                .isPresent();
        return CaseRefusal.LEVEL.when(context.actor().role() != Role.DISTRICT || !wasClosed);
    }

    /**
     * Somebody looked back (回头看). What came back while the case is under observation is reopened in the same decision.
     *
     * @param found whether it is still in order
     */
    public record LookBack(Check found) implements Clearance.Ask {
        @Override
        public Decision<CaseEvent> decide(Case state, Context<CasePolicy> context) {
            CaseEvent looked = new CaseEvent(Trace.of(state, context, state.stage()), this);
            if (found != Check.REFUTED) {
                return Decision.accept(looked);
            }
            Optional<Refusal> late = observation(state, context, true);
            return late.isPresent()
                    ? new Decision.Refused<>(late.get())
                    : new Decision.Accepted<>(reopened(looked, looked.applyTo(state), context));
        }

        private static List<CaseEvent> reopened(CaseEvent looked, Case after, Context<CasePolicy> context) {
            CaseEvent reopen = new CaseEvent(Trace.of(after, context, Stage.ACCEPTED), new Reopen(Cause.REBOUND));
            List<CaseEvent> events = new ArrayList<>(List.of(looked));
            events.addAll(Clocks.followed(after, reopen, context));
            return events;
        }
    }

    /** Why a case is reopened (重启原因). */
    public enum Cause implements Coded {
        /** It came back (反弹). */
        REBOUND("rebound"),
        /** There is something new (新事实). */
        NEW_FACTS("new-facts"),
        /** A complaint about how it was dealt with was right (投诉成立). */
        COMPLAINT_UPHELD("complaint-upheld"),
        /** An audit found fault (审计、督查). */
        AUDIT("audit"),
        /** It was not done as was said (弄虚作假). */
        FRAUD("fraud");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * It is opened again (重启): the same dossier, a new cycle; a clearance is revoked.
     *
     * @param cause why
     */
    public record Reopen(Cause cause) implements Clearance.Ask {
        @Override
        public Stage to(Case state) {
            return Stage.ACCEPTED;
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            return before.clearance().reopened(trace.at());
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Clearance.Ask.super
                    .part(before, trace, next)
                    .cycle(before.cycle() + 1)
                    .hands(Hands.NONE)
                    .milestones(Milestones.NONE)
                    .contacts(Contacts.NONE)
                    .safety(before.safety().reopened())
                    .exemptions(before.exemptions().reopened())
                    .supervision(before.supervision().reopened())
                    .holds(Holds.NONE)
                    .outcome(Optional.empty())
                    .assignments(before.assignments().reopened())
                    .disposal(before.disposal().reopened())
                    .deliberations(before.deliberations().anew());
        }
    }

    /** Its dossier is closed (归档). */
    public record Archive() implements Clearance.Ask {
        @Override
        public Stage to(Case state) {
            return Stage.ARCHIVED;
        }
    }
}
