package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import io.github.xingwuguan.scoring.credit.CreditState.Mark;
import java.time.Period;

/**
 * When a result changes by itself: a record begins, fades, expires or is repaired; a project, a list stay, the policy or the
 * period ends; a score or an entry is dated ahead.
 */
final class NextChange {
    private final CreditRun run;
    private final CreditTable table;
    private final DayTerms terms;
    private final int day;
    private final NextScore parts;

    NextChange(CreditRun run) {
        this.run = run;
        this.table = run.table;
        this.terms = run.terms;
        this.day = terms.day;
        this.parts = new NextScore(table, terms);
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
        next = Math.min(next, after(table.nextStanding(row)));
        if (!terms.now.itemsOnly) {
            next = Math.min(next, parts.of(row));
        }
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
        next = Math.min(next, item(r, terms.plan.pricingVersion(table.determined[r], day)));
        boolean isLenient = terms.now.policy.recordLaw() == RecordLaw.MORE_LENIENT;
        return isLenient ? Math.min(next, item(r, terms.plan.version(day))) : next;
    }

    private int item(int r, int version) {
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
