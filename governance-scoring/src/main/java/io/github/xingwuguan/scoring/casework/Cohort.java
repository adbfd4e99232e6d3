package io.github.xingwuguan.scoring.casework;

import java.util.function.ToLongFunction;

/** By which of its days a case belongs to a period (统计队列). */
public enum Cohort {
    /** By the day on which it was reported (按上报日期). */
    REPORTED(s -> s.reportedAt),
    /** By the day on which the time to deal with it ends or ended, whether it was dealt with or not (按到期日期); one without is left out. */
    DUE(s -> s.time.dueLast),
    /** By the day on which it was closed and not opened since (按办结日期); one that is open is left out. */
    CLOSED(s -> s.closed ? s.closedLast : CaseSummary.NEVER);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToLongFunction<CaseSummary> when;

    Cohort(ToLongFunction<CaseSummary> when) {
        this.when = when;
    }

    long when(CaseSummary summary) {
        return when.applyAsLong(summary);
    }
}
