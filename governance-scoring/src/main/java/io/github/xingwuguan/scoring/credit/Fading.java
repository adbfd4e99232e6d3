package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Decay;
import java.time.LocalDate;
import java.util.List;

/** The factor of a record by its age in days; the last stands for all later ages. */
final class Fading {
    private Fading() {}

    /** {@return the factors of a decay that depends on the age alone} */
    static int[] byAge(Decay decay) {
        if (decay instanceof Decay.Linear linear) {
            return linear(linear.graceDays(), linear.spanDays(), units(linear.floor()));
        }
        Decay.HalfLife life = (Decay.HalfLife) decay;
        List<Integer> factors = HalfLives.factors(life.halfLifeDays(), units(life.floor()));
        int[] table = new int[life.graceDays() + factors.size()];
        for (int age = 0; age < table.length; age++) {
            table[age] = age < life.graceDays() ? (int) Scaled.ONE : factors.get(age - life.graceDays());
        }
        return table;
    }

    private static int[] linear(int grace, int span, int floor) {
        int[] table = new int[grace + span + 1];
        for (int age = 0; age < table.length; age++) {
            long fallen = Math.max(0L, age - grace) * (Scaled.ONE - floor);
            table[age] = (int) Scaled.halfUp(span * Scaled.ONE - fallen, span);
        }
        return table;
    }

    /**
     * {@return the factors of steps by age on one day; ages of months differ with the day on which they begin}
     *
     * @param steps the steps
     * @param day the day of the assessment
     */
    static int[] onDay(Decay.Steps steps, int day) {
        List<Decay.Step> parts = steps.steps();
        int[] firstEffective = new int[parts.size()];
        for (int i = 0; i < firstEffective.length; i++) {
            firstEffective[i] = Days.firstStillWithin(parts.get(i).until(), day);
        }
        int[] table = new int[day - firstEffective[firstEffective.length - 1] + 2];
        int step = 0;
        for (int age = 0; age < table.length - 1; age++) {
            while (day - age < firstEffective[step]) {
                step++;
            }
            table[age] = units(parts.get(step).factor());
        }
        return table;
    }

    private static int units(Quantity factor) {
        return Math.toIntExact(factor.units());
    }

    /** {@return the first day after one on which a record that began on a day has another factor under steps} */
    static int nextStep(Decay.Steps steps, int effective, int day) {
        LocalDate begin = LocalDate.ofEpochDay(effective);
        for (Decay.Step step : steps.steps()) {
            int end = Days.of(begin.plus(step.until()));
            if (end > day) {
                return end;
            }
        }
        return Days.NEVER;
    }
}
