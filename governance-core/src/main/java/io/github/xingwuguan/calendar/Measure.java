package io.github.xingwuguan.calendar;

import java.util.List;

/** Something counted along a line of positions or epoch days. */
interface Measure {
    /** What simply passes: wall-clock time along positions, calendar days along epoch days. */
    Measure ELAPSED = new Measure() {
        @Override
        public long between(long from, long until) {
            return until - from;
        }

        @Override
        public long after(long from, long amount) {
            return from + amount;
        }
    };

    /** How much lies between. */
    long between(long from, long until);

    /** The earliest point such that the amount lies between; the inverse of {@link #between}. */
    long after(long from, long amount);

    /** {@return working days along epoch days} */
    static Measure workingDays(DayIndex index) {
        return new Measure() {
            @Override
            public long between(long from, long until) {
                return index.workingDaysBetween(from, until);
            }

            @Override
            public long after(long from, long amount) {
                return index.dayAfterWorkingDays(from, amount);
            }
        };
    }

    /** {@return working time along positions} */
    static Measure workingTime(DayIndex index) {
        return new Measure() {
            @Override
            public long between(long from, long until) {
                return index.workingTimeBetween(from, until);
            }

            @Override
            public long after(long from, long amount) {
                return index.afterWorkingTime(from, amount);
            }
        };
    }

    /** {@return the earliest point such that the amount lies between, what falls into the gaps not counted} */
    default long after(long from, long amount, List<Gap> gaps) {
        long at = from;
        long left = amount;
        for (Gap gap : gaps) {
            if (at < gap.from()) {
                long before = between(at, gap.from());
                if (left <= before) {
                    break;
                }
                left -= before;
            }
            at = Math.max(at, gap.until());
        }
        return after(at, left);
    }
}
