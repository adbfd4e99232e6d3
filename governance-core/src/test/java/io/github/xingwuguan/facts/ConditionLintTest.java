package io.github.xingwuguan.facts;

import static io.github.xingwuguan.facts.Condition.all;
import static io.github.xingwuguan.facts.Condition.any;
import static io.github.xingwuguan.facts.Condition.compare;
import static io.github.xingwuguan.facts.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.shape.Notation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Lint and wire form of conditions. */
class ConditionLintTest {
    private static final Map<String, FactType> DECLARED = new TreeMap<>(Map.of(
            "flag", FactType.FLAG,
            "grade", FactType.CODE,
            "members", FactType.QUANTITY,
            "cleared", FactType.RATIO,
            "survey", FactType.SURVEY,
            "marks", FactType.MARKS));

    private static List<String> faults(Condition condition) {
        return condition.lint(DECLARED).all().stream()
                .map(ConditionLintTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        return problem.code() + " " + problem.path() + ": " + problem.message();
    }

    @Test
    void what_fits_is_clean() {
        assertThat(faults(all(
                        compare("flag", Op.EQ, Fact.no()),
                        compare("grade", Op.NE, Fact.code("a")),
                        compare("grade", Op.NE, Fact.yes()),
                        compare("members", Op.LT, Fact.quantity(3)),
                        compare("cleared", Op.LT, Fact.quantity("0.5")),
                        compare("survey", Op.LT, Fact.quantity("0.5")),
                        new Condition.In("grade", List.of("a")))))
                .isEmpty();
    }

    @Test
    void every_fault_is_found_with_its_pointer() {
        assertThat(faults(all(
                        compare("flag", Op.EQ, Fact.code("yes")),
                        any(compare("members", Op.EQ, Fact.code("a\nb")), compare("marks", Op.GE, Fact.quantity(1))),
                        not(compare("cleard", Op.GE, Fact.quantity(1))),
                        new Condition.In("flag", List.of("true")),
                        new Condition.In("unheard-of", List.of("x")))))
                .containsExactly(
                        "wrong-fact-type /all/0/compare/value: Comparison must fit the type of its fact,"
                                + " but flag is a flag and was compared with yes",
                        "wrong-fact-type /all/1/any/0/compare/value: Comparison must fit the type of its fact,"
                                + " but members is a quantity and was compared with a\\u000ab",
                        "wrong-fact-type /all/1/any/1/compare/value: Comparison must fit the type of its fact,"
                                + " but marks is a marks and was compared with 1",
                        "unknown-fact /all/2/not/compare/fact: Fact must be declared, but cleard was not;"
                                + " did you mean \"cleared\"?",
                        "wrong-fact-type /all/3/in/fact: Membership must ask for a code, but flag is a flag",
                        "unknown-fact /all/4/in/fact: Fact must be declared, but unheard-of was not");
    }

    @Test
    void a_code_compared_with_a_number_does_not_fit() {
        assertThat(faults(compare("grade", Op.EQ, Fact.quantity(1))))
                .containsExactly("wrong-fact-type /compare/value: Comparison must fit the type of its fact,"
                        + " but grade is a code and was compared with 1");
        assertThat(faults(compare("flag", Op.EQ, Fact.quantity(1)))).hasSize(1);
    }

    @Test
    void conditions_are_json_objects() {
        Condition condition = any(
                all(compare("members", Op.GE, Fact.quantity("1.5")), not(compare("flag", Op.EQ, Fact.yes()))),
                new Condition.In("grade", List.of("a", "b")));
        assertThat(Notation.write(Condition.TYPE, condition))
                .isEqualTo("{'any': [{'all': [{'compare': {'fact': 'members', 'op': '>=', 'value': 1.5}},"
                        + " {'not': {'compare': {'fact': 'flag', 'op': '=', 'value': true}}}]},"
                        + " {'in': {'fact': 'grade', 'codes': ['a', 'b']}}]}");
        assertThat(Notation.roundTrip(Condition.TYPE, condition)).isEqualTo(condition);
    }

    @Test
    void what_the_model_refuses_stands_at_its_place() {
        assertThat(
                        Notation.faults(
                                Condition.TYPE,
                                "{'all': [{'any': []}, {'compare': {'fact': 'grade', 'op': '<', 'value': 'a'}},"
                                        + " {'in': {'fact': 'Grade', 'codes': ['a']}}, {'compare': {'fact': 'a', 'op': '=>'}}]}"))
                .containsExactly(
                        "invalid-value /all/0/any: Condition must have 1 to 100 parts, but had 0",
                        "invalid-value /all/1/compare: Codes must be compared with = or !=, but grade was with <",
                        "invalid-value /all/2/in: Fact name must be kebab-case of 1 to 64 characters,"
                                + " but had 5 characters",
                        "unknown-code /all/3/compare/op: Comparison must be one of [=, !=, <, <=, >, >=];"
                                + " did you mean \"=\"?",
                        "missing-property /all/3/compare/value: Comparison must have \"value\", but had none");
    }

    @Test
    void a_condition_nested_too_deep_is_refused_when_read() {
        String leaf = "{'in': {'fact': 'a', 'codes': ['x']}}";
        String deep = "{'not': ".repeat(40) + leaf + "}".repeat(40);
        assertThat(Notation.faults(Condition.TYPE, deep))
                .containsExactly("invalid-value " + "/not".repeat(25)
                        + ": Condition must nest at most 16 deep, but nested deeper");
    }
}
