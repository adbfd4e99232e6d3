package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditEntries.NOW;
import static io.github.xingwuguan.credit.CreditEntries.at;
import static io.github.xingwuguan.credit.CreditEntries.day;
import static io.github.xingwuguan.credit.CreditEntries.event;
import static io.github.xingwuguan.credit.CreditEntries.firm;
import static io.github.xingwuguan.credit.CreditEntries.record;
import static io.github.xingwuguan.credit.CreditEntries.tenure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ExternalKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few ids, keys and days, so that versions, repetitions, strange ids and rings are frequent. */
class CreditLedgerProperties {
    private static final List<String> DAYS = List.of("2024-04-01", "2024-04-02", "2024-04-03", "2024-04-04");

    private static Arbitrary<Instant> instants() {
        return Arbitraries.of(DAYS).map(CreditEntries::at);
    }

    private static Arbitrary<CreditRecord> records() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "a#2"),
                        Arbitraries.of("k1", "k2"),
                        Arbitraries.of("No. 1", "No. 2", "No. 3"),
                        instants())
                .as((id, key, document, recordedAt) -> record(id)
                        .source(ExternalKey.of("inspections", key))
                        .document(document)
                        .recordedAt(recordedAt)
                        .build());
    }

    private static Arbitrary<LedgerEntry> others() {
        Arbitrary<RecordEvent> events = Combinators.combine(
                        Arbitraries.of("a", "b", "a#2", "b#2"),
                        Arbitraries.of(RecordEvent.Kind.class).filter(kind -> kind != RecordEvent.Kind.SUPERSEDED),
                        Arbitraries.of(DAYS),
                        instants())
                .as((id, kind, day, recordedAt) ->
                        event(id, kind, day).recordedAt(recordedAt).build());
        Arbitrary<Alias> aliases = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(DAYS),
                        instants())
                .as((former, step, since, recordedAt) ->
                        new Alias(firm(former), firm((former + step) % 5), day(since), recordedAt));
        Arbitrary<Tenure> tenures = Combinators.combine(
                        Arbitraries.of("p", "q"), Arbitraries.integers().between(1, 3))
                .as((project, households) -> tenure(firm(1), project, "2024-01-01")
                        .households(households)
                        .build());
        return Arbitraries.oneOf(events, aliases, tenures);
    }

    @Provide
    Arbitrary<List<LedgerEntry>> entries() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, records()), net.jqwik.api.Tuple.of(3, others()))
                .map(LedgerEntry.class::cast)
                .list()
                .ofMaxSize(10);
    }

    /** Versions of one record, each instant and each content once. */
    @Provide
    Arbitrary<List<CreditRecord>> versions() {
        return Arbitraries.integers()
                .between(1, 28)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(days -> days.stream()
                        .sorted()
                        .map(day -> record("a")
                                .document("No. " + day)
                                .recordedAt(at("2024-05-01").plusSeconds(day))
                                .build())
                        .toList());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    /** Problems without their places, since those are the places in the list. */
    private static List<String> problems(LedgerImport imported) {
        return imported.problems().all().stream()
                .map(problem -> problem.code() + problem.message())
                .sorted()
                .toList();
    }

    @Property(tries = 10_000)
    void the_order_of_entries_makes_no_difference(@ForAll("entries") List<LedgerEntry> entries, @ForAll long seed) {
        LedgerImport imported = CreditLedger.empty().add(entries);
        LedgerImport other = CreditLedger.empty().add(shuffled(entries, seed));
        assertThat(other.ledger().entries()).isEqualTo(imported.ledger().entries());
        assertThat(problems(other)).isEqualTo(problems(imported));
        assertThat(other.repeated()).isEqualTo(imported.repeated());
        assertThat(other.superseded()).isEqualTo(imported.superseded());
    }

    @Property(tries = 10_000)
    void adding_what_is_there_changes_nothing(@ForAll("entries") List<LedgerEntry> entries, @ForAll long seed) {
        CreditLedger ledger = CreditLedger.empty().add(entries).ledger();
        assertThat(ledger.add(shuffled(ledger.entries(), seed)).ledger().entries())
                .isEqualTo(ledger.entries());
        assertThat(CreditLedger.of(shuffled(ledger.entries(), seed)).entries()).isEqualTo(ledger.entries());
        assertThat(ledger.add(shuffled(entries, seed)).ledger().records()).isEqualTo(ledger.records());
    }

    @Property(tries = 10_000)
    void one_version_counts_at_a_time_however_they_come(
            @ForAll("versions") List<CreditRecord> versions, @ForAll long seed) {
        CreditLedger ledger = CreditLedger.empty();
        for (CreditRecord version : shuffled(versions, seed)) {
            ledger = ledger.add(List.of(version)).ledger();
        }
        for (CreditRecord version : versions) {
            assertThat(counting(ledger, version.recordedAt()))
                    .containsExactly(version.document().orElseThrow());
        }
        assertThat(counting(ledger, at("2024-04-30"))).isEmpty();
    }

    private static Set<String> counting(CreditLedger ledger, Instant knownAt) {
        Set<String> documents = new TreeSet<>();
        ledger.records().values().stream()
                .filter(record -> !record.recordedAt().isAfter(knownAt))
                .filter(record -> ledger.history(record.id(), knownAt).standsOn(record.effectiveOn()))
                .forEach(record -> documents.add(record.document().orElseThrow()));
        return documents;
    }

    @Property(tries = 3_000)
    void no_subject_becomes_itself_again(@ForAll("entries") List<LedgerEntry> entries) {
        List<Alias> kept = CreditLedger.empty().add(entries).ledger().known(Alias.class, NOW);
        for (Alias alias : kept) {
            Set<Subject> reached = new HashSet<>();
            List<Subject> open = new ArrayList<>(List.of(alias.current()));
            while (!open.isEmpty()) {
                Subject subject = open.remove(0);
                if (reached.add(subject)) {
                    kept.stream()
                            .filter(next -> next.former().equals(subject))
                            .forEach(next -> open.add(next.current()));
                }
            }
            assertThat(reached).doesNotContain(alias.former());
        }
    }
}
