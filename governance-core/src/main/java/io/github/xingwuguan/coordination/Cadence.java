package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.Collection;

/** How often a conference is due (会议频次): once in each of its slots. */
public enum Cadence implements Coded {
    /** Once in a calendar month (每月). */
    MONTHLY("monthly", 1),
    /** Once in a quarter of the year (每季度). */
    QUARTERLY("quarterly", 3),
    /** When there is something to deliberate (按需). */
    ON_DEMAND("on-demand", 0);

    private static final long MOST_DAYS = 36_525;

    private final String code;
    private final int months;

    Cadence(String code, int months) {
        this.code = code;
        this.months = months;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return in how many of the slots that lie wholly in a period a conference was held, over all of them (按期召开率)}. Two in one slot
     * count once, and one that is late counts in the slot in which it was held.
     *
     * @param period some days of at most 100 years; it has an end
     * @param heldOn the days on which one was held, each with a quorum
     * @throws IllegalArgumentException if the period is longer, or open
     */
    public Ratio onSchedule(DateRange period, Collection<LocalDate> heldOn) {
        LocalDate end = period.until();
        if (end.getYear() > 9_999 || end.toEpochDay() - period.from().toEpochDay() > MOST_DAYS) {
            throw new IllegalArgumentException("Period must have at most 100 years, but was " + period);
        }
        int due = 0;
        int held = 0;
        for (LocalDate slot = firstSlot(period.from()); isWithin(slot, end); slot = slot.plusMonths(months)) {
            DateRange days = DateRange.of(slot, slot.plusMonths(months));
            due++;
            held += heldOn.stream().anyMatch(days::contains) ? 1 : 0;
        }
        return Ratio.of(held, due);
    }

    private boolean isWithin(LocalDate slot, LocalDate end) {
        return months > 0 && !slot.plusMonths(months).isAfter(end);
    }

    /** The first day of the first slot that does not begin before a day. */
    private LocalDate firstSlot(LocalDate day) {
        LocalDate slot = day.withDayOfMonth(1);
        while (slot.isBefore(day) || (months > 0 && (slot.getMonthValue() - 1) % months != 0)) {
            slot = slot.plusMonths(1);
        }
        return slot;
    }
}
