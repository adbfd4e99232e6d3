package io.github.xingwuguan.scoring.credit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 to 5 of an assessment for a block of rows at once, as far as nobody asks what became of each record: item by item, all rows
 * of the block. Allocates nothing. Leaves rows to {@link RecordKernel} that have records with a history of their own.
 */
final class BlockKernel {
    private static final int ROWS = RecordBlocks.ROWS;

    private final CompiledPolicy now;
    private final RecordBlocks blocks;
    private final @Nullable ItemSum[] items;
    private final boolean countsSerious;
    private final ItemSum.Sums sums = new ItemSum.Sums();
    private final int[] good = new int[ROWS];
    private final int[] bad = new int[ROWS];
    private final int[] serious = new int[ROWS];

    /** Sums of each category, component and so on, row by row of the block. */
    private final long[][] category;

    private final long[][] component;

    /** How many records of an item counted, for items that conditions ask for. */
    private final int[][] asked;

    BlockKernel(CreditTable table, DayTerms terms) {
        this.now = terms.now;
        this.blocks = table.blocks;
        this.countsSerious = now.needsPopulation || now.scale.hasRules();
        this.items = new ItemSum[now.items.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = ItemSum.of(table, terms, terms.only(i));
        }
        this.category = new long[now.categoryMax.length][ROWS];
        this.component = new long[now.components][ROWS];
        this.asked = new int[now.askedItems.length][ROWS];
    }

    /** Sums up the records of a block. */
    void run(int block) {
        forget();
        for (int group = blocks.block[block]; group < blocks.block[block + 1]; group++) {
            int index = blocks.item[group];
            ItemSum item = index < items.length ? items[index] : null;
            if (item == null) {
                blocks.leave(group, sums.left);
            } else {
                add(group, index, item);
            }
        }
    }

    private void forget() {
        Arrays.fill(sums.left, false);
        Arrays.fill(good, 0);
        Arrays.fill(bad, 0);
        Arrays.fill(serious, 0);
        for (long[] each : category) {
            Arrays.fill(each, 0);
        }
        for (long[] each : component) {
            Arrays.fill(each, 0);
        }
        for (int[] each : asked) {
            Arrays.fill(each, 0);
        }
    }

    private void add(int group, int index, ItemSum sum) {
        CompiledItem item = sum.item;
        sums.forget();
        sum.sum(group, sums);
        long[] target = item.category >= 0 ? category[item.category] : component[item.component];
        int[] number = item.bad ? bad : good;
        for (int row = 0; row < ROWS; row++) {
            target[row] += Math.min(sums.points[row], item.itemMax);
            number[row] += sums.counted[row];
        }
        if (countsSerious && item.bad) {
            sum.serious(group, serious);
        }
        for (int i = 0; i < asked.length; i++) {
            if (now.askedItems[i] == index) {
                System.arraycopy(sums.counted, 0, asked[i], 0, ROWS);
            }
        }
    }

    /** {@return whether a row of the block that was summed up last needs no look at each record} */
    boolean takes(int row) {
        return blocks.plain[row] && !sums.left[row % ROWS];
    }

    /** Brings the sums of a row to a workspace. */
    void bring(int row, Workspace w) {
        int at = row % ROWS;
        w.forget();
        for (int c = 0; c < category.length; c++) {
            w.categorySum[c] = category[c][at];
        }
        for (int c = 0; c < component.length; c++) {
            w.componentSum[c] = component[c][at];
        }
        for (int i = 0; i < asked.length; i++) {
            if (asked[i][at] > 0) {
                w.add(now.askedItems[i], asked[i][at], 0);
            }
        }
        w.good = good[at];
        w.bad = bad[at];
        w.serious = serious[at];
    }
}
