package io.github.xingwuguan.rating;

import com.google.common.collect.ImmutableMap;
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

/** The codes of the kinds and how each is written. */
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

    private static final ImmutableMap<Class<? extends Kind>, String> CODES =
            ImmutableMap.<Class<? extends Kind>, String>builder()
                    .put(Kind.Bool.class, "bool")
                    .put(Kind.Levels.class, "levels")
                    .put(Kind.ExternalGrade.class, "external-grade")
                    .put(Kind.AllOrNothing.class, "all-or-nothing")
                    .put(Kind.ValueBands.class, "bands")
                    .put(Kind.CountBands.class, "count-bands")
                    .put(Kind.CountLinear.class, "count-linear")
                    .put(Kind.RatioLinear.class, "ratio-linear")
                    .put(Kind.Survey.class, "survey")
                    .put(Kind.Trend.class, "trend")
                    .put(Kind.Assessor.class, "assessor")
                    .put(Kind.RatioStep.class, "ratio-step")
                    .put(Kind.Deduct.class, "deduct")
                    .put(Kind.Add.class, "add")
                    .put(Kind.Sampled.class, "sampled")
                    .put(Kind.RankTable.class, "rank-table")
                    .put(Kind.BestRatio.class, "best-ratio")
                    .put(Kind.Computed.class, "formula")
                    .build();

    static final Type<Kind> TYPE = union();

    private KindWire() {}

    static String code(Kind kind) {
        return CODES.getOrDefault(kind.getClass(), "");
    }

    private static <K extends Kind> void add(Union.Draft<Kind> union, Class<K> kind, Type<K> type) {
        union.variant(CODES.getOrDefault(kind, ""), kind, type);
    }

    private static Type<Kind> union() {
        Union.Draft<Kind> union = Union.of("Kind", KindWire::code);
        lookups(union);
        lines(union);
        perUnit(union);
        cohorts(union);
        add(union, Kind.Computed.class, Formula.TYPE.as(Kind.Computed::new, Kind.Computed::formula));
        return union.done();
    }

    private static void lookups(Union.Draft<Kind> union) {
        add(union, Kind.Bool.class, Shape.of("Flag", Field.of("fact", Type.TEXT, Kind.Bool::fact), Kind.Bool::new));
        add(
                union,
                Kind.Levels.class,
                Shape.of(
                        "Levels",
                        Field.of("fact", Type.TEXT, Kind.Levels::fact),
                        Field.of("levels", Type.list(LEVEL), Kind.Levels::levels),
                        Kind.Levels::new));
        add(
                union,
                Kind.ExternalGrade.class,
                Shape.of(
                        "External grade",
                        Field.of("fact", Type.TEXT, Kind.ExternalGrade::fact),
                        Field.of("levels", Type.list(LEVEL), Kind.ExternalGrade::levels),
                        Field.of("maxAgeDays", Type.INT, Kind.ExternalGrade::maxAgeDays),
                        Kind.ExternalGrade::new));
        add(
                union,
                Kind.AllOrNothing.class,
                Shape.of(
                        "All or nothing",
                        Field.of("facts", Type.list(Type.TEXT), Kind.AllOrNothing::facts),
                        Kind.AllOrNothing::new));
        add(
                union,
                Kind.ValueBands.class,
                Shape.of(
                        "Bands",
                        Field.of("fact", Type.TEXT, Kind.ValueBands::fact),
                        Field.of("bands", Type.list(BAND), Kind.ValueBands::bands),
                        Kind.ValueBands::new));
        add(
                union,
                Kind.CountBands.class,
                Shape.of(
                        "Count bands",
                        Field.of("fact", Type.TEXT, Kind.CountBands::fact),
                        Field.of("bands", Type.list(BAND), Kind.CountBands::bands),
                        Kind.CountBands::new));
    }

    private static void lines(Union.Draft<Kind> union) {
        add(
                union,
                Kind.CountLinear.class,
                Shape.of(
                        "Count",
                        Field.of("fact", Type.TEXT, Kind.CountLinear::fact),
                        Field.of("target", Type.QUANTITY, Kind.CountLinear::target),
                        Kind.CountLinear::new));
        add(
                union,
                Kind.RatioLinear.class,
                Shape.of(
                        "Ratio",
                        Field.of("fact", Type.TEXT, Kind.RatioLinear::fact),
                        Field.of("floor", Type.QUANTITY, Kind.RatioLinear::floor),
                        Field.of("target", Type.QUANTITY, Kind.RatioLinear::target),
                        Kind.RatioLinear::new));
        add(
                union,
                Kind.Survey.class,
                Shape.of(
                        "Survey",
                        Field.of("fact", Type.TEXT, Kind.Survey::fact),
                        Field.of("floor", Type.QUANTITY, Kind.Survey::floor),
                        Field.of("target", Type.QUANTITY, Kind.Survey::target),
                        Field.of("minimum", SURVEY_MINIMUM, Kind.Survey::minimum),
                        Kind.Survey::new));
        add(
                union,
                Kind.Trend.class,
                Shape.of(
                        "Trend",
                        Field.of("fact", Type.TEXT, Kind.Trend::fact),
                        Field.of("change", Type.QUANTITY, Kind.Trend::change),
                        Kind.Trend::new));
        add(
                union,
                Kind.Assessor.class,
                Shape.of(
                        "Assessors",
                        Field.of("fact", Type.TEXT, Kind.Assessor::fact),
                        Field.of("panel", PANEL, Kind.Assessor::panel),
                        Kind.Assessor::new));
    }

    private static void perUnit(Union.Draft<Kind> union) {
        add(
                union,
                Kind.RatioStep.class,
                Shape.of(
                        "Ratio step",
                        Field.of("fact", Type.TEXT, Kind.RatioStep::fact),
                        Field.of("target", Type.QUANTITY, Kind.RatioStep::target),
                        Field.of("step", Type.QUANTITY, Kind.RatioStep::step),
                        Field.of("deduction", STEP_DEDUCTION, Kind.RatioStep::deduction),
                        Kind.RatioStep::new));
        add(
                union,
                Kind.Deduct.class,
                Shape.of(
                        "Deduction",
                        Field.of("fact", Type.TEXT, Kind.Deduct::fact),
                        Field.of("each", Type.POINTS, Kind.Deduct::each),
                        Kind.Deduct::new));
        add(
                union,
                Kind.Add.class,
                Shape.of("Addition", Field.of("terms", Type.list(TERM), Kind.Add::terms), Kind.Add::new));
        add(
                union,
                Kind.Sampled.class,
                Shape.of(
                        "Sample",
                        Field.of("fact", Type.TEXT, Kind.Sampled::fact),
                        Field.of("sampleSize", Type.INT, Kind.Sampled::sampleSize),
                        Field.of("each", Type.POINTS, Kind.Sampled::each),
                        Kind.Sampled::new));
    }

    private static void cohorts(Union.Draft<Kind> union) {
        add(
                union,
                Kind.RankTable.class,
                Shape.of(
                        "Rank table",
                        Field.of("fact", Type.TEXT, Kind.RankTable::fact),
                        Field.of("points", Type.list(Type.POINTS), Kind.RankTable::points),
                        Field.of("ties", Type.code("Ties", Kind.Ties.values()), Kind.RankTable::ties),
                        Kind.RankTable::new));
        add(
                union,
                Kind.BestRatio.class,
                Shape.of("Best ratio", Field.of("fact", Type.TEXT, Kind.BestRatio::fact), Kind.BestRatio::new));
    }
}
