package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditPolicies.atLeast;
import static io.github.xingwuguan.credit.CreditPolicies.atMost;
import static io.github.xingwuguan.credit.CreditPolicies.exit;
import static io.github.xingwuguan.credit.CreditPolicies.measure;
import static io.github.xingwuguan.credit.CreditPolicies.official;
import static io.github.xingwuguan.credit.CreditPolicies.points;
import static io.github.xingwuguan.credit.CreditPolicies.quantity;
import static io.github.xingwuguan.credit.CreditPolicies.remedies;
import static io.github.xingwuguan.credit.CreditPolicies.smallBuilder;
import static io.github.xingwuguan.credit.CreditPolicies.tracker;
import static io.github.xingwuguan.credit.CreditPolicies.trigger;
import static io.github.xingwuguan.credit.CreditPolicies.with;
import static io.github.xingwuguan.credit.LintCase.errors;
import static io.github.xingwuguan.credit.LintCase.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about exit, remedies and measures, seen red. */
class ConsequenceLintTest {
    private static final Condition LAST = atMost("rank-from-bottom", 3);
    private static final Condition POOR = atMost("score", 60);
    private static final String NO_GUARD =
            "no-rank-guard /exit/triggers/0/when: Trigger that rests on rank alone must have a score from which"
                    + " one is spared, but had none";

    private static Measure.Builder ban(BasisLevel level) {
        return measure("ban", MeasureEffect.RESTRICTION, level).addGrades("c");
    }

    private static CreditPolicy.Builder standing(RemedyTerms.Standing... standing) {
        return smallBuilder().remedies(remedies().standing(List.of(standing)).build());
    }

    static Stream<Arguments> exits() {
        return Stream.of(
                arguments(with(exit()), "out-of-range /exit/triggers: Value must be from 1 to 32, but was 0"),
                arguments(
                        with(exit(trigger("x", POOR), trigger("x", POOR))),
                        "duplicate /exit/triggers/1/code: Entry must stand once, but \"x\" stood twice"),
                arguments(
                        with(exit(trigger("x", atLeast("strikes", 2)))),
                        "unknown-fact /exit/triggers/0/when/compare/fact: Fact must be declared, but strikes was not"),
                arguments(
                        with(exit(trigger("x", POOR)).sparedFrom(points("-1"))),
                        "out-of-range /exit/sparedFrom: Points must be from 0.0000 to 140.0000, but were -1.0000"),
                arguments(
                        with(exit(trigger("x", POOR)).minPopulation(0)),
                        "out-of-range /exit/minPopulation: Value must be from 1 to 1000000, but was 0"),
                arguments(
                        with(exit(trigger("x", POOR)).emergency(Period.ZERO)),
                        "out-of-range /exit/emergency:"
                                + " Period must be more than nothing and at most 100 years, but was P0D"),
                arguments(
                        with(exit(trigger("x", Condition.any(LAST, POOR))).sparedFrom(points("80"))),
                        "mixed-trigger /exit/triggers/0/when: Trigger must rest on rank in every alternative or in"
                                + " none, but does in some; make two of it"));
    }

    static Stream<Arguments> remedy_terms() {
        RemedyTerms.Standing firm = new RemedyTerms.Standing(Role.PROPERTY_ENTERPRISE, quantity("0"));
        return Stream.of(
                arguments(standing(), "no-standing /remedies/standing: Somebody must be able to object, but nobody is"),
                arguments(
                        standing(firm, firm),
                        "duplicate /remedies/standing/1/role:"
                                + " Entry must stand once, but \"property-enterprise\" stood twice"),
                arguments(
                        standing(new RemedyTerms.Standing(Role.RESIDENT, quantity("20"))),
                        "percent-for-fraction /remedies/standing/0/minShare:"
                                + " Share must be a fraction from 0 to 1, but was 20"));
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments(
                        with(measure("m", MeasureEffect.FAVOUR, BasisLevel.LAW)),
                        "no-ground /measures/0: Measure must follow from a grade or a list, but follows from none"),
                arguments(
                        with(measure("m", MeasureEffect.FAVOUR, BasisLevel.LAW).addGrades("a", "d")),
                        "unknown-grade /measures/0/grades/1: Code must name a known grade, but was \"d\";"
                                + " did you mean \"aa\"?"),
                arguments(
                        with(measure("m", MeasureEffect.FAVOUR, BasisLevel.LAW).addLists("red")),
                        "unknown-list /measures/0/lists/0: Code must name a known list, but was \"red\""),
                arguments(
                        with(ban(BasisLevel.LAW))
                                .addMeasures(ban(BasisLevel.LAW).build()),
                        "duplicate /measures/1/code: Entry must stand once, but \"ban\" stood twice"),
                arguments(
                        smallBuilder()
                                .addAllMeasures(IntStream.range(0, 201)
                                        .mapToObj(i -> measure("m" + i, MeasureEffect.FAVOUR, BasisLevel.LAW)
                                                .addGrades("aaa")
                                                .build())
                                        .toList()),
                        "out-of-range /measures: Value must be from 0 to 200, but was 201"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"exits", "remedy_terms", "measures"})
    void a_fault_is_found_at_its_place(CreditPolicy.Builder policy, String fault) {
        assertThat(errors(policy)).containsExactly(fault);
    }

    /** Case 32: somebody is always the last, in a good market too. */
    @Test
    void a_trigger_by_rank_alone_spares_good_scores() {
        assertThat(errors(with(exit(trigger("x", LAST))))).containsExactly(NO_GUARD);
        assertThat(errors(with(exit(trigger("x", Condition.any(LAST, LAST)))))).containsExactly(NO_GUARD);
        assertThat(errors(with(exit(trigger("x", LAST)).sparedFrom(points("80")))))
                .isEmpty();
        assertThat(errors(with(exit(trigger("x", Condition.all(LAST, POOR)))))).isEmpty();
    }

    @Test
    void a_count_of_periods_at_the_bottom_rests_on_rank_alone_too() {
        ExitTrigger twice = trigger("x", atLeast("last-twice", 2));
        assertThat(errors(with(exit(twice))
                        .addTrackers(tracker("last-twice", LAST).build())))
                .containsExactly(NO_GUARD);
        assertThat(errors(with(exit(twice))
                        .addTrackers(tracker("last-twice", POOR).build())))
                .isEmpty();
    }

    @Test
    void a_restriction_rests_on_a_regulation_where_it_is_enforced() {
        String problem = "basis-too-low /measures/0/basis/level:"
                + " Restriction must rest on a local regulation or higher, but rests on a normative-document";
        CreditPolicy.Builder adopted = with(ban(BasisLevel.NORMATIVE_DOCUMENT))
                .status(PolicyStatus.ADOPTED)
                .adoptedBy("No. 7");
        assertThat(warnings(adopted)).containsExactly(problem);
        assertThat(errors(adopted.provenance(official()))).containsExactly(problem);
        assertThat(warnings(with(ban(BasisLevel.NORMATIVE_DOCUMENT)).provenance(official())))
                .containsExactly(problem);
        assertThat(warnings(with(ban(BasisLevel.LOCAL_REGULATION)))).isEmpty();
        assertThat(warnings(with(measure("m", MeasureEffect.SUPERVISION, BasisLevel.NORMATIVE_DOCUMENT)
                        .addGrades("c"))))
                .isEmpty();
    }
}
