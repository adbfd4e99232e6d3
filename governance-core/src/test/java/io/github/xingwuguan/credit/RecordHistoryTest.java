package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditEntries.NOW;
import static io.github.xingwuguan.credit.CreditEntries.at;
import static io.github.xingwuguan.credit.CreditEntries.day;
import static io.github.xingwuguan.credit.CreditEntries.event;
import static io.github.xingwuguan.credit.CreditEntries.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.DateRange;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordHistoryTest {
    private static final String MAY = "2024-05-01";
    private static final String JUNE = "2024-06-01";
    private static final String JULY = "2024-07-01";

    /** The history of events given as kind and day in turn. */
    private static RecordHistory history(Object... kindsAndDays) {
        List<RecordEvent> events = new ArrayList<>();
        for (int i = 0; i < kindsAndDays.length; i += 2) {
            RecordEvent.Kind kind = (RecordEvent.Kind) kindsAndDays[i];
            RecordEvent.Builder event = event("r-1", kind, (String) kindsAndDays[i + 1]);
            if (kind == RecordEvent.Kind.SUPERSEDED) {
                event.supersededBy("r-2");
            }
            events.add(event.build());
        }
        return RecordHistory.of(events, NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECTION_UPHELD", "WITHDRAWN", "SUPERSEDED", "EXEMPTED"})
    void what_was_wrong_from_the_start_never_counted(RecordEvent.Kind kind) {
        RecordHistory history = history(kind, JUNE);
        assertThat(history.voided()).contains(kind);
        assertThat(history.standsOn(day("2024-03-15"))).isFalse();
        assertThat(history.standsOn(day(JULY))).isFalse();
        assertThat(history.isRepairedOn(day(JULY))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTIFIED", "REPAIR_APPLIED", "REPAIR_REFUSED"})
    void what_is_only_noted_changes_nothing(RecordEvent.Kind kind) {
        assertThat(history(kind, JUNE)).isEqualTo(RecordHistory.UNTOUCHED);
        assertThat(history()).isEqualTo(RecordHistory.UNTOUCHED);
    }

    @Test
    void of_several_grounds_the_first_is_named() {
        assertThat(history(RecordEvent.Kind.WITHDRAWN, JULY, RecordEvent.Kind.EXEMPTED, JUNE)
                        .voided())
                .contains(RecordEvent.Kind.EXEMPTED);
    }

    /** Case 19. */
    @Test
    void what_is_repaired_counts_until_that_day() {
        RecordHistory history = history(RecordEvent.Kind.REPAIRED, JUNE);
        assertThat(history.standsOn(day("2024-05-31"))).isTrue();
        assertThat(history.standsOn(day(JUNE))).isFalse();
        assertThat(history.isRepairedOn(day(JUNE))).isTrue();
        assertThat(history.standsOn(day("2034-06-01"))).isFalse();
    }

    /** Case 21. */
    @Test
    void a_repair_by_false_commitment_counts_again_from_its_revocation() {
        RecordHistory history = history(RecordEvent.Kind.REPAIR_REVOKED, JULY, RecordEvent.Kind.REPAIRED, JUNE);
        assertThat(history.turns()).containsExactly(day(JUNE), day(JULY));
        assertThat(history.standsOn(day("2024-06-30"))).isFalse();
        assertThat(history.standsOn(day(JULY))).isTrue();
    }

    @Test
    void what_happens_twice_happened_once() {
        assertThat(history(RecordEvent.Kind.REPAIRED, MAY, RecordEvent.Kind.REPAIRED, JUNE)
                        .turns())
                .containsExactly(day(MAY));
        assertThat(history(RecordEvent.Kind.REPAIR_REVOKED, MAY).turns()).isEmpty();
    }

    @Test
    void off_and_on_again_on_one_day_is_nothing() {
        assertThat(history(RecordEvent.Kind.REPAIRED, JUNE, RecordEvent.Kind.REPAIR_REVOKED, JUNE))
                .isEqualTo(RecordHistory.UNTOUCHED);
        List<RecordEvent> again = List.of(
                event("r-1", RecordEvent.Kind.REPAIRED, MAY).build(),
                event("r-1", RecordEvent.Kind.REPAIR_REVOKED, JUNE).build(),
                event("r-1", RecordEvent.Kind.REPAIRED, JUNE)
                        .recordedAt(at(JULY))
                        .build());
        assertThat(RecordHistory.of(again, NOW).turns()).containsExactly(day(MAY));
    }

    @Test
    void an_objection_is_pending_until_it_is_decided() {
        RecordHistory pending = history(RecordEvent.Kind.OBJECTED, MAY);
        assertThat(pending.disputes()).containsExactly(DateRange.from(day(MAY)));
        assertThat(pending.isDisputedOn(day("2024-04-30"))).isFalse();
        assertThat(pending.isDisputedOn(day(MAY))).isTrue();
        assertThat(pending.standsOn(day(MAY))).isTrue();
        RecordHistory dismissed = history(RecordEvent.Kind.OBJECTED, MAY, RecordEvent.Kind.OBJECTION_DISMISSED, JUNE);
        assertThat(dismissed.disputes()).containsExactly(DateRange.of(day(MAY), day(JUNE)));
        assertThat(dismissed.isDisputedOn(day("2024-05-31"))).isTrue();
        assertThat(dismissed.isDisputedOn(day(JUNE))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECTION_UPHELD", "WITHDRAWN", "SUPERSEDED", "EXEMPTED"})
    void what_never_counted_is_disputed_no_longer(RecordEvent.Kind kind) {
        assertThat(history(RecordEvent.Kind.OBJECTED, MAY, kind, JUNE).disputes())
                .containsExactly(DateRange.of(day(MAY), day(JUNE)));
    }

    @Test
    void objections_one_after_the_other_are_disputes_of_their_own() {
        assertThat(history(
                                RecordEvent.Kind.OBJECTED, "2024-04-01",
                                RecordEvent.Kind.OBJECTED, "2024-04-15",
                                RecordEvent.Kind.OBJECTION_DISMISSED, MAY,
                                RecordEvent.Kind.OBJECTED, JUNE,
                                RecordEvent.Kind.OBJECTION_DISMISSED, JUNE,
                                RecordEvent.Kind.OBJECTION_DISMISSED, JULY)
                        .disputes())
                .containsExactly(DateRange.of(day("2024-04-01"), day(MAY)));
    }

    @Test
    void a_breach_is_put_right_until_that_is_found_untrue() {
        assertThat(history(RecordEvent.Kind.RECTIFIED, MAY, RecordEvent.Kind.RECTIFIED, JUNE)
                        .rectifiedOn())
                .contains(day(MAY));
        assertThat(history(RecordEvent.Kind.RECTIFIED, MAY, RecordEvent.Kind.RECTIFICATION_FAILED, JUNE)
                        .rectifiedOn())
                .isEmpty();
        assertThat(history(
                                RecordEvent.Kind.RECTIFIED, MAY,
                                RecordEvent.Kind.RECTIFICATION_FAILED, JUNE,
                                RecordEvent.Kind.RECTIFIED, JULY)
                        .rectifiedOn())
                .contains(day(JULY));
    }

    /** Case 18. */
    @Test
    void what_was_recorded_later_did_not_exist() {
        List<RecordEvent> events = List.of(event("r-1", RecordEvent.Kind.WITHDRAWN, MAY)
                .recordedAt(at(JULY))
                .build());
        assertThat(RecordHistory.of(events, at(JULY).minusNanos(1))).isEqualTo(RecordHistory.UNTOUCHED);
        assertThat(RecordHistory.of(events, at(JULY)).standsOn(day(MAY))).isFalse();
    }

    @Test
    void a_correction_and_nothing_else_names_another_record() {
        String rule = "Event must name the record that took the place if and only if it is superseded, but was ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event("r-1", RecordEvent.Kind.SUPERSEDED, MAY).build())
                .withMessage(rule + "superseded");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event("r-1", RecordEvent.Kind.REPAIRED, MAY)
                        .supersededBy("r-2")
                        .build())
                .withMessage(rule + "repaired");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event("r-1", RecordEvent.Kind.SUPERSEDED, MAY)
                        .supersededBy("r-1")
                        .build())
                .withMessage("Record must be superseded by another, but was by itself");
    }

    /** Case 14: terms are those of the calendar. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2025-01-31, P1M, 2025-02-28",
        "2024-01-31, P1M, 2024-02-29",
        "2024-03-15, P3M, 2024-06-15"
    })
    void repair_waits_from_the_day_of_effect(String effectiveOn, String wait, String earliest) {
        CreditRecord serious = record("r-1")
                .occurredOn(day("2024-01-01"))
                .determinedOn(day("2024-01-02"))
                .effectiveFrom(day(effectiveOn))
                .severity(Severity.SERIOUS)
                .build();
        RepairTerms terms =
                new RepairTerms(List.of(new RepairTerms.Wait(Severity.SERIOUS, Period.parse(wait))), List.of());
        assertThat(terms.earliest(serious, RecordHistory.UNTOUCHED)).isEqualTo(day(earliest));
    }

    @Test
    void repair_waits_from_the_day_it_was_put_right_if_that_is_later() {
        RepairTerms terms =
                new RepairTerms(List.of(new RepairTerms.Wait(Severity.SERIOUS, Period.ofMonths(6))), List.of());
        CreditRecord serious = record("r-1").severity(Severity.SERIOUS).build();
        assertThat(terms.earliest(serious, history(RecordEvent.Kind.RECTIFIED, "2024-08-31")))
                .isEqualTo(day("2025-02-28"));
        assertThat(terms.earliest(serious, history(RecordEvent.Kind.RECTIFIED, "2024-03-01")))
                .isEqualTo(day("2024-09-15"));
        CreditRecord minor = record("r-1").severity(Severity.MINOR).build();
        assertThat(terms.earliest(minor, history(RecordEvent.Kind.RECTIFIED, "2024-08-31")))
                .isEqualTo(day("2024-08-31"));
    }
}
