package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.StarRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
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

    final RatingPlan plan;
    final FactTable table;
    private final List<List<FactTable.Entry>> inputs;
    private final Kernel[] kernels;
    private final TruthKernel[] conditions;
    private final Sums sums;
    private final Rules rules;
    private final Grading grading;
    private final StarCondition[] extras;
    private final int depth;

    /** A star that takes more than points. */
    private record StarCondition(int star, TruthKernel holds) {}

    Bound(RatingPlan plan, FactTable table, Cohort cohort) {
        this.plan = plan;
        this.table = table;
        Binding binding = plan.binding(table);
        inputs = plan.items().stream()
                .map(item -> item.facts().stream().map(binding::entry).toList())
                .toList();
        kernels = plan.items().stream()
                .map(item -> item.lowered().bind(binding, values(item, cohort)))
                .toArray(Kernel[]::new);
        conditions = plan.conditions().stream().map(binding::truth).toArray(TruthKernel[]::new);
        sums = new Sums(plan, kernels);
        rules = new Rules(plan, binding);
        grading = new Grading(plan);
        List<StarCondition> stars = new ArrayList<>();
        for (StarRule rule : plan.rubric().ladder().rules()) {
            rule.extra().ifPresent(extra -> stars.add(new StarCondition(rule.star(), binding.truth(extra))));
        }
        extras = stars.toArray(StarCondition[]::new);
        depth = Stream.concat(Arrays.stream(conditions), stars.stream().map(StarCondition::holds))
                .mapToInt(TruthKernel::depth)
                .reduce(rules.depth(), Math::max);
    }

    private static Cohort.Values values(RatingPlan.Item item, Cohort cohort) {
        return item.indicator().kind() instanceof Kind.Cohort
                ? cohort.values(item.indicator().id())
                : Cohort.Values.NONE;
    }

    /**
     * Rates one row with every line.
     *
     * @param row from 0
     * @param asOf the day of the rating
     * @return the rating
     */
    public Rating rating(int row, LocalDate asOf) {
        RatingTable single = plan.results(1, RatingTable.Detail.FIGURES);
        Workspace work = new Workspace(plan, 1, depth, RatingTable.Detail.FIGURES);
        block(row, 1, asOf, single, 0, work);
        return new Rating(this, row, asOf, single, work);
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
        if (work.keepsLines || results.detail == RatingTable.Detail.TOP_LOSSES) {
            lines(from, n, results, at, work);
        } else {
            sums.add(from, n, work);
        }
    }

    /** Indicator by indicator, where more than the sum is wanted. */
    private void lines(int from, int n, RatingTable results, int at, Workspace work) {
        for (int k = 0; k < kernels.length; k++) {
            RatingPlan.Item item = plan.items().get(k);
            kernels[k].fill(from, n, work.line);
            if (item.condition() >= 0) {
                excuse(work.truths[item.condition()], item.absent().notApplicable(), work.line, n);
            }
            Sums.add(work.line, n, work.sums[item.dimension()]);
            if (work.keepsLines) {
                work.lines[k] = work.line[0];
            }
            if (results.detail == RatingTable.Detail.TOP_LOSSES && item.dimension() < plan.dimensionCount()) {
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
        for (StarCondition extra : extras) {
            extra.holds().fill(from, n, work.extra, work.scratch, 0);
            for (int i = 0; i < n; i++) {
                work.reach[i] =
                        work.extra[i] == TruthKernel.TRUE ? work.reach[i] : Math.min(work.reach[i], extra.star() - 1);
            }
        }
    }

    /** {@return the columns that an indicator reads, for explanations} */
    List<FactTable.Entry> inputs(int position) {
        return inputs.get(position);
    }

    /** {@return the first day after the rating on which a veto that strikes lapses} */
    Optional<LocalDate> nextLapse(int row, LocalDate asOf, Workspace work) {
        int gates = plan.rubric().gates().size();
        return IntStream.range(gates, work.answers.length)
                .filter(r -> work.answers[r][0] != TruthKernel.FALSE)
                .mapToObj(r -> rules.kernel(r).lapse(row))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }
}
