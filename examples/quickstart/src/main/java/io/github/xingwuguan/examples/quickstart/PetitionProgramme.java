package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.scoring.casework.PetitionStatistics;
import io.github.xingwuguan.scoring.casework.YearOnYear;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The petitions of a district in the twelve months up to a day, and in those before.
 *
 * @param desk where they were carried out
 * @param statistics their figures
 * @param current the twelve months
 */
record PetitionProgramme(CaseDesk desk, PetitionStatistics statistics, DateRange current) {
    static PetitionProgramme handle(CaseDesk desk, List<CaseRequest> requests) {
        Map<CaseId, List<CaseEvent>> events = new LinkedHashMap<>();
        desk.carryOut(LouxingData.PETITIONS, requests).forEach((id, file) -> events.put(id, file.events()));
        return new PetitionProgramme(
                desk, PetitionStatistics.of(events, desk.end(), CaseDesk.CALENDAR), window(desk.asOf()));
    }

    /** A window has its counterpart a year before only if neither of its ends is a 29 February. */
    private static DateRange window(LocalDate asOf) {
        LocalDate next = asOf.plusDays(1);
        LocalDate end = next.getMonthValue() == 2 && next.getDayOfMonth() == 29 ? next.plusDays(1) : next;
        return DateRange.of(end.minusYears(1), end);
    }

    DateRange previous() {
        return DateRange.of(current.from().minusYears(1), current.until().minusYears(1));
    }

    YearOnYear yearOnYear() {
        return new YearOnYear(statistics.count(current), statistics.count(previous()));
    }

    /** {@return the days of a window, both ends included} */
    static String days(DateRange window) {
        return window.from() + "/" + window.until().minusDays(1);
    }

    /** {@return the figure of the headline; none if there was no petition the year before} */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        yearOnYear().change().ifPresent(change -> {
            Figure.Time time = new Figure.Time(days(previous()) + ", " + days(current), desk.asOf());
            Figure.Meaning meaning = new Figure.Meaning(
                    Label.of(
                            "信访登记量同比变化（仅供参考，不作考核）",
                            "change of the number of petitions from the same months of the year before; for information only, it assesses"
                                    + " nobody"),
                    "petitions of the district registered in the two windows",
                    time,
                    Figure.Nature.ILLUSTRATIVE);
            List<String> ids = Stream.of(previous(), current)
                    .flatMap(window -> statistics.contributing(window).stream())
                    .map(CaseId::value)
                    .sorted()
                    .toList();
            Figure.Value value = new Figure.Value.Share(change.difference(), change.base());
            figures.put(
                    "petitionsYearOnYear",
                    new Figure(value, meaning, desk.policy().id(), ids));
        });
        return figures;
    }
}
