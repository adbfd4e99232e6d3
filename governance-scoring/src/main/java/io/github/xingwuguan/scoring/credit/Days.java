package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.ScorePeriod;
import java.time.LocalDate;
import java.time.Period;

/** Days as whole numbers, counted from 1 January 1970. */
final class Days {
    /** A day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    /** Before every day that counts, and far enough from the least number for ages to fit. */
    private static final int LONG_AGO = -4_000_000;

    private static final int DAYS_TO_MARCH_0 = 719_468;
    private static final int DAYS_OF_400_YEARS = 146_097;

    private Days() {}

    static int of(LocalDate date) {
        return (int) Math.max(LONG_AGO, Math.min(NEVER, date.toEpochDay()));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /**
     * {@return the first day from which a term still runs on another: the least x with x + term > day}. Adding a term keeps the order of
     * days, so one search serves every record; ends of months, where several days end on one, are why it cannot be subtracted.
     */
    static int firstStillWithin(Period term, int day) {
        LocalDate target = date(day);
        int x = of(target.minus(term)) - 4;
        while (!date(x).plus(term).isAfter(target)) {
            x++;
        }
        while (date(x - 1).plus(term).isAfter(target)) {
            x--;
        }
        return x;
    }

    /** {@return the number of the period in which a day lies; the numbers of one kind follow one another} */
    static int period(int day, ScorePeriod.Kind kind) {
        int months = month(day);
        return switch (kind) {
            case YEAR -> Math.floorDiv(months, 12);
            case HALF -> Math.floorDiv(months, 6);
            case QUARTER -> Math.floorDiv(months, 3);
            case MONTH -> months;
        };
    }

    /** {@return the month of a day, counted from January of the year 0}, without making a date: years begin in March here */
    private static int month(int day) {
        int shifted = day + DAYS_TO_MARCH_0;
        int era = Math.floorDiv(shifted, DAYS_OF_400_YEARS);
        int dayOfEra = shifted - era * DAYS_OF_400_YEARS;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        return (yearOfEra + era * 400) * 12 + monthFromMarch + 2;
    }
}
