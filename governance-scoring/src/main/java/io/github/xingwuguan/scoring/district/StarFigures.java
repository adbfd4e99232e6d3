package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Figures of stars. */
final class StarFigures {
    private StarFigures() {}

    /** A figure for each star that the standards know. */
    static List<FigureDefinition> all(DistrictPolicies policies) {
        int highest = policies.rubrics().map(v -> v.versions()).orElse(List.of()).stream()
                .mapToInt(StarFigures::highest)
                .max()
                .orElse(0);
        List<FigureDefinition> figures = new ArrayList<>();
        figures.add(
                draft("starred", "公布星级不低于一星的参创小区，占全部参创小区", "compounds with a published star, of those that take part")
                        .reproduced()
                        .fromRuled(Stages.STARS, StarFigures::starred));
        for (int star = highest; star > 0; star--) {
            int counted = star;
            figures.add(draft("star-" + star, "公布" + star + "星的小区", "compounds with " + star + " published stars")
                    .fromRuled(Stages.STARS, count(programme -> programme.withStar(counted))));
        }
        figures.add(draft("no-star", "无星的参创小区", "compounds that take part and have no star")
                .fromRuled(Stages.STARS, count(programme -> programme.withStar(0))));
        figures.add(draft("no-result", "评定未定的参创小区", "compounds whose rating is not final")
                .fromRuled(Stages.STARS, count(StarProgramme::withoutResult)));
        return figures;
    }

    private static int highest(Rubric rubric) {
        return rubric.ladder().highest(rubric.dimensions().size());
    }

    private static FigureDefinition.Draft draft(String id, String zh, String en) {
        return FigureDefinition.of(id, Section.STARS, zh, en).scope("参加星级创建的小区", "compounds of the star programme");
    }

    private static Outcome starred(StarProgramme programme, ScoreboardQuestion question) {
        return Outcome.share(
                programme.size(),
                Figure.Time.on(question.asOf()),
                Optional.of(programme.rubric().id()),
                programme.starred());
    }

    private static BiFunction<StarProgramme, ScoreboardQuestion, Outcome> count(
            Function<StarProgramme, List<String>> ids) {
        return (programme, question) -> Outcome.count(
                Figure.Time.on(question.asOf()), Optional.of(programme.rubric().id()), ids.apply(programme));
    }
}
