package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases of a district: requests go through the engine one by one, events become dossiers and figures. */
final class CaseProgramme {
    /** From this day on cases are in the headline. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();

    private final CasePolicy policy;
    private final Map<CaseId, CaseFile> files;
    private final CaseTable table;
    private final LocalDate asOf;

    private CaseProgramme(CasePolicy policy, Map<CaseId, CaseFile> files, LocalDate asOf) {
        this.policy = policy;
        this.files = files;
        this.asOf = asOf;
        CaseTable.Builder events = CaseTable.builder(CALENDAR);
        files.forEach((id, file) -> events.add(id, file.events()));
        this.table = events.build();
    }

    /**
     * Carries out what was wanted of the cases.
     *
     * @param policy the rules
     * @param requests in the order in which they were made of each case
     * @param asOf the day up to whose end requests are carried out
     * @throws GovernanceException with every request that the engine refuses, by its line
     */
    static CaseProgramme handle(CasePolicy policy, List<CaseRequest> requests, LocalDate asOf) {
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        Problems.Collector problems = Problems.collector();
        SecureRandom random = new SecureRandom();
        Instant end = end(asOf);
        for (int line = 1; line <= requests.size(); line++) {
            CaseRequest request = requests.get(line - 1);
            if (request.at().isAfter(end)) {
                continue;
            }
            CaseFile file = files.getOrDefault(request.caseId(), CaseFile.open(request.caseId(), DigestSuite.SHA_256));
            try {
                files.put(request.caseId(), file.carryOut(request, policy, CALENDAR, () -> salt(random)));
            } catch (GovernanceException refused) {
                problems.error(
                        refused.code(),
                        LouxingData.CASES + ":" + line + "#/deed",
                        refused.problems().all().get(0).message());
            }
        }
        problems.toProblems().throwIfAny();
        return new CaseProgramme(policy, files, asOf);
    }

    private static byte[] salt(SecureRandom random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkCalendar.CHINA).toInstant().minusNanos(1);
    }

    CasePolicy policy() {
        return policy;
    }

    /** {@return the figures of the cases of a kind} */
    CaseStatistics statistics(CaseKind kind) {
        return CaseStatistics.of(
                table,
                CaseQuestion.builder()
                        .period(DateRange.of(FIRST, asOf.plusDays(1)))
                        .asOf(end(asOf))
                        .kind(kind)
                        .noAnswer(NoAnswer.EXCLUDE)
                        .calendar(CALENDAR)
                        .build());
    }

    /** {@return the case with the longest dossier, of several the first} */
    Optional<CaseFile> longest() {
        return files.values().stream()
                .max(Comparator.comparingLong((CaseFile file) -> file.dossier().version())
                        .thenComparing(file -> file.state().id(), Comparator.reverseOrder()));
    }

    /** {@return the figures of the headline} */
    Map<String, Figure> figures() {
        CaseStatistics disorders = statistics(CaseKind.PROPERTY_DISORDER);
        CaseStatistics hazards = statistics(CaseKind.HAZARD);
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(
                "cases",
                figure(
                        "物业乱象立案数",
                        "cases of disorder in property service that were filed",
                        disorders,
                        CaseIndicator.FILING));
        figures.put(
                "casesCleared",
                figure("其中已销号（未重启）", "those of them that stand cleared", disorders, CaseIndicator.CLEARANCE));
        figures.put("hazards", figure("安全隐患立案数", "dangers to safety that were filed", hazards, CaseIndicator.FILING));
        return figures;
    }

    private Figure figure(String zh, String en, CaseStatistics seen, CaseIndicator indicator) {
        Figure.Time time = new Figure.Time(FIRST + "/" + asOf, asOf);
        Figure.Meaning meaning =
                new Figure.Meaning(Label.of(zh, en), "cases of the district", time, Figure.Nature.ILLUSTRATIVE);
        return Figure.count(
                meaning,
                policy.id(),
                seen.contributing(indicator).stream()
                        .map(CaseId::value)
                        .sorted()
                        .toList());
    }
}
