package io.github.xingwuguan.scoring.credit;

import java.util.Arrays;

/** The best of each group of records within one run: an open-addressing map from a group's key to an offset, emptied at once. */
final class Groups {
    private static final int NONE = -1;

    private long[] keys = new long[64];
    private int[] best = new int[64];
    private int mask = 63;

    /** Empties it and makes room. */
    void begin(int records) {
        if (records * 2 > keys.length) {
            int length = Integer.highestOneBit(records * 2 - 1) * 2;
            keys = new long[length];
            best = new int[length];
        }
        int length = Math.max(4, Integer.highestOneBit(Math.max(1, records * 2 - 1)) * 2);
        mask = length - 1;
        Arrays.fill(best, 0, length, NONE);
    }

    /** {@return the best of a group so far, or −1} */
    int get(long key) {
        int at = find(key);
        return best[at];
    }

    void put(long key, int offset) {
        int at = find(key);
        keys[at] = key;
        best[at] = offset;
    }

    private int find(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (best[at] != NONE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
