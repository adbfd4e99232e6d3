package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import io.github.xingwuguan.scoring.credit.CreditState.Mark;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/**
 * When a result changes by itself: a record begins, fades, expires or is repaired; enrolment, a score or a project
 * begins or ends; a list stay, the policy or the period ends. Where weights go by days, every day.
 */
final class NextChange {
    private final CreditRun run;
    private final CreditTable table;
    private final DayTerms terms;
    private final int day;

    NextChange(CreditRun run) {
        this.run = run;
        this.table = run.table;
        this.terms = run.terms;
        this.day = terms.day;
    }

    /** {@return the day for a row} */
    int of(int row) {
        int next = Math.min(Days.of(terms.period.until()), terms.now.until);
        for (int r = table.start[row]; r < table.start[row + 1]; r++) {
            if (table.stands(r)) {
                next = Math.min(next, record(r));
            }
        }
        for (Tenure tenure : table.tenures.get(row)) {
            next = Math.min(next, tenure(tenure));
        }
        next = Math.min(next, Math.min(after(table.nextStatus[row]), composition(row)));
        for (Mark mark : run.prior(row).marks()) {
            next = Math.min(next, mark(mark));
        }
        for (Listing listing : run.listings(row)) {
            next = Math.min(next, listing(listing));
        }
        return next;
    }

    private int record(int r) {
        int next = Days.NEVER;
        for (int turn : table.turns[r]) {
            next = Math.min(next, after(turn));
        }
        for (int turn : table.disputes[r]) {
            next = Math.min(next, after(turn));
        }
        if (terms.now.policy.memory().restoreWithin().isPresent()) {
            next = Math.min(next, after(table.rectified[r]));
        }
        if (terms.now.policy.memory().restoreWithin().isPresent()) {
            next = Math.min(next, after(table.rectified[r]));
        }
        if (terms.now.policy.recordLaw() == RecordLaw.MORE_LENIENT) {
            next = Math.min(next, item(terms.plan.version(day), r));
        }
        return Math.min(next, item(terms.plan.pricingVersion(table.determined[r], day), r));
    }

    private int item(int version, int r) {
        ItemTerms item = terms.terms(version, table.item[r]);
        return item == null ? Days.NEVER : item.nextChange(table, r, day);
    }

    private int tenure(Tenure tenure) {
        int begin = after(Days.of(tenure.dates().from()));
        int end = after(Days.of(tenure.dates().until()));
        int idle = terms.now
                .policy
                .operatedWithin()
                .map(within -> after(SubjectScorer.operatesUntil(tenure, within)))
                .orElse(Days.NEVER);
        return Math.min(begin, Math.min(end, idle));
    }

    /** Scores of a later day come in, weights by days and ages of estates go on. */
    private int composition(int row) {
        int next = scores(row);
        for (Component component : terms.now.policy.components()) {
            if (component.source() instanceof ComponentSource.Projects projects) {
                for (Tenure tenure : table.tenures.get(row)) {
                    next = Math.min(next, project(tenure, projects.terms()));
                }
            }
        }
        return next;
    }

    private int scores(int row) {
        return table.scores.get(row).stream()
                .mapToInt(score -> after(Days.of(score.on())))
                .min()
                .orElse(Days.NEVER);
    }

    private int project(Tenure tenure, RollUp rollUp) {
        OptionalInt row = table.row(Subject.project(tenure.project()));
        int next = row.isPresent() ? scores(row.getAsInt()) : Days.NEVER;
        if (rollUp.byTenure() && tenure.dates().contains(Days.date(day))) {
            next = day + 1;
        }
        for (RollUp.Coefficient coefficient : rollUp.coefficients()) {
            next = Math.min(
                    next,
                    tenure.deliveredOn()
                            .map(on -> after(Days.of(anniversary(on, coefficient.fromYears()))))
                            .orElse(Days.NEVER));
        }
        return next;
    }

    /** {@return the first day on which so many whole years have passed, in ordinary years the day after 28 February for a leap day} */
    private static LocalDate anniversary(LocalDate date, int years) {
        LocalDate day = date.plusYears(years);
        return day.getDayOfMonth() < date.getDayOfMonth() ? day.plusDays(1) : day;
    }

    /** A mark leaves the window of a tracker. */
    private int mark(Mark mark) {
        int next = Days.NEVER;
        for (Tracker tracker : terms.now.policy.trackers()) {
            if (tracker.within().isPresent()) {
                int end = Days.of(mark.on().plus(tracker.within().get()));
                next = Math.min(next, after(end));
            }
        }
        return next;
    }

    private int listing(Listing listing) {
        int next = Days.NEVER;
        for (ListRule rule : terms.now.policy.lists()) {
            if (rule.code().equals(listing.list())) {
                next = Math.min(
                        next, rule.minStay().map(stay -> end(listing, stay)).orElse(next));
                next = Math.min(
                        next, rule.maxStay().map(stay -> end(listing, stay)).orElse(next));
            }
        }
        return next;
    }

    private int end(Listing listing, Period stay) {
        return after(Days.of(listing.since().plus(stay)));
    }

    private int after(int candidate) {
        return candidate > day ? candidate : Days.NEVER;
    }
}
