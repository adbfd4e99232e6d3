package io.github.xingwuguan.facts;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A computation over facts (公式): exact fractions, no rounding, no text syntax. Empty as soon as a fact it needs is missing or a
 * divisor is 0. It holds at most 100 parts and nests at most 16 deep.
 */
public sealed interface Formula {
    /** The wire form: {@code {"constant": 5}}, {@code {"fact": "x"}}, {@code {"sum": […]}}, {@code {"quotient": {"of": …, "by": …}}} … */
    Type<Formula> TYPE = FormulaWire.TYPE;

    /**
     * A number (常数).
     *
     * @param value the number
     */
    record Constant(Quantity value) implements Formula {
        @Override
        public Optional<Fraction> eval(FactSheet sheet) {
            return Optional.of(Fraction.of(value));
        }

        @Override
        public Stream<Formula> parts() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A quantity, a ratio or the satisfied share of a survey (取值).
     *
     * @param fact the name of the fact
     */
    record Reading(String fact) implements Formula {
        /**
         * Checks the name.
         *
         * @param fact the name of the fact
         */
        public Reading {
            FactKey.checkName(fact);
        }

        @Override
        public Optional<Fraction> eval(FactSheet sheet) {
            Fact value = sheet.fact(fact);
            if (value instanceof Fact.Amount amount) {
                return Optional.of(Fraction.of(amount.quantity()));
            }
            if (value instanceof Fact.Share share && !share.ratio().isEmpty()) {
                return Optional.of(Fraction.of(share.ratio()));
            }
            return value instanceof Fact.Survey survey && survey.answers() > 0
                    ? Optional.of(Fraction.of(survey.ratio()))
                    : Optional.empty();
        }

        @Override
        public Stream<Formula> parts() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return fact;
        }
    }

    /** How parts are brought together (运算). */
    enum Operation implements io.github.xingwuguan.basics.Coded {
        /** The sum. */
        SUM("sum", " + ") {
            @Override
            Fraction combine(Fraction a, Fraction b) {
                return a.plus(b);
            }
        },
        /** The product. */
        PRODUCT("product", " × ") {
            @Override
            Fraction combine(Fraction a, Fraction b) {
                return a.times(b);
            }
        },
        /** The least. */
        MIN("min", " min ") {
            @Override
            Fraction combine(Fraction a, Fraction b) {
                return a.compareTo(b) <= 0 ? a : b;
            }
        },
        /** The greatest. */
        MAX("max", " max ") {
            @Override
            Fraction combine(Fraction a, Fraction b) {
                return a.compareTo(b) >= 0 ? a : b;
            }
        };

        private final String code;
        private final String sign;

        Operation(String code, String sign) {
            this.code = code;
            this.sign = sign;
        }

        @Override
        public String code() {
            return code;
        }

        abstract Fraction combine(Fraction a, Fraction b);
    }

    /**
     * Several parts brought together (组合).
     *
     * @param operation how
     * @param terms at least one
     */
    record Fold(Operation operation, List<Formula> terms) implements Formula {
        /**
         * Copies and checks the parts.
         *
         * @param operation how
         * @param terms at least one
         * @throws IllegalArgumentException if there is none, or they are more than 100 in all
         */
        public Fold {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("Formula must have parts to bring together, but had none");
            }
            FormulaWire.checkSize(terms);
        }

        @Override
        public Optional<Fraction> eval(FactSheet sheet) {
            Optional<Fraction> result = terms.get(0).eval(sheet);
            for (Formula term : terms.subList(1, terms.size())) {
                Optional<Fraction> next = term.eval(sheet);
                result = result.flatMap(a -> next.map(b -> operation.combine(a, b)));
            }
            return result;
        }

        @Override
        public Stream<Formula> parts() {
            return terms.stream();
        }

        @Override
        public String toString() {
            return terms.stream().map(Formula::toString).collect(Collectors.joining(operation.sign, "(", ")"));
        }
    }

    /**
     * One part divided by another (商).
     *
     * @param of what is divided
     * @param by the divisor; over 0 the formula is empty
     */
    record Quotient(Formula of, Formula by) implements Formula {
        /**
         * Checks the size.
         *
         * @param of what is divided
         * @param by the divisor
         * @throws IllegalArgumentException if they hold more than 100 parts
         */
        public Quotient {
            FormulaWire.checkSize(List.of(of, by));
        }

        @Override
        public Optional<Fraction> eval(FactSheet sheet) {
            Optional<Fraction> divisor =
                    by.eval(sheet).filter(b -> b.numerator().signum() != 0);
            return of.eval(sheet).flatMap(a -> divisor.map(a::over));
        }

        @Override
        public Stream<Formula> parts() {
            return Stream.of(of, by);
        }

        @Override
        public String toString() {
            return of + " / " + by;
        }
    }

    /**
     * {@return the exact value for a subject; empty if a fact is missing or a divisor is 0}
     *
     * @param sheet the facts of the subject
     */
    Optional<Fraction> eval(FactSheet sheet);

    /** {@return the parts it is made of} */
    Stream<Formula> parts();

    /** {@return the names of the facts it reads, each once, in order} */
    default List<String> facts() {
        return FormulaWire.walk(this)
                .filter(Reading.class::isInstance)
                .map(f -> ((Reading) f).fact())
                .distinct()
                .toList();
    }

    /**
     * {@return what is wrong with it: facts that nobody declared or that are no numbers}
     *
     * @param declared the types of the facts by name
     */
    default Problems lint(Map<String, FactType> declared) {
        Problems.Collector problems = Problems.collector();
        for (String fact : facts()) {
            FactType type = declared.get(fact);
            if (type == null) {
                problems.error(
                        "unknown-fact",
                        "",
                        "Fact must be declared, but " + fact + " was not" + Source.didYouMean(fact, declared.keySet()));
            } else if (type != FactType.QUANTITY && type != FactType.RATIO && type != FactType.SURVEY) {
                problems.error(
                        "wrong-fact-type", "", "Formula must read numbers, but " + fact + " is a " + type.code());
            }
        }
        return problems.toProblems();
    }
}
