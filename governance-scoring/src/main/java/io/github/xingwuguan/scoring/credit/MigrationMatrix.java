package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.shape.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many subjects went from which grade to which between two runs (等级迁移矩阵). Beside the grades there are rows and columns for
 * those without one: {@link #MISSING}, {@link #UNRATED}, and {@link #NEW} or {@link #LEFT} for who stands in one run only.
 *
 * @param counts from a row to its columns, both by code, grades of the two policies first
 */
public record MigrationMatrix(Map<String, Map<String, Integer>> counts) {
    /** The wire form: an object of rows, each an object of columns. */
    public static final Type<MigrationMatrix> TYPE =
            Type.map(Type.map(Type.INT)).as(MigrationMatrix::new, MigrationMatrix::counts);

    /** Not in the first run. */
    public static final String NEW = "(new)";

    /** Not in the second run. */
    public static final String LEFT = "(left)";

    /** Operates but does not take part. */
    public static final String MISSING = "(missing)";

    /** Cannot be rated. */
    public static final String UNRATED = "(unrated)";

    /**
     * Copies the counts.
     *
     * @param counts from a row to its columns
     */
    public MigrationMatrix {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        counts.forEach((from, to) -> rows.put(from, Collections.unmodifiableMap(new LinkedHashMap<>(to))));
        counts = Collections.unmodifiableMap(rows);
    }

    /**
     * {@return the moves between two runs}
     *
     * @param from the first run
     * @param to the second run
     * @param kind whose moves; branches that are rated by themselves count as enterprises
     */
    public static MigrationMatrix between(CreditRun from, CreditRun to, SubjectKind kind) {
        List<String> rows = codes(from, NEW);
        List<String> columns = codes(to, LEFT);
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (String row : rows) {
            Map<String, Integer> line = new LinkedHashMap<>();
            columns.forEach(column -> line.put(column, 0));
            counts.put(row, line);
        }
        for (int row = 0; row < from.table().subjects().size(); row++) {
            if (from.columns.isOfKind(row, kind)) {
                Subject subject = from.table().subjects().get(row);
                OptionalInt later = to.table().row(subject);
                add(counts, code(from, row), later.isPresent() ? code(to, later.getAsInt()) : LEFT);
            }
        }
        for (int row = 0; row < to.table().subjects().size(); row++) {
            boolean isNew = from.table().row(to.table().subjects().get(row)).isEmpty();
            if (isNew && to.columns.isOfKind(row, kind)) {
                add(counts, NEW, code(to, row));
            }
        }
        return new MigrationMatrix(counts);
    }

    private static void add(Map<String, Map<String, Integer>> counts, String from, String to) {
        counts.getOrDefault(from, new LinkedHashMap<>()).merge(to, 1, Integer::sum);
    }

    private static List<String> codes(CreditRun run, String absent) {
        List<String> codes = new ArrayList<>();
        run.policy().grading().grades().stream().map(Grade::code).forEach(codes::add);
        codes.add(MISSING);
        codes.add(UNRATED);
        codes.add(absent);
        return codes;
    }

    private static String code(CreditRun run, int row) {
        return run.grade(row)
                .map(Grade::code)
                .orElseGet(() -> run.status(row) == RatedStatus.MISSING ? MISSING : UNRATED);
    }

    /**
     * {@return how many went from one code to another}
     *
     * @param from the code of the row
     * @param to the code of the column
     */
    public int count(String from, String to) {
        return counts.getOrDefault(from, Map.of()).getOrDefault(to, 0);
    }

    /** {@return how many subjects it counts} */
    public int total() {
        return counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
