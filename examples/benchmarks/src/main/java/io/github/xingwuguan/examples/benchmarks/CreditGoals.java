package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditScores;
import io.github.xingwuguan.scoring.credit.CreditTable;
import java.util.Map;

/** P16: 200,000 firms of 20 records, from selection to grade, with repeat, decay and every way of counting once in all contenders. */
final class CreditGoals {
    private static final int FIRMS = 200_000;

    private CreditGoals() {}

    public static void main(String[] args) {
        CreditSubjects subjects = new CreditSubjects(FIRMS, 20_251_028);
        CreditPlan plan = CreditRules.plan();
        CreditTable table = subjects.table(plan);
        HandCredit hand = new HandCredit(subjects);
        DecimalCredit decimal = new DecimalCredit(subjects);
        long[] byHand = new long[FIRMS];
        byte[] gradeByHand = new byte[FIRMS];
        long[] inDecimals = new long[FIRMS];
        byte[] gradeInDecimals = new byte[FIRMS];
        hand.run(byHand, gradeByHand);
        decimal.run(inDecimals, gradeInDecimals);
        CreditScores scores = plan.score(table, CreditSubjects.DAY);
        for (int f = 0; f < FIRMS; f++) {
            int row = table.row(Subject.enterprise("firm-" + f)).orElseThrow();
            Check.that(inDecimals[f] == scores.units(row) && gradeInDecimals[f] == scores.grade(row), "decimals", f);
            Check.that(byHand[f] == scores.units(row) && gradeByHand[f] == scores.grade(row), "hand", f);
        }
        Map<String, Meter.Reading> seen = new Meter(FIRMS)
                .add("hand", () -> hand.run(byHand, gradeByHand))
                .add("plan", () -> plan.score(table, CreditSubjects.DAY))
                .add("decimals", () -> decimal.run(inDecimals, gradeInDecimals))
                .run(9);
        Meter.Reading ours = Meter.of(seen, "plan");
        Goal.atMost("P16", "credit of 200,000 firms x 20 records, x hand", ours.over(Meter.of(seen, "hand")), 1.5)
                .print();
        Goal.atLeast(
                        "P16",
                        "the same, times faster than decimals",
                        Meter.of(seen, "decimals").over(ours),
                        3)
                .print();
        Goal.noted("P16", "bytes a record, result columns included", ours.bytes() / CreditSubjects.RECORDS)
                .print();
    }
}
