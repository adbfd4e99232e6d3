package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditPolicies.item;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.quantity;
import static io.github.xingwuguan.credit.CreditPolicies.smallBuilder;
import static io.github.xingwuguan.credit.CreditPolicies.with;
import static io.github.xingwuguan.credit.LintCase.errors;
import static io.github.xingwuguan.credit.LintCase.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.HonourLevel;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about items and what they are worth, seen red. */
class ItemLintTest {
    private static final String AT = " /items/3";
    private static final String DECIMALS = "Points must be 0 or more, but were -0.0001";

    private static CreditItem.Builder one() {
        return item("one", "bad");
    }

    private static CreditPolicy.Builder priced(Pricing pricing) {
        return with(one().pricing(pricing));
    }

    private static CreditPolicy.Builder fading(Decay decay) {
        return with(one().decay(decay));
    }

    private static CreditPolicy.Builder steps(Decay.Step... steps) {
        return fading(new Decay.Steps(List.of(steps)));
    }

    private static Decay.Step step(String until, String factor) {
        return new Decay.Step(Period.parse(until), quantity(factor));
    }

    private static CreditPolicy.Builder repeated(String... multipliers) {
        return with(one().repeat(new Repeat(
                Stream.of(multipliers).map(CreditPolicies::quantity).toList(), Period.ofYears(1))));
    }

    private static CreditPolicy.Builder struck(CreditVeto.Effect effect) {
        return with(one().veto(CreditVeto.builder().effect(effect).build()));
    }

    private static CreditVeto.Builder veto() {
        return CreditVeto.builder().effect(new CreditVeto.GradeTo("c"));
    }

    private static Pricing.Cut cut(String lower, String points) {
        return new Pricing.Cut(quantity(lower), points(points));
    }

    static Stream<Arguments> places() {
        RepairTerms.Wait wait = new RepairTerms.Wait(Severity.MINOR, Period.ofMonths(3));
        Component.Builder assessed = CreditPolicies.sourced(
                new ComponentSource.Assessors(CreditPolicies.panel().build()));
        return Stream.of(
                arguments(
                        with(item("Breach", "bad")),
                        "code-form" + AT + "/code: Code must be kebab-case of 1 to 48 characters, but was \"Breach\""),
                arguments(
                        with(item("x".repeat(49), "bad")),
                        "code-form" + AT + "/code: Code must be kebab-case of 1 to 48 characters, but was \""
                                + "x".repeat(49) + "\""),
                arguments(
                        with(item("x\n".repeat(49), "bad")),
                        "code-form" + AT + "/code: Code must be kebab-case of 1 to 48 characters, but was \""
                                + "x\\u000a".repeat(32) + "…\""),
                arguments(
                        with(item("breach", "bad")),
                        "duplicate" + AT + "/code: Entry must stand once, but \"breach\" stood twice"),
                arguments(
                        with(item("one", "goood")),
                        "unknown-component" + AT + "/component: Code must name a known component, but was \"goood\";"
                                + " did you mean \"good\"?"),
                arguments(
                        with(assessed).addItems(item("one", "more").build()),
                        "wrong-source" + AT + "/component: Component of an item must take its points from items,"
                                + " but takes them from assessors"),
                arguments(
                        with(one().category("fire")),
                        "unknown-category" + AT + "/category: Code must name a known category, but was \"fire\""),
                arguments(
                        with(one().recordMax(points("0"))),
                        "out-of-range" + AT + "/recordMax: Points must be more than 0, but were 0.0000"),
                arguments(
                        with(one().itemMax(points("-1"))),
                        "out-of-range" + AT + "/itemMax: Points must be more than 0, but were -1.0000"),
                arguments(
                        with(one().spread(Spread.builder()
                                .toEnterprise(quantity("0"))
                                .build())),
                        "out-of-range" + AT
                                + "/spread/toEnterprise: Value must be more than 0 and at most 1, but was 0"),
                arguments(
                        with(one().spread(Spread.builder()
                                .toPerson(quantity("1.1"))
                                .build())),
                        "out-of-range" + AT + "/spread/toPerson: Value must be more than 0 and at most 1, but was 1.1"),
                arguments(
                        with(one().spread(Spread.builder()
                                .toProject(quantity("-1"))
                                .build())),
                        "out-of-range" + AT + "/spread/toProject: Value must be more than 0 and at most 1, but was -1"),
                arguments(
                        with(one().repair(new RepairTerms(List.of(wait, wait), List.of()))),
                        "duplicate" + AT
                                + "/repair/waits/1/severity: Entry must stand once, but \"minor\" stood twice"),
                arguments(
                        with(one().repair(new RepairTerms(
                                List.of(),
                                IntStream.range(0, 33).mapToObj(i -> "e" + i).toList()))),
                        "out-of-range" + AT + "/repair/evidence: Value must be from 0 to 32, but was 33"),
                arguments(
                        smallBuilder()
                                .addAllItems(IntStream.range(0, 1_998)
                                        .mapToObj(i -> item("i" + i, "bad").build())
                                        .toList()),
                        "out-of-range /items: Value must be from 0 to 2000, but was 2001"));
    }

    static Stream<Arguments> pricings() {
        Pricing.LevelPoints city = new Pricing.LevelPoints(HonourLevel.CITY, points("1"));
        Pricing.LevelPoints less = new Pricing.LevelPoints(HonourLevel.COUNTY, points("-0.0001"));
        return Stream.of(
                arguments(priced(new Pricing.Fixed(points("-0.0001"))), "out-of-range /fixed/points: " + DECIMALS),
                arguments(
                        priced(new Pricing.ByLevel(List.of())),
                        "out-of-range /by-level/levels: Value must be from 1 to 5, but was 0"),
                arguments(
                        priced(new Pricing.ByLevel(List.of(city, city))),
                        "duplicate /by-level/levels/1/level: Entry must stand once, but \"city\" stood twice"),
                arguments(
                        priced(new Pricing.ByLevel(List.of(city, less))),
                        "out-of-range /by-level/levels/1/points: " + DECIMALS),
                arguments(
                        priced(new Pricing.PerUnit(points("-0.0001"), quantity("1"), Partial.UP, Optional.empty())),
                        "out-of-range /per-unit/points: " + DECIMALS),
                arguments(
                        priced(new Pricing.PerUnit(points("1"), quantity("0"), Partial.UP, Optional.empty())),
                        "out-of-range /per-unit/step: Value must be more than 0 and at most 1000000, but was 0"),
                arguments(
                        priced(new Pricing.PerUnit(points("1"), quantity("1"), Partial.UP, Optional.of(points("0")))),
                        "out-of-range /per-unit/most: Points must be more than 0, but were 0.0000"),
                arguments(
                        priced(new Pricing.Bands(List.of())),
                        "out-of-range /bands/cuts: Value must be from 1 to 200, but was 0"),
                arguments(
                        priced(new Pricing.Bands(List.of(cut("5", "1"), cut("5", "2")))),
                        "not-ascending /bands/cuts/1/lower: Cuts must ascend, but 5 followed 5"),
                arguments(
                        priced(new Pricing.Bands(List.of(cut("5", "-0.0001")))),
                        "out-of-range /bands/cuts/0/points: " + DECIMALS),
                arguments(
                        priced(new Pricing.PerPointBelow(
                                quantity("90"), points("-0.0001"), quantity("1"), Partial.DOWN)),
                        "out-of-range /per-point-below/points: " + DECIMALS),
                arguments(
                        priced(new Pricing.PerPointBelow(quantity("90"), points("1"), quantity("-1"), Partial.DOWN)),
                        "out-of-range /per-point-below/step: Value must be more than 0 and at most 1000000, but was -1"),
                arguments(
                        priced(new Pricing.Range(points("-0.0001"), points("1"))),
                        "out-of-range /range/least: " + DECIMALS),
                arguments(
                        priced(new Pricing.Range(points("2"), points("1"))),
                        "out-of-range /range/most: Most must be at least the least 2.0000, but was 1.0000"));
    }

    static Stream<Arguments> decays() {
        return Stream.of(
                arguments(steps(), "out-of-range /steps/steps: Value must be from 1 to 200, but was 0"),
                arguments(
                        steps(step("P1M", "1"), step("P31D", "0.5")),
                        "not-ascending /steps/steps/1/until:"
                                + " Ages must ascend, counted from 2000-01-01, but P31D did not"),
                arguments(
                        steps(step("P1M", "0.5"), step("P1Y", "0.5001")),
                        "factor-order /steps/steps/1/factor:"
                                + " Factors must not rise with age, but 0.5001 followed 0.5"),
                arguments(
                        steps(step("P1M", "-0.1")),
                        "percent-for-fraction /steps/steps/0/factor: Share must be a fraction from 0 to 1, but was -0.1"),
                arguments(
                        fading(new Decay.Linear(-1, 1, quantity("0"))),
                        "out-of-range /linear/graceDays: Value must be from 0 to 36600, but was -1"),
                arguments(
                        fading(new Decay.Linear(0, 0, quantity("0"))),
                        "out-of-range /linear/spanDays: Value must be from 1 to 36600, but was 0"),
                arguments(
                        fading(new Decay.Linear(0, 1, quantity("20"))),
                        "percent-for-fraction /linear/floor: Share must be a fraction from 0 to 1, but was 20"),
                arguments(
                        fading(new Decay.HalfLife(36_601, 1, quantity("0"))),
                        "out-of-range /half-life/graceDays: Value must be from 0 to 36600, but was 36601"),
                arguments(
                        fading(new Decay.HalfLife(0, 3_661, quantity("0"))),
                        "out-of-range /half-life/halfLifeDays: Value must be from 1 to 3660, but was 3661"),
                arguments(
                        fading(new Decay.HalfLife(0, 1, quantity("1.1"))),
                        "percent-for-fraction /half-life/floor: Share must be a fraction from 0 to 1, but was 1.1"));
    }

    static Stream<Arguments> repeats() {
        return Stream.of(
                arguments(repeated(), "out-of-range: Value must be from 1 to 200, but was 0"),
                arguments(
                        repeated("1", "2", "1.5"),
                        "factor-order/2: Multipliers must not fall, from 1 on, but 1.5 followed 2"),
                arguments(repeated("0.5"), "factor-order/0: Multipliers must not fall, from 1 on, but 0.5 followed 1"),
                arguments(
                        repeated("1", "100.5"),
                        "out-of-range/1: Value must be more than 0 and at most 100, but was 100.5"));
    }

    static Stream<Arguments> vetoes() {
        return Stream.of(
                arguments(
                        struck(new CreditVeto.ScoreTo(points("140.0001"))),
                        "out-of-range /effect/score-to/points:"
                                + " Points must be from 0.0000 to 140.0000, but were 140.0001"),
                arguments(
                        struck(new CreditVeto.GradeTo("worst")),
                        "unknown-grade /effect/grade-to/grade: Code must name a known grade, but was \"worst\""),
                arguments(
                        with(one().veto(veto().hold(0).build())),
                        "out-of-range /hold: Value must be from 1 to 40, but was 0"),
                arguments(
                        with(one().veto(veto().hold(41).build())),
                        "out-of-range /hold: Value must be from 1 to 40, but was 41"),
                arguments(
                        with(one().veto(veto().then(new CreditVeto.Aftermath("best", 1))
                                .build())),
                        "unknown-grade /then/grade: Code must name a known grade, but was \"best\""),
                arguments(
                        with(one().veto(veto().then(new CreditVeto.Aftermath("b", 41))
                                .build())),
                        "out-of-range /then/periods: Value must be from 1 to 40, but was 41"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("places")
    void a_fault_of_an_item_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("pricings")
    void a_fault_of_a_price_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault.replaceFirst(" ", AT + "/pricing"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("decays")
    void a_fault_of_a_decay_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault.replaceFirst(" ", AT + "/decay"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("repeats")
    void a_fault_of_a_repetition_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy))
                .containsExactly(fault.replaceFirst("(order|range)", "$1" + AT + "/repeat/multipliers"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("vetoes")
    void a_fault_of_a_veto_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault.replaceFirst(" ", AT + "/veto"));
    }

    @Test
    void a_bad_record_without_a_term_is_open_to_repair() {
        assertThat(warnings(with(one().validity(new Validity.Permanent()))))
                .containsExactly("no-repair /items/3/repair:"
                        + " Bad record without a term should be open to repair, but permanent has no repair terms");
        assertThat(warnings(with(item("one", "good")
                        .validity(new Validity.UntilRectified())
                        .veto(veto().build()))))
                .containsExactly("no-repair /items/3/repair: Bad record without a term should be open to repair,"
                        + " but until-rectified has no repair terms");
        assertThat(warnings(with(item("one", "good").validity(new Validity.Permanent()))))
                .isEmpty();
    }

    @Test
    void what_stands_at_the_ends_is_clean() {
        Component.Builder fire = CreditPolicies.component("fire", "0", "0", "9")
                .addCategories(new Component.Category("alarms", points("5")));
        assertThat(errors(with(fire)
                        .addItems(
                                item("x".repeat(48), "fire").category("alarms").build())))
                .isEmpty();
        assertThat(errors(priced(new Pricing.Range(points("0"), points("0"))))).isEmpty();
        assertThat(errors(priced(new Pricing.Bands(List.of(cut("-1", "0"), cut("0", "5"))))))
                .isEmpty();
        assertThat(errors(steps(step("P6M", "1"), step("P1Y", "0.5"), step("P2Y", "0.5"))))
                .isEmpty();
        assertThat(errors(fading(new Decay.HalfLife(0, 3_660, quantity("1"))))).isEmpty();
        assertThat(errors(fading(new Decay.Linear(36_600, 36_600, quantity("0")))))
                .isEmpty();
        assertThat(errors(repeated("1", "1", "100"))).isEmpty();
        assertThat(errors(struck(new CreditVeto.ScoreTo(points("0"))))).isEmpty();
        assertThat(errors(with(one().spread(Spread.builder()
                        .toEnterprise(quantity("1"))
                        .toPerson(quantity("0.0001"))
                        .build()))))
                .isEmpty();
    }
}
