package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * When components that do not come from items change by themselves: a score is dated ahead, an estate comes of age, days in
 * service add up.
 */
final class NextScore {
    private final CreditTable table;
    private final DayTerms terms;
    private final List<RollUp> rollUps = new ArrayList<>();

    NextScore(CreditTable table, DayTerms terms) {
        this.table = table;
        this.terms = terms;
        for (Component component : terms.now.policy.components()) {
            if (component.source() instanceof ComponentSource.Projects projects) {
                rollUps.add(projects.terms());
            }
        }
    }

    /** {@return the first day after the assessment, or never} */
    int of(int row) {
        int next = scored(OptionalInt.of(row));
        for (Tenure tenure : table.tenures.get(row)) {
            next = Math.min(next, scored(table.row(Subject.project(tenure.project()))));
            for (RollUp rollUp : rollUps) {
                next = Math.min(next, ages(tenure, rollUp));
            }
        }
        return sharesShift(row) ? terms.day + 1 : next;
    }

    private int scored(OptionalInt row) {
        int next = Days.NEVER;
        if (row.isPresent()) {
            for (AssessorScore score : table.scores.get(row.getAsInt())) {
                next = Math.min(next, after(score.on()));
            }
        }
        return next;
    }

    /** A year from 29 February is full on 1 March, though {@link LocalDate#plusYears} says a day before. */
    private int ages(Tenure tenure, RollUp rollUp) {
        int next = Days.NEVER;
        if (tenure.deliveredOn().isPresent()) {
            for (RollUp.Coefficient coefficient : rollUp.coefficients()) {
                LocalDate on = tenure.deliveredOn().get().plusYears(coefficient.fromYears());
                next = Math.min(next, Math.min(after(on), after(on.plusDays(1))));
            }
        }
        return next;
    }

    /** {@return whether several projects weigh by days, of which there is one more tomorrow} */
    private boolean sharesShift(int row) {
        boolean byDays = rollUps.stream().anyMatch(terms -> terms.byTenure() && terms.by() != RollUp.Weighting.MIN);
        return byDays
                && table.tenures.get(row).stream()
                                .filter(tenure -> tenure.dates().overlaps(terms.period))
                                .count()
                        > 1;
    }

    private int after(LocalDate candidate) {
        int next = Days.of(candidate);
        return next > terms.day ? next : Days.NEVER;
    }
}
