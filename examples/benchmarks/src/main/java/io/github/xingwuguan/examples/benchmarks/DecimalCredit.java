package io.github.xingwuguan.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same policy in decimals and dates, as it is usually written: exact, and slow. Factors of decay are looked up by age here, too. */
final class DecimalCredit {
    private static final BigDecimal[] LEVELS = decimals("5", "4", "3", "2", "1");
    private static final BigDecimal[] REPEAT = decimals("1", "1.5", "2");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final CreditSubjects subjects;
    private final BigDecimal[] linear;
    private final BigDecimal[] half;

    DecimalCredit(CreditSubjects subjects) {
        this.subjects = subjects;
        int days = 4 * 366;
        linear = new BigDecimal[days];
        half = new BigDecimal[days];
        for (int age = 0; age < days; age++) {
            BigDecimal fallen = new BigDecimal(Math.max(0, Math.min(365, age - 180)))
                    .multiply(new BigDecimal("0.8"))
                    .divide(new BigDecimal(365), 20, RoundingMode.HALF_UP);
            linear[age] = BigDecimal.ONE.subtract(fallen).setScale(4, RoundingMode.HALF_UP);
            half[age] = BigDecimal.valueOf(Math.pow(0.5, age / 365.0)).setScale(4, RoundingMode.HALF_UP);
        }
    }

    private static BigDecimal[] decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    void run(long[] score, byte[] grade) {
        for (int f = 0; f < subjects.firms; f++) {
            BigDecimal points = firm(f * CreditSubjects.RECORDS, (f + 1) * CreditSubjects.RECORDS);
            score[f] = points.movePointRight(4).longValueExact();
            grade[f] = (byte) (reaches(points, "85") ? 0 : reaches(points, "70") ? 1 : reaches(points, "60") ? 2 : 3);
        }
    }

    private static boolean reaches(BigDecimal points, String lower) {
        return points.compareTo(new BigDecimal(lower)) >= 0;
    }

    private BigDecimal firm(int from, int to) {
        BigDecimal[] sums = new BigDecimal[CreditRules.ITEMS];
        List<List<Integer>> byItem = new ArrayList<>();
        for (int i = 0; i < CreditRules.ITEMS; i++) {
            byItem.add(new ArrayList<>());
        }
        for (int r = from; r < to; r++) {
            Period term = subjects.item[r] == CreditRules.FINE || subjects.item[r] == CreditRules.HONOUR
                    ? Period.ofYears(3)
                    : Period.ofYears(1);
            if (date(r).plus(term).isAfter(CreditSubjects.DAY)) {
                byItem.get(subjects.item[r]).add(r);
            }
        }
        for (int i = 0; i < CreditRules.ITEMS; i++) {
            sums[i] = item(i, byItem.get(i));
        }
        BigDecimal good = sums[CreditRules.HONOUR].add(sums[CreditRules.CHARITY].min(new BigDecimal(5)));
        BigDecimal bad = sums[CreditRules.FINE]
                .add(sums[CreditRules.COMPLAINT])
                .add(sums[CreditRules.INSPECTION].min(BigDecimal.TEN))
                .add(sums[CreditRules.REVENUE]);
        BigDecimal raw = new BigDecimal(60).add(good.min(new BigDecimal(40))).subtract(bad.min(HUNDRED));
        return raw.max(BigDecimal.ZERO).min(HUNDRED);
    }

    private LocalDate date(int r) {
        return LocalDate.ofEpochDay(subjects.day[r]);
    }

    private BigDecimal item(int item, List<Integer> records) {
        Map<String, BigDecimal> best = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < records.size(); i++) {
            int r = records.get(i);
            BigDecimal value = value(item, r, records, i).setScale(4, RoundingMode.HALF_UP);
            String group = group(item, r);
            if (group.isEmpty()) {
                sum = sum.add(value);
            } else {
                best.merge(group, value, BigDecimal::max);
            }
        }
        return best.values().stream().reduce(sum, BigDecimal::add);
    }

    private String group(int item, int r) {
        return switch (item) {
            case CreditRules.COMPLAINT -> "y" + date(r).getYear();
            case CreditRules.HONOUR -> "m" + subjects.matter[r];
            case CreditRules.CHARITY -> "m" + subjects.matter[r] + "y" + date(r).getYear();
            default -> "";
        };
    }

    private BigDecimal value(int item, int r, List<Integer> records, int index) {
        int age = (int) CreditSubjects.DAY.toEpochDay() - subjects.day[r];
        return switch (item) {
            case CreditRules.FINE ->
                new BigDecimal(5)
                        .multiply(REPEAT[Math.min(nth(records, index), 3) - 1])
                        .multiply(linear[age]);
            case CreditRules.COMPLAINT -> new BigDecimal(2);
            case CreditRules.INSPECTION -> new BigDecimal("0.5").multiply(new BigDecimal(subjects.quantity[r]));
            case CreditRules.HONOUR -> LEVELS[subjects.level[r]].multiply(half[age]);
            case CreditRules.CHARITY -> BigDecimal.ONE;
            default ->
                new BigDecimal(5)
                        .multiply(
                                date(r).plusMonths(6).isAfter(CreditSubjects.DAY)
                                        ? BigDecimal.ONE
                                        : new BigDecimal("0.5"));
        };
    }

    private int nth(List<Integer> records, int index) {
        int n = 1;
        for (int i = 0; i < index; i++) {
            n += date(records.get(i)).plusYears(1).isAfter(date(records.get(index))) ? 1 : 0;
        }
        return n;
    }
}
