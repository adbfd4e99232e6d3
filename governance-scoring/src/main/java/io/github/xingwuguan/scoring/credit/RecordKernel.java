package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 to 5 of an assessment for the records of one subject: select, price, deduplicate, cap. Reads columns, writes a workspace,
 * allocates nothing. An explanation runs the same code and reads the workspace.
 */
final class RecordKernel {
    private static final int SERIOUS = Severity.SERIOUS.ordinal();
    private static final int OWN = Reach.OWN.ordinal();

    private final CreditTable table;
    private final DayTerms terms;
    private final CompiledPolicy now;
    private final int day;
    private final int current;
    private final boolean lenient;
    private final @Nullable RepeatWindow[] windows;

    RecordKernel(CreditTable table, DayTerms terms) {
        this.table = table;
        this.terms = terms;
        this.now = terms.now;
        this.day = terms.day;
        this.current = terms.plan.version(day);
        this.lenient = now.policy.recordLaw() == RecordLaw.MORE_LENIENT;
        this.windows = new RepeatWindow[now.items.length];
        for (int i = 0; i < windows.length; i++) {
            CompiledItem item = now.items[i];
            windows[i] = item == null
                    ? null
                    : item.item
                            .repeat()
                            .map(repeat -> new RepeatWindow(repeat.window(), day))
                            .orElse(null);
        }
    }

    /** Scores the records of a row into the sums of items. */
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

    /** The records from one index to another are of one item, by day of occurrence. */
    private void item(int index, int from, int to, int first, Workspace w) {
        CompiledItem item = now.item(index);
        boolean any = false;
        for (int r = from; r < to; r++) {
            RecordOutcome outcome = item == null ? missing(r) : select(r, index, item);
            w.outcome[r - first] = outcome;
            w.value[r - first] = 0;
            w.over[r - first] = 0;
            any |= outcome == RecordOutcome.COUNTED;
        }
        if (!any || item == null) {
            return;
        }
        number(index, from, to, first, w);
        for (int r = from; r < to; r++) {
            if (w.outcome[r - first] == RecordOutcome.COUNTED) {
                w.value[r - first] = price(
                        r, index, item, item.multipliers.length == 0 ? Scaled.ONE : item.multiplier(w.nth[r - first]));
                count(r, item, r - first, w);
            }
        }
        if (item.item.dedup() != Dedup.NONE) {
            deduplicate(item.item.dedup(), from, to, first, w);
        }
        sum(index, item, from, to, first, w);
    }

    private RecordOutcome missing(int r) {
        return table.fate[r] == Fate.REFUSED ? RecordOutcome.REFUSED : RecordOutcome.NOT_PRICED;
    }

    // B4-2
    private RecordOutcome select(int r, int index, CompiledItem item) {
        if (table.fate[r] != Fate.STANDS) {
            return table.fate[r] == Fate.VOID ? RecordOutcome.VOID : RecordOutcome.REFUSED;
        }
        if (item.spread[table.reach[r]] == 0) {
            return RecordOutcome.NOT_REACHED;
        }
        if (table.turns[r].length > 0 && table.isRepaired(r, day)) {
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
        return pricing == null ? RecordOutcome.NOT_PRICED : pricing.select(table, r, day);
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
    private void number(int index, int from, int to, int first, Workspace w) {
        RepeatWindow window = windows[index];
        if (window == null) {
            return;
        }
        int inside = 0;
        int left = from;
        for (int r = from; r < to; r++) {
            if (w.outcome[r - first] != RecordOutcome.COUNTED) {
                continue;
            }
            inside++;
            int opens = window.opens(table.occurred[r]);
            for (; table.occurred[left] < opens; left++) {
                if (w.outcome[left - first] == RecordOutcome.COUNTED) {
                    inside--;
                }
            }
            w.nth[r - first] = inside;
        }
    }

    // B4-3
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
        if (lenient && pricing.select(table, r, day) != RecordOutcome.COUNTED) {
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

    private void count(int r, CompiledItem item, int offset, Workspace w) {
        if (item.bad) {
            w.bad++;
            w.serious += table.severity[r] == SERIOUS ? 1 : 0;
        } else {
            w.good++;
        }
        w.disputed += table.isDisputed(r, day) ? 1 : 0;
        if (item.veto != null && table.reach[r] == OWN) {
            w.strike(offset);
        }
    }

    // B4-4: keep the largest, never the first: a small early breach must not shield a big later one
    private void deduplicate(Dedup dedup, int from, int to, int first, Workspace w) {
        w.groups.begin(to - from);
        for (int r = from; r < to; r++) {
            int offset = r - first;
            boolean groups = dedup == Dedup.ONCE_PER_PERIOD || table.matter[r] != 0;
            if (w.outcome[offset] != RecordOutcome.COUNTED || !groups) {
                continue;
            }
            long key = key(dedup, r);
            int best = w.groups.get(key);
            if (best < 0) {
                w.groups.put(key, offset);
            } else if (outweighs(offset, best, first, w)) {
                w.outcome[best] = RecordOutcome.OUTWEIGHED;
                w.groups.put(key, offset);
            } else {
                w.outcome[offset] = RecordOutcome.OUTWEIGHED;
            }
        }
    }

    private long key(Dedup dedup, int r) {
        long matter = dedup == Dedup.ONCE_PER_PERIOD ? 0 : table.matter[r];
        long period = dedup == Dedup.HIGHEST_PER_MATTER ? 0 : periodOf(r);
        return (matter << 32) | (period & 0xFFFF_FFFFL);
    }

    /** {@return the number of the period to which a record belongs} */
    private long periodOf(int r) {
        ScorePeriod period = now.policy.period();
        int belongs =
                period.attribution() == ScorePeriod.Attribution.OCCURRED ? table.occurred[r] : table.determined[r];
        return Days.period(belongs, period.kind());
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

    // B4-5, first two ceilings
    private void sum(int index, CompiledItem item, int from, int to, int first, Workspace w) {
        long sum = 0;
        int counted = 0;
        for (int r = from; r < to; r++) {
            int offset = r - first;
            if (w.outcome[offset] == RecordOutcome.COUNTED) {
                long kept = Math.min(w.value[offset], item.recordMax);
                w.over[offset] = w.value[offset] - kept;
                sum += kept;
            }
            counted +=
                    w.outcome[offset] == RecordOutcome.COUNTED || w.outcome[offset] == RecordOutcome.OUTWEIGHED ? 1 : 0;
        }
        w.add(index, counted, sum);
    }
}
