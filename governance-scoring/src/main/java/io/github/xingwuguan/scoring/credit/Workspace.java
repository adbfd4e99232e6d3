package io.github.xingwuguan.scoring.credit;

import java.util.Arrays;

/** What a kernel writes while it scores one subject; used again for the next, so that nothing is allocated per record. */
final class Workspace {
    /** What became of each record of the subject, from its first. */
    byte[] outcome = new byte[32];

    /** What each is worth after repeat, decay and the ceiling of a single record. */
    long[] value = new long[32];

    /** What the ceiling of a single record took. */
    long[] over = new long[32];

    int[] nth = new int[32];

    final long[] itemSum;
    final int[] itemCount;
    final int[] touched;
    int touchedCount;
    final long[] categorySum;
    final long[] componentSum;
    final long[] component;
    final Groups groups = new Groups();

    /** Own records that strike a veto, by their offset from the first. */
    int[] strikes = new int[8];

    int strikeCount;
    int good;
    int bad;
    int serious;
    int disputed;
    final long[] slots;

    Workspace(CompiledPolicy policy) {
        int items = policy.items.length;
        itemSum = new long[items];
        itemCount = new int[items];
        touched = new int[items];
        categorySum = new long[policy.categoryMax.length];
        componentSum = new long[policy.components];
        component = new long[policy.components];
        slots = new long[policy.slots.count];
    }

    /** Makes room for the records of a subject and forgets the last. */
    void begin(int records) {
        forget();
        if (records > value.length) {
            int length = Math.max(records, value.length * 2);
            outcome = Arrays.copyOf(outcome, length);
            value = Arrays.copyOf(value, length);
            over = Arrays.copyOf(over, length);
            nth = Arrays.copyOf(nth, length);
        }
        Arrays.fill(value, 0, records, 0);
        Arrays.fill(over, 0, records, 0);
    }

    /** Forgets the last subject. */
    void forget() {
        for (int i = 0; i < touchedCount; i++) {
            itemSum[touched[i]] = 0;
            itemCount[touched[i]] = 0;
        }
        touchedCount = 0;
        Arrays.fill(categorySum, 0);
        Arrays.fill(componentSum, 0);
        strikeCount = 0;
        good = 0;
        bad = 0;
        serious = 0;
        disputed = 0;
    }

    RecordOutcome outcome(int offset) {
        return RecordOutcome.of(outcome[offset]);
    }

    boolean counts(int offset) {
        return outcome[offset] == RecordOutcome.COUNTS;
    }

    /** Adds records of an item. */
    void add(int item, int records, long sum) {
        if (itemCount[item] == 0) {
            touched[touchedCount++] = item;
        }
        itemCount[item] += records;
        itemSum[item] += sum;
    }

    void strike(int offset) {
        if (strikeCount == strikes.length) {
            strikes = Arrays.copyOf(strikes, strikeCount * 2);
        }
        strikes[strikeCount++] = offset;
    }
}
