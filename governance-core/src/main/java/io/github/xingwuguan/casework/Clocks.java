package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.Pause;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.Verdict;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What has to be done in time (时限): a clock for each kind that the policy knows, started and stopped by what is done. Clocks keep a budget
 * and a ledger of pauses, so a deadline is worked out and not stored; once a clock stops its verdict is, and no later calendar moves it.
 *
 * @param timers the clock of each kind, the last one of those that start anew
 */
public record Clocks(Map<ClockKind, Timer> timers) {
    /** None runs. */
    public static final Clocks NONE = new Clocks(Map.of());

    /** While the work is looked at, the time to deal with it stands still. */
    static final String LOOKED_AT = "looked-at";

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);

    /** The clocks of a petition also run when its case is closed. */
    private static final Set<Stage> REPORTED = EnumSet.complementOf(EnumSet.of(Stage.NONE));

    private static final Rule<Case, CasePolicy> START = CaseRules.line("start-clock", NOBODY, REPORTED);
    private static final Rule<Case, CasePolicy> STOP = CaseRules.line("stop-clock", NOBODY, REPORTED);
    private static final Rule<Case, CasePolicy> BREACH = CaseRules.line("breach", NOBODY, REPORTED);
    private static final Rule<Case, CasePolicy> TICK = CaseRules.line(
            "tick",
            EnumSet.of(Role.SYSTEM),
            REPORTED,
            (state, context) -> CaseRefusal.POLICY_CHANGED.when(state.policy()
                    .filter(id -> !id.equals(context.policy().id()))
                    .isPresent()),
            (state, context) ->
                    CaseRefusal.NOTHING_OVERDUE.when(Lapses.next(state, context).isEmpty()));

    private static final Rule<Case, CasePolicy> RESPECIFY = CaseRules.line("respecify-clock", NOBODY, Stage.open());

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(START, STOP, Settlement.SETTLE, BREACH, TICK, RESPECIFY);

    /**
     * Copies the timers.
     *
     * @param timers the clock of each kind
     */
    public Clocks {
        Map<ClockKind, Timer> sorted = new EnumMap<>(ClockKind.class);
        sorted.putAll(timers);
        timers = sorted;
    }

    /** {@return the clock of each kind, the last one of those that start anew} */
    @Override
    public Map<ClockKind, Timer> timers() {
        // wrapped here and not in the field, since it is copied with every event of a clock
        return Collections.unmodifiableMap(timers);
    }

    /**
     * One clock, and what became of it (计时).
     *
     * @param clock budget and ledger; it still runs when the timer is stopped, so that it can go on
     * @param verdict how it ended; empty while it runs
     * @param breachedAt the deadline that passed while it ran; empty if none did
     * @param requested the extension that was asked for and is not decided, and when; empty if none is
     */
    public record Timer(
            Clock clock, Optional<Verdict> verdict, Optional<Instant> breachedAt, Optional<Requested> requested) {
        private boolean hasBreached(Deadline due) {
            return breachedAt.filter(at -> !at.isBefore(due.due())).isPresent();
        }

        /** A deadline does not pass while time stands still. */
        boolean standsAt(Instant at) {
            return clock.pauses().stream()
                    .anyMatch(pause -> pause.until().isEmpty() && !pause.since().isAfter(at));
        }

        /** {@return whether it runs or stands still, and neither was stopped nor ended without a verdict} */
        public boolean isOpen() {
            return verdict.isEmpty() && clock.cancelledAt().isEmpty();
        }
    }

    /**
     * An extension that was asked for (延期申请).
     *
     * @param amount how much, in the unit of the limit
     * @param at when; what was asked for in time is in time though it is decided later
     * @param assignment the assignment whose lead asked: it ends with it
     */
    public record Requested(int amount, Instant at, String assignment) {}

    /**
     * {@return the clock of a kind, if there ever was one}
     *
     * @param kind the kind
     */
    public Optional<Timer> timer(ClockKind kind) {
        return Optional.ofNullable(timers.get(kind));
    }

    /**
     * {@return the deadline of a clock that is open; empty if there is none}
     *
     * @param kind the kind
     * @param asOf when a pause that still lasts is taken to end
     * @param calendar the working days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException as {@link Clock#due} does
     */
    public Optional<Deadline> due(ClockKind kind, Instant asOf, WorkCalendar calendar, Coverage coverage) {
        return timer(kind).filter(Timer::isOpen).map(timer -> timer.clock().due(asOf, calendar, coverage));
    }

    /** A history can be wrong, since it comes from outside. */
    Timer known(ClockKind kind) {
        return timer(kind)
                .orElseThrow(() -> new GovernanceException(
                        "event-order",
                        "Event must follow the start of a clock, but no clock " + kind.code() + " started"));
    }

    Clocks with(ClockKind kind, Timer timer) {
        Map<ClockKind, Timer> all = new EnumMap<>(ClockKind.class);
        all.putAll(timers);
        all.put(kind, timer);
        return new Clocks(all);
    }

    static Optional<ClockRule> rule(ClockKind kind, Intake intake, CasePolicy policy) {
        Optional<ClockRule> best = Optional.empty();
        for (ClockRule rule : policy.clocks()) {
            boolean isAbout = rule.kind() == kind && rule.isAbout(intake.filing());
            if (isAbout && (best.isEmpty() || rule.weight() > best.get().weight())) {
                best = Optional.of(rule);
            }
        }
        return best;
    }

    /** Each deadline passes once; the breach is dated at the deadline and not at the look at the clock. */
    static Stream<Lapses.Lapse> lapses(Case state, Context<CasePolicy> context) {
        return state.clocks().timers.entrySet().stream()
                .flatMap(timer -> Stream.concat(
                        breach(timer.getKey(), timer.getValue(), state, context).stream(),
                        Settlement.lapse(timer.getKey(), timer.getValue(), context).stream()));
    }

    private static Optional<Lapses.Lapse> breach(ClockKind kind, Timer timer, Case state, Context<CasePolicy> context) {
        // while more time is asked for nobody knows whether the deadline holds
        boolean isAskedFor =
                kind == ClockKind.DISPOSE && Postponements.pending(state).isPresent();
        if (!timer.isOpen() || isAskedFor) {
            return Optional.empty();
        }
        Deadline due = timer.clock().due(context.now(), context.calendar(), Coverage.PROVISIONAL);
        // a guess is not entered: the next notice may move it, and an entry stays
        boolean hasPassed = due.certainty() == Deadline.Certainty.FIRM && !due.isMetAt(context.now());
        boolean isNew = !timer.hasBreached(due) && !timer.standsAt(due.due());
        return hasPassed && isNew ? Optional.of(new Lapses.Lapse(due.due(), new Breach(kind, due))) : Optional.empty();
    }

    /**
     * {@return an event and what follows for the clocks from it}
     *
     * @param state the state before it
     * @param event the event
     * @param context what surrounds the decision
     */
    public static List<CaseEvent> followed(Case state, CaseEvent event, Context<CasePolicy> context) {
        return ClockMoves.after(state, event, context);
    }

    /** Deeds about time (时限动作). */
    public sealed interface Ask extends Deed
            permits StartClock,
                    StopClock,
                    Breach,
                    Tick,
                    Settlement.SettleVerdict,
                    Reprojection.ReprojectDeadline,
                    RespecifyClock,
                    Postponements.PauseClock,
                    Postponements.ResumeClock,
                    Postponements.RequestExtension,
                    Postponements.GrantExtension,
                    Postponements.RefuseExtension,
                    Holds.Ask,
                    MergedClocks.InheritClock,
                    MergedClocks.EndClock {
        /**
         * {@return the clocks after it}
         *
         * @param before the clocks before
         * @param trace who, when
         */
        default Clocks apply(Clocks before, Trace trace) {
            return before;
        }

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.clocks(apply(before.clocks(), trace));
        }
    }

    /**
     * A clock starts, or goes on after the work was sent back (起算). Follows from what was done; nobody asks for it.
     *
     * @param kind which
     * @param limit how long it may take
     */
    public record StartClock(ClockKind kind, TimeLimit limit) implements Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Optional<Timer> stopped = before.timer(kind).filter(timer -> kind == ClockKind.DISPOSE);
            Clock clock = stopped.map(timer -> timer.clock().resume(LOOKED_AT, trace.at()))
                    .orElseGet(() -> Clock.start(limit, trace.at()));
            Optional<Instant> breached = stopped.flatMap(Timer::breachedAt);
            return before.with(kind, new Timer(clock, Optional.empty(), breached, Optional.empty()));
        }
    }

    /**
     * A clock stops (停表). Follows from what was done; nobody asks for it.
     *
     * @param kind which
     * @param deadline until when there was time
     */
    public record StopClock(ClockKind kind, Deadline deadline) implements Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Timer timer = before.known(kind);
            Clock still = timer.clock();
            for (Pause pause : still.pauses()) {
                still = still.resume(pause.reason(), trace.at());
            }
            still = still.pause(LOOKED_AT, trace.at());
            Verdict verdict = new Verdict(trace.at(), deadline);
            Optional<Instant> breached = verdict.isOnTime()
                    ? timer.breachedAt()
                    : Optional.of(timer.breachedAt().orElse(deadline.due()));
            return before.with(kind, new Timer(still, Optional.of(verdict), breached, Optional.empty()));
        }
    }

    /**
     * A clock has another limit (改定时限); what was used of the old one stays used. Follows from what was done; nobody asks for it.
     *
     * @param kind which
     * @param limit how long it may take now
     */
    public record RespecifyClock(ClockKind kind, TimeLimit limit) implements Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Timer timer = before.known(kind);
            Clock clock = timer.clock().limitedTo(limit, trace.at());
            return before.with(kind, new Timer(clock, timer.verdict(), timer.breachedAt(), timer.requested()));
        }
    }

    /**
     * A deadline passed (超期). Follows from a look at the clocks; dated at the deadline.
     *
     * @param kind which
     * @param deadline the deadline
     */
    public record Breach(ClockKind kind, Deadline deadline) implements Ask {
        @Override
        public Clocks apply(Clocks before, Trace trace) {
            Timer timer = before.known(kind);
            return before.with(
                    kind, new Timer(timer.clock(), timer.verdict(), Optional.of(deadline.due()), timer.requested()));
        }
    }

    /** The host looks at the clocks (计时检查): everything that the passing of time led to since is entered, in order, once. */
    public record Tick() implements Ask {
        @Override
        public boolean ledTo(List<CaseEvent> events) {
            return events.stream().allMatch(event -> event.trace().enteredAt().isPresent());
        }

        @Override
        public Decision<CaseEvent> decide(Case state, Context<CasePolicy> context) {
            return new Decision.Accepted<>(Lapses.until(state, context));
        }
    }

    Clocks changed(UnaryOperator<Clock> change) {
        return changed(ClockKind.DISPOSE, change);
    }

    Clocks changed(ClockKind kind, UnaryOperator<Clock> change) {
        Timer timer = known(kind);
        return with(
                kind, new Timer(change.apply(timer.clock()), timer.verdict(), timer.breachedAt(), timer.requested()));
    }

    Clocks changedIfOpen(UnaryOperator<Clock> change) {
        return timer(ClockKind.DISPOSE).filter(Timer::isOpen).isPresent() ? changed(change) : this;
    }

    Clocks asked(Optional<Requested> requested) {
        Timer timer = known(ClockKind.DISPOSE);
        return with(ClockKind.DISPOSE, new Timer(timer.clock(), timer.verdict(), timer.breachedAt(), requested));
    }
}
