package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.FilingStandard;
import io.github.xingwuguan.casework.Safety.EstimateLoss;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import io.github.xingwuguan.scoring.casework.ResponderStatistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cases of a district: requests go through the engine one by one, histories are read, events become dossiers and figures. */
final class CaseProgramme {
    /** From this day on cases are in the headline. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final CaseDesk desk;
    private final Map<CaseId, CaseFile> files;
    private final Map<CaseId, CaseImport> told;
    private final CaseTable table;

    private CaseProgramme(CaseDesk desk, Map<CaseId, CaseFile> files, Map<CaseId, CaseImport> told) {
        this.desk = desk;
        this.files = files;
        this.told = told;
        CaseTable.Builder events = CaseTable.builder(CaseDesk.CALENDAR);
        files.forEach((id, file) -> events.add(id, file.events()));
        told.forEach((id, read) -> events.add(id, read.events()));
        this.table = events.build();
    }

    /**
     * Carries out what was wanted of the cases, and reads what other systems tell of others.
     *
     * @param desk where
     * @param casework requests and histories
     */
    static CaseProgramme handle(CaseDesk desk, DistrictFiles.Casework casework) {
        return new CaseProgramme(
                desk,
                desk.carryOut(LouxingData.CASES, casework.requests()),
                desk.read(casework.systems(), casework.histories()));
    }

    CasePolicy policy() {
        return desk.policy();
    }

    /** {@return how organisations answer whistles and deal with the cases they lead} */
    ResponderStatistics responders() {
        ResponderStatistics.Builder gathered = ResponderStatistics.builder(CaseDesk.CALENDAR, desk.end());
        files.forEach((id, file) -> gathered.add(Case.of(id), file.events()));
        return gathered.build();
    }

    /** {@return what other systems tell of cases} */
    List<CaseImport> told() {
        return List.copyOf(told.values());
    }

    /** {@return the figures of the cases of a kind} */
    CaseStatistics statistics(CaseKind kind) {
        return CaseStatistics.of(table, question(kind).build());
    }

    private CaseQuestion.Builder question(CaseKind kind) {
        return CaseQuestion.builder()
                .period(DateRange.of(FIRST, desk.asOf().plusDays(1)))
                .asOf(desk.end())
                .kind(kind)
                .noAnswer(NoAnswer.EXCLUDE)
                .calendar(CaseDesk.CALENDAR);
    }

    /** {@return the figures of the disputes of each category, by tier, the easiest first} */
    Map<String, List<CaseStatistics>> disputesByTier() {
        Map<String, List<CaseStatistics>> tiers = new LinkedHashMap<>();
        policy().standards().stream()
                .filter(standard -> standard.kind() == CaseKind.DISPUTE)
                .sorted(Comparator.comparing(FilingStandard::level))
                .forEach(standard -> tiers.computeIfAbsent(standard.tier().orElse("—"), tier -> new ArrayList<>())
                        .add(CaseStatistics.of(
                                table,
                                question(CaseKind.DISPUTE)
                                        .category(standard.category())
                                        .build())));
        return tiers;
    }

    /** {@return the losses avoided by method, by case: only those of one method can be summed} */
    Map<String, Map<CaseId, EstimateLoss>> losses() {
        Map<String, Map<CaseId, EstimateLoss>> losses = new TreeMap<>();
        files.forEach((id, file) -> file.state()
                .safety()
                .loss()
                .ifPresent(loss -> losses.computeIfAbsent(loss.method(), method -> new TreeMap<>())
                        .put(id, loss)));
        return losses;
    }

    /** {@return the cases about which a joint conference was convened} */
    List<Case> deliberated() {
        return files.values().stream()
                .map(CaseFile::state)
                .filter(state -> !state.deliberations().conferences().isEmpty())
                .toList();
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
        figures.put(
                "hazards",
                figure(
                        "安全隐患立案数",
                        "dangers to safety that were filed",
                        statistics(CaseKind.HAZARD),
                        CaseIndicator.FILING));
        figures.put(
                "disputesHandled",
                figure(
                        "矛盾纠纷受理数",
                        "disputes that were taken on, by the engine or as a mediation ledger tells",
                        statistics(CaseKind.DISPUTE),
                        CaseIndicator.FILING));
        largestLoss().ifPresent(loss -> figures.put("lossAvoidedYuan", loss));
        return figures;
    }

    private Figure figure(String zh, String en, CaseStatistics seen, CaseIndicator indicator) {
        return Figure.count(
                meaning(zh, en),
                policy().id(),
                seen.contributing(indicator).stream()
                        .map(CaseId::value)
                        .sorted()
                        .toList());
    }

    private Figure.Meaning meaning(String zh, String en) {
        Figure.Time time = new Figure.Time(FIRST + "/" + desk.asOf(), desk.asOf());
        return new Figure.Meaning(Label.of(zh, en), "cases of the district", time, Figure.Nature.ILLUSTRATIVE);
    }

    /** Of several methods the one that comes to most, since amounts of two methods are not one sum. */
    private Optional<Figure> largestLoss() {
        return losses().entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingLong(CaseProgramme::sum)))
                .map(method -> new Figure(
                        new Figure.Value.Count(sum(method.getValue())),
                        meaning(
                                "避免损失（元），评估方法 " + method.getKey(),
                                "losses avoided in yuan as estimated by the method " + method.getKey()),
                        policy().id(),
                        method.getValue().keySet().stream().map(CaseId::value).toList()));
    }

    static long sum(Map<CaseId, EstimateLoss> losses) {
        return losses.values().stream().mapToLong(EstimateLoss::yuan).sum();
    }
}
