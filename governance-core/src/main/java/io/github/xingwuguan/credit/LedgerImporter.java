package io.github.xingwuguan.credit;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds entries to a ledger, once. Records first, so that events may stand before them. */
final class LedgerImporter {
    private final RecordVersions records;
    private final Set<LedgerEntry> rest = new LinkedHashSet<>();
    private final Problems.Collector problems = Problems.collector();
    private int repeated;
    private int superseded;

    /** An entry on its way in. */
    private record Line<E extends LedgerEntry>(E entry, String path) {}

    LedgerImporter(CreditLedger ledger) {
        records = new RecordVersions(ledger.records().values());
        ledger.entries().stream()
                .filter(entry -> !(entry instanceof CreditRecord))
                .forEach(rest::add);
    }

    LedgerImport add(List<? extends LedgerEntry> entries) {
        List<Line<CreditRecord>> incoming = lines(entries, CreditRecord.class);
        incoming.sort(Comparator.comparing(Line::entry, LedgerOrder.INCOMING));
        incoming.forEach(line -> records.reserve(line.entry().id()));
        incoming.forEach(this::record);
        lines(entries, RecordEvent.class).forEach(this::event);
        aliases(lines(entries, Alias.class));
        lines(entries, LedgerEntry.class).stream()
                .filter(line -> isPlain(line.entry()))
                .forEach(this::keep);
        CreditLedger ledger = new CreditLedger(records.all(), List.copyOf(rest));
        return new LedgerImport(ledger, repeated, superseded, problems.toProblems());
    }

    private static boolean isPlain(LedgerEntry entry) {
        return !(entry instanceof CreditRecord || entry instanceof RecordEvent || entry instanceof Alias);
    }

    private static <E extends LedgerEntry> List<Line<E>> lines(List<? extends LedgerEntry> entries, Class<E> kind) {
        List<Line<E>> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (kind.isInstance(entries.get(i))) {
                lines.add(new Line<>(kind.cast(entries.get(i)), "/" + i));
            }
        }
        return lines;
    }

    private void record(Line<CreditRecord> line) {
        CreditRecord record = line.entry();
        if (record.subject().hasLegacyId()) {
            problems.warning(
                    "legacy-id",
                    line.path() + "/record/subject/id",
                    "Enterprise should have a unified social credit code, but has an older id");
        }
        if (records.isRepeated(record)) {
            repeated++;
        } else if (records.isTakenByAnother(record)) {
            problems.error(
                    "duplicate-record",
                    line.path() + "/record/id",
                    "Record id must be unique, but " + Texts.visible(record.id())
                            + " stands for another source key already");
        } else {
            List<RecordEvent> links = records.insert(record);
            rest.addAll(links);
            superseded += links.isEmpty() ? 0 : 1;
        }
    }

    private void keep(Line<? extends LedgerEntry> line) {
        if (!rest.add(line.entry())) {
            repeated++;
        }
    }

    private void event(Line<RecordEvent> line) {
        RecordEvent event = line.entry();
        if (rest.contains(event)) {
            repeated++;
            return;
        }
        int errors = problems.errors();
        known(event.record(), line.path() + "/event/record");
        event.supersededBy().ifPresent(id -> known(id, line.path() + "/event/supersededBy"));
        if (errors == problems.errors()) {
            current(event, line.path() + "/event/record");
            rest.add(event);
        }
    }

    private void known(String record, String path) {
        if (records.find(record).isEmpty()) {
            problems.error(
                    "unknown-record",
                    path,
                    "Event must name a record of the ledger, but named " + Texts.visible(record));
        }
    }

    /** A source that knows no versions goes on to name the first: what happens to it would happen to nothing. */
    private void current(RecordEvent event, String path) {
        Optional<CreditRecord> next = records.find(event.record())
                .flatMap(records::next)
                .filter(version -> event.kind() != RecordEvent.Kind.SUPERSEDED
                        && !version.recordedAt().isAfter(event.recordedAt()));
        next.ifPresent(version -> problems.warning(
                "superseded-record",
                path,
                "Event should name the version that counts, but " + Texts.visible(event.record())
                        + " was superseded by " + Texts.visible(version.id())));
    }

    private void aliases(List<Line<Alias>> lines) {
        List<Alias> all = new ArrayList<>(lines.stream().map(Line::entry).toList());
        rest.stream().filter(Alias.class::isInstance).map(Alias.class::cast).forEach(all::add);
        Set<Subject> rings = rings(all);
        for (Line<Alias> line : lines) {
            boolean isRing = rings.contains(line.entry().former())
                    && rings.contains(line.entry().current());
            if (isRing && !rest.contains(line.entry())) {
                problems.error(
                        "alias-cycle",
                        line.path() + "/alias/current",
                        "A subject must not become itself again, but the changes form a ring");
            } else {
                keep(line);
            }
        }
    }

    /** What is left once all are taken away whom nobody becomes or who become nobody. */
    private static Set<Subject> rings(List<Alias> aliases) {
        MutableGraph<Subject> changes = GraphBuilder.directed().build();
        aliases.forEach(alias -> changes.putEdge(alias.former(), alias.current()));
        Deque<Subject> open = new ArrayDeque<>(changes.nodes());
        while (!open.isEmpty()) {
            Subject subject = open.pop();
            if (changes.nodes().contains(subject)
                    && (changes.inDegree(subject) == 0 || changes.outDegree(subject) == 0)) {
                open.addAll(changes.adjacentNodes(subject));
                changes.removeNode(subject);
            }
        }
        return changes.nodes();
    }
}
