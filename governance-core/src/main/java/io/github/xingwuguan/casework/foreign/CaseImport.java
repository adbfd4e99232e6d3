package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.casework.CaseEvent;
import java.util.List;

/**
 * What an imported history comes to (导入结果).
 *
 * @param events every status as one event or more, by time, numbered from 1
 * @param findings what is remarkable, by the place in the history
 */
public record CaseImport(List<CaseEvent> events, List<ImportFinding> findings) {
    /**
     * Copies the lists.
     *
     * @param events every status as events
     * @param findings what is remarkable
     */
    public CaseImport {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /** {@return how many statuses nobody could read} */
    public int unmapped() {
        return (int) findings.stream()
                .filter(finding -> finding.why().code().equals(ImportRemark.UNMAPPED.code()))
                .count();
    }
}
