package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Safety.EstimateLoss;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.YearOnYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Figures of cases, hazards, disputes and petitions. */
final class CaseFigures {
    /** Of these every share is a figure. */
    private static final Map<CaseKind, Label> KINDS = new TreeMap<>(Map.of(
            CaseKind.PROPERTY_DISORDER, Label.of("物业乱象", "disorders in property service"),
            CaseKind.HAZARD, Label.of("安全隐患", "dangers to safety"),
            CaseKind.DISPUTE, Label.of("矛盾纠纷", "disputes")));

    private final DistrictPolicies policies;

    private CaseFigures(DistrictPolicies policies) {
        this.policies = policies;
    }

    static List<FigureDefinition> all(DistrictPolicies policies) {
        CaseFigures figures = new CaseFigures(policies);
        List<FigureDefinition> all = new ArrayList<>(figures.headline());
        KINDS.forEach((kind, label) -> {
            for (CaseIndicator indicator : CaseIndicator.values()) {
                all.add(figures.share(kind, label, indicator));
            }
        });
        return all;
    }

    private List<FigureDefinition> headline() {
        return List.of(
                count(
                        "cases",
                        CaseKind.PROPERTY_DISORDER,
                        CaseIndicator.FILING,
                        "物业乱象立案数",
                        "disorders that were filed"),
                count(
                        "casesCleared",
                        CaseKind.PROPERTY_DISORDER,
                        CaseIndicator.CLEARANCE,
                        "其中已销号（未重启）",
                        "those of them that stand cleared"),
                count("hazards", CaseKind.HAZARD, CaseIndicator.FILING, "安全隐患立案数", "dangers to safety that were filed"),
                count(
                        "disputesHandled",
                        CaseKind.DISPUTE,
                        CaseIndicator.FILING,
                        "矛盾纠纷受理数",
                        "disputes that were taken on, by the engine or as another system tells"),
                loss(policies.lossMethod()),
                FigureDefinition.of(
                                "petitionsYearOnYear",
                                Section.CASES,
                                "信访登记量同比变化（仅供参考，不作考核）",
                                "change of the number of petitions from the same days of the year before; for"
                                        + " information only, it assesses nobody")
                        .scope("两个时段内登记的信访", "petitions registered in the two windows")
                        .reproduced()
                        .from(Stages.PETITIONS, this::yearOnYear));
    }

    private FigureDefinition count(String id, CaseKind kind, CaseIndicator indicator, String zh, String en) {
        return FigureDefinition.of(id, Section.CASES, zh, en)
                .reproduced()
                .from(
                        Stages.cases(kind),
                        (programme, question) -> new Outcome.Found(
                                new FigureValue.Count(programme
                                        .statistics()
                                        .figure(indicator)
                                        .value()
                                        .numerator()),
                                time(question),
                                policy(question),
                                ids(programme, indicator)));
    }

    private FigureDefinition share(CaseKind kind, Label label, CaseIndicator indicator) {
        Label says = indicator.template();
        return FigureDefinition.of(
                        kind.code() + "." + indicator.code(),
                        Section.CASES,
                        label.zh() + says.zh(),
                        label.en() + ": " + says.en())
                .from(
                        Stages.cases(kind),
                        (programme, question) -> new Outcome.Found(
                                FigureValue.Share.of(
                                        programme.statistics().figure(indicator).value()),
                                time(question),
                                policy(question),
                                ids(programme, indicator)));
    }

    private static Supplier<List<String>> ids(CaseProgramme programme, CaseIndicator indicator) {
        return () -> values(programme.statistics().contributing(indicator).stream());
    }

    private static List<String> values(Stream<CaseId> cases) {
        return cases.map(CaseId::value).sorted().toList();
    }

    private Optional<PolicyId> policy(ScoreboardQuestion question) {
        return policies.cases()
                .flatMap(versions -> versions.find(question.asOf()))
                .map(policy -> policy.id());
    }

    static Figure.Time time(ScoreboardQuestion question) {
        return new Figure.Time(days(question.cases()), question.asOf());
    }

    /** {@return the days of a window, both ends included} */
    static String days(DateRange window) {
        return window.from() + "/" + window.until().minusDays(1);
    }

    /** Amounts of two methods are not one sum. */
    private FigureDefinition loss(Optional<String> method) {
        String named = method.map(code -> " " + code).orElse("");
        return FigureDefinition.of(
                        "lossAvoidedYuan",
                        Section.CASES,
                        "避免损失（元），评估方法" + named,
                        "losses avoided in yuan, as estimated by the method" + named)
                .in(FigureUnit.YUAN)
                .reproduced()
                .from(
                        Stages.cases(CaseKind.HAZARD),
                        (programme, question) -> method.map(code -> loss(programme, code, question))
                                .orElseGet(FigureAbsence.NO_POLICY::outcome));
    }

    private Outcome loss(CaseProgramme programme, String method, ScoreboardQuestion question) {
        Map<CaseId, EstimateLoss> losses = programme.losses().getOrDefault(method, Map.of());
        return new Outcome.Found(
                new FigureValue.Count(CaseProgramme.sum(losses)),
                time(question),
                policy(question),
                () -> values(losses.keySet().stream()));
    }

    private Outcome yearOnYear(PetitionProgramme programme, ScoreboardQuestion question) {
        YearOnYear compared = programme.yearOnYear();
        Optional<ReasonCode> absence = compared.absence().map(why -> why);
        if (absence.isPresent()) {
            return new Outcome.Absent(absence.get());
        }
        YearOnYear.Change change = compared.change().orElseThrow();
        return new Outcome.Found(
                new FigureValue.Share(change.difference(), change.base()),
                new Figure.Time(days(programme.previous()) + ", " + days(programme.current()), question.asOf()),
                policy(question),
                () -> values(Stream.of(programme.previous(), programme.current())
                        .flatMap(window -> programme.statistics().contributing(window).stream())));
    }
}
