package io.github.xingwuguan.scoring.rating;

import com.google.common.collect.ImmutableMap;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Brings a kind down to arithmetic over one fact, and to a kernel over a column: a table where the column has few values, else an exact
 * share, cuts or arithmetic. This is the only place that sees kinds; a new kind goes here.
 */
final class Lowering {
    private static final long FEW = 16;

    private final Indicator indicator;
    private final Inputs inputs;
    private final long max;
    private final Absent absent;

    private Lowering(Indicator indicator, Inputs inputs, Absent absent) {
        this.indicator = indicator;
        this.inputs = inputs;
        this.max = indicator.maxPoints().units();
        this.absent = absent;
    }

    /** What an indicator is worth when its fact is missing or not applicable. */
    static Absent absent(Rubric rubric, Indicator indicator) {
        long max = indicator.maxPoints().units();
        long earned = switch (rubric.notApplicable()) {
            case REWEIGHT -> 0;
            case FULL_MARKS -> max;
        };
        return new Absent(Packed.missing(indicator.missing()), Packed.notApplicable(max, earned));
    }

    static Lowered of(Rubric rubric, Indicator indicator, Inputs inputs) {
        return new Lowering(indicator, inputs, absent(rubric, indicator)).lower(indicator.kind());
    }

    /** {@return points that an indicator can earn, as far as its kind lists them or counts few things} */
    static LongStream known(Indicator indicator) {
        Kind kind = indicator.kind();
        if (kind instanceof Kind.Levels levels) {
            return levels.levels().stream().mapToLong(level -> level.points().units());
        }
        if (kind instanceof Kind.ExternalGrade grade) {
            return grade.levels().stream().mapToLong(level -> level.points().units());
        }
        if (kind instanceof Kind.CountLinear count) {
            Share share = Share.line(Quantity.ZERO, Quantity.of(1), indicator.maxPoints());
            long target = count.target().units();
            return LongStream.rangeClosed(0, Math.min(FEW, target / Quantity.ONE))
                    .map(things -> share.points(things * Quantity.ONE, target));
        }
        return kind instanceof Kind.Bands bands
                ? bands.bands().stream().mapToLong(band -> band.points().units())
                : LongStream.empty();
    }

    private Lowered lower(Kind kind) {
        if (kind instanceof Kind.Lookup lookup) {
            return lookup(lookup);
        }
        if (kind instanceof Kind.Bands bands) {
            return bands(bands);
        }
        if (kind instanceof Kind.Linear linear) {
            return linear(linear);
        }
        if (kind instanceof Kind.PerUnit perUnit) {
            return perUnit(perUnit);
        }
        if (kind instanceof Kind.Cohort cohort) {
            CohortRule rule = CohortRule.of(cohort, indicator.maxPoints());
            return new Composed.Compared(indicator.id(), input(cohort.fact()), rule, absent);
        }
        return Composed.Computed.of(((Kind.Computed) kind).formula(), inputs, max, absent);
    }

    private Inputs.Input input(String fact) {
        return new Inputs.Input(fact, inputs.position(fact));
    }

    private Lowered lookup(Kind.Lookup kind) {
        if (kind instanceof Kind.Bool bool) {
            return codes(bool.fact(), ImmutableMap.of("true", max, "false", 0L));
        }
        if (kind instanceof Kind.Levels levels) {
            return codes(levels.fact(), points(levels.levels()));
        }
        if (kind instanceof Kind.ExternalGrade grade) {
            return codes(grade.fact(), points(grade.levels()));
        }
        List<Condition> flags = ((Kind.AllOrNothing) kind)
                .facts().stream()
                        .map(fact -> Condition.compare(fact, Condition.Op.EQ, Fact.yes()))
                        .toList();
        return Composed.AllOrNothing.of(new Condition.All(flags), inputs, max, absent);
    }

    private static Map<String, Long> points(List<Kind.Level> levels) {
        Map<String, Long> points = new HashMap<>();
        levels.forEach(level -> points.put(level.code(), level.points().units()));
        return points;
    }

    /** A code that the rubric does not list is missing. */
    private Lowered codes(String fact, Map<String, Long> points) {
        return new Lowered.OfOne(
                input(fact),
                absent,
                value -> points.getOrDefault(((Fact.Code) value).code(), Lowered.NOTHING),
                column -> codes((Column.Codes) column, points));
    }

    private Kernel codes(Column.Codes column, Map<String, Long> points) {
        long[] table = table(column.dictionary.size());
        for (int i = 0; i < column.dictionary.size(); i++) {
            table[i + Column.FIRST] = points.getOrDefault(column.dictionary.get(i), absent.missing());
        }
        return new Kernel.Table(column.index, table);
    }

    private long[] table(int values) {
        long[] table = new long[values + Column.FIRST];
        table[Column.MISSING] = absent.missing();
        table[Column.NOT_APPLICABLE] = absent.notApplicable();
        return table;
    }

    private Lowered bands(Kind.Bands kind) {
        Cuts cuts = new Cuts(kind.bands());
        return new Lowered.OfOne(
                input(kind.fact()),
                absent,
                value -> value instanceof Fact.Share share
                        ? cuts.ofRatio(share.ratio().numerator(), share.ratio().denominator())
                        : cuts.ofQuantity(units(value)),
                column -> column instanceof Column.Ratios ratios
                        ? new Kernel.RatioBands(ratios, cuts, absent)
                        : quantities(column, cuts::ofQuantity));
    }

    private static long units(Fact fact) {
        return ((Fact.Amount) fact).quantity().units();
    }

    private Lowered quantities(String fact, Kernel.QuantityPoints points) {
        return new Lowered.OfOne(
                input(fact), absent, value -> points.of(units(value)), column -> quantities(column, points));
    }

    /** A rule over quantities becomes a table where the column is small. */
    private Kernel quantities(Column column, Kernel.QuantityPoints points) {
        if (column instanceof Column.Quantities wide) {
            return new Kernel.Wide(wide.shifted, points, absent);
        }
        if (column instanceof Column.Counts counts) {
            long[] table = table(counts.largest + 1);
            for (int count = 0; count <= counts.largest; count++) {
                table[count + Column.FIRST] = points.of(count * Quantity.ONE);
            }
            return new Kernel.Table(counts.index, table);
        }
        return nothing(column);
    }

    /** The column is not in the table at all. */
    private Kernel nothing(Column column) {
        return new Kernel.Table(((Column.Codes) column).index, table(0));
    }

    private Lowered linear(Kind.Linear kind) {
        Points top = indicator.maxPoints();
        if (kind instanceof Kind.CountLinear count) {
            Share share = Share.line(Quantity.ZERO, Quantity.of(1), top);
            long target = count.target().units();
            return quantities(count.fact(), units -> share.points(units, target));
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return line(ratio.fact(), Share.line(ratio.floor(), ratio.target(), top));
        }
        if (kind instanceof Kind.Trend trend) {
            Quantity target = new Quantity(Quantity.ONE + trend.change().units());
            return line(trend.fact(), Share.line(Quantity.of(1), target, top));
        }
        if (kind instanceof Kind.Survey survey) {
            return survey(survey, Share.line(survey.floor(), survey.target(), top));
        }
        Kind.Assessor assessor = (Kind.Assessor) kind;
        TrimmedMean mean = new TrimmedMean(assessor.panel(), top);
        return new Lowered.OfOne(
                input(assessor.fact()),
                absent,
                value -> mean.points(((Fact.Marks) value).marks()),
                column -> column instanceof Column.Marks marks
                        ? new Kernel.MeanOfMarks(marks, mean, absent)
                        : nothing(column));
    }

    private Lowered survey(Kind.Survey kind, Share share) {
        SurveyTest test = SurveyTest.of(kind.minimum());
        return new Lowered.OfOne(
                input(kind.fact()),
                absent,
                value -> value instanceof Fact.Survey survey && test.isEnough(survey.answers(), survey.asked())
                        ? share.points(survey.satisfied(), survey.answers())
                        : Lowered.NOTHING,
                column -> column instanceof Column.Surveys surveys
                        ? new Kernel.SurveyLine(surveys, share, test, absent)
                        : nothing(column));
    }

    private Lowered line(String fact, Share share) {
        return ratios(fact, share::points, column -> new Kernel.Line(column, share, absent));
    }

    private Lowered perUnit(Kind.PerUnit kind) {
        if (kind instanceof Kind.Deduct deduct) {
            long each = deduct.each().units();
            return quantities(deduct.fact(), units -> Exact.less(max, each, units));
        }
        if (kind instanceof Kind.Sampled sampled) {
            long each = sampled.each().units();
            return ratios(
                    sampled.fact(),
                    (failed, drawn) ->
                            drawn < sampled.sampleSize() ? Lowered.NOTHING : Math.max(0, max - each * failed));
        }
        if (kind instanceof Kind.RatioStep step) {
            return ratios(step.fact(), new StepRule(step, max));
        }
        Kind.Add add = (Kind.Add) kind;
        if (add.terms().size() == 1) {
            Kind.Term term = add.terms().get(0);
            long points = term.each().units();
            return quantities(term.fact(), units -> Math.min(max, Exact.product(points, units)));
        }
        List<Composed.Sum.Term> terms = add.terms().stream()
                .map(term ->
                        new Composed.Sum.Term(input(term.fact()), term.each().units()))
                .toList();
        return new Composed.Sum(terms, max, absent);
    }

    private Lowered ratios(String fact, Kernel.RatioPoints points) {
        return ratios(fact, points, column -> new Kernel.RatioRule(column, points, absent));
    }

    private Lowered ratios(String fact, Kernel.RatioPoints points, Function<Column.Ratios, Kernel> columns) {
        return new Lowered.OfOne(
                input(fact),
                absent,
                value -> {
                    Ratio ratio = ((Fact.Share) value).ratio();
                    return points.of(ratio.numerator(), ratio.denominator());
                },
                column -> column instanceof Column.Ratios ratios ? columns.apply(ratios) : nothing(column));
    }
}
