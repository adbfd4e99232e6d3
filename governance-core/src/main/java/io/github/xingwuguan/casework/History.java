package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.casework.dossier.Content;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.casework.dossier.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of a dossier; of an entry that was erased, what its redaction left. */
final class History {
    private final Dossier dossier;

    /** Empty unless something was erased. */
    private final Map<Integer, CaseEvent> left = new HashMap<>();

    History(Dossier dossier) {
        this.dossier = dossier;
        boolean isErased =
                dossier.entries().stream().anyMatch(entry -> entry.content().isEmpty());
        if (isErased) {
            dossier.entries().forEach(this::noteRedaction);
        }
    }

    private void noteRedaction(Entry entry) {
        boolean isRedaction = entry.head().type().equals("redact");
        entry.content().filter(content -> isRedaction).map(History::read).ifPresent(event -> {
            CaseEvent what = ((Records.Redact) event.deed()).left();
            left.put(what.trace().seq(), what);
        });
    }

    private static CaseEvent read(Content content) {
        return content.read(CaseEvent.SHAPE);
    }

    List<CaseEvent> all() {
        return dossier.entries().stream().map(this::event).toList();
    }

    CaseEvent event(Entry entry) {
        CaseEvent redacted = left.get((int) entry.seq());
        return redacted != null
                ? redacted
                : entry.content()
                        .map(History::read)
                        .orElseThrow(() -> new GovernanceException(
                                "erased-entry",
                                "Entry must have its content to be replayed, but entry " + entry.seq()
                                        + " had lost it"));
    }
}
