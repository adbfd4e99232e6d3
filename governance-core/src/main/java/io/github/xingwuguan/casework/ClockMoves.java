package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.lifecycle.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which clocks an event starts, stops or changes (计时联动). */
final class ClockMoves {
    private ClockMoves() {}

    static List<CaseEvent> after(Case state, CaseEvent event, Context<CasePolicy> context) {
        List<ClockKind> kinds = ClockKind.touchedBy(event.deed());
        boolean hasTime = event.deed() instanceof Merging.Ask
                || !context.policy().clocks().isEmpty()
                || !state.clocks().timers().isEmpty();
        if (kinds.isEmpty() || !hasTime || !movesClocks(event)) {
            return List.of(event);
        }
        List<CaseEvent> events = new ArrayList<>(List.of(event));
        Case next = event.applyTo(state);
        for (ClockKind kind : kinds) {
            for (Clocks.Ask follows : follows(kind, next, event, context)) {
                CaseEvent change = new CaseEvent(Trace.of(next, context, next.stage()), follows);
                events.add(change);
                next = change.applyTo(next);
            }
        }
        return events;
    }

    /** What a supporter does moves no clock, and leaves the stage as it is; but another lead has time of its own. */
    private static boolean movesClocks(CaseEvent event) {
        return event.trace().before() != event.trace().after()
                || !(event.deed() instanceof Assignments.Ask)
                || event.deed() instanceof Returns.Arbitrate;
    }

    private static List<Clocks.Ask> follows(ClockKind kind, Case state, CaseEvent event, Context<CasePolicy> context) {
        if (event.deed() instanceof Merging.Ask merger) {
            return merger.clocks(kind, state, context);
        }
        boolean changesLead = event.deed() instanceof Returns.Arbitrate;
        boolean respecifies = event.deed() instanceof Levels.Reclassify;
        boolean runs = state.stage().isOpen() || Petition.CLOCKS.contains(kind);
        boolean starts = kind.isStartedBy(event.deed()) && runs;
        boolean stops = kind.isStoppedBy(event.deed(), state);
        if (!starts && !stops && !respecifies) {
            return List.of();
        }
        List<Clocks.Ask> follow = new ArrayList<>();
        Optional<Clocks.Timer> open = state.clocks().timer(kind).filter(Clocks.Timer::isOpen);
        if (open.isPresent() && respecifies) {
            respecified(kind, open.get(), state, context).ifPresent(follow::add);
        }
        if (open.isPresent() && (stops || (starts && changesLead))) {
            follow.add(stop(kind, open.get(), context));
        }
        if (starts && (open.isEmpty() || changesLead)) {
            Clocks.rule(kind, state.intake(), context.policy())
                    .ifPresent(rule -> follow.add(new Clocks.StartClock(kind, rule.limit())));
        }
        return follow;
    }

    /** A case of another category has another limit; one that is overdue stays so. */
    private static Optional<Clocks.Ask> respecified(
            ClockKind kind, Clocks.Timer timer, Case state, Context<CasePolicy> context) {
        Clock clock = timer.clock();
        boolean isOverdue = !clock.due(context.now(), context.calendar(), Coverage.PROVISIONAL)
                .isMetAt(context.now());
        return Clocks.rule(kind, state.intake(), context.policy())
                .map(ClockRule::limit)
                .filter(limit -> !isOverdue && !limit.equals(clock.limit()))
                .map(limit -> new Clocks.RespecifyClock(kind, limit));
    }

    private static Clocks.StopClock stop(ClockKind kind, Clocks.Timer timer, Context<CasePolicy> context) {
        return new Clocks.StopClock(kind, timer.clock().due(context.now(), context.calendar(), Coverage.PROVISIONAL));
    }
}
