package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.ListRule;
import java.util.ArrayList;
import java.util.List;

/** The lines of a score that a scorer has just computed. They add up to the published score exactly. */
final class Lines {
    private final SubjectScorer scorer;
    private final CompiledPolicy now;
    private final CreditTable table;
    private final Workspace w;
    private final List<ScoreLine> lines = new ArrayList<>();

    Lines(SubjectScorer scorer) {
        this.scorer = scorer;
        this.now = scorer.now;
        this.table = scorer.table;
        this.w = scorer.w;
    }

    /** {@return starts, records, ceilings, ends of the scale, vetoes on the score, rounding} */
    List<ScoreLine> lines(int row, CreditState prior) {
        for (int c = 0; c < now.components; c++) {
            Component component = now.policy.components().get(c);
            if (component.source() instanceof ComponentSource.Items) {
                add(ScoreLine.Kind.START, component.code(), now.componentSign[c] * now.componentStart[c]);
            } else {
                add(ScoreLine.Kind.POINTS, component.code(), now.componentSign[c] * w.componentSum[c]);
            }
        }
        records(row, prior);
        ceilings();
        long clamped = ScoreKernel.clamp(
                scorer.raw, now.policy.min().units(), now.policy.max().units());
        add(ScoreLine.Kind.CLAMP, "score", clamped - scorer.raw);
        add(ScoreLine.Kind.VETO, "score", scorer.score - clamped);
        add(ScoreLine.Kind.ROUND, "score", now.scale.published(scorer.score) - scorer.score);
        return lines;
    }

    private void records(int row, CreditState prior) {
        int first = table.start[row];
        for (int r = first; r < table.start[row + 1]; r++) {
            if (w.counts(r - first)) {
                CompiledItem item = item(r);
                add(ScoreLine.Kind.POINTS, table.ids[r], sign(item) * w.value[r - first]);
                add(ScoreLine.Kind.CAP, table.ids[r], -sign(item) * w.over[r - first]);
            }
        }
        for (ListRule rule : now.policy.lists()) {
            scorer.writeBack(row, rule, prior)
                    .ifPresent(back ->
                            add(ScoreLine.Kind.POINTS, "list " + rule.code(), sign(back.item()) * back.points()));
        }
    }

    private void ceilings() {
        for (int i = 0; i < w.touchedCount; i++) {
            CompiledItem item = now.items[w.touched[i]];
            if (item != null) {
                long sum = w.itemSum[w.touched[i]];
                add(ScoreLine.Kind.CAP, item.item.code(), sign(item) * (Math.min(sum, item.itemMax) - sum));
            }
        }
        for (int c = 0; c < w.categorySum.length; c++) {
            long over = Math.min(w.categorySum[c], now.categoryMax[c]) - w.categorySum[c];
            add(ScoreLine.Kind.CAP, now.categories.get(c), now.componentSign[now.categoryComponent[c]] * over);
        }
        for (int c = 0; c < now.components; c++) {
            Component component = now.policy.components().get(c);
            boolean fromItems = component.source() instanceof ComponentSource.Items;
            long whole = w.componentSum[c] + (fromItems ? now.componentStart[c] : 0);
            add(ScoreLine.Kind.CAP, component.code(), now.componentSign[c] * (w.component[c] - whole));
        }
    }

    private void add(ScoreLine.Kind kind, String subject, long units) {
        if (units != 0) {
            lines.add(new ScoreLine(kind, subject, new Points(units)));
        }
    }

    private CompiledItem item(int r) {
        CompiledItem item = now.item(table.item[r]);
        if (item == null) {
            throw new IllegalStateException("A record that counts must be of an item in force, but was not");
        }
        return item;
    }

    private int sign(CompiledItem item) {
        return now.componentSign[item.component];
    }

    /** {@return what became of each record of a row} */
    List<CreditLine> records(int row) {
        List<CreditLine> records = new ArrayList<>();
        int first = table.start[row];
        for (int r = first; r < table.start[row + 1]; r++) {
            records.add(record(r, r - first));
        }
        return records;
    }

    private CreditLine record(int r, int offset) {
        CompiledItem item = now.item(table.item[r]);
        RecordOutcome outcome = w.outcome(offset);
        boolean isPriced = outcome == RecordOutcome.COUNTED || outcome == RecordOutcome.OUTWEIGHED;
        CreditLine.Builder line = CreditLine.builder()
                .record(table.ids[r])
                .item(table.itemCode(r))
                .component(item == null ? "" : item.item.component())
                .outcome(outcome)
                .disputed(table.stands(r) && table.isDisputed(r, scorer.terms.day))
                .base(Points.ZERO)
                .multiplier(Quantity.of(1))
                .decay(Quantity.of(1))
                .reach(new Quantity(item == null ? 0 : item.spread[table.reach[r]]))
                .value(Points.ZERO);
        if (isPriced && item != null) {
            priced(r, offset, item, line);
        }
        return line.build();
    }

    private void priced(int r, int offset, CompiledItem item, CreditLine.Builder line) {
        RecordKernel.Priced priced = scorer.records.priced(r, table.item[r], item, w.nth[offset]);
        line.base(new Points(priced.base()))
                .multiplier(new Quantity(priced.multiplier()))
                .decay(new Quantity(priced.decay()));
        if (w.counts(offset)) {
            line.value(new Points(sign(item) * w.value[offset]));
        }
    }
}
