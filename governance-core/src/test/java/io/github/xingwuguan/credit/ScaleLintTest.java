package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditPolicies.atLeast;
import static io.github.xingwuguan.credit.CreditPolicies.grade;
import static io.github.xingwuguan.credit.CreditPolicies.is;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.scale;
import static io.github.xingwuguan.credit.CreditPolicies.smallBuilder;
import static io.github.xingwuguan.credit.CreditPolicies.with;
import static io.github.xingwuguan.credit.LintCase.errors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

/** Every rule about grades, what moves them, and their memory, seen red. */
class ScaleLintTest {
    private static final Condition SOUND = atLeast("projects", 3);

    private static GradeRule rule(String code, GradeRule.Effect effect, String grade, Condition when) {
        return new GradeRule(code, effect, grade, when);
    }

    private static GradeQuota.Builder quota(String grade, GradeQuota.End end, int basisPoints, String... tieBreakers) {
        return GradeQuota.builder()
                .grade(grade)
                .end(end)
                .quota(new Quota(basisPoints, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE, List.of(tieBreakers)));
    }

    private static CreditPolicy.Builder withQuota(GradeQuota.Builder quota) {
        return with(scale().addQuotas(quota.build()));
    }

    private static CreditPolicy.Builder remembering(GradeMemory.Builder memory) {
        return smallBuilder().memory(memory.build());
    }

    static Stream<Arguments> grades() {
        return Stream.of(
                arguments(
                        with(scale().addGrades(grade("d", "0"))),
                        "not-descending /grading/grades/5/lower: Lower bounds must descend from the best grade on,"
                                + " but 0.0000 followed 0.0000"),
                arguments(
                        with(scale().addGrades(grade("d", "-1"))),
                        "out-of-range /grading/grades/5/lower:"
                                + " Points must be from 0.0000 to 140.0000, but were -1.0000"),
                arguments(
                        with(scale().addGrades(grade("a", "-1"))).min(points("-1")),
                        "duplicate /grading/grades/5/code: Entry must stand once, but \"a\" stood twice"),
                arguments(
                        with(scale().addGrades(grade("D", "-1"))).min(points("-1")),
                        "code-form /grading/grades/5/code:"
                                + " Code must be kebab-case of 1 to 48 characters, but was \"D\""));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        with(scale().addRules(rule("x", GradeRule.Effect.FLOOR, "d", SOUND))),
                        "unknown-grade /grading/rules/0/grade: Code must name a known grade, but was \"d\";"
                                + " did you mean \"aa\"?"),
                arguments(
                        with(scale().addRules(
                                        rule("x", GradeRule.Effect.FLOOR, "b", SOUND),
                                        rule("x", GradeRule.Effect.GATE, "aa", SOUND))),
                        "duplicate /grading/rules/1/code: Entry must stand once, but \"x\" stood twice"),
                arguments(
                        with(scale().addRules(rule("x", GradeRule.Effect.GATE, "c", SOUND))),
                        "nowhere-to-fall /grading/rules/0/grade:"
                                + " Gate must stand before a grade with a worse one, but \"c\" is the last"),
                arguments(
                        with(scale().addRules(rule("x", GradeRule.Effect.CAP, "b", is("grade", Fact.code("a"))))),
                        "unknown-fact /grading/rules/0/when/compare/fact: Fact must be declared, but grade was not"),
                arguments(
                        with(scale().addRules(rule("x", GradeRule.Effect.CAP, "b", is("projects", Fact.yes())))),
                        "wrong-fact-type /grading/rules/0/when/compare/value: Comparison must fit the type of its fact,"
                                + " but projects is a quantity and was compared with true"),
                arguments(
                        with(scale().addAllRules(IntStream.range(0, 33)
                                .mapToObj(i -> rule("r" + i, GradeRule.Effect.CAP, "b", SOUND))
                                .toList())),
                        "out-of-range /grading/rules: Value must be from 0 to 32, but was 33"));
    }

    static Stream<Arguments> quotas() {
        return Stream.of(
                arguments(
                        withQuota(quota("c", GradeQuota.End.TOP, 500)),
                        "wrong-end /grading/quotas/0/end:"
                                + " Quota must leave a grade on its other side, but top of \"c\" leaves none"),
                arguments(
                        withQuota(quota("aaa", GradeQuota.End.BOTTOM, 500)),
                        "wrong-end /grading/quotas/0/end:"
                                + " Quota must leave a grade on its other side, but bottom of \"aaa\" leaves none"),
                arguments(
                        withQuota(quota("aaaa", GradeQuota.End.TOP, 500)),
                        "unknown-grade /grading/quotas/0/grade: Code must name a known grade, but was \"aaaa\";"
                                + " did you mean \"aaa\"?"),
                arguments(
                        withQuota(quota("aaa", GradeQuota.End.TOP, 500, "fewer-serious", "luck")),
                        "unknown-tie-breaker /grading/quotas/0/quota/tieBreakers:"
                                + " Code must name a known tie-breaker, but was \"luck\""),
                arguments(
                        withQuota(quota("aaa", GradeQuota.End.TOP, 500).sparedFrom(points("80"))),
                        "spared-at-top /grading/quotas/0/sparedFrom:"
                                + " Score from which one is spared must stand only at the bottom, but stood at the top"),
                arguments(
                        withQuota(quota("c", GradeQuota.End.BOTTOM, 500).sparedFrom(points("141"))),
                        "out-of-range /grading/quotas/0/sparedFrom:"
                                + " Points must be from 0.0000 to 140.0000, but were 141.0000"),
                arguments(
                        withQuota(quota("c", GradeQuota.End.BOTTOM, 500).minPopulation(0)),
                        "out-of-range /grading/quotas/0/minPopulation:"
                                + " Value must be from 1 to 1000000, but was 0"),
                arguments(
                        with(scale().addQuotas(
                                        quota("aa", GradeQuota.End.TOP, 500).build(),
                                        quota("aa", GradeQuota.End.BOTTOM, 500).build())),
                        "duplicate /grading/quotas/1/grade: Entry must stand once, but \"aa\" stood twice"),
                arguments(
                        with(scale().addQuotas(
                                        quota("aaa", GradeQuota.End.TOP, 5_000).build(),
                                        quota("c", GradeQuota.End.BOTTOM, 5_001).build())),
                        "quota-sum /grading/quotas: Quotas must be at most 10000 basis points in all, but were 10001"));
    }

    static Stream<Arguments> memories() {
        return Stream.of(
                arguments(
                        remembering(GradeMemory.builder().upMargin(points("-1"))),
                        "out-of-range /memory/upMargin: Points must be 0 or more, but were -1.0000"),
                arguments(
                        remembering(GradeMemory.builder().upConfirm(0)),
                        "out-of-range /memory/upConfirm: Value must be from 1 to 40, but was 0"),
                arguments(
                        remembering(GradeMemory.builder().maxUp(0)),
                        "out-of-range /memory/maxUp: Value must be from 1 to 32, but was 0"),
                arguments(
                        remembering(GradeMemory.builder().restoreWithin(Period.ofYears(101))),
                        "out-of-range /memory/restoreWithin:"
                                + " Period must be more than nothing and at most 100 years, but was P101Y"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"grades", "rules", "quotas", "memories"})
    void a_fault_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault);
    }

    @Test
    void one_grade_is_no_scale() {
        assertThat(errors(with(scale().grades(List.of(grade("c", "0")))).items(List.of())))
                .containsExactly("out-of-range /grading/grades: Value must be from 2 to 32, but was 1");
        assertThat(errors(with(scale().grades(List.of())).items(List.of())))
                .containsExactly("out-of-range /grading/grades: Value must be from 2 to 32, but was 0");
    }

    @Test
    void quotas_of_the_whole_are_clean() {
        assertThat(errors(with(scale().addRules(rule("x", GradeRule.Effect.GATE, "b", SOUND))
                        .addQuotas(
                                quota("aaa", GradeQuota.End.TOP, 5_000, "fewer-serious", "smaller-deduction")
                                        .build(),
                                quota("c", GradeQuota.End.BOTTOM, 5_000, "larger-area")
                                        .sparedFrom(points("80"))
                                        .minPopulation(20)
                                        .build()))))
                .isEmpty();
    }
}
