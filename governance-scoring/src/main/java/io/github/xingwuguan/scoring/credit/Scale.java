package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.facts.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 7 of an assessment as far as one subject goes: bands and rules. Grades are ranks, 0 the best; larger is worse. */
final class Scale {
    /** Below the lowest grade, or no grade at all. */
    static final int NONE = 255;

    final int grades;
    private final long[] lower;
    private final long unit;
    private final boolean published;
    private final List<Compiled> floors = new ArrayList<>();
    private final List<Compiled> gates = new ArrayList<>();
    private final List<Compiled> caps = new ArrayList<>();

    /** A rule and the rank it speaks of. */
    record Compiled(GradeRule rule, int rank, Predicate when) {}

    Scale(CreditPolicy policy, Slots slots) {
        GradeScale scale = policy.grading();
        grades = scale.grades().size();
        lower = scale.grades().stream()
                .mapToLong(grade -> grade.lower().units())
                .toArray();
        published = policy.gradeOn() == GradeOn.PUBLISHED;
        unit = unit(policy.scale());
        for (GradeRule rule : scale.rules()) {
            Compiled compiled = new Compiled(rule, scale.rank(rule.grade()), Predicate.of(rule.when(), slots));
            switch (rule.effect()) {
                case FLOOR -> floors.add(compiled);
                case GATE -> gates.add(compiled);
                case CAP -> caps.add(compiled);
            }
        }
        gates.sort(Comparator.comparingInt(Compiled::rank));
    }

    private static long unit(int scale) {
        long unit = Scaled.ONE;
        for (int i = 0; i < scale; i++) {
            unit /= 10;
        }
        return unit;
    }

    /** {@return a score rounded to the decimals that are published, halves away from zero} */
    long published(long score) {
        long half = unit / 2;
        return score >= 0 ? (score + half) / unit * unit : -((-score + half) / unit * unit);
    }

    /** {@return the grade that a score reaches} */
    int band(long score) {
        long decisive = published ? published(score) : score;
        for (int g = 0; g < grades; g++) {
            if (decisive >= lower[g]) {
                return g;
            }
        }
        return NONE;
    }

    /** {@return the grade that a score reaches, the lowest if it reaches none} */
    int worst(long score) {
        return Math.min(band(score), grades - 1);
    }

    long lower(int grade) {
        return lower[grade];
    }

    boolean hasRules() {
        return !(floors.isEmpty() && gates.isEmpty() && caps.isEmpty());
    }

    /**
     * {@return the grade after floors, gates and caps, in this order}
     *
     * @param acting where the rules that change it are noted, if anywhere
     */
    int rules(int band, long[] slots, FactSheet sheet, @Nullable List<GradeRule> acting) {
        int grade = band;
        for (Compiled floor : floors) {
            if (grade > floor.rank() && floor.when().holds(slots, sheet)) {
                grade = act(floor, floor.rank(), acting);
            }
        }
        for (Compiled gate : gates) {
            if (grade <= gate.rank() && !gate.when().holds(slots, sheet)) {
                grade = act(gate, gate.rank() + 1, acting);
            }
        }
        for (Compiled cap : caps) {
            if (grade < cap.rank() && cap.when().holds(slots, sheet)) {
                grade = act(cap, cap.rank(), acting);
            }
        }
        return grade;
    }

    private static int act(Compiled rule, int grade, @Nullable List<GradeRule> acting) {
        if (acting != null) {
            acting.add(rule.rule());
        }
        return grade;
    }
}
