package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Apportionment;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.rating.Bonus;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The invariants 18 to 30 of the specification of ratings; 20 and 28 are in {@link MonotonyProperties}. */
class RatingInvariantProperties {
    @Provide
    Arbitrary<FactArbitraries.Case> cases() {
        return FactArbitraries.cases();
    }

    @Provide
    Arbitrary<FactArbitraries.Case> singles() {
        return FactArbitraries.singles();
    }

    private static List<Rating> ratings(Rubric rubric, List<FactSheet> sheets) {
        Bound bound = RatingPlan.compile(rubric).bind(Figures.table(rubric, sheets));
        return IntStream.range(0, sheets.size())
                .mapToObj(row -> bound.rating(row, DAY))
                .toList();
    }

    private static List<Rating> ratings(FactArbitraries.Case drawn) {
        return ratings(drawn.rubric(), drawn.sheets());
    }

    private static Rating rating(Rubric rubric, FactArbitraries.Case drawn) {
        return ratings(rubric, drawn.sheets()).get(0);
    }

    private static List<Points> dimensions(Rating rating) {
        return rating.dimensions().stream().map(DimensionScore::points).toList();
    }

    private static void assertWithin(Points points, Points max) {
        assertThat(points).isBetween(Points.ZERO, max);
    }

    @Property(tries = 1_000)
    void invariant_18_points_stay_between_zero_and_the_maximum(@ForAll("cases") FactArbitraries.Case drawn) {
        for (Rating rating : ratings(drawn)) {
            for (DimensionScore dimension : rating.dimensions()) {
                assertWithin(dimension.points(), dimension.dimension().maxPoints());
                assertWithin(dimension.applicable(), dimension.dimension().maxPoints());
                dimension
                        .indicators()
                        .forEach(score ->
                                assertWithin(score.points(), score.indicator().maxPoints()));
            }
            rating.bonusItems()
                    .forEach(
                            item -> assertWithin(item.points(), item.indicator().maxPoints()));
        }
    }

    @Property(tries = 1_000)
    void invariants_19_and_22_a_bonus_changes_no_dimension_and_never_lowers_the_star(
            @ForAll("cases") FactArbitraries.Case drawn) {
        // a survey in the bonus sets the minimum for conditions as well, so it is more than points on top
        List<Indicator> items = drawn.rubric().bonus().items().stream()
                .filter(item -> !(item.kind() instanceof Kind.Survey))
                .toList();
        Bonus bonus =
                items.isEmpty() ? Bonus.NONE : new Bonus(drawn.rubric().bonus().cap(), items);
        Rubric.Builder copy = Rubric.builder().from(drawn.rubric());
        Rating with = rating(copy.bonus(bonus).build(), drawn);
        Rating without = rating(copy.bonus(Bonus.NONE).build(), drawn);
        assertThat(dimensions(with)).isEqualTo(dimensions(without));
        assertThat(List.of(with.base(), with.lit(), with.status()))
                .isEqualTo(List.of(without.base(), without.lit(), without.status()));
        assertThat(with.star().orElse(-1)).isGreaterThanOrEqualTo(without.star().orElse(-1));
    }

    @Property(tries = 1_000)
    void invariant_21_vetoes_never_raise_the_star_nor_change_points_in_any_order(
            @ForAll("cases") FactArbitraries.Case drawn) {
        List<Veto> reversed = new ArrayList<>(drawn.rubric().vetoes());
        Collections.reverse(reversed);
        Rubric.Builder copy = Rubric.builder().from(drawn.rubric());
        Rating with = rating(drawn.rubric(), drawn);
        Rating inReverse = rating(copy.vetoes(reversed).build(), drawn);
        Rating without = rating(copy.vetoes(List.of()).build(), drawn);
        assertThat(Figures.of(inReverse)).isEqualTo(Figures.of(with));
        assertThat(with.star().orElse(-1)).isLessThanOrEqualTo(without.star().orElse(-1));
        assertThat(with.lines()).isEqualTo(without.lines());
    }

    @Property(tries = 1_000)
    void invariant_23_the_base_is_at_most_the_sum_of_maxima(@ForAll("cases") FactArbitraries.Case drawn) {
        for (Rating rating : ratings(drawn)) {
            assertWithin(rating.base(), drawn.rubric().maxPoints());
            assertWithin(rating.bonus(), drawn.rubric().bonus().cap());
        }
    }

    @Property(tries = 1_000)
    void invariant_24_the_order_of_dimensions_and_indicators_is_irrelevant(
            @ForAll("cases") FactArbitraries.Case drawn, @ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Load.times(1, 10); i++) {
            List<Dimension> shuffled = drawn.rubric().dimensions().stream()
                    .map(dimension -> Dimension.builder()
                            .from(dimension)
                            .indicators(shuffled(dimension.indicators(), random))
                            .build())
                    .toList();
            Rubric permuted = Rubric.builder()
                    .from(drawn.rubric())
                    .dimensions(shuffled(shuffled, random))
                    .build();
            assertThat(byId(rating(permuted, drawn))).isEqualTo(byId(rating(drawn.rubric(), drawn)));
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Map<String, Object> byId(Rating rating) {
        Map<String, Object> figures = rating.dimensions().stream()
                .collect(Collectors.toMap(d -> d.dimension().id(), DimensionScore::points));
        figures.put("", List.of(rating.status(), rating.star(), rating.lit(), rating.base(), rating.total()));
        return figures;
    }

    @Property(tries = 1_000)
    void invariant_25_lines_add_up_to_the_total_exactly(
            @ForAll("cases") FactArbitraries.Case drawn, @ForAll long seed) {
        List<FactSheet> sheets = FactArbitraries.draw(new Random(seed), drawn.rubric(), Load.times(1, 10))
                .sheets();
        for (Rating rating : ratings(drawn.rubric(), sheets)) {
            assertThat(rating.lines().stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(rating.total());
            // printed lines are apportioned and add up to the published total as well
            List<Points> exact = rating.lines().stream().map(ScoreLine::points).toList();
            assertThat(Apportionment.round(exact, drawn.rubric().scale()).stream()
                            .reduce(Points.ZERO, Points::plus))
                    .isEqualTo(rating.published());
        }
    }

    @Property(tries = 1_000)
    void invariant_26_a_star_takes_what_it_and_every_lower_star_take(@ForAll("cases") FactArbitraries.Case drawn) {
        Rubric rubric = drawn.rubric();
        FactSheet sheet = drawn.sheets().get(0);
        Rating rating = rating(rubric, drawn);
        for (StarRule rule : rubric.ladder().rules()) {
            if (rule.star() <= rating.star().orElse(0)) {
                assertThat(decisive(rating.total(), rubric)).isGreaterThanOrEqualTo(rule.total());
                for (DimensionScore score : rating.dimensions()) {
                    String id = score.dimension().id();
                    assertThat(decisive(score.points(), rubric))
                            .isGreaterThanOrEqualTo(rule.minima().getOrDefault(id, rule.dimensionMinimum()));
                }
                FactSheet usable = new RatingOracle(rubric).usable(sheet);
                rule.extra().ifPresent(extra -> assertThat(extra.test(usable)).isEqualTo(Truth.TRUE));
            }
        }
    }

    private static Points decisive(Points points, Rubric rubric) {
        return rubric.gradeOn() == GradeOn.PUBLISHED ? Apportionment.round(points, rubric.scale()) : points;
    }

    @Property(tries = 1_000)
    void invariant_27_the_same_data_and_rubric_give_the_same_figures_texts_and_digest(
            @ForAll("cases") FactArbitraries.Case drawn) {
        Rubric again = Rubric.builder().from(drawn.rubric()).build();
        List<FactSheet> copies = drawn.sheets().stream()
                .map(RatingInvariantProperties::inReverse)
                .toList();
        assertThat(again.digest()).isEqualTo(drawn.rubric().digest());
        assertThat(ratings(again, copies).stream().map(RatingInvariantProperties::everything))
                .isEqualTo(ratings(drawn).stream()
                        .map(RatingInvariantProperties::everything)
                        .toList());
    }

    private static FactSheet inReverse(FactSheet sheet) {
        List<String> names = new ArrayList<>(sheet.facts().keySet());
        Collections.reverse(names);
        FactSheet.Builder copy =
                FactSheet.builder().putAllEstablishedOn(sheet.establishedOn()).addAllUnderAppeal(sheet.underAppeal());
        names.forEach(name -> copy.put(name, sheet.fact(name)));
        return copy.build();
    }

    /** Every answer that a rating can give. */
    private static String everything(Rating rating) {
        return Stream.of(
                        Figures.of(rating),
                        rating.digest(),
                        rating.lines(),
                        rating.reasons().stream()
                                .map(reason -> reason + reason.text().in(Language.ZH))
                                .toList(),
                        rating.gapToNextStar(),
                        rating.lostByResponsible(),
                        rating.bonusItems(),
                        rating.nextChangeOn(),
                        rating.published())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Property(tries = 1_000)
    void invariant_29_a_lint_clean_rubric_never_throws(
            @ForAll("cases") FactArbitraries.Case cohort, @ForAll("singles") FactArbitraries.Case single) {
        ratings(cohort).forEach(rating -> assertThat(everything(rating)).isNotEmpty());
        RatingPlan plan = RatingPlan.compile(single.rubric());
        assertThat(everything(plan.rate(single.sheets().get(0), DAY))).isNotEmpty();
    }

    @Property(tries = 1_000)
    void invariant_30_only_a_final_rating_has_a_star(@ForAll("cases") FactArbitraries.Case drawn) {
        for (Rating rating : ratings(drawn)) {
            assertThat(rating.star().isPresent()).isEqualTo(rating.status() == RatingStatus.FINAL);
            boolean open = !rating.openGates().isEmpty()
                    || !rating.openVetoes().isEmpty()
                    || rating.dimensions().stream().anyMatch(DimensionScore::isInsufficient);
            if (open) {
                assertThat(rating.star()).isEmpty();
            }
        }
    }
}
