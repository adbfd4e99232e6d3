package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * The JSON value of a fact tells its form: true and false are flags, a text is a code, a number a quantity, a list marks, an object
 * a ratio or a survey.
 */
final class FactWire implements Type<Fact> {
    private static final Type<List<Quantity>> MARKS = Type.list(Type.QUANTITY);

    /** Ratio and survey are told apart by their members, which may come in any order: hence one loose shape for both. */
    private static final Shape<Counts> COUNTS = Shape.of("Ratio or survey", Counts.Draft::new, Counts.Draft::done)
            .maybe("numerator", Type.LONG, c -> c.numerator, (d, v) -> d.numerator = Optional.of(v))
            .maybe("denominator", Type.LONG, c -> c.denominator, (d, v) -> d.denominator = Optional.of(v))
            .maybe("satisfied", Type.LONG, c -> c.satisfied, (d, v) -> d.satisfied = Optional.of(v))
            .maybe("answers", Type.LONG, c -> c.answers, (d, v) -> d.answers = Optional.of(v))
            .maybe("asked", Type.LONG, c -> c.asked, (d, v) -> d.asked = Optional.of(v))
            .done();

    private static final Type<Fact> COUNTED = COUNTS.as(Counts::fact, Counts::of);

    @Override
    public Fact read(Source source) {
        return switch (source.peek()) {
            case TRUE, FALSE -> source.flag() ? Fact.yes() : Fact.no();
            case TEXT -> CODE.read(source);
            case NUMBER -> AMOUNT.read(source);
            case BEGIN_LIST -> MARK_LIST.read(source);
            case BEGIN_OBJECT -> COUNTED.read(source);
            case NULL, NAME, END, END_LIST, END_OBJECT ->
                throw source.wrongToken("a flag, a code, a number, a ratio, a survey or marks");
        };
    }

    private static final Type<Fact> CODE = Type.TEXT.as(FactWire::codeThatIsNoFlag, fact -> ((Fact.Code) fact).code());
    private static final Type<Fact> AMOUNT =
            Type.QUANTITY.as(Fact.Amount::new, fact -> ((Fact.Amount) fact).quantity());
    private static final Type<Fact> MARK_LIST = MARKS.as(Fact.Marks::new, fact -> ((Fact.Marks) fact).marks());

    private static Fact codeThatIsNoFlag(String code) {
        if (code.equals("true") || code.equals("false")) {
            throw new IllegalArgumentException("Flag must be written without quotes, but was a text");
        }
        return Fact.code(code);
    }

    @Override
    public void write(Fact fact, Sink sink) {
        fact.match(new Writer(sink));
    }

    private record Writer(Sink sink) implements Fact.Cases<Fact> {
        @Override
        public Fact code(Fact.Code fact) {
            if (fact.equals(Fact.yes()) || fact.equals(Fact.no())) {
                sink.flag(fact.equals(Fact.yes()));
            } else {
                sink.text(fact.code());
            }
            return fact;
        }

        @Override
        public Fact amount(Fact.Amount fact) {
            AMOUNT.write(fact, sink);
            return fact;
        }

        @Override
        public Fact share(Fact.Share fact) {
            COUNTED.write(fact, sink);
            return fact;
        }

        @Override
        public Fact survey(Fact.Survey fact) {
            COUNTED.write(fact, sink);
            return fact;
        }

        @Override
        public Fact marks(Fact.Marks fact) {
            MARK_LIST.write(fact, sink);
            return fact;
        }

        @Override
        public Fact missing(Fact.Missing fact) {
            throw noForm(fact);
        }

        @Override
        public Fact notApplicable(Fact.NotApplicable fact) {
            throw noForm(fact);
        }

        private static IllegalArgumentException noForm(Fact fact) {
            return new IllegalArgumentException("Fact on the wire must be a value, but was " + fact);
        }
    }

    /** The members of a ratio or a survey. */
    private record Counts(
            Optional<Long> numerator,
            Optional<Long> denominator,
            Optional<Long> satisfied,
            Optional<Long> answers,
            Optional<Long> asked) {
        private static final class Draft {
            private Optional<Long> numerator = Optional.empty();
            private Optional<Long> denominator = Optional.empty();
            private Optional<Long> satisfied = Optional.empty();
            private Optional<Long> answers = Optional.empty();
            private Optional<Long> asked = Optional.empty();

            private Counts done() {
                return new Counts(numerator, denominator, satisfied, answers, asked);
            }
        }

        static Counts of(Fact fact) {
            Draft draft = new Draft();
            if (fact instanceof Fact.Share share) {
                draft.numerator = Optional.of(share.ratio().numerator());
                draft.denominator = Optional.of(share.ratio().denominator());
            } else if (fact instanceof Fact.Survey survey) {
                draft.satisfied = Optional.of(survey.satisfied());
                draft.answers = Optional.of(survey.answers());
                draft.asked = Optional.of(survey.asked());
            }
            return draft.done();
        }

        Fact fact() {
            boolean isSurvey = satisfied.isPresent() || answers.isPresent() || asked.isPresent();
            boolean isRatio = numerator.isPresent() || denominator.isPresent();
            if (isSurvey == isRatio) {
                throw new IllegalArgumentException(
                        "Fact must have numerator and denominator, or satisfied, answers and asked, but had "
                                + (isRatio ? "both" : "neither"));
            }
            return isRatio
                    ? new Fact.Share(Ratio.of(need(numerator, "numerator"), need(denominator, "denominator")))
                    : new Fact.Survey(need(satisfied, "satisfied"), need(answers, "answers"), need(asked, "asked"));
        }

        private static long need(Optional<Long> part, String name) {
            return part.orElseThrow(
                    () -> new IllegalArgumentException("Fact must have \"" + name + "\", but had none"));
        }
    }
}
