package io.github.xingwuguan.json;

import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.shape.Source;
import io.github.xingwuguan.shape.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads facts into columns by hand, since this is where a province spends its time. */
final class FactLines {
    private static final int MAX_ROWS = 10_000_000;

    private final List<FactKey> keys;
    private final int rows;
    private final Consumer<FactTable> each;
    private final Map<String, FactCell> cells = new HashMap<>();
    private FactTable.Builder table;
    private int filled;

    /** Whether the last row of the table is that of a line that may still turn out to be faulty. */
    private boolean isOpen;

    /** Counts lines, so that a fact that stands twice in one is seen without a set a line. */
    private int line;

    FactLines(List<FactKey> keys, int rows, Consumer<FactTable> each) {
        if (rows < 1 || rows > MAX_ROWS) {
            throw new IllegalArgumentException("Table must have 1 to " + MAX_ROWS + " rows, but was to have " + rows);
        }
        this.keys = List.copyOf(keys);
        this.rows = rows;
        this.each = each;
        this.table = renewed();
    }

    private FactTable.Builder renewed() {
        FactTable.Builder fresh = FactTable.builder(keys, rows);
        cells.clear();
        keys.forEach(key -> cells.put(key.name(), new FactCell(key, fresh)));
        filled = 0;
        return fresh;
    }

    /** Reads a line into a row, which stays only if {@link #keep} follows. */
    void read(Source source) {
        dropFaulty();
        line++;
        table.begin();
        isOpen = true;
        boolean named = false;
        boolean told = false;
        source.beginObject();
        while (source.hasNext()) {
            String name = source.name();
            source.enter(name);
            if (name.equals("subject") && !named) {
                named = true;
                subject(source);
            } else if (name.equals("facts") && !told) {
                told = true;
                facts(source);
            } else {
                source.refuseName(name, List.of("subject", "facts"));
            }
            source.leave();
        }
        if (!named || !told) {
            source.fault("missing-property", "Line must have \"subject\" and \"facts\", but had not both");
        }
    }

    private void dropFaulty() {
        if (isOpen) {
            table.discard();
            isOpen = false;
        }
    }

    /** Keeps the row of the line read last, since nothing was wrong with it, and hands over the table if it is full. */
    void keep() {
        isOpen = false;
        filled++;
        if (filled == rows) {
            handOver();
        }
    }

    /** Hands over the rows that are left. */
    void finish() {
        dropFaulty();
        if (filled > 0) {
            handOver();
        }
    }

    private void handOver() {
        FactTable full = table.build();
        table = renewed();
        each.accept(full);
    }

    private void subject(Source source) {
        try {
            table.subject(Type.PLACE.read(source).value());
        } catch (Source.Fault recorded) {
            // stands in the problems of the source
        }
    }

    private void facts(Source source) {
        try {
            source.beginObject();
        } catch (Source.Fault recorded) {
            return;
        }
        while (source.hasNext()) {
            String name = source.name();
            source.enter(name);
            FactCell cell = cells.get(name);
            if (cell == null) {
                source.refuseName(name, cells.keySet());
            } else {
                cell.read(source, line);
            }
            source.leave();
        }
    }
}
