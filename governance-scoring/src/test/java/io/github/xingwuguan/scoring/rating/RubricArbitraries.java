package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Bonus;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.NotApplicableRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Lint-clean rubrics over all eighteen kinds, both rules for gaps, both award models, and conditions of every form. */
final class RubricArbitraries {
    static final List<FactKey> FACTS = Arrays.stream(FactType.values())
            .flatMap(type -> IntStream.range(0, KindDraw.POOL).mapToObj(i -> FactKey.of(KindDraw.name(type, i), type)))
            .toList();

    private final Random random;
    private final KindDraw kinds;
    private final List<String> wanted;
    private int ids;

    private RubricArbitraries(Random random, List<String> wanted) {
        this.random = random;
        this.kinds = new KindDraw(random);
        this.wanted = wanted;
    }

    static Arbitrary<Rubric> rubrics() {
        return Arbitraries.randomValue(RubricArbitraries::draw);
    }

    static Rubric draw(Random random) {
        return new RubricArbitraries(random, KindDraw.KINDS).rubric();
    }

    /** A rubric that compares nobody with others, so that each compound stands for itself. */
    static Rubric drawWithoutCohort(Random random) {
        List<String> alone = KindDraw.KINDS.stream()
                .filter(kind -> !kind.equals("rank-table") && !kind.equals("best-ratio"))
                .toList();
        return new RubricArbitraries(random, alone).rubric();
    }

    static Condition condition(Random random, int depth) {
        return new RubricArbitraries(random, KindDraw.KINDS).condition(depth);
    }

    private Rubric rubric() {
        List<Dimension> dimensions =
                Stream.generate(this::dimension).limit(1 + random.nextInt(4)).toList();
        Bonus bonus = oneIn(2) ? bonus() : Bonus.NONE;
        return Rubrics.draft()
                .scale(random.nextInt(5))
                .gradeOn(kinds.pick(GradeOn.values()))
                .notApplicable(kinds.pick(NotApplicableRule.values()))
                .addAllFacts(FACTS)
                .addAllDimensions(dimensions)
                .bonus(bonus)
                .addAllGates(some(3, this::gate))
                .addAllVetoes(some(3, () -> veto(dimensions.size())))
                .ladder(ladder(dimensions))
                .build();
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** None in most cases, so that most ratings become final. */
    private <T> List<T> some(int most, Supplier<T> drawn) {
        return Stream.generate(drawn)
                .limit(oneIn(3) ? 1 + random.nextInt(most) : 0)
                .toList();
    }

    private String id() {
        return "n" + ids++;
    }

    private Dimension dimension() {
        List<Indicator> indicators =
                Stream.generate(this::indicator).limit(1 + random.nextInt(6)).toList();
        return Rubrics.dimensionOf(id(), indicators)
                .minApplicableShare(oneIn(2) ? Dimension.HALF : new Quantity(random.nextInt(10_001)))
                .build();
    }

    private Indicator indicator() {
        Points max = oneIn(2) ? Points.of(1 + random.nextInt(20)) : new Points(1 + random.nextInt(2_500_000));
        String kind = wanted.get(random.nextInt(wanted.size()));
        Indicator.Builder indicator = Rubrics.indicator(id(), max.toString(), kinds.kind(kind, max))
                .missing(oneIn(4) ? MissingRule.BLOCK : MissingRule.ZERO);
        return oneIn(3) ? indicator.applicable(condition(2)).build() : indicator.build();
    }

    private Bonus bonus() {
        List<Indicator> items =
                Stream.generate(this::indicator).limit(1 + random.nextInt(3)).toList();
        return new Bonus(new Points(1 + random.nextInt(600_000)), items);
    }

    private Gate gate() {
        return new Gate(id(), Rubrics.NAME, condition(2));
    }

    private Veto veto(int dimensions) {
        Veto.Effect effect = kinds.pick(Veto.Effect.values());
        Veto.Builder veto =
                Veto.builder().id(id()).label(Rubrics.NAME).when(condition(1)).effect(effect);
        if (effect == Veto.Effect.CAP) {
            veto.cap(random.nextInt(dimensions));
        }
        return oneIn(2) ? veto.windowMonths(1 + random.nextInt(30)).build() : veto.build();
    }

    private Condition condition(int depth) {
        if (depth == 0 || oneIn(2)) {
            return comparison();
        }
        List<Condition> parts = Stream.generate(() -> condition(depth - 1))
                .limit(1 + random.nextInt(3))
                .toList();
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.All(parts);
            case 1 -> new Condition.Any(parts);
            default -> new Condition.Not(parts.get(0));
        };
    }

    private Condition comparison() {
        FactType type = kinds.pick(
                new FactType[] {FactType.FLAG, FactType.CODE, FactType.QUANTITY, FactType.RATIO, FactType.SURVEY});
        String fact = kinds.fact(type);
        Condition.Op equality = oneIn(2) ? Condition.Op.EQ : Condition.Op.NE;
        return switch (type) {
            case FLAG -> Condition.compare(fact, equality, oneIn(2) ? Fact.yes() : Fact.no());
            case CODE ->
                oneIn(2)
                        ? Condition.compare(fact, equality, Fact.code(KindDraw.CODES.get(random.nextInt(4))))
                        : new Condition.In(fact, KindDraw.CODES.subList(random.nextInt(3), 3 + random.nextInt(2)));
            case QUANTITY -> compare(fact, random.nextInt(oneIn(2) ? 100_000 : 4_000_000));
            default -> compare(fact, random.nextInt(12_000));
        };
    }

    private Condition compare(String fact, int units) {
        int whole = oneIn(2) ? units / 1_000 * 1_000 : units;
        return Condition.compare(fact, kinds.pick(Condition.Op.values()), new Fact.Amount(new Quantity(whole)));
    }

    /** Totals and minima ascend from star to star; a lit ladder may leave stars without a rule. */
    private StarLadder ladder(List<Dimension> dimensions) {
        AwardModel model = kinds.pick(AwardModel.values());
        int stars = model == AwardModel.LIT ? dimensions.size() : dimensions.size() + random.nextInt(3);
        List<StarRule> rules = new ArrayList<>();
        long most = dimensions.stream().mapToLong(d -> d.maxPoints().units()).sum();
        long least =
                dimensions.stream().mapToLong(d -> d.maxPoints().units()).min().orElse(0);
        Dimension single = dimensions.get(random.nextInt(dimensions.size()));
        boolean named = oneIn(2);
        List<long[]> steps = ascending(stars, most, least, single.maxPoints().units());
        for (int star = 1; star <= stars; star++) {
            if (model == AwardModel.LIT && oneIn(2)) {
                continue;
            }
            long[] step = steps.get(star - 1);
            StarRule.Builder rule = StarRule.builder()
                    .star(star)
                    .total(new Points(step[0]))
                    .dimensionMinimum(new Points(step[1]))
                    .putAllMinima(named ? Map.of(single.id(), new Points(step[2])) : new TreeMap<>());
            rules.add(oneIn(6) ? rule.extra(condition(1)).build() : rule.build());
        }
        return new StarLadder(model, new Points(1 + random.nextInt((int) Math.max(1, least))), rules);
    }

    private List<long[]> ascending(int stars, long... most) {
        List<long[]> drawn = new ArrayList<>();
        for (int star = 0; star < stars; star++) {
            drawn.add(new long[most.length]);
        }
        for (int column = 0; column < most.length; column++) {
            long top = (long) (most[column] * random.nextDouble());
            long unit = oneIn(2) ? Points.ONE : 1;
            long[] values = random.longs(stars, 0, top + 1).sorted().toArray();
            for (int star = 0; star < stars; star++) {
                drawn.get(star)[column] = values[star] / unit * unit;
            }
        }
        return drawn;
    }
}
