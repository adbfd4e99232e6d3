package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.Ledgers.LATER;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MigrationMatrixTest {
    private static final CreditPlan PLAN =
            CreditPolicies.plan(CreditPolicies.shandong().enrolment(true).build());

    private static Participation enrolled(String firm, String from) {
        return new Participation(Subject.enterprise(firm), EnrolmentStatus.ENROLLED, LocalDate.parse(from), at(from));
    }

    private static CreditRecord breach(String firm, String date, String points) {
        return record(firm + date, BAD, date)
                .subject(Subject.enterprise(firm))
                .discretionary(Points.parse(points))
                .build();
    }

    private static CreditRun run(CreditLedger ledger, String date) {
        CreditQuestion question = new CreditQuestion(LocalDate.parse(date), at(date), Audience.AUDITOR, LATER);
        return PLAN.run(PLAN.tabulate(ledger, question), question.asOf(), CreditPriors.NONE);
    }

    @Test
    void falls_rises_newcomers_and_those_who_do_not_take_part_stand_where_they_belong() {
        CreditLedger ledger = ledger(
                enrolled("falls", "2023-01-01"),
                enrolled("rises", "2023-01-01"),
                breach("rises", "2023-05-01", "25"),
                breach("falls", "2024-05-01", "45"),
                breach("outside", "2023-05-01", "1"),
                enrolled("new", "2024-01-01"));
        MigrationMatrix moves =
                MigrationMatrix.between(run(ledger, "2023-12-31"), run(ledger, "2024-12-31"), SubjectKind.ENTERPRISE);
        assertThat(moves.count("aaa", "c")).isEqualTo(1);
        assertThat(moves.count("a", "aaa")).isEqualTo(1);
        assertThat(moves.count(MigrationMatrix.MISSING, MigrationMatrix.MISSING))
                .isEqualTo(1);
        assertThat(moves.count(MigrationMatrix.NEW, "aaa")).isEqualTo(1);
        assertThat(moves.total()).isEqualTo(4);
        assertThat(moves.counts().keySet())
                .containsExactly("aaa", "aa", "a", "b", "c", "(missing)", "(unrated)", "(new)");
        MigrationMatrix back =
                MigrationMatrix.between(run(ledger, "2024-12-31"), run(ledger, "2023-12-31"), SubjectKind.ENTERPRISE);
        assertThat(back.count("aaa", MigrationMatrix.LEFT)).isEqualTo(1);
        assertThat(back.count("no-such-grade", "aaa")).isZero();
    }

    @Property
    void i34_rows_sum_to_the_cohort_and_nothing_moves_when_nothing_changed(
            @ForAll @Size(max = 12) List<@IntRange(max = 120) Integer> deductions) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < deductions.size(); i++) {
            entries.add(enrolled("firm-" + i, "2023-01-01"));
            entries.add(breach("firm-" + i, "2024-03-01", deductions.get(i).toString()));
        }
        CreditRun run = run(CreditLedger.of(entries), "2024-12-31");
        MigrationMatrix same = MigrationMatrix.between(run, run, SubjectKind.ENTERPRISE);
        assertThat(same.total()).isEqualTo(deductions.size());
        Map<String, Integer> counts = run.gradeCounts(SubjectKind.ENTERPRISE);
        same.counts()
                .forEach((from, row) -> row.forEach((to, count) ->
                        assertThat(count).isEqualTo(from.equals(to) ? counts.getOrDefault(from, 0) : 0)));
        CreditRun before = run(CreditLedger.of(entries), "2023-12-31");
        MigrationMatrix moves = MigrationMatrix.between(before, run, SubjectKind.ENTERPRISE);
        before.gradeCounts(SubjectKind.ENTERPRISE)
                .forEach((grade, cohort) -> assertThat(moves.counts().get(grade).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(cohort));
    }
}
