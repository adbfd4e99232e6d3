package io.github.xingwuguan.json;

import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.scoring.rating.FactTable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes out of a file of facts, with a fact of each type that may stand in it.
 *
 * @param sizes how many rows each table had
 * @param rows the rows of all tables
 * @param problems a line a problem
 */
record FactsRead(List<Integer> sizes, List<Row> rows, List<String> problems) {
    static final List<FactKey> KEYS = List.of(
            FactKey.of("lift", FactType.FLAG),
            FactKey.of("grade", FactType.CODE),
            FactKey.of("area", FactType.QUANTITY),
            FactKey.of("share", FactType.RATIO),
            FactKey.of("poll", FactType.SURVEY),
            FactKey.of("marks", FactType.MARKS));

    /** A line with every fact. */
    static final String WHOLE = """
            {"subject":"whole","facts":{"lift":true,"grade":"A","area":70.25,"share":{"numerator":1,"denominator":3},\
            "poll":{"satisfied":2,"answers":3,"asked":9},"marks":[90,88.5]}}
            """;

    /** The facts of one subject. */
    record Row(String subject, FactSheet sheet) {}

    static FactsRead of(GovernanceJson json, int size, String file) {
        return of(json, size, file.getBytes(StandardCharsets.UTF_8));
    }

    static FactsRead of(GovernanceJson json, int size, byte[] file) {
        List<Integer> sizes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> problems = Refusals.of(() -> json.facts("f", new ByteArrayInputStream(file), KEYS, size, table -> {
            sizes.add(table.size());
            rows.addAll(rows(table));
        }));
        return new FactsRead(sizes, rows, problems);
    }

    static List<Row> rows(FactTable table) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            rows.add(new Row(table.subject(row), table.sheet(row)));
        }
        return rows;
    }

    List<String> subjects() {
        return rows.stream().map(Row::subject).toList();
    }
}
