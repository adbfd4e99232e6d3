package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.Rubrics.points;
import static io.github.xingwuguan.rating.Rubrics.quantity;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One valid kind of each code, for an indicator of 10 points over the facts of {@link Rubrics#everyFact()}. */
final class Kinds {
    private Kinds() {}

    static List<Kind.Level> levels(String... codesAndPoints) {
        List<Kind.Level> levels = new java.util.ArrayList<>();
        for (int i = 0; i < codesAndPoints.length; i += 2) {
            levels.add(new Kind.Level(codesAndPoints[i], points(codesAndPoints[i + 1])));
        }
        return levels;
    }

    static Kind.Band upFrom(String lower, String points) {
        return new Kind.Band(quantity(lower), Kind.Edge.INCLUSIVE, points(points));
    }

    static Kind.Band above(String lower, String points) {
        return new Kind.Band(quantity(lower), Kind.Edge.EXCLUSIVE, points(points));
    }

    static Kind.Survey survey(String floor, String target, int answers, String response) {
        return new Kind.Survey(
                "survey", quantity(floor), quantity(target), new Kind.SurveyMinimum(answers, quantity(response)));
    }

    static Kind.Assessor assessor(int minMarks, int trim, int trimFrom, String topMark) {
        return new Kind.Assessor("marks", new Kind.Panel(minMarks, trim, trimFrom, quantity(topMark)));
    }

    static Kind.RatioStep step(String target, String step, String points) {
        return new Kind.RatioStep(
                "share",
                quantity(target),
                quantity(step),
                new Kind.StepDeduction(points(points), Kind.Partial.CEILING));
    }

    static Kind.Computed formula(String... facts) {
        return new Kind.Computed(new Formula.Fold(
                Formula.Operation.SUM,
                java.util.Arrays.stream(facts)
                        .map(fact -> (Formula) new Formula.Reading(fact))
                        .toList()));
    }

    /** By code, in the order of the specification. */
    static Map<String, Kind> all() {
        Map<String, Kind> all = new LinkedHashMap<>();
        all.put("bool", new Kind.Bool("flag"));
        all.put("levels", new Kind.Levels("grade", levels("a", "10", "b", "4.5")));
        all.put("external-grade", new Kind.ExternalGrade("grade", levels("a", "10", "d", "0"), 365));
        all.put("all-or-nothing", new Kind.AllOrNothing(List.of("flag", "other-flag")));
        all.put(
                "bands",
                new Kind.ValueBands("share", List.of(upFrom("0", "0"), upFrom("0.5", "5"), above("0.5", "10"))));
        all.put("count-bands", new Kind.CountBands("count", List.of(upFrom("0", "0"), upFrom("3", "10"))));
        all.put("count-linear", new Kind.CountLinear("count", quantity("12")));
        all.put("ratio-linear", new Kind.RatioLinear("share", quantity("0.6"), quantity("0.95")));
        all.put("survey", survey("0.6", "0.9", 30, "0.05"));
        all.put("trend", new Kind.Trend("share", quantity("-0.48")));
        all.put("assessor", assessor(3, 1, 5, "100"));
        all.put("ratio-step", step("0.95", "0.01", "1"));
        all.put("deduct", new Kind.Deduct("count", points("0.2")));
        all.put(
                "add",
                new Kind.Add(
                        List.of(new Kind.Term("count", points("0.5")), new Kind.Term("other-count", points("2")))));
        all.put("sampled", new Kind.Sampled("share", 4, points("2.5")));
        all.put(
                "rank-table",
                new Kind.RankTable("count", List.of(points("10"), points("8"), points("8")), Kind.Ties.MEAN));
        all.put("best-ratio", new Kind.BestRatio("share"));
        all.put(
                "formula",
                new Kind.Computed(
                        new Formula.Quotient(new Formula.Reading("count"), new Formula.Constant(Quantity.of(2)))));
        return all;
    }
}
