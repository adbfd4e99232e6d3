package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Steps 1 to 7 of an assessment for one subject after another, without the population: eligibility, records, score, band and rules.
 * Holds the workspace of the subject scored last. Not thread-safe; one for each thread.
 */
final class SubjectScorer {
    final CreditTable table;
    final DayTerms terms;
    final CompiledPolicy now;
    final Workspace w;
    final Composition composition;
    final RecordKernel records;
    private final ScoreKernel scores;

    RatedStatus status = RatedStatus.NO_POLICY;

    @Nullable
    CreditReason whyNot;

    /** Before the ends of the scale and vetoes. */
    long raw;

    /** Within the ends of the scale, after vetoes on the score. */
    long score;

    int band;

    /** After floors, gates and caps. */
    int ruled;

    /** The best grade that vetoes leave; 0 without a veto. */
    int vetoed;

    /** Whether a veto on the grade, not only on the score, strikes. */
    boolean struck;

    SubjectScorer(CreditTable table, DayTerms terms) {
        this.table = table;
        this.terms = terms;
        this.now = terms.now;
        this.w = new Workspace(now);
        this.composition = new Composition(table, terms);
        this.records = new RecordKernel(table, terms);
        this.scores = new ScoreKernel(now);
    }

    /**
     * Scores a subject.
     *
     * @param row its row
     * @param prior what it carries from the last period
     * @param acting where the rules that change its grade are noted, if anywhere
     */
    void run(int row, CreditState prior, @Nullable List<GradeRule> acting) {
        composition.forget();
        records.run(row, w);
        if (!prior.listings().isEmpty()) {
            writeBacks(prior);
        }
        scores.cap(w);
        status = eligibility(row);
        if (!now.itemsOnly) {
            compose(row);
        }
        raw = scores.raw(w);
        score = ScoreKernel.clamp(
                raw, now.policy.min().units(), now.policy.max().units());
        vetoes(row, prior);
        band = now.scale.band(score);
        facts(row, prior);
        ruled = now.scale.rules(band, w.slots, table.sheets.get(row), acting);
        if (status == RatedStatus.RATED && ruled == Scale.NONE && vetoed == 0) {
            status = RatedStatus.UNRATED;
            whyNot = CreditReason.BELOW_SCALE;
        }
        if (status != RatedStatus.RATED) {
            ruled = Scale.NONE;
        }
    }

    // B4-1
    private RatedStatus eligibility(int row) {
        CreditPolicy policy = now.policy;
        whyNot = null;
        if (policy.operatedWithin().isPresent()
                && table.tenures.get(row).stream()
                        .noneMatch(tenure ->
                                operated(tenure, policy.operatedWithin().get()))) {
            whyNot = CreditReason.NOT_OPERATING;
            return RatedStatus.UNRATED;
        }
        if (policy.enrolment() && !table.enrolled[row]) {
            whyNot = CreditReason.NOT_ENROLLED;
            return RatedStatus.MISSING;
        }
        return RatedStatus.RATED;
    }

    private boolean operated(Tenure tenure, Period within) {
        return Days.of(tenure.dates().from()) <= terms.day && operatesUntil(tenure, within) > terms.day;
    }

    /** {@return the first day on which a tenure that ends does not count as operating any more: its last day and the term} */
    static int operatesUntil(Tenure tenure, Period within) {
        LocalDate until = tenure.dates().until();
        return until.equals(LocalDate.MAX)
                ? Days.NEVER
                : Days.of(until.minusDays(1).plus(within));
    }

    /**
     * What a stay on a list is worth.
     *
     * @param item the item that it records
     * @param points what it is worth
     */
    record WriteBack(CompiledItem item, long points) {}

    /** {@return what a stay on a list after the last period is worth now; in the same period it would feed itself} */
    Optional<WriteBack> writeBack(ListRule rule, CreditState prior) {
        int index = rule.writeBack().map(terms.plan::itemIndex).orElse(-1);
        CompiledItem item = index < 0 ? null : now.items[index];
        boolean applies =
                prior.listing(rule.code()).isPresent() && item != null && item.item.pricing() instanceof Pricing.Fixed;
        if (item == null || !applies) {
            return Optional.empty();
        }
        long points = ((Pricing.Fixed) item.item.pricing()).points().units();
        return Optional.of(new WriteBack(item, Math.min(points, item.recordMax)));
    }

    private void writeBacks(CreditState prior) {
        for (ListRule rule : now.policy.lists()) {
            writeBack(rule, prior)
                    .ifPresent(
                            back -> w.add(terms.plan.itemIndex(back.item().item.code()), 1, back.points()));
        }
    }

    private void compose(int row) {
        List<Component> parts = now.policy.components();
        for (int c = 0; c < parts.size(); c++) {
            if (parts.get(c).source() instanceof ComponentSource.Items) {
                continue;
            }
            OptionalLong points = composition.points(row, parts.get(c));
            if (points.isEmpty() && status == RatedStatus.RATED) {
                status = RatedStatus.UNRATED;
                whyNot = CreditReason.COMPONENT_MISSING;
            }
            w.componentSum[c] = points.orElse(0);
            w.component[c] = ScoreKernel.clamp(w.componentSum[c], now.componentMin[c], now.componentMax[c]);
        }
    }

    /** Found here, since a veto on the score moves ranks; the worst wins. */
    private void vetoes(int row, CreditState prior) {
        vetoed = 0;
        struck = false;
        int first = table.start[row];
        for (int i = 0; i < w.strikeCount; i++) {
            int record = first + w.strikes[i];
            CreditVeto veto = veto(record);
            if (isRestored(record, prior)) {
                continue;
            }
            if (veto.effect() instanceof CreditVeto.ScoreTo to) {
                score = Math.min(score, to.points().units());
                vetoed = Math.max(vetoed, now.scale.worst(to.points().units()));
            } else if (veto.effect() instanceof CreditVeto.GradeTo to) {
                vetoed = Math.max(vetoed, now.policy.grading().rank(to.grade()));
                struck = true;
            }
        }
    }

    /** {@return whether a record of the subject that was scored last strikes in this period} */
    boolean strikes(int row, String record) {
        for (int i = 0; i < w.strikeCount; i++) {
            if (table.ids[table.start[row] + w.strikes[i]].equals(record)) {
                return true;
            }
        }
        return false;
    }

    CreditVeto veto(int record) {
        CompiledItem item = now.items[table.item[record]];
        if (item == null || item.veto == null) {
            throw new IllegalStateException("A record that strikes must be of an item with a veto, but was not");
        }
        return item.veto;
    }

    /** {@return whether the breach was put right in time, so that its veto is undone} */
    boolean isRestored(int record, CreditState prior) {
        return now.policy.memory().restoreWithin().isPresent()
                && prior.fall().isPresent()
                && prior.fall().get().records().contains(table.ids[record])
                && Fallen.isPutRight(now.policy, prior.fall().get(), table.rectified[record], terms.day);
    }

    private void facts(int row, CreditState prior) {
        Slots slots = now.slots;
        long[] v = w.slots;
        v[slots.score] = score;
        v[slots.good] = w.good * Scaled.ONE;
        v[slots.bad] = w.bad * Scaled.ONE;
        v[slots.serious] = w.serious * Scaled.ONE;
        v[slots.disputed] = w.disputed * Scaled.ONE;
        v[slots.deducted] = scores.deducted(w);
        v[slots.enrolled] = table.enrolled[row] ? 1 : 0;
        portfolio(row, v);
        for (int c = 0; c < now.components; c++) {
            v[slots.firstComponent + c] = w.component[c];
        }
        for (int i = 0; i < now.items.length; i++) {
            CompiledItem item = now.items[i];
            if (item != null && item.slot >= 0) {
                v[item.slot] = w.itemCount[i] * Scaled.ONE;
            }
        }
        for (int l = 0; l < slots.lists.length; l++) {
            v[slots.lists[l]] = prior.listing(now.policy.lists().get(l).code()).isPresent() ? 1 : 0;
        }
        v[slots.band] = Slots.MISSING;
        v[slots.grade] = Slots.MISSING;
        v[slots.veto] = vetoed > 0 || w.strikeCount > 0 ? 1 : 0;
        v[slots.fromTop] = Slots.MISSING;
        v[slots.fromBottom] = Slots.MISSING;
        for (int tracker : slots.trackers) {
            v[tracker] = Slots.MISSING;
        }
    }

    private void portfolio(int row, long[] v) {
        long projects = 0;
        long area = 0;
        LocalDate date = Days.date(terms.day);
        for (Tenure tenure : table.tenures.get(row)) {
            if (tenure.dates().contains(date)) {
                projects++;
                area += tenure.area().isPresent() ? tenure.area().get().units() : 0;
            }
        }
        v[now.slots.projects] = projects * Scaled.ONE;
        v[now.slots.area] = area;
    }

    /** {@return the ids of the bad records that count for a subject that was scored last} */
    List<String> badRecords(int row) {
        return badRecords(row, (item, strikes) -> true);
    }

    /** {@return those of them whose item and veto satisfy a test} */
    List<String> badRecords(int row, RecordTest test) {
        List<String> records = new ArrayList<>();
        int first = table.start[row];
        for (int r = first; r < table.start[row + 1]; r++) {
            CompiledItem item = now.item(table.item[r]);
            RecordOutcome outcome = w.outcome[r - first];
            boolean counts = outcome == RecordOutcome.COUNTED || outcome == RecordOutcome.OUTWEIGHED;
            if (item != null && item.bad && counts && test.accepts(item.item.code(), item.veto != null)) {
                records.add(table.ids[r]);
            }
        }
        return records;
    }

    /** A question about a bad record. */
    @FunctionalInterface
    interface RecordTest {
        boolean accepts(String item, boolean strikes);
    }
}
