package io.github.xingwuguan.facts;

import static io.github.xingwuguan.facts.Condition.all;
import static io.github.xingwuguan.facts.Condition.any;
import static io.github.xingwuguan.facts.Condition.compare;
import static io.github.xingwuguan.facts.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Condition.Op;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {
    private static final FactSheet SHEET = FactSheet.builder()
            .put("flag", Fact.yes())
            .put("grade", Fact.code("b"))
            .put("members", Fact.quantity("12.5"))
            .put("cleared", Fact.share(49_996, 100_000))
            .put("nothing", Fact.share(0, 0))
            .put("survey", Fact.survey(3, 5, 100))
            .put("silent", Fact.survey(0, 0, 100))
            .put("marks", Fact.marks(90))
            .put("absent", Fact.missing("unverified"))
            .put("impossible", Fact.notApplicable("no-committee"))
            .build();

    private static Condition in(String fact, String... codes) {
        return new Condition.In(fact, List.of(codes));
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                arguments(compare("flag", Op.EQ, Fact.yes()), Truth.TRUE),
                arguments(compare("flag", Op.NE, Fact.yes()), Truth.FALSE),
                arguments(compare("grade", Op.EQ, Fact.code("a")), Truth.FALSE),
                arguments(compare("grade", Op.NE, Fact.code("a")), Truth.TRUE),
                arguments(compare("members", Op.GE, Fact.quantity("12.50")), Truth.TRUE),
                arguments(compare("members", Op.GT, Fact.quantity("12.5")), Truth.FALSE),
                arguments(compare("members", Op.LT, Fact.quantity("12.5001")), Truth.TRUE),
                arguments(compare("members", Op.LE, Fact.quantity("12.4999")), Truth.FALSE),
                arguments(compare("members", Op.EQ, Fact.quantity("12.5")), Truth.TRUE),
                arguments(compare("members", Op.NE, Fact.quantity("12.5")), Truth.FALSE),
                arguments(compare("cleared", Op.GE, Fact.quantity("0.5")), Truth.FALSE),
                arguments(compare("cleared", Op.GE, Fact.quantity("0.4999")), Truth.TRUE),
                arguments(compare("survey", Op.EQ, Fact.quantity("0.6")), Truth.TRUE),
                arguments(in("grade", "a", "b"), Truth.TRUE),
                arguments(in("grade", "c"), Truth.FALSE),
                arguments(in("flag", "true"), Truth.TRUE));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("comparisons")
    void what_is_known_is_compared_exactly(Condition condition, Truth expected) {
        assertThat(condition.test(SHEET)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"absent", "impossible", "nothing", "silent", "not-in-the-sheet"})
    void what_is_missing_not_applicable_or_over_nothing_is_unknown(String fact) {
        Condition comparison = compare(fact, Op.GE, Fact.quantity(0));
        assertThat(comparison.test(SHEET)).isEqualTo(Truth.UNKNOWN);
        assertThat(not(comparison).test(SHEET)).isEqualTo(Truth.UNKNOWN);
        assertThat(all(comparison, compare("flag", Op.EQ, Fact.no())).test(SHEET))
                .isEqualTo(Truth.FALSE);
        assertThat(any(comparison, compare("flag", Op.EQ, Fact.yes())).test(SHEET))
                .isEqualTo(Truth.TRUE);
        assertThat(all(compare("flag", Op.EQ, Fact.yes()), comparison).test(SHEET))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void membership_of_what_is_missing_is_unknown() {
        assertThat(in("absent", "a").test(SHEET)).isEqualTo(Truth.UNKNOWN);
        assertThat(in("impossible", "a").test(SHEET)).isEqualTo(Truth.UNKNOWN);
        assertThat(in("not-in-the-sheet", "a").test(SHEET)).isEqualTo(Truth.UNKNOWN);
    }

    static Stream<Condition> wrongForms() {
        return Stream.of(
                compare("flag", Op.EQ, Fact.quantity(1)),
                compare("members", Op.EQ, Fact.code("12.5")),
                compare("cleared", Op.EQ, Fact.code("x")),
                compare("survey", Op.EQ, Fact.code("x")),
                compare("marks", Op.EQ, Fact.quantity(90)),
                in("members", "12.5"),
                all(compare("flag", Op.EQ, Fact.no()), in("members", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongForms")
    void a_fact_of_another_form_is_a_typed_refusal(Condition condition) {
        GovernanceException refusal = catchThrowableOfType(GovernanceException.class, () -> condition.test(SHEET));
        assertThat(refusal.code()).isEqualTo("wrong-fact-type");
        assertThat(refusal).hasMessageStartingWith("Fact must have the form that it is compared with, but ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Op.class,
            names = {"LT", "LE", "GT", "GE"})
    void codes_have_no_order(Op op) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare("grade", op, Fact.code("b")))
                .withMessage("Codes must be compared with = or !=, but grade was with " + op.code());
    }

    @Test
    void only_codes_and_numbers_can_be_compared_with() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare("survey", Op.EQ, Fact.share(1, 2)))
                .withMessage("Comparison must be with a code or a number, but was with 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare("Survey", Op.EQ, Fact.quantity(1)))
                .withMessageStartingWith("Fact name must be kebab-case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in("grade"))
                .withMessage("Codes must be at least one, but were none");
    }

    @Test
    void a_condition_has_one_to_a_hundred_parts() {
        Condition part = compare("flag", Op.EQ, Fact.yes());
        assertThat(new Condition.All(Collections.nCopies(100, part)).test(SHEET))
                .isEqualTo(Truth.TRUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Any(Collections.nCopies(101, part)))
                .withMessage("Condition must have 1 to 100 parts, but had 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all())
                .withMessage("Condition must have 1 to 100 parts, but had 0");
    }

    @Test
    void conditions_nest_sixteen_deep_and_no_deeper() {
        Condition deep = in("grade", "b");
        for (int level = 2; level <= 16; level++) {
            deep = level % 3 == 0 ? not(deep) : level % 3 == 1 ? all(deep) : any(deep);
        }
        Condition deepest = deep;
        assertThat(deepest.test(SHEET)).isEqualTo(Truth.FALSE);
        String message = "Condition must nest at most 16 deep, but nested deeper";
        assertThatIllegalArgumentException().isThrownBy(() -> not(deepest)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> all(deepest)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> any(in("grade", "a"), deepest))
                .withMessage(message);
    }

    @Test
    void the_facts_asked_for_come_once_in_order() {
        Condition condition = any(
                all(compare("members", Op.GE, Fact.quantity(1)), not(in("grade", "d"))),
                compare("flag", Op.EQ, Fact.yes()),
                compare("members", Op.LT, Fact.quantity(9)));
        assertThat(condition.facts()).containsExactly("members", "grade", "flag");
    }

    @Test
    void a_condition_can_be_read_aloud() {
        assertThat(any(all(compare("members", Op.GE, Fact.quantity(1)), not(in("grade", "c", "d\n"))), in("flag", "x")))
                .hasToString("((members >= 1 and not grade in [c, d\\u000a]) or flag in [x])");
    }

    @Test
    void operators_have_stable_codes() {
        assertThat(Op.values()).extracting(Op::code).containsExactly("=", "!=", "<", "<=", ">", ">=");
    }
}
