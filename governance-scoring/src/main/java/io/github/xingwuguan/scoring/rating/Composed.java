package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Formula;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;

/** Indicators that read several facts or the values of others; rare enough to go row by row through columns. */
final class Composed {
    private Composed() {}

    /** The maximum if all of some flags are set. */
    record AllOrNothing(Condition condition, Answer answer, long max, Absent absent) implements Lowered {
        static Lowered of(Condition condition, Inputs inputs, long max, Absent absent) {
            return new AllOrNothing(condition, Answer.to(condition, inputs), max, absent);
        }

        @Override
        public long of(Subject subject, Cohort cohort) {
            return worth(answer.of(subject));
        }

        @Override
        public Kernel bind(Binding binding, Cohort cohort) {
            TruthKernel truth = binding.truth(condition);
            return new Kernel.ByRow(row -> {
                byte[] answer = new byte[1];
                truth.fill(row, 1, answer, new byte[1][1], 0);
                return worth(answer[0]);
            });
        }

        private long worth(byte answer) {
            return answer == TruthKernel.UNKNOWN ? absent.missing() : answer == TruthKernel.TRUE ? max : 0;
        }
    }

    /** So many points for each unit of several quantities. */
    record Sum(List<Term> terms, long max, Absent absent) implements Lowered {
        /** A quantity and the points of one unit. */
        record Term(Inputs.Input input, long each) {}

        @Override
        public long of(Subject subject, Cohort cohort) {
            return worth(term -> shifted(subject.fact(terms.get(term).input().position())));
        }

        private static long shifted(Fact fact) {
            return fact instanceof Fact.Amount amount
                    ? amount.quantity().units() + Column.FIRST
                    : fact instanceof Fact.NotApplicable ? Column.NOT_APPLICABLE : Column.MISSING;
        }

        @Override
        public Kernel bind(Binding binding, Cohort cohort) {
            Column[] columns = terms.stream()
                    .map(term -> binding.column(term.input().name()))
                    .toArray(Column[]::new);
            return new Kernel.ByRow(row -> worth(term -> columns[term].shifted(row)));
        }

        /** Rounded once over all terms. */
        private long worth(IntToLongFunction shifted) {
            long scaled = 0;
            int known = 0;
            int impossible = 0;
            for (int i = 0; i < terms.size(); i++) {
                long cell = shifted.applyAsLong(i);
                if (cell >= Column.FIRST) {
                    // more than the maximum changes nothing, and so the sum cannot leave 63 bits
                    scaled = Math.min(max * Quantity.ONE, scaled + terms.get(i).each() * (cell - Column.FIRST));
                    known++;
                }
                impossible += cell == Column.NOT_APPLICABLE ? 1 : 0;
            }
            if (known == 0) {
                return impossible == terms.size() ? absent.notApplicable() : absent.missing();
            }
            return Math.min(max, Exact.unscale(scaled));
        }
    }

    /** Points by comparison with others. */
    record Compared(String indicator, Inputs.Input fact, CohortRule rule, Absent absent) implements Lowered {
        @Override
        public long of(Subject subject, Cohort cohort) {
            return Lowered.worth(subject.fact(fact.position()), points(cohort), absent);
        }

        @Override
        public Kernel bind(Binding binding, Cohort cohort) {
            Column column = binding.column(fact.name());
            FactPoints points = points(cohort);
            return new Kernel.ByRow(row -> Lowered.worth(column.fact(row), points, absent));
        }

        private FactPoints points(Cohort cohort) {
            Cohort.Values others = cohort.values(indicator);
            return value ->
                    Cohort.Value.of(value).map(own -> rule.points(own, others)).orElse(NOTHING);
        }
    }

    /** The value of a formula between 0 and the maximum. */
    record Computed(Formula formula, List<Inputs.Input> facts, Inputs inputs, long max, Absent absent)
            implements Lowered {
        static Lowered of(Formula formula, Inputs inputs, long max, Absent absent) {
            return new Computed(formula, inputs.of(formula.facts()), inputs, max, absent);
        }

        @Override
        public long of(Subject subject, Cohort cohort) {
            return worth(sheet(fact -> subject.fact(fact.position())));
        }

        @Override
        public Kernel bind(Binding binding, Cohort cohort) {
            return new Kernel.ByRow(
                    row -> worth(sheet(fact -> binding.entry(fact.name()).fact(row))));
        }

        /** A survey that too few answered is missing here as everywhere. */
        private FactSheet sheet(Function<Inputs.Input, Fact> values) {
            FactSheet.Builder sheet = FactSheet.builder();
            for (Inputs.Input input : facts) {
                Fact fact = values.apply(input);
                boolean counts = !(fact instanceof Fact.Survey survey)
                        || inputs.survey(input.name()).isEnough(survey.answers(), survey.asked());
                sheet.put(input.name(), counts ? fact : Fact.missing("survey-too-small"));
            }
            return sheet.build();
        }

        private long worth(FactSheet sheet) {
            return formula.eval(sheet)
                    .map(value -> value.toUnits()
                            .max(BigInteger.ZERO)
                            .min(BigInteger.valueOf(max))
                            .longValueExact())
                    .orElse(absent.missing());
        }
    }
}
