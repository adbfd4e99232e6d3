package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Notation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaProperties {
    /** A formula together with its value, reckoned by reduced fractions beside it. */
    record Reckoned(Formula formula, Optional<Exact> value) {}

    /** A reduced fraction. */
    private record Exact(BigInteger over, BigInteger under) {
        static Exact of(BigInteger over, BigInteger under) {
            BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
            return new Exact(over.divide(common), under.divide(common));
        }

        Exact combine(Formula.Operation operation, Exact other) {
            BigInteger left = over.multiply(other.under);
            BigInteger right = other.over.multiply(under);
            BigInteger common = under.multiply(other.under);
            return switch (operation) {
                case SUM -> of(left.add(right), common);
                case PRODUCT -> of(over.multiply(other.over), common);
                case MIN -> of(left.min(right), common);
                case MAX -> of(left.max(right), common);
            };
        }
    }

    private static final FactSheet SHEET = FactSheet.builder()
            .put("a", Fact.quantity("2.5"))
            .put("b", Fact.share(7, 3))
            .put("c", Fact.survey(1, 6, 9))
            .put("gap", Fact.missing("x"))
            .build();

    @Provide
    Arbitrary<Reckoned> formulas() {
        return formulas(3);
    }

    private static Arbitrary<Reckoned> formulas(int depth) {
        Arbitrary<Reckoned> constants = Arbitraries.longs()
                .between(-30_000, 30_000)
                .map(units -> new Reckoned(new Formula.Constant(new Quantity(units)), exact(units, 10_000)));
        Arbitrary<Reckoned> leaf = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, constants),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(reading("a", exact(5, 2)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(reading("b", exact(7, 3)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(reading("c", exact(1, 6)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(reading("gap", Optional.empty()))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Reckoned> part = Arbitraries.lazy(() -> formulas(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(
                                Arbitraries.of(Formula.Operation.class),
                                part.list().ofMinSize(1).ofMaxSize(3))
                        .as(FormulaProperties::fold),
                Combinators.combine(part, part).as(FormulaProperties::quotient));
    }

    private static Optional<Exact> exact(long over, long under) {
        return Optional.of(Exact.of(BigInteger.valueOf(over), BigInteger.valueOf(under)));
    }

    private static Reckoned reading(String fact, Optional<Exact> value) {
        return new Reckoned(new Formula.Reading(fact), value);
    }

    private static Reckoned fold(Formula.Operation operation, List<Reckoned> terms) {
        Formula formula = new Formula.Fold(
                operation, terms.stream().map(Reckoned::formula).toList());
        if (terms.stream().anyMatch(term -> term.value().isEmpty())) {
            return new Reckoned(formula, Optional.empty());
        }
        return new Reckoned(
                formula,
                terms.stream().map(term -> term.value().orElseThrow()).reduce((x, y) -> x.combine(operation, y)));
    }

    private static Reckoned quotient(Reckoned of, Reckoned by) {
        Optional<Exact> value = of.value()
                .flatMap(x -> by.value()
                        .filter(y -> y.over().signum() != 0)
                        .map(y ->
                                Exact.of(x.over().multiply(y.under()), x.under().multiply(y.over()))));
        return new Reckoned(new Formula.Quotient(of.formula(), by.formula()), value);
    }

    @Property(tries = 3_000)
    void a_formula_has_the_value_of_reduced_fractions(@ForAll("formulas") Reckoned reckoned) {
        Optional<Exact> value = reckoned.formula().eval(SHEET).map(f -> Exact.of(f.numerator(), f.denominator()));
        assertThat(value).isEqualTo(reckoned.value());
    }

    @Property
    void units_are_rounded_half_up_as_big_decimals_are(@ForAll("formulas") Reckoned reckoned) {
        reckoned.value()
                .ifPresent(exact -> assertThat(reckoned.formula().eval(SHEET).map(Fraction::toUnits))
                        .contains(new BigDecimal(exact.over())
                                .divide(new BigDecimal(exact.under()), 4, RoundingMode.HALF_UP)
                                .unscaledValue()));
    }

    @Property
    void what_was_written_is_read_again(@ForAll("formulas") Reckoned reckoned) {
        assertThat(Notation.roundTrip(Formula.TYPE, reckoned.formula())).isEqualTo(reckoned.formula());
    }
}
