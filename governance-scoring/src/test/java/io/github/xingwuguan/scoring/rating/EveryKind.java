package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Bonus;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.Veto;
import java.util.List;

/** A rubric with one indicator of each kind, and the facts of one compound. */
final class EveryKind {
    private static final Quantity HALF = Quantity.parse("0.5");
    private static final Quantity ONE = Quantity.of(1);
    private static final Points TEN = Points.of(10);

    static final Rubric RUBRIC = rubric();

    static final FactSheet FACTS = FactSheet.builder()
            .put("chosen", Fact.yes())
            .put("level", Fact.code("good"))
            .put("grade", Fact.code("B"))
            .put("second", Fact.no())
            .put("measured", Fact.quantity("7.5"))
            .put("counted", Fact.quantity(2))
            .put("shared", Fact.share(2, 3))
            .put("liked", Fact.survey(20, 25, 400))
            .put("trend", Fact.share(76, 100))
            .put("marks", Fact.marks(60, 80, 90, 70, 100))
            .put("sample", Fact.share(1, 4))
            .build();

    static final Cohort COHORT = RatingPlan.compile(RUBRIC)
            .cohort(FactTable.builder(RUBRIC.facts())
                    .add("this", FACTS)
                    .add("other", FACTS.with("shared", Fact.share(9, 10)))
                    .build());

    private EveryKind() {}

    private static Indicator of(String id, Kind kind) {
        return Rubrics.indicator(id, "10", kind).build();
    }

    private static Rubric rubric() {
        List<Kind.Level> levels = List.of(new Kind.Level("poor", Points.ZERO), new Kind.Level("good", Points.of(10)));
        List<Kind.Level> grades = List.of(new Kind.Level("B", Points.of(6)), new Kind.Level("A", TEN));
        List<Kind.Band> bands = List.of(
                new Kind.Band(Quantity.ZERO, Kind.Edge.INCLUSIVE, Points.ZERO),
                new Kind.Band(Quantity.of(5), Kind.Edge.EXCLUSIVE, TEN));
        Formula formula = new Formula.Fold(
                Formula.Operation.PRODUCT,
                List.of(new Formula.Constant(Quantity.of(4)), new Formula.Reading("counted")));
        return Rubrics.draft()
                .addAllFacts(facts())
                .addDimensions(
                        Rubrics.dimension(
                                "tables",
                                of("flag", new Kind.Bool("chosen")),
                                of("levels", new Kind.Levels("level", levels)),
                                of("external", new Kind.ExternalGrade("grade", grades, 365)),
                                of("all", new Kind.AllOrNothing(List.of("chosen", "second"))),
                                of("bands", new Kind.ValueBands("measured", bands)),
                                of("count-bands", new Kind.CountBands("counted", bands))),
                        Rubrics.dimension(
                                "lines",
                                of("count", new Kind.CountLinear("counted", Quantity.of(12))),
                                of("ratio", new Kind.RatioLinear("shared", HALF, ONE)),
                                Indicator.builder()
                                        .from(of(
                                                "survey",
                                                new Kind.Survey(
                                                        "liked",
                                                        HALF,
                                                        ONE,
                                                        new Kind.SurveyMinimum(20, Quantity.parse("0.05")))))
                                        .missing(MissingRule.BLOCK)
                                        .build(),
                                of("trend", new Kind.Trend("trend", Quantity.parse("-0.48"))),
                                of("assessor", new Kind.Assessor("marks", new Kind.Panel(3, 1, 5, Quantity.of(100))))),
                        Rubrics.dimension(
                                "others",
                                of(
                                        "step",
                                        new Kind.RatioStep(
                                                "shared",
                                                ONE,
                                                Quantity.parse("0.1"),
                                                new Kind.StepDeduction(Points.of(1), Kind.Partial.CEILING))),
                                of("deduct", new Kind.Deduct("counted", Points.parse("1.5"))),
                                of("add", new Kind.Add(List.of(new Kind.Term("counted", Points.of(3))))),
                                of("sampled", new Kind.Sampled("sample", 4, Points.of(2))),
                                of("rank", new Kind.RankTable("shared", List.of(TEN, Points.of(5)), Kind.Ties.SAME)),
                                of("best", new Kind.BestRatio("shared")),
                                of("formula", new Kind.Computed(formula)),
                                Indicator.builder()
                                        .from(of("excused", new Kind.Bool("absent")))
                                        .applicable(Condition.compare("counted", Condition.Op.GT, Fact.quantity(5)))
                                        .clause("3.2")
                                        .build(),
                                of("unreported", new Kind.Bool("absent"))))
                .bonus(new Bonus(
                        Points.of(5),
                        List.of(of("honours", new Kind.Add(List.of(new Kind.Term("counted", Points.of(4))))))))
                .addVetoes(Veto.builder()
                        .id("V")
                        .label(Rubrics.NAME)
                        .when(Condition.compare("second", Condition.Op.EQ, Fact.no()))
                        .effect(Veto.Effect.CAP)
                        .cap(1)
                        .windowMonths(12)
                        .build())
                .ladder(Rubrics.ladder(Rubrics.star(1, "100"), Rubrics.star(2, "150", "40")))
                .build();
    }

    private static List<FactKey> facts() {
        return List.of(
                FactKey.of("chosen", FactType.FLAG),
                FactKey.of("second", FactType.FLAG),
                FactKey.of("absent", FactType.FLAG),
                FactKey.of("level", FactType.CODE),
                FactKey.of("grade", FactType.CODE),
                FactKey.of("measured", FactType.QUANTITY),
                FactKey.of("counted", FactType.QUANTITY),
                FactKey.of("shared", FactType.RATIO),
                FactKey.of("trend", FactType.RATIO),
                FactKey.of("sample", FactType.RATIO),
                FactKey.of("liked", FactType.SURVEY),
                FactKey.of("marks", FactType.MARKS));
    }
}
