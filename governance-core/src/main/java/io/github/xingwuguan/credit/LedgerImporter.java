package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds entries to a ledger, once. Records first, so that events may stand before them. */
final class LedgerImporter {
    private static final ActorId IMPORT = ActorId.of("ledger-import");

    private final Map<String, CreditRecord> records;
    private final Map<ExternalKey, CreditRecord> bySource = new HashMap<>();
    private final Set<LedgerEntry> rest = new LinkedHashSet<>();
    private final Problems.Collector problems = Problems.collector();
    private int repeated;
    private int superseded;

    LedgerImporter(CreditLedger ledger) {
        records = new HashMap<>(ledger.records());
        ledger.entries().stream()
                .filter(entry -> !(entry instanceof CreditRecord))
                .forEach(rest::add);
        Set<String> replaced = new HashSet<>();
        for (LedgerEntry entry : rest) {
            if (entry instanceof RecordEvent event && event.supersededBy().isPresent()) {
                replaced.add(event.record());
            }
        }
        records.values().stream()
                .filter(record -> !replaced.contains(record.id()))
                .forEach(record -> bySource.put(record.source(), record));
    }

    LedgerImport add(List<? extends LedgerEntry> entries) {
        recordsInOrder(entries);
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (!(entry instanceof CreditRecord)) {
                other(entry, "/" + i);
            }
        }
        CreditLedger ledger = new CreditLedger(List.copyOf(records.values()), List.copyOf(rest));
        return new LedgerImport(ledger, repeated, superseded, problems.toProblems());
    }

    /** By the instant of recording, so that of two versions the later takes the place whatever came first. */
    private void recordsInOrder(List<? extends LedgerEntry> entries) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof CreditRecord) {
                indices.add(i);
            }
        }
        indices.sort(Comparator.<Integer, java.time.Instant>comparing(
                        i -> entries.get(i).recordedAt())
                .thenComparing(i -> ((CreditRecord) entries.get(i)).id()));
        for (int i : indices) {
            record((CreditRecord) entries.get(i), "/" + i);
        }
    }

    private void record(CreditRecord record, String path) {
        if (record.subject().hasLegacyId()) {
            problems.warning(
                    "legacy-id",
                    path + "/record/subject/id",
                    "Enterprise should have a unified social credit code, but has an older id");
        }
        CreditRecord before = bySource.get(record.source());
        if (before == null) {
            insert(record, path);
        } else if (record.saysTheSameAs(before)) {
            repeated++;
        } else {
            supersede(before, record);
        }
    }

    private void insert(CreditRecord record, String path) {
        if (records.putIfAbsent(record.id(), record) != null) {
            problems.error(
                    "duplicate-record",
                    path + "/record/id",
                    "Record id must be unique, but " + Texts.visible(record.id())
                            + " stands for another source key already");
            return;
        }
        bySource.put(record.source(), record);
    }

    private void supersede(CreditRecord before, CreditRecord after) {
        CreditRecord version = after;
        for (int n = 2; records.containsKey(version.id()); n++) {
            version = after.toBuilder().id(after.id() + "#" + n).build();
        }
        records.put(version.id(), version);
        bySource.put(version.source(), version);
        rest.add(RecordEvent.builder()
                .record(before.id())
                .kind(RecordEvent.Kind.SUPERSEDED)
                .supersededBy(version.id())
                .effectiveOn(version.effectiveOn())
                .recordedAt(version.recordedAt())
                .actor(IMPORT)
                .build());
        superseded++;
    }

    private void other(LedgerEntry entry, String path) {
        if (rest.contains(entry)) {
            repeated++;
            return;
        }
        if (entry instanceof RecordEvent event && refusesEvent(event, path)) {
            return;
        }
        if (entry instanceof Alias alias && refusesAlias(alias, path)) {
            return;
        }
        rest.add(entry);
    }

    private boolean refusesEvent(RecordEvent event, String path) {
        boolean unknown = unknown(event.record(), path + "/event/record");
        return event.supersededBy()
                        .map(id -> unknown(id, path + "/event/supersededBy"))
                        .orElse(false)
                || unknown;
    }

    private boolean unknown(String record, String path) {
        boolean unknown = !records.containsKey(record);
        if (unknown) {
            problems.error(
                    "unknown-record",
                    path,
                    "Event must name a record of the ledger, but named " + Texts.visible(record));
        }
        return unknown;
    }

    private boolean refusesAlias(Alias alias, String path) {
        List<Alias> aliases = new ArrayList<>(List.of(alias));
        rest.stream().filter(Alias.class::isInstance).map(Alias.class::cast).forEach(aliases::add);
        Set<Subject> seen = new HashSet<>();
        Subject current = alias.former();
        while (seen.add(current)) {
            var next = CreditLedger.successor(aliases, current, LocalDate.MAX);
            if (next.isEmpty()) {
                return false;
            }
            current = next.get().current();
        }
        problems.error(
                "alias-cycle",
                path + "/alias/current",
                "A subject must not become itself again, but the changes form a ring");
        return true;
    }
}
