package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.outcome;
import static io.github.xingwuguan.scoring.credit.Cases.texts;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.remedies;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.event;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.PendingRule;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RemedyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of what is disputed, wrong or repaired, and of what must make no difference. */
class DisputesCaseTest {
    private static final LedgerEntry BREACH = points("r", BAD, "2024-03-01", "10");

    private static RecordOutcome on(CreditPlan plan, String date, LedgerEntry... entries) {
        return outcome(assess(plan, date, entries), "r");
    }

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
    void case_19_what_was_wrong_never_counted_and_what_was_repaired_counted_until_then() {
        CreditPlan plan = plan(shandong().build());
        LedgerEntry breach = points("r", BAD, "2024-03-01", "10");
        for (RecordEvent.Kind kind :
                List.of(RecordEvent.Kind.OBJECTION_UPHELD, RecordEvent.Kind.WITHDRAWN, RecordEvent.Kind.EXEMPTED)) {
            LedgerEntry reversed = event("r", kind, "2024-06-01");
            assertThat(on(plan, "2024-05-31", breach, reversed)).as(kind.code()).isEqualTo(RecordOutcome.VOID);
            assertThat(on(plan, "2024-06-01", breach, reversed)).as(kind.code()).isEqualTo(RecordOutcome.VOID);
        }
        LedgerEntry repaired = event("r", RecordEvent.Kind.REPAIRED, "2024-06-01");
        assertThat(assess(plan, "2024-05-31", breach, repaired).score()).isEqualTo(Points.of(90));
        assertThat(assess(plan, "2024-05-31", breach, repaired).nextChangeOn()).contains(LocalDate.parse("2024-06-01"));
        assertThat(assess(plan, "2024-06-01", breach, repaired).score()).isEqualTo(Points.of(100));
        assertThat(on(plan, "2024-06-01", breach, repaired)).isEqualTo(RecordOutcome.REPAIRED);
    }

    @Test
    void case_21_after_a_revoked_repair_points_count_from_the_revocation_on() {
        CreditPlan plan = plan(shandong().build());
        LedgerEntry[] entries = {
            points("r", BAD, "2024-03-01", "10"),
            event("r", RecordEvent.Kind.REPAIRED, "2024-04-01"),
            event("r", RecordEvent.Kind.REPAIR_REVOKED, "2024-08-01")
        };
        assertThat(Stream.of("2024-03-31", "2024-04-01", "2024-07-31", "2024-08-01")
                        .map(day -> assess(plan, day, entries).score()))
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
}
