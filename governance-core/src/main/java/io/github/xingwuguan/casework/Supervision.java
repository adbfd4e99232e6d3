package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a case is pressed (督办): by somebody above, or by the ladder of the policy as its time runs out. A reminder to a case that is no
 * emergency comes in working time.
 *
 * @param issued every time it was pressed, as they came
 * @param reached the codes of the rungs that were reached in this cycle
 */
public record Supervision(List<Issued> issued, Set<String> reached) {
    /** It was not pressed. */
    public static final Supervision NONE = new Supervision(List.of(), Set.of());

    private static final String STANDS = "stands-still";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Pressure> BY_DECISION =
            EnumSet.of(Pressure.URGE, Pressure.SUPERVISE, Pressure.LIST, Pressure.ACCOUNT);

    private static final Rule<Case, CasePolicy> SUPERVISE = CaseRules.line(
            "supervise",
            CaseRules.HIGHER,
            EnumSet.range(Stage.ACCEPTED, Stage.PUBLICITY),
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL,
            CaseRules.NOT_HANDLER);
    private static final Rule<Case, CasePolicy> REPLY = CaseRules.line(
            "reply-to-supervision",
            CaseRules.ASSIGNEES,
            EnumSet.range(Stage.DISPATCHED, Stage.PUBLICITY),
            CaseRules.FROZEN,
            CaseRules.LEAD_ONLY,
            (state, context) ->
                    CaseRefusal.NOT_SUPERVISED.when(state.supervision().isAnswered()));
    private static final Rule<Case, CasePolicy> REACH = CaseRules.line("reach-rung", NOBODY, Stage.open());

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(SUPERVISE, REPLY, REACH);

    /**
     * Copies the lists.
     *
     * @param issued every time it was pressed
     * @param reached the codes of the rungs that were reached
     */
    public Supervision {
        issued = List.copyOf(issued);
        reached = Set.copyOf(reached);
    }

    /**
     * One time that a case was pressed (督办记录).
     *
     * @param pressure how hard
     * @param at when
     * @param replyBy the last day on which its lead may say what holds it up
     * @param answeredAt when the lead did; empty if it has not
     */
    public record Issued(Pressure pressure, Instant at, LocalDate replyBy, Optional<Instant> answeredAt) {}

    private boolean isAnswered() {
        return issued.stream().allMatch(one -> one.answeredAt().isPresent());
    }

    /** {@return this, at the beginning of a new cycle} */
    Supervision reopened() {
        return new Supervision(issued, Set.of());
    }

    /** {@return the rungs that are reached while the time to deal with the case runs} */
    static Stream<Lapses.Lapse> lapses(Case state, Context<CasePolicy> context) {
        Optional<Clocks.Timer> timer = state.clocks().timer(ClockKind.DISPOSE).filter(Clocks.Timer::isOpen);
        Optional<Ladder> ladder = context.policy().ladder();
        if (timer.isEmpty() || ladder.isEmpty() || Postponements.pending(state).isPresent()) {
            return Stream.empty();
        }
        return ladder.get().rungs().stream()
                .filter(rung -> !state.supervision().reached.contains(rung.code()))
                .flatMap(rung -> reached(rung, timer.get(), state, context).stream());
    }

    private static Optional<Lapses.Lapse> reached(
            Ladder.Rung rung, Clocks.Timer timer, Case state, Context<CasePolicy> context) {
        return instant(rung, timer, context)
                .filter(at -> !timer.standsAt(at))
                .flatMap(at -> state.intake().isEmergency() ? Optional.of(at) : inWorkingTime(at, context.calendar()))
                .map(at -> new Lapses.Lapse(at, new ReachRung(rung.code())));
    }

    /** A rung after the deadline waits until it is entered that the deadline has passed. */
    private static Optional<Instant> instant(Ladder.Rung rung, Clocks.Timer timer, Context<CasePolicy> context) {
        Optional<Deadline> reached = rung.percent().isPresent()
                ? rung.percent()
                        .map(percent -> timer.clock()
                                .shortened(percent)
                                .due(context.now(), context.calendar(), Coverage.PROVISIONAL))
                : timer.breachedAt()
                        .map(at -> since(at, rung.after().orElseThrow(), timer.clock())
                                .due(context.now(), context.calendar(), Coverage.PROVISIONAL));
        return reached.filter(at -> at.certainty() == Deadline.Certainty.FIRM).map(Deadline::due);
    }

    /** Time after the deadline stands still whenever the time to deal with the case does. */
    private static Clock since(Instant breached, TimeLimit after, Clock clock) {
        Clock since = Clock.start(after, breached);
        List<Instant> changes = clock.pauses().stream()
                .flatMap(pause -> Stream.concat(Stream.of(pause.since()), pause.until().stream()))
                .filter(change -> !change.isBefore(breached))
                .sorted()
                .distinct()
                .toList();
        for (Instant change : changes) {
            boolean stands = clock.pauses().stream()
                    .anyMatch(pause -> !pause.since().isAfter(change)
                            && pause.until().filter(end -> !end.isAfter(change)).isEmpty());
            since = stands ? since.pause(STANDS, change) : since.resume(STANDS, change);
        }
        return since;
    }

    /** Empty if it is not known yet when work goes on. */
    private static Optional<Instant> inWorkingTime(Instant at, WorkCalendar calendar) {
        Deadline minute = TimeLimit.workingTime(MINUTE).due(at, calendar, Coverage.PROVISIONAL);
        if (minute.certainty() != Deadline.Certainty.FIRM) {
            return Optional.empty();
        }
        boolean isWorked = !calendar.workingTimeBetween(at, at.plusSeconds(1)).isZero();
        return Optional.of(isWorked ? at : minute.due().minus(MINUTE));
    }

    /** Deeds of supervision (督办动作). */
    public sealed interface Ask extends Deed permits Supervise, ReplyTo, ReachRung {
        /**
         * {@return the supervision after it}
         *
         * @param before the supervision before
         * @param trace who, when
         */
        Supervision apply(Supervision before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.supervision(apply(before.supervision(), trace));
        }
    }

    /**
     * It is pressed (督办): its lead must say what holds it up.
     *
     * @param pressure how hard: urged, supervised, listed, or asked who answers for it
     * @param replyBy the last day on which the lead may answer
     */
    public record Supervise(Pressure pressure, LocalDate replyBy) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isFit = BY_DECISION.contains(pressure) && !replyBy.isBefore(context.today());
            return CaseRefusal.UNFIT_PRESSURE.when(!isFit);
        }

        @Override
        public Supervision apply(Supervision before, Trace trace) {
            List<Issued> all = new ArrayList<>(before.issued);
            all.add(new Issued(pressure, trace.at(), replyBy, Optional.empty()));
            return new Supervision(all, before.reached);
        }
    }

    /**
     * The lead says what holds it up (督办回复).
     *
     * @param explanation what
     */
    public record ReplyTo(String explanation) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.EXPLANATION_MISSING.when(explanation.isBlank());
        }

        @Override
        public Deed redacted() {
            return new ReplyTo(GONE);
        }

        @Override
        public Supervision apply(Supervision before, Trace trace) {
            return new Supervision(
                    before.issued.stream().map(one -> answered(one, trace)).toList(), before.reached);
        }

        private static Issued answered(Issued one, Trace trace) {
            Instant at = one.answeredAt().orElse(trace.at());
            return new Issued(one.pressure(), one.at(), one.replyBy(), Optional.of(at));
        }
    }

    /**
     * A rung of the ladder is reached (到达督办档次): what it asks for follows in the same decision. Follows from a look at the clocks.
     *
     * @param rung its code
     */
    public record ReachRung(String rung) implements Ask {
        @Override
        public Decision<CaseEvent> decide(Case state, Context<CasePolicy> context) {
            CaseEvent reached = new CaseEvent(Trace.of(state, context, state.stage()), this);
            Case after = reached.applyTo(state);
            List<CaseEvent> events = new ArrayList<>(List.of(reached));
            leadsTo(after, context)
                    .ifPresent(deed -> events.addAll(deed.decide(after, context).events()));
            return new Decision.Accepted<>(events);
        }

        /** What was explained is not listed; what nobody stands above does not go up. */
        private Optional<Deed> leadsTo(Case state, Context<CasePolicy> context) {
            Ladder ladder = context.policy().ladder().orElseThrow();
            Pressure pressure = ladder.rungs().stream()
                    .filter(one -> one.code().equals(rung))
                    .map(Ladder.Rung::pressure)
                    .findFirst()
                    .orElseThrow();
            boolean isExplained = isExplained(state);
            return switch (pressure) {
                case REMIND -> Optional.empty();
                case ESCALATE -> up(state);
                case LIST -> isExplained ? Optional.empty() : press(pressure, ladder, context);
                case URGE, SUPERVISE, ACCOUNT -> press(pressure, ladder, context);
            };
        }

        /** What was explained before the case was reopened says nothing of what holds it up now. */
        private static boolean isExplained(Case state) {
            Optional<Instant> reopened = state.clearance().last().flatMap(Clearance.Spell::reopenedAt);
            List<Issued> own = state.supervision().issued.stream()
                    .filter(one -> reopened.filter(one.at()::isBefore).isEmpty())
                    .toList();
            return !own.isEmpty()
                    && own.stream().allMatch(one -> one.answeredAt().isPresent());
        }

        private static Optional<Deed> press(Pressure pressure, Ladder ladder, Context<CasePolicy> context) {
            LocalDate replyBy = ladder.replyWithin()
                    .due(context.now(), context.calendar(), Coverage.PROVISIONAL)
                    .due()
                    .atZone(context.calendar().zone())
                    .toLocalDate();
            return Optional.of(new Supervise(pressure, replyBy));
        }

        private static Optional<Deed> up(Case state) {
            boolean mayGo = state.level() != Level.DISTRICT && Assignments.BEFORE_DISPOSAL.contains(state.stage());
            return mayGo
                    ? Optional.of(new Assignments.Escalate(
                            Level.values()[state.level().ordinal() + 1], "deadline"))
                    : Optional.empty();
        }

        @Override
        public Supervision apply(Supervision before, Trace trace) {
            Set<String> reached = new HashSet<>(before.reached);
            reached.add(rung);
            return new Supervision(before.issued, reached);
        }
    }
}
