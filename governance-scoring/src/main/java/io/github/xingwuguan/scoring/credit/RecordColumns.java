package io.github.xingwuguan.scoring.credit;

import java.util.Arrays;

/** The columns of records while a table is built, and their sorting by subject, item, day of occurrence and order of arrival. */
final class RecordColumns {
    private static final int OCCURRED_BITS = 22;
    private static final int SEQUENCE_BITS = 26;
    /** Items beyond, which no policy has, stand together. */
    private static final int MOST_ITEMS = Short.MAX_VALUE;

    private static final int DAY_ZERO = 719_528;

    /** How many records fit. */
    static final int MOST = 1 << SEQUENCE_BITS;

    int size;
    private int[] subject = new int[16];
    int[] item = new int[16];
    int[] occurred = new int[16];
    int[] determined = new int[16];
    int[] effective = new int[16];
    int[] stated = new int[16];
    int[] rectified = new int[16];
    int[][] disputes = new int[16][];
    int[][] turns = new int[16][];
    long[] quantity = new long[16];
    long[] chosen = new long[16];

    /** What a record is worth by itself under the only version of a policy, in units; −1 if it must be reckoned. */
    int[] worth = new int[16];

    byte[] level = new byte[16];
    byte[] severity = new byte[16];
    byte[] reach = new byte[16];
    byte[] fate = new byte[16];
    int[] matter = new int[16];
    int[] sequence = new int[16];
    String[] ids = new String[16];
    private int[] start = {};

    /** {@return the index of a new record of a subject} */
    int add(int row) {
        if (size == item.length) {
            resize(size + (size >> 1));
        }
        subject[size] = row;
        return size++;
    }

    int[] start() {
        return start;
    }

    private void resize(int length) {
        subject = Arrays.copyOf(subject, length);
        item = Arrays.copyOf(item, length);
        occurred = Arrays.copyOf(occurred, length);
        determined = Arrays.copyOf(determined, length);
        effective = Arrays.copyOf(effective, length);
        stated = Arrays.copyOf(stated, length);
        rectified = Arrays.copyOf(rectified, length);
        disputes = Arrays.copyOf(disputes, length);
        turns = Arrays.copyOf(turns, length);
        quantity = Arrays.copyOf(quantity, length);
        chosen = Arrays.copyOf(chosen, length);
        worth = Arrays.copyOf(worth, length);
        level = Arrays.copyOf(level, length);
        severity = Arrays.copyOf(severity, length);
        reach = Arrays.copyOf(reach, length);
        fate = Arrays.copyOf(fate, length);
        matter = Arrays.copyOf(matter, length);
        sequence = Arrays.copyOf(sequence, length);
        ids = Arrays.copyOf(ids, length);
    }

    /**
     * {@return the records sorted, in columns of their exact length}
     *
     * @param subjects how many subjects there are
     */
    RecordColumns sorted(int subjects) {
        int[] ends = new int[subjects + 1];
        for (int i = 0; i < size; i++) {
            ends[subject[i] + 1]++;
        }
        for (int s = 0; s < subjects; s++) {
            ends[s + 1] += ends[s];
        }
        int[] order = order(ends);
        RecordColumns sorted = new RecordColumns();
        sorted.resize(size);
        sorted.size = size;
        for (int i = 0; i < size; i++) {
            sorted.copy(i, this, order[i]);
        }
        sorted.start = ends;
        return sorted;
    }

    /** Item, day and order of arrival fit one long, so that the records of a subject are sorted without objects. */
    private int[] order(int[] ends) {
        int[] next = ends.clone();
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            long day = Math.max(0, Math.min(occurred[i] + (long) DAY_ZERO, (1 << OCCURRED_BITS) - 1));
            keys[next[subject[i]]++] =
                    (((Math.min((long) item[i], MOST_ITEMS) << OCCURRED_BITS) | day) << SEQUENCE_BITS) | i;
        }
        int[] order = new int[size];
        for (int s = 0; s + 1 < ends.length; s++) {
            Arrays.sort(keys, ends[s], ends[s + 1]);
        }
        for (int i = 0; i < size; i++) {
            order[i] = (int) (keys[i] & (MOST - 1));
        }
        return order;
    }

    private void copy(int to, RecordColumns from, int at) {
        subject[to] = from.subject[at];
        item[to] = from.item[at];
        occurred[to] = from.occurred[at];
        determined[to] = from.determined[at];
        effective[to] = from.effective[at];
        stated[to] = from.stated[at];
        rectified[to] = from.rectified[at];
        disputes[to] = from.disputes[at];
        turns[to] = from.turns[at];
        quantity[to] = from.quantity[at];
        chosen[to] = from.chosen[at];
        worth[to] = from.worth[at];
        level[to] = from.level[at];
        severity[to] = from.severity[at];
        reach[to] = from.reach[at];
        fate[to] = from.fate[at];
        matter[to] = from.matter[at];
        sequence[to] = at;
        ids[to] = from.ids[at];
    }
}
