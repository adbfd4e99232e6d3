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

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Bonus;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest rubrics and facts that the lint lets through. */
class LimitsTest {
    private static String name(int i) {
        return "f" + i;
    }

    private static List<FactKey> flags(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FactKey.of(name(i), FactType.FLAG))
                .toList();
    }

    private static FactSheet sheet(int count, Function<Integer, Fact> fact) {
        FactSheet.Builder sheet = FactSheet.builder();
        IntStream.range(0, count).forEach(i -> sheet.put(name(i), fact.apply(i)));
        return sheet.build();
    }

    private static Rating rate(Rubric rubric, FactSheet sheet) {
        Rating rating = RatingPlan.compile(rubric).rate(sheet, DAY);
        assertThat(Figures.of(rating))
                .isEqualTo(new RatingOracle(rubric).rate(sheet, DAY).figures());
        return rating;
    }

    /** 16 dimensions of 120 indicators and 1,600 points. */
    private static Rubric largest() {
        Rubric.Builder rubric = draft().addAllFacts(flags(1_920));
        for (int d = 0; d < 16; d++) {
            int first = 120 * d;
            rubric.addDimensions(Rubrics.dimensionOf(
                            "d" + d,
                            IntStream.range(first, first + 120)
                                    .mapToObj(i -> largestIndicator(i, first))
                                    .toList())
                    .build());
        }
        return rubric.ladder(ladder(star(1, "25600"))).build();
    }

    private static Indicator largestIndicator(int i, int first) {
        return indicator(name(i), i == first ? "53" : "13", new Kind.Bool(name(i)))
                .missing(MissingRule.BLOCK)
                .build();
    }

    @Test
    void all_points_of_the_largest_rubric_add_up() {
        Rubric rubric = largest();
        Rating rating = rate(rubric, sheet(1_920, i -> Fact.yes()));
        assertThat(rating.total()).isEqualTo(rubric.maxPoints());
        assertThat(rating.dimensions())
                .allSatisfy(d -> assertThat(d.points()).isEqualTo(d.dimension().maxPoints()));
    }

    @Test
    void all_facts_of_the_largest_rubric_may_be_missing_or_not_applicable() {
        Rubric rubric = largest();
        assertThat(rate(rubric, sheet(1_920, i -> Fact.missing("x"))).status()).isEqualTo(RatingStatus.PROVISIONAL);
        Rating excused = rate(rubric, sheet(1_920, i -> Fact.notApplicable("x")));
        assertThat(excused.status()).isEqualTo(RatingStatus.PROVISIONAL);
        assertThat(excused.total()).isEqualTo(Points.ZERO);
        assertThat(rate(rubric, sheet(1_920, i -> i % 120 == 0 ? Fact.yes() : Fact.notApplicable("x")))
                        .total())
                .isEqualTo(rubric.maxPoints());
    }

    @Test
    void a_bonus_of_many_items_adds_up_to_its_cap() {
        Rubric rubric = draft().addAllFacts(flags(33))
                .addDimensions(Rubrics.dimension("d", flag(name(32), "1")))
                .bonus(new Bonus(
                        Points.of(1_550),
                        IntStream.range(0, 32)
                                .mapToObj(i -> flag(name(i), "50"))
                                .toList()))
                .ladder(ladder(star(1, "1")))
                .build();
        assertThat(rate(rubric, sheet(33, i -> i < 3 ? Fact.yes() : Fact.no())).total())
                .isEqualTo(Points.of(150));
        assertThat(rate(rubric, sheet(33, i -> i == 0 ? Fact.no() : Fact.yes())).total())
                .isEqualTo(Points.of(1_551));
        assertThat(rate(rubric, sheet(33, i -> Fact.yes())).total()).isEqualTo(Points.of(1_551));
        assertThat(rate(rubric, sheet(33, i -> i == 32 ? Fact.no() : Fact.missing("x")))
                        .total())
                .isEqualTo(Points.ZERO);
    }

    @Test
    void an_addition_of_many_large_terms_stops_at_its_maximum() {
        List<FactKey> facts = IntStream.range(0, 200)
                .mapToObj(i -> FactKey.of(name(i), FactType.QUANTITY))
                .toList();
        Kind add = new Kind.Add(facts.stream()
                .map(key -> new Kind.Term(key.name(), Points.of(1_600)))
                .toList());
        Rubric rubric = Rubrics.of(facts, indicator("i", "1600", add).build());
        for (int known : new int[] {57, 58, 115, 116, 200}) {
            FactSheet sheet = sheet(200, i -> i < known ? Fact.quantity(1_000_000) : Fact.missing("x"));
            assertThat(rate(rubric, sheet).total()).as("%s terms", known).isEqualTo(Points.of(1_600));
        }
    }

    @Test
    void a_lit_threshold_beyond_all_points_lights_nothing() {
        for (String threshold : new String[] {"100.0001", "429496.7296", "429496.7297", "1000000"}) {
            Rubric rubric = draft().addAllFacts(flags(1))
                    .addDimensions(Rubrics.dimension("d", flag(name(0), "100")))
                    .ladder(new StarLadder(AwardModel.GRADED, Points.parse(threshold), List.of(star(1, "0"))))
                    .build();
            assertThat(rate(rubric, sheet(1, i -> Fact.yes())).lit())
                    .as(threshold)
                    .isZero();
        }
    }

    @Test
    void a_day_beyond_the_calendar_of_columns_is_refused() {
        FactTable.Builder table = FactTable.builder(keys(FactType.FLAG, "x"));
        FactSheet sheet = FactSheet.builder()
                .put("x", Fact.yes())
                .putEstablishedOn("x", LocalDate.MAX)
                .build();
        assertThatThrownBy(() -> table.add("s", sheet))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("must be from 0001-01-01 to 9999-12-31, but was " + LocalDate.MAX);
    }
}
