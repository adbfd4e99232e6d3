package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What is kept of one committee (委员会台账): its days and its meetings. Seats and term stand among the bodies, members in the roster.
 *
 * @param committee the committee
 * @param history its days
 * @param sittings its meetings
 */
public record CommitteeBook(OrgId committee, CommitteeHistory history, List<CommitteeSitting> sittings) {
    /** The wire form. */
    public static final Shape<CommitteeBook> SHAPE = Shape.of(
            "Committee book",
            Field.of("committee", Type.ORG, CommitteeBook::committee),
            Field.of("history", CommitteeHistory.TYPE, CommitteeBook::history),
            Field.of("sittings", Type.list(CommitteeSitting.SHAPE), CommitteeBook::sittings),
            CommitteeBook::new);

    /**
     * Copies the meetings.
     *
     * @param committee the committee
     * @param history its days
     * @param sittings its meetings
     * @throws IllegalArgumentException if another committee met, or an id of a meeting stands twice
     */
    public CommitteeBook {
        sittings = List.copyOf(sittings);
        for (CommitteeSitting sitting : sittings) {
            if (!sitting.committee().equals(committee)) {
                throw new IllegalArgumentException(
                        "Sitting must be one of " + committee + ", but was one of " + sitting.committee());
            }
        }
        if (Ids.isTwice(sittings.stream().map(CommitteeSitting::id).toList())) {
            throw new IllegalArgumentException("Sitting must stand once in a book, but one stood twice");
        }
    }
}
