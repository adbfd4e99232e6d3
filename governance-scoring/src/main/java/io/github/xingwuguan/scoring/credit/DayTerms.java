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
    /** How many periods are told apart without reckoning: this, the last, and so on. */
    static final int PERIODS = 16;

    final CreditPlan plan;
    final CompiledPolicy now;
    final int day;
    final DateRange period;
    final boolean suspends;

    private final @Nullable ItemTerms[][] byVersion;
    private final boolean byOccurrence;
    private final int periodUntil;

    /** How many periods ago each of the last days lies, from the last day of this period backwards. */
    private final byte[] periodsBack;

    DayTerms(CreditPlan plan, CompiledPolicy now, LocalDate date) {
        this.plan = plan;
        this.now = now;
        this.day = Days.of(date);
        this.period = now.policy.period().of(date);
        this.suspends = now.policy.remedies().pending() == PendingRule.SUSPEND;
        this.byOccurrence = now.policy.period().attribution() == ScorePeriod.Attribution.OCCURRED;
        this.periodUntil = Days.of(period.until());
        this.periodsBack = periodsBack(now.policy.period());
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
        long back = dedup == Dedup.HIGHEST_PER_MATTER ? 0 : period(belongs(table)[record]);
        return (matter << 32) | (back & 0xFFFF_FFFFL);
    }

    private byte[] periodsBack(ScorePeriod periods) {
        LocalDate first = period.from();
        for (int p = 1; p < PERIODS; p++) {
            first = periods.of(first.minusDays(1)).from();
        }
        byte[] back = new byte[periodUntil - Days.of(first)];
        int current = Days.period(periodUntil - 1, periods.kind());
        for (int days = 0; days < back.length; days++) {
            back[days] = (byte) (current - Days.period(periodUntil - 1 - days, periods.kind()));
        }
        return back;
    }

    /** {@return the days that decide to which period records belong} */
    int[] belongs(CreditTable table) {
        return byOccurrence ? table.occurred : table.determined;
    }

    /** {@return how many periods ago a day was, or −1 if in none of the last {@link #PERIODS}} */
    int recentPeriod(int day) {
        int days = periodUntil - 1 - day;
        return days >= 0 && days < periodsBack.length ? periodsBack[days] : -1;
    }

    private int period(int day) {
        int recent = recentPeriod(day);
        ScorePeriod.Kind kind = now.policy.period().kind();
        return recent >= 0 ? recent : Days.period(periodUntil - 1, kind) - Days.period(day, kind);
    }
}
