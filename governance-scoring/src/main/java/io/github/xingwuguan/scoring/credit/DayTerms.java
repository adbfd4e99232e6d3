package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.credit.PendingRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy on one day: the version in force, the period, and the terms of every item under every version. */
final class DayTerms {
    final CreditPlan plan;
    final CompiledPolicy now;
    final int day;
    final DateRange period;
    final boolean suspends;
    private final @Nullable ItemTerms[][] byVersion;

    DayTerms(CreditPlan plan, CompiledPolicy now, LocalDate date) {
        this.plan = plan;
        this.now = now;
        this.day = Days.of(date);
        this.period = now.policy.period().of(date);
        this.suspends = now.policy.remedies().pending() == PendingRule.SUSPEND;
        List<CompiledPolicy> versions = plan.versions();
        byVersion = new ItemTerms[versions.size()][plan.items()];
        int from = Days.of(period.from());
        int until = Days.of(period.until());
        for (int v = 0; v < byVersion.length; v++) {
            for (int i = 0; i < plan.items(); i++) {
                CompiledItem item = versions.get(v).items[i];
                byVersion[v][i] = item == null ? null : new ItemTerms(now.policy, item, day, from, until);
            }
        }
    }

    /** {@return the terms of an item under a version, if it has the item} */
    @Nullable
    ItemTerms terms(int version, int item) {
        return byVersion[version][item];
    }
}
