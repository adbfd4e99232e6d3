package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.GovernanceException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * Running totals of working days and shift minutes over the covered days, by epoch day. Outside them the week alone
 * decides and the nearest season holds; whoever asks there has to say so.
 */
final class DayIndex {
    private final long first;
    private final int[] days;
    private final int[] minutes;
    private final WorkWeek week;
    private final List<Season> seasons;
    private final int minutesBefore;
    private final int minutesAfter;
    private final LocalLine line;

    private DayIndex(WorkCalendar calendar) {
        first = calendar.covered().from().toEpochDay();
        int size = Math.toIntExact(calendar.covered().until().toEpochDay() - first);
        days = new int[size + 1];
        minutes = new int[size + 1];
        week = calendar.week();
        seasons = calendar.seasons();
        minutesBefore = seasons.get(0).minutes();
        minutesAfter = seasons.get(seasons.size() - 1).minutes();
        line = LocalLine.of(calendar);
    }

    static DayIndex of(WorkCalendar calendar) {
        DayIndex index = new DayIndex(calendar);
        Map<LocalDate, SpecialDay.Kind> special = new HashMap<>();
        calendar.specialDays().forEach(day -> special.put(day.date(), day.kind()));
        calendar.localDays().forEach(day -> special.put(day.date(), day.kind()));
        index.fill(special);
        return index;
    }

    private void fill(Map<LocalDate, SpecialDay.Kind> special) {
        for (int i = 0; i + 1 < days.length; i++) {
            long day = first + i;
            SpecialDay.Kind kind = special.get(LocalDate.ofEpochDay(day));
            boolean worked = kind == null ? weekDays(day, day + 1) == 1 : kind == SpecialDay.Kind.WORK;
            days[i + 1] = days[i] + (worked ? 1 : 0);
            minutes[i + 1] = minutes[i] + (worked ? season(day).minutes() : 0);
        }
    }

    private long weekDays(long from, long until) {
        return week.daysBefore(until) - week.daysBefore(from);
    }

    private Season season(long day) {
        int low = 0;
        int high = seasons.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (seasons.get(middle).from().toEpochDay() <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return seasons.get(low);
    }

    private long total(int[] totals, long day, int perDayBefore, int perDayAfter) {
        long last = first + totals.length - 1;
        if (day < first) {
            return -weekDays(day, first) * perDayBefore;
        }
        return day <= last
                ? totals[(int) (day - first)]
                : totals[totals.length - 1] + weekDays(last, day) * perDayAfter;
    }

    private long daysBefore(long day) {
        return total(days, day, 1, 1);
    }

    private long timeBefore(long day) {
        return total(minutes, day, minutesBefore, minutesAfter) * LocalLine.MINUTE;
    }

    /** {@return the line on which its days lie} */
    LocalLine line() {
        return line;
    }

    boolean covers(long day) {
        return day >= first && day < first + days.length - 1;
    }

    long workingDaysBetween(long fromDay, long untilDay) {
        return daysBefore(untilDay) - daysBefore(fromDay);
    }

    /** {@return the first day such that so many days before it, from one day on, are worked} */
    long dayAfterWorkingDays(long fromDay, long count) {
        return search(this::daysBefore, fromDay, daysBefore(fromDay) + count);
    }

    long workingTimeBetween(long from, long until) {
        return timeAt(until) - timeAt(from);
    }

    private long timeAt(long position) {
        long day = LocalLine.day(position);
        long time = timeBefore(day);
        for (Shift shift : shifts(day)) {
            long begun = position - start(day, shift);
            time += Math.max(0, Math.min(begun, shift.minutes() * LocalLine.MINUTE));
        }
        return time;
    }

    /** {@return the earliest position such that so much working time, in nanoseconds, lies between} */
    long afterWorkingTime(long from, long amount) {
        if (amount == 0) {
            return from;
        }
        long target = timeAt(from) + amount;
        long day = search(this::timeBefore, LocalLine.day(from), target) - 1;
        long left = target - timeBefore(day);
        for (Shift shift : shifts(day)) {
            long length = shift.minutes() * LocalLine.MINUTE;
            if (left <= length) {
                return start(day, shift) + left;
            }
            left -= length;
        }
        throw new IllegalStateException("Shifts must add up to the minutes of their day, but did not");
    }

    /** {@return the length of the first day on which there is work after a position, in nanoseconds} */
    long lengthOfDayAfter(long position) {
        return season(LocalLine.day(afterWorkingTime(position, 1) - 1)).minutes() * LocalLine.MINUTE;
    }

    private List<Shift> shifts(long day) {
        return workingDaysBetween(day, day + 1) == 1 ? season(day).shifts() : List.of();
    }

    private static long start(long day, Shift shift) {
        return day * LocalLine.DAY + shift.fromMinute() * LocalLine.MINUTE;
    }

    /** {@return the first day, not before one, at which a running total has reached a target; most are near} */
    private static long search(LongUnaryOperator total, long fromDay, long target) {
        long low = fromDay;
        long last = LocalLine.LAST.toEpochDay();
        if (low > last || total.applyAsLong(last) < target) {
            throw new GovernanceException("time-out-of-range", "Deadline must lie before the year 2200, but did not");
        }
        long high = low;
        for (long step = 1; total.applyAsLong(high) < target; step *= 2) {
            low = high + 1;
            high = Math.min(last, high + step);
        }
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (total.applyAsLong(middle) >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
