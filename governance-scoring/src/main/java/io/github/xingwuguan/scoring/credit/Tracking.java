package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.scoring.credit.CreditState.Mark;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The counts over periods. A period whose every breach was repaired or void since does not count for a run any more. */
final class Tracking {
    /** How many periods are remembered. */
    private static final int REMEMBERED = 60;

    private final CompiledPolicy now;
    private final List<Predicate> conditions;

    Tracking(CompiledPolicy now) {
        this.now = now;
        this.conditions = now.policy.trackers().stream()
                .map(tracker -> Predicate.of(tracker.when(), now.slots))
                .toList();
    }

    /**
     * Counts, fills the slots of the trackers, and gives the marks of the next state.
     *
     * @param counts whether the period counts: rated, and not on trial
     */
    List<Mark> step(SubjectScorer scored, int row, CreditState prior, boolean counts) {
        if (conditions.isEmpty()) {
            return List.of();
        }
        List<String> held = new ArrayList<>();
        List<Tracker> trackers = now.policy.trackers();
        LocalDate date = Days.date(scored.terms.day);
        for (int t = 0; t < trackers.size(); t++) {
            boolean holds = counts && conditions.get(t).holds(scored.w.slots, scored.table.sheets.get(row));
            if (holds) {
                held.add(trackers.get(t).fact());
            }
            int number = trackers.get(t).within().isPresent()
                    ? within(trackers.get(t), prior, date, scored, row) + (holds ? 1 : 0)
                    : running(trackers.get(t), prior, holds, counts, scored, row);
            scored.w.slots[now.slots.trackers[t]] = number * Scaled.ONE;
        }
        List<Mark> marks = new ArrayList<>(prior.marks());
        marks.add(new Mark(date, held, counts, held.isEmpty() ? List.of() : scored.badRecords(row)));
        return marks.size() <= REMEMBERED ? marks : marks.subList(marks.size() - REMEMBERED, marks.size());
    }

    private static int within(Tracker tracker, CreditState prior, LocalDate date, SubjectScorer scored, int row) {
        Period within = tracker.within().orElseThrow();
        return (int) prior.marks().stream()
                .filter(mark -> mark.on().plus(within).isAfter(date) && holds(mark, tracker, scored, row))
                .count();
    }

    private static int running(
            Tracker tracker, CreditState prior, boolean holds, boolean counts, SubjectScorer scored, int row) {
        boolean breaks = tracker.gap() == Tracker.Gap.BREAKS;
        if (counts ? !holds : breaks) {
            return 0;
        }
        int running = holds ? 1 : 0;
        for (int i = prior.marks().size() - 1; i >= 0; i--) {
            Mark mark = prior.marks().get(i);
            if (holds(mark, tracker, scored, row)) {
                running++;
            } else if (mark.counts() || breaks) {
                break;
            }
        }
        return running;
    }

    private static boolean holds(Mark mark, Tracker tracker, SubjectScorer scored, int row) {
        return mark.held().contains(tracker.fact())
                && (mark.records().isEmpty() || scored.table.anyStands(row, mark.records(), scored.terms.day));
    }
}
