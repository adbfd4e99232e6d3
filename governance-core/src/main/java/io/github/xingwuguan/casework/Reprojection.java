package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * That a deadline moved with a new calendar (期限重算): a deadline is worked out and not stored, so nothing has to be done for it to move; but
 * the dossier shows from when to when, and by which calendars. Time that stopped is not touched.
 */
public final class Reprojection {
    private static final Rule<Case, CasePolicy> REPROJECT = CaseRules.line(
            "reproject-deadline",
            EnumSet.of(Role.SYSTEM),
            EnumSet.complementOf(EnumSet.of(Stage.NONE)),
            CaseRules.FROZEN);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(REPROJECT);

    private Reprojection() {}

    /**
     * {@return what is to be entered once a calendar takes the place of another: a deed for each deadline that moves, or becomes firm}
     *
     * @param state the case
     * @param before the calendar until now
     * @param after the calendar from now on
     * @param at when
     */
    public static List<ReprojectDeadline> of(Case state, WorkCalendar before, WorkCalendar after, Instant at) {
        List<ReprojectDeadline> moved = new ArrayList<>();
        for (ClockKind kind : ClockKind.values()) {
            Optional<Deadline> old = state.clocks().due(kind, at, before, Coverage.PROVISIONAL);
            Optional<Deadline> now = state.clocks().due(kind, at, after, Coverage.PROVISIONAL);
            if (old.isPresent() && now.isPresent() && hasMoved(old.get(), now.get())) {
                moved.add(new ReprojectDeadline(kind, old.get(), now.get()));
            }
        }
        return moved;
    }

    private static boolean hasMoved(Deadline old, Deadline now) {
        return !old.calendar().equals(now.calendar())
                && (!old.due().equals(now.due()) || old.certainty() != now.certainty());
    }

    /**
     * A deadline moved with a new calendar (期限重算).
     *
     * @param kind which
     * @param old the deadline as it was known
     * @param moved the deadline by the calendar of the decision
     */
    public record ReprojectDeadline(ClockKind kind, Deadline old, Deadline moved) implements Clocks.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<Deadline> due = state.clocks().due(kind, context.now(), context.calendar(), Coverage.PROVISIONAL);
            return CaseRefusal.NO_CLOCK
                    .when(due.isEmpty())
                    .or(() ->
                            CaseRefusal.DEADLINE_STANDS.when(!due.equals(Optional.of(moved)) || !hasMoved(old, moved)));
        }
    }
}
