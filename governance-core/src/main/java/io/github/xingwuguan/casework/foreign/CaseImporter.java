package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CasePolicy;
import java.time.Instant;

/**
 * Reads histories of another system (外部案件导入): every status becomes at least one event, whatever our rules say of it, and what is
 * remarkable is found. Immutable and thread-safe.
 *
 * <p>Statuses are taken by time; those of one instant in the order in which they stand. Of a status whose actor is not known only the stage is
 * judged. Clocks start and stop by the policy, or run to the deadline that the other system gave, to the minute, rounded up.
 */
public final class CaseImporter {
    private final StatusMap map;
    private final CasePolicy policy;
    private final WorkCalendar calendar;

    private CaseImporter(StatusMap map, CasePolicy policy, WorkCalendar calendar) {
        this.map = map;
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * {@return an importer}
     *
     * @param map what the statuses mean
     * @param policy the policy under which the cases go on here, whose limits count
     * @param calendar the working days
     */
    public static CaseImporter of(StatusMap map, CasePolicy policy, WorkCalendar calendar) {
        return new CaseImporter(map, policy, calendar);
    }

    /**
     * {@return a history as events of a case that had none}
     *
     * @param id which case it becomes
     * @param history the history
     * @param enteredAt when it is imported
     * @throws IllegalArgumentException if the history is of another system than the map, or {@code enteredAt} is not from 1950 to 2179
     */
    public CaseImport read(CaseId id, CaseHistory history, Instant enteredAt) {
        Years.check(enteredAt);
        if (!history.key().system().equals(map.system())) {
            throw new IllegalArgumentException("History must be of the system " + map.system() + ", but was of "
                    + history.key().system());
        }
        return new Reading(id, history, map, policy, calendar).read(enteredAt);
    }
}
