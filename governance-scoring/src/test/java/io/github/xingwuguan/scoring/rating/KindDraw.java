package io.github.xingwuguan.scoring.rating;

import com.google.common.collect.SortedSetMultimap;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws one indicator kind after another, with every parameter that the lint allows. */
final class KindDraw {
    static final List<String> CODES = List.of("none", "partly", "mostly", "full");
    static final List<String> KINDS = List.of(
            "bool",
            "levels",
            "external-grade",
            "all-or-nothing",
            "bands",
            "count-bands",
            "count-linear",
            "ratio-linear",
            "survey",
            "trend",
            "assessor",
            "ratio-step",
            "deduct",
            "add",
            "sampled",
            "rank-table",
            "best-ratio",
            "formula");

    /** How many facts of each type there are to choose from. */
    static final int POOL = 3;

    private final Random random;

    /** Every survey has one minimum in a rubric. */
    private final Map<String, Kind.SurveyMinimum> minima = new HashMap<>();

    KindDraw(Random random) {
        this.random = random;
    }

    static String code(Kind kind) {
        String name = kind instanceof Kind.ValueBands
                ? "Bands"
                : kind instanceof Kind.Computed ? "Formula" : kind.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    static String name(FactType type, int i) {
        return type.code() + "-" + i;
    }

    String fact(FactType type) {
        return name(type, random.nextInt(POOL));
    }

    private String number() {
        return fact(random.nextBoolean() ? FactType.QUANTITY : FactType.RATIO);
    }

    private List<String> facts(FactType type) {
        List<String> all = new ArrayList<>(
                IntStream.range(0, POOL).mapToObj(i -> name(type, i)).toList());
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(POOL));
    }

    Kind kind(String code, Points max) {
        return switch (code) {
            case "bool" -> new Kind.Bool(fact(FactType.FLAG));
            case "levels" -> new Kind.Levels(fact(FactType.CODE), levels(max));
            case "external-grade" -> new Kind.ExternalGrade(fact(FactType.CODE), levels(max), 1 + random.nextInt(400));
            case "all-or-nothing" -> new Kind.AllOrNothing(facts(FactType.FLAG));
            case "bands" -> bands(max);
            case "count-bands" -> new Kind.CountBands(fact(FactType.QUANTITY), bands(max, 10_000, 300));
            case "count-linear" -> new Kind.CountLinear(fact(FactType.QUANTITY), target());
            case "ratio-linear" -> ratioLinear();
            case "survey" -> survey();
            case "trend" -> new Kind.Trend(fact(FactType.RATIO), change());
            case "assessor" -> new Kind.Assessor(fact(FactType.MARKS), panel());
            case "ratio-step" -> new Kind.RatioStep(fact(FactType.RATIO), share(1), share(1), deduction(max));
            case "deduct" -> new Kind.Deduct(fact(FactType.QUANTITY), each(max));
            case "add" ->
                new Kind.Add(facts(FactType.QUANTITY).stream()
                        .map(fact -> new Kind.Term(fact, each(max)))
                        .toList());
            case "sampled" -> new Kind.Sampled(fact(FactType.RATIO), 1 + random.nextInt(20), each(max));
            case "rank-table" -> new Kind.RankTable(number(), ranks(max), pick(Kind.Ties.values()));
            case "best-ratio" -> new Kind.BestRatio(number());
            default -> new Kind.Computed(formula(3));
        };
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Between 1 unit and the maximum, often whole. */
    Points each(Points max) {
        long units = 1 + (long) (random.nextDouble() * max.units());
        long whole = Math.max(1, units / Points.ONE) * Points.ONE;
        return new Points(Math.min(max.units(), random.nextBoolean() ? whole : units));
    }

    private Points upTo(Points max) {
        return random.nextInt(4) == 0 ? Points.ZERO : each(max);
    }

    private List<Kind.Level> levels(Points max) {
        List<Kind.Level> levels = new ArrayList<>();
        CODES.subList(0, CODES.size() - 1).forEach(code -> levels.add(new Kind.Level(code, upTo(max))));
        levels.set(random.nextInt(levels.size()), new Kind.Level("full", max));
        return levels;
    }

    private Kind bands(Points max) {
        return random.nextBoolean()
                ? new Kind.ValueBands(fact(FactType.QUANTITY), bands(max, 1, 3_000_000))
                : new Kind.ValueBands(fact(FactType.RATIO), bands(max, 1, 15_000));
    }

    private List<Kind.Band> bands(Points max, long unit, int most) {
        TreeMap<Long, Points> cuts = new TreeMap<>();
        cuts.put(0L, upTo(max));
        for (int i = random.nextInt(5); i > 0; i--) {
            cuts.put((1 + random.nextInt(most)) * unit, upTo(max));
        }
        cuts.put(random.nextBoolean() ? cuts.lastKey() : cuts.firstKey(), max);
        List<Kind.Band> bands = new ArrayList<>();
        cuts.forEach((cut, points) -> {
            boolean open = cut > 0 && random.nextBoolean();
            boolean both = cut > 0 && random.nextInt(5) == 0;
            Quantity lower = new Quantity(cut);
            bands.add(new Kind.Band(lower, open && !both ? Kind.Edge.EXCLUSIVE : Kind.Edge.INCLUSIVE, points));
            if (both) {
                bands.add(new Kind.Band(lower, Kind.Edge.EXCLUSIVE, upTo(max)));
            }
        });
        return bands;
    }

    private Quantity target() {
        long units = 1L + random.nextInt(random.nextBoolean() ? 300_000 : 2_000_000_000);
        return random.nextBoolean() ? Quantity.of(Math.max(1, units / Quantity.ONE)) : new Quantity(units);
    }

    Quantity share(int least) {
        int hundredths = random.nextInt(101);
        int units = random.nextBoolean() ? hundredths * 100 : random.nextInt(10_001);
        return new Quantity(Math.max(least, units));
    }

    private Quantity otherThan(Quantity floor) {
        Quantity target = share(0);
        return target.equals(floor) ? new Quantity((floor.units() + 5_000) % 10_000) : target;
    }

    private Kind ratioLinear() {
        Quantity floor = share(0);
        return new Kind.RatioLinear(fact(FactType.RATIO), floor, otherThan(floor));
    }

    private Kind survey() {
        String fact = fact(FactType.SURVEY);
        Quantity floor = share(0);
        Kind.SurveyMinimum minimum = minima.computeIfAbsent(
                fact, name -> new Kind.SurveyMinimum(1 + random.nextInt(60), new Quantity(random.nextInt(4_000))));
        return new Kind.Survey(fact, floor, otherThan(floor), minimum);
    }

    private Quantity change() {
        int units = random.nextBoolean() ? -1 - random.nextInt(10_000) : 1 + random.nextInt(30_000);
        return new Quantity(random.nextInt(10) == 0 ? 1_000_000 : units);
    }

    private Kind.Panel panel() {
        int trim = random.nextInt(4);
        return new Kind.Panel(
                1 + random.nextInt(5),
                trim,
                2 * trim + 1 + random.nextInt(3),
                random.nextBoolean() ? Quantity.of(100) : new Quantity(1 + random.nextInt(10_000_000)));
    }

    private Kind.StepDeduction deduction(Points max) {
        return new Kind.StepDeduction(each(max), pick(Kind.Partial.values()));
    }

    private List<Points> ranks(Points max) {
        List<Points> points = new ArrayList<>(
                Stream.generate(() -> upTo(max)).limit(random.nextInt(4)).toList());
        points.add(max);
        points.sort(Collections.reverseOrder());
        return points;
    }

    private Formula formula(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return random.nextInt(3) == 0
                    ? new Formula.Constant(new Quantity(random.nextInt(400_001) - 100_000))
                    : new Formula.Reading(
                            fact(pick(new FactType[] {FactType.QUANTITY, FactType.RATIO, FactType.SURVEY})));
        }
        if (random.nextInt(4) == 0) {
            return new Formula.Quotient(formula(depth - 1), formula(depth - 1));
        }
        return new Formula.Fold(
                pick(Formula.Operation.values()),
                Stream.generate(() -> formula(depth - 1))
                        .limit(1 + random.nextInt(3))
                        .toList());
    }

    /** Cut points that a value of a fact may fall on, in units. */
    static void edges(Kind kind, SortedSetMultimap<String, Long> edges) {
        List<Quantity> cuts = new ArrayList<>();
        if (kind instanceof Kind.Bands bands) {
            bands.bands().forEach(band -> cuts.add(band.lower()));
        } else if (kind instanceof Kind.CountLinear count) {
            cuts.add(count.target());
        } else if (kind instanceof Kind.RatioLinear ratio) {
            cuts.addAll(List.of(ratio.floor(), ratio.target()));
        } else if (kind instanceof Kind.Survey survey) {
            cuts.addAll(List.of(survey.floor(), survey.target()));
        } else if (kind instanceof Kind.Trend trend) {
            cuts.addAll(List.of(
                    Quantity.of(1), new Quantity(Quantity.ONE + trend.change().units())));
        } else if (kind instanceof Kind.RatioStep step) {
            cuts.addAll(List.of(
                    step.target(),
                    new Quantity(Math.max(0, step.target().units() - step.step().units()))));
        }
        kind.facts().forEach(fact -> cuts.forEach(cut -> edges.put(fact, cut.units())));
    }
}
