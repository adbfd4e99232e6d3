package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a veto strikes: true it does, unknown while a fact is open or under appeal, false otherwise. Days and appeals are sparse
 * and only looked at where the condition holds.
 */
final class VetoKernel {
    final int cap;
    private final TruthKernel when;
    private final Optional<Integer> windowMonths;
    private final List<FactTable.Entry> entries;
    private final boolean plain;

    VetoKernel(Veto veto, Binding binding) {
        this.cap = veto.cap().orElse(0);
        this.when = binding.truth(veto.when());
        this.windowMonths = veto.windowMonths();
        this.entries = veto.when().facts().stream().map(binding::entry).toList();
        this.plain = entries.stream().allMatch(entry -> entry.standing().isPlain());
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
