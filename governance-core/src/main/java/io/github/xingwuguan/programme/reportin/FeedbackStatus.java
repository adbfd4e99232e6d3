package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import java.util.List;

/**
 * Which employers heard of their members for a year (反馈情况). Due is one answer an employer and compound where at least one of its
 * members reported in.
 *
 * @param done the answers that were given, by employer and compound
 * @param open those that can still come in time
 * @param overdue those that did not come by the end of the year
 * @param unknown how many members reported in whose employer is not known
 */
public record FeedbackStatus(List<Answer> done, List<Answer> open, List<Answer> overdue, int unknown) {
    /**
     * One answer that is due (应反馈).
     *
     * @param employer who must be told
     * @param compound of which compound
     */
    public record Answer(OrgId employer, PlaceId compound) {}

    /** {@return done / due} */
    public Ratio rate() {
        return Ratio.of(done.size(), done.size() + open.size() + overdue.size());
    }
}
