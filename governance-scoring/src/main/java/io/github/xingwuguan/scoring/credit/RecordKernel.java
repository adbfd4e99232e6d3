package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 to 5 of an assessment for the records of one subject: select, price, deduplicate, cap. Reads columns, writes a workspace,
 * allocates nothing. An explanation runs the same code and reads the workspace.
 */
final class RecordKernel {
    private static final int SERIOUS = Severity.SERIOUS.ordinal();
    private static final int OWN = Reach.OWN.ordinal();
    private static final byte OUTWEIGHED = RecordOutcome.OUTWEIGHED.mark();

    private final CreditTable table;
    private final DayTerms terms;
    private final CompiledPolicy now;
    private final int day;
    private final int current;
    private final boolean lenient;
    private final RepeatWindow[] windows;
    private final @Nullable ItemTerms[] only;

    RecordKernel(CreditTable table, DayTerms terms) {
        this.table = table;
        this.terms = terms;
        this.now = terms.now;
        this.day = terms.day;
        this.current = terms.plan.version(day);
        this.lenient = now.policy.recordLaw() == RecordLaw.MORE_LENIENT;
        int items = now.items.length;
        this.windows = new RepeatWindow[items];
        this.only = new ItemTerms[items];
        for (int i = 0; i < items; i++) {
            CompiledItem item = now.items[i];
            windows[i] = item == null ? RepeatWindow.NONE : RepeatWindow.of(item, day);
            only[i] = terms.only(i);
        }
    }

    /** Scores the records of a row into the sums of items, and says in the workspace what became of each. */
    void run(int row, Workspace w) {
        int first = table.start[row];
        int end = table.start[row + 1];
        w.begin(end - first);
        for (int from = first; from < end; ) {
            int item = table.item[from];
            int to = from + 1;
            while (to < end && table.item[to] == item) {
                to++;
            }
            item(item, from, to, first, w);
            from = to;
        }
    }

    private static void counted(CompiledItem item, int records, Workspace w) {
        if (item.bad) {
            w.bad += records;
        } else {
            w.good += records;
        }
    }

    /** The records from one index to another are of one item, by day of occurrence. */
    private void item(int index, int from, int to, int first, Workspace w) {
        CompiledItem item = now.item(index);
        if (item == null) {
            notPriced(from, to, first, w);
            return;
        }
        ItemTerms only = this.only[index];
        int counted = 0;
        for (int r = from; r < to; r++) {
            byte mark = only != null && table.fate[r] == Fate.PLAIN
                    ? only.select(table, r, day)
                    : select(r, index, item).mark();
            w.outcome[r - first] = mark;
            counted += mark == RecordOutcome.COUNTS ? 1 : 0;
        }
        if (counted == 0) {
            return;
        }
        RepeatWindow window = windows[index];
        if (window != RepeatWindow.NONE) {
            number(window, from, to, first, w);
        }
        price(index, item, only, from, to, first, w);
        counted(item, counted, w);
        if (item.dedup != Dedup.NONE) {
            deduplicate(item.dedup, from, to, first, w);
        }
        w.add(index, counted, sum(item, from, to, first, w));
    }

    private void notPriced(int from, int to, int first, Workspace w) {
        for (int r = from; r < to; r++) {
            boolean refused = table.fate[r] == Fate.REFUSED;
            w.outcome[r - first] = (refused ? RecordOutcome.REFUSED : RecordOutcome.NOT_PRICED).mark();
        }
    }

    // B4-2
    private RecordOutcome select(int r, int index, CompiledItem item) {
        if (!table.stands(r)) {
            return table.fate[r] == Fate.VOID ? RecordOutcome.VOID : RecordOutcome.REFUSED;
        }
        if (item.spread[table.reach[r]] == 0) {
            return RecordOutcome.NOT_REACHED;
        }
        if (table.isRepaired(r, day)) {
            return RecordOutcome.REPAIRED;
        }
        if (terms.suspends && table.isDisputed(r, day)) {
            return RecordOutcome.SUSPENDED;
        }
        int version = version(r);
        return lenient && version != current ? moreLenient(r, index, item, version) : select(r, index, version);
    }

    private RecordOutcome select(int r, int index, int version) {
        ItemTerms pricing = terms.terms(version, index);
        return pricing == null ? RecordOutcome.NOT_PRICED : RecordOutcome.of(pricing.select(table, r, day));
    }

    /** What is bad counts if both versions let it count, what is good if one does. */
    private RecordOutcome moreLenient(int r, int index, CompiledItem item, int version) {
        RecordOutcome then = select(r, index, version);
        if (then == RecordOutcome.NOT_PRICED) {
            return item.bad ? then : select(r, index, current);
        } else if (!accepts(r, index, version)) {
            return select(r, index, current);
        } else if (!accepts(r, index, current)) {
            return then;
        }
        boolean counts = then == RecordOutcome.COUNTED;
        RecordOutcome other = select(r, index, current);
        return counts == item.bad && (item.bad || other == RecordOutcome.COUNTED) ? other : then;
    }

    private boolean accepts(int r, int index, int version) {
        ItemTerms pricing = terms.terms(version, index);
        return pricing != null && pricing.item.price.accepts(table.quantity[r], table.level[r], table.chosen[r]);
    }

    private int version(int r) {
        return terms.plan.pricingVersion(table.determined[r], day);
    }

    /** Numbers those that count within the window before each, itself included. */
    private void number(RepeatWindow window, int from, int to, int first, Workspace w) {
        int inside = 0;
        int left = from;
        for (int r = from; r < to; r++) {
            if (!w.counts(r - first)) {
                continue;
            }
            inside++;
            int opens = window.opens(table.occurred[r]);
            for (; table.occurred[left] < opens; left++) {
                if (w.counts(left - first)) {
                    inside--;
                }
            }
            w.nth[r - first] = inside;
        }
    }

    // B4-3
    private void price(
            int index, CompiledItem item, @Nullable ItemTerms only, int from, int to, int first, Workspace w) {
        boolean strikes = item.veto != null;
        for (int r = from; r < to; r++) {
            int offset = r - first;
            if (!w.counts(offset)) {
                continue;
            }
            long multiplier = item.multipliers.length == 0 ? Scaled.ONE : item.multiplier(w.nth[offset]);
            if (only != null && table.fate[r] == Fate.PLAIN) {
                int factor = only.factor(table.effective[r], day);
                w.value[offset] = only.item.price.value(table, r, multiplier, factor, Scaled.ONE);
            } else {
                w.value[offset] = price(r, index, item, multiplier);
                w.disputed += table.isDisputed(r, day) ? 1 : 0;
            }
            w.serious += item.bad && table.severity[r] == SERIOUS ? 1 : 0;
            if (strikes && table.reach[r] == OWN) {
                w.strike(offset);
            }
        }
    }

    private long price(int r, int index, CompiledItem item, long multiplier) {
        long spread = item.spread[table.reach[r]];
        int version = version(r);
        long value = price(r, version, index, multiplier, spread);
        if (!lenient || version == current) {
            return Math.max(0, value);
        }
        long other = price(r, current, index, multiplier, spread);
        if (value < 0 || other < 0) {
            return Math.max(0, Math.max(value, other));
        }
        return item.bad ? Math.min(value, other) : Math.max(value, other);
    }

    /** {@return the value under one version, or −1 if that version cannot price it or does not let it count} */
    private long price(int r, int version, int index, long multiplier, long spread) {
        ItemTerms pricing = terms.terms(version, index);
        if (pricing == null || !accepts(r, index, version)) {
            return -1;
        }
        if (lenient && pricing.select(table, r, day) != RecordOutcome.COUNTS) {
            return -1;
        }
        int factor = pricing.factor(table.effective[r], day);
        return pricing.item.price.value(table, r, multiplier, factor, spread);
    }

    /**
     * How a record came to its value.
     *
     * @param base before repeat, decay and reach, in units
     * @param multiplier by repetition, in units
     * @param decay by age, in units
     */
    record Priced(long base, long multiplier, int decay) {}

    /** {@return the parts of the price that counts for a record} */
    Priced priced(int r, int index, CompiledItem item, int nth) {
        long multiplier = item.multipliers.length == 0 ? Scaled.ONE : item.multiplier(nth);
        int version = version(r);
        long value = price(r, index, item, multiplier);
        boolean byCurrent =
                version != current && price(r, version, index, multiplier, item.spread[table.reach[r]]) != value;
        ItemTerms pricing = terms.terms(byCurrent ? current : version, index);
        if (pricing == null) {
            return new Priced(0, multiplier, 0);
        }
        long base = pricing.item.price.value(table, r, Scaled.ONE, Scaled.ONE, Scaled.ONE);
        return new Priced(base, multiplier, pricing.factor(table.effective[r], day));
    }

    // B4-4: keep the largest, never the first: a small early breach must not shield a big later one
    private void deduplicate(Dedup dedup, int from, int to, int first, Workspace w) {
        w.groups.begin(to - from);
        for (int r = from; r < to; r++) {
            int offset = r - first;
            if (!w.counts(offset) || !terms.groups(dedup, table, r)) {
                continue;
            }
            long key = terms.group(dedup, table, r);
            int at = w.groups.find(key);
            int best = w.groups.best(at);
            if (best < 0) {
                w.groups.put(at, key, offset);
            } else if (outweighs(offset, best, first, w)) {
                w.outcome[best] = OUTWEIGHED;
                w.groups.put(at, key, offset);
            } else {
                w.outcome[offset] = OUTWEIGHED;
            }
        }
    }

    /** Of equals the earlier in effect, then the smaller id. */
    private boolean outweighs(int offset, int best, int first, Workspace w) {
        if (w.value[offset] != w.value[best]) {
            return w.value[offset] > w.value[best];
        }
        int a = first + offset;
        int b = first + best;
        return table.effective[a] != table.effective[b]
                ? table.effective[a] < table.effective[b]
                : table.sequence[a] < table.sequence[b];
    }

    // B4-5, the first ceiling
    private static long sum(CompiledItem item, int from, int to, int first, Workspace w) {
        long sum = 0;
        for (int offset = from - first; offset < to - first; offset++) {
            if (w.counts(offset)) {
                long value = w.value[offset];
                long kept = Math.min(value, item.recordMax);
                w.over[offset] = value - kept;
                sum += kept;
            }
        }
        return sum;
    }
}
