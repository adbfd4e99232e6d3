package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Campaign;
import io.github.xingwuguan.casework.Campaign.Phase;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.scoring.casework.PhaseResult.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What campaigns come to (专项整治统计), from the same events and by the same rules as {@link CaseStatistics}: cases that were filed count. */
public final class CampaignStatistics {
    private final CaseTable table;
    private final Campaign campaign;
    private final CampaignScope scope;
    private final Instant asOf;

    private CampaignStatistics(CaseTable table, PlaceRegister places, Campaign campaign, Instant asOf) {
        this.table = table;
        this.campaign = campaign;
        this.scope = new CampaignScope(table, places, campaign);
        this.asOf = asOf;
    }

    /**
     * {@return what a campaign has come to}
     *
     * @param table the events
     * @param places where the places of cases lie; what is not in it lies in no other place
     * @param campaign the campaign
     * @param asOf what was entered later does not count
     */
    public static CampaignResult of(CaseTable table, PlaceRegister places, Campaign campaign, Instant asOf) {
        return new CampaignStatistics(table, places, campaign, asOf).result();
    }

    /**
     * {@return what campaigns have come to together}: a case counts once, in however many of them it is
     *
     * @param table the events
     * @param places where the places of cases lie
     * @param campaigns each once
     * @param asOf what was entered later does not count
     */
    public static CampaignTotal total(CaseTable table, PlaceRegister places, List<Campaign> campaigns, Instant asOf) {
        List<CampaignScope> scopes = campaigns.stream()
                .map(campaign -> new CampaignScope(table, places, campaign))
                .toList();
        Count count = new Count();
        List<CaseId> shared = new ArrayList<>();
        CaseSummary summary = summary(table, asOf);
        for (int row = 0; row < table.cases.size(); row++) {
            summary.read(row);
            int in = 0;
            for (CampaignScope scope : scopes) {
                in += scope.holds(row, summary) ? 1 : 0;
            }
            if (in > 0) {
                count.add(summary);
            }
            if (in > 1) {
                shared.add(table.cases.get(row));
            }
        }
        return new CampaignTotal(count.cleared(), count.everCleared(), shared);
    }

    /** No clearance is observed here but by {@link Rebounds}. */
    private static CaseSummary summary(CaseTable table, Instant asOf) {
        return new CaseSummary(table, CaseTable.nanos(asOf), 0);
    }

    /** How many cases there are, and how many of them were cleared. */
    private static final class Count {
        private int cases;
        private int cleared;
        private int everCleared;

        void add(CaseSummary s) {
            cases++;
            cleared += s.cleared ? 1 : 0;
            everCleared += s.clearances > 0 ? 1 : 0;
        }

        Ratio cleared() {
            return Ratio.of(cleared, cases);
        }

        Ratio everCleared() {
            return Ratio.of(everCleared, cases);
        }
    }

    private CampaignResult result() {
        Count count = new Count();
        Set<CaseId> absent = new LinkedHashSet<>();
        if (campaign.population() instanceof Campaign.Frozen frozen) {
            absent.addAll(frozen.cases());
        }
        Rebounds rebounds = new Rebounds(table, campaign.reboundMonths(), CaseTable.nanos(asOf));
        List<CaseId> back = new ArrayList<>();
        CaseSummary summary = summary(table, asOf);
        for (int row = 0; row < table.cases.size(); row++) {
            summary.read(row);
            if (scope.holds(row, summary)) {
                count.add(summary);
                absent.remove(table.cases.get(row));
                if (rebounds.read(row)) {
                    back.add(table.cases.get(row));
                }
            }
        }
        return CampaignResult.builder()
                .campaign(campaign.id())
                .asOf(asOf)
                .cleared(count.cleared())
                .everCleared(count.everCleared())
                .phases(phases())
                .rebounds(rebounds.ratio())
                .reboundCases(back)
                .absent(absent)
                .build();
    }

    private List<PhaseResult> phases() {
        List<PhaseResult> results = new ArrayList<>();
        for (Phase phase : campaign.phases()) {
            Instant begins =
                    phase.during().from().atStartOfDay(WorkCalendar.CHINA).toInstant();
            if (!begins.isAfter(asOf)) {
                results.add(phase(phase));
            }
        }
        return results;
    }

    /** What happens when the first day of the next phase begins belongs to the next. */
    private PhaseResult phase(Phase phase) {
        Instant end = phase.during().until().atStartOfDay(WorkCalendar.CHINA).toInstant();
        boolean isOver = !end.isAfter(asOf);
        Ratio cleared = clearedAt(isOver ? end.minusNanos(1) : asOf);
        Verdict verdict = phase.target()
                .filter(target -> !cleared.isEmpty())
                .map(target -> verdict(isOver, cleared.compareWith(target)))
                .orElse(Verdict.NONE);
        return new PhaseResult(phase.code(), cleared, verdict);
    }

    private static Verdict verdict(boolean isOver, int aboveTarget) {
        if (!isOver) {
            return Verdict.RUNNING;
        }
        return aboveTarget >= 0 ? Verdict.MET : Verdict.MISSED;
    }

    /** Of the cases as they stood then, too. */
    private Ratio clearedAt(Instant at) {
        Count count = new Count();
        CaseSummary summary = summary(table, at);
        for (int row = 0; row < table.cases.size(); row++) {
            summary.read(row);
            if (scope.holds(row, summary)) {
                count.add(summary);
            }
        }
        return count.cleared();
    }
}
