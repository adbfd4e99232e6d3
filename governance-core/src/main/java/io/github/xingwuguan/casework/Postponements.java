package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.Extension;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a deadline moves (暂停与延期): time stands still for a reason that the policy knows, or the lead asks for more of it before the deadline
 * and somebody of the level of the case decides.
 */
public final class Postponements {
    /** Far fewer than a clock holds, since it also stands still each time the work is looked at. */
    private static final int MOST_PAUSES = 500;

    private static final Set<Stage> IN_HAND = EnumSet.of(Stage.ACCEPTED, Stage.DISPATCHED, Stage.IN_PROGRESS);

    private static final Rule<Case, CasePolicy> PAUSE = CaseRules.line(
            "pause-clock",
            CaseRules.OFFICIALS,
            IN_HAND,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER,
            CaseRules.OF_ITS_LEVEL,
            (state, context) -> running(state));
    private static final Rule<Case, CasePolicy> RESUME = CaseRules.line(
            "resume-clock",
            CaseRules.OFFICIALS,
            IN_HAND,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER,
            CaseRules.OF_ITS_LEVEL,
            (state, context) -> running(state));
    private static final Rule<Case, CasePolicy> REQUEST = CaseRules.line(
            "request-extension",
            CaseRules.ASSIGNEES,
            EnumSet.of(Stage.IN_PROGRESS),
            CaseRules.FROZEN,
            (state, context) -> running(state),
            CaseRules.LEAD_ONLY);
    private static final Rule<Case, CasePolicy> GRANT = decider("grant-extension");
    private static final Rule<Case, CasePolicy> REFUSE = decider("refuse-extension");

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(PAUSE, RESUME, REQUEST, GRANT, REFUSE);

    private Postponements() {}

    private static Rule<Case, CasePolicy> decider(String code) {
        return CaseRules.line(
                code,
                CaseRules.OFFICIALS,
                EnumSet.of(Stage.IN_PROGRESS),
                CaseRules.FROZEN,
                CaseRules.NOT_REPORTED,
                CaseRules.NOT_HANDLER,
                CaseRules.OF_ITS_LEVEL,
                (state, context) ->
                        CaseRefusal.NO_EXTENSION_PENDING.when(pending(state).isEmpty()));
    }

    private static Optional<Clocks.Timer> disposal(Case state) {
        return state.clocks().timer(ClockKind.DISPOSE).filter(Clocks.Timer::isOpen);
    }

    /** What another lead asked for ended with its part. */
    static Optional<Clocks.Requested> pending(Case state) {
        return disposal(state)
                .flatMap(Clocks.Timer::requested)
                .filter(requested -> state.assignments().isLeadBy(requested.assignment()));
    }

    private static Optional<Refusal> running(Case state) {
        return CaseRefusal.NO_CLOCK.when(disposal(state).isEmpty());
    }

    /**
     * The time to deal with the case stands still for a reason (暂停计时).
     *
     * @param reason a code value that the policy knows
     */
    public record PauseClock(String reason) implements Clocks.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isKnown = Clocks.rule(ClockKind.DISPOSE, state.intake(), context.policy())
                    .filter(rule -> rule.pausable().contains(reason))
                    .isPresent();
            boolean isFull = disposal(state)
                    .filter(timer -> timer.clock().pauses().size() >= MOST_PAUSES)
                    .isPresent();
            return CaseRefusal.NOT_PAUSABLE.when(!isKnown || isFull);
        }

        @Override
        public Clocks apply(Clocks before, Trace trace) {
            return before.changed(clock -> clock.pause(reason, trace.at()));
        }
    }

    /**
     * The reason is gone (恢复计时): time runs on if there is no other.
     *
     * @param reason the code value
     */
    public record ResumeClock(String reason) implements Clocks.Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            return before.changed(clock -> clock.resume(reason, trace.at()));
        }
    }

    /**
     * The lead asks for more time (申请延期), before the deadline.
     *
     * @param amount how much, in the unit of the limit
     */
    public record RequestExtension(int amount) implements Clocks.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Clocks.Timer timer = disposal(state).orElseThrow();
            Deadline due = timer.clock().due(context.now(), context.calendar(), Coverage.PROVISIONAL);
            Optional<ClockRule> rule = Clocks.rule(ClockKind.DISPOSE, state.intake(), context.policy());
            long granted = timer.clock().extensions().stream()
                    .filter(e -> e.amount() > 0)
                    .count();
            boolean isTooMuch = amount < 1
                    || rule.filter(r -> amount <= r.maxExtension() && granted < r.maxExtensions())
                            .filter(r -> fits(timer.clock(), r.limit()))
                            .isEmpty();
            return CaseRefusal.EXTENSION_PENDING
                    .when(pending(state).isPresent())
                    .or(() -> CaseRefusal.OVERDUE.when(!due.isMetAt(context.now())))
                    .or(() -> CaseRefusal.NO_MORE_TIME.when(isTooMuch));
        }

        /** A clock that was inherited from a case of another urgency may run by another limit. */
        private static boolean fits(Clock clock, TimeLimit limit) {
            return clock.limit().unit() == limit.unit() && clock.limit().amount() <= limit.amount();
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.clocks(
                    asked(before.clocks(), trace, before.assignments().leadId()));
        }

        /** Who follows the clocks alone knows of no assignment. */
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            return asked(before, trace, "");
        }

        private Clocks asked(Clocks before, Trace trace, String assignment) {
            return before.asked(Optional.of(new Clocks.Requested(amount, trace.at(), assignment)));
        }
    }

    /** More time is given (同意延期), on top of the deadline as it was, though that may have passed since it was asked for. */
    public record GrantExtension() implements Clocks.Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            int amount = before.known(ClockKind.DISPOSE)
                    .requested()
                    .orElseThrow(() ->
                            new GovernanceException("event-order", "Event must follow a request, but there was none"))
                    .amount();
            return before.changed(clock -> clock.extend(amount, Extension.Base.DUE, trace.at()))
                    .asked(Optional.empty());
        }
    }

    /**
     * No more time is given (驳回延期); that uses up no extension.
     *
     * @param reason why
     */
    public record RefuseExtension(String reason) implements Clocks.Ask {
        @Override
        public Deed redacted() {
            return new RefuseExtension(GONE);
        }

        @Override
        public Clocks apply(Clocks before, Trace trace) {
            return before.asked(Optional.empty());
        }
    }
}
