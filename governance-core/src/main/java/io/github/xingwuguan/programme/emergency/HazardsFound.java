package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.CaseId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What drills of a period brought to light (演练成果).
 *
 * @param drills how many were held, with findings or without
 * @param withoutFindings how many of them had none
 * @param hazards the cases that findings became or joined, each once, by id
 * @param unfiled how many findings nobody filed yet
 */
public record HazardsFound(int drills, int withoutFindings, Set<CaseId> hazards, int unfiled) {
    /**
     * Copies the cases.
     *
     * @param drills how many were held
     * @param withoutFindings how many of them had none
     * @param hazards the cases
     * @param unfiled how many findings nobody filed
     */
    public HazardsFound {
        hazards = Collections.unmodifiableSet(new TreeSet<>(hazards));
    }
}
