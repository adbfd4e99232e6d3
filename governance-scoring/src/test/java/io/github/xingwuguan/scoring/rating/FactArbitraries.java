package io.github.xingwuguan.scoring.rating;

import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SortedSetMultimap;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.Veto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sheets for a rubric: values on and beside its cuts, gaps of every sort, extremes, appeals and days. */
final class FactArbitraries {
    /** The states of a single fact that a sheet may hold. */
    enum Cell {
        VALUE,
        ZERO,
        EDGE,
        BESIDE,
        MISSING,
        NOT_APPLICABLE,
        WRONG_TYPE,
        UNKNOWN_CODE,
        EMPTY_DENOMINATOR,
        WIDE,
        HUGE
    }

    /** A rubric with some sheets; the cells say what was drawn for each fact. */
    record Case(Rubric rubric, List<FactSheet> sheets, List<Cell> cells) {
        @Override
        public String toString() {
            return rubric + "\n" + sheets;
        }
    }

    private final Random random;
    private final SortedSetMultimap<String, Long> edges =
            MultimapBuilder.treeKeys().treeSetValues().build();
    private final List<Cell> cells = new ArrayList<>();

    private FactArbitraries(Random random, Rubric rubric) {
        this.random = random;
        Stream.concat(rubric.indicators(), rubric.bonus().items().stream()).forEach(this::edges);
        rubric.gates().stream().map(Gate::requires).forEach(this::edges);
        rubric.vetoes().stream().map(Veto::when).forEach(this::edges);
        rubric.ladder().rules().forEach(rule -> rule.extra().ifPresent(this::edges));
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> draw(random, RubricArbitraries.draw(random), 1 + random.nextInt(6)));
    }

    /** One compound at a time, and nobody to compare it with. */
    static Arbitrary<Case> singles() {
        return Arbitraries.randomValue(random -> draw(random, RubricArbitraries.drawWithoutCohort(random), 1));
    }

    static Case draw(Random random, Rubric rubric, int sheets) {
        FactArbitraries facts = new FactArbitraries(random, rubric);
        return new Case(rubric, Stream.generate(facts::sheet).limit(sheets).toList(), facts.cells);
    }

    private void edges(Indicator indicator) {
        KindDraw.edges(indicator.kind(), edges);
        indicator.applicable().ifPresent(this::edges);
    }

    private void edges(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::edges);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::edges);
        } else if (condition instanceof Condition.Not not) {
            edges(not.part());
        } else if (condition instanceof Condition.Compare compare && compare.value() instanceof Fact.Amount amount) {
            edges.put(compare.fact(), amount.quantity().units());
        }
    }

    private FactSheet sheet() {
        FactSheet.Builder sheet = FactSheet.builder();
        boolean tidy = random.nextInt(3) == 0;
        boolean dated = random.nextInt(4) > 0;
        for (FactKey key : RubricArbitraries.FACTS) {
            Cell cell = cell(key.type(), tidy);
            cells.add(cell);
            if (cell != Cell.MISSING || random.nextBoolean()) {
                sheet.put(key.name(), fact(key, cell));
            }
            if (dated && random.nextInt(5) == 0) {
                sheet.putEstablishedOn(key.name(), Rubrics.DAY.minusDays(random.nextInt(900)));
            }
            if (dated && random.nextInt(20) == 0) {
                sheet.addUnderAppeal(key.name());
            }
        }
        return sheet.build();
    }

    private Cell cell(FactType type, boolean tidy) {
        List<Cell> values = new ArrayList<>(List.of(Cell.VALUE, Cell.VALUE, Cell.ZERO));
        List<Cell> gaps = new ArrayList<>(List.of(Cell.MISSING, Cell.MISSING, Cell.NOT_APPLICABLE, Cell.WRONG_TYPE));
        switch (type) {
            case CODE -> gaps.addAll(Collections.nCopies(6, Cell.UNKNOWN_CODE));
            case QUANTITY -> values.addAll(List.of(Cell.EDGE, Cell.BESIDE, Cell.WIDE, Cell.WIDE));
            case RATIO, SURVEY -> {
                values.addAll(List.of(Cell.EDGE, Cell.BESIDE, Cell.HUGE));
                gaps.addAll(List.of(Cell.EMPTY_DENOMINATOR, Cell.EMPTY_DENOMINATOR));
            }
            default -> values.add(Cell.VALUE);
        }
        int usual = type == FactType.CODE ? 2 : 3;
        List<Cell> from = random.nextInt(tidy ? 200 : usual) == 0 ? gaps : values;
        return from.get(random.nextInt(from.size()));
    }

    private Fact fact(FactKey key, Cell cell) {
        return switch (cell) {
            case MISSING -> Fact.missing("not-reported");
            case NOT_APPLICABLE -> Fact.notApplicable("nothing-there");
            case WRONG_TYPE -> key.type() == FactType.MARKS ? Fact.yes() : Fact.marks(7);
            case UNKNOWN_CODE -> Fact.code("unheard-of");
            default -> value(key, cell);
        };
    }

    private Fact value(FactKey key, Cell cell) {
        return switch (key.type()) {
            case FLAG -> cell == Cell.ZERO || random.nextInt(3) == 0 ? Fact.no() : Fact.yes();
            case CODE -> Fact.code(KindDraw.CODES.get(cell == Cell.ZERO ? 0 : random.nextInt(4)));
            case QUANTITY -> new Fact.Amount(new Quantity(quantity(key.name(), cell)));
            case RATIO -> ratio(key.name(), cell);
            case SURVEY -> survey(key.name(), cell);
            case MARKS -> marks(cell);
        };
    }

    private long edge(String name) {
        List<Long> cuts = edges.containsKey(name) ? List.copyOf(edges.get(name)) : List.of(5_000L);
        return cuts.get(random.nextInt(cuts.size()));
    }

    private long quantity(String name, Cell cell) {
        return switch (cell) {
            case ZERO -> 0;
            case EDGE -> edge(name);
            case BESIDE -> Math.max(0, edge(name) + (random.nextBoolean() ? 1 : -1));
            case WIDE ->
                random.nextBoolean() ? 1_000_000 * Quantity.ONE : (long) (random.nextDouble() * 9_999_999_999.0);
            default -> (random.nextBoolean() ? random.nextInt(20) : random.nextInt(260)) * Quantity.ONE;
        };
    }

    private Fact ratio(String name, Cell cell) {
        long denominator = denominator(cell);
        return Fact.share(Math.min(1_000_000_000, numerator(name, cell, denominator)), denominator);
    }

    private long denominator(Cell cell) {
        return switch (cell) {
            case EMPTY_DENOMINATOR -> 0;
            case EDGE -> 10_000L * (1 + random.nextInt(3));
            case BESIDE -> 10_000L * (1 + random.nextInt(100_000));
            case HUGE -> 1_000_000_000 - random.nextInt(3);
            default -> 1 + random.nextInt(random.nextBoolean() ? 30 : 3_000);
        };
    }

    private long numerator(String name, Cell cell, long denominator) {
        long onEdge = edge(name) * denominator / 10_000;
        return switch (cell) {
            case ZERO -> 0;
            case EDGE, HUGE -> onEdge;
            case BESIDE -> Math.max(0, onEdge + (random.nextBoolean() ? 1 : -1));
            default -> (long) (random.nextDouble() * (denominator + 2));
        };
    }

    private Fact survey(String name, Cell cell) {
        long answers = denominator(cell);
        long asked = Math.min(1_000_000_000, answers * (1 + random.nextInt(3)) + random.nextInt(50));
        return Fact.survey(Math.min(answers, numerator(name, cell, answers)), answers, Math.max(answers, asked));
    }

    private Fact marks(Cell cell) {
        int count = cell == Cell.ZERO ? random.nextInt(2) : 1 + random.nextInt(12);
        return new Fact.Marks(LongStream.generate(() -> random.nextInt(random.nextBoolean() ? 1_000_001 : 10_000_001))
                .limit(count)
                .mapToObj(Quantity::new)
                .toList());
    }
}
