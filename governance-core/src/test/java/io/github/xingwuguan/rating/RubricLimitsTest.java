package io.github.xingwuguan.rating;

import static io.github.xingwuguan.rating.LintCase.errors;
import static io.github.xingwuguan.rating.Rubrics.dimension;
import static io.github.xingwuguan.rating.Rubrics.indicator;
import static io.github.xingwuguan.rating.Rubrics.party;
import static io.github.xingwuguan.rating.Rubrics.points;
import static io.github.xingwuguan.rating.Rubrics.smallBuilder;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many and how much a rubric may hold, seen red just beyond the limit. */
class RubricLimitsTest {
    private static final Kind BRANCH = new Kind.Bool("branch-approved");

    @Test
    void a_rubric_has_one_to_sixteen_dimensions() {
        assertThat(errors(smallBuilder().dimensions(List.of())))
                .contains("out-of-range /dimensions: Value must be from 1 to 16, but was 0");
        List<Dimension> many = IntStream.range(0, 17)
                .mapToObj(i -> dimension(
                                "d" + i, indicator("i" + i, "100", BRANCH).build())
                        .build())
                .toList();
        assertThat(errors(smallBuilder().dimensions(many)))
                .containsExactly("out-of-range /dimensions: Value must be from 1 to 16, but was 17");
        assertThat(errors(smallBuilder().dimensions(many.subList(0, 16)))).isEmpty();
    }

    @Test
    void a_dimension_has_one_to_a_hundred_and_twenty_indicators() {
        assertThat(errors(Rubrics.smallWith(party().indicators(List.of()))))
                .containsExactly(
                        "out-of-range /dimensions/0/indicators: Value must be from 1 to 120, but was 0",
                        "sum-mismatch /dimensions/0/maxPoints: Maximum must be the sum of its parts,"
                                + " but was 100.0000 and the parts differ");
        List<Indicator> many = IntStream.range(0, 121)
                .mapToObj(i -> indicator("i" + i, "1", BRANCH).build())
                .toList();
        assertThat(errors(Rubrics.smallWith(party().maxPoints(Points.of(121)).indicators(many))))
                .containsExactly("out-of-range /dimensions/0/indicators: Value must be from 1 to 120, but was 121");
    }

    @Test
    void an_indicator_earns_more_than_nothing_and_at_most_sixteen_hundred() {
        assertThat(errors(Rubrics.smallWith(party().indicators(List.of(
                        indicator("branch", "60", BRANCH).maxPoints(Points.ZERO).build(),
                        indicator("meetings", "100", BRANCH).build())))))
                .containsExactly("out-of-range /dimensions/0/indicators/0/maxPoints:"
                        + " Maximum must be more than 0 and at most 1600, but was 0.0000");
        assertThat(errors(Rubrics.smallWith(dimension(
                                "party",
                                indicator("branch", "60", BRANCH)
                                        .maxPoints(points("1600.0001"))
                                        .build())
                        .maxPoints(points("1600.0001")))))
                .containsExactly(
                        "out-of-range /dimensions/0/maxPoints:"
                                + " Dimension must have at most 1600.0000 points, but had 1600.0001",
                        "out-of-range /dimensions/0/indicators/0/maxPoints:"
                                + " Maximum must be more than 0 and at most 1600, but was 1600.0001");
    }

    @Test
    void a_rubric_declares_one_to_four_thousand_facts_and_a_kind_of_evidence_once() {
        List<FactKey> many = IntStream.range(0, 3_995)
                .mapToObj(i -> FactKey.of("fact-" + i, FactType.FLAG))
                .toList();
        assertThat(errors(smallBuilder().addAllFacts(many)))
                .singleElement()
                .satisfies(error ->
                        assertThat(error).startsWith("out-of-range /facts: Value must be from 1 to 4000, but was 400"));
        assertThat(errors(smallBuilder().addEvidenceKinds("photo", "photo")))
                .containsExactly("duplicate /evidenceKinds: Kind of evidence must stand once, but one stood twice");
    }

    @Test
    void a_survey_has_one_minimum_in_the_whole_rubric() {
        Rubric.Builder twice = Rubrics.of(Kinds.survey("0.6", "0.9", 30, "0.05"))
                .addDimensions(dimension(
                                "second",
                                indicator("two", "10", Kinds.survey("0", "1", 30, "0.05"))
                                        .build(),
                                indicator("three", "10", Kinds.survey("0", "1", 30, "0.1"))
                                        .build())
                        .maxPoints(Points.of(20))
                        .build());
        assertThat(errors(twice))
                .containsExactly("survey-minimum /dimensions/1/indicators/1/kind/survey/minimum:"
                        + " A survey must have one minimum, but survey had two");
    }

    @Test
    void a_bonus_has_at_most_thirty_two_items_and_they_are_linted_like_indicators() {
        List<Indicator> items = IntStream.range(0, 33)
                .mapToObj(i -> indicator("b" + i, "1", BRANCH).build())
                .toList();
        assertThat(errors(smallBuilder().bonus(new Bonus(Points.of(10), items))))
                .containsExactly("out-of-range /bonus/items: Value must be from 0 to 32, but was 33");
        assertThat(errors(smallBuilder()
                        .bonus(new Bonus(
                                Points.of(10),
                                Collections.nCopies(
                                        2,
                                        indicator("b", "1", new Kind.Deduct("volunteers", points("2")))
                                                .build())))))
                .containsExactly(
                        "out-of-range /bonus/items/0/kind/deduct/each:"
                                + " Points for each must be at most the maximum 1.0000, but were 2.0000",
                        "duplicate /bonus/items/1/id: Id must be unique, of 1 to 64 characters, but \"b\" was not",
                        "out-of-range /bonus/items/1/kind/deduct/each:"
                                + " Points for each must be at most the maximum 1.0000, but were 2.0000");
    }
}
