package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An item of evidence that also stands in another dossier (佐证跨案重复使用). A finding, not a refusal: one photograph can show two matters, and
 * what another dossier holds can change.
 *
 * @param seq the entry with which it came in
 * @param item its digest
 * @param other the other case
 */
public record EvidenceReuse(int seq, ContentDigest item, CaseId other) {
    /**
     * {@return what of the evidence of a case stands in other dossiers, too, by entry, then by case}: of what shows how things are afterwards
     *
     * @param id the case
     * @param events its events
     * @param index which cases have an item
     */
    public static List<EvidenceReuse> find(CaseId id, List<CaseEvent> events, EvidenceIndex index) {
        List<EvidenceReuse> found = new ArrayList<>();
        for (CaseEvent event : events) {
            for (Attachment attachment : event.deed().attachments()) {
                if (attachment.kind().equals(Attachment.AFTER)) {
                    index.casesWith(attachment.digest()).stream()
                            .filter(other -> !other.equals(id))
                            .map(other -> new EvidenceReuse(event.trace().seq(), attachment.digest(), other))
                            .forEach(found::add);
                }
            }
        }
        found.sort(Comparator.comparingInt(EvidenceReuse::seq).thenComparing(EvidenceReuse::other));
        return List.copyOf(found);
    }
}
