package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What befell single compounds or their paperwork (个别情形), so that every rule of the standard meets a case. The compounds are named
 * by their place in the order of merit, from 1.
 */
final class Incidents {
    private static final LocalDate LAST_SPRING = LocalDate.of(2025, 4, 18);
    private static final LocalDate THIS_YEAR = LocalDate.of(2025, 10, 14);

    /**
     * Something that happened (事件).
     *
     * @param rank the compound, by merit
     * @param fact what it changes
     * @param change to what, given what was drawn
     * @param on when it was established
     */
    record Event(int rank, String fact, UnaryOperator<Fact> change, LocalDate on) {}

    /** What is wrong with a report (申报瑕疵). */
    enum Flaw {
        /** Nobody reported it (未申报). */
        NOT_REPORTED,
        /** Nobody verified it (未核验). */
        UNVERIFIED,
        /** It came without evidence (无佐证). */
        NO_EVIDENCE,
        /** Two verified values contradict each other (核验冲突). */
        CONFLICTING,
        /** Its document already served for another fact (佐证重复使用). */
        REUSED,
        /** A newer value is dated after the day of the rating (评定日之后). */
        LATER,
        /** An appeal is open (申诉中). */
        APPEALED
    }

    /**
     * A flawed report (瑕疵申报).
     *
     * @param rank the compound, by merit
     * @param fact which fact
     * @param flaw what is wrong
     */
    record FlawedReport(int rank, String fact, Flaw flaw) {}

    /** In the order of what they lead to: no star, ineligible, caps, a cap just avoided, lapsed vetoes, odd values. */
    static final List<Event> EVENTS = List.of(
            event(62, "fund-misuse-confirmed", Fact.yes(), LAST_SPRING),
            event(118, "branch-status", Fact.code("applied"), THIS_YEAR),
            new Event(118, "satisfaction", Incidents::hardlyAnswered, THIS_YEAR),
            new Event(26, "satisfaction", Incidents::disappointed, THIS_YEAR),
            new Event(130, "satisfaction", Incidents::disappointed, THIS_YEAR),
            event(29, "committee-overdue-months", Fact.quantity(9), THIS_YEAR),
            event(29, "committee-in-term", Fact.no(), THIS_YEAR),
            event(105, "committee-overdue-months", Fact.quantity(14), THIS_YEAR),
            event(105, "committee-in-term", Fact.no(), THIS_YEAR),
            event(85, "committee-overdue-months", Fact.quantity(6), THIS_YEAR),
            event(85, "committee-in-term", Fact.no(), THIS_YEAR),
            event(21, "accident-confirmed", Fact.yes(), LocalDate.of(2024, 5, 17)),
            event(74, "fund-misuse-confirmed", Fact.yes(), LocalDate.of(2023, 9, 5)),
            event(113, "falsification-confirmed", Fact.yes(), LocalDate.of(2024, 10, 27)),
            event(57, "fund-publications", Fact.share(0, 0), THIS_YEAR),
            event(50, "committee-appraisal", Fact.marks(88, 91), THIS_YEAR),
            event(92, "rules-status", Fact.code("under-revision"), THIS_YEAR),
            event(80, "station-area", Fact.code("about-sixty"), THIS_YEAR));

    static final List<FlawedReport> FLAWED_REPORTS = List.of(
            new FlawedReport(90, "satisfaction", Flaw.NO_EVIDENCE),
            new FlawedReport(118, "in-service-months", Flaw.NOT_REPORTED),
            new FlawedReport(47, "outside-stars", Flaw.NOT_REPORTED),
            new FlawedReport(71, "volunteers-per-hundred", Flaw.NOT_REPORTED),
            new FlawedReport(99, "practice-adopted-national", Flaw.NOT_REPORTED),
            new FlawedReport(33, "station-events", Flaw.UNVERIFIED),
            new FlawedReport(95, "building-meetings", Flaw.UNVERIFIED),
            new FlawedReport(44, "defects-found", Flaw.NO_EVIDENCE),
            new FlawedReport(88, "station-status", Flaw.NO_EVIDENCE),
            new FlawedReport(52, "fees-collected", Flaw.CONFLICTING),
            new FlawedReport(66, "items-done-in-time", Flaw.REUSED),
            new FlawedReport(37, "posts-staffed", Flaw.LATER),
            new FlawedReport(102, "fees-collected", Flaw.APPEALED));

    private Incidents() {}

    private static Event event(int rank, String fact, Fact value, LocalDate on) {
        return new Event(rank, fact, drawn -> value, on);
    }

    /** Just under 60 % of those who answered are satisfied. */
    private static Fact disappointed(Fact drawn) {
        return drawn instanceof Fact.Survey survey
                ? Fact.survey(survey.answers() * 59 / 100, survey.answers(), survey.asked())
                : drawn;
    }

    /** 25 answers, fewer than a survey needs. */
    private static Fact hardlyAnswered(Fact drawn) {
        return drawn instanceof Fact.Survey survey ? Fact.survey(20, 25, survey.asked()) : drawn;
    }

    static List<Event> events(int rank) {
        return EVENTS.stream().filter(event -> event.rank() == rank).toList();
    }

    static List<FlawedReport> flaws(int rank) {
        return FLAWED_REPORTS.stream().filter(report -> report.rank() == rank).toList();
    }
}
