package io.github.xingwuguan.examples.benchmarks;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The credit policy of {@link CreditRules} as one writes it by hand: the rule in the code, plain arrays, factors of decay looked up by
 * age, windows and periods in days.
 */
final class HandCredit {
    private static final int ONE = 10_000;
    private static final int[] LEVELS = {50_000, 40_000, 30_000, 20_000, 10_000};
    private static final int[] REPEAT = {10_000, 15_000, 20_000};
    private static final int MATTERS = 8;
    private static final int YEARS = 4;

    private final CreditSubjects subjects;
    private final int today;
    private final int yearAgo;
    private final int halfYearAgo;
    private final int threeYearsAgo;
    private final int firstYear;
    private final int[] newYears = new int[YEARS];
    private final int[] linear = new int[4 * 366];
    private final int[] half = new int[4 * 366];
    private final int[] yearBefore;
    private final long[] best = new long[MATTERS * YEARS];

    HandCredit(CreditSubjects subjects) {
        this.subjects = subjects;
        LocalDate day = CreditSubjects.DAY;
        today = (int) day.toEpochDay();
        yearAgo = (int) day.minusYears(1).toEpochDay();
        halfYearAgo = lastHalfYearAgo(day);
        threeYearsAgo = (int) day.minusYears(3).toEpochDay();
        firstYear = day.getYear() - YEARS + 1;
        for (int y = 0; y < YEARS; y++) {
            newYears[y] = (int) LocalDate.of(firstYear + y, 1, 1).toEpochDay();
        }
        for (int age = 0; age < linear.length; age++) {
            int fallen = Math.max(0, Math.min(365, age - 180)) * 8_000;
            linear[age] = (2 * (365 * ONE - fallen) + 365) / (2 * 365);
            half[age] = halfLife(age);
        }
        yearBefore = new int[5 * 366];
        for (int back = 0; back < yearBefore.length; back++) {
            yearBefore[back] =
                    (int) LocalDate.ofEpochDay(today - back).minusYears(1).toEpochDay();
        }
    }

    /** The last day that is half a year old, or more. */
    private static int lastHalfYearAgo(LocalDate day) {
        LocalDate candidate = day.minusMonths(6).plusDays(3);
        while (candidate.plusMonths(6).isAfter(day)) {
            candidate = candidate.minusDays(1);
        }
        return (int) candidate.toEpochDay();
    }

    private static int halfLife(int age) {
        BigInteger most = BigInteger.valueOf(2 * ONE).pow(365);
        int k = 0;
        int above = ONE + 1;
        while (above - k > 1) {
            int middle = (k + above) / 2;
            boolean holds =
                    BigInteger.valueOf(2L * middle - 1).pow(365).shiftLeft(age).compareTo(most) <= 0;
            if (holds) {
                k = middle;
            } else {
                above = middle;
            }
        }
        return k;
    }

    /** Writes the score of each firm in units and its grade, 0 to 3. */
    void run(long[] score, byte[] grade) {
        for (int f = 0; f < subjects.firms; f++) {
            long units = firm(f * CreditSubjects.RECORDS, (f + 1) * CreditSubjects.RECORDS);
            score[f] = units;
            grade[f] = (byte) (units >= 850_000 ? 0 : units >= 700_000 ? 1 : units >= 600_000 ? 2 : 3);
        }
    }

    private long firm(int from, int to) {
        int[] item = subjects.item;
        long good = 0;
        long bad = 0;
        for (int start = from; start < to; ) {
            int end = start + 1;
            while (end < to && item[end] == item[start]) {
                end++;
            }
            switch (item[start]) {
                case CreditRules.FINE -> bad += fines(start, end);
                case CreditRules.COMPLAINT -> bad += complaints(start, end);
                case CreditRules.INSPECTION -> bad += Math.min(100_000, inspections(start, end));
                case CreditRules.HONOUR -> good += honours(start, end);
                case CreditRules.CHARITY -> good += Math.min(50_000, charity(start, end));
                default -> bad += revenue(start, end);
            }
            start = end;
        }
        long raw = 600_000 + Math.min(good, 400_000) - Math.min(bad, 1_000_000);
        return Math.max(0, Math.min(1_000_000, raw));
    }

    private long fines(int start, int end) {
        int[] day = subjects.day;
        long sum = 0;
        int left = start;
        int inside = 0;
        for (int r = start; r < end; r++) {
            if (day[r] <= threeYearsAgo) {
                continue;
            }
            inside++;
            int opens = yearBefore[today - day[r]];
            for (; day[left] <= opens; left++) {
                if (day[left] > threeYearsAgo) {
                    inside--;
                }
            }
            long product = 50_000L * REPEAT[Math.min(inside, 3) - 1] * linear[today - day[r]];
            sum += (2 * product + 100_000_000L) / 200_000_000L;
        }
        return sum;
    }

    private long complaints(int start, int end) {
        int[] day = subjects.day;
        int seen = 0;
        for (int r = start; r < end; r++) {
            if (day[r] > yearAgo) {
                seen |= 1 << year(day[r]);
            }
        }
        return Integer.bitCount(seen) * 20_000L;
    }

    private long inspections(int start, int end) {
        long sum = 0;
        for (int r = start; r < end; r++) {
            if (subjects.day[r] > yearAgo) {
                sum += 5_000L * subjects.quantity[r];
            }
        }
        return sum;
    }

    private long honours(int start, int end) {
        Arrays.fill(best, 0, MATTERS, 0);
        for (int r = start; r < end; r++) {
            int day = subjects.day[r];
            if (day > threeYearsAgo) {
                long product = (long) LEVELS[subjects.level[r]] * half[today - day];
                long value = (2 * product + ONE) / (2 * ONE);
                best[subjects.matter[r]] = Math.max(best[subjects.matter[r]], value);
            }
        }
        long sum = 0;
        for (int m = 0; m < MATTERS; m++) {
            sum += best[m];
        }
        return sum;
    }

    private long charity(int start, int end) {
        int seen = 0;
        for (int r = start; r < end; r++) {
            if (subjects.day[r] > yearAgo) {
                seen |= 1 << (subjects.matter[r] * YEARS + year(subjects.day[r]));
            }
        }
        return Integer.bitCount(seen) * 10_000L;
    }

    private long revenue(int start, int end) {
        long sum = 0;
        for (int r = start; r < end; r++) {
            int day = subjects.day[r];
            if (day > yearAgo) {
                sum += day > halfYearAgo ? 50_000 : 25_000;
            }
        }
        return sum;
    }

    private int year(int day) {
        int year = YEARS - 1;
        while (newYears[year] > day) {
            year--;
        }
        return year;
    }
}
