package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.assembly.committee.CommitteeHistory;
import io.github.xingwuguan.assembly.committee.CommitteeSitting;
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
 * @param sittings its meetings, by day
 */
public record CommitteeBook(OrgId committee, CommitteeHistory history, List<CommitteeSitting> sittings) {
    /** The wire form of a line. */
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
     */
    public CommitteeBook {
        sittings = List.copyOf(sittings);
    }
}
