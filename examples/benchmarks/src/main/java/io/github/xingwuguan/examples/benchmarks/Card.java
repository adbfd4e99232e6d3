package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.AwardTerms;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.MissingRule;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.StarRule;
import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rubric of flags, levels, counts and bands, 20 points each, five of them in a dimension until there are sixteen dimensions. Gates
 * and vetoes grow with the dimensions. Its lines are exact in four decimals, so that a loop over doubles can be right as well.
 */
final class Card {
    /** Two auxiliary facts decide what is applicable. */
    static final String OWNERS = "owners";

    static final String CASES = "cases";

    private static final int SHAPES = 5;
    private static final Points TWENTY = Points.of(20);

    private final List<FactKey> facts = new ArrayList<>();

    private Card() {}

    /** The same card for a number of indicators that is a multiple of five, or of sixteen from eighty on. */
    static Rubric of(int indicators) {
        return new Card().rubric(indicators);
    }

    static int dimensions(int indicators) {
        return Math.min(16, indicators / SHAPES);
    }

    private Rubric rubric(int indicators) {
        int dimensions = dimensions(indicators);
        int each = indicators / dimensions;
        Rubric.Builder rubric = Rubric.builder()
                .id(PolicyId.of("card-" + indicators, "1.0.0"))
                .title(label("Card of " + indicators))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.parse("2024-01-01")))
                .provenance(Provenance.illustrative("Benchmarks", "Invented for measurements"))
                .ladder(ladder(dimensions, each))
                .award(AwardTerms.builder()
                        .validMonths(24)
                        .publicityDays(7)
                        .stepDays(10)
                        .cooldownMonths(12)
                        .build());
        for (int d = 0; d < dimensions; d++) {
            Dimension.Builder dimension = Dimension.builder()
                    .id("d" + d)
                    .label(label("Dimension " + d))
                    .maxPoints(Points.of(20L * each));
            for (int i = 0; i < each; i++) {
                dimension.addIndicator(indicator(d * each + i));
            }
            rubric.addDimension(dimension.build());
        }
        fact(OWNERS, FactType.FLAG);
        fact(CASES, FactType.QUANTITY);
        for (int g = 0; g < dimensions * 2 / 5; g++) {
            rubric.addGate(new Gate("g" + g, label("Gate"), yes(fact("gate-" + g, FactType.FLAG))));
        }
        for (int v = 0; v < dimensions * 4 / 5; v++) {
            rubric.addAllVetoes(List.of(v % 2 == 0 ? strict(v) : capping(v)));
        }
        return rubric.addAllFacts(facts).build();
    }

    private Indicator indicator(int k) {
        String fact = "f" + k;
        Kind kind = kind(k, fact);
        fact(
                fact,
                k % SHAPES == 0
                        ? FactType.FLAG
                        : k % SHAPES == 1 || k % SHAPES == 4 ? FactType.CODE : FactType.QUANTITY);
        return Indicator.builder()
                .id("i" + k)
                .label(label("Indicator " + k))
                .maxPoints(TWENTY)
                .kind(kind)
                .applicable(applicable(k))
                .missing(k % 10 == 9 ? MissingRule.BLOCK : MissingRule.ZERO)
                .responsible("housing")
                .dataSource("register")
                .build();
    }

    private static Kind kind(int k, String fact) {
        return switch (k % SHAPES) {
            case 0 -> new Kind.Bool(fact);
            case 1 -> new Kind.Levels(fact, levels(0, 8, 14, 20));
            case 2 -> new Kind.CountLinear(fact, Quantity.of(8));
            case 3 ->
                new Kind.CountBands(fact, List.of(band(0, 0), band(2, 5), band(5, 10), band(9, 15), band(14, 20)));
            default -> new Kind.Levels(fact, levels(0, 12, 20));
        };
    }

    /** Three of 25 indicators hang on a flag, three on a count. */
    private static Optional<Condition> applicable(int k) {
        return switch (k % 8) {
            case 3 -> Optional.of(yes(OWNERS));
            case 7 -> Optional.of(Condition.compare(CASES, Condition.Op.GT, Fact.quantity(0)));
            default -> Optional.empty();
        };
    }

    private Veto strict(int v) {
        return Veto.builder()
                .id("v" + v)
                .label(label("Accident"))
                .when(yes(fact("veto-" + v, FactType.FLAG)))
                .effect(Veto.Effect.NO_STAR)
                .build();
    }

    private Veto capping(int v) {
        return Veto.builder()
                .id("v" + v)
                .label(label("Overdue"))
                .when(Condition.compare(fact("veto-" + v, FactType.QUANTITY), Condition.Op.GT, Fact.quantity(6)))
                .effect(Veto.Effect.CAP)
                .cap(3)
                .build();
    }

    private static StarLadder ladder(int dimensions, int each) {
        int[] totals = {40, 50, 60, 70, 80};
        int[] minima = {20, 30, 40, 50, 60};
        List<StarRule> rules = new ArrayList<>();
        for (int star = 1; star <= 5; star++) {
            rules.add(StarRule.builder()
                    .star(star)
                    .total(Points.of(20L * each * dimensions * totals[star - 1] / 100))
                    .dimensionMinimum(Points.of(20L * each * minima[star - 1] / 100))
                    .build());
        }
        return new StarLadder(AwardModel.GRADED, Points.of(20L * each * 80 / 100), rules);
    }

    private static List<Kind.Level> levels(int... points) {
        List<Kind.Level> levels = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            levels.add(new Kind.Level("l" + i, Points.of(points[i])));
        }
        return levels;
    }

    private static Kind.Band band(int lower, int points) {
        return new Kind.Band(Quantity.of(lower), Kind.Edge.INCLUSIVE, Points.of(points));
    }

    private static Condition yes(String fact) {
        return Condition.compare(fact, Condition.Op.EQ, Fact.yes());
    }

    private String fact(String name, FactType type) {
        facts.add(FactKey.of(name, type));
        return name;
    }

    private static Label label(String text) {
        return Label.of("测量", text);
    }
}
