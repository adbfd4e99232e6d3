package io.github.xingwuguan.scoring.credit;

import java.util.Arrays;

/**
 * The records of a table in the order in which a batch reads them: rows in blocks, within a block by item, within an item by row and
 * day. One item of many subjects is one long loop, where one subject after another would be many short ones.
 */
final class RecordBlocks {
    /** How many rows make a block; few enough for their records to stay in the cache. */
    static final int ROWS = 64;

    /** More matters of one subject and item than are numbered. */
    static final int MOST_MATTERS = 15;

    /** The matter of a record that was not numbered. */
    static final byte UNNUMBERED = -1;

    /** Where each record stands in the table. */
    final int[] record;

    /** From which day each is in effect, and what it is worth by itself: what every pass reads, in the order of reading. */
    final int[] effective;

    final int[] worth;

    /** The row of each within its block. */
    final byte[] row;

    /** Which of the matters of its row and item each is about, from 1; 0 for none. */
    final byte[] matter;

    /** The groups of block b are at block[b] until block[b + 1]. */
    final int[] block;

    /** The records of group g are at start[g] until start[g + 1], all of one item. */
    final int[] start;

    /** The item of each group. */
    final int[] item;

    /** Whether all records of a row are plain and worth a whole number of units. */
    final boolean[] plain;

    RecordBlocks(RecordColumns columns) {
        int[] rows = columns.start();
        plain = new boolean[rows.length - 1];
        record = new int[columns.size];
        effective = new int[columns.size];
        worth = new int[columns.size];
        row = new byte[columns.size];
        matter = new byte[columns.size];
        block = new int[(plain.length + ROWS - 1) / ROWS + 1];
        int[] starts = new int[columns.size + 1];
        int groups = 0;
        long[] keys = new long[columns.size];
        for (int b = 0; b + 1 < block.length; b++) {
            int from = rows[b * ROWS];
            int to = rows[Math.min((b + 1) * ROWS, plain.length)];
            for (int r = from; r < to; r++) {
                keys[r] = ((long) columns.item[r] << Integer.SIZE) | r;
            }
            Arrays.sort(keys, from, to);
            for (int k = from; k < to; k++) {
                record[k] = (int) keys[k];
                if (k == from || columns.item[record[k]] != columns.item[record[k - 1]]) {
                    starts[groups++] = k;
                }
            }
            block[b + 1] = groups;
        }
        starts[groups] = columns.size;
        start = Arrays.copyOf(starts, groups + 1);
        item = new int[groups];
        for (int g = 0; g < groups; g++) {
            item[g] = columns.item[record[start[g]]];
        }
        copy(columns);
        describeRows(columns);
        numberMatters(columns);
    }

    /** Marks the rows of a group, by their place in the block. */
    void leave(int group, boolean[] left) {
        for (int k = start[group]; k < start[group + 1]; k++) {
            left[row[k]] = true;
        }
    }

    private void copy(RecordColumns columns) {
        for (int k = 0; k < record.length; k++) {
            effective[k] = columns.effective[record[k]];
            worth[k] = columns.worth[record[k]];
        }
    }

    private void describeRows(RecordColumns columns) {
        int[] rows = columns.start();
        byte[] rowOf = new byte[columns.size];
        for (int s = 0; s < plain.length; s++) {
            plain[s] = true;
            for (int r = rows[s]; r < rows[s + 1]; r++) {
                plain[s] &= columns.fate[r] == Fate.PLAIN && columns.worth[r] >= 0;
                rowOf[r] = (byte) (s % ROWS);
            }
        }
        for (int k = 0; k < record.length; k++) {
            row[k] = rowOf[record[k]];
        }
    }

    private void numberMatters(RecordColumns columns) {
        int[] known = new int[MOST_MATTERS];
        for (int g = 0; g < item.length; g++) {
            int matters = 0;
            for (int k = start[g]; k < start[g + 1]; k++) {
                matters = k == start[g] || row[k] != row[k - 1] ? 0 : matters;
                int of = columns.matter[record[k]];
                if (of != 0) {
                    int at = find(of, known, matters);
                    matter[k] = at < MOST_MATTERS ? (byte) (at + 1) : UNNUMBERED;
                    matters = Math.min(Math.max(matters, at + 1), MOST_MATTERS);
                }
            }
        }
    }

    private static int find(int matter, int[] known, int matters) {
        int at = 0;
        while (at < matters && known[at] != matter) {
            at++;
        }
        if (at < MOST_MATTERS) {
            known[at] = matter;
        }
        return at;
    }
}
