package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static io.github.xingwuguan.scoring.rating.Rubrics.draft;
import static io.github.xingwuguan.scoring.rating.Rubrics.flag;
import static io.github.xingwuguan.scoring.rating.Rubrics.indicator;
import static io.github.xingwuguan.scoring.rating.Rubrics.keys;
import static io.github.xingwuguan.scoring.rating.Rubrics.ladder;
import static io.github.xingwuguan.scoring.rating.Rubrics.star;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Bonus;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines, reasons, gaps and losses of single ratings. */
class RatingExplanationTest {
    private static Rating rate(Rubric rubric, Map<String, Fact> facts) {
        return RatingPlan.compile(rubric)
                .rate(FactSheet.builder().putAllFacts(facts).build(), DAY);
    }

    private static List<String> reasons(Rating rating) {
        return rating.reasons().stream()
                .map(reason -> reason.code().code() + " " + reason.subject() + " " + reason.details())
                .toList();
    }

    private static Condition is(String fact) {
        return Condition.compare(fact, Condition.Op.EQ, Fact.yes());
    }

    private static Rubric.Builder manyDimensions(String... names) {
        return draft().addAllFacts(keys(FactType.FLAG, names))
                .addAllDimensions(Arrays.stream(names)
                        .map(name -> Rubrics.dimension("dim-" + name, flag(name, "10")))
                        .toList());
    }

    @Test
    void what_dimensions_lack_stands_in_the_order_of_the_rubric() {
        Rubric rubric = manyDimensions("h", "b", "g", "a", "f", "c", "e", "d")
                .ladder(ladder(star(1, "80", "5")))
                .build();
        Rating rating = rate(rubric, Map.of());
        assertThat(rating.gapToNextStar().orElseThrow().dimensions().keySet())
                .containsExactly("dim-h", "dim-b", "dim-g", "dim-a", "dim-f", "dim-c", "dim-e", "dim-d");
        assertThat(reasons(rating).subList(0, 4))
                .containsExactly(
                        "below-total  [1, 80.0000]",
                        "below-dimension dim-h [1, 5.0000]",
                        "below-dimension dim-b [1, 5.0000]",
                        "below-dimension dim-g [1, 5.0000]");
    }

    @Test
    void a_subject_that_is_called_bonus_is_no_capped_bonus() {
        Rubric rubric = draft().addAllFacts(keys(FactType.FLAG, "bonus"))
                .addDimensions(Rubrics.dimension("d", flag("bonus", "10")))
                .ladder(ladder(star(1, "0")))
                .build();
        assertThat(reasons(rate(rubric, Map.of("bonus", Fact.yes())))).isEmpty();
    }

    @Test
    void a_capped_bonus_is_a_line_and_a_reason() {
        Rubric rubric = draft().addAllFacts(keys(FactType.FLAG, "a", "x", "y"))
                .addDimensions(Rubrics.dimension("d", flag("a", "10")))
                .bonus(new Bonus(Points.of(15), List.of(flag("x", "10"), flag("y", "10"))))
                .ladder(ladder(star(1, "0")))
                .build();
        Rating rating = rate(rubric, Map.of("a", Fact.yes(), "x", Fact.yes(), "y", Fact.yes()));
        assertThat(rating.lines().stream().map(Object::toString))
                .containsExactly("points a +10.0000", "bonus x +10.0000", "bonus y +10.0000", "cap bonus -5.0000");
        assertThat(reasons(rating)).containsExactly("bonus-capped bonus [15.0000]");
        Rating half = rate(rubric, Map.of("a", Fact.yes(), "x", Fact.yes()));
        assertThat(half.lines().stream().map(Object::toString))
                .containsExactly("points a +10.0000", "bonus x +10.0000", "bonus y +0.0000");
        assertThat(half.bonusItems())
                .extracting(IndicatorScore::state)
                .containsExactly(IndicatorScore.State.VALUE, IndicatorScore.State.MISSING);
    }

    @Test
    void gates_and_vetoes_come_first_then_gaps_then_losses_the_largest_first() {
        Veto.Builder capped =
                VetoTest.veto("capped", is("a")).effect(Veto.Effect.CAP).cap(0);
        Rubric rubric = draft().addAllFacts(keys(FactType.FLAG, "a", "b", "c", "open"))
                .addDimensions(Rubrics.dimension("d", flag("a", "1"), flag("b", "2"), flag("c", "3")))
                .addGates(new Gate("shut", Rubrics.NAME, is("b")), new Gate("ajar", Rubrics.NAME, is("open")))
                .addVetoes(
                        VetoTest.veto("struck", is("a")).build(),
                        capped.build(),
                        VetoTest.veto("pending", is("open")).build())
                .ladder(ladder(star(1, "2")))
                .build();
        assertThat(reasons(rate(rubric, Map.of("a", Fact.yes(), "b", Fact.no(), "c", Fact.missing("unverified")))))
                .containsExactly(
                        "gate-failed shut [b = true]",
                        "gate-open ajar [open = true]",
                        "veto struck [a = true]",
                        "veto-cap capped [a = true, 0]",
                        "veto-open pending [open = true]",
                        "below-total  [1, 1.0000]",
                        "unverified c [unverified]",
                        "lost b [2.0000]");
    }

    @Test
    void what_keeps_a_rating_open_is_said() {
        Rubric rubric = draft().addAllFacts(keys(FactType.FLAG, "a", "b", "apt"))
                .addDimensions(
                        Rubrics.dimension(
                                "d",
                                indicator("a", "1", new Kind.Bool("a"))
                                        .missing(MissingRule.BLOCK)
                                        .build()),
                        Rubrics.dimension(
                                "e",
                                indicator("b", "8", new Kind.Bool("b"))
                                        .applicable(is("apt"))
                                        .build()))
                .ladder(ladder(star(1, "0")))
                .build();
        assertThat(reasons(rate(rubric, Map.of("apt", Fact.no()))))
                .containsExactly(
                        "blocked a []",
                        "dimension-insufficient e [8.0000, 0.0000]",
                        "not-reported a [not-reported]",
                        "not-applicable b [apt = true]");
    }

    @Test
    void a_further_condition_of_a_star_is_named_when_points_suffice() {
        StarRule first = StarRule.builder().star(1).extra(is("a")).build();
        Rubric rubric = manyDimensions("a").ladder(ladder(first)).build();
        assertThat(reasons(rate(rubric, Map.of("a", Fact.no()))))
                .containsExactly("below-extra  [1]", "lost a [10.0000]");
        assertThat(rate(rubric, Map.of()).star()).hasValue(0);
        assertThat(rate(rubric, Map.of("a", Fact.yes())).gapToNextStar()).isEmpty();
    }

    @Test
    void a_lit_ladder_counts_dimensions_and_says_how_many_lack() {
        Rubric rubric = manyDimensions("a", "b", "c")
                .ladder(new StarLadder(AwardModel.LIT, Points.of(8), List.of(star(3, "0", "9"))))
                .build();
        Rating two = rate(rubric, Map.of("a", Fact.yes(), "b", Fact.yes(), "c", Fact.no()));
        assertThat(two.lit()).isEqualTo(2);
        assertThat(two.star()).hasValue(2);
        assertThat(two.gapToNextStar()).hasValue(new StarGap(3, Points.ZERO, Map.of("dim-c", Points.of(9)), 1));
        assertThat(reasons(two))
                .containsExactly("below-dimension dim-c [3, 9.0000]", "below-lit  [3, 2]", "lost c [10.0000]");
        assertThat(rate(rubric, Map.of("a", Fact.yes(), "b", Fact.yes(), "c", Fact.yes()))
                        .star())
                .hasValue(3);
    }

    @Test
    void losses_are_summed_by_the_body_that_answers() {
        Rubric rubric = draft().addAllFacts(keys(FactType.FLAG, "a", "b", "c", "d"))
                .addDimensions(Rubrics.dimension(
                        "dim",
                        indicator("a", "1", new Kind.Bool("a"))
                                .responsible("police")
                                .build(),
                        indicator("b", "2", new Kind.Bool("b"))
                                .responsible("housing")
                                .build(),
                        indicator("c", "4", new Kind.Bool("c"))
                                .responsible("police")
                                .build(),
                        indicator("d", "8", new Kind.Bool("d"))
                                .responsible("fire")
                                .build()))
                .ladder(ladder(star(1, "0")))
                .build();
        Rating rating = rate(rubric, Map.of("a", Fact.no(), "b", Fact.yes(), "d", Fact.notApplicable("none-here")));
        assertThat(rating.lostByResponsible()).containsExactly(Map.entry("police", Points.of(5)));
        assertThatThrownBy(() -> rating.lostByResponsible().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_rating_names_its_rubric_its_day_and_its_facts() {
        Rubric rubric = manyDimensions("a").ladder(ladder(star(1, "0"))).build();
        Rating rating = rate(rubric, Map.of("a", Fact.yes()));
        assertThat(rating.policy()).isEqualTo(rubric.id());
        assertThat(rating.digest()).isEqualTo(rubric.digest());
        assertThat(rating.asOf()).isEqualTo(DAY);
        IndicatorScore score = rating.dimensions().get(0).indicators().get(0);
        assertThat(score.facts()).containsExactly(Map.entry("a", Fact.yes()));
        assertThat(score.reason()).isEmpty();
        assertThatThrownBy(() -> score.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
        Bound bound = RatingPlan.compile(rubric)
                .bind(Figures.table(rubric, List.of(FactSheet.builder().build())));
        assertThat(bound.rating(0, DAY).subject()).isEqualTo("s0");
    }

    @Test
    void every_gap_in_the_facts_has_its_reason() {
        Kind.Panel panel = new Kind.Panel(3, 0, 1, Quantity.of(10));
        Kind.SurveyMinimum minimum = new Kind.SurveyMinimum(30, Quantity.ZERO);
        Kind survey = new Kind.Survey("x", Quantity.ZERO, Quantity.of(1), minimum);
        Kind levels = new Kind.Levels("x", List.of(new Kind.Level("good", Points.of(9))));
        Kind formula =
                new Kind.Computed(new Formula.Quotient(new Formula.Constant(Quantity.of(1)), new Formula.Reading("x")));
        assertThat(reason(FactType.MARKS, new Kind.Assessor("x", panel), Fact.marks(7)))
                .isEqualTo("too-few-marks");
        assertThat(reason(FactType.SURVEY, survey, Fact.survey(3, 3, 3))).isEqualTo("survey-too-small");
        assertThat(reason(FactType.SURVEY, survey, Fact.survey(0, 0, 3))).isEqualTo("empty-denominator");
        assertThat(reason(FactType.RATIO, new Kind.Sampled("x", 5, Points.of(1)), Fact.share(0, 4)))
                .isEqualTo("sample-too-small");
        assertThat(reason(FactType.CODE, levels, Fact.code("odd"))).isEqualTo("unknown-level");
        assertThat(reason(FactType.QUANTITY, formula, Fact.quantity(0))).isEqualTo("formula-empty");
        assertThat(reason(FactType.CODE, levels, Fact.quantity(1))).isEqualTo("wrong-type");
        assertThat(reason(FactType.CODE, levels, Fact.missing("conflicting"))).isEqualTo("conflicting");
        assertThat(reason(FactType.CODE, levels, Fact.missing("moon-in-scorpio")))
                .isEqualTo("missing");
        assertThat(reason(FactType.CODE, levels, Fact.notApplicable("no-assembly")))
                .isEqualTo("derived-not-applicable");
    }

    @Test
    void the_reason_why_a_fact_cannot_exist_is_kept() {
        Rubric rubric = manyDimensions("a").ladder(ladder(star(1, "0"))).build();
        assertThat(reasons(rate(rubric, Map.of("a", Fact.notApplicable("no-assembly")))))
                .contains("derived-not-applicable a [no-assembly]");
    }

    private static String reason(FactType type, Kind kind, Fact fact) {
        Rubric rubric = Rubrics.of(
                List.of(FactKey.of("x", type)), indicator("i", "9", kind).build());
        List<String> reasons = rate(rubric, Map.of("x", fact)).dimensions().get(0).indicators().get(0).reason().stream()
                .map(reason -> reason.code().code())
                .toList();
        return reasons.get(0);
    }
}
