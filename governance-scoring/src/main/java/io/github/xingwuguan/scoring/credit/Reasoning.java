package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.PendingRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Why a result is as it is: first what moved the grade, then what moved the score, largest first, then what asks for attention. */
final class Reasoning {
    private final CreditRun run;
    private final SubjectScorer scorer;
    private final List<GradeRule> acting;
    private final List<Reason> reasons = new ArrayList<>();

    Reasoning(CreditRun run, SubjectScorer scorer, List<GradeRule> acting) {
        this.run = run;
        this.scorer = scorer;
        this.acting = acting;
    }

    List<Reason> reasons(int row, CreditState prior, List<CreditLine> records, List<ScoreLine> lines) {
        if (run.isTrial()) {
            reasons.add(Reason.of(CreditReason.TRIAL, ""));
        }
        if (scorer.whyNot != null && scorer.whyNot != CreditReason.COMPONENT_MISSING) {
            reasons.add(Reason.of(scorer.whyNot, "", run.exactScore(row).toString()));
        }
        if (run.status(row) == RatedStatus.RATED) {
            rules();
            quota(row);
            reasons.addAll(run.drafts[row].remembered().reasons());
        }
        records.stream()
                .filter(line -> line.value().units() != 0)
                .sorted(Comparator.comparingLong(
                                (CreditLine line) -> -Math.abs(line.value().units()))
                        .thenComparing(CreditLine::record))
                .forEach(this::record);
        records.stream()
                .filter(line -> line.outcome() == RecordOutcome.REFUSED)
                .forEach(line -> reasons.add(Reason.of(CreditReason.NOT_COUNTED, line.record(), line.item())));
        lines.stream()
                .filter(line -> line.kind() == ScoreLine.Kind.CAP)
                .forEach(line -> reasons.add(Reason.of(
                        CreditReason.CAPPED,
                        line.subject(),
                        line.subject(),
                        line.points().toString())));
        reasons.addAll(scorer.composition.notes());
        lists(row, prior);
        return reasons;
    }

    private void rules() {
        for (GradeRule rule : acting) {
            CreditReason code = switch (rule.effect()) {
                case FLOOR -> CreditReason.FLOOR;
                case GATE -> CreditReason.GATE;
                case CAP -> CreditReason.CAP;
            };
            String grade = label(run.policy().grading().rank(rule.grade()));
            reasons.add(Reason.of(code, rule.code(), grade, rule.when().toString()));
        }
    }

    private void quota(int row) {
        int graded = run.columns.graded(row);
        int ruled = run.columns.ruled(row);
        if (graded > ruled) {
            String grade = label(graded);
            boolean isBottom = run.policy().grading().quotas().stream()
                    .anyMatch(quota -> quota.end() == GradeQuota.End.BOTTOM
                            && run.policy().grading().rank(quota.grade()) == graded);
            reasons.add(
                    isBottom
                            ? Reason.of(CreditReason.QUOTA_BOTTOM, "", grade)
                            : Reason.of(CreditReason.QUOTA_FULL, "", label(ruled)));
        }
        if (run.columns.arbitrary[row]) {
            reasons.add(Reason.of(CreditReason.ARBITRARY_TIE, ""));
        }
    }

    private String label(int rank) {
        return CreditRun.grade(rank, run.policy())
                .map(Grade::label)
                .map(l -> l.zh())
                .orElse("");
    }

    private void record(CreditLine line) {
        String item = run.policy().item(line.item()).map(i -> i.label().zh()).orElse(line.item());
        Points points = line.value();
        reasons.add(Reason.of(CreditReason.RECORD, line.record(), item, (points.units() > 0 ? "+" : "") + points));
        boolean flags = run.policy().remedies().pending() == PendingRule.COUNT_AND_FLAG;
        if (line.disputed() && flags) {
            reasons.add(Reason.of(CreditReason.DISPUTED, line.record(), line.record()));
        }
    }

    private void lists(int row, CreditState prior) {
        for (ListRule rule : run.policy().lists()) {
            if (run.table.audience == Audience.PUBLIC && !rule.published()) {
                continue;
            }
            boolean was = prior.listing(rule.code()).isPresent();
            boolean is = run.state(row).listing(rule.code()).isPresent();
            if (is) {
                reasons.add(
                        Reason.of(CreditReason.LISTED, rule.code(), rule.label().zh()));
            } else if (was) {
                reasons.add(Reason.of(
                        CreditReason.DELISTED, rule.code(), rule.label().zh()));
            }
        }
    }
}
