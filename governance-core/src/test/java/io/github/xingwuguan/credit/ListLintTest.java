package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditPolicies.atLeast;
import static io.github.xingwuguan.credit.CreditPolicies.is;
import static io.github.xingwuguan.credit.CreditPolicies.list;
import static io.github.xingwuguan.credit.CreditPolicies.official;
import static io.github.xingwuguan.credit.CreditPolicies.smallBuilder;
import static io.github.xingwuguan.credit.CreditPolicies.with;
import static io.github.xingwuguan.credit.LintCase.errors;
import static io.github.xingwuguan.credit.LintCase.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about lists, seen red. */
class ListLintTest {
    private static final Condition BEST = is("grade", Fact.code("aaa"));

    private static ListRule.Builder red() {
        return list("red", ListKind.RED, BEST);
    }

    private static ListRule.Builder persons() {
        return red().level(SubjectKind.PERSON);
    }

    private static ListRule.Builder resting(BasisLevel level) {
        return red().statute(new Basis(level, "Rules No. 1", "3"));
    }

    private static CreditPolicy.Builder adopted(ListRule.Builder list) {
        return with(list).status(PolicyStatus.ADOPTED).adoptedBy("No. 7");
    }

    static Stream<Arguments> faults() {
        String at = " /lists/0";
        return Stream.of(
                arguments(
                        with(list("Red", ListKind.RED, BEST)),
                        "code-form" + at + "/code: Code must be kebab-case of 1 to 48 characters, but was \"Red\""),
                arguments(
                        with(red()).addLists(red().build()),
                        "duplicate /lists/1/code: Entry must stand once, but \"red\" stood twice"),
                arguments(
                        with(list("red", ListKind.RED, atLeast("scor", 100))),
                        "unknown-fact" + at + "/admit/compare/fact: Fact must be declared, but scor was not;"
                                + " did you mean \"score\"?"),
                arguments(
                        with(red().leave(is("band", Fact.code("d")))),
                        "unknown-grade" + at + "/leave: Code must name a known grade, but was \"d\";"
                                + " did you mean \"aa\"?"),
                arguments(
                        with(red().quota(new Quota(500, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE, List.of("larger")))),
                        "unknown-tie-breaker" + at
                                + "/quota/tieBreakers: Code must name a known tie-breaker, but was \"larger\""),
                arguments(
                        with(red().minStay(Period.ofDays(32)).maxStay(Period.ofMonths(1))),
                        "out-of-range" + at + "/maxStay: Longest stay must be at least the shortest P32D,"
                                + " counted from 2000-01-01, but was P1M"),
                arguments(
                        with(red().minStay(Period.ofDays(-1))),
                        "out-of-range" + at
                                + "/minStay: Period must be more than nothing and at most 100 years, but was P-1D"),
                arguments(
                        with(red().maxStay(Period.ZERO)),
                        "out-of-range" + at
                                + "/maxStay: Period must be more than nothing and at most 100 years, but was P0D"),
                arguments(
                        with(red().writeBack("honor")),
                        "unknown-item" + at + "/writeBack: Code must name a known item, but was \"honor\";"
                                + " did you mean \"honour\"?"),
                arguments(
                        smallBuilder()
                                .addAllLists(IntStream.range(0, 33)
                                        .mapToObj(i -> list("l" + i, ListKind.CUSTOM, BEST)
                                                .build())
                                        .toList()),
                        "out-of-range /lists: Value must be from 0 to 32, but was 33"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void a_fault_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault);
    }

    /** Case 44: the stay would earn the points by which one stays. */
    @Test
    void a_list_that_writes_back_what_admits_to_it_is_refused() {
        Condition honoured = atLeast("item-honour", 1);
        assertThat(errors(with(
                        list("red", ListKind.RED, Condition.all(BEST, honoured)).writeBack("honour"))))
                .containsExactly("self-reinforcing /lists/0/writeBack:"
                        + " Item that a list writes back must not admit to it, but \"honour\" does");
        assertThat(errors(with(red().leave(Condition.not(honoured)).writeBack("honour"))))
                .isEmpty();
    }

    /** Case 56. */
    @Test
    void a_published_list_of_persons_is_refused_where_it_has_effect() {
        String problem =
                "published-persons /lists/0/published:" + " List of persons must not be published, but \"red\" is";
        assertThat(errors(adopted(persons().published(true)))).containsExactly(problem);
        assertThat(warnings(adopted(persons().published(true)).mode(PolicyMode.TRIAL)))
                .containsExactly(problem);
        assertThat(warnings(with(persons().published(true)))).containsExactly(problem);
        assertThat(warnings(adopted(persons()))).isEmpty();
        assertThat(warnings(adopted(red()))).isEmpty();
    }

    @Test
    void a_list_is_statutory_by_a_regulation_only() {
        String problem = "basis-too-low /lists/0/statute/level:"
                + " Statutory list must rest on a local regulation or higher, but rests on a rule";
        assertThat(errors(adopted(resting(BasisLevel.RULE)).provenance(official())))
                .containsExactly(problem);
        assertThat(warnings(with(resting(BasisLevel.RULE)))).containsExactly(problem);
        assertThat(warnings(with(resting(BasisLevel.LOCAL_REGULATION)))).isEmpty();
    }

    @Test
    void stays_of_one_length_are_clean() {
        assertThat(errors(with(red().minStay(Period.ofMonths(12)).maxStay(Period.ofYears(1)))))
                .isEmpty();
    }
}
