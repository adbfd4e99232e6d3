package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/** What is known of one point (事实): a value, not applicable, or missing. Zero is a value. */
public sealed interface Fact {
    /** The wire form of values; not applicable and missing have none, since no input may claim the one or hide the other. */
    Type<Fact> TYPE = new FactWire();

    /**
     * One of some codes (代码); a flag is the code {@code true} or {@code false}.
     *
     * @param code 1 to 64 characters
     */
    record Code(String code) implements Fact {
        /**
         * Checks the length.
         *
         * @param code 1 to 64 characters
         * @throws IllegalArgumentException if it is empty or longer
         */
        public Code {
            if (code.isEmpty() || code.length() > 64) {
                throw new IllegalArgumentException("Code must have 1 to 64 characters, but had " + code.length());
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }

        private boolean isFlag() {
            return code.equals("true") || code.equals("false");
        }

        @Override
        public String toString() {
            return Texts.visible(code);
        }
    }

    /**
     * A count or measure (数量).
     *
     * @param quantity 0 or more
     */
    record Amount(Quantity quantity) implements Fact {
        /**
         * Checks the sign.
         *
         * @param quantity 0 or more
         * @throws IllegalArgumentException if it is negative
         */
        public Amount {
            if (quantity.units() < 0) {
                throw new IllegalArgumentException("Quantity must be 0 or more, but was " + quantity);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A ratio (比率).
     *
     * @param ratio numerator over denominator; over 0 it counts as missing
     */
    record Share(Ratio ratio) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }

        @Override
        public String toString() {
            return ratio.toString();
        }
    }

    /**
     * The outcome of a survey (调查结果).
     *
     * @param satisfied how many were satisfied
     * @param answers how many answered, at least as many
     * @param asked how many were asked, at least as many
     */
    record Survey(long satisfied, long answers, long asked) implements Fact {
        /**
         * Checks the order of the three counts.
         *
         * @param satisfied how many were satisfied
         * @param answers how many answered
         * @param asked how many were asked
         * @throws IllegalArgumentException unless 0 ≤ satisfied ≤ answers ≤ asked ≤ 1,000,000,000
         */
        public Survey {
            if (satisfied < 0 || satisfied > answers || answers > asked || asked > Ratio.MAX) {
                throw new IllegalArgumentException("Survey must have satisfied ≤ answers ≤ asked ≤ " + Ratio.MAX
                        + ", but was " + satisfied + ", " + answers + ", " + asked);
            }
        }

        /** {@return satisfied over answers} */
        public Ratio ratio() {
            return Ratio.of(satisfied, answers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.survey(this);
        }

        @Override
        public String toString() {
            return satisfied + "/" + answers + " of " + asked + " asked";
        }
    }

    /**
     * The marks of several assessors (评分).
     *
     * @param marks 0 to 1,000 each, at most 1,000 of them
     */
    record Marks(List<Quantity> marks) implements Fact {
        private static final Quantity MAX = Quantity.of(1_000);

        /**
         * Copies and checks the marks.
         *
         * @param marks 0 to 1,000 each
         * @throws IllegalArgumentException if a mark is outside or there are more than 1,000
         */
        public Marks {
            marks = List.copyOf(marks);
            if (marks.size() > 1_000) {
                throw new IllegalArgumentException("Marks must be at most 1000, but were " + marks.size());
            }
            for (Quantity mark : marks) {
                if (mark.units() < 0 || mark.compareTo(MAX) > 0) {
                    throw new IllegalArgumentException("Mark must be from 0 to 1000, but was " + mark);
                }
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.marks(this);
        }

        @Override
        public String toString() {
            return marks.toString();
        }
    }

    /**
     * A value that should exist and does not (缺失).
     *
     * @param reason a code such as {@code not-reported}
     */
    record Missing(String reason) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }

        @Override
        public String toString() {
            return "missing (" + Texts.visible(reason) + ")";
        }
    }

    /**
     * A value that cannot exist here (不适用); only an engine decides so.
     *
     * @param reason a code
     */
    record NotApplicable(String reason) implements Fact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }

        @Override
        public String toString() {
            return "not applicable (" + Texts.visible(reason) + ")";
        }
    }

    /**
     * One answer for each form of fact.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * {@return the answer for a code}
         *
         * @param fact the fact
         */
        R code(Code fact);

        /**
         * {@return the answer for a count or measure}
         *
         * @param fact the fact
         */
        R amount(Amount fact);

        /**
         * {@return the answer for a ratio}
         *
         * @param fact the fact
         */
        R share(Share fact);

        /**
         * {@return the answer for a survey}
         *
         * @param fact the fact
         */
        R survey(Survey fact);

        /**
         * {@return the answer for marks}
         *
         * @param fact the fact
         */
        R marks(Marks fact);

        /**
         * {@return the answer for what is missing}
         *
         * @param fact the fact
         */
        R missing(Missing fact);

        /**
         * {@return the answer for what is not applicable}
         *
         * @param fact the fact
         */
        R notApplicable(NotApplicable fact);
    }

    /**
     * {@return the answer for the form of this fact}
     *
     * @param cases an answer for each form
     * @param <R> the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * {@return whether a declared type takes this fact; what is missing or not applicable fits every type}
     *
     * @param type the declared type
     */
    default boolean fits(FactType type) {
        return !isValue()
                || switch (type) {
                    case FLAG -> this instanceof Code code && code.isFlag();
                    case CODE -> this instanceof Code;
                    case QUANTITY -> this instanceof Amount;
                    case RATIO -> this instanceof Share;
                    case SURVEY -> this instanceof Survey;
                    case MARKS -> this instanceof Marks;
                };
    }

    /** {@return whether this is a value, neither missing nor not applicable} */
    default boolean isValue() {
        return !(this instanceof Missing) && !(this instanceof NotApplicable);
    }

    /**
     * {@return a code}
     *
     * @param code 1 to 64 characters
     * @throws IllegalArgumentException if it is empty or longer
     */
    static Fact code(String code) {
        return new Code(code);
    }

    /** {@return the flag yes} */
    static Fact yes() {
        return new Code("true");
    }

    /** {@return the flag no} */
    static Fact no() {
        return new Code("false");
    }

    /**
     * {@return a count}
     *
     * @param count 0 to 1,000,000
     * @throws IllegalArgumentException if it is outside
     */
    static Fact quantity(long count) {
        return new Amount(Quantity.of(count));
    }

    /**
     * {@return a measure}
     *
     * @param decimal such as {@code 0.6}, 0 to 1,000,000 with at most four decimals
     * @throws IllegalArgumentException if it is outside or no decimal
     */
    static Fact quantity(String decimal) {
        return new Amount(Quantity.parse(decimal));
    }

    /**
     * {@return a ratio}
     *
     * @param numerator 0 to 1,000,000,000
     * @param denominator 0 to 1,000,000,000
     * @throws IllegalArgumentException if a part is outside
     */
    static Fact share(long numerator, long denominator) {
        return new Share(Ratio.of(numerator, denominator));
    }

    /**
     * {@return a survey}
     *
     * @param satisfied how many were satisfied
     * @param answers how many answered
     * @param asked how many were asked
     * @throws IllegalArgumentException unless 0 ≤ satisfied ≤ answers ≤ asked ≤ 1,000,000,000
     */
    static Fact survey(long satisfied, long answers, long asked) {
        return new Survey(satisfied, answers, asked);
    }

    /**
     * {@return marks}
     *
     * @param marks 0 to 1,000 each
     * @throws IllegalArgumentException if a mark is outside
     */
    static Fact marks(long... marks) {
        return new Marks(java.util.Arrays.stream(marks).mapToObj(Quantity::of).toList());
    }

    /**
     * {@return a value that should exist and does not}
     *
     * @param reason a code such as {@code not-reported}
     */
    static Fact missing(String reason) {
        return new Missing(reason);
    }

    /**
     * {@return a value that cannot exist here}
     *
     * @param reason a code
     */
    static Fact notApplicable(String reason) {
        return new NotApplicable(reason);
    }
}
