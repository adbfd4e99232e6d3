package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question about a fact sheet (条件): three-valued, pure data, the only language of predicates in the library.
 *
 * <p>What is missing, not applicable or over nothing makes a comparison unknown; each use of a condition says what unknown means
 * there. Conditions nest at most 16 deep.
 */
public sealed interface Condition {
    /** The wire form: {@code {"all": […]}}, {@code {"any": […]}}, {@code {"not": …}}, {@code {"compare": …}}, {@code {"in": …}}. */
    Type<Condition> TYPE = ConditionWire.TYPE;

    /** How a fact is compared (比较). */
    enum Op implements io.github.xingwuguan.basics.Coded {
        /** Equal. */
        EQ("="),
        /** Not equal. */
        NE("!="),
        /** Less. */
        LT("<"),
        /** Less or equal. */
        LE("<="),
        /** Greater. */
        GT(">"),
        /** Greater or equal. */
        GE(">=");

        private final String code;

        Op(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /**
         * {@return whether a comparison with this sign satisfies it}
         *
         * @param sign negative, zero or positive
         */
        public boolean accepts(int sign) {
            return switch (this) {
                case EQ -> sign == 0;
                case NE -> sign != 0;
                case LT -> sign < 0;
                case LE -> sign <= 0;
                case GT -> sign > 0;
                case GE -> sign >= 0;
            };
        }
    }

    /**
     * Holds if every part holds (且).
     *
     * @param parts at least one
     */
    record All(List<Condition> parts) implements Condition {
        /**
         * Copies and checks the parts.
         *
         * @param parts at least one
         * @throws IllegalArgumentException if there is none, or they nest too deep
         */
        public All {
            parts = ConditionWire.checked(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /**
     * Holds if a part holds (或).
     *
     * @param parts at least one
     */
    record Any(List<Condition> parts) implements Condition {
        /**
         * Copies and checks the parts.
         *
         * @param parts at least one
         * @throws IllegalArgumentException if there is none, or they nest too deep
         */
        public Any {
            parts = ConditionWire.checked(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /**
     * Holds if its part does not (非).
     *
     * @param part what must not hold
     */
    record Not(Condition part) implements Condition {
        /**
         * Checks the depth.
         *
         * @param part what must not hold
         * @throws IllegalArgumentException if it nests too deep
         */
        public Not {
            ConditionWire.checked(List.of(part));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }

        @Override
        public String toString() {
            return "not " + part;
        }
    }

    /**
     * Compares a fact with a value (比较): codes by equality; quantities, ratios and surveys with a decimal, exactly.
     *
     * @param fact the name of the fact
     * @param op how
     * @param value a code, or a quantity
     */
    record Compare(String fact, Op op, Fact value) implements Condition {
        /**
         * Checks that the value can be compared.
         *
         * @param fact the name of the fact
         * @param op how
         * @param value a code, or a quantity
         * @throws IllegalArgumentException if the value is of another form, or codes are compared for order
         */
        public Compare {
            FactKey.checkName(fact);
            boolean isCode = value instanceof Fact.Code;
            if (!isCode && !(value instanceof Fact.Amount)) {
                throw new IllegalArgumentException("Comparison must be with a code or a number, but was with " + value);
            }
            if (isCode && op != Op.EQ && op != Op.NE) {
                throw new IllegalArgumentException(
                        "Codes must be compared with = or !=, but " + fact + " was with " + op.code());
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.compare(this);
        }

        @Override
        public String toString() {
            return fact + " " + op.code() + " " + value;
        }
    }

    /**
     * Holds if a code is among some (属于).
     *
     * @param fact the name of the fact
     * @param codes at least one
     */
    record In(String fact, List<String> codes) implements Condition {
        /**
         * Copies and checks the codes.
         *
         * @param fact the name of the fact
         * @param codes at least one
         * @throws IllegalArgumentException if there is none
         */
        public In {
            FactKey.checkName(fact);
            codes = List.copyOf(codes);
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("Codes must be at least one, but were none");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.in(this);
        }

        @Override
        public String toString() {
            return fact + " in " + Texts.visible(codes.toString());
        }
    }

    /**
     * One answer for each form of condition.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * {@return the answer for a conjunction}
         *
         * @param condition the condition
         */
        R all(All condition);

        /**
         * {@return the answer for a disjunction}
         *
         * @param condition the condition
         */
        R any(Any condition);

        /**
         * {@return the answer for a negation}
         *
         * @param condition the condition
         */
        R not(Not condition);

        /**
         * {@return the answer for a comparison}
         *
         * @param condition the condition
         */
        R compare(Compare condition);

        /**
         * {@return the answer for a membership}
         *
         * @param condition the condition
         */
        R in(In condition);
    }

    /**
     * {@return the answer for the form of this condition}
     *
     * @param cases an answer for each form
     * @param <R> the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * {@return whether this holds for a subject}
     *
     * @param sheet its facts
     * @throws io.github.xingwuguan.basics.GovernanceException {@code wrong-fact-type} if a fact has a form that cannot be compared
     */
    default Truth test(FactSheet sheet) {
        return match(new ConditionCheck(sheet));
    }

    /** {@return the names of the facts it asks for, each once, in order} */
    default List<String> facts() {
        return match(ConditionFacts.CASES).distinct().toList();
    }

    /**
     * {@return what is wrong with it: facts that nobody declared, and comparisons that their types cannot make}
     *
     * @param declared the types of the facts by name
     */
    default Problems lint(Map<String, FactType> declared) {
        Problems.Collector problems = Problems.collector();
        match(new ConditionLint(declared, "", problems));
        return problems.toProblems();
    }

    /**
     * {@return a comparison}
     *
     * @param fact the name of the fact
     * @param op how
     * @param value a code, or a quantity
     */
    static Condition compare(String fact, Op op, Fact value) {
        return new Compare(fact, op, value);
    }

    /**
     * {@return a conjunction}
     *
     * @param parts at least one
     */
    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    /**
     * {@return a disjunction}
     *
     * @param parts at least one
     */
    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    /**
     * {@return a negation}
     *
     * @param part what must not hold
     */
    static Condition not(Condition part) {
        return new Not(part);
    }
}
