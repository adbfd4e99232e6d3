package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.outcome;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.item;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edge cases of records: which of several counts, from when until when, and what was known. */
class RecordsCaseTest {
    private static final String ITEM = "item";

    /** No reset, one more item. */
    private static CreditPlan with(CreditItem item) {
        return plan(plain().period(Cases.RUNNING_YEARS).addItems(item).build());
    }

    private static CreditPlan lasting(Validity validity) {
        return with(item(ITEM, "good").validity(validity).build());
    }

    private static RecordOutcome on(CreditPlan plan, String date, LedgerEntry... entries) {
        return outcome(assess(plan, date, entries), "r");
    }

    private static CreditItem.Builder honour() {
        return item(ITEM, "good")
                .dedup(Dedup.HIGHEST_PER_MATTER)
                .pricing(new Pricing.ByLevel(List.of(
                        new Pricing.LevelPoints(HonourLevel.NATIONAL, Points.of(5)),
                        new Pricing.LevelPoints(HonourLevel.PROVINCIAL, Points.of(4)),
                        new Pricing.LevelPoints(HonourLevel.CITY, Points.of(3)),
                        new Pricing.LevelPoints(HonourLevel.COUNTY, Points.of(2)))));
    }

    private static CreditRecord honoured(String id, HonourLevel level, String date) {
        return record(id, ITEM, date).level(level).matter("one award").build();
    }

    @Test
    void case_11_of_one_award_by_four_levels_the_highest_counts_and_the_next_when_that_is_withdrawn() {
        CreditPlan plan = with(honour().build());
        LedgerEntry[] awards = {
            honoured("county", HonourLevel.COUNTY, "2024-03-01"),
            honoured("city", HonourLevel.CITY, "2024-03-02"),
            honoured("national", HonourLevel.NATIONAL, "2024-03-03"),
            honoured("provincial", HonourLevel.PROVINCIAL, "2024-03-04"),
            event("national", RecordEvent.Kind.WITHDRAWN, "2024-09-01")
        };
        CreditAssessment before = assess(plan, "2024-12-31", awards[0], awards[1], awards[2], awards[3]);
        assertThat(before.score()).isEqualTo(Points.of(5));
        assertThat(Stream.of("county", "city", "provincial").map(id -> outcome(before, id)))
                .containsOnly(RecordOutcome.OUTWEIGHED);
        CreditAssessment after = assess(plan, "2024-12-31", awards);
        assertThat(after.score()).isEqualTo(Points.of(4));
        assertThat(outcome(after, "national")).isEqualTo(RecordOutcome.VOID);
        assertThat(outcome(after, "provincial")).isEqualTo(RecordOutcome.COUNTED);
    }

    @Test
    void case_12_the_highest_is_found_after_decay() {
        CreditPlan plan = with(honour().validity(new Validity.Lookback(Period.ofYears(3)))
                .decay(new Decay.Steps(List.of(
                        new Decay.Step(Period.ofYears(1), Quantity.of(1)),
                        new Decay.Step(Period.ofYears(3), Quantity.parse("0.5")))))
                .build());
        LedgerEntry[] awards = {
            honoured("national", HonourLevel.NATIONAL, "2022-06-01"), honoured("city", HonourLevel.CITY, "2023-05-01")
        };
        assertThat(assess(plan, "2023-05-31", awards).score()).isEqualTo(Points.of(5));
        CreditAssessment faded = assess(plan, "2023-06-01", awards);
        assertThat(faded.score()).isEqualTo(Points.of(3));
        assertThat(outcome(faded, "national")).isEqualTo(RecordOutcome.OUTWEIGHED);
    }

    @Test
    void case_14_a_record_counts_on_its_first_day_and_no_more_on_the_day_it_expires() {
        CreditPlan year = lasting(new Validity.Fixed(Period.ofYears(1)));
        LedgerEntry leapDay = points("r", ITEM, "2024-02-29", "5");
        assertThat(on(year, "2024-02-28", leapDay)).isEqualTo(RecordOutcome.NOT_YET);
        assertThat(on(year, "2024-02-29", leapDay)).isEqualTo(RecordOutcome.COUNTED);
        assertThat(on(year, "2025-02-27", leapDay)).isEqualTo(RecordOutcome.COUNTED);
        assertThat(on(year, "2025-02-28", leapDay)).isEqualTo(RecordOutcome.EXPIRED);
        CreditPlan month = lasting(new Validity.Fixed(Period.ofMonths(1)));
        LedgerEntry endOfJanuary = points("r", ITEM, "2025-01-31", "5");
        assertThat(on(month, "2025-02-27", endOfJanuary)).isEqualTo(RecordOutcome.COUNTED);
        assertThat(on(month, "2025-02-28", endOfJanuary)).isEqualTo(RecordOutcome.EXPIRED);
        assertThat(assess(year, "2025-01-15", leapDay).nextChangeOn()).contains(LocalDate.parse("2025-02-28"));
    }

    @Test
    void case_15_a_stated_expiry_goes_before_the_term_of_the_policy() {
        CreditPlan plan = lasting(new Validity.StatedElse(Period.ofYears(1)));
        CreditRecord.Builder open = record("r", ITEM, "2024-03-01").discretionary(Points.of(5));
        CreditRecord shorter = open.statedExpiry(LocalDate.parse("2024-06-01")).build();
        assertThat(on(plan, "2024-05-31", shorter)).isEqualTo(RecordOutcome.COUNTED);
        assertThat(on(plan, "2024-06-01", shorter)).isEqualTo(RecordOutcome.EXPIRED);
        CreditRecord longer = open.statedExpiry(LocalDate.parse("2026-01-01")).build();
        assertThat(on(plan, "2025-12-31", longer)).isEqualTo(RecordOutcome.COUNTED);
        assertThat(on(plan, "2025-03-01", points("r", ITEM, "2024-03-01", "5"))).isEqualTo(RecordOutcome.EXPIRED);
        CreditRecord.Builder ended = open.statedExpiry(LocalDate.parse("2024-02-01"));
        assertThatThrownBy(ended::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Record must expire after it has effect on 2024-03-01, but expires on 2024-02-01");
    }

    @Test
    void case_16_a_continuing_breach_counts_in_every_period_until_it_is_put_right() {
        CreditPlan plan = plan(shandong()
                .addItems(item(ITEM, "bad")
                        .validity(new Validity.UntilRectified())
                        .build())
                .build());
        LedgerEntry breach = points("r", ITEM, "2023-05-01", "10");
        LedgerEntry rectified = event("r", RecordEvent.Kind.RECTIFIED, "2025-03-01");
        assertThat(Stream.of("2023-12-31", "2024-12-31", "2025-02-28")
                        .map(day -> assess(plan, day, breach, rectified).score()))
                .containsOnly(Points.of(90));
        CreditAssessment after = assess(plan, "2025-03-01", breach, rectified);
        assertThat(after.score()).isEqualTo(Points.of(100));
        assertThat(outcome(after, "r")).isEqualTo(RecordOutcome.RECTIFIED);
    }

    @Test
    void
            case_17_a_breach_of_new_years_eve_belongs_to_the_period_in_which_it_was_determined_unless_the_policy_says_otherwise() {
        CreditRecord late = record("r", BAD, "2024-12-31")
                .determinedOn(LocalDate.parse("2025-01-05"))
                .discretionary(Points.of(10))
                .build();
        CreditPlan determined = plan(shandong().build());
        assertThat(on(determined, "2024-12-31", late)).isEqualTo(RecordOutcome.NOT_YET);
        assertThat(on(determined, "2025-12-31", late)).isEqualTo(RecordOutcome.COUNTED);
        CreditPlan occurred = plan(shandong()
                .period(new ScorePeriod(ScorePeriod.Kind.YEAR, true, ScorePeriod.Attribution.OCCURRED))
                .build());
        assertThat(on(occurred, "2024-12-31", late)).isEqualTo(RecordOutcome.COUNTED);
        assertThat(on(occurred, "2025-12-31", late)).isEqualTo(RecordOutcome.OTHER_PERIOD);
    }

    @Test
    void case_18_a_late_fact_changes_what_is_known_now_and_not_what_was_known_then() {
        CreditPlan plan = plan(shandong().build());
        LedgerEntry late = record("r", BAD, "2024-01-10")
                .discretionary(Points.of(10))
                .recordedAt(at("2024-03-05"))
                .build();
        LocalDate january = LocalDate.parse("2024-01-31");
        CreditAssessment then =
                plan.assess(ledger(late), FIRM, CreditQuestion.of(january, at("2024-02-01")), CreditState.NONE);
        CreditAssessment now =
                plan.assess(ledger(late), FIRM, CreditQuestion.of(january, at("2024-03-05")), CreditState.NONE);
        assertThat(then.score()).isEqualTo(Points.of(100));
        assertThat(then.records()).isEmpty();
        assertThat(now.score()).isEqualTo(Points.of(90));
    }

    @Test
    void case_46_importing_twice_changes_no_score_and_other_content_takes_the_place() {
        CreditPlan plan = plan(plain().build());
        CreditRecord first = points("r", GOOD, "2024-03-01", "70");
        CreditRecord again = first.toBuilder().recordedAt(at("2024-03-02")).build();
        CreditRecord corrected = first.toBuilder()
                .discretionary(Points.of(80))
                .recordedAt(at("2024-03-03"))
                .build();
        assertThat(assess(plan, "2024-12-31", first, again).score()).isEqualTo(Points.of(70));
        CreditAssessment result = assess(plan, "2024-12-31", first, corrected, again);
        assertThat(result.score()).isEqualTo(Points.of(80));
        assertThat(result.records())
                .extracting(CreditLine::record, CreditLine::outcome)
                .extracting(Object::toString)
                .containsExactly("(\"r\", VOID)", "(\"r#2\", COUNTED)");
    }

    @Test
    void case_48_half_past_midnight_in_shanghai_belongs_to_the_new_year_wherever_the_server_stands() {
        CreditPolicy policy = shandong().build();
        LocalDate day = policy.day(Instant.parse("2024-12-31T16:30:00Z"));
        assertThat(day).isEqualTo(LocalDate.parse("2025-01-01"));
        LedgerEntry breach = points("r", BAD, day.toString(), "10");
        assertThat(on(plan(policy), "2024-12-31", breach)).isEqualTo(RecordOutcome.NOT_YET);
        assertThat(assess(plan(policy), "2025-12-31", breach).score()).isEqualTo(Points.of(90));
        assertThat(assess(plan(policy), "2024-12-31", breach).nextChangeOn()).contains(day);
    }
}
