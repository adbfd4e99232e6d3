package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Points;
import java.time.LocalDate;

/** What one activity has given or taken so far, for its caps and its hours. */
final class Tally {
    private LocalDate day = LocalDate.MIN;
    private long ofDay;
    private int year = Integer.MIN_VALUE;
    private long ofYear;
    private int rest;

    /** Whole hours of some minutes, with what was left before; what is left now is kept. */
    int hours(int minutes) {
        int all = rest + minutes;
        rest = all % 60;
        return all / 60;
    }

    /** How much of an amount the caps leave, by magnitude; it counts from now on. */
    long admit(Activity activity, LocalDate on, long amount) {
        turn(on);
        long left = Math.min(
                activity.perDay().map(Points::units).orElse(Long.MAX_VALUE) - ofDay,
                activity.perYear().map(Points::units).orElse(Long.MAX_VALUE) - ofYear);
        long admitted = Math.max(0, Math.min(amount, left));
        ofDay += admitted;
        ofYear += admitted;
        return admitted;
    }

    private void turn(LocalDate on) {
        if (!on.equals(day)) {
            day = on;
            ofDay = 0;
        }
        if (on.getYear() != year) {
            year = on.getYear();
            ofYear = 0;
        }
    }
}
