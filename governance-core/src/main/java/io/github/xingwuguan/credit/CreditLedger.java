package io.github.xingwuguan.credit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of credit, only ever added to (信用台账). Two instants matter: from when an entry has effect, and since when it was
 * known; a question about the past that names what was known then gets the answer of then, whatever was added since.
 *
 * <p>Immutable; adding gives another ledger and costs time and memory in proportion to the whole. The order in which entries came
 * makes no difference.
 */
public final class CreditLedger {
    private static final CreditLedger EMPTY = new CreditLedger(List.of(), List.of());

    private final ImmutableMap<String, CreditRecord> records;
    private final ImmutableListMultimap<String, RecordEvent> events;
    private final List<LedgerEntry> others;

    CreditLedger(List<CreditRecord> records, List<? extends LedgerEntry> rest) {
        ImmutableMap.Builder<String, CreditRecord> byId = ImmutableMap.builderWithExpectedSize(records.size());
        records.stream().sorted(Comparator.comparing(CreditRecord::id)).forEach(r -> byId.put(r.id(), r));
        this.records = byId.buildOrThrow();
        ImmutableListMultimap.Builder<String, RecordEvent> byRecord = ImmutableListMultimap.builder();
        List<LedgerEntry> remaining = new ArrayList<>();
        for (LedgerEntry entry : rest) {
            if (entry instanceof RecordEvent event) {
                byRecord.put(event.record(), event);
            } else {
                remaining.add(entry);
            }
        }
        this.events = byRecord.build();
        this.others = List.copyOf(remaining);
    }

    /** {@return a ledger without entries} */
    public static CreditLedger empty() {
        return EMPTY;
    }

    /**
     * {@return the ledger of some entries}
     *
     * @param entries in any order
     * @throws io.github.xingwuguan.basics.GovernanceException {@code invalid-data} with every problem, if an entry cannot be taken
     */
    public static CreditLedger of(List<? extends LedgerEntry> entries) {
        LedgerImport imported = EMPTY.add(entries);
        imported.problems().throwIfAny();
        return imported.ledger();
    }

    /**
     * Adds entries. An entry that is there already changes nothing; a record whose source key is there with other content takes the
     * place of that one; an entry that cannot be taken is left out and reported.
     *
     * @param entries in any order
     * @return the ledger with them, and what became of them
     */
    public LedgerImport add(List<? extends LedgerEntry> entries) {
        return new LedgerImporter(this).add(entries);
    }

    /** {@return all records by id, in the order of their ids} */
    public Map<String, CreditRecord> records() {
        return records;
    }

    /**
     * {@return the events of a record}
     *
     * @param record its id
     */
    public List<RecordEvent> events(String record) {
        return events.get(record);
    }

    /**
     * {@return what the events of a record make of it}
     *
     * @param record its id
     * @param knownAt events recorded later do not exist
     */
    public RecordHistory history(String record, Instant knownAt) {
        return RecordHistory.of(events.get(record), knownAt);
    }

    /**
     * {@return the entries of one kind that were known at an instant}
     *
     * @param kind the kind, other than records and events
     * @param knownAt entries recorded later do not exist
     * @param <T> the kind
     */
    public <T extends LedgerEntry> List<T> known(Class<T> kind, Instant knownAt) {
        return others.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** {@return all entries} */
    public List<LedgerEntry> entries() {
        List<LedgerEntry> all = new ArrayList<>(records.values());
        all.addAll(events.values());
        all.addAll(others);
        return all;
    }

    /**
     * {@return under which id a subject stood on a day}
     *
     * @param subject the subject under any of its ids
     * @param date the day
     * @param knownAt entries recorded later do not exist
     */
    public Subject identify(Subject subject, LocalDate date, Instant knownAt) {
        List<Alias> aliases = known(Alias.class, knownAt);
        Subject current = subject;
        Set<Subject> seen = new HashSet<>();
        while (seen.add(current)) {
            Optional<Alias> next = successor(aliases, current, date);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get().current();
        }
        return current;
    }

    /**
     * {@return the change that a subject went through last on or before a day, if any}
     *
     * @param aliases the changes
     * @param subject the subject
     * @param date the day
     */
    static Optional<Alias> successor(List<Alias> aliases, Subject subject, LocalDate date) {
        return aliases.stream()
                .filter(alias ->
                        alias.former().equals(subject) && !alias.since().isAfter(date))
                .max(Comparator.comparing(Alias::since)
                        .thenComparing(Alias::recordedAt)
                        .thenComparing(Alias::current));
    }
}
