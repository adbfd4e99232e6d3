package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Veto;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Gates and vetoes over a block. What they say about a row is collected in one word by "or": two bits for the status, above them a bit
 * for each cap that strikes. A rule that asks for one fact with few values is a table of such words, and two tables go in one pass.
 */
final class Rules {
    /** Something that decides is open. */
    static final int OPEN = 1;

    /** A gate is not passed. */
    static final int SHUT = 2;

    /** The bits of the status. */
    private static final int STATUS = OPEN | SHUT;

    private static final byte[] STATUSES = {
        (byte) RatingStatus.FINAL.ordinal(),
        (byte) RatingStatus.PROVISIONAL.ordinal(),
        (byte) RatingStatus.INELIGIBLE.ordinal(),
        (byte) RatingStatus.INELIGIBLE.ordinal()
    };

    private static final int FIRST_CAP = 1 << 2;

    private final List<Words> tables = new ArrayList<>();
    private final List<RuleKernel> others = new ArrayList<>();

    /** The word of each cell of a column. */
    private static final class Words {
        private final short[] index;
        private final int[] words;

        Words(short[] index, int[] words) {
            this.index = index;
            this.words = words;
        }
    }

    Rules(List<Ruling> rulings, Binding binding, List<FactTable.Entry> columns) {
        rulings.forEach(ruling -> add(new RuleKernel(ruling, binding, columns)));
        if (tables.size() % 2 == 1) {
            tables.add(new Words(tables.get(0).index, new int[tables.get(0).words.length]));
        }
    }

    private void add(RuleKernel kernel) {
        int[] words = kernel.ruling.words();
        kernel.table()
                .ifPresentOrElse(
                        table -> tables.add(new Words(table.index, table.words(words))), () -> others.add(kernel));
    }

    /** What the answers of a gate say; false and true are 0 and 3, whatever is between is unknown. */
    static int[] words(Gate gate) {
        return new int[] {SHUT, OPEN, OPEN, 0};
    }

    /** What the answers of a veto say. */
    static int[] words(Veto veto) {
        return new int[] {0, OPEN, OPEN, word(veto.cap().orElse(0))};
    }

    /** {@return the word that says: so many stars at most} */
    static int word(int cap) {
        return FIRST_CAP << cap;
    }

    /** {@return the least cap in a word that has one} */
    static int cap(int word) {
        return Integer.numberOfTrailingZeros(word / FIRST_CAP);
    }

    /** {@return the ordinal of the status} */
    static byte status(int word) {
        return STATUSES[word & STATUS];
    }

    /** {@return the star that gates, vetoes and gaps leave; −1 unless the rating is final} */
    static int star(int word, int reached) {
        return Math.min(reached, cap(word)) | (-(word & STATUS) >> 31);
    }

    int depth() {
        return others.stream().mapToInt(RuleKernel::depth).max().orElse(0);
    }

    void collect(int from, int n, LocalDate asOf, Workspace work) {
        for (int t = 0; t < tables.size(); t += 2) {
            collect(tables.get(t), tables.get(t + 1), from, n, work.rules);
        }
        for (RuleKernel other : others) {
            other.collect(from, n, asOf, work);
        }
    }

    private static void collect(Words a, Words b, int from, int n, int[] rules) {
        short[] indexA = a.index;
        short[] indexB = b.index;
        int[] wordsA = a.words;
        int[] wordsB = b.words;
        for (int i = 0; i < n; i++) {
            rules[i] |= wordsA[indexA[from + i]] | wordsB[indexB[from + i]];
        }
    }
}
