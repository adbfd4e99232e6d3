package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The invariants 20 and 28 of the specification of ratings, with what they presuppose. */
class MonotonyProperties {
    /** Kinds whose points are a share of the maximum, so that a maximum can be split. */
    private static final List<String> PROPORTIONAL = List.of(
            "bool", "all-or-nothing", "count-linear", "ratio-linear", "survey", "trend", "assessor", "best-ratio");

    /** A rubric with one ratio of which more is better wherever it is read, and that no condition reads. */
    record Rising(Rubric rubric, String ratio, FactSheet sheet) {}

    @Provide
    Arbitrary<Rising> rising() {
        return Arbitraries.randomValue(random -> Stream.generate(() -> RubricArbitraries.drawWithoutCohort(random))
                .flatMap(rubric -> risingRatio(rubric)
                        .map(ratio -> new Rising(
                                rubric,
                                ratio,
                                FactArbitraries.draw(random, rubric, 1).sheets().get(0)))
                        .stream())
                .findFirst()
                .orElseThrow());
    }

    private static Optional<String> risingRatio(Rubric rubric) {
        List<String> asked = conditions(rubric).flatMap(c -> c.facts().stream()).toList();
        return IntStream.range(0, KindDraw.POOL)
                .mapToObj(i -> KindDraw.name(FactType.RATIO, i))
                .filter(ratio -> !asked.contains(ratio))
                .filter(ratio -> readers(rubric, ratio).findAny().isPresent())
                .filter(ratio -> readers(rubric, ratio).allMatch(MonotonyProperties::rises))
                .findFirst();
    }

    private static Stream<Indicator> items(Rubric rubric) {
        return Stream.concat(rubric.indicators(), rubric.bonus().items().stream());
    }

    private static Stream<Condition> conditions(Rubric rubric) {
        return Stream.of(
                        items(rubric).flatMap(item -> item.applicable().stream()),
                        rubric.gates().stream().map(Gate::requires),
                        rubric.vetoes().stream().map(Veto::when),
                        rubric.ladder().rules().stream().map(StarRule::extra).flatMap(Optional::stream))
                .flatMap(stream -> stream);
    }

    private static Stream<Kind> readers(Rubric rubric, String fact) {
        return items(rubric).map(Indicator::kind).filter(kind -> kind.facts().contains(fact));
    }

    /** Falling lines and bands, samples, where the numerator counts failures, and formulas are left out. */
    private static boolean rises(Kind kind) {
        if (kind instanceof Kind.ValueBands bands) {
            List<Points> points = bands.bands().stream().map(Kind.Band::points).toList();
            return points.stream().sorted().toList().equals(points);
        }
        return kind instanceof Kind.RatioStep
                || (kind instanceof Kind.RatioLinear line && line.target().compareTo(line.floor()) > 0)
                || (kind instanceof Kind.Trend trend && trend.change().units() > 0);
    }

    @Property(tries = 1_000)
    void invariant_20_a_higher_ratio_never_lowers_total_or_star(
            @ForAll("rising") Rising drawn,
            @ForAll @LongRange(max = 1_000) long numerator,
            @ForAll @LongRange(max = 1_000) long more,
            @ForAll @LongRange(min = 1, max = 1_000) long denominator) {
        RatingPlan plan = RatingPlan.compile(drawn.rubric());
        Rating low = plan.rate(drawn.sheet().with(drawn.ratio(), Fact.share(numerator, denominator)), DAY);
        Rating high = plan.rate(drawn.sheet().with(drawn.ratio(), Fact.share(numerator + more, denominator)), DAY);
        assertThat(high.total()).isGreaterThanOrEqualTo(low.total());
        assertThat(high.status()).isEqualTo(low.status());
        assertThat(high.star().orElse(-1)).isGreaterThanOrEqualTo(low.star().orElse(-1));
    }

    private static Points total(Kind kind, List<FactSheet> sheets, long... units) {
        Indicator[] parts = IntStream.range(0, units.length)
                .mapToObj(i -> Rubrics.indicator("i" + i, new Points(units[i]).toString(), kind)
                        .build())
                .toArray(Indicator[]::new);
        Rubric rubric = Rubrics.of(RubricArbitraries.FACTS, parts);
        return RatingPlan.compile(rubric)
                .score(Figures.table(rubric, sheets), DAY)
                .total(0);
    }

    @Property(tries = 2_000)
    void invariant_28_each_split_of_an_indicator_keeps_the_total_within_one_unit(
            @ForAll long seed,
            @ForAll @IntRange(max = 7) int chosen,
            @ForAll @IntRange(min = 3, max = 15_999_999) int units) {
        Random random = new Random(seed);
        Kind kind = new KindDraw(random).kind(PROPORTIONAL.get(chosen), new Points(units));
        Rubric whole = Rubrics.of(
                RubricArbitraries.FACTS,
                Rubrics.indicator("i", new Points(units).toString(), kind).build());
        // nothing may be excused: a dimension of which nothing is left earns nothing either way
        List<FactSheet> sheets = FactArbitraries.draw(random, whole, 3).sheets();
        long first = 1L + random.nextInt(units - 2);
        long second = 1L + random.nextInt((int) (units - first - 1));
        long one = total(kind, sheets, units).units();
        assertThat(total(kind, sheets, first, units - first).units()).isBetween(one - 1, one + 1);
        assertThat(total(kind, sheets, first, second, units - first - second).units())
                .isBetween(one - 2, one + 2);
    }
}
