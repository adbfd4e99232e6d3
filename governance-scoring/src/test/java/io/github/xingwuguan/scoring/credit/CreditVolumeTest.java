package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.scoring.rating.Load;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CreditVolumeTest {
    private static final int FIRM = 20;

    @Test
    void one_bad_record_among_a_million_is_reported_and_all_others_count() {
        int records = Load.times(50_000, 1_000_000);
        LocalDate day = LocalDate.parse("2024-12-31");
        CreditPlan plan = CreditPolicies.plan(CreditPolicies.shandong().build());
        CreditTableBuilder builder = plan.tableBuilder(day);
        int spoilt = records / 2 / FIRM * FIRM;
        for (int r = 0; r < records; r++) {
            builder.add(
                    Ledgers.record("r" + r, BAD, "2024-03-01")
                            .subject(Subject.enterprise("firm-" + r / FIRM))
                            .discretionary(r == spoilt ? Points.of(5_000) : Points.of(1))
                            .build(),
                    RecordHistory.UNTOUCHED);
        }
        CreditTable table = builder.build();
        assertThat(table.records()).isEqualTo(records);
        assertThat(table.problems().all())
                .singleElement()
                .hasToString("error points-out-of-range at /records/r" + spoilt
                        + "/discretionary: Points must be from 0.0000 to 1000.0000, but were 5000.0000");
        CreditRun run = plan.run(table, day, CreditPriors.NONE);
        for (int row = 0; row < records / FIRM; row++) {
            int counted = row == spoilt / FIRM ? FIRM - 1 : FIRM;
            assertThat(run.score(row)).isEqualTo(Points.of(100 - counted));
        }
        assertThat(run.explain(spoilt / FIRM).records())
                .filteredOn(line -> line.outcome() == RecordOutcome.REFUSED)
                .extracting(CreditLine::record)
                .containsExactly("r" + spoilt);
    }
}
