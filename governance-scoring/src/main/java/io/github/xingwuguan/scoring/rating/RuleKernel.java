package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a gate holds or a veto strikes: true it does, unknown while a fact is open or, of a veto, under appeal, false otherwise. Days
 * and appeals are sparse and only looked at where the condition holds.
 */
final class RuleKernel {
    private final TruthKernel when;
    private final Optional<Integer> windowMonths;
    private final List<FactTable.Entry> entries;
    private final boolean plain;

    RuleKernel(Veto veto, Binding binding) {
        this.when = binding.truth(veto.when());
        this.windowMonths = veto.windowMonths();
        this.entries = veto.when().facts().stream().map(binding::entry).toList();
        this.plain = entries.stream().allMatch(entry -> entry.standing().isPlain());
    }

    /** Neither days nor appeals change a gate. */
    RuleKernel(Gate gate, Binding binding) {
        this.when = binding.truth(gate.requires());
        this.windowMonths = Optional.empty();
        this.entries = List.of();
        this.plain = true;
    }

    /** {@return the table of answers, if one fact with few values is all it takes} */
    Optional<TruthKernel.Table> table() {
        return plain && when instanceof TruthKernel.Table table ? Optional.of(table) : Optional.empty();
    }

    int depth() {
        return when.depth();
    }

    void fill(int from, int n, LocalDate asOf, byte[] truth, byte[][] scratch) {
        when.fill(from, n, truth, scratch, 0);
        if (plain) {
            return;
        }
        for (int i = 0; i < n; i++) {
            if (truth[i] == TruthKernel.TRUE) {
                truth[i] = standing(from + i, asOf);
            }
        }
    }

    private byte standing(int row, LocalDate asOf) {
        Optional<LocalDate> lapse = lapse(row);
        if (lapse.isPresent() && !asOf.isBefore(lapse.get())) {
            return TruthKernel.FALSE;
        }
        boolean appealed = entries.stream()
                .anyMatch(entry -> entry.standing().underAppeal().contains(row));
        return appealed ? TruthKernel.UNKNOWN : TruthKernel.TRUE;
    }

    /** {@return the first day on which the veto no longer strikes; empty if it never lapses or no day is known} */
    Optional<LocalDate> lapse(int row) {
        return windowMonths.flatMap(months -> entries.stream()
                .flatMap(entry ->
                        Optional.ofNullable(entry.standing().establishedDay().get(row)).stream())
                .max(Integer::compare)
                .map(day -> LocalDate.ofEpochDay(day).plusMonths(months)));
    }
}
