package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What cannot be done now is held over (挂账): until a day, for a reason that the policy knows; the time to deal with the case stands still,
 * and nothing is done with it that a hold forbids. It ends by decision or with its last day.
 *
 * @param asked the hold that was asked for and is not decided; empty if none is
 * @param running the hold that lasts; empty if none does
 * @param granted how often the case was held over in this cycle
 */
public record Holds(Optional<Asked> asked, Optional<Running> running, int granted) {
    /** It was never held over. */
    public static final Holds NONE = new Holds(Optional.empty(), Optional.empty(), 0);

    /** While a case is held over its time stands still. */
    static final String HELD = "held";

    /** What goes on with a case that is held over. */
    static final Set<String> GOES_ON = Set.of(
            "end-hold",
            "escalate",
            "supervise",
            "reply-to-supervision",
            "record-contact",
            "record-interim-control",
            "estimate-loss",
            "attach-evidence",
            "correct-entry",
            "redact",
            "mark-strand",
            "link-recurrence",
            "tick",
            "reproject-deadline",
            // whose own time runs on can still answer
            "sign-whistle",
            "report-in",
            "decline-whistle",
            "uphold-decline",
            "overrule-decline",
            "rate-whistle",
            "record-performance",
            "fulfil-item",
            "waive-item",
            "publish-minutes",
            "cancel-conference",
            // a petition goes its own way
            "register-petition",
            "route-petition",
            "object-to-petition",
            "notice-petition",
            "accept-petition",
            "extend-petition",
            "conclude-petition",
            "record-delivery",
            "request-review",
            "decide-review",
            "request-recheck",
            "open-hearing",
            "close-hearing",
            "decide-recheck");

    private static final Rule<Case, CasePolicy> REQUEST = CaseRules.line(
            "request-hold",
            CaseRules.ASSIGNEES,
            Assignments.IN_HAND,
            CaseRules.FROZEN,
            CaseRules.LEAD_ONLY,
            (state, context) -> CaseRefusal.HOLD_PENDING.when(pending(state).isPresent()));
    private static final Rule<Case, CasePolicy> GRANT = decider("grant-hold");
    private static final Rule<Case, CasePolicy> REFUSE = decider("refuse-hold");
    private static final Rule<Case, CasePolicy> END = CaseRules.line(
            "end-hold",
            CaseRules.HIGHER,
            Assignments.BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL,
            (state, context) ->
                    CaseRefusal.NOT_HELD.when(state.holds().running().isEmpty()));

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(REQUEST, GRANT, REFUSE, END);

    private static Rule<Case, CasePolicy> decider(String code) {
        return CaseRules.line(
                code,
                CaseRules.HIGHER,
                Assignments.IN_HAND,
                CaseRules.FROZEN,
                CaseRules.NOT_REPORTED,
                CaseRules.NOT_HANDLER,
                CaseRules.OF_ITS_LEVEL,
                (state, context) ->
                        CaseRefusal.NO_HOLD_PENDING.when(pending(state).isEmpty()));
    }

    /**
     * A hold that was asked for (挂账申请).
     *
     * @param reason the code value
     * @param until its last day
     * @param assignment the assignment whose lead asked: it ends with it
     */
    public record Asked(String reason, LocalDate until, String assignment) {}

    /**
     * A hold that lasts (挂账).
     *
     * @param reason the code value
     * @param until its last day
     */
    public record Running(String reason, LocalDate until) {}

    /**
     * Whether something is not done now. What goes on waits, too, once the last day is over, until a look at the clocks has entered the end:
     * else the time in between would be lost.
     */
    static boolean forbids(String code, Case state, Context<CasePolicy> context) {
        Optional<Running> running = state.holds().running;
        if (running.isEmpty()) {
            return false;
        }
        boolean isLook = code.equals("tick") || code.equals("end-hold");
        boolean isOver = !end(running.get().until(), context).isAfter(context.now());
        return !GOES_ON.contains(code) || (isOver && !isLook);
    }

    /** {@return these, with nothing held over or asked for any more} */
    Holds ended() {
        return new Holds(Optional.empty(), Optional.empty(), granted);
    }

    private static Optional<Asked> pending(Case state) {
        return state.holds().asked.filter(asked -> state.assignments().isLeadBy(asked.assignment()));
    }

    /** A hold ends with its last day, and takes effect then however late somebody looks. */
    static Stream<Lapses.Lapse> lapses(Case state, Context<CasePolicy> context) {
        return state.holds().running.stream()
                .map(running -> new Lapses.Lapse(end(running.until(), context), new EndHold()));
    }

    private static Instant end(LocalDate until, Context<CasePolicy> context) {
        return until.plusDays(1).atStartOfDay(context.calendar().zone()).toInstant();
    }

    private static boolean isOverdue(Case state, Context<CasePolicy> context) {
        return state.clocks()
                .due(ClockKind.DISPOSE, context.now(), context.calendar(), Coverage.PROVISIONAL)
                .filter(due -> !due.isMetAt(context.now()))
                .isPresent();
    }

    /** Deeds about holds (挂账动作); they move the clock, too. */
    public sealed interface Ask extends Clocks.Ask permits RequestHold, GrantHold, RefuseHold, EndHold {
        /**
         * {@return the holds after it}
         *
         * @param before the holds before
         * @param trace who, when
         */
        Holds apply(Holds before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Clocks.Ask.super.part(before, trace, next).holds(apply(before.holds(), trace));
        }
    }

    /**
     * The lead asks to hold the case over (申请挂账), before the deadline.
     *
     * @param reason a code value that the policy knows
     * @param until the last day
     */
    public record RequestHold(String reason, LocalDate until) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<HoldRule> rule = context.policy().hold();
            boolean isKnown = rule.filter(
                            r -> r.reasons().contains(reason) && state.holds().granted() < r.most())
                    .isPresent();
            boolean needsControl =
                    CaseRules.standard(state, context).grave() || state.intake().isEmergency();
            return CaseRefusal.NOT_HOLDABLE
                    .when(!isKnown)
                    .or(() -> CaseRefusal.HOLD_TOO_LONG.when(!fits(rule.orElseThrow(), context)))
                    .or(() -> CaseRefusal.OVERDUE.when(isOverdue(state, context)))
                    .or(() -> CaseRefusal.NO_INTERIM_CONTROL.when(
                            needsControl && !state.safety().isControlled()));
        }

        private boolean fits(HoldRule rule, Context<CasePolicy> context) {
            Deadline last = rule.longest().due(context.now(), context.calendar(), Coverage.PROVISIONAL);
            return until.isAfter(context.today())
                    && !until.isAfter(
                            last.due().atZone(context.calendar().zone()).toLocalDate());
        }

        @Override
        public Holds apply(Holds before, Trace trace) {
            return before;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            Asked asked = new Asked(reason, until, before.assignments().leadId());
            Holds own = before.holds();
            return next.holds(new Holds(Optional.of(asked), own.running, own.granted));
        }
    }

    /** It is held over (同意挂账). */
    public record GrantHold() implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isOver = pending(state)
                    .filter(asked -> !end(asked.until(), context).isAfter(context.now()))
                    .isPresent();
            return CaseRefusal.HOLD_TOO_LONG.when(isOver).or(() -> CaseRefusal.OVERDUE.when(isOverdue(state, context)));
        }

        @Override
        public Clocks apply(Clocks before, Trace trace) {
            return before.changedIfOpen(clock -> clock.pause(HELD, trace.at()));
        }

        @Override
        public Holds apply(Holds before, Trace trace) {
            return new Holds(
                    Optional.empty(),
                    before.asked.map(asked -> new Running(asked.reason(), asked.until())),
                    before.granted + 1);
        }
    }

    /**
     * It is not held over (驳回挂账).
     *
     * @param reason why
     */
    public record RefuseHold(String reason) implements Ask {
        @Override
        public Deed redacted() {
            return new RefuseHold(GONE);
        }

        @Override
        public Holds apply(Holds before, Trace trace) {
            return new Holds(Optional.empty(), before.running, before.granted);
        }
    }

    /** It goes on (解除挂账): somebody decides so, or the last day is over. */
    public record EndHold() implements Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            return before.changedIfOpen(clock -> clock.resume(HELD, trace.at()));
        }

        @Override
        public Holds apply(Holds before, Trace trace) {
            return new Holds(before.asked, Optional.empty(), before.granted);
        }
    }
}
