package io.github.xingwuguan.scoring.credit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** What the engine says, in the words of {@link OracleVerdict}. */
final class CreditFigures {
    private CreditFigures() {}

    static String of(CreditRun run, int row) {
        CreditAssessment result = run.explain(row);
        Map<String, String> outcomes = new TreeMap<>();
        Map<String, BigDecimal> values = new TreeMap<>();
        for (CreditLine line : result.records()) {
            if (line.reach().units() > 0) {
                outcomes.put(line.record(), line.outcome().code());
            }
            if (line.outcome() == RecordOutcome.COUNTED) {
                values.put(line.record(), line.value().toDecimal().abs().setScale(4));
            }
        }
        GradePath path = result.path();
        return result.subject() + " " + result.status().code() + " score "
                + result.exactScore().toDecimal().setScale(4)
                + " path " + rank(run, path.band()) + " " + rank(run, path.afterRules()) + " "
                + rank(run, path.afterQuota()) + " " + rank(run, path.afterVeto()) + " " + rank(run, path.effective())
                + " " + outcomes + " " + values;
    }

    private static int rank(CreditRun run, java.util.Optional<String> grade) {
        return grade.map(code -> run.policy().grading().rank(code)).orElse(OracleVerdict.NONE);
    }
}
