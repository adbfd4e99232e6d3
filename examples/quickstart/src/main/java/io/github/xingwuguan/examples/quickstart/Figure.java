package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Sink;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Tokens;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure of the headline, with what it means and who is behind it.
 *
 * @param value a count or a rate
 * @param meaning what it says
 * @param policy by which rules
 * @param ids who is counted, in the numerator of a rate; of a change, in both periods
 */
record Figure(Value value, Meaning meaning, PolicyId policy, List<String> ids) {
    static final Shape<Figure> SHAPE = Shape.of(
            "Figure",
            Field.of("value", Value.TYPE, Figure::value),
            Field.of("meaning", Meaning.SHAPE, Figure::meaning),
            Field.of("policy", Type.POLICY_ID, Figure::policy),
            Field.of("ids", Type.list(Type.TEXT), Figure::ids),
            Figure::new);

    static Figure count(Meaning meaning, PolicyId policy, List<String> ids) {
        return new Figure(new Value.Count(ids.size()), meaning, policy, ids);
    }

    static Figure share(int of, Meaning meaning, PolicyId policy, List<String> ids) {
        return new Figure(new Value.Share(ids.size(), of), meaning, policy, ids);
    }

    /** A plain integer, or a ratio with its denominator. */
    sealed interface Value {
        Type<Value> TYPE = new Type<>() {
            @Override
            public void write(Value value, Sink sink) {
                if (value instanceof Count count) {
                    Type.LONG.write(count.count(), sink);
                } else if (value instanceof Share share) {
                    Share.SHAPE.write(share, sink);
                }
            }

            @Override
            public Value read(Source source) {
                return source.peek() == Tokens.Token.NUMBER
                        ? new Count(Type.LONG.read(source))
                        : Share.SHAPE.read(source);
            }
        };

        /** So many. */
        record Count(long count) implements Value {}

        /** So many of so many; of a change, so many more or fewer, which no ratio can be. */
        record Share(long numerator, long denominator) implements Value {
            private static final Shape<Share> SHAPE = Shape.of(
                    "Share",
                    Field.of("numerator", Type.LONG, Share::numerator),
                    Field.of("denominator", Type.LONG, Share::denominator),
                    Share::new);
        }
    }

    /** Where a figure comes from. */
    enum Nature implements Coded {
        ILLUSTRATIVE("illustrative");

        private final String code;

        Nature(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * What a figure says.
     *
     * @param definition in words
     * @param scope of what
     * @param time of when
     * @param nature where it comes from
     */
    record Meaning(Label definition, String scope, Time time, Nature nature) {
        static final Shape<Meaning> SHAPE = Shape.of(
                "Meaning",
                Field.of("definition", BasicShapes.LABEL, Meaning::definition),
                Field.of("scope", Type.TEXT, Meaning::scope),
                Field.of("time", Time.SHAPE, Meaning::time),
                Field.of("nature", Type.code("Nature", Nature.values()), Meaning::nature),
                Meaning::new);
    }

    /**
     * Of when a figure is.
     *
     * @param period the year or the day
     * @param asOf the day of the assessment
     */
    record Time(String period, LocalDate asOf) {
        static final Shape<Time> SHAPE = Shape.of(
                "Time",
                Field.of("period", Type.TEXT, Time::period),
                Field.of("asOf", Type.DATE, Time::asOf),
                Time::new);
    }
}
