package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cases of ours as another installation reads them (案件导出): what was done and by whom, without a word of what was written. Read by its own map
 * under the same policy it comes to the same figures.
 *
 * <p>A history has one category, so that a case that was reclassified comes back with the limits of its first. What follows for the clocks is
 * left out, for it follows again. A history names who acted, whoever reported an accusation included: it is as
 * confidential as the case.
 *
 * @param histories a history for each case, in the order of the cases
 * @param map what the statuses mean
 */
public record CaseExport(List<CaseHistory> histories, StatusMap map) {
    /**
     * Copies the list.
     *
     * @param histories a history for each case
     * @param map what the statuses mean
     */
    public CaseExport {
        histories = List.copyOf(histories);
    }

    /**
     * {@return cases as histories, keyed by the id of the case}
     *
     * @param system how this system is called
     * @param cases the events of each case
     * @param calendar the working days
     * @throws GovernanceException {@code not-reported} if the events of a case do not begin with a report; {@code event-order} if they are
     *     no history; with all problems if the name of the system has another form than an external key
     * @throws IllegalArgumentException if a case has more than 1,000 statuses
     */
    public static CaseExport of(String system, Map<CaseId, List<CaseEvent>> cases, WorkCalendar calendar) {
        SortedMap<String, StatusLine> lines = new TreeMap<>();
        StatusLine accept = OwnStatus.means(Meaning.ACCEPT).build();
        lines.put(accept.status(), accept);
        List<CaseHistory> histories = new ArrayList<>();
        cases.forEach((id, events) ->
                histories.add(new Telling(id, calendar, lines).tell(ExternalKey.of(system, id.value()), events)));
        return new CaseExport(histories, new StatusMap(system, List.copyOf(lines.values())));
    }
}
