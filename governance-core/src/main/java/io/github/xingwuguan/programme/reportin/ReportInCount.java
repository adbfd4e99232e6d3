package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Ratio;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who should report in and who did, in one compound or several (双报到统计). Nobody stands in two compounds.
 *
 * @param should who should: in service, resident, not exempt; the denominator
 * @param reported those of them who did; the numerator
 * @param exempt who need not, with the code of the reason
 */
public record ReportInCount(SortedSet<ActorId> should, SortedSet<ActorId> reported, SortedMap<ActorId, String> exempt) {
    /** Nobody. */
    static final ReportInCount NONE = new ReportInCount(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

    /** {@return reported / should; over nobody it has no value} */
    public Ratio rate() {
        return Ratio.of(reported.size(), should.size());
    }

    /** {@return who should and did not, by id} */
    public Set<ActorId> missing() {
        Set<ActorId> missing = new TreeSet<>(should);
        missing.removeAll(reported);
        return missing;
    }
}
