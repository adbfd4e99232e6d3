package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tenure;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Whom new entries concern: those they name, under their id of before and of now, whoever shares a record with them, and whoever
 * holds a project that is named.
 */
final class Affected {
    private final CreditTable now;
    private final boolean[] rows;
    private final Set<String> records = new HashSet<>();
    private final Set<String> projects = new HashSet<>();

    private Affected(CreditTable now) {
        this.now = now;
        this.rows = new boolean[now.subjects.size()];
    }

    /** {@return whether entries that came between two tables concern a row of the later one} */
    static boolean[] rows(CreditTable before, CreditTable now, Set<Subject> named) {
        Affected affected = new Affected(now);
        if (!named.isEmpty()) {
            for (Subject subject : named) {
                affected.name(before, before.unit(subject));
                affected.name(now, now.unit(subject));
            }
            affected.sharers(before);
            affected.sharers(now);
        }
        return affected.rows;
    }

    private void name(CreditTable table, Subject unit) {
        mark(unit);
        table.row(unit)
                .ifPresent(row ->
                        records.addAll(Arrays.asList(table.ids).subList(table.start[row], table.start[row + 1])));
        if (unit.kind() == SubjectKind.PROJECT) {
            projects.add(unit.id());
        }
    }

    private void mark(Subject unit) {
        now.row(unit).ifPresent(row -> rows[row] = true);
    }

    private void sharers(CreditTable table) {
        for (int row = 0; row < table.subjects.size(); row++) {
            if (shares(table, row)) {
                mark(table.subjects.get(row));
            }
        }
    }

    private boolean shares(CreditTable table, int row) {
        for (int r = table.start[row]; r < table.start[row + 1]; r++) {
            if (records.contains(table.ids[r])) {
                return true;
            }
        }
        return table.tenures.get(row).stream().map(Tenure::project).anyMatch(projects::contains);
    }
}
