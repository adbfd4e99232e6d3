package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Satisfaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one case comes to as of an instant: one pass over its events, used again for the next case. */
final class CaseSummary {
    /** Of what did not happen. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int COMMUNITY = Level.COMMUNITY.ordinal();
    private static final int SUBDISTRICT = Level.SUBDISTRICT.ordinal();
    private static final Mark[] MARKS = Mark.values();

    /** How many must agree to an exemption, and what outweighs them all. */
    private static final int REVIEWERS = 2;

    private static final int REFUSED = -1_000;

    private final CaseTable table;
    private final long asOf;
    private final long observed;

    @Nullable
    CaseKind kind;

    int category;
    long reportedAt;
    long clearedFirst;
    long closedLast;

    int highestLevel;
    boolean accepted;
    boolean decided;
    boolean left;
    boolean voided;
    boolean rejected;
    boolean merged;
    boolean closed;
    boolean cleared;
    boolean resolved;
    int worked;
    int reworked;
    int clearances;
    int observedClearances;
    int reopenedInTime;
    int looked;
    int rebounds;
    int callbacks;

    /** How many agreed to leave something out, by matter; far below 0 if somebody did not. */
    private final int[] agreed = new int[Exemptions.Matter.values().length];

    /** Since when it was open, until when, since when again: the spans that ended. */
    private final List<Long> spans = new ArrayList<>();

    @Nullable
    Check lastResolved;

    @Nullable
    Satisfaction lastSatisfaction;

    final LeadTrack leads = new LeadTrack();
    final TimeTrack time = new TimeTrack();
    final TalkTrack talks = new TalkTrack();
    final PartTrack parts = new PartTrack();
    private boolean workedNow;
    private boolean reworkedNow;

    CaseSummary(CaseTable table, long asOf, long observed) {
        this.table = table;
        this.asOf = asOf;
        this.observed = observed;
    }

    void read(int row) {
        forget();
        for (int e = table.start[row]; e < table.start[row + 1] && table.at[e] <= asOf; e++) {
            Mark mark = MARKS[table.mark[e]];
            event(mark, table.detail[e], table.at[e]);
            parts.act(table.role[e]);
            time.read(mark, table.detail[e], table.due[e]);
        }
        endCycle();
        leads.keep();
        observe(asOf, false);
        talks.end();
        table.whistles.get(row).forEach(targets -> parts.whistle(targets, asOf));
        table.items.get(row).forEach(item -> parts.item(item, asOf));
    }

    private void forget() {
        kind = null;
        category = -1;
        reportedAt = NEVER;
        clearedFirst = NEVER;
        closedLast = NEVER;
        highestLevel = 0;
        accepted = false;
        decided = false;
        left = false;
        voided = false;
        rejected = false;
        merged = false;
        closed = false;
        cleared = false;
        resolved = false;
        leads.forget();
        time.forget();
        talks.forget();
        parts.forget();
        worked = 0;
        reworked = 0;
        clearances = 0;
        observedClearances = 0;
        reopenedInTime = 0;
        looked = 0;
        rebounds = 0;
        callbacks = 0;
        Arrays.fill(agreed, 0);
        spans.clear();
        lastResolved = null;
        lastSatisfaction = null;
        workedNow = false;
        reworkedNow = false;
    }

    private void event(Mark mark, int detail, long at) {
        switch (mark) {
            case REPORT -> {
                kind = Mark.kind(detail);
                reportedAt = at;
            }
            case ACCEPT -> {
                accepted = true;
                decided = true;
                category = Mark.category(detail);
                highestLevel = Mark.level(detail);
            }
            case RECLASSIFY -> category = Mark.category(detail);
            case REJECT -> {
                decided = true;
                rejected = true;
            }
            case REDIRECT -> {
                decided = true;
                left = true;
            }
            case WITHDRAW -> {
                decided = true;
                close(at, false, false);
            }
            case VOID -> {
                voided = true;
                left = true;
            }
            case DISPATCH -> leads.dispatch(detail);
            case SIGN -> leads.sign(detail > 0);
            case GRANT_RETURN -> leads.giveBack(detail > 0);
            case ARBITRATE -> leads.arbitrate(detail);
            case ESCALATE -> {
                highestLevel = Math.max(highestLevel, detail);
                leads.keep();
            }
            case INSPECT -> workedNow = true;
            case SEND_BACK -> {
                workedNow = true;
                reworkedNow = true;
            }
            case CALL_BACK -> {
                callbacks++;
                lastResolved = Mark.resolved(detail);
                lastSatisfaction = Mark.satisfaction(detail);
            }
            case CLEAR -> close(at, true, true);
            case CONCLUDE -> close(at, false, Mark.outcome(detail) == Outcome.RESOLVED);
            case LOOK_BACK -> look(detail);
            case REOPEN -> reopen(at);
            case REPORT_IN -> highestLevel = Math.max(highestLevel, detail);
            case REQUEST_EXEMPTION -> agreed[Mark.matter(detail)] = 0;
            case REVIEW_EXEMPTION -> agreed[Mark.matter(detail)] += Mark.agrees(detail) ? 1 : REFUSED;
            case OPEN_MEDIATION -> talks.open();
            case REFUSE_MEDIATION, END_MEDIATION -> talks.settle(false);
            case PERFORM -> talks.settle(Mark.isPerformed(detail));
            case PASS_UNDISPUTED -> talks.settle(true);
            case MERGE -> {
                merged = true;
                talks.breakOff();
            }
            case START_CLOCK, STOP_CLOCK, OTHER -> {}
        }
    }

    private void close(long at, boolean clears, boolean settles) {
        talks.breakOff();
        closed = true;
        cleared = clears;
        resolved = settles;
        closedLast = at;
        if (clears) {
            clearances++;
            clearedFirst = Math.min(clearedFirst, at);
        }
    }

    private void look(int detail) {
        if (detail != Check.UNABLE.ordinal()) {
            looked++;
            rebounds += Mark.isRefuted(detail) ? 1 : 0;
        }
    }

    private void reopen(long at) {
        observe(at, true);
        leads.keep();
        endCycle();
        if (closed) {
            spans.add(closedLast);
            spans.add(at);
        }
        talks.end();
        // what was said of the last cycle says nothing of this one
        callbacks = 0;
        lastResolved = null;
        lastSatisfaction = null;
        Arrays.fill(agreed, 0);
        closed = false;
        cleared = false;
        resolved = false;
    }

    /** A clearance counts for reopening once so many days have passed since, whether it was reopened or not. */
    private void observe(long at, boolean reopens) {
        if (cleared && asOf - closedLast > observed) {
            observedClearances++;
            reopenedInTime += reopens && at - closedLast <= observed ? 1 : 0;
        }
    }

    private void endCycle() {
        worked += workedNow ? 1 : 0;
        reworked += reworkedNow ? 1 : 0;
        workedNow = false;
        reworkedNow = false;
    }

    /** Time that stopped, or that is over while it runs; what stands still is not due, and what is exempt does not count. */
    boolean isDue() {
        return !isExempt(Exemptions.Matter.LATE) && time.isDue(asOf);
    }

    boolean isOnTime() {
        return !isExempt(Exemptions.Matter.LATE) && time.isOnTime();
    }

    /** Whether it was late or is, exempt or not. */
    boolean isLate() {
        return time.isLate(asOf);
    }

    boolean isContactDue() {
        return time.isContactDue(asOf);
    }

    boolean isExempt(Exemptions.Matter matter) {
        return agreed[matter.ordinal()] >= REVIEWERS;
    }

    /** Whether something is still to be done, filed or not. */
    boolean isOpen() {
        return kind != null && !left && !rejected && !closed && !merged;
    }

    /** {@return when it was reported, and closed, and reopened, and so on}; what lies between closed and reopened is no time of its */
    long[] openSpans() {
        long[] all = new long[1 + spans.size()];
        all[0] = reportedAt;
        for (int i = 0; i < spans.size(); i++) {
            all[i + 1] = spans.get(i);
        }
        return all;
    }

    /** Whether somebody wanted something that was taken on, though another case may be the one that is counted. */
    boolean isDemand() {
        return accepted && !left;
    }

    /** Whether it is counted as a case: one that was merged is counted with its parent. */
    boolean isStanding() {
        return isDemand() && !merged;
    }

    /** {@return the day on which it was reported, in China's zone} */
    LocalDate reportedOn() {
        return CaseTable.date(reportedAt);
    }

    boolean isContainedInCommunity() {
        return resolved && highestLevel <= COMMUNITY;
    }

    boolean isContainedInSubdistrict() {
        return resolved && highestLevel <= SUBDISTRICT;
    }
}
