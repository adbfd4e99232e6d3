package io.github.xingwuguan.casework;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which strand each step of a case drew on, and which one closed it (三治路径).
 *
 * @param steps the entries that were marked, in order
 * @param closedBy the strand of the entry that cleared or concluded the case; empty if it is open or left otherwise, or if nobody marked
 *     that entry
 */
public record StrandPath(List<Step> steps, Optional<Strand> closedBy) {
    /**
     * Copies the steps.
     *
     * @param steps the entries that were marked
     * @param closedBy the strand of the entry that closed the case
     */
    public StrandPath {
        steps = List.copyOf(steps);
    }

    /**
     * One entry that was marked (三治环节).
     *
     * @param seq the place of the entry
     * @param strand what it drew on
     */
    public record Step(int seq, Strand strand) {}

    /**
     * {@return the path of a case}. The last mark of an entry counts, so that a wrong one is put right by another.
     *
     * @param events its events, in order
     */
    public static StrandPath of(List<CaseEvent> events) {
        SortedMap<Integer, Strand> marked = new TreeMap<>();
        int closing = 0;
        for (CaseEvent event : events) {
            Trace trace = event.trace();
            closing = closing(trace, closing);
            if (event.deed() instanceof Records.MarkStrand mark) {
                marked.put(mark.seq(), mark.strand());
            }
        }
        List<Step> steps = marked.entrySet().stream()
                .map(entry -> new Step(entry.getKey(), entry.getValue()))
                .toList();
        return new StrandPath(steps, Optional.ofNullable(marked.get(closing)));
    }

    /** What is reopened was not closed after all; what is archived stays closed by what closed it. */
    private static int closing(Trace trace, int before) {
        return switch (trace.after()) {
            case CLEARED, CONCLUDED -> trace.before() == trace.after() ? before : trace.seq();
            case ARCHIVED -> before;
            case NONE,
                    REPORTED,
                    SCREENING,
                    ACCEPTED,
                    DISPATCHED,
                    IN_PROGRESS,
                    DISPOSED,
                    VERIFIED,
                    PUBLICITY,
                    REJECTED,
                    REDIRECTED,
                    WITHDRAWN,
                    VOIDED,
                    MERGED -> 0;
        };
    }
}
