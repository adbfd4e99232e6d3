package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditQuestion;
import io.github.xingwuguan.scoring.credit.CreditRun;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The credit of a district's firms on a day (信用评价结果): the ledger becomes columns, columns become grades and lists, one year after the
 * other, each with what the last left behind. An explanation is made when somebody asks. Immutable and thread-safe.
 */
public final class CreditProgramme {
    private final CreditRun run;
    private final List<PropertyEnterprise> firms;
    private final int[] rows;

    private CreditProgramme(CreditRun run, List<PropertyEnterprise> firms) {
        this.run = run;
        this.firms = List.copyOf(firms);
        this.rows = firms.stream()
                .mapToInt(firm -> run.table().row(subject(firm)).orElseThrow())
                .toArray();
    }

    /**
     * {@return the credit of firms at the end of a year; empty if no policy was in force then}
     *
     * @param policies the rules over time
     * @param ledger what is recorded
     * @param firms the firms, whether anything is recorded of them or not
     * @param day the last day of the year
     * @param knownAt entries recorded later do not exist
     */
    public static Optional<CreditProgramme> assess(
            PolicyTimeline<CreditPolicy> policies,
            CreditLedger ledger,
            List<PropertyEnterprise> firms,
            LocalDate day,
            Instant knownAt) {
        if (policies.find(day).isEmpty()) {
            return Optional.empty();
        }
        int first = policies.versions().get(0).inForce().from().getYear();
        List<LocalDate> yearEnds = new ArrayList<>();
        for (int year = first; year <= day.getYear(); year++) {
            yearEnds.add(day.withYear(year));
        }
        Map<Subject, FactSheet> everyFirm = new HashMap<>();
        firms.forEach(firm -> everyFirm.put(subject(firm), FactSheet.builder().build()));
        List<CreditRun> runs =
                CreditPlan.compile(policies).replay(ledger, CreditQuestion.of(day, knownAt), yearEnds, everyFirm);
        return Optional.of(new CreditProgramme(runs.get(runs.size() - 1), firms));
    }

    /**
     * {@return a firm as the ledger names it}
     *
     * @param firm the firm
     */
    public static Subject subject(PropertyEnterprise firm) {
        return Subject.enterprise(firm.creditCode().value());
    }

    /** {@return the run it rests on} */
    public CreditRun run() {
        return run;
    }

    /** {@return how many firms there are, those that take no part among them} */
    public int size() {
        return firms.size();
    }

    /**
     * {@return a firm}
     *
     * @param index from 0
     */
    public PropertyEnterprise firm(int index) {
        return firms.get(index);
    }

    /**
     * {@return the row of a firm in the run}
     *
     * @param index from 0
     */
    public int row(int index) {
        return rows[index];
    }

    /**
     * {@return the result of a firm with its explanation}
     *
     * @param index from 0
     */
    public CreditAssessment assessment(int index) {
        return run.explain(rows[index]);
    }

    /**
     * {@return the firms with a grade, in their order}
     *
     * @param grade its code
     */
    public List<Integer> graded(String grade) {
        return where(i -> run.grade(rows[i]).map(Grade::code).equals(Optional.of(grade)));
    }

    /**
     * {@return the firms whose grade is missing for one reason, in their order}
     *
     * @param status why
     */
    public List<Integer> without(RatedStatus status) {
        return where(i -> run.status(rows[i]) == status);
    }

    /**
     * {@return the firms on a list, the highest score first}
     *
     * @param list its code
     */
    public List<Integer> listed(String list) {
        Comparator<Integer> byScore = Comparator.comparing(this::score);
        return where(i -> run.state(rows[i]).listing(list).isPresent()).stream()
                .sorted(byScore.reversed())
                .toList();
    }

    private Points score(int index) {
        return run.exactScore(rows[index]);
    }

    private List<Integer> where(IntPredicate holds) {
        return IntStream.range(0, size()).filter(holds).boxed().toList();
    }
}
