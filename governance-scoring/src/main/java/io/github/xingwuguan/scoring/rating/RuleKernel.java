package io.github.xingwuguan.scoring.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A {@link Ruling} over columns. Days and appeals are sparse and only looked at where the condition holds. */
final class RuleKernel {
    final Ruling ruling;
    private final TruthKernel when;
    private final List<FactTable.Entry> columns;
    private final boolean plain;

    RuleKernel(Ruling ruling, Binding binding, List<FactTable.Entry> columns) {
        this.ruling = ruling;
        this.when = binding.truth(ruling.condition);
        this.columns = columns;
        this.plain = ruling.isPlain(columns);
    }

    /** {@return the table of answers, if one fact with few values is all it takes} */
    Optional<TruthKernel.Table> table() {
        return plain && when instanceof TruthKernel.Table table ? Optional.of(table) : Optional.empty();
    }

    int depth() {
        return when.depth();
    }

    void collect(int from, int n, LocalDate asOf, Workspace work) {
        fill(from, n, asOf, work.answer, work.scratch);
        int[] words = ruling.words();
        for (int i = 0; i < n; i++) {
            work.rules[i] |= words[work.answer[i]];
        }
    }

    private void fill(int from, int n, LocalDate asOf, byte[] truth, byte[][] scratch) {
        when.fill(from, n, truth, scratch, 0);
        if (plain) {
            return;
        }
        for (int i = 0; i < n; i++) {
            if (truth[i] == TruthKernel.TRUE) {
                truth[i] = ruling.standing(new Subject.OfRow(columns, from + i), asOf);
            }
        }
    }
}
