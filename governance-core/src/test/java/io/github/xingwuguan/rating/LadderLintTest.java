package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.LintCase.errors;
import static io.github.xingwuguan.rating.LintCase.warnings;
import static io.github.xingwuguan.rating.Rubrics.graded;
import static io.github.xingwuguan.rating.Rubrics.is;
import static io.github.xingwuguan.rating.Rubrics.points;
import static io.github.xingwuguan.rating.Rubrics.smallBuilder;
import static io.github.xingwuguan.rating.Rubrics.star;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about the ladder of stars, seen red, and the warnings. */
class LadderLintTest {
    /** Without the veto, whose cap depends on the highest star. */
    private static Rubric.Builder with(StarLadder ladder) {
        return smallBuilder().vetoes(List.of()).ladder(ladder);
    }

    private static StarLadder lit(String threshold, StarRule... rules) {
        return new StarLadder(AwardModel.LIT, points(threshold), List.of(rules));
    }

    private static StarRule star(int star, String total) {
        return Rubrics.star(star, total, "0").build();
    }

    static Stream<Arguments> faults() {
        String order = ": Stars must ascend without a gap, but ";
        return Stream.of(
                arguments(graded(), "no-stars /ladder/stars: Graded ladder must have a star, but had none"),
                arguments(lit("0"), "out-of-range /ladder/litThreshold: Threshold must be more than 0, but was 0.0000"),
                arguments(
                        lit("100.0001"),
                        "unreachable /ladder/litThreshold:"
                                + " Threshold must be reachable in every dimension, but 100.0001 is not"),
                arguments(
                        graded(Rubrics.star(1, "-1", "0").build()),
                        "out-of-range /ladder/stars/0: Total and minima must be 0 or more, but one was less"),
                arguments(
                        graded(Rubrics.star(1, "100", "-0.0001").build()),
                        "out-of-range /ladder/stars/0: Total and minima must be 0 or more, but one was less"),
                arguments(
                        graded(Rubrics.star(1, "100", "0")
                                .putMinima("party", points("-1"))
                                .build()),
                        "out-of-range /ladder/stars/0: Total and minima must be 0 or more, but one was less"),
                arguments(graded(star(2, "100")), "star-order /ladder/stars/0/star" + order + "2 followed 0"),
                arguments(
                        graded(star(1, "100"), star(3, "110")),
                        "star-order /ladder/stars/1/star" + order + "3 followed 1"),
                arguments(
                        graded(star(1, "100"), star(1, "110")),
                        "star-order /ladder/stars/1/star" + order + "1 followed 1"),
                arguments(
                        lit("80", star(2, "100"), star(1, "110")),
                        "star-order /ladder/stars/1/star" + order + "1 followed 2"),
                arguments(
                        lit("80", star(3, "100")),
                        "star-order /ladder/stars/0/star: Lit stars must be at most the dimensions, but was 3"),
                arguments(
                        graded(Rubrics.star(1, "100", "0")
                                .putMinima("partei\n", Points.of(50))
                                .build()),
                        "unknown-dimension /ladder/stars/0/minima:"
                                + " Minimum must be of a dimension, but was of \"partei\\u000a\""),
                arguments(
                        graded(star(1, "210.0001")),
                        "unreachable /ladder/stars/0/total:"
                                + " Total must be reachable, but 210.0001 is more than all points"),
                arguments(
                        graded(Rubrics.star(1, "100", "0")
                                .putMinima("service", points("100.0001"))
                                .build()),
                        "unreachable /ladder/stars/0/dimensionMinimum:"
                                + " Minimum must be reachable, but is more than all of service"),
                arguments(
                        graded(star(1, "100"), star(2, "99.9999")),
                        "not-monotone /ladder/stars/1/total:"
                                + " Total must not fall from star to star, but 99.9999 does"),
                arguments(
                        graded(
                                Rubrics.star(1, "100", "60").build(),
                                Rubrics.star(2, "100", "70")
                                        .putMinima("party", Points.of(59))
                                        .build()),
                        "not-monotone /ladder/stars/1/dimensionMinimum:"
                                + " Minima must not fall from star to star, but one does"),
                arguments(
                        graded(Rubrics.star(1, "100", "0")
                                .extra(is("hazzards", Fact.quantity(0)))
                                .build()),
                        "unknown-fact /ladder/stars/0/extra/compare/fact: Fact must be declared, but hazzards was not;"
                                + " did you mean \"hazards\"?"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void a_fault_is_found_at_its_place(StarLadder ladder, String fault) {
        assertThat(errors(with(ladder))).containsExactly(fault);
    }

    @Test
    void a_minimum_beyond_every_dimension_is_found_for_each() {
        assertThat(errors(with(graded(Rubrics.star(1, "0", "101").build()))))
                .containsExactly(
                        "unreachable /ladder/stars/0/dimensionMinimum:"
                                + " Minimum must be reachable, but is more than all of party",
                        "unreachable /ladder/stars/0/dimensionMinimum:"
                                + " Minimum must be reachable, but is more than all of service");
    }

    @Test
    void a_ladder_has_sixteen_stars_at_most() {
        StarRule[] rules = Stream.iterate(1, star -> star + 1)
                .limit(17)
                .map(star -> star(star, "100"))
                .toArray(StarRule[]::new);
        assertThat(errors(with(graded(rules))))
                .containsExactly(
                        "star-order /ladder/stars/16/star: Stars must ascend without a gap, but 17 followed 16");
    }

    @Test
    void a_lit_ladder_may_leave_stars_without_a_rule() {
        assertThat(errors(with(lit("80")))).isEmpty();
        assertThat(errors(with(lit("80", star(2, "100"))))).isEmpty();
        assertThat(lit("80").highest(5)).isEqualTo(5);
        assertThat(graded(star(1, "1"), star(2, "2")).highest(5)).isEqualTo(2);
        assertThat(graded().highest(5)).isZero();
    }

    @Test
    void one_minimum_stands_in_place_of_the_common_one() {
        StarRule rule =
                Rubrics.star(1, "100", "60").putMinima("party", Points.of(20)).build();
        assertThat(LadderLint.minimum(rule, Rubrics.party().build())).isEqualTo(Points.of(20));
        assertThat(LadderLint.minimum(rule, Rubrics.service().build())).isEqualTo(Points.of(60));
    }

    @Test
    void a_star_that_needs_every_point_is_pointed_out() {
        assertThat(warnings(with(graded(star(1, "200"))).build()))
                .contains("needs-every-point /ladder/stars/0/total:"
                        + " Star should be reachable with a loss, but needs every point or a bonus");
    }

    @Test
    void a_star_that_needs_the_bonus_is_pointed_out() {
        assertThat(warnings(with(graded(star(1, "190"), star(2, "200.0001"), star(3, "210")))
                        .build()))
                .contains(
                        "needs-bonus /ladder/stars/1/total: Star should be reachable without bonus, but needs it",
                        "needs-bonus /ladder/stars/2/total: Star should be reachable without bonus, but needs it")
                .noneMatch(warning -> warning.contains("/stars/0"));
    }

    @Test
    void a_fact_that_nobody_reads_is_pointed_out() {
        Rubric rubric =
                smallBuilder().addFacts(FactKey.of("idle", FactType.CODE)).build();
        assertThat(warnings(rubric))
                .containsExactly("unused-fact /facts/7: Declared fact should be read, but idle is not");
    }
}
