package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.PendingRule;
import io.github.xingwuguan.credit.ScorePeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy on one day: the version in force, the period, and the terms of every item under every version. */
final class DayTerms {
    private static final int REMEMBERED = 16;

    final CreditPlan plan;
    final CompiledPolicy now;
    final int day;
    final DateRange period;
    final boolean suspends;

    private final @Nullable ItemTerms[][] byVersion;
    private final boolean byOccurrence;
    private final int periodUntil;

    /** The first days of this period, the last, and so on. */
    private final int[] periodStarts = new int[REMEMBERED];

    DayTerms(CreditPlan plan, CompiledPolicy now, LocalDate date) {
        this.plan = plan;
        this.now = now;
        this.day = Days.of(date);
        this.period = now.policy.period().of(date);
        this.suspends = now.policy.remedies().pending() == PendingRule.SUSPEND;
        this.byOccurrence = now.policy.period().attribution() == ScorePeriod.Attribution.OCCURRED;
        this.periodUntil = Days.of(period.until());
        LocalDate start = period.from();
        for (int p = 0; p < REMEMBERED; p++) {
            periodStarts[p] = Days.of(start);
            start = now.policy.period().of(start.minusDays(1)).from();
        }
        List<CompiledPolicy> versions = plan.versions();
        byVersion = new ItemTerms[versions.size()][now.items.length];
        int from = Days.of(period.from());
        int until = Days.of(period.until());
        for (int v = 0; v < byVersion.length; v++) {
            for (int i = 0; i < plan.items(); i++) {
                CompiledItem item = versions.get(v).items[i];
                byVersion[v][i] = item == null ? null : new ItemTerms(now.policy, item, day, from, until);
            }
        }
    }

    /** {@return the terms of an item if there is only one version, so that nothing must be chosen for each record} */
    @Nullable
    ItemTerms only(int item) {
        return byVersion.length == 1 ? byVersion[0][item] : null;
    }

    /** {@return the terms of an item under a version, if it has the item} */
    @Nullable
    ItemTerms terms(int version, int item) {
        return byVersion[version][item];
    }

    /** {@return whether a record is counted with others of its matter or period} */
    boolean groups(Dedup dedup, CreditTable table, int record) {
        return dedup == Dedup.ONCE_PER_PERIOD || table.matter[record] != 0;
    }

    /** {@return the same number for the records of one group, and for no others of the item} */
    long group(Dedup dedup, CreditTable table, int record) {
        long matter = dedup == Dedup.ONCE_PER_PERIOD ? 0 : table.matter[record];
        int belongs = byOccurrence ? table.occurred[record] : table.determined[record];
        long back = dedup == Dedup.HIGHEST_PER_MATTER ? 0 : periodsBack(belongs);
        return (matter << 32) | (back & 0xFFFF_FFFFL);
    }

    private int periodsBack(int belongs) {
        if (belongs < periodUntil) {
            for (int p = 0; p < REMEMBERED; p++) {
                if (belongs >= periodStarts[p]) {
                    return p;
                }
            }
        }
        ScorePeriod.Kind kind = now.policy.period().kind();
        return Days.period(periodStarts[0], kind) - Days.period(belongs, kind);
    }
}
