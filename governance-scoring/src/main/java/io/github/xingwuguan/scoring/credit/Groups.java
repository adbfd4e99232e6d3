package io.github.xingwuguan.scoring.credit;

import java.util.Arrays;

/**
 * The best record of each group within one run: a map from a group's key to an offset, emptied at once. Few groups are looked through,
 * many are hashed with open addressing.
 */
final class Groups {
    private static final int NONE = -1;
    private static final int FEW = 16;

    private long[] keys = new long[FEW];
    private int[] best = new int[FEW];
    private int mask;
    private int size;

    /** Empties it and makes room for as many groups as there are records. */
    void begin(int records) {
        size = 0;
        mask = 0;
        if (records > FEW) {
            int length = Integer.highestOneBit(records * 2 - 1) * 2;
            if (length > keys.length) {
                keys = new long[length];
                best = new int[length];
            }
            mask = length - 1;
            Arrays.fill(best, 0, length, NONE);
        }
    }

    /** {@return where the group of a key stands, or shall stand} */
    int find(long key) {
        if (mask == 0) {
            int at = 0;
            while (at < size && keys[at] != key) {
                at++;
            }
            return at;
        }
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (best[at] != NONE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** {@return the best at a place, or −1 if the group is new} */
    int best(int at) {
        return mask == 0 && at == size ? NONE : best[at];
    }

    void put(int at, long key, int offset) {
        size += mask == 0 && at == size ? 1 : 0;
        keys[at] = key;
        best[at] = offset;
    }
}
