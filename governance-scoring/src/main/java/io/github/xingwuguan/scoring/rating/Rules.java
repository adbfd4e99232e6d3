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
    static final int STATUS = OPEN | SHUT;

    private static final int FIRST_CAP = 1 << 2;

    private final List<Rule> all = new ArrayList<>();
    private final List<Words> tables = new ArrayList<>();
    private final List<Rule> others = new ArrayList<>();

    /** What a rule answers in each row, and the word of each answer. */
    private static final class Rule {
        private final RuleKernel kernel;
        private final int[] words;

        Rule(RuleKernel kernel, int... words) {
            this.kernel = kernel;
            this.words = words;
        }

        void collect(int from, int n, LocalDate asOf, byte[] truth, Workspace work) {
            kernel.fill(from, n, asOf, truth, work.scratch);
            for (int i = 0; i < n; i++) {
                work.rules[i] |= words[truth[i]];
            }
        }
    }

    /** The word of each cell of a column. */
    private static final class Words {
        private final short[] index;
        private final int[] words;

        Words(short[] index, int[] words) {
            this.index = index;
            this.words = words;
        }
    }

    Rules(RatingPlan plan, Binding binding) {
        for (Gate gate : plan.rubric().gates()) {
            add(new RuleKernel(gate, binding), SHUT, OPEN, OPEN, 0);
        }
        for (Veto veto : plan.rubric().vetoes()) {
            add(new RuleKernel(veto, binding), 0, OPEN, OPEN, word(veto.cap().orElse(0)));
        }
        if (tables.size() % 2 == 1) {
            tables.add(new Words(tables.get(0).index, new int[tables.get(0).words.length]));
        }
    }

    private void add(RuleKernel kernel, int... words) {
        Rule rule = new Rule(kernel, words);
        all.add(rule);
        kernel.table()
                .ifPresentOrElse(
                        table -> tables.add(new Words(table.index, table.words(words))), () -> others.add(rule));
    }

    /** {@return the word that says: so many stars at most} */
    static int word(int cap) {
        return FIRST_CAP << cap;
    }

    /** {@return the least cap in a word that has one} */
    static int cap(int word) {
        return Integer.numberOfTrailingZeros(word / FIRST_CAP);
    }

    int depth() {
        return all.stream().mapToInt(rule -> rule.kernel.depth()).max().orElse(0);
    }

    void collect(int from, int n, LocalDate asOf, Workspace work) {
        if (work.keepsLines) {
            for (int r = 0; r < all.size(); r++) {
                all.get(r).collect(from, n, asOf, work.answers[r], work);
            }
            return;
        }
        for (int t = 0; t < tables.size(); t += 2) {
            collect(tables.get(t), tables.get(t + 1), from, n, work.rules);
        }
        for (Rule rule : others) {
            rule.collect(from, n, asOf, work.answers[0], work);
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

    /** {@return the kernel of a rule, gates before vetoes} */
    RuleKernel kernel(int position) {
        return all.get(position).kernel;
    }
}
