package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented subjects of the Louxing draft: three of a hundred facts are missing, ratios have denominators up to 200. */
final class LouxingSubjects implements Subjects {
    private static final int MOST_MARKS = 9;

    private final List<FactKey> keys;
    private final int size;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();

    /**
     * Up to three numbers a fact: flags 0 or 1, codes by position, quantities; numerator and denominator; satisfied, answers and asked;
     * of marks how many. −1 is missing.
     */
    final double[][][] columns;

    /** Nine places a row. */
    final double[] marks;

    LouxingSubjects(Rubric rubric, int size) {
        this.keys = rubric.facts();
        this.size = size;
        this.columns = new double[keys.size()][3][];
        this.marks = new double[size * MOST_MARKS];
        rubric.indicators().forEach(indicator -> {
            if (indicator.kind() instanceof Kind.Levels levels) {
                codes.put(
                        levels.fact(),
                        levels.levels().stream().map(Kind.Level::code).toList());
            }
        });
        SplittableRandom random = new SplittableRandom(20_251_028);
        for (int c = 0; c < keys.size(); c++) {
            positions.put(keys.get(c).name(), c);
            columns[c] = new double[3][size];
            for (int row = 0; row < size; row++) {
                fill(c, row, random);
            }
        }
    }

    private void fill(int c, int row, SplittableRandom random) {
        FactKey key = keys.get(c);
        double[][] column = columns[c];
        if (random.nextInt(100) < 3) {
            column[0][row] = MISSING;
            column[1][row] = MISSING;
            return;
        }
        switch (key.type()) {
            case FLAG -> column[0][row] = flag(key.name(), random);
            case CODE ->
                column[0][row] = random.nextInt(10) < 6
                        ? codes(key).size() - 1
                        : random.nextInt(codes(key).size());
            case QUANTITY -> column[0][row] = quantity(key.name(), random);
            case RATIO -> {
                int denominator = 1 + random.nextInt(200);
                int unmet = random.nextInt(denominator + 1) * random.nextInt(100) / 100;
                int few = unmet / 3;
                column[0][row] = key.name().equals("petitions-repeated") ? few : denominator - unmet;
                column[1][row] = denominator;
            }
            case SURVEY -> {
                int asked = 100 + random.nextInt(900);
                int answers = asked * (8 + random.nextInt(60)) / 100;
                int satisfied = answers * (55 + random.nextInt(46)) / 100;
                column[0][row] = satisfied;
                column[1][row] = answers;
                column[2][row] = asked;
            }
            case MARKS -> {
                int count = 2 + random.nextInt(MOST_MARKS - 1);
                column[0][row] = count;
                for (int m = 0; m < count; m++) {
                    marks[row * MOST_MARKS + m] = 60 + random.nextInt(41);
                }
            }
        }
    }

    private static int flag(String fact, SplittableRandom random) {
        boolean rare = fact.endsWith("confirmed") || fact.endsWith("black-listed");
        return random.nextInt(100) < (rare ? 2 : 88) ? 1 : 0;
    }

    private static double quantity(String fact, SplittableRandom random) {
        return switch (fact) {
            case "station-area" -> random.nextInt(120);
            case "station-events" -> random.nextInt(20);
            case "building-meetings", "defects-found" -> random.nextInt(7);
            case "volunteers-per-hundred" -> random.nextInt(90) / 10.0;
            case "in-service-months" -> 6 + random.nextInt(100);
            case "committee-overdue-months" -> random.nextInt(8);
            case "honours" -> random.nextInt(3);
            case "practice-adopted-national", "practice-adopted-provincial", "practice-adopted-city" ->
                random.nextInt(2);
            default -> random.nextInt(100) < 12 ? 0 : 1 + random.nextInt(200);
        };
    }

    private List<String> codes(FactKey key) {
        return codes.getOrDefault(key.name(), List.of());
    }

    /** The numbers of a fact. */
    double[][] columns(String fact) {
        return columns[positions.getOrDefault(fact, -1)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<FactKey> keys() {
        return keys;
    }

    @Override
    public Fact fact(int c, int row) {
        double[][] column = columns[c];
        if (column[0][row] < 0) {
            return Fact.missing("not-reported");
        }
        double value = column[0][row];
        return switch (keys.get(c).type()) {
            case FLAG -> value > 0 ? Fact.yes() : Fact.no();
            case CODE -> Fact.code(codes(keys.get(c)).get((int) value));
            case QUANTITY -> new Fact.Amount(new Quantity(Math.round(value * 10_000)));
            case RATIO -> Fact.share((long) value, (long) column[1][row]);
            case SURVEY -> Fact.survey((long) value, (long) column[1][row], (long) column[2][row]);
            case MARKS -> {
                List<Quantity> values = new ArrayList<>();
                for (int m = 0; m < value; m++) {
                    values.add(Quantity.of((long) marks[row * MOST_MARKS + m]));
                }
                yield new Fact.Marks(values);
            }
        };
    }

    FactTable table() {
        FactTable.Builder table = FactTable.builder(keys, size);
        for (int row = 0; row < size; row++) {
            table.add("subject", sheet(row));
        }
        return table.build();
    }
}
