package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps dossiers for as long as the program runs (内存案册), for tests and examples. Thread-safe. */
public final class InMemoryDossierStore implements DossierStore {
    private final Map<CaseId, Dossier> dossiers = new TreeMap<>();

    /** Makes an empty store. */
    public InMemoryDossierStore() {}

    @Override
    public synchronized Optional<Dossier> find(CaseId caseId) {
        return Optional.ofNullable(dossiers.get(caseId));
    }

    /**
     * {@inheritDoc} What was erased meanwhile stays erased.
     *
     * @throws IllegalArgumentException if the dossier does not go on from the stored one, or its new entries do not follow
     */
    @Override
    public synchronized Outcome store(Dossier grown, long expectedVersion) {
        Dossier stored = find(grown.caseId()).orElseGet(() -> new Dossier(grown.caseId(), grown.suite(), List.of()));
        if (stored.version() != expectedVersion) {
            return new Outcome(false, stored.version());
        }
        int known = stored.entries().size();
        boolean goesOn = stored.suite().equals(grown.suite())
                && grown.entries().size() >= known
                && hashes(grown.entries().subList(0, known)).equals(hashes(stored.entries()));
        if (!goesOn) {
            throw new IllegalArgumentException("Dossier must go on from the stored one, but did not");
        }
        List<Entry> all = new ArrayList<>(stored.entries());
        all.addAll(grown.entries().subList(known, grown.entries().size()));
        Dossier next = new Dossier(grown.caseId(), grown.suite(), all);
        if (!next.verify(List.of()).isIntact()) {
            throw new IllegalArgumentException("New entries must follow the stored ones, but did not");
        }
        dossiers.put(grown.caseId(), next);
        return new Outcome(true, next.version());
    }

    private static List<Digest> hashes(List<Entry> entries) {
        return entries.stream().map(Entry::hash).toList();
    }

    @Override
    public synchronized void erase(CaseId caseId, long seq) {
        Dossier dossier = find(caseId)
                .orElseThrow(() -> new GovernanceException(
                        "unknown-case", "Case must have a dossier, but " + caseId + " has none"));
        dossiers.put(caseId, dossier.erase(seq));
    }

    @Override
    public synchronized List<Head> heads() {
        return dossiers.values().stream()
                .filter(dossier -> !dossier.entries().isEmpty())
                .map(Dossier::head)
                .toList();
    }
}
