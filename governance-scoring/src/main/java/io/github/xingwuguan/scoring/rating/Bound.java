package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * A plan over the columns of one table (绑定方案). Batches run in blocks: conditions first, then every indicator into the sum of its
 * dimension, then gates and vetoes, then the ladder. Immutable and thread-safe; several threads may score parts of one table.
 */
public final class Bound {
    /** Columns of a block stay in the first cache. */
    static final int BLOCK = 512;

    /** Rows that are worth handing to another thread. */
    private static final int PART = 16 * BLOCK;

    private final RatingPlan plan;
    private final FactTable table;
    private final Cohort cohort;
    private final List<FactTable.Entry> columns;
    private final Kernel[] kernels;
    private final TruthKernel[] conditions;
    private final Sums sums;
    private final Rules rules;
    private final Grading grading;
    private final TruthKernel[] extras;
    private final int depth;

    Bound(RatingPlan plan, FactTable table, Cohort cohort) {
        this.plan = plan;
        this.table = table;
        this.cohort = cohort;
        Binding binding = plan.binding(table);
        columns = plan.read().stream().map(table::entry).toList();
        kernels = plan.items().stream()
                .map(item -> item.lowered().bind(binding, cohort))
                .toArray(Kernel[]::new);
        conditions = plan.conditions().stream().map(binding::truth).toArray(TruthKernel[]::new);
        sums = new Sums(plan, kernels);
        rules = new Rules(plan.rulings(), binding, columns);
        grading = new Grading(plan);
        extras = plan.extras().stream()
                .map(extra -> binding.truth(extra.condition()))
                .toArray(TruthKernel[]::new);
        depth = Stream.concat(Arrays.stream(conditions), Arrays.stream(extras))
                .mapToInt(TruthKernel::depth)
                .reduce(rules.depth(), Math::max);
    }

    /**
     * Rates one row with every line.
     *
     * @param row from 0
     * @param asOf the day of the rating
     * @return the rating
     */
    public Rating rating(int row, LocalDate asOf) {
        return new Rating(new Verdict(plan, Subject.of(table, columns, row), asOf, cohort));
    }

    /**
     * Rates every row.
     *
     * @param asOf the day of the rating
     * @param results where the ratings go, made by the same plan for as many rows
     * @throws GovernanceException {@code results-mismatch} if they were made for something else
     */
    public void score(LocalDate asOf, RatingTable results) {
        score(0, table.size(), asOf, results);
    }

    /**
     * Rates some rows; several threads may fill different parts of one result.
     *
     * @param from the first row
     * @param to the row after the last
     * @param asOf the day of the rating
     * @param results where the ratings go, made by the same plan for as many rows as the table has
     * @throws GovernanceException {@code results-mismatch} if they were made for something else
     */
    public void score(int from, int to, LocalDate asOf, RatingTable results) {
        if (results.plan != plan || results.size != table.size()) {
            throw new GovernanceException(
                    "results-mismatch", "Results must be made by the same plan for as many rows, but were not");
        }
        java.util.Objects.checkFromToIndex(from, to, table.size());
        results.asOf = asOf;
        Workspace work = new Workspace(plan, Math.min(BLOCK, Math.max(1, to - from)), depth, results.detail);
        for (int start = from; start < to; start += BLOCK) {
            block(start, Math.min(BLOCK, to - start), asOf, results, start, work);
        }
    }

    /**
     * Rates every row on the threads of an executor; worth it above some 20,000 rows. The figures do not depend on it.
     *
     * @param asOf the day of the rating
     * @param results where the ratings go, made by the same plan for as many rows
     * @param executor runs the parts; this call waits for all of them
     * @throws GovernanceException {@code results-mismatch} if they were made for something else
     */
    public void score(LocalDate asOf, RatingTable results, Executor executor) {
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        for (int from = 0; from < table.size(); from += PART) {
            int start = from;
            int end = Math.min(table.size(), from + PART);
            parts.add(CompletableFuture.runAsync(() -> score(start, end, asOf, results), executor));
        }
        try {
            CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GovernanceException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private void block(int from, int n, LocalDate asOf, RatingTable results, int at, Workspace work) {
        work.clear(n, plan.thresholds().stars);
        for (int c = 0; c < conditions.length; c++) {
            conditions[c].fill(from, n, work.truths[c], work.scratch, 0);
        }
        indicators(from, n, results, at, work);
        rules.collect(from, n, asOf, work);
        grading.dimensions(n, results, at, work);
        grading.reach(n, results, at, work);
        extras(from, n, work);
        grading.stars(n, results, at, work);
    }

    private void indicators(int from, int n, RatingTable results, int at, Workspace work) {
        if (results.detail == RatingTable.Detail.TOP_LOSSES) {
            lines(from, n, results, at, work);
        } else {
            sums.add(from, n, work);
        }
    }

    /** Indicator by indicator, where losses are wanted as well. */
    private void lines(int from, int n, RatingTable results, int at, Workspace work) {
        for (int k = 0; k < kernels.length; k++) {
            Item item = plan.items().get(k);
            kernels[k].fill(from, n, work.line);
            if (item.condition() >= 0) {
                excuse(work.truths[item.condition()], item.absent().notApplicable(), work.line, n);
            }
            Sums.add(work.line, n, work.sums[item.dimension()]);
            if (item.dimension() < plan.dimensionCount()) {
                work.losses.keep(k, item.indicator().maxPoints().units(), work.line, n);
            }
        }
        work.losses.write(results.losses, at, n);
    }

    /** Only a condition that is known to be false excuses; a gap in the data does not. */
    private static void excuse(byte[] truth, long notApplicable, long[] line, int n) {
        for (int i = 0; i < n; i++) {
            line[i] = TruthKernel.excuse(truth[i], line[i], notApplicable);
        }
    }

    /** Conditions of single stars. */
    private void extras(int from, int n, Workspace work) {
        for (int e = 0; e < extras.length; e++) {
            extras[e].fill(from, n, work.extra, work.scratch, 0);
            int below = plan.extras().get(e).star() - 1;
            for (int i = 0; i < n; i++) {
                work.reach[i] = work.extra[i] == TruthKernel.TRUE ? work.reach[i] : Math.min(work.reach[i], below);
            }
        }
    }
}
