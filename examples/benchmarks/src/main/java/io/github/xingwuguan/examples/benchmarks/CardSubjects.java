package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Cells;
import io.github.xingwuguan.scoring.rating.FactTable;
import java.util.List;
import java.util.SplittableRandom;

/** Invented subjects of a {@link Card}: four of a hundred cells are missing, one condition in ten is not met. */
final class CardSubjects implements Subjects {
    private final List<FactKey> keys;
    private final int size;

    /** A column a fact: flags 0 or 1, levels by position, counts; −1 is missing. */
    final double[][] columns;

    CardSubjects(Rubric rubric, int size) {
        this.keys = rubric.facts();
        this.size = size;
        this.columns = new double[keys.size()][size];
        SplittableRandom random = new SplittableRandom(20_251_028);
        for (int row = 0; row < size; row++) {
            int quality = random.nextInt(100);
            for (int c = 0; c < keys.size(); c++) {
                columns[c][row] = value(keys.get(c).name(), quality, random);
            }
        }
    }

    private static double value(String fact, int quality, SplittableRandom random) {
        boolean good = random.nextInt(100) < 50 + quality / 2;
        if (fact.startsWith("f") && random.nextInt(100) < 4) {
            return MISSING;
        }
        if (fact.startsWith("veto")) {
            return Integer.parseInt(fact.substring(5)) % 2 == 0 ? random.nextInt(100) / 97 : random.nextInt(8);
        }
        if (!fact.startsWith("f")) {
            return random.nextInt(10) > 0 ? 1 : 0;
        }
        return switch (Integer.parseInt(fact.substring(1)) % 5) {
            case 0 -> good ? 1 : 0;
            case 1 -> good ? 3 : random.nextInt(4);
            case 2 -> good ? 5 + random.nextInt(8) : random.nextInt(6);
            case 3 -> good ? 7 + random.nextInt(14) : random.nextInt(14);
            default -> good ? 2 : random.nextInt(3);
        };
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
    public Fact fact(int column, int row) {
        double value = columns[column][row];
        if (value < 0) {
            return Fact.missing("not-reported");
        }
        return switch (keys.get(column).type()) {
            case FLAG -> Fact.code(flag(value));
            case CODE -> Fact.code("l" + (int) value);
            default -> Fact.quantity((int) value);
        };
    }

    private static String flag(double value) {
        return value > 0 ? "true" : "false";
    }

    /** A table of so many subjects, the same again and again if there are not as many. */
    FactTable table(int rows) {
        FactTable.Builder table = FactTable.builder(keys, rows);
        Setter[] setters = new Setter[keys.size()];
        for (int c = 0; c < setters.length; c++) {
            setters[c] = setter(table, keys.get(c));
        }
        for (int row = 0; row < rows; row++) {
            table.begin("subject");
            for (int c = 0; c < setters.length; c++) {
                double value = columns[c][row % size];
                if (value >= 0) {
                    setters[c].set((int) value);
                }
            }
        }
        return table.build();
    }

    private interface Setter {
        void set(int value);
    }

    private static Setter setter(FactTable.Builder table, FactKey key) {
        return switch (key.type()) {
            case FLAG, CODE -> {
                Cells.Codes cells = table.codes(key.name());
                yield value -> cells.set(cells.index(key.type() == FactType.FLAG ? flag(value) : "l" + value));
            }
            default -> table.quantities(key.name())::set;
        };
    }
}
