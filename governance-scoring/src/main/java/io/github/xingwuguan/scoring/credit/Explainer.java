package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.Measure;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.scoring.credit.CreditRun.Outcome;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens one row of a run: the same kernels again, and their workspace put into words. */
final class Explainer {
    private final CreditRun run;
    private final CreditTable table;
    private final CompiledPolicy now;
    private final SubjectScorer scorer;
    private final List<GradeRule> acting = new ArrayList<>();

    Explainer(CreditRun run) {
        this.run = run;
        this.table = run.table;
        this.now = run.terms.now;
        this.scorer = new SubjectScorer(table, run.terms);
    }

    CreditAssessment explain(int row) {
        Subject subject = table.subjects.get(row);
        CreditState prior = run.prior(row);
        scorer.run(row, prior, acting);
        Outcome outcome = run.outcomes[row];
        Lines explained = new Lines(scorer);
        List<CreditLine> records = explained.records(row);
        List<ScoreLine> lines = explained.lines(row, prior);
        CreditAssessment.Builder result = CreditAssessment.builder()
                .subject(subject)
                .asOf(run.asOf())
                .status(run.status(row))
                .policy(now.policy.id())
                .policyDigest(now.policy.digest())
                .mode(now.policy.mode())
                .score(run.score(row))
                .exactScore(run.exactScore(row))
                .addAllLines(lines)
                .addAllRecords(records)
                .path(path(row, outcome))
                .addAllReasons(new Reasoning(run, scorer, acting).reasons(row, prior, records, lines))
                .addAllListings(listings(outcome))
                .exit(outcome.exit())
                .addAllMeasures(measures(outcome))
                .nextChangeOn(run.nextChangeOn(row))
                .proposed(subject.kind() == SubjectKind.PERSON)
                .next(isPublic() ? CreditState.NONE : outcome.next());
        for (int c = 0; c < now.components; c++) {
            result.putComponent(now.policy.components().get(c).code(), new Points(scorer.w.component[c]));
        }
        if (now.needsPopulation && run.columns.isRanked(row, SubjectKind.ENTERPRISE)) {
            result.rank(run.ranks.fromTop[row]);
        }
        boundaries(outcome.grade(), result);
        return result.build();
    }

    private boolean isPublic() {
        return table.audience == Audience.PUBLIC;
    }

    /** The public sees the lists that are published. */
    private List<Listing> listings(Outcome outcome) {
        return outcome.next().listings().stream()
                .filter(listing -> !isPublic() || now.isPublished(listing.list()))
                .toList();
    }

    private GradePath path(int row, Outcome outcome) {
        if (run.status(row) != RatedStatus.RATED) {
            return GradePath.NONE;
        }
        GradePath.Builder path = GradePath.builder();
        code(scorer.band).ifPresent(path::band);
        code(run.columns.ruled(row)).ifPresent(path::afterRules);
        code(run.columns.graded(row)).ifPresent(path::afterQuota);
        code(outcome.afterVeto()).ifPresent(path::afterVeto);
        code(outcome.grade()).ifPresent(path::effective);
        return path.build();
    }

    private Optional<String> code(int rank) {
        return CreditRun.grade(rank, now.policy).map(Grade::code);
    }

    private void boundaries(int grade, CreditAssessment.Builder result) {
        if (grade == Scale.NONE) {
            return;
        }
        result.toDown(new Points(scorer.score - now.scale.lower(grade)));
        if (grade > 0) {
            result.toUp(new Points(Math.max(0, now.scale.lower(grade - 1) - scorer.score)));
        }
    }

    private List<String> measures(Outcome outcome) {
        if (run.isTrial()) {
            return List.of();
        }
        String grade = code(outcome.grade()).orElse("");
        List<String> lists = listings(outcome).stream().map(Listing::list).toList();
        return now.policy.measures().stream()
                .filter(measure -> measure.grades().contains(grade)
                        || measure.lists().stream().anyMatch(lists::contains))
                .map(Measure::code)
                .toList();
    }
}
