package io.github.xingwuguan.rating;

import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Kind.Band;
import io.github.xingwuguan.rating.Kind.Level;
import io.github.xingwuguan.rating.Kind.Panel;
import io.github.xingwuguan.rating.Kind.StepDeduction;
import io.github.xingwuguan.rating.Kind.SurveyMinimum;
import io.github.xingwuguan.rating.Kind.Term;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;

/** How the kinds are written. */
final class KindWire {
    private static final Type<Level> LEVEL = Shape.of(
            "Level",
            Field.of("code", Type.TEXT, Level::code),
            Field.of("points", Type.POINTS, Level::points),
            Level::new);

    private static final Type<Band> BAND = Shape.of(
            "Band",
            Field.of("lower", Type.QUANTITY, Band::lower),
            Field.of("edge", Type.code("Edge", Kind.Edge.values()), Band::edge),
            Field.of("points", Type.POINTS, Band::points),
            Band::new);

    private static final Type<SurveyMinimum> SURVEY_MINIMUM = Shape.of(
            "Survey minimum",
            Field.of("answers", Type.INT, SurveyMinimum::answers),
            Field.of("response", Type.QUANTITY, SurveyMinimum::response),
            SurveyMinimum::new);

    private static final Type<Panel> PANEL = Shape.of(
            "Panel",
            Field.of("minMarks", Type.INT, Panel::minMarks),
            Field.of("trim", Type.INT, Panel::trim),
            Field.of("trimFrom", Type.INT, Panel::trimFrom),
            Field.of("topMark", Type.QUANTITY, Panel::topMark),
            Panel::new);

    private static final Type<StepDeduction> STEP_DEDUCTION = Shape.of(
            "Step deduction",
            Field.of("points", Type.POINTS, StepDeduction::points),
            Field.of("partial", Type.code("Part of a step", Kind.Partial.values()), StepDeduction::partial),
            StepDeduction::new);

    private static final Type<Term> TERM = Shape.of(
            "Term", Field.of("fact", Type.TEXT, Term::fact), Field.of("each", Type.POINTS, Term::each), Term::new);

    static final Union<Kind> TYPE = Union.<Kind>of("Kind")
            .variant(
                    "bool",
                    Kind.Bool.class,
                    Shape.of("Flag", Field.of("fact", Type.TEXT, Kind.Bool::fact), Kind.Bool::new))
            .variant(
                    "levels",
                    Kind.Levels.class,
                    Shape.of(
                            "Levels",
                            Field.of("fact", Type.TEXT, Kind.Levels::fact),
                            Field.of("levels", Type.list(LEVEL), Kind.Levels::levels),
                            Kind.Levels::new))
            .variant(
                    "external-grade",
                    Kind.ExternalGrade.class,
                    Shape.of(
                            "External grade",
                            Field.of("fact", Type.TEXT, Kind.ExternalGrade::fact),
                            Field.of("levels", Type.list(LEVEL), Kind.ExternalGrade::levels),
                            Field.of("maxAgeDays", Type.INT, Kind.ExternalGrade::maxAgeDays),
                            Kind.ExternalGrade::new))
            .variant(
                    "all-or-nothing",
                    Kind.AllOrNothing.class,
                    Shape.of(
                            "All or nothing",
                            Field.of("facts", Type.list(Type.TEXT), Kind.AllOrNothing::facts),
                            Kind.AllOrNothing::new))
            .variant(
                    "bands",
                    Kind.ValueBands.class,
                    Shape.of(
                            "Bands",
                            Field.of("fact", Type.TEXT, Kind.ValueBands::fact),
                            Field.of("bands", Type.list(BAND), Kind.ValueBands::bands),
                            Kind.ValueBands::new))
            .variant(
                    "count-bands",
                    Kind.CountBands.class,
                    Shape.of(
                            "Count bands",
                            Field.of("fact", Type.TEXT, Kind.CountBands::fact),
                            Field.of("bands", Type.list(BAND), Kind.CountBands::bands),
                            Kind.CountBands::new))
            .variant(
                    "count-linear",
                    Kind.CountLinear.class,
                    Shape.of(
                            "Count",
                            Field.of("fact", Type.TEXT, Kind.CountLinear::fact),
                            Field.of("target", Type.QUANTITY, Kind.CountLinear::target),
                            Kind.CountLinear::new))
            .variant(
                    "ratio-linear",
                    Kind.RatioLinear.class,
                    Shape.of(
                            "Ratio",
                            Field.of("fact", Type.TEXT, Kind.RatioLinear::fact),
                            Field.of("floor", Type.QUANTITY, Kind.RatioLinear::floor),
                            Field.of("target", Type.QUANTITY, Kind.RatioLinear::target),
                            Kind.RatioLinear::new))
            .variant(
                    "survey",
                    Kind.Survey.class,
                    Shape.of(
                            "Survey",
                            Field.of("fact", Type.TEXT, Kind.Survey::fact),
                            Field.of("floor", Type.QUANTITY, Kind.Survey::floor),
                            Field.of("target", Type.QUANTITY, Kind.Survey::target),
                            Field.of("minimum", SURVEY_MINIMUM, Kind.Survey::minimum),
                            Kind.Survey::new))
            .variant(
                    "trend",
                    Kind.Trend.class,
                    Shape.of(
                            "Trend",
                            Field.of("fact", Type.TEXT, Kind.Trend::fact),
                            Field.of("change", Type.QUANTITY, Kind.Trend::change),
                            Kind.Trend::new))
            .variant(
                    "assessor",
                    Kind.Assessor.class,
                    Shape.of(
                            "Assessors",
                            Field.of("fact", Type.TEXT, Kind.Assessor::fact),
                            Field.of("panel", PANEL, Kind.Assessor::panel),
                            Kind.Assessor::new))
            .variant(
                    "ratio-step",
                    Kind.RatioStep.class,
                    Shape.of(
                            "Ratio step",
                            Field.of("fact", Type.TEXT, Kind.RatioStep::fact),
                            Field.of("target", Type.QUANTITY, Kind.RatioStep::target),
                            Field.of("step", Type.QUANTITY, Kind.RatioStep::step),
                            Field.of("deduction", STEP_DEDUCTION, Kind.RatioStep::deduction),
                            Kind.RatioStep::new))
            .variant(
                    "deduct",
                    Kind.Deduct.class,
                    Shape.of(
                            "Deduction",
                            Field.of("fact", Type.TEXT, Kind.Deduct::fact),
                            Field.of("each", Type.POINTS, Kind.Deduct::each),
                            Kind.Deduct::new))
            .variant(
                    "add",
                    Kind.Add.class,
                    Shape.of("Addition", Field.of("terms", Type.list(TERM), Kind.Add::terms), Kind.Add::new))
            .variant(
                    "sampled",
                    Kind.Sampled.class,
                    Shape.of(
                            "Sample",
                            Field.of("fact", Type.TEXT, Kind.Sampled::fact),
                            Field.of("sampleSize", Type.INT, Kind.Sampled::sampleSize),
                            Field.of("each", Type.POINTS, Kind.Sampled::each),
                            Kind.Sampled::new))
            .variant(
                    "rank-table",
                    Kind.RankTable.class,
                    Shape.of(
                            "Rank table",
                            Field.of("fact", Type.TEXT, Kind.RankTable::fact),
                            Field.of("points", Type.list(Type.POINTS), Kind.RankTable::points),
                            Field.of("ties", Type.code("Ties", Kind.Ties.values()), Kind.RankTable::ties),
                            Kind.RankTable::new))
            .variant(
                    "best-ratio",
                    Kind.BestRatio.class,
                    Shape.of("Best ratio", Field.of("fact", Type.TEXT, Kind.BestRatio::fact), Kind.BestRatio::new))
            .variant("formula", Kind.Computed.class, Formula.TYPE.as(Kind.Computed::new, Kind.Computed::formula))
            .done();

    private KindWire() {}
}
