package io.github.xingwuguan.scoring.credit;

import com.google.common.base.Suppliers;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A population assessed on one day (批量评定结果): scores, grades, lists and what each subject carries into the next period. Grades are
 * columns; an explanation is made when somebody opens a row. Immutable and thread-safe.
 */
public final class CreditRun {
    final CreditTable table;
    final DayTerms terms;
    final CreditPriors priors;
    final CreditScores columns;
    final Ranks ranks;
    final Outcome[] outcomes;
    final Draft[] drafts;
    private final int evaluated;

    /** Put in order when somebody asks, if the policy does not. */
    private final Supplier<Ranks> places;

    /**
     * What steps 8 to 11 give for one subject.
     *
     * @param grade the rank of the effective grade
     * @param afterVeto the rank before memory
     * @param next the state after the period
     * @param exit what may be done about an exit
     */
    record Outcome(int grade, int afterVeto, CreditState next, ExitAdvice exit) {}

    CreditRun(Runner runner) {
        table = runner.table;
        terms = runner.terms;
        priors = runner.priors;
        columns = runner.columns;
        ranks = runner.ranks;
        outcomes = runner.outcomes;
        drafts = runner.drafts;
        evaluated = runner.evaluated;
        places = Suppliers.memoize(() -> terms.now.needsPopulation ? ranks : Ranks.of(columns, SubjectKind.ENTERPRISE));
    }

    /** {@return the day of the assessment} */
    public LocalDate asOf() {
        return Days.date(terms.day);
    }

    /** {@return the policy in force} */
    public CreditPolicy policy() {
        return terms.now.policy;
    }

    /** {@return the records it rests on} */
    public CreditTable table() {
        return table;
    }

    /** {@return how many subjects were evaluated, not taken over from an earlier run} */
    public int evaluated() {
        return evaluated;
    }

    /**
     * {@return whether a subject has a grade}
     *
     * @param row its row
     */
    public RatedStatus status(int row) {
        return columns.status(row);
    }

    /**
     * {@return the score within the ends of the scale, with all four decimals}
     *
     * @param row its row
     */
    public Points exactScore(int row) {
        return new Points(columns.score[row]);
    }

    /**
     * {@return the score as it is published}
     *
     * @param row its row
     */
    public Points score(int row) {
        return new Points(terms.now.scale.published(columns.score[row]));
    }

    /**
     * {@return the grade, empty if there is none}
     *
     * @param row its row
     */
    public Optional<Grade> grade(int row) {
        return grade(outcomes[row].grade(), policy());
    }

    static Optional<Grade> grade(int rank, CreditPolicy policy) {
        return rank == Scale.NONE
                ? Optional.empty()
                : Optional.of(policy.grading().grades().get(rank));
    }

    /**
     * {@return the place of an enterprise among the ranked, 1 for the best, equals sharing the better one; empty if it has no grade or
     *     a veto set its grade}
     *
     * @param row its row
     */
    public OptionalInt rank(int row) {
        return columns.isRanked(row, SubjectKind.ENTERPRISE)
                ? OptionalInt.of(Objects.requireNonNull(places.get()).fromTop[row])
                : OptionalInt.empty();
    }

    /**
     * {@return the lists that a subject is on}
     *
     * @param row its row
     */
    public List<Listing> listings(int row) {
        return outcomes[row].next().listings();
    }

    /**
     * {@return what a subject carries into the next period}
     *
     * @param row its row
     */
    public CreditState state(int row) {
        return outcomes[row].next();
    }

    /** {@return what all subjects carry into the next period} */
    public CreditPriors states() {
        Map<Subject, CreditState> states = new LinkedHashMap<>();
        for (int row = 0; row < outcomes.length; row++) {
            states.put(table.subjects.get(row), outcomes[row].next());
        }
        Set<Subject> gone = new HashSet<>();
        table.former.forEach(gone::addAll);
        return priors.with(states, gone);
    }

    /** {@return what a subject, or what became it, carried from the last period} */
    CreditState prior(int row) {
        return priors.of(table.subjects.get(row), table.former.get(row));
    }

    /**
     * {@return how many subjects of a kind have each grade, best first; who has none is in no count}
     *
     * @param kind the kind; branches that are rated by themselves count as enterprises
     */
    public Map<String, Integer> gradeCounts(SubjectKind kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        policy().grading().grades().forEach(grade -> counts.put(grade.code(), 0));
        for (int row = 0; row < outcomes.length; row++) {
            if (columns.isOfKind(row, kind)) {
                grade(row).ifPresent(grade -> counts.merge(grade.code(), 1, Integer::sum));
            }
        }
        return counts;
    }

    /** {@return whether results have effects} */
    boolean isTrial() {
        return policy().mode() == PolicyMode.TRIAL;
    }

    /**
     * {@return a result with its explanation}
     *
     * @param row its row
     */
    public CreditAssessment explain(int row) {
        return new Explainer(this).explain(row);
    }

    /**
     * {@return a result with its explanation}
     *
     * @param subject the subject
     * @throws GovernanceException {@code unknown-subject} if the table has no such row
     */
    public CreditAssessment explain(Subject subject) {
        return explain(table.row(subject)
                .orElseThrow(() -> new GovernanceException(
                        "unknown-subject", "Subject must have a row in the table, but had none")));
    }

    /**
     * {@return the first day after the assessment on which the result of a subject changes with no new entry; never later than the
     *     first day of the next period}
     *
     * @param row its row
     */
    public LocalDate nextChangeOn(int row) {
        return Days.date(new NextChange(this).of(row));
    }
}
