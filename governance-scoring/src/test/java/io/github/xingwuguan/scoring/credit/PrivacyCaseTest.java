package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.outcome;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Regime;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Edge cases of who sees what, of persons, and of what a rating may be called. */
class PrivacyCaseTest {
    private static final LedgerEntry BREACH = points("r", BAD, "2024-03-01", "10");

    @Test
    void case_54_the_public_never_sees_a_repaired_record_again_and_the_auditor_does() {
        CreditPlan plan = plan(shandong().build());
        LedgerEntry repaired = event("r", RecordEvent.Kind.REPAIRED, "2025-01-15");
        CreditQuestion then = CreditQuestion.of(LocalDate.parse("2024-06-30"), at("2024-07-01"));
        CreditAssessment auditor = plan.assess(ledger(BREACH, repaired), FIRM, then, CreditState.NONE);
        assertThat(auditor.score()).isEqualTo(Points.of(90));
        assertThat(outcome(auditor, "r")).isEqualTo(RecordOutcome.COUNTED);
        CreditAssessment open = seen(plan, then.viewedBy(Audience.PUBLIC, at("2025-02-01")), repaired);
        assertThat(open.score()).isEqualTo(Points.of(100));
        assertThat(open.records()).isEmpty();
        assertThat(open.toString()).doesNotContain("breach");
        assertThat(seen(plan, then.viewedBy(Audience.PUBLIC, at("2025-01-10")), repaired)
                        .score())
                .isEqualTo(Points.of(90));
        assertThat(seen(plan, then.viewedBy(Audience.FIRM, at("2025-02-01")), repaired)
                        .score())
                .isEqualTo(Points.of(90));
    }

    @Test
    void case_54_and_48_a_repair_is_hidden_from_midnight_in_the_zone_of_the_policy() {
        CreditPlan plan = plan(shandong().build());
        LedgerEntry repaired = RecordEvent.builder()
                .from(event("r", RecordEvent.Kind.REPAIRED, "2025-01-01"))
                .recordedAt(at("2024-12-01"))
                .build();
        CreditQuestion then = CreditQuestion.of(LocalDate.parse("2024-06-30"), at("2024-07-01"));
        Instant before = Instant.parse("2024-12-31T15:59:59Z");
        assertThat(seen(plan, then.viewedBy(Audience.PUBLIC, before), repaired).score())
                .isEqualTo(Points.of(90));
        assertThat(seen(plan, then.viewedBy(Audience.PUBLIC, before.plusSeconds(1)), repaired)
                        .score())
                .isEqualTo(Points.of(100));
    }

    private static CreditAssessment seen(CreditPlan plan, CreditQuestion question, LedgerEntry repaired) {
        return plan.assess(ledger(BREACH, repaired), FIRM, question, CreditState.NONE);
    }

    @Test
    void case_56_local_lists_are_no_statutory_lists_and_those_of_persons_are_not_published() {
        assertThat(ListsCaseTest.list("red", SubjectKind.ENTERPRISE)).satisfies(list -> {
            assertThat(list.isStatutory()).isFalse();
            assertThat(list.published()).isTrue();
        });
        ListRule person = ListsCaseTest.list("red-persons", SubjectKind.PERSON);
        assertThat(person.published()).isFalse();
        assertThat(person.isStatutory()).isFalse();
    }

    @Test
    void case_56_the_result_of_a_person_is_only_proposed() {
        CreditPlan plan = plan(shandong().build());
        Subject person = Subject.person("p-1");
        LedgerEntry breach = Cases.points(person, "r", BAD, "2024-03-01", "10");
        CreditAssessment result = plan.assess(ledger(breach), person, Ledgers.on("2024-12-31"), CreditState.NONE);
        assertThat(result.score()).isEqualTo(Points.of(90));
        assertThat(result.proposed()).isTrue();
        assertThat(assess(plan, "2024-12-31", BREACH).proposed()).isFalse();
        assertThat(plan.assess(ledger(breach), person, Ledgers.on("2019-12-31"), CreditState.NONE)
                        .proposed())
                .isTrue();
    }

    @Test
    void case_58_the_regime_of_a_record_never_changes_its_points() {
        CreditPlan plan = plan(shandong().build());
        CreditRecord.Builder breach = record("r", BAD, "2024-03-01").discretionary(Points.of(10));
        assertThat(Arrays.stream(Regime.values())
                        .map(regime ->
                                assess(plan, "2024-12-31", breach.regime(regime).build())))
                .allSatisfy(result -> {
                    assertThat(result.score()).isEqualTo(Points.of(90));
                    assertThat(result.grade()).contains("aaa");
                });
    }

    @Test
    void case_58_an_industry_rating_is_never_called_dishonesty() {
        assertThat(CreditReason.values()).allSatisfy(reason -> {
            assertThat(reason.template().zh()).doesNotContain("失信");
            assertThat(reason.template().en()).doesNotContainIgnoringCase("dishonest");
        });
        assertThat(CreditAssessment.DISCLAIMER).isEqualTo("行业评价结果,不属于严重失信主体名单");
    }
}
