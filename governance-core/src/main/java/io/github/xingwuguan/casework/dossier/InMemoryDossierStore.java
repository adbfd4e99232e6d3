package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
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
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the entries before the new ones are not those that are stored
     */
    @Override
    public synchronized Outcome store(Dossier grown, long expectedVersion) {
        List<Entry> stored = find(grown.caseId()).map(Dossier::entries).orElse(List.of());
        if (stored.size() != expectedVersion) {
            return new Outcome(false, stored.size());
        }
        boolean follows = grown.entries().size() >= stored.size()
                && grown.entries().subList(0, stored.size()).equals(stored);
        if (!follows) {
            throw new IllegalArgumentException("Dossier must go on from the stored one, but did not");
        }
        dossiers.put(grown.caseId(), grown);
        return new Outcome(true, grown.version());
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
