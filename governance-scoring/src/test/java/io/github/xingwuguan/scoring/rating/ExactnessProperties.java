package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The parts of the plan against the same sentence in decimals: shares, tables, conditions, kept losses. */
class ExactnessProperties {
    private static final List<String> TABLES = List.of("count-linear", "count-bands", "bands", "deduct", "add");

    @Provide
    Arbitrary<FactArbitraries.Case> cases() {
        return FactArbitraries.cases();
    }

    private static long onLine(long floor, long target, long max, long numerator, long denominator) {
        // max × (n/d − floor) / (target − floor), with n/d in units of the floor
        BigDecimal above = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(Quantity.ONE))
                .subtract(BigDecimal.valueOf(floor).multiply(BigDecimal.valueOf(denominator)));
        BigDecimal span = BigDecimal.valueOf(target - floor).multiply(BigDecimal.valueOf(denominator));
        BigDecimal share = above.multiply(BigDecimal.valueOf(max));
        return share.divide(span, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(max))
                .longValueExact();
    }

    @Property(tries = 2_000)
    void a_share_is_exact_on_both_sides_of_the_limit_of_fast_arithmetic(
            @ForAll @IntRange(max = 1_010_000) int floor,
            @ForAll @IntRange(max = 1_010_000) int target,
            @ForAll @LongRange(min = 1, max = 16_000_000) long max,
            @ForAll long seed) {
        int end = floor == target ? target + 1 : target;
        Share share = Share.line(new Quantity(floor), new Quantity(end), new Points(max));
        Random random = new Random(seed);
        long common = BigInteger.valueOf(floor)
                .gcd(BigInteger.valueOf(end))
                .gcd(BigInteger.valueOf(Quantity.ONE))
                .longValueExact();
        long limit = Long.MAX_VALUE / (Math.abs(end - floor) / common * (2 * max + 1));
        List<Long> denominators = Stream.of(
                        1L,
                        2L,
                        3L,
                        limit - 1,
                        limit,
                        limit + 1,
                        999_999_937L,
                        1_000_000_000L,
                        1L + random.nextInt(1_000_000_000))
                .filter(d -> d >= 1 && d <= 1_000_000_000)
                .toList();
        for (long denominator : denominators) {
            long edge = (random.nextBoolean() ? floor : end) * denominator / Quantity.ONE;
            for (long numerator :
                    new long[] {0, edge, edge + 1, Math.max(0, edge - 1), random.nextInt(1_000_000_001)}) {
                assertThat(share.points(numerator, denominator))
                        .as("%s/%s from %s to %s of %s", numerator, denominator, floor, end, max)
                        .isEqualTo(onLine(floor, end, max, numerator, denominator));
            }
        }
    }

    @Property(tries = 1_000)
    void halves_of_a_unit_go_up(
            @ForAll @LongRange(min = 1, max = 8_000_000) long points, @ForAll @IntRange(min = 1, max = 60) int factor) {
        // (2p − 1) / 2 units, exactly half way between p − 1 and p
        Share whole = Share.whole(new Points(2 * points - 1));
        assertThat(whole.points(factor, 2L * factor)).isEqualTo(points);
        assertThat(whole.points(499_999_999, 1_000_000_000)).isEqualTo(points - 1);
        // the same half way between 0.0001 and 1.0001, with a denominator beyond the fast arithmetic of large maxima
        Share line = Share.line(new Quantity(1), new Quantity(10_001), new Points(2 * points - 1));
        assertThat(line.points(500_100_000, 1_000_000_000)).isEqualTo(points);
        assertThat(line.points(500_099_999, 1_000_000_000)).isEqualTo(points - 1);
    }

    @Property(tries = 1_000)
    void tables_of_small_columns_equal_decimals_cell_by_cell(
            @ForAll long seed,
            @ForAll @IntRange(max = 4) int chosen,
            @ForAll @IntRange(min = 1, max = 16_000_000) int units) {
        Points max = new Points(units);
        Kind kind = new KindDraw(new Random(seed)).kind(TABLES.get(chosen), max);
        Rubric rubric = Rubrics.of(
                RubricArbitraries.FACTS,
                Rubrics.indicator("i", max.toString(), kind).build());
        List<FactSheet> sheets = new ArrayList<>();
        for (int count = 0; count <= Column.Counts.MOST; count++) {
            FactSheet.Builder sheet = FactSheet.builder();
            for (int i = 0; i < KindDraw.POOL; i++) {
                sheet.put(KindDraw.name(FactType.QUANTITY, i), Fact.quantity(count));
            }
            sheets.add(sheet.build());
        }
        sheets.add(FactSheet.builder().build());
        assertThat(Figures.of(RatingPlan.compile(rubric).score(Figures.table(rubric, sheets), DAY)))
                .isEqualTo(Figures.ofOracle(rubric, sheets));
    }

    @Property(tries = 2_000)
    void a_compiled_condition_answers_as_the_condition_itself(
            @ForAll("cases") FactArbitraries.Case drawn, @ForAll long seed, @ForAll @IntRange(max = 6) int depth) {
        Condition condition = RubricArbitraries.condition(new Random(seed), depth);
        RatingOracle oracle = new RatingOracle(drawn.rubric());
        List<Truth> expected = drawn.sheets().stream()
                .map(sheet -> condition.test(oracle.usable(sheet)))
                .toList();
        FactTable table = Figures.table(drawn.rubric(), drawn.sheets());
        Binding binding = RatingPlan.compile(drawn.rubric()).binding(table);
        assertThat(IntStream.range(0, table.size()).mapToObj(row -> truth(binding.truth(condition, row))))
                .isEqualTo(expected);
        Inputs inputs = new Inputs(drawn.rubric());
        Answer answer = Answer.to(condition, inputs);
        assertThat(drawn.sheets().stream().map(sheet -> truth(answer.of(Subject.of(sheet, inputs.read())))))
                .isEqualTo(expected);
        byte[] block = new byte[table.size()];
        binding.truth(condition).fill(0, block.length, block, new byte[33][block.length], 0);
        assertThat(IntStream.range(0, block.length).mapToObj(row -> truth(block[row])))
                .isEqualTo(expected);
    }

    private static Truth truth(byte answer) {
        return switch (answer) {
            case TruthKernel.FALSE -> Truth.FALSE;
            case TruthKernel.TRUE -> Truth.TRUE;
            case TruthKernel.UNKNOWN -> Truth.UNKNOWN;
            default -> throw new AssertionError("no answer: " + answer);
        };
    }

    @Property(tries = 1_000)
    void the_losses_kept_by_a_batch_are_the_three_largest(@ForAll("cases") FactArbitraries.Case drawn) {
        RatingPlan plan = RatingPlan.compile(drawn.rubric());
        FactTable table = Figures.table(drawn.rubric(), drawn.sheets());
        Bound bound = plan.bind(table);
        RatingTable results = plan.results(table.size(), RatingTable.Detail.TOP_LOSSES);
        bound.score(DAY, results);
        bound.score(DAY, results);
        for (int row = 0; row < table.size(); row++) {
            assertThat(results.topLosses(row)).isEqualTo(largest(bound.rating(row, DAY)));
        }
        assertThat(plan.score(table, DAY).topLosses(0)).isEmpty();
    }

    private static List<RatingTable.Loss> largest(Rating rating) {
        return rating.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(score -> score.lost().units() > 0)
                .sorted(Collections.reverseOrder(Comparator.comparing(IndicatorScore::lost)))
                .limit(3)
                .map(score -> new RatingTable.Loss(score.indicator().id(), score.lost()))
                .toList();
    }

    @Property(tries = 1_000)
    void packed_lanes_never_run_into_each_other(
            @ForAll @IntRange(max = 120) int missing, @ForAll @IntRange(max = 120) int excused, @ForAll long seed) {
        Random random = new Random(seed);
        int none = Math.min(excused, 120 - missing);
        long packed = 0;
        long points = 0;
        long most = 0;
        for (int i = 0; i < 120; i++) {
            long max = 16_000_000 / 120;
            if (i < missing) {
                packed += Packed.missing(io.github.xingwuguan.rating.MissingRule.BLOCK);
            } else if (i < missing + none) {
                packed += Packed.notApplicable(max, max);
                points += max;
                most += max;
            } else {
                long earned = random.nextBoolean() ? max : random.nextInt((int) max);
                packed += earned;
                points += earned;
            }
        }
        assertThat(List.of(
                        (long) Packed.points(packed),
                        (long) Packed.missingCount(packed),
                        (long) Packed.blocking(packed),
                        (long) Packed.notApplicableMax(packed)))
                .containsExactly(points, (long) missing, (long) missing, most);
    }

    /** One key is enough for conditions that nest as deep as they may. */
    @Property(tries = 100)
    void conditions_may_nest_as_deep_as_they_may(@ForAll @IntRange(min = 1, max = 15) int depth, @ForAll boolean flag) {
        Condition leaf = Condition.compare("x", Condition.Op.EQ, Fact.yes());
        Condition deep = leaf;
        for (int i = 0; i < depth; i++) {
            deep = i % 2 == 0
                    ? Condition.all(leaf, deep)
                    : Condition.any(Condition.compare("x", Condition.Op.NE, Fact.yes()), deep);
        }
        Rubric rubric = Rubrics.of(List.of(FactKey.of("x", FactType.FLAG)), Rubrics.flag("x", "1"));
        FactSheet sheet =
                FactSheet.builder().put("x", flag ? Fact.yes() : Fact.no()).build();
        Binding binding = RatingPlan.compile(rubric).binding(Figures.table(rubric, List.of(sheet)));
        assertThat(truth(binding.truth(deep, 0))).isEqualTo(deep.test(sheet));
    }
}
