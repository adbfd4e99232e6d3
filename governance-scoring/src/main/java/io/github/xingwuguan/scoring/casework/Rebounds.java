package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;

/** After which clearances things came back within so many months. */
final class Rebounds {
    private static final long NEVER = Long.MIN_VALUE;
    private static final Mark[] MARKS = Mark.values();

    private final CaseTable table;
    private final int months;
    private final long asOf;
    private int observed;
    private int cameBack;

    /** Until when the last clearance is watched. */
    private long until;

    private boolean isBack;
    private boolean stands;

    Rebounds(CaseTable table, int months, long asOf) {
        this.table = table;
        this.months = months;
        this.asOf = asOf;
    }

    /** {@return whether things came back in a case, in time} */
    boolean read(int row) {
        boolean everBack = false;
        until = NEVER;
        isBack = false;
        stands = false;
        for (int e = table.start[row]; e < table.start[row + 1] && table.at[e] <= asOf; e++) {
            Mark mark = MARKS[table.mark[e]];
            boolean isSeen = (mark == Mark.LOOK_BACK && Mark.isRefuted(table.detail[e]))
                    || (mark == Mark.REOPEN && table.detail[e] == Mark.REBOUND);
            if (mark == Mark.CLEAR) {
                settle();
                until = end(table.at[e]);
                stands = true;
            } else if (isSeen && stands && table.at[e] < until) {
                isBack = true;
                everBack = true;
            }
            // what was reopened is not looked back at until it is cleared again
            stands &= mark != Mark.REOPEN;
        }
        settle();
        return everBack;
    }

    /** The day on which the months end is the last. */
    private long end(long cleared) {
        return CaseTable.nanos(CaseTable.date(cleared)
                .plusMonths(months)
                .plusDays(1)
                .atStartOfDay(WorkCalendar.CHINA)
                .toInstant());
    }

    private void settle() {
        if (until != NEVER && until <= asOf) {
            observed++;
            cameBack += isBack ? 1 : 0;
        }
        until = NEVER;
        isBack = false;
    }

    Ratio ratio() {
        return Ratio.of(cameBack, observed);
    }
}
