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
final class FactLines implements Consumer<Source> {
    private final List<FactKey> keys;
    private final int rows;
    private final Consumer<FactTable> each;
    private final Map<String, FactCell> cells = new HashMap<>();
    private FactTable.Builder table;
    private int filled;

    /** Counts lines, so that a fact that stands twice in one is seen without a set a line. */
    private int line;

    FactLines(List<FactKey> keys, int rows, Consumer<FactTable> each) {
        this.keys = keys;
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

    @Override
    public void accept(Source source) {
        line++;
        table.begin();
        boolean isWhole = false;
        try {
            isWhole = read(source);
        } finally {
            if (!isWhole) {
                table.discard();
            }
        }
        filled += isWhole ? 1 : 0;
        if (filled == rows) {
            handOver();
        }
    }

    /** Hands over the rows that are left. */
    void finish() {
        if (filled > 0) {
            handOver();
        }
    }

    private void handOver() {
        FactTable full = table.build();
        table = renewed();
        each.accept(full);
    }

    private boolean read(Source source) {
        int errors = source.errors();
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
        return source.errors() == errors;
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
