package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The records of a ledger by id, and the versions under each source key, the earliest first. Not thread-safe. */
final class RecordVersions {
    private static final ActorId IMPORT = ActorId.of("ledger-import");

    private final Map<String, CreditRecord> byId = new HashMap<>();
    private final Map<ExternalKey, NavigableSet<CreditRecord>> bySource = new HashMap<>();
    private final Set<String> reserved = new HashSet<>();

    RecordVersions(Collection<CreditRecord> records) {
        records.forEach(this::put);
    }

    /** Keeps an id that is yet to come from being given to a version. */
    void reserve(String id) {
        reserved.add(id);
    }

    List<CreditRecord> all() {
        return List.copyOf(byId.values());
    }

    Optional<CreditRecord> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The version that took the place of a record. */
    Optional<CreditRecord> next(CreditRecord record) {
        return Optional.ofNullable(versions(record).higher(record));
    }

    /** Whether a record says what was said last when it was recorded. */
    boolean isRepeated(CreditRecord record) {
        return before(record).filter(record::saysTheSameAs).isPresent();
    }

    boolean isTakenByAnother(CreditRecord record) {
        CreditRecord holder = byId.get(record.id());
        return holder != null && !holder.source().equals(record.source());
    }

    /** Adds a version and links it with the ones before and after it. */
    List<RecordEvent> insert(CreditRecord record) {
        List<RecordEvent> links = new ArrayList<>();
        CreditRecord version = record.toBuilder().id(freeId(record)).build();
        before(version).ifPresent(before -> links.add(supersede(before, version)));
        next(version).ifPresent(after -> links.add(supersede(version, after)));
        put(version);
        return links;
    }

    private String freeId(CreditRecord record) {
        if (!byId.containsKey(record.id())) {
            return record.id();
        }
        int number = versions(record).size() + 1;
        while (isTaken(record.id() + "#" + number)) {
            number++;
        }
        return record.id() + "#" + number;
    }

    private boolean isTaken(String id) {
        return byId.containsKey(id) || reserved.contains(id);
    }

    private Optional<CreditRecord> before(CreditRecord record) {
        return Optional.ofNullable(versions(record).floor(record));
    }

    private NavigableSet<CreditRecord> versions(CreditRecord record) {
        return bySource.computeIfAbsent(record.source(), source -> new TreeSet<>(LedgerOrder.VERSIONS));
    }

    private void put(CreditRecord record) {
        byId.put(record.id(), record);
        versions(record).add(record);
    }

    private static RecordEvent supersede(CreditRecord before, CreditRecord after) {
        return RecordEvent.builder()
                .record(before.id())
                .kind(RecordEvent.Kind.SUPERSEDED)
                .supersededBy(after.id())
                .effectiveOn(after.effectiveOn())
                .recordedAt(after.recordedAt())
                .actor(IMPORT)
                .build();
    }
}
