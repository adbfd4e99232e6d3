package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.scoring.credit.CreditDiff.RecordChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditDiffTest {
    private static final CreditPlan PLAN =
            CreditPolicies.plan(CreditPolicies.shandong().build());

    @Test
    void a_repair_that_is_only_imagined_says_what_it_would_give_back() {
        CreditLedger ledger = ledger(points("r1", BAD, "2024-03-01", "16"), points("r2", BAD, "2024-04-01", "1"));
        CreditDiff diff = PLAN.whatIf(
                ledger,
                List.of(event("r1", RecordEvent.Kind.REPAIRED, "2024-10-01")),
                FIRM,
                on("2024-12-31"),
                CreditState.NONE);
        assertThat(diff.score()).isEqualTo(Points.of(16));
        assertThat(diff.before().grade()).contains("aa");
        assertThat(diff.after().grade()).contains("aaa");
        assertThat(diff.changesGrade()).isTrue();
        assertThat(diff.records())
                .containsExactly(new RecordChange(
                        "r1", Optional.of(RecordOutcome.COUNTED), Optional.of(RecordOutcome.REPAIRED), Points.of(16)));
        assertThat(PLAN.assess(ledger, FIRM, on("2024-12-31"), CreditState.NONE))
                .isEqualTo(diff.before());
    }

    @Test
    void between_two_days_a_record_appears_and_another_expires() {
        CreditPlan live = CreditPolicies.plan(CreditPolicies.shandong()
                .period(new ScorePeriod(ScorePeriod.Kind.MONTH, false, ScorePeriod.Attribution.DETERMINED))
                .build());
        CreditDiff diff = CreditDiff.between(
                assess(
                        live,
                        "2024-06-30",
                        points("old", BAD, "2023-09-01", "3"),
                        points("new", BAD, "2024-08-01", "2")),
                assess(
                        live,
                        "2024-09-01",
                        points("old", BAD, "2023-09-01", "3"),
                        points("new", BAD, "2024-08-01", "2")));
        assertThat(diff.records())
                .containsExactly(
                        new RecordChange(
                                "new",
                                Optional.of(RecordOutcome.NOT_YET),
                                Optional.of(RecordOutcome.COUNTED),
                                Points.of(-2)),
                        new RecordChange(
                                "old",
                                Optional.of(RecordOutcome.COUNTED),
                                Optional.of(RecordOutcome.EXPIRED),
                                Points.of(3)));
        assertThat(diff.score()).isEqualTo(Points.of(1));
        assertThat(diff.changesGrade()).isFalse();
    }

    @Test
    void a_record_that_only_one_result_knows_has_no_outcome_in_the_other() {
        CreditDiff diff = CreditDiff.between(
                assess(PLAN, "2024-12-31", points("r1", BAD, "2024-03-01", "1")),
                assess(PLAN, "2024-12-31", points("r2", BAD, "2024-03-01", "1")));
        assertThat(diff.records()).extracting(RecordChange::record).containsExactly("r1", "r2");
        assertThat(diff.records().get(0).after()).isEmpty();
        assertThat(diff.records().get(1).before()).isEmpty();
        assertThat(diff.score()).isEqualTo(Points.ZERO);
    }

    @Test
    void an_imagined_entry_that_cannot_be_taken_is_refused() {
        assertThatThrownBy(() -> PLAN.whatIf(
                        ledger(),
                        List.of(event("none", RecordEvent.Kind.REPAIRED, "2024-10-01")),
                        FIRM,
                        on("2024-12-31"),
                        CreditState.NONE))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Event must name a record of the ledger, but named none");
    }
}
