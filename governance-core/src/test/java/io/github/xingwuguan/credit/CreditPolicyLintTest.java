package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditPolicies.atLeast;
import static io.github.xingwuguan.credit.CreditPolicies.component;
import static io.github.xingwuguan.credit.CreditPolicies.is;
import static io.github.xingwuguan.credit.CreditPolicies.panel;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.quantity;
import static io.github.xingwuguan.credit.CreditPolicies.rollUp;
import static io.github.xingwuguan.credit.CreditPolicies.smallBuilder;
import static io.github.xingwuguan.credit.CreditPolicies.sourced;
import static io.github.xingwuguan.credit.CreditPolicies.tracker;
import static io.github.xingwuguan.credit.CreditPolicies.with;
import static io.github.xingwuguan.credit.LintCase.errors;
import static io.github.xingwuguan.credit.LintCase.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about the head, the facts and the components of a policy, seen red; items, scale and lists have tests of their own. */
class CreditPolicyLintTest {
    private static final MissingScore REDISTRIBUTE = MissingScore.of(MissingRule.REDISTRIBUTE);

    private static FactKey fact(String name) {
        return FactKey.of(name, FactType.QUANTITY);
    }

    private static CreditPolicy.Builder withSource(ComponentSource source) {
        return with(sourced(source));
    }

    private static CreditPolicy.Builder withPanel(Panel.Builder panel) {
        return withSource(new ComponentSource.Assessors(panel.build()));
    }

    private static CreditPolicy.Builder withRollUp(RollUp.Builder rollUp) {
        return withSource(new ComponentSource.Projects(rollUp.build()));
    }

    private static CreditPolicy.Builder withDeclared(FactType type, MissingScore missing) {
        return withSource(new ComponentSource.Declared("declared", missing)).addFacts(FactKey.of("declared", type));
    }

    private static RollUp.Coefficient factor(int fromYears, String factor) {
        return new RollUp.Coefficient(fromYears, quantity(factor));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments(smallBuilder().scale(5), "out-of-range /scale: Value must be from 0 to 4, but was 5"),
                arguments(smallBuilder().scale(-1), "out-of-range /scale: Value must be from 0 to 4, but was -1"),
                arguments(
                        smallBuilder().adoptedBy("No. 7"),
                        "adopted-by /adoptedBy: Document must stand if and only if the policy is no draft,"
                                + " but it is draft"),
                arguments(
                        smallBuilder().status(PolicyStatus.ADOPTED),
                        "adopted-by /adoptedBy: Document must stand if and only if the policy is no draft,"
                                + " but it is adopted"),
                arguments(
                        smallBuilder().operatedWithin(Period.ofMonths(-1)),
                        "out-of-range /operatedWithin:"
                                + " Period must be more than nothing and at most 100 years, but was P-1M"));
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                arguments(
                        smallBuilder()
                                .addFacts(fact("x"), fact("x"))
                                .addTrackers(tracker("t", atLeast("x", 1)).build()),
                        "fact-collision /facts/1/fact: Fact must have a name of its own, but \"x\" stands for another"),
                arguments(
                        smallBuilder()
                                .addTrackers(
                                        tracker("score", atLeast("score", 1)).build()),
                        "fact-collision /trackers/0/fact:"
                                + " Fact must have a name of its own, but \"score\" stands for another"),
                arguments(
                        smallBuilder()
                                .addFacts(fact("t"))
                                .addTrackers(tracker("t", atLeast("t", 1)).build()),
                        "fact-collision /trackers/0/fact:"
                                + " Fact must have a name of its own, but \"t\" stands for another"),
                arguments(
                        smallBuilder()
                                .addTrackers(tracker("T 1", atLeast("score", 1)).build()),
                        "code-form /trackers/0/fact: Code must be kebab-case of 1 to 48 characters, but was \"T 1\""),
                arguments(
                        smallBuilder()
                                .addTrackers(
                                        tracker("t", atLeast("score", 1)).build(),
                                        tracker("u", atLeast("t", 1)).build()),
                        "unknown-fact /trackers/1/when/compare/fact: Fact must be declared, but t was not"),
                arguments(
                        smallBuilder()
                                .addTrackers(tracker("t", is("grade", Fact.code("d")))
                                        .build()),
                        "unknown-grade /trackers/0/when: Code must name a known grade, but was \"d\";"
                                + " did you mean \"aa\"?"),
                arguments(
                        smallBuilder()
                                .addTrackers(tracker("t", new Condition.In("band", List.of("worst", "c")))
                                        .build()),
                        "unknown-grade /trackers/0/when: Code must name a known grade, but was \"worst\""),
                arguments(
                        smallBuilder()
                                .addTrackers(tracker("t", atLeast("score", 1))
                                        .within(Period.ZERO)
                                        .build()),
                        "out-of-range /trackers/0/within:"
                                + " Period must be more than nothing and at most 100 years, but was P0D"),
                arguments(
                        smallBuilder()
                                .addAllTrackers(IntStream.range(0, 33)
                                        .mapToObj(i -> tracker("t" + i, atLeast("score", 1))
                                                .build())
                                        .toList()),
                        "out-of-range /trackers: Value must be from 0 to 32, but was 33"),
                arguments(
                        smallBuilder()
                                .addAllFacts(IntStream.range(0, 4_001)
                                        .mapToObj(i -> fact("f" + i))
                                        .toList()),
                        "out-of-range /facts: Value must be from 0 to 4000, but was 4001"));
    }

    static Stream<Arguments> components() {
        String at = " /components/3";
        return Stream.of(
                arguments(
                        with(component("Übrig", "0", "0", "1")),
                        "code-form" + at + "/code: Code must be kebab-case of 1 to 48 characters, but was \"Übrig\""),
                arguments(
                        with(component("good", "0", "0", "1")),
                        "duplicate" + at + "/code: Entry must stand once, but \"good\" stood twice"),
                arguments(
                        with(component("more", "0", "2", "1")),
                        "out-of-range" + at + "/max: Most must be at least the least 2.0000, but was 1.0000"),
                arguments(
                        with(component("more", "3", "0", "2")),
                        "out-of-range" + at + "/start: Points must be from 0.0000 to 2.0000, but were 3.0000"),
                arguments(
                        with(component("more", "0", "-1", "2").sign(Component.Sign.SUBTRACTS)),
                        "out-of-range" + at + "/min: Points must be 0 or more, but were -1.0000"),
                arguments(
                        with(component("more", "0", "0", "2")
                                .addCategories(
                                        new Component.Category("c", points("1")),
                                        new Component.Category("c", points("1")))),
                        "duplicate" + at + "/categories/1/code: Entry must stand once, but \"c\" stood twice"),
                arguments(
                        with(component("more", "0", "0", "2").addCategories(new Component.Category("c", points("0")))),
                        "out-of-range" + at + "/categories/0/max: Points must be more than 0, but were 0.0000"),
                arguments(
                        smallBuilder()
                                .addAllComponents(IntStream.range(0, 14)
                                        .mapToObj(i -> component("c" + i, "0", "0", "1")
                                                .build())
                                        .toList()),
                        "out-of-range /components: Value must be from 1 to 16, but was 17"),
                arguments(
                        smallBuilder().components(List.of()).items(List.of()),
                        "out-of-range /components: Value must be from 1 to 16, but was 0"));
    }

    static Stream<Arguments> sources() {
        String at = " /components/3/source/";
        return Stream.of(
                arguments(
                        withPanel(panel().addRoles(new Panel.Role("committee", quantity("0.0001")))),
                        "weights-not-one" + at + "assessors/roles: Weights must add up to exactly 1, but did not"),
                arguments(
                        withPanel(panel().roles(List.of(
                                new Panel.Role("owners", quantity("1")), new Panel.Role("street", quantity("0"))))),
                        "out-of-range" + at
                                + "assessors/roles/1/weight: Value must be more than 0 and at most 1, but was 0"),
                arguments(
                        withPanel(panel().roles(List.of(
                                new Panel.Role("owners", quantity("0.5")), new Panel.Role("owners", quantity("0.5"))))),
                        "duplicate" + at + "assessors/roles/1/code: Entry must stand once, but \"owners\" stood twice"),
                arguments(
                        withPanel(panel().roles(List.of())),
                        "out-of-range" + at + "assessors/roles: Value must be from 1 to 32, but was 0"),
                arguments(
                        withPanel(panel().minResponses(-1)),
                        "out-of-range" + at + "assessors/minResponses: Value must be from 0 to 1000000, but was -1"),
                arguments(
                        withPanel(panel().shrinkage(new Shrinkage(points("101"), 20))),
                        "out-of-range" + at
                                + "assessors/shrinkage/prior: Points must be from 0.0000 to 100.0000, but were 101.0000"),
                arguments(
                        withPanel(panel().missing(new MissingScore(MissingRule.VALUE, Optional.of(points("-1"))))),
                        "out-of-range" + at
                                + "assessors/missing/value: Points must be from 0.0000 to 100.0000, but were -1.0000"),
                arguments(
                        withRollUp(rollUp().role("")),
                        "code-form" + at
                                + "projects/role: Code must be kebab-case of 1 to 48 characters, but was \"\""),
                arguments(
                        withRollUp(rollUp().addCoefficients(factor(10, "1.1"), factor(10, "1.2"))),
                        "not-ascending" + at
                                + "projects/coefficients/1/fromYears: Years must ascend from 0, but 10 did not"),
                arguments(
                        withRollUp(rollUp().addCoefficients(factor(-1, "1.1"))),
                        "not-ascending" + at
                                + "projects/coefficients/0/fromYears: Years must ascend from 0, but -1 did not"),
                arguments(
                        withRollUp(rollUp().addCoefficients(factor(0, "0"))),
                        "out-of-range" + at
                                + "projects/coefficients/0/factor:"
                                + " Value must be more than 0 and at most 100, but was 0"),
                arguments(
                        withRollUp(rollUp().addCoefficients(factor(0, "100.0001"))),
                        "out-of-range" + at
                                + "projects/coefficients/0/factor:"
                                + " Value must be more than 0 and at most 100, but was 100.0001"),
                arguments(
                        withRollUp(rollUp().shrinkage(new Shrinkage(points("-1"), 1))),
                        "out-of-range" + at
                                + "projects/shrinkage/prior: Points must be from 0.0000 to 100.0000, but were -1.0000"),
                arguments(
                        withRollUp(rollUp().missing(REDISTRIBUTE)),
                        "missing-rule" + at
                                + "projects/missing/rule: Missing rule must not need another score, but was redistribute"),
                arguments(
                        withDeclared(FactType.QUANTITY, REDISTRIBUTE),
                        "missing-rule" + at
                                + "declared/missing/rule: Missing rule must not need another score, but was redistribute"),
                arguments(
                        withDeclared(FactType.QUANTITY, MissingScore.of(MissingRule.WORST)),
                        "missing-rule" + at
                                + "declared/missing/rule: Missing rule must not need another score, but was worst"),
                arguments(
                        withDeclared(FactType.RATIO, MissingScore.UNRATED),
                        "wrong-fact-type" + at + "declared/fact: Fact must be a quantity, but declared is a ratio"),
                arguments(
                        withSource(new ComponentSource.Declared("score", MissingScore.UNRATED)),
                        "unknown-fact" + at + "declared/fact: Code must name a known fact, but was \"score\""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"heads", "facts", "components", "sources"})
    void a_fault_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault);
    }

    @Test
    void the_small_policy_is_clean() {
        assertThat(errors(smallBuilder())).isEmpty();
        assertThat(warnings(smallBuilder())).isEmpty();
    }

    @Test
    void the_highest_score_is_more_than_the_least() {
        assertThat(errors(smallBuilder().max(points("0")).min(points("0"))))
                .contains("out-of-range /max: Highest score must be more than the least 0.0000, but was 0.0000");
    }

    @Test
    void names_that_the_engine_gives_are_taken() {
        assertThat(errors(smallBuilder()
                        .addLists(CreditPolicies.list("red", ListKind.RED, atLeast("score", 1))
                                .build())
                        .addFacts(
                                fact("deducted"),
                                fact("rank-from-top"),
                                fact("component-good"),
                                fact("item-honour"),
                                fact("on-red"),
                                fact("on-black"))))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(
                        "fact-collision /facts/0/fact",
                        "fact-collision /facts/1/fact",
                        "fact-collision /facts/2/fact",
                        "fact-collision /facts/3/fact",
                        "fact-collision /facts/4/fact");
    }

    @Test
    void a_trial_policy_is_fine() {
        assertThat(warnings(smallBuilder().mode(PolicyMode.TRIAL))).isEmpty();
    }

    @Test
    void a_fact_that_nobody_reads_asks_for_attention() {
        assertThat(warnings(smallBuilder().addFacts(fact("idle"))))
                .containsExactly("unused-fact /facts/0: Declared fact should be read, but idle is not");
        assertThat(warnings(withDeclared(FactType.QUANTITY, MissingScore.UNRATED)))
                .isEmpty();
    }

    /** Case 39: with 90 from the owners withheld, the street's 96 counts whole. */
    @Test
    void redistribution_asks_for_attention() {
        assertThat(warnings(withPanel(panel().missing(REDISTRIBUTE))))
                .containsExactly("redistribution /components/3/source/assessors/missing/rule:"
                        + " Missing score should not be redistributed, but is:"
                        + " a firm can gain by withholding a bad survey");
    }

    @Test
    void sound_sources_are_clean() {
        assertThat(errors(withPanel(panel().shrinkage(new Shrinkage(points("80"), 20)))))
                .isEmpty();
        assertThat(errors(withRollUp(rollUp().addCoefficients(factor(0, "1"), factor(20, "1.05"))
                        .missing(MissingScore.of(MissingRule.WORST)))))
                .isEmpty();
    }

    @Test
    void all_faults_come_at_once() {
        assertThat(errors(smallBuilder()
                        .scale(9)
                        .addFacts(fact("score"))
                        .addComponents(component("good", "1", "0", "0").build())
                        .addItems(CreditPolicies.item("breach", "badd")
                                .recordMax(points("0"))
                                .build())
                        .grading(CreditPolicies.scale()
                                .addGrades(CreditPolicies.grade("aaa", "0"))
                                .build())
                        .addMeasures(CreditPolicies.measure("m", MeasureEffect.FAVOUR, BasisLevel.LAW)
                                .build())))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(
                        "out-of-range /scale",
                        "fact-collision /facts/0/fact",
                        "duplicate /components/3/code",
                        "out-of-range /components/3/start",
                        "duplicate /items/3/code",
                        "unknown-component /items/3/component",
                        "out-of-range /items/3/recordMax",
                        "duplicate /grading/grades/5/code",
                        "not-descending /grading/grades/5/lower",
                        "no-ground /measures/0");
    }
}
