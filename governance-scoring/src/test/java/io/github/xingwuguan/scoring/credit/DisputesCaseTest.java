package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.outcome;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.remedies;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.at;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.PendingRule;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Regime;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.credit.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of disputes, of who sees what, and of what must make no difference. */
class DisputesCaseTest {
    private static final LedgerEntry BREACH = points("r", BAD, "2024-03-01", "10");

    private static CreditPlan pending(PendingRule rule) {
        RemedyTerms usual = remedies();
        RemedyTerms terms = RemedyTerms.builder()
                .fileWithin(usual.fileWithin())
                .decideWithin(usual.decideWithin())
                .repairWithin(usual.repairWithin())
                .pending(rule)
                .addAllStanding(usual.standing())
                .addressee(usual.addressee())
                .build();
        return plan(shandong().remedies(terms).build());
    }

    @Test
    void case_23_a_pending_objection_counts_is_suspended_or_is_flagged_and_always_shows() {
        LedgerEntry objected = event("r", RecordEvent.Kind.OBJECTED, "2024-03-10");
        CreditAssessment counted = assess(pending(PendingRule.COUNT), "2024-03-31", BREACH, objected);
        CreditAssessment suspended = assess(pending(PendingRule.SUSPEND), "2024-03-31", BREACH, objected);
        CreditAssessment flagged = assess(pending(PendingRule.COUNT_AND_FLAG), "2024-03-31", BREACH, objected);
        assertThat(List.of(counted, suspended, flagged))
                .allSatisfy(result -> assertThat(result.records())
                        .extracting(CreditLine::disputed)
                        .containsExactly(true));
        assertThat(Stream.of(counted, suspended, flagged).map(CreditAssessment::score))
                .containsExactly(Points.of(90), Points.of(100), Points.of(90));
        assertThat(outcome(suspended, "r")).isEqualTo(RecordOutcome.SUSPENDED);
        assertThat(texts(counted, CreditReason.DISPUTED)).isEmpty();
        assertThat(texts(flagged, CreditReason.DISPUTED)).containsExactly("r is disputed");
    }

    @Test
    void case_23_a_suspended_record_counts_again_from_the_day_the_objection_is_dismissed() {
        LedgerEntry objected = event("r", RecordEvent.Kind.OBJECTED, "2024-03-10");
        LedgerEntry dismissed = event("r", RecordEvent.Kind.OBJECTION_DISMISSED, "2024-04-20");
        CreditPlan plan = pending(PendingRule.SUSPEND);
        assertThat(Stream.of("2024-03-09", "2024-03-10", "2024-04-19", "2024-04-20")
                        .map(day ->
                                assess(plan, day, BREACH, objected, dismissed).score()))
                .containsExactly(Points.of(90), Points.of(100), Points.of(100), Points.of(90));
    }

    @Test
    void case_50_order_of_entries_and_locale_change_no_byte_of_the_result() {
        CreditPlan plan = plan(shandong().build());
        List<LedgerEntry> entries = new ArrayList<>(List.of(
                BREACH,
                points("R-I", BAD, "2024-03-01", "1.5"),
                points("g", GOOD, "2024-05-01", "0.25"),
                event("r", RecordEvent.Kind.OBJECTED, "2024-03-10"),
                event("r", RecordEvent.Kind.OBJECTION_DISMISSED, "2024-03-20")));
        Digest expected =
                assess(plan, "2024-12-31", entries.toArray(new LedgerEntry[0])).digest();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Collections.shuffle(entries, new Random(tag.length()));
                CreditAssessment again = assess(plan, "2024-12-31", entries.toArray(new LedgerEntry[0]));
                assertThat(again.digest()).as(tag).isEqualTo(expected);
                assertThat(again.score().toString()).as(tag).isEqualTo("88.7500");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

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
        io.github.xingwuguan.credit.Subject person = io.github.xingwuguan.credit.Subject.person("p-1");
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
