package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.CaseId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The losses avoided as estimated by one method (按方法汇总的避免损失). Sums of two methods are never added.
 *
 * @param estimates the estimate that counts for each hazard, by id
 */
public record LossesAvoided(Map<CaseId, LossEstimate> estimates) {
    /**
     * Copies the estimates.
     *
     * @param estimates the estimate that counts for each hazard
     */
    public LossesAvoided {
        estimates = Collections.unmodifiableMap(new TreeMap<>(estimates));
    }

    /** {@return the sum in yuan} */
    public long yuan() {
        return estimates.values().stream().mapToLong(LossEstimate::yuan).sum();
    }
}
