package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.NotApplicableRule;
import io.github.xingwuguan.rating.StarRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * A plan over the columns of one table (绑定方案). Batches run in blocks: conditions first, then every indicator into the sum of its
 * dimension, then gates and vetoes, then the ladder. Immutable and thread-safe; several threads may score parts of one table.
 */
public final class Bound {
    /** Columns of a block stay in the first cache. */
    static final int BLOCK = 1024;

    /** Rows that are worth handing to another thread. */
    private static final int PART = 16 * BLOCK;

    final RatingPlan plan;
    final FactTable table;
    private final Kernel[] kernels;
    private final TruthKernel[] conditions;
    private final TruthKernel[] gates;
    private final VetoKernel[] vetoes;
    private final StarCondition[] extras;

    /** A star that takes more than points. */
    private record StarCondition(int star, TruthKernel holds) {}

    Bound(RatingPlan plan, FactTable table, Cohort cohort) {
        this.plan = plan;
        this.table = table;
        Binding binding = plan.binding(table);
        kernels = plan.items().stream()
                .map(item -> item.lowered().bind(binding, values(item, cohort)))
                .toArray(Kernel[]::new);
        conditions = plan.conditions().stream().map(binding::truth).toArray(TruthKernel[]::new);
        gates = plan.rubric().gates().stream()
                .map(Gate::requires)
                .map(binding::truth)
                .toArray(TruthKernel[]::new);
        vetoes = plan.rubric().vetoes().stream()
                .map(veto -> new VetoKernel(veto, binding))
                .toArray(VetoKernel[]::new);
        List<StarCondition> stars = new ArrayList<>();
        for (StarRule rule : plan.rubric().ladder().rules()) {
            rule.extra().ifPresent(extra -> stars.add(new StarCondition(rule.star(), binding.truth(extra))));
        }
        extras = stars.toArray(StarCondition[]::new);
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
        Workspace work = new Workspace(plan, 1);
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
        Workspace work = new Workspace(plan, Math.min(BLOCK, Math.max(1, to - from)));
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
        rules(from, n, asOf, work);
        dimensions(n, results, at, work);
        stars(from, n, results, at, work);
    }

    private void indicators(int from, int n, RatingTable results, int at, Workspace work) {
        boolean losses = results.losses.length > 0;
        if (losses) {
            work.clearLosses(results.losses, at, n);
        }
        List<RatingPlan.Item> items = plan.items();
        for (int k = 0; k < kernels.length; k++) {
            RatingPlan.Item item = items.get(k);
            long[] sum = work.sums[item.dimension()];
            boolean onTop = item.dimension() == plan.dimensionCount();
            if (item.condition() < 0 && !losses && !work.keepsLines && !onTop) {
                kernels[k].add(from, n, sum, work.line);
                continue;
            }
            kernels[k].fill(from, n, work.line);
            if (item.condition() >= 0) {
                excuse(work.truths[item.condition()], item.absent().notApplicable(), work.line, n);
            }
            for (int i = 0; i < n; i++) {
                // a bonus has no sum of maxima that would fit the lanes of a dimension: only its points are added
                sum[i] += onTop ? Packed.points(work.line[i]) : work.line[i];
            }
            if (losses && !onTop) {
                TopLosses.keep(k, item.indicator().maxPoints().units(), work.line, results.losses, at, n);
            }
            if (work.keepsLines) {
                work.lines[k] = work.line[0];
            }
        }
    }

    /** Only a condition that is known to be false excuses; a gap in the data does not. */
    private static void excuse(byte[] truth, long notApplicable, long[] line, int n) {
        for (int i = 0; i < n; i++) {
            line[i] = truth[i] == TruthKernel.FALSE ? notApplicable : line[i];
        }
    }

    private void rules(int from, int n, LocalDate asOf, Workspace work) {
        for (int g = 0; g < gates.length; g++) {
            byte[] truth = work.gates[work.keepsLines ? g : 0];
            gates[g].fill(from, n, truth, work.scratch, 0);
            for (int i = 0; i < n; i++) {
                work.flags[i] |= Workspace.GATE[truth[i]];
            }
        }
        for (int v = 0; v < vetoes.length; v++) {
            byte[] truth = work.vetoes[work.keepsLines ? v : 0];
            vetoes[v].fill(from, n, asOf, truth, work.scratch);
            int cap = vetoes[v].cap;
            for (int i = 0; i < n; i++) {
                work.flags[i] |= Workspace.VETO[truth[i]];
                work.cap[i] = truth[i] == TruthKernel.TRUE ? Math.min(work.cap[i], cap) : work.cap[i];
            }
        }
    }

    private void dimensions(int n, RatingTable results, int at, Workspace work) {
        Thresholds ladder = plan.thresholds();
        boolean reweights = plan.rubric().notApplicable() == NotApplicableRule.REWEIGHT;
        for (int d = 0; d < plan.dimensionCount(); d++) {
            long[] sum = work.sums[d];
            int[] points = results.dimensions[d];
            int[] minima = ladder.dimensions[d];
            int max = (int) plan.dimension(d).maxPoints().units();
            long least = plan.dimension(d).minApplicableShare().units() * max;
            for (int i = 0; i < n; i++) {
                long packed = sum[i];
                int value = Packed.points(packed);
                if (packed >>> 32 != 0) {
                    int applicable = max - Packed.notApplicableMax(packed);
                    value = reweights ? reweighted(value, max, applicable) : value;
                    boolean open = Packed.blocking(packed) > 0 || applicable == 0 || applicable * 10_000L < least;
                    work.flags[i] |= open ? Workspace.OPEN : 0;
                }
                points[at + i] = value;
                work.base[i] += value;
                int graded = ladder.graded(value);
                work.lit[i] += graded >= ladder.litThreshold ? 1 : 0;
                work.reach[i] = Math.min(work.reach[i], Thresholds.passed(minima, graded));
            }
        }
    }

    /** got × max / applicable, rounded HALF_UP once more; at most 5·10^14 before the division. */
    static int reweighted(int points, int max, int applicable) {
        if (applicable == 0) {
            return 0;
        }
        return (int) ((2L * points * max + applicable) / (2L * applicable));
    }

    private void stars(int from, int n, RatingTable results, int at, Workspace work) {
        Thresholds ladder = plan.thresholds();
        long[] bonus = work.sums[plan.dimensionCount()];
        long bonusCap = plan.rubric().bonus().cap().units();
        for (int i = 0; i < n; i++) {
            int total = work.base[i] + (int) Math.min(bonusCap, bonus[i]);
            results.base[at + i] = work.base[i];
            results.total[at + i] = total;
            work.reach[i] = Math.min(work.reach[i], Thresholds.passed(ladder.total, ladder.graded(total)));
        }
        for (StarCondition extra : extras) {
            extra.holds().fill(from, n, work.extra, work.scratch, 0);
            for (int i = 0; i < n; i++) {
                work.reach[i] =
                        work.extra[i] == TruthKernel.TRUE ? work.reach[i] : Math.min(work.reach[i], extra.star() - 1);
            }
        }
        for (int i = 0; i < n; i++) {
            int reach = ladder.litModel ? Math.min(work.reach[i], work.lit[i]) : work.reach[i];
            int flags = work.flags[i];
            RatingStatus status = Workspace.status(flags);
            results.status[at + i] = (byte) status.ordinal();
            results.star[at + i] = (byte) (flags == 0 ? Math.min(reach, work.cap[i]) : -1);
            results.lit[at + i] = (byte) work.lit[i];
        }
    }

    /** {@return a fact as explanations show it} */
    Fact fact(String name, int row) {
        return plan.binding(table).entry(name).fact(row);
    }

    /** {@return the first day after the rating on which a veto that strikes lapses} */
    Optional<LocalDate> nextLapse(int row, LocalDate asOf, Workspace work) {
        return IntStream.range(0, vetoes.length)
                .filter(v -> work.vetoes[v][0] != TruthKernel.FALSE)
                .mapToObj(v -> vetoes[v].lapse(row))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }
}
