package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import java.util.Set;

/**
 * In which cases an item of evidence stands (佐证索引): a port that the host fills, since a case knows its own dossier only.
 */
@FunctionalInterface
public interface EvidenceIndex {
    /**
     * {@return the cases in whose dossiers an item stands, as far as is known; the case that is asked about may be among them}
     *
     * @param item its digest
     */
    Set<CaseId> casesWith(ContentDigest item);
}
