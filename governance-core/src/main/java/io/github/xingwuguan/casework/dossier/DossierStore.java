package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import java.util.List;
import java.util.Optional;

/**
 * Where dossiers are kept (案册存储): the port that a host fills with its database. A writer says which version it has seen; of two
 * writers at once the second is told so and decides anew. All entries of one call are stored, or none.
 */
public interface DossierStore {
    /**
     * {@return a dossier, empty if there is none}
     *
     * @param caseId the case
     */
    Optional<Dossier> find(CaseId caseId);

    /**
     * {@return what became of some entries}
     *
     * @param grown the dossier with the new entries at its end
     * @param expectedVersion how many entries the stored dossier had when it was read, 0 for none
     */
    Outcome store(Dossier grown, long expectedVersion);

    /**
     * Erases the content of an entry for good, backups of the host included.
     *
     * @param caseId the case
     * @param seq the place of the entry
     * @throws GovernanceException {@code unknown-case} or {@code unknown-entry} if there is nothing to erase
     */
    void erase(CaseId caseId, long seq);

    /**
     * {@return the heads of all dossiers that have entries, by case; what a {@link Seal} is made of}
     */
    List<Head> heads();

    /**
     * What became of an append (写入结果).
     *
     * @param isStored whether it was stored
     * @param version how many entries the stored dossier has now
     */
    record Outcome(boolean isStored, long version) {}
}
