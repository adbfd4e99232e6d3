package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Formula.Operation;
import io.github.xingwuguan.shape.Notation;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTest {
    private static final FactSheet SHEET = FactSheet.builder()
            .put("members", Fact.quantity("12.5"))
            .put("cleared", Fact.share(1, 3))
            .put("survey", Fact.survey(2, 3, 100))
            .put("nothing", Fact.share(0, 0))
            .put("silent", Fact.survey(0, 0, 100))
            .put("zero", Fact.quantity(0))
            .put("grade", Fact.code("a"))
            .put("absent", Fact.missing("unverified"))
            .build();

    private static Formula constant(String value) {
        return new Formula.Constant(Quantity.parse(value));
    }

    private static Formula fact(String name) {
        return new Formula.Reading(name);
    }

    private static Formula fold(Operation operation, Formula... terms) {
        return new Formula.Fold(operation, List.of(terms));
    }

    private static Formula over(Formula of, Formula by) {
        return new Formula.Quotient(of, by);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(constant("-1.5"), -15_000),
                arguments(fact("members"), 125_000),
                arguments(fact("cleared"), 3_333),
                arguments(fact("survey"), 6_667),
                arguments(fold(Operation.SUM, fact("cleared"), fact("survey")), 10_000),
                arguments(fold(Operation.SUM, fact("cleared"), fact("cleared"), fact("cleared")), 10_000),
                arguments(fold(Operation.PRODUCT, fact("members"), fact("cleared")), 41_667),
                arguments(fold(Operation.MIN, fact("members"), fact("cleared"), constant("1")), 3_333),
                arguments(fold(Operation.MAX, fact("members"), fact("cleared"), constant("99")), 990_000),
                arguments(over(fact("members"), fact("cleared")), 375_000),
                arguments(over(constant("1"), constant("-3")), -3_333),
                arguments(over(fact("zero"), constant("3")), 0));
    }

    @ParameterizedTest(name = "{0} is {1} units")
    @MethodSource("values")
    void a_formula_is_computed_exactly_and_rounded_once(Formula formula, long units) {
        assertThat(formula.eval(SHEET).map(Fraction::toUnits)).contains(BigInteger.valueOf(units));
    }

    static Stream<Formula> empties() {
        return Stream.of(
                fact("absent"),
                fact("not-in-the-sheet"),
                fact("nothing"),
                fact("silent"),
                fact("grade"),
                over(constant("1"), fact("zero")),
                over(constant("1"), fold(Operation.SUM, constant("1"), constant("-1"))),
                over(constant("1"), fact("absent")),
                over(fact("absent"), constant("1")),
                fold(Operation.SUM, constant("1"), fact("absent")),
                fold(Operation.MAX, fact("absent"), constant("1")),
                fold(Operation.PRODUCT, constant("0"), over(constant("1"), fact("zero"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("empties")
    void what_needs_a_gap_or_divides_by_zero_is_empty(Formula formula) {
        assertThat(formula.eval(SHEET)).isEqualTo(Optional.empty());
    }

    @Test
    void a_formula_has_a_hundred_parts_at_most() {
        Formula one = constant("1");
        Formula hundred = new Formula.Fold(Operation.SUM, Collections.nCopies(99, one));
        assertThat(hundred.eval(SHEET).map(Fraction::toUnits)).contains(BigInteger.valueOf(990_000));
        String message = "Formula must have at most 100 parts, but had more";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula.Fold(Operation.SUM, Collections.nCopies(100, one)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(hundred, one))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold(Operation.MIN))
                .withMessage("Formula must have parts to bring together, but had none");
    }

    @Test
    void a_formula_nests_sixteen_deep_and_no_deeper() {
        Formula deep = constant("1");
        for (int level = 2; level <= 16; level++) {
            deep = fold(Operation.SUM, deep);
        }
        Formula deepest = deep;
        assertThat(deepest.eval(SHEET)).isPresent();
        String message = "Formula must nest at most 16 deep, but nested deeper";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold(Operation.SUM, deepest))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(constant("1"), deepest))
                .withMessage(message);
    }

    @Test
    void the_facts_read_come_once_in_order() {
        Formula formula = over(fold(Operation.SUM, fact("b"), fact("a"), constant("1")), fact("b"));
        assertThat(formula.facts()).containsExactly("b", "a");
        assertThat(formula.parts()).hasSize(2);
        assertThat(constant("1").parts()).isEmpty();
        assertThat(fact("a").parts()).isEmpty();
    }

    @Test
    void a_formula_can_be_read_aloud() {
        assertThat(over(fold(Operation.SUM, fact("a"), constant("1")), fold(Operation.PRODUCT, fact("b"), fact("c"))))
                .hasToString("(a + 1) / (b × c)");
        assertThat(fold(Operation.MIN, fact("a"), fold(Operation.MAX, fact("b"), fact("c"))))
                .hasToString("(a min (b max c))");
    }

    @Test
    void only_declared_numbers_can_be_read() {
        Map<String, FactType> declared = new TreeMap<>(Map.of(
                "members", FactType.QUANTITY,
                "cleared", FactType.RATIO,
                "survey", FactType.SURVEY,
                "marks", FactType.MARKS));
        assertThat(fold(Operation.SUM, fact("members"), fact("cleared"), fact("survey"))
                        .lint(declared)
                        .all())
                .isEmpty();
        assertThat(fold(Operation.SUM, fact("mebmers"), fact("marks"))
                        .lint(declared)
                        .all())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "unknown-fact",
                                "Fact must be declared, but mebmers was not; did you mean \"members\"?"),
                        org.assertj.core.api.Assertions.tuple(
                                "wrong-fact-type", "Formula must read numbers, but marks is a marks"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact("A"))
                .withMessageStartingWith("Fact name must be kebab-case");
    }

    @Test
    void formulas_are_json_objects() {
        Formula formula = over(
                fold(Operation.SUM, fact("a"), fold(Operation.PRODUCT, constant("2.5"), fact("b"))),
                fold(Operation.MAX, fold(Operation.MIN, fact("c")), constant("1")));
        assertThat(Notation.write(Formula.TYPE, formula))
                .isEqualTo("{'quotient': {'of': {'sum': [{'fact': 'a'}, {'product': [{'constant': 2.5},"
                        + " {'fact': 'b'}]}]}, 'by': {'max': [{'min': [{'fact': 'c'}]}, {'constant': 1}]}}}");
        assertThat(Notation.roundTrip(Formula.TYPE, formula)).isEqualTo(formula);
        assertThat(Notation.faults(Formula.TYPE, "{'sum': [{'min': []}, {'fact': 3}]}"))
                .containsExactly(
                        "invalid-value /sum/0/min: Formula must have parts to bring together, but had none",
                        "wrong-type /sum/1/fact: Value must be a text, but was a number");
    }

    @ParameterizedTest(name = "{0}/{1} is {2} units")
    @CsvSource({
        "1, 20000, 1",
        "1, 20001, 0",
        "-1, 20000, -1",
        "-1, 20001, 0",
        "1, -20000, -1",
        "2, 3, 6667",
        "5, 100000, 1",
        "4, 100000, 0",
    })
    void a_half_of_the_last_place_is_rounded_away_from_zero(long numerator, long denominator, long units) {
        assertThat(new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)).toUnits())
                .isEqualTo(units);
    }

    @Test
    void a_fraction_has_a_positive_denominator() {
        assertThat(new Fraction(BigInteger.ONE, BigInteger.TWO.negate())).hasToString("-1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO))
                .withMessage("Fraction must have a denominator, but it was 0");
        assertThat(Operation.values()).extracting(Operation::code).containsExactly("sum", "product", "min", "max");
    }
}
