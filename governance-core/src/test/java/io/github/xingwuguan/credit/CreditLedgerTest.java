package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditEntries.NOW;
import static io.github.xingwuguan.credit.CreditEntries.alias;
import static io.github.xingwuguan.credit.CreditEntries.at;
import static io.github.xingwuguan.credit.CreditEntries.day;
import static io.github.xingwuguan.credit.CreditEntries.event;
import static io.github.xingwuguan.credit.CreditEntries.firm;
import static io.github.xingwuguan.credit.CreditEntries.record;
import static io.github.xingwuguan.credit.CreditEntries.score;
import static io.github.xingwuguan.credit.CreditEntries.tenure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditLedgerTest {
    private static final ExternalKey KEY = ExternalKey.of("inspections", "r-1");
    private static final CreditRecord FIRST = record("r-1").build();
    private static final CreditRecord CORRECTED =
            record("r-1").document("No. 8").recordedAt(at("2024-04-01")).build();
    private static final CreditRecord CORRECTED_AGAIN =
            record("r-1").document("No. 9").recordedAt(at("2024-05-01")).build();

    private static LedgerImport add(LedgerEntry... entries) {
        return CreditLedger.empty().add(List.of(entries));
    }

    private static List<String> shown(Problems problems) {
        return problems.all().stream().map(Problem::toString).toList();
    }

    /** The ids of the versions that count, as known on a day. */
    private static List<String> counting(CreditLedger ledger, String knownOn) {
        return ledger.records().values().stream()
                .filter(record -> !record.recordedAt().isAfter(at(knownOn)))
                .filter(record -> ledger.history(record.id(), at(knownOn)).standsOn(record.effectiveOn()))
                .map(CreditRecord::id)
                .toList();
    }

    private static List<LedgerEntry> oneOfEach() {
        return List.of(
                FIRST,
                event("r-1", RecordEvent.Kind.NOTIFIED, "2024-03-20").build(),
                tenure(firm(1), "garden", "2024-01-01").build(),
                score(firm(1), "owners", "2024-06-30").build(),
                new Participation(firm(1), EnrolmentStatus.ENROLLED, day("2024-01-01"), at("2024-01-02")),
                new BranchOf(Subject.branch("b-1"), firm(1), BranchOf.Seat.INSIDE, at("2024-01-02")),
                alias(1, 2, "2024-09-01"));
    }

    @Test
    void the_same_entries_twice_change_nothing() {
        LedgerImport once = CreditLedger.empty().add(oneOfEach());
        LedgerImport twice = once.ledger().add(oneOfEach());
        assertThat(shown(once.problems())).isEmpty();
        assertThat(once.repeated()).isZero();
        assertThat(twice.repeated()).isEqualTo(7);
        assertThat(twice.ledger().entries()).isEqualTo(once.ledger().entries()).hasSize(7);
    }

    /** Case 46. */
    @Test
    void the_same_content_under_one_source_key_is_one_record_whatever_its_id_and_instant() {
        LedgerImport imported = add(
                FIRST, record("r-9").source(KEY).recordedAt(at("2024-04-01")).build());
        assertThat(imported.ledger().records()).containsOnlyKeys("r-1");
        assertThat(imported.repeated()).isEqualTo(1);
        assertThat(imported.superseded()).isZero();
    }

    /** Case 46. */
    @Test
    void other_content_under_one_source_key_takes_the_place_of_the_record() {
        LedgerImport imported = add(FIRST, CORRECTED, CORRECTED_AGAIN);
        CreditLedger ledger = imported.ledger();
        assertThat(ledger.records()).containsOnlyKeys("r-1", "r-1#2", "r-1#3");
        assertThat(imported.superseded()).isEqualTo(2);
        assertThat(ledger.events("r-1")).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(RecordEvent.Kind.SUPERSEDED);
            assertThat(event.supersededBy()).contains("r-1#2");
            assertThat(event.recordedAt()).isEqualTo(CORRECTED.recordedAt());
        });
        assertThat(counting(ledger, "2024-03-31")).containsExactly("r-1");
        assertThat(counting(ledger, "2024-04-30")).containsExactly("r-1#2");
        assertThat(counting(ledger, "2024-05-01")).containsExactly("r-1#3");
    }

    @Test
    void versions_that_come_again_are_no_further_versions() {
        CreditLedger ledger = add(FIRST, CORRECTED).ledger();
        LedgerImport again = ledger.add(List.of(FIRST, CORRECTED));
        assertThat(again.repeated()).isEqualTo(2);
        assertThat(again.ledger().entries()).isEqualTo(ledger.entries());
    }

    @Test
    void a_version_that_comes_late_takes_its_place_between_the_others() {
        CreditLedger ledger = add(FIRST, CORRECTED_AGAIN).ledger();
        LedgerImport late = ledger.add(List.of(CORRECTED));
        assertThat(late.superseded()).isEqualTo(1);
        assertThat(counting(late.ledger(), "2024-03-31")).containsExactly("r-1");
        assertThat(counting(late.ledger(), "2024-04-30")).containsExactly("r-1#3");
        assertThat(late.ledger().records().get("r-1#3").document()).contains("No. 8");
        assertThat(counting(late.ledger(), "2024-05-01")).containsExactly("r-1#2");
    }

    @Test
    void a_first_version_that_comes_last_never_counts_again() {
        CreditLedger ledger = add(CORRECTED).ledger().add(List.of(FIRST)).ledger();
        assertThat(counting(ledger, "2024-03-31")).containsExactly("r-1#2");
        assertThat(counting(ledger, "2024-04-01")).containsExactly("r-1");
        assertThat(ledger.records().get("r-1")).isEqualTo(CORRECTED);
    }

    @Test
    void a_correction_that_is_taken_back_is_a_version_of_its_own() {
        CreditRecord back = FIRST.toBuilder().recordedAt(at("2024-06-01")).build();
        CreditLedger ledger = add(FIRST, CORRECTED, back).ledger();
        assertThat(counting(ledger, "2024-06-01")).containsExactly("r-1#3");
        assertThat(ledger.records().get("r-1#3").saysTheSameAs(FIRST)).isTrue();
    }

    @Test
    void a_record_that_another_system_superseded_can_come_again() {
        RecordEvent replaced = event("r-1", RecordEvent.Kind.SUPERSEDED, "2024-05-01")
                .supersededBy("r-2")
                .build();
        CreditLedger ledger = add(FIRST, record("r-2").build(), replaced).ledger();
        LedgerImport again = ledger.add(List.of(FIRST));
        assertThat(shown(again.problems())).isEmpty();
        assertThat(again.repeated()).isEqualTo(1);
        assertThat(counting(again.ledger(), "2024-05-01")).containsExactly("r-2");
    }

    @Test
    void a_ledger_is_made_again_of_its_own_entries() {
        CreditLedger ledger = add(FIRST, CORRECTED_AGAIN, alias(1, 2, "2024-09-01"))
                .ledger()
                .add(List.of(CORRECTED))
                .ledger();
        assertThat(CreditLedger.of(ledger.entries()).entries()).isEqualTo(ledger.entries());
        LedgerImport again = ledger.add(ledger.entries());
        assertThat(again.repeated()).isEqualTo(ledger.entries().size());
        assertThat(again.ledger().entries()).isEqualTo(ledger.entries());
    }

    @Test
    void the_name_of_a_version_that_comes_along_is_not_given_away() {
        CreditRecord other = record("r-1#2").recordedAt(at("2024-12-01")).build();
        CreditLedger ledger = add(FIRST, CORRECTED, other).ledger();
        assertThat(ledger.records()).containsOnlyKeys("r-1", "r-1#2", "r-1#3");
        assertThat(ledger.records().get("r-1#2")).isEqualTo(other);
        CreditRecord named = CORRECTED.toBuilder().id("r-1#2").build();
        assertThat(add(FIRST, CORRECTED, named).ledger().records()).containsOnlyKeys("r-1", "r-1#2");
    }

    @Test
    void events_may_stand_before_their_records() {
        LedgerImport imported =
                add(event("r-1", RecordEvent.Kind.REPAIRED, "2024-09-01").build(), FIRST);
        assertThat(shown(imported.problems())).isEmpty();
        assertThat(imported.ledger().history("r-1", NOW).isRepairedOn(day("2024-09-01")))
                .isTrue();
    }

    @Test
    void what_cannot_be_taken_is_reported_with_its_place_and_the_rest_is_taken() {
        LedgerImport imported = add(
                event("r-7", RecordEvent.Kind.REPAIRED, "2024-09-01").build(),
                record("r-1")
                        .source(ExternalKey.of("courts", "7"))
                        .recordedAt(at("2024-03-16"))
                        .build(),
                event("r-1", RecordEvent.Kind.SUPERSEDED, "2024-09-01")
                        .supersededBy("r\n8")
                        .build(),
                FIRST,
                record("r-2").subject(Subject.enterprise("old-firm")).build());
        assertThat(shown(imported.problems()))
                .containsExactly(
                        "warning legacy-id at /4/record/subject/id:"
                                + " Enterprise should have a unified social credit code, but has an older id",
                        "error duplicate-record at /1/record/id:"
                                + " Record id must be unique, but r-1 stands for another source key already",
                        "error unknown-record at /0/event/record:"
                                + " Event must name a record of the ledger, but named r-7",
                        "error unknown-record at /2/event/supersededBy:"
                                + " Event must name a record of the ledger, but named r\\u000a8");
        assertThat(imported.ledger().entries())
                .containsExactly(FIRST, imported.ledger().records().get("r-2"));
    }

    @Test
    void a_version_cannot_take_the_id_of_another_record() {
        LedgerImport imported = add(
                FIRST, record("r-2").build(), CORRECTED.toBuilder().id("r-2").build());
        assertThat(shown(imported.problems()))
                .containsExactly("error duplicate-record at /2/record/id:"
                        + " Record id must be unique, but r-2 stands for another source key already");
    }

    @Test
    void an_event_that_names_a_superseded_version_asks_for_attention() {
        LedgerImport imported = add(
                FIRST,
                CORRECTED,
                event("r-1", RecordEvent.Kind.NOTIFIED, "2024-03-20").build(),
                event("r-1", RecordEvent.Kind.REPAIRED, "2024-09-01").build());
        assertThat(shown(imported.problems()))
                .containsExactly("warning superseded-record at /3/event/record:"
                        + " Event should name the version that counts, but r-1 was superseded by r-1#2");
        assertThat(imported.ledger().events("r-1")).hasSize(3);
    }

    @Test
    void a_ledger_of_entries_with_faults_is_refused() {
        assertThatThrownBy(() -> CreditLedger.of(List.of(
                        event("r-7", RecordEvent.Kind.REPAIRED, "2024-09-01").build())))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("error unknown-record at /0/event/record:"
                        + " Event must name a record of the ledger, but named r-7");
    }

    @Test
    void every_change_of_a_ring_is_reported_and_the_rest_is_taken() {
        LedgerImport imported = add(
                alias(1, 2, "2024-01-01"),
                alias(0, 1, "2024-01-01"),
                alias(2, 3, "2024-02-01"),
                alias(3, 4, "2024-02-02"),
                alias(3, 1, "2024-03-01"));
        String ring = ": A subject must not become itself again, but the changes form a ring";
        assertThat(shown(imported.problems()))
                .containsExactly(
                        "error alias-cycle at /0/alias/current" + ring,
                        "error alias-cycle at /2/alias/current" + ring,
                        "error alias-cycle at /4/alias/current" + ring);
        assertThat(imported.ledger().entries()).containsExactly(alias(0, 1, "2024-01-01"), alias(3, 4, "2024-02-02"));
    }

    @Test
    void changes_that_stand_stay_when_another_would_close_the_ring() {
        LedgerImport imported = add(alias(1, 2, "2024-01-01"), alias(2, 3, "2024-02-01"))
                .ledger()
                .add(List.of(alias(3, 1, "2025-01-01"), alias(1, 2, "2024-01-01")));
        assertThat(shown(imported.problems()))
                .containsExactly("error alias-cycle at /0/alias/current:"
                        + " A subject must not become itself again, but the changes form a ring");
        assertThat(imported.repeated()).isEqualTo(1);
        assertThat(imported.ledger().known(Alias.class, NOW)).hasSize(2);
    }

    /** Case 37. */
    @Test
    void a_subject_goes_on_under_another_id_by_date_and_knowledge() {
        Alias later = new Alias(firm(2), firm(3), day("2024-06-01"), at("2024-08-01"));
        CreditLedger ledger = add(alias(1, 2, "2024-03-01"), later).ledger();
        assertThat(ledger.identify(firm(1), day("2024-02-29"), NOW)).isEqualTo(firm(1));
        assertThat(ledger.identify(firm(1), day("2024-03-01"), NOW)).isEqualTo(firm(2));
        assertThat(ledger.identify(firm(1), day("2024-06-01"), NOW)).isEqualTo(firm(3));
        assertThat(ledger.identify(firm(1), day("2024-06-01"), at("2024-07-31")))
                .isEqualTo(firm(2));
        assertThat(ledger.identify(firm(1), day("2024-06-01"), at("2024-02-01")))
                .isEqualTo(firm(1));
        assertThat(ledger.identify(firm(4), day("2024-06-01"), NOW)).isEqualTo(firm(4));
    }

    @Test
    void of_two_changes_the_later_holds_and_of_equal_ones_the_one_recorded_last() {
        Alias wrong = alias(1, 2, "2024-03-01");
        Alias right = new Alias(firm(1), firm(3), day("2024-03-01"), at("2024-04-01"));
        CreditLedger ledger = add(right, wrong, alias(1, 4, "2025-01-01")).ledger();
        assertThat(ledger.identify(firm(1), day("2024-03-01"), at("2024-03-31")))
                .isEqualTo(firm(2));
        assertThat(ledger.identify(firm(1), day("2024-03-01"), NOW)).isEqualTo(firm(3));
        assertThat(ledger.identify(firm(1), day("2025-01-01"), NOW)).isEqualTo(firm(4));
    }

    @Test
    void entries_of_one_kind_are_those_known_at_an_instant() {
        CreditLedger ledger = add(
                        tenure(firm(1), "garden", "2024-01-01").build(),
                        tenure(firm(1), "tower", "2024-06-01").build(),
                        score(firm(1), "owners", "2024-01-01").build())
                .ledger();
        assertThat(ledger.known(Tenure.class, at("2024-05-31")))
                .extracting(Tenure::project)
                .containsExactly("garden");
        assertThat(ledger.known(Tenure.class, at("2024-06-01"))).hasSize(2);
        assertThat(ledger.known(AssessorScore.class, NOW)).hasSize(1);
    }

    /** A chain of 20,000 changes, as many versions of one record and events: quadratic work would take minutes. */
    @Test
    void the_cost_of_an_import_is_near_linear() {
        int size = 20_000;
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate since = day("2000-01-01");
            entries.add(new Alias(Subject.project("p-" + i), Subject.project("p-" + (i + 1)), since, at("2024-01-01")));
            entries.add(record("r-1")
                    .document("No. " + i)
                    .recordedAt(NOW.minusSeconds(i))
                    .build());
            entries.add(record("s-" + i).build());
            entries.add(event("s-" + i, RecordEvent.Kind.NOTIFIED, "2024-04-01").build());
            entries.add(tenure(firm(1), "p-" + i, "2024-01-01").build());
        }
        Collections.reverse(entries);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CreditLedger ledger = CreditLedger.of(entries);
            assertThat(ledger.records()).hasSize(2 * size);
            Subject last = Subject.project("p-" + size);
            assertThat(ledger.identify(Subject.project("p-0"), day("2024-01-01"), NOW))
                    .isEqualTo(last);
            IntStream.range(0, size)
                    .forEach(i -> assertThat(ledger.identify(firm(1), day("2024-01-01"), NOW))
                            .isEqualTo(firm(1)));
        });
    }
}
