package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The sum of one item for one subject where nobody asks what became of each record: one pass, nothing written for a record. It takes
 * items under one version whose records are all plain, and leaves the rest to {@link RecordKernel}, with which it must agree.
 */
final class SumKernel {
    /** It cannot say; the detailed kernel must. */
    static final long UNDECIDED = -1;

    private static final int SERIOUS = Severity.SERIOUS.ordinal();
    private static final int GROUPS = 16;

    private final CreditTable table;
    private final DayTerms terms;
    private final int day;
    private final long[] keys = new long[GROUPS];
    private final long[] best = new long[GROUPS];
    private int counted;
    private int serious;

    SumKernel(CreditTable table, DayTerms terms) {
        this.table = table;
        this.terms = terms;
        this.day = terms.day;
    }

    /** How the records of an item are summed up. */
    enum Mode {
        /** Each by itself. */
        ONCE,
        /** Each by itself, heavier with repetition. */
        REPEATED,
        /** The largest of each group. */
        LARGEST,
        /** Only in detail. */
        DETAILED;

        static Mode of(@Nullable ItemTerms item, RepeatWindow window) {
            boolean isKnown = item != null && item.item.veto == null && !item.isSpecial();
            if (item == null || !isKnown) {
                return DETAILED;
            } else if (item.item.dedup == Dedup.NONE) {
                return window == RepeatWindow.NONE ? ONCE : REPEATED;
            }
            return window == RepeatWindow.NONE ? LARGEST : DETAILED;
        }
    }

    /** {@return the sum of the records from one index to another, or {@link #UNDECIDED}} */
    long sum(Mode mode, ItemTerms item, RepeatWindow window, int from, int to) {
        counted = 0;
        serious = 0;
        return switch (mode) {
            case ONCE -> once(item, from, to);
            case REPEATED -> repeated(item, window, from, to);
            case LARGEST -> largest(item, from, to);
            case DETAILED -> UNDECIDED;
        };
    }

    int counted() {
        return counted;
    }

    int serious() {
        return serious;
    }

    private long once(ItemTerms item, int from, int to) {
        Price price = item.item.price;
        long most = item.item.recordMax;
        long sum = 0;
        for (int r = from; r < to; r++) {
            if (table.fate[r] > Fate.PLAIN) {
                return UNDECIDED;
            }
            int factor = item.weight(table, r, day);
            if (factor > 0) {
                sum += Math.min(value(price, r, Scaled.ONE, factor), most);
                count(r);
            }
        }
        return sum;
    }

    private long repeated(ItemTerms item, RepeatWindow window, int from, int to) {
        Price price = item.item.price;
        long most = item.item.recordMax;
        long sum = 0;
        int left = from;
        int inside = 0;
        for (int r = from; r < to; r++) {
            if (table.fate[r] > Fate.PLAIN) {
                return UNDECIDED;
            }
            int factor = item.weight(table, r, day);
            if (factor == 0) {
                continue;
            }
            inside++;
            int opens = window.opens(table.occurred[r]);
            for (; table.occurred[left] < opens; left++) {
                inside -= item.weight(table, left, day) > 0 ? 1 : 0;
            }
            sum += Math.min(value(price, r, item.item.multiplier(inside), factor), most);
            count(r);
        }
        return sum;
    }

    /** Of each group the largest. */
    private long largest(ItemTerms item, int from, int to) {
        Price price = item.item.price;
        int groups = 0;
        long alone = 0;
        for (int r = from; r < to; r++) {
            if (table.fate[r] > Fate.PLAIN) {
                return UNDECIDED;
            }
            int factor = item.weight(table, r, day);
            if (factor == 0) {
                continue;
            }
            count(r);
            long value = value(price, r, Scaled.ONE, factor);
            if (!terms.groups(item.item.dedup, table, r)) {
                alone += Math.min(value, item.item.recordMax);
                continue;
            }
            int at = find(terms.group(item.item.dedup, table, r), groups);
            if (at == GROUPS) {
                return UNDECIDED;
            }
            best[at] = at == groups ? value : Math.max(best[at], value);
            groups += at == groups ? 1 : 0;
        }
        for (int g = 0; g < groups; g++) {
            alone += Math.min(best[g], item.item.recordMax);
        }
        return alone;
    }

    /** One unit of a flat price is worth the same for every record. */
    private long value(Price price, int r, long multiplier, int factor) {
        return price.flat >= 0 && table.fate[r] == Fate.UNIT
                ? Scaled.product(price.flat, multiplier, factor, Scaled.ONE)
                : price.value(table, r, multiplier, factor, Scaled.ONE);
    }

    private int find(long key, int groups) {
        int at = 0;
        while (at < groups && keys[at] != key) {
            at++;
        }
        if (at == groups && at < GROUPS) {
            keys[at] = key;
        }
        return at;
    }

    private void count(int r) {
        counted++;
        serious += table.severity[r] == SERIOUS ? 1 : 0;
    }
}
