package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import java.util.List;
import java.util.Set;

/** A condition compiled for one subject; the answers are those of a {@link TruthKernel}. */
@FunctionalInterface
interface Answer {
    byte of(Subject subject);

    static Answer to(Condition condition, Inputs inputs) {
        return condition.match(new Compiler(inputs));
    }

    /** Compiles conditions, so that no fact is looked up by name afterwards. */
    record Compiler(Inputs inputs) implements Condition.Cases<Answer> {
        private Answer[] parts(List<Condition> parts) {
            return parts.stream().map(part -> part.match(this)).toArray(Answer[]::new);
        }

        @Override
        public Answer all(Condition.All condition) {
            Answer[] parts = parts(condition.parts());
            return subject -> {
                byte all = TruthKernel.TRUE;
                for (Answer part : parts) {
                    all &= part.of(subject);
                }
                return all;
            };
        }

        @Override
        public Answer any(Condition.Any condition) {
            Answer[] parts = parts(condition.parts());
            return subject -> {
                byte any = TruthKernel.FALSE;
                for (Answer part : parts) {
                    any |= part.of(subject);
                }
                return any;
            };
        }

        @Override
        public Answer not(Condition.Not condition) {
            Answer part = condition.part().match(this);
            return subject -> TruthKernel.not(part.of(subject));
        }

        @Override
        public Answer in(Condition.In condition) {
            return codes(condition.fact(), Set.copyOf(condition.codes()), Condition.Op.EQ);
        }

        @Override
        public Answer compare(Condition.Compare condition) {
            if (condition.value() instanceof Fact.Code code) {
                return codes(condition.fact(), Set.of(code.code()), condition.op());
            }
            int position = inputs.position(condition.fact());
            SurveyTest test = inputs.survey(condition.fact());
            long threshold = ((Fact.Amount) condition.value()).quantity().units();
            return subject -> number(subject.fact(position), condition.op(), threshold, test);
        }

        private Answer codes(String fact, Set<String> wanted, Condition.Op op) {
            int position = inputs.position(fact);
            byte yes = TruthKernel.of(op.accepts(0));
            byte no = TruthKernel.of(op.accepts(1));
            return subject -> {
                if (subject.fact(position) instanceof Fact.Code code) {
                    return wanted.contains(code.code()) ? yes : no;
                }
                return TruthKernel.UNKNOWN;
            };
        }

        /** Ratios by cross-multiplication; the lint keeps their thresholds at 100 or less. */
        private static byte number(Fact fact, Condition.Op op, long threshold, SurveyTest test) {
            if (fact instanceof Fact.Amount amount) {
                return TruthKernel.of(op.accepts(Long.compare(amount.quantity().units(), threshold)));
            }
            if (fact instanceof Fact.Share share) {
                return ratio(share.ratio().numerator(), share.ratio().denominator(), op, threshold);
            }
            return fact instanceof Fact.Survey survey && test.isEnough(survey.answers(), survey.asked())
                    ? ratio(survey.satisfied(), survey.answers(), op, threshold)
                    : TruthKernel.UNKNOWN;
        }

        private static byte ratio(long numerator, long denominator, Condition.Op op, long threshold) {
            return TruthKernel.of(op.accepts(Long.compare(numerator * Quantity.ONE, threshold * denominator)));
        }
    }
}
