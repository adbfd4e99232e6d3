package io.github.xingwuguan.scoring.credit;

import com.google.common.primitives.ImmutableLongArray;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.scoring.credit.CreditRun.Outcome;
import io.github.xingwuguan.scoring.credit.CreditState.Mark;
import java.util.List;

/**
 * The order of an assessment over a population: each subject by itself (steps 1 to 7), the population (quotas, ranks), each subject
 * again with its memory, trackers and lists (steps 8 to 10), the quotas of lists, and exits (step 11).
 */
final class Runner {
    final CreditTable table;
    final DayTerms terms;
    final CreditPriors priors;
    final CreditScores columns;
    final Outcome[] outcomes;
    final Draft[] drafts;
    Ranks ranks;
    int evaluated;
    private final CompiledPolicy now;
    private final boolean trial;
    private final SubjectScorer scorer;
    private final Memory memory;
    private final Tracking tracking;
    private final Lists lists;
    private final Exits exits;

    Runner(CreditTable table, DayTerms terms, CreditPriors priors) {
        this.table = table;
        this.terms = terms;
        this.priors = priors;
        this.now = terms.now;
        this.trial = now.policy.mode() == PolicyMode.TRIAL;
        this.columns = new CreditScores(table);
        this.outcomes = new Outcome[columns.rows()];
        this.drafts = new Draft[columns.rows()];
        this.ranks = Ranks.none(columns);
        this.scorer = new SubjectScorer(table, terms);
        this.memory = new Memory(now);
        this.tracking = new Tracking(now);
        this.lists = new Lists(now);
        this.exits = new Exits(now);
    }

    CreditRun run() {
        for (int row = 0; row < columns.rows(); row++) {
            score(row);
            if (!now.needsPopulation) {
                drafts[row] = draft(row);
            }
        }
        rank();
        for (int row = 0; row < columns.rows() && now.needsPopulation; row++) {
            scorer.run(row, prior(row), null);
            drafts[row] = draft(row);
        }
        return finish();
    }

    /** Only steps 1 to 7. */
    CreditScores scores() {
        BlockKernel block = new BlockKernel(table, terms);
        for (int row = 0; row < columns.rows(); row++) {
            if (row % RecordBlocks.ROWS == 0) {
                block.run(row / RecordBlocks.ROWS);
            }
            CreditState prior = prior(row);
            if (block.takes(row) && prior.listings().isEmpty()) {
                scorer.runSummed(row, prior, block);
            } else {
                scorer.run(row, prior, null);
            }
            columns.set(row, scorer);
        }
        rank();
        return columns;
    }

    /** Evaluates only what changed: rows that the caller names, and rows that the population moves. */
    CreditRun rerun(CreditRun before, boolean[] changed) {
        int[] old = new int[columns.rows()];
        for (int row = 0; row < old.length; row++) {
            old[row] = before.table.row(table.subjects.get(row)).orElse(-1);
            if (old[row] < 0 || changed[row]) {
                old[row] = -1;
                score(row);
            } else {
                columns.copy(row, before.columns, old[row]);
            }
        }
        rank();
        for (int row = 0; row < old.length; row++) {
            if (old[row] >= 0 && isUnmoved(row, before, old[row])) {
                drafts[row] = before.drafts[old[row]].on(before.asOf(), Days.date(terms.day));
            } else {
                evaluated += old[row] >= 0 ? 1 : 0;
                scorer.run(row, prior(row), null);
                drafts[row] = draft(row);
            }
        }
        return finish();
    }

    private boolean isUnmoved(int row, CreditRun before, int old) {
        if (columns.graded(row) != before.columns.graded(old)) {
            return false;
        }
        if (!now.slots.asksForRanks()) {
            return true;
        }
        return ranks.fromTop[row] == before.ranks.fromTop[old] && ranks.fromBottom[row] == before.ranks.fromBottom[old];
    }

    private void score(int row) {
        scorer.run(row, prior(row), null);
        columns.set(row, scorer);
        evaluated++;
    }

    /** Without quotas and ranks in the policy nobody is put in order. */
    private void rank() {
        if (now.needsPopulation) {
            ranks = Ranks.of(columns, SubjectKind.ENTERPRISE);
            ranks.grade(now.policy);
        }
    }

    CreditState prior(int row) {
        return priors.isEmpty() ? CreditState.NONE : priors.of(table.subjects.get(row), table.former.get(row));
    }

    private CreditRun finish() {
        Draft[] after = drafts.clone();
        new ListQuotas(columns, now, ranks).apply(after);
        for (int row = 0; row < columns.rows(); row++) {
            outcomes[row] = outcome(row, after[row]);
        }
        return new CreditRun(this);
    }

    /** Steps 8 to 10 of the subject that was scored last. */
    private Draft draft(int row) {
        CreditState prior = prior(row);
        boolean rated = columns.status(row) == RatedStatus.RATED;
        Memory.Remembered remembered = rated
                ? memory.step(scorer, row, columns.graded(row), prior)
                : new Memory.Remembered(Scale.NONE, Scale.NONE, prior, List.of());
        gradeFacts(row, remembered);
        List<Mark> marks = tracking.step(scorer, row, prior, rated && !trial);
        List<Lists.Claim> claims = trial ? List.of() : lists.claims(scorer, row, prior);
        return new Draft(
                remembered,
                marks,
                claims,
                exits.exist() ? ImmutableLongArray.copyOf(scorer.w.slots) : ImmutableLongArray.of());
    }

    private void gradeFacts(int row, Memory.Remembered remembered) {
        long[] slots = scorer.w.slots;
        slots[now.slots.band] = known(columns.graded(row));
        slots[now.slots.grade] = known(remembered.grade());
        if (now.needsPopulation && columns.isRanked(row, SubjectKind.ENTERPRISE)) {
            slots[now.slots.fromTop] = ranks.fromTop[row] * Scaled.ONE;
            slots[now.slots.fromBottom] = ranks.fromBottom[row] * Scaled.ONE;
        }
    }

    private static long known(int rank) {
        return rank == Scale.NONE ? Slots.MISSING : rank;
    }

    private Outcome outcome(int row, Draft draft) {
        CreditState state = CreditState.builder()
                .from(draft.remembered().next())
                .marks(draft.marks())
                .listings(trial ? prior(row).listings() : lists.exclusive(draft.claims()))
                .build();
        boolean isSilent = trial || !exits.exist();
        ExitAdvice exit = isSilent
                ? ExitAdvice.NONE
                : exits.advise(draft.slots().toArray(), table.sheets.get(row), state.listings(), ranks.population());
        return new Outcome(draft.remembered().grade(), draft.remembered().afterVeto(), state, exit);
    }
}
