package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import java.util.List;

/** The same subjects for all contenders: as primitive columns for loops, as a fact sheet for the rest. */
interface Subjects {
    /** In place of a value, in a column of numbers. */
    double MISSING = -1;

    int size();

    List<FactKey> keys();

    Fact fact(int column, int row);

    default FactSheet sheet(int row) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int c = 0; c < keys().size(); c++) {
            sheet.put(keys().get(c).name(), fact(c, row));
        }
        return sheet.build();
    }
}
