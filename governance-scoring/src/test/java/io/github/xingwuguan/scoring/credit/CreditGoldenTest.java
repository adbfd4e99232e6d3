package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import org.junit.jupiter.api.Test;

/** The worked figures of the specification. */
class CreditGoldenTest {
    private static final CreditPlan SHANDONG =
            CreditPolicies.plan(CreditPolicies.shandong().build());

    @Test
    void three_breaches_leave_exactly_85_and_the_best_grade() {
        CreditAssessment result = assess(
                SHANDONG,
                "2024-12-31",
                points("r1", BAD, "2024-03-01", "0.4"),
                points("r2", BAD, "2024-04-01", "7.2"),
                points("r3", BAD, "2024-05-01", "7.4"));
        assertThat(result.exactScore()).isEqualTo(Points.of(85));
        assertThat(result.grade()).contains("aaa");
        assertThat(result.lines().stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus))
                .isEqualTo(result.score());
    }
}
