package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import java.time.LocalDate;
import java.time.Period;

/** Where a day lies in a term or a contract (任期状态). */
public enum TermStatus implements Coded {
    /** Before the first day (未到任). */
    NOT_YET("not-yet"),
    /** Inside (任期内). */
    VALID("valid"),
    /** Inside, and the end is near (即将届满). */
    EXPIRING("expiring"),
    /** The last day has passed (已届满). */
    EXPIRED("expired");

    private final String code;

    TermStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return where a day lies in some days}
     *
     * @param days the term or contract
     * @param date the day
     * @param warning how long before the end it counts as expiring; nothing if it never does
     * @throws IllegalArgumentException if the warning is negative
     */
    public static TermStatus of(DateRange days, LocalDate date, Period warning) {
        if (warning.isNegative()) {
            throw new IllegalArgumentException("Warning must not be negative, but was " + warning);
        }
        if (date.isBefore(days.from())) {
            return NOT_YET;
        }
        if (!days.contains(date)) {
            return EXPIRED;
        }
        return date.isBefore(days.until().minus(warning)) ? VALID : EXPIRING;
    }

    /** {@return whether the day is inside, near the end or not} */
    public boolean isInside() {
        return this == VALID || this == EXPIRING;
    }
}
