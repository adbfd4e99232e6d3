package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
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
    private final LocalDate date;

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

    /** Whether a veto strikes that was not undone by putting the breach right. */
    boolean strikes;

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
        this.date = Days.date(terms.day);
    }

    /**
     * Scores a subject.
     *
     * @param row its row
     * @param prior what it carries from the last period
     * @param acting where the rules that change its grade are noted, if anywhere
     */
    void run(int row, CreditState prior, @Nullable List<GradeRule> acting) {
        records.run(row, w);
        if (!prior.listings().isEmpty()) {
            writeBacks(row, prior);
        }
        scores.add(w);
        conclude(row, prior, true, acting);
    }

    /** Scores a subject whose records were summed up in a block, without saying what became of each. */
    void runSummed(int row, CreditState prior, BlockKernel block) {
        block.bring(row, w);
        conclude(row, prior, now.scale.hasRules(), null);
    }

    private void conclude(int row, CreditState prior, boolean facts, @Nullable List<GradeRule> acting) {
        composition.forget();
        scores.cap(w);
        status = eligibility(row);
        if (!now.itemsOnly) {
            compose(row);
        }
        raw = scores.raw(w);
        score = ScoreKernel.clamp(raw, now.min, now.max);
        vetoed = 0;
        struck = false;
        strikes = false;
        if (w.strikeCount > 0) {
            vetoes(row, prior);
        }
        band = now.scale.band(score);
        if (facts) {
            facts(row, prior);
        }
        ruled = now.scale.hasRules() ? now.scale.rules(band, w.slots, table.sheets.get(row), acting) : band;
        boolean isBelow = status == RatedStatus.RATED && ruled == Scale.NONE;
        if (isBelow && vetoed == 0) { // a veto gives a grade where the score gives none
            status = RatedStatus.UNRATED;
            whyNot = CreditReason.BELOW_SCALE;
        }
        if (status != RatedStatus.RATED) {
            ruled = Scale.NONE;
        }
    }

    // B4-1
    private RatedStatus eligibility(int row) {
        whyNot = null;
        Period within = now.operatedWithin;
        if (within != null && table.tenures.get(row).stream().noneMatch(tenure -> operated(tenure, within))) {
            whyNot = CreditReason.NOT_OPERATING;
            return RatedStatus.UNRATED;
        }
        if (now.enrolment && !table.enrolled[row]) {
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
    Optional<WriteBack> writeBack(int row, ListRule rule, CreditState prior) {
        int index = rule.writeBack().map(terms.plan::itemIndex).orElse(-1);
        CompiledItem item = index < 0 ? null : now.items[index];
        boolean applies = isListed(row, rule, prior) && item != null && item.item.pricing() instanceof Pricing.Fixed;
        if (item == null || !applies) {
            return Optional.empty();
        }
        long points = ((Pricing.Fixed) item.item.pricing()).points().units();
        return Optional.of(new WriteBack(item, Math.min(points, item.recordMax)));
    }

    /** {@return whether it was on a list, and not for breaches alone that were all repaired or void since} */
    private boolean isListed(int row, ListRule rule, CreditState prior) {
        return prior.listing(rule.code())
                .filter(stay -> stay.records().isEmpty() || table.anyStands(row, stay.records(), terms.day))
                .isPresent();
    }

    private void writeBacks(int row, CreditState prior) {
        for (ListRule rule : now.policy.lists()) {
            writeBack(row, rule, prior)
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
        int first = table.start[row];
        for (int i = 0; i < w.strikeCount; i++) {
            int record = first + w.strikes[i];
            if (isRestored(record, prior)) {
                continue;
            }
            strikes = true;
            vetoed = Math.max(vetoed, struckTo(record));
            if (veto(record).effect() instanceof CreditVeto.ScoreTo to) {
                score = Math.min(score, to.points().units());
            } else {
                struck = true;
            }
        }
    }

    /** {@return the grade to which a record of an item with a veto strikes; the best if the item has none any more} */
    int struckTo(int record) {
        CompiledItem item = now.items[table.item[record]];
        if (item == null || item.veto == null) {
            return 0;
        } else if (item.veto.effect() instanceof CreditVeto.ScoreTo to) {
            return now.scale.worst(to.points().units());
        }
        return now.policy.grading().rank(((CreditVeto.GradeTo) item.veto.effect()).grade());
    }

    /** {@return whether a record strikes in this period} */
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
        String id = table.ids[record];
        return prior.restored().contains(id)
                || prior.fall()
                        .filter(fall -> fall.records().contains(id)
                                && Fallen.isPutRight(now.policy, fall, table.rectified[record], terms.day))
                        .isPresent();
    }

    private void facts(int row, CreditState prior) {
        Slots slots = now.slots;
        long[] v = w.slots;
        v[slots.score] = score;
        v[slots.good] = w.good * Scaled.ONE;
        v[slots.bad] = w.bad * Scaled.ONE;
        v[slots.serious] = w.serious * Scaled.ONE;
        v[slots.disputed] = w.disputed * Scaled.ONE;
        v[slots.deducted] = deducted();
        v[slots.enrolled] = table.enrolled[row] ? 1 : 0;
        v[slots.projects] = projects(row) * Scaled.ONE;
        v[slots.area] = area(row);
        for (int c = 0; c < now.components; c++) {
            v[slots.firstComponent + c] = w.component[c];
        }
        for (int i = 0; i < now.askedItems.length; i++) {
            v[now.askedSlots[i]] = w.itemCount[now.askedItems[i]] * Scaled.ONE;
        }
        for (int l = 0; l < slots.lists.length; l++) {
            v[slots.lists[l]] = isListed(row, now.policy.lists().get(l), prior) ? 1 : 0;
        }
        v[slots.band] = Slots.MISSING;
        v[slots.grade] = Slots.MISSING;
        v[slots.veto] = strikes ? 1 : 0;
        v[slots.fromTop] = Slots.MISSING;
        v[slots.fromBottom] = Slots.MISSING;
        for (int tracker : slots.trackers) {
            v[tracker] = Slots.MISSING;
        }
    }

    /** {@return the sum of what components take away} */
    long deducted() {
        return scores.deducted(w);
    }

    private long projects(int row) {
        long projects = 0;
        for (Tenure tenure : table.tenures.get(row)) {
            projects += tenure.dates().contains(date) ? 1 : 0;
        }
        return projects;
    }

    /** {@return the area in service, as far as it is known} */
    long area(int row) {
        long area = 0;
        for (Tenure tenure : table.tenures.get(row)) {
            boolean counts = tenure.area().isPresent() && tenure.dates().contains(date);
            area += counts ? tenure.area().get().units() : 0;
        }
        return area;
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
            RecordOutcome outcome = w.outcome(r - first);
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
