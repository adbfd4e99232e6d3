package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.Veto;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AdviceProperties {
    @Provide
    Arbitrary<FactArbitraries.Case> singles() {
        return FactArbitraries.singles();
    }

    @Property(tries = 1_000)
    void all_steps_reach_the_star_and_leaving_any_one_out_does_not(
            @ForAll("singles") FactArbitraries.Case drawn, @ForAll int wish) {
        RatingPlan plan = RatingPlan.compile(drawn.rubric());
        int stars = plan.thresholds().stars;
        Assume.that(stars > 0);
        int star = Math.floorMod(wish, stars) + 1;
        FactSheet facts = drawn.sheets().get(0);
        Advice advice = plan.advise(facts, Rubrics.DAY, star);
        if (!advice.isReachable()) {
            assertThat(advice.steps()).isEmpty();
            assertThat(plan.rate(facts, Rubrics.DAY).star().orElse(-1)).isLessThan(star);
            return;
        }
        assertThat(reached(plan, facts, advice.steps())).isGreaterThanOrEqualTo(star);
        for (Advice.Step step : advice.steps()) {
            List<Advice.Step> without =
                    advice.steps().stream().filter(s -> !s.equals(step)).toList();
            assertThat(reached(plan, facts, without)).isLessThan(star);
        }
    }

    private static int reached(RatingPlan plan, FactSheet facts, List<Advice.Step> steps) {
        FactSheet changed = facts;
        for (Advice.Step step : steps) {
            for (Map.Entry<String, Fact> fact : step.to().entrySet()) {
                changed = changed.with(fact.getKey(), fact.getValue());
            }
        }
        return plan.rate(changed, Rubrics.DAY).star().orElse(-1);
    }

    private static Rubric.Builder flags() {
        return Rubrics.draft()
                .addAllFacts(Rubrics.keys(FactType.FLAG, "a", "b", "c", "gate", "fraud"))
                .addDimensions(Rubrics.dimension(
                        "d", Rubrics.flag("a", "60"), Rubrics.flag("b", "30"), Rubrics.flag("c", "10")))
                .addGates(new Gate("G", Rubrics.NAME, Condition.compare("gate", Condition.Op.EQ, Fact.yes())))
                .addVetoes(Veto.builder()
                        .id("V")
                        .label(Rubrics.NAME)
                        .when(Condition.compare("fraud", Condition.Op.EQ, Fact.yes()))
                        .effect(Veto.Effect.CAP)
                        .cap(1)
                        .build())
                .ladder(Rubrics.ladder(Rubrics.star(1, "30"), Rubrics.star(2, "60")));
    }

    private static FactSheet facts(Fact gate, Fact fraud) {
        return FactSheet.builder()
                .put("a", Fact.no())
                .put("b", Fact.no())
                .put("c", Fact.no())
                .put("gate", gate)
                .put("fraud", fraud)
                .build();
    }

    @Example
    void the_step_says_what_it_takes_and_gains() {
        RatingPlan plan = RatingPlan.compile(flags().build());
        Advice advice = plan.advise(facts(Fact.yes(), Fact.no()), Rubrics.DAY, 2);
        assertThat(advice.steps())
                .containsExactly(new Advice.Step("a", Map.of("a", Fact.no()), Map.of("a", Fact.yes()), Points.of(60)));
    }

    @Example
    void every_kind_but_cohort_and_formula_has_a_way_to_its_maximum_from_nothing() {
        RatingPlan plan = RatingPlan.compile(EveryKind.RUBRIC);
        for (io.github.xingwuguan.rating.Dimension dimension : EveryKind.RUBRIC.dimensions()) {
            for (io.github.xingwuguan.rating.Indicator indicator : dimension.indicators()) {
                FactSheet nothing = FactSheet.builder().build();
                FactSheet changed = nothing;
                Map<String, Fact> target = new Target(nothing, plan.keys()).of(indicator.kind(), indicator.maxPoints());
                for (Map.Entry<String, Fact> fact : target.entrySet()) {
                    changed = changed.with(fact.getKey(), fact.getValue());
                }
                Points points = plan.rate(changed, Rubrics.DAY, EveryKind.COHORT).dimensions().stream()
                        .flatMap(scored -> scored.indicators().stream())
                        .filter(score -> score.indicator().equals(indicator))
                        .map(IndicatorScore::points)
                        .findFirst()
                        .orElseThrow();
                assertThat(points).as(indicator.id()).isEqualTo(target.isEmpty() ? Points.ZERO : indicator.maxPoints());
            }
        }
    }

    @Example
    void a_band_of_a_ratio_that_nobody_reported_is_reached_by_a_ratio() {
        io.github.xingwuguan.basics.Quantity half = io.github.xingwuguan.basics.Quantity.parse("0.5");
        Kind.Bands bands = new Kind.ValueBands(
                "x",
                List.of(
                        new Kind.Band(io.github.xingwuguan.basics.Quantity.ZERO, Kind.Edge.INCLUSIVE, Points.ZERO),
                        new Kind.Band(half, Kind.Edge.EXCLUSIVE, Points.of(10))));
        RatingPlan plan = RatingPlan.compile(Rubrics.draft()
                .addAllFacts(Rubrics.keys(FactType.RATIO, "x"))
                .addDimensions(Rubrics.dimension(
                        "d", Rubrics.indicator("i", "10", bands).build()))
                .ladder(Rubrics.ladder(Rubrics.star(1, "10")))
                .build());
        Advice advice = plan.advise(FactSheet.builder().build(), Rubrics.DAY, 1);
        assertThat(advice.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.to()).isEqualTo(Map.of("x", Fact.share(2, 2))));
    }

    @Example
    void what_is_held_already_takes_no_step() {
        RatingPlan plan = RatingPlan.compile(flags().build());
        FactSheet good = facts(Fact.yes(), Fact.no()).with("a", Fact.yes());
        assertThat(plan.advise(good, Rubrics.DAY, 2)).isEqualTo(new Advice(2, List.of(), List.of()));
    }

    @Example
    void a_gate_or_a_veto_is_named_as_what_forbids_the_star() {
        RatingPlan plan = RatingPlan.compile(flags().build());
        assertThat(plan.advise(facts(Fact.no(), Fact.no()), Rubrics.DAY, 1).obstacles())
                .extracting(reason -> reason.code().code())
                .containsExactly("gate-failed");
        Advice capped = plan.advise(facts(Fact.yes(), Fact.yes()), Rubrics.DAY, 2);
        assertThat(capped.obstacles())
                .extracting(reason -> reason.code().code())
                .containsExactly("veto-cap");
        assertThat(capped.isReachable()).isFalse();
        assertThat(plan.advise(facts(Fact.yes(), Fact.yes()), Rubrics.DAY, 1).isReachable())
                .isTrue();
    }

    @Example
    void a_star_that_the_rubric_has_not_is_refused() {
        RatingPlan plan = RatingPlan.compile(flags().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.advise(facts(Fact.yes(), Fact.no()), Rubrics.DAY, 3))
                .withMessage("Star must be from 1 to 2, but was 3");
    }
}
