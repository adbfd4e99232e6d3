package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Coded;

/** Which days of the week are worked where no notice says otherwise (工作周). */
public enum WorkWeek implements Coded {
    /** Monday to Friday (五天工作制). */
    MONDAY_TO_FRIDAY("monday-to-friday", 5),
    /** Every day, as on duty rosters (值班). */
    EVERY_DAY("every-day", 7);

    private final String code;
    private final int days;

    WorkWeek(String code, int days) {
        this.code = code;
        this.days = days;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return how many worked days a long stretch holds before an epoch day, counted from a Monday; monotone, may be
     * negative}
     */
    long daysBefore(long epochDay) {
        long sinceMonday = epochDay + 3; // epoch day 0 was a Thursday
        return Math.floorDiv(sinceMonday, 7L) * days + Math.min(Math.floorMod(sinceMonday, 7L), days);
    }
}
