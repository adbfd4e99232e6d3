package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.scoring.casework.PetitionStatistics;
import io.github.xingwuguan.scoring.casework.YearOnYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The petitions of a district in some days, and in the same days a year before (信访统计).
 *
 * @param statistics their figures
 * @param current the days
 */
public record PetitionProgramme(PetitionStatistics statistics, DateRange current) {
    /**
     * {@return the petitions}
     *
     * @param logs what happened to cases of petitioning
     * @param calendar the working days
     * @param question as of when, and registered in which days
     */
    public static PetitionProgramme of(List<CaseLog> logs, WorkCalendar calendar, ScoreboardQuestion question) {
        Map<CaseId, List<CaseEvent>> events = new LinkedHashMap<>();
        logs.forEach(log -> events.put(log.id(), log.events()));
        return new PetitionProgramme(PetitionStatistics.of(events, question.instant(), calendar), question.petitions());
    }

    /** {@return the same days a year before} */
    public DateRange previous() {
        return DateRange.of(current.from().minusYears(1), current.until().minusYears(1));
    }

    /** {@return how their number changed; for information only, it assesses nobody} */
    public YearOnYear yearOnYear() {
        return new YearOnYear(statistics.count(current), statistics.count(previous()));
    }
}
