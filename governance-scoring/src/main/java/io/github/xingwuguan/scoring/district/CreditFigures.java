package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Figures of credit: a count for each grade and each list of firms that the policies know; a list is not a grade. */
final class CreditFigures {
    /** What was published of the model district. */
    private static final Set<String> PUBLISHED = Set.of("gradeA", "gradeD", "redListed", "blackListed");

    private CreditFigures() {}

    static List<FigureDefinition> all(DistrictPolicies policies, LocalDate creditDay) {
        List<CreditPolicy> versions =
                policies.credit().map(v -> v.versionsAsOf(creditDay)).orElse(List.of());
        Map<String, FigureDefinition> figures = new LinkedHashMap<>();
        for (CreditPolicy policy : versions) {
            policy.grading().grades().forEach(grade -> add(figures, graded(grade)));
            policy.lists().stream()
                    .filter(list -> list.level() == SubjectKind.ENTERPRISE)
                    .forEach(list -> add(figures, listed(list)));
        }
        List<FigureDefinition> all = new ArrayList<>(figures.values());
        all.add(figure("notTakingPart", "未参评企业", "enterprises that take no part", p -> p.without(RatedStatus.MISSING)));
        all.add(figure("unrated", "暂不评级企业", "enterprises without a grade yet", p -> p.without(RatedStatus.UNRATED)));
        return all;
    }

    private static void add(Map<String, FigureDefinition> figures, FigureDefinition figure) {
        figures.putIfAbsent(figure.id(), figure);
    }

    private static FigureDefinition graded(Grade grade) {
        String name = capital(grade.code());
        return figure(
                "grade" + name,
                "年度信用等级为" + grade.label().zh() + "的企业",
                "enterprises with grade " + grade.label().en() + " for the year",
                programme -> programme.graded(grade.code()));
    }

    private static FigureDefinition listed(ListRule list) {
        return figure(
                id(list),
                "列入" + list.label().zh() + "的企业",
                "enterprises on the " + list.label().en(),
                programme -> programme.listed(list.code()));
    }

    private static String id(ListRule list) {
        boolean isPlain = list.kind() != ListKind.CUSTOM;
        return (isPlain ? list.kind().code() : list.code()) + "Listed";
    }

    /** A code is of lower-case letters, digits and '-'. */
    private static String capital(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    private static FigureDefinition figure(
            String id, String zh, String en, Function<CreditProgramme, List<Integer>> firms) {
        return FigureDefinition.of(id, Section.CREDIT, zh, en)
                .scope("辖区物业服务企业", "property enterprises of the district")
                .nature(PUBLISHED.contains(id) ? Nature.REPRODUCED : Nature.ILLUSTRATIVE)
                .fromRuled(Stages.CREDIT, count(firms));
    }

    private static BiFunction<CreditProgramme, ScoreboardQuestion, Outcome> count(
            Function<CreditProgramme, List<Integer>> firms) {
        return (programme, question) -> Outcome.count(
                new Figure.Time(
                        Integer.toString(programme.run().asOf().getYear()),
                        programme.run().asOf()),
                Optional.of(programme.run().policy().id()),
                firms.apply(programme).stream()
                        .map(i -> programme.firm(i).id().value())
                        .sorted()
                        .toList());
    }
}
