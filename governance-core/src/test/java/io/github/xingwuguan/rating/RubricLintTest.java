package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.LintCase.errors;
import static io.github.xingwuguan.rating.Rubrics.indicator;
import static io.github.xingwuguan.rating.Rubrics.is;
import static io.github.xingwuguan.rating.Rubrics.label;
import static io.github.xingwuguan.rating.Rubrics.party;
import static io.github.xingwuguan.rating.Rubrics.points;
import static io.github.xingwuguan.rating.Rubrics.quantity;
import static io.github.xingwuguan.rating.Rubrics.smallBuilder;
import static io.github.xingwuguan.rating.Rubrics.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about the parts of a rubric, seen red; the ladder has a test of its own. */
class RubricLintTest {
    private static final Kind BRANCH = new Kind.Bool("branch-approved");
    private static final Condition TYPO = is("metings", Fact.quantity(1));
    private static final String TYPO_MESSAGE =
            ": Fact must be declared, but metings was not; did you mean \"meetings\"?";

    private static Rubric.Builder withFirst(Dimension.Builder first) {
        return Rubrics.smallWith(first);
    }

    /** The small rubric with another first indicator, still of 60 points. */
    private static Rubric.Builder withFirst(Indicator.Builder first) {
        return withFirst(party().indicators(
                        List.of(first.build(), party().build().indicators().get(1))));
    }

    private static Indicator.Builder branch() {
        return indicator("branch", "60", BRANCH);
    }

    private static Criterion criterion(String id, String maxPoints, String... indicators) {
        return new Criterion(id, label(id), points(maxPoints), List.of(indicators));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments(smallBuilder().scale(5), "out-of-range /scale: Value must be from 0 to 4, but was 5"),
                arguments(
                        smallBuilder().adoptedBy("No. 7"),
                        "adopted-by /adoptedBy: Document must stand if and only if the policy is no draft,"
                                + " but it is draft"),
                arguments(
                        smallBuilder().status(PolicyStatus.ADOPTED),
                        "adopted-by /adoptedBy: Document must stand if and only if the policy is no draft,"
                                + " but it is adopted"),
                arguments(
                        smallBuilder().addFacts(FactKey.of("meetings", FactType.QUANTITY)),
                        "duplicate /facts/7: Fact must be declared once, but meetings was twice"),
                arguments(
                        smallBuilder()
                                .bonus(new Bonus(
                                        Points.ZERO, Rubrics.small().bonus().items())),
                        "bonus-cap /bonus/cap: Bonus must have a cap from 0 to 1600.0000 if and only if it has items,"
                                + " but had 0.0000"),
                arguments(
                        smallBuilder().bonus(new Bonus(Points.of(-5), List.of())),
                        "bonus-cap /bonus/cap: Bonus must have a cap from 0 to 1600.0000 if and only if it has items,"
                                + " but had -5.0000"),
                arguments(
                        smallBuilder().bonus(new Bonus(Points.of(5), List.of())),
                        "bonus-cap /bonus/cap: Bonus must have a cap from 0 to 1600.0000 if and only if it has items,"
                                + " but had 5.0000"),
                arguments(
                        smallBuilder()
                                .bonus(new Bonus(
                                        Points.of(10_001),
                                        Rubrics.small().bonus().items())),
                        "bonus-cap /bonus/cap: Bonus must have a cap from 0 to 1600.0000 if and only if it has items,"
                                + " but had 10001.0000"));
    }

    static Stream<Arguments> dimensions() {
        return Stream.of(
                arguments(
                        withFirst(party().id("service")),
                        "duplicate /dimensions/1/id: Id must be unique, of 1 to 64 characters, but \"service\" was not"),
                arguments(
                        withFirst(party().id(" ")),
                        "duplicate /dimensions/0/id: Id must be unique, of 1 to 64 characters, but \" \" was not"),
                arguments(
                        withFirst(party().id("x\n".repeat(33))),
                        "duplicate /dimensions/0/id: Id must be unique, of 1 to 64 characters, but \""
                                + "x\\u000a".repeat(33) + "\" was not"),
                arguments(
                        withFirst(party().minApplicableShare(quantity("50"))),
                        "percent-for-fraction /dimensions/0/minApplicableShare:"
                                + " Share must be a fraction from 0 to 1, but was 50"),
                arguments(
                        withFirst(party().minApplicableShare(quantity("-0.5"))),
                        "percent-for-fraction /dimensions/0/minApplicableShare:"
                                + " Share must be a fraction from 0 to 1, but was -0.5"),
                arguments(
                        withFirst(party().maxPoints(points("100.0001"))),
                        "sum-mismatch /dimensions/0/maxPoints:"
                                + " Maximum must be the sum of its parts, but was 100.0001 and the parts differ"),
                arguments(
                        withFirst(party().addCriteria(criterion("c", "60", "branch"))),
                        "criterion-members /dimensions/0/criteria:"
                                + " Every indicator must be in a criterion, but [meetings] were not"),
                arguments(
                        withFirst(party().addCriteria(criterion("c", "100", "branch", "meetings", "credit"))),
                        "criterion-members /dimensions/0/criteria/0:"
                                + " Criterion must hold indicators of its dimension that no other holds, but did not"),
                arguments(
                        withFirst(party().addCriteria(
                                        criterion("c", "100", "branch", "meetings"), criterion("d", "0", "branch"))),
                        "criterion-members /dimensions/0/criteria/1:"
                                + " Criterion must hold indicators of its dimension that no other holds, but did not"),
                arguments(
                        withFirst(party().addCriteria(criterion("c", "99", "branch", "meetings"))),
                        "sum-mismatch /dimensions/0/criteria/0/maxPoints:"
                                + " Maximum must be the sum of its parts, but was 99.0000 and the parts differ"),
                arguments(
                        withFirst(party().addCriteria(criterion("branch", "100", "branch", "meetings"))),
                        "duplicate /dimensions/0/criteria/0/id:"
                                + " Id must be unique, of 1 to 64 characters, but \"branch\" was not"));
    }

    static Stream<Arguments> indicators() {
        String at = " /dimensions/0/indicators/0";
        return Stream.of(
                arguments(
                        withFirst(branch().id("credit")),
                        "duplicate /dimensions/1/indicators/0/id:"
                                + " Id must be unique, of 1 to 64 characters, but \"credit\" was not"),
                arguments(
                        withFirst(branch().responsible(" ")),
                        "no-responsible-body" + at
                                + "/responsible: Indicator must name the body that answers for it, but named none"),
                arguments(
                        withFirst(branch().addEvidence("foto")),
                        "unknown-evidence-kind" + at
                                + "/evidence: Evidence must be of a declared kind, but was \"foto\";"
                                + " did you mean \"photo\"?"),
                arguments(
                        withFirst(branch().addEvidence("a\nb")),
                        "unknown-evidence-kind" + at
                                + "/evidence: Evidence must be of a declared kind, but was \"a\\u000ab\""),
                arguments(
                        withFirst(branch().evidenceMaxAgeDays(0)),
                        "out-of-range" + at + "/evidenceMaxAgeDays: Value must be from 1 to 36600, but was 0"),
                arguments(
                        withFirst(branch().applicable(TYPO)),
                        "unknown-fact" + at + "/applicable/compare/fact" + TYPO_MESSAGE),
                arguments(
                        withFirst(branch().kind(new Kind.Bool("branch-aproved"))),
                        "unknown-fact" + at + "/kind/bool: Fact must be declared, but branch-aproved was not;"
                                + " did you mean \"branch-approved\"?"),
                arguments(
                        withFirst(branch().kind(new Kind.Bool("a\nb"))),
                        "unknown-fact" + at + "/kind/bool: Fact must be declared, but a\\u000ab was not"));
    }

    static Stream<Arguments> rules() {
        List<Gate> gates = IntStream.range(0, 33)
                .mapToObj(i -> new Gate("g" + i, label("g"), is("branch-approved", Fact.yes())))
                .toList();
        List<Veto> vetoes = IntStream.range(0, 33)
                .mapToObj(i -> veto("v" + i, is("black-listed", Fact.yes())).build())
                .toList();
        Condition listed = is("black-listed", Fact.yes());
        return Stream.of(
                arguments(smallBuilder().gates(gates), "out-of-range /gates: Value must be from 0 to 32, but was 33"),
                arguments(
                        smallBuilder().vetoes(vetoes), "out-of-range /vetoes: Value must be from 0 to 32, but was 33"),
                arguments(
                        smallBuilder().addGates(new Gate("founded", label("x"), listed)),
                        "duplicate /gates/1/id: Id must be unique, of 1 to 64 characters, but \"founded\" was not"),
                arguments(
                        smallBuilder().addGates(new Gate("x", label("x"), TYPO)),
                        "unknown-fact /gates/1/requires/compare/fact" + TYPO_MESSAGE),
                arguments(
                        smallBuilder().addVetoes(veto("black-list", listed).build()),
                        "duplicate /vetoes/1/id: Id must be unique, of 1 to 64 characters, but \"black-list\" was not"),
                arguments(
                        smallBuilder().addVetoes(veto("x", TYPO).build()),
                        "unknown-fact /vetoes/1/when/compare/fact" + TYPO_MESSAGE),
                arguments(
                        smallBuilder().addVetoes(veto("x", listed).cap(1).build()),
                        "veto-cap /vetoes/1/cap: Cap must stand if and only if the effect is cap,"
                                + " but the effect is no-star"),
                arguments(
                        smallBuilder()
                                .addVetoes(veto("x", listed)
                                        .effect(Veto.Effect.CAP)
                                        .build()),
                        "veto-cap /vetoes/1/cap: Cap must stand if and only if the effect is cap,"
                                + " but the effect is cap"),
                arguments(
                        smallBuilder()
                                .addVetoes(veto("x", listed)
                                        .effect(Veto.Effect.CAP)
                                        .cap(3)
                                        .build()),
                        "out-of-range /vetoes/1/cap: Value must be from 0 to 2, but was 3"),
                arguments(
                        smallBuilder()
                                .addVetoes(veto("x", listed).windowMonths(0).build()),
                        "out-of-range /vetoes/1/windowMonths: Value must be from 1 to 1200, but was 0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"heads", "dimensions", "indicators", "rules"})
    void a_fault_is_found_at_its_place(Rubric.Builder rubric, String fault) {
        assertThat(errors(rubric)).containsExactly(fault);
    }

    @Test
    void the_small_rubric_is_clean() {
        assertThat(errors(smallBuilder())).isEmpty();
        assertThat(LintCase.warnings(Rubrics.small())).isEmpty();
    }

    @Test
    void criteria_that_hold_every_indicator_once_are_clean() {
        assertThat(errors(withFirst(
                        party().addCriteria(criterion("c", "40", "meetings"), criterion("d", "60", "branch")))))
                .isEmpty();
    }

    @Test
    void all_faults_come_at_once() {
        assertThat(errors(withFirst(party().id("").minApplicableShare(quantity("50")))
                        .scale(9)
                        .addGates(new Gate("x", label("x"), TYPO))
                        .addVetoes(veto("x", TYPO).cap(1).build())))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(
                        "out-of-range /scale",
                        "duplicate /dimensions/0/id",
                        "percent-for-fraction /dimensions/0/minApplicableShare",
                        "unknown-fact /gates/1/requires/compare/fact",
                        "duplicate /vetoes/1/id",
                        "unknown-fact /vetoes/1/when/compare/fact",
                        "veto-cap /vetoes/1/cap");
    }
}
