package io.github.xingwuguan.credit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of credit, only ever added to (信用台账). Two instants matter: from when an entry has effect, and since when it was
 * known; a question about the past that names what was known then gets the answer of then, whatever was added since.
 *
 * <p>Immutable; adding gives another ledger and costs time and memory in proportion to the whole, but for a sort. The order of the
 * entries that are added together makes no difference at all.
 */
public final class CreditLedger {
    private static final Comparator<Alias> LATEST =
            Comparator.comparing(Alias::since).thenComparing(Alias::recordedAt).thenComparing(Alias::current);
    private static final CreditLedger EMPTY = new CreditLedger(List.of(), List.of());

    private final ImmutableMap<String, CreditRecord> records;
    private final ImmutableListMultimap<String, RecordEvent> events;
    private final ImmutableListMultimap<Subject, Alias> aliases;
    private final List<LedgerEntry> others;

    CreditLedger(List<CreditRecord> records, List<? extends LedgerEntry> rest) {
        ImmutableMap.Builder<String, CreditRecord> byId = ImmutableMap.builderWithExpectedSize(records.size());
        records.stream().sorted(Comparator.comparing(CreditRecord::id)).forEach(r -> byId.put(r.id(), r));
        this.records = byId.buildOrThrow();
        ImmutableListMultimap.Builder<String, RecordEvent> byRecord = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Subject, Alias> byFormer = ImmutableListMultimap.builder();
        List<LedgerEntry> remaining = new ArrayList<>();
        for (LedgerEntry entry : rest.stream().sorted(LedgerOrder.ENTRIES).toList()) {
            if (entry instanceof RecordEvent event) {
                byRecord.put(event.record(), event);
            } else {
                remaining.add(entry);
            }
            if (entry instanceof Alias alias) {
                byFormer.put(alias.former(), alias);
            }
        }
        this.events = byRecord.build();
        this.aliases = byFormer.build();
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
     * Adds entries. An entry that is there already changes nothing; an entry that cannot be taken is left out and reported, all changes
     * of subjects among them that form a ring.
     *
     * <p>Records of one source key are versions of one record, ordered by the instant of recording. Each takes the place of the one
     * before; one that says the same as the one before is a repetition. A version whose id stands for an earlier one is named
     * {@code id#2} and so on. What counts in the end does not depend on whether versions come together or one by one, in whatever order;
     * only names already given stay, and repetitions are not remembered.
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
        Subject current = subject;
        for (var next = change(current, date, knownAt); next.isPresent(); next = change(current, date, knownAt)) {
            current = next.get().current();
        }
        return current;
    }

    /** The last change up to the day; since changes form no ring, following them ends. */
    private Optional<Alias> change(Subject subject, LocalDate date, Instant knownAt) {
        return aliases.get(subject).stream()
                .filter(alias -> !alias.recordedAt().isAfter(knownAt))
                .filter(alias -> !alias.since().isAfter(date))
                .max(LATEST);
    }
}
