package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a kind down to a kernel: a table where a column has few values, else an exact share, cuts or arithmetic. This is the only
 * place that sees kinds; a new kind goes here.
 */
final class Lowering {
    private final Indicator indicator;
    private final long max;
    private final Absent absent;

    private Lowering(Indicator indicator, Absent absent) {
        this.indicator = indicator;
        this.max = indicator.maxPoints().units();
        this.absent = absent;
    }

    /** An indicator whose exact arithmetic is prepared and waits for columns. */
    @FunctionalInterface
    interface Lowered {
        /**
         * {@return the kernel over the columns of a table}
         *
         * @param binding the table
         * @param cohort what a comparison with others compares with
         */
        Kernel bind(Binding binding, Cohort.Values cohort);
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

    static Lowered of(Rubric rubric, Indicator indicator) {
        return new Lowering(indicator, absent(rubric, indicator)).lower(indicator.kind());
    }

    private Lowered lower(Kind kind) {
        if (kind instanceof Kind.Lookup lookup) {
            return lookup(lookup);
        }
        if (kind instanceof Kind.Bands bands) {
            Cuts cuts = new Cuts(bands.bands());
            return (binding, cohort) -> binding.column(bands.fact()) instanceof Column.Ratios ratios
                    ? new Kernel.RatioBands(ratios, cuts, absent)
                    : quantities(binding.column(bands.fact()), cuts::ofQuantity);
        }
        if (kind instanceof Kind.Linear linear) {
            return linear(linear);
        }
        if (kind instanceof Kind.PerUnit perUnit) {
            return perUnit(perUnit);
        }
        if (kind instanceof Kind.Cohort cohort) {
            CohortRule rule = CohortRule.of(cohort, indicator.maxPoints());
            return (binding, values) -> cohort(binding.column(cohort.fact()), rule, values);
        }
        return formula((Kind.Computed) kind);
    }

    private Lowered lookup(Kind.Lookup kind) {
        if (kind instanceof Kind.Bool bool) {
            return codes(bool.fact(), Map.of("true", max, "false", 0L));
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
        return (binding, cohort) -> allOrNothing(binding.truth(new Condition.All(flags)));
    }

    private static Map<String, Long> points(List<Kind.Level> levels) {
        Map<String, Long> points = new HashMap<>();
        levels.forEach(level -> points.put(level.code(), level.points().units()));
        return points;
    }

    /** A code that the rubric does not list is missing. */
    private Lowered codes(String fact, Map<String, Long> points) {
        return (binding, cohort) -> {
            Column.Codes column = (Column.Codes) binding.column(fact);
            long[] table = table(column.dictionary.size());
            for (int i = 0; i < column.dictionary.size(); i++) {
                table[i + Column.FIRST] = points.getOrDefault(column.dictionary.get(i), absent.missing());
            }
            return new Kernel.Table(column.index, table);
        };
    }

    private long[] table(int values) {
        long[] table = new long[values + Column.FIRST];
        table[Column.MISSING] = absent.missing();
        table[Column.NOT_APPLICABLE] = absent.notApplicable();
        return table;
    }

    private Kernel allOrNothing(TruthKernel truth) {
        return new Kernel.ByRow(row -> {
            byte[] answer = new byte[1];
            truth.fill(row, 1, answer, new byte[1][1], 0);
            return answer[0] == TruthKernel.UNKNOWN ? absent.missing() : answer[0] == TruthKernel.TRUE ? max : 0;
        });
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
            return (binding, cohort) -> quantities(binding.column(count.fact()), units -> share.points(units, target));
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return line(ratio.fact(), Share.line(ratio.floor(), ratio.target(), top));
        }
        if (kind instanceof Kind.Trend trend) {
            Quantity target = new Quantity(Quantity.ONE + trend.change().units());
            return line(trend.fact(), Share.line(Quantity.of(1), target, top));
        }
        if (kind instanceof Kind.Survey survey) {
            Share share = Share.line(survey.floor(), survey.target(), top);
            SurveyTest test = SurveyTest.of(survey.minimum());
            return (binding, cohort) -> binding.column(survey.fact()) instanceof Column.Surveys column
                    ? new Kernel.SurveyLine(column, share, test, absent)
                    : nothing(binding.column(survey.fact()));
        }
        Kind.Assessor assessor = (Kind.Assessor) kind;
        TrimmedMean mean = new TrimmedMean(assessor.panel(), top);
        return (binding, cohort) -> binding.column(assessor.fact()) instanceof Column.Marks column
                ? new Kernel.MeanOfMarks(column, mean, absent)
                : nothing(binding.column(assessor.fact()));
    }

    private Lowered line(String fact, Share share) {
        return (binding, cohort) -> binding.column(fact) instanceof Column.Ratios column
                ? new Kernel.Line(column, share, absent)
                : nothing(binding.column(fact));
    }

    private Lowered perUnit(Kind.PerUnit kind) {
        if (kind instanceof Kind.Deduct deduct) {
            long each = deduct.each().units();
            return (binding, cohort) ->
                    quantities(binding.column(deduct.fact()), units -> Exact.less(max, each, units));
        }
        if (kind instanceof Kind.Sampled sampled) {
            long each = sampled.each().units();
            return ratios(
                    sampled.fact(),
                    (failed, drawn) -> drawn < sampled.sampleSize() ? -1 : Math.max(0, max - each * failed));
        }
        if (kind instanceof Kind.RatioStep step) {
            return ratios(step.fact(), new StepRule(step, max));
        }
        Kind.Add add = (Kind.Add) kind;
        if (add.terms().size() == 1) {
            Kind.Term term = add.terms().get(0);
            long points = term.each().units();
            return (binding, cohort) ->
                    quantities(binding.column(term.fact()), units -> Math.min(max, Exact.product(points, units)));
        }
        long[] each =
                add.terms().stream().mapToLong(term -> term.each().units()).toArray();
        return (binding, cohort) -> {
            Column[] columns = add.terms().stream()
                    .map(term -> binding.column(term.fact()))
                    .toArray(Column[]::new);
            return new Kernel.ByRow(row -> sum(each, columns, row));
        };
    }

    private Lowered ratios(String fact, Kernel.RatioPoints points) {
        return (binding, cohort) -> binding.column(fact) instanceof Column.Ratios column
                ? new Kernel.RatioRule(column, points, absent)
                : nothing(binding.column(fact));
    }

    /** Rounded once over all terms. */
    private long sum(long[] each, Column[] columns, int row) {
        long scaled = 0;
        int known = 0;
        int impossible = 0;
        for (int i = 0; i < each.length; i++) {
            long cell = columns[i].shifted(row);
            if (cell >= Column.FIRST) {
                // more than the maximum changes nothing, and so the sum cannot leave 63 bits
                scaled = Math.min(max * Quantity.ONE, scaled + each[i] * (cell - Column.FIRST));
                known++;
            }
            impossible += cell == Column.NOT_APPLICABLE ? 1 : 0;
        }
        if (known == 0) {
            return impossible == each.length ? absent.notApplicable() : absent.missing();
        }
        return Math.min(max, Exact.unscale(scaled));
    }

    private Kernel cohort(Column column, CohortRule rule, Cohort.Values values) {
        return new Kernel.ByRow(row -> {
            Fact fact = column.fact(row);
            if (fact instanceof Fact.NotApplicable) {
                return absent.notApplicable();
            }
            long points = Cohort.Value.of(fact)
                    .map(value -> rule.points(value, values))
                    .orElse(-1L);
            return points >= 0 ? points : absent.missing();
        });
    }

    private Lowered formula(Kind.Computed kind) {
        BigInteger most = BigInteger.valueOf(max);
        return (binding, cohort) -> new Kernel.ByRow(row -> kind.formula()
                .eval(FormulaFacts.sheet(kind.formula(), binding, row))
                .map(value -> value.toUnits().max(BigInteger.ZERO).min(most).longValueExact())
                .orElse(absent.missing()));
    }
}
