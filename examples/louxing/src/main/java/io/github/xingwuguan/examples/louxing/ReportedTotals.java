package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Totals that communities report of a compound (上报数): cases, disputes and petitions of twelve months that they settle with no case of
 * the district behind them, and who on a committee is a member of the Party.
 */
final class ReportedTotals {
    private static final List<String> LEDGERS =
            List.of("cases-cleared", "disputes-settled-in-community", "petitions-on-time", "petitions-repeated");

    private static final List<String> COMMITTEE = List.of("committee-party-share", "cross-appointment");

    private static final DateRange YEAR = DateRange.of(DistrictPlan.AS_OF.minusYears(1), DistrictPlan.AS_OF);

    private ReportedTotals() {}

    static List<ReportedFigure> of(DistrictPlan plan) {
        List<ReportedFigure> totals = new ArrayList<>();
        for (CompoundProfile place : plan.participants()) {
            DrawnFacts facts = DrawnFacts.of(plan, place);
            for (String metric : LEDGERS) {
                totals.add(total(place, metric, facts.has(metric) ? facts.share(metric) : Ratio.of(0, 0)));
            }
            for (String metric : COMMITTEE) {
                if (facts.has(metric)) {
                    totals.add(total(place, metric, facts.share(metric)));
                }
            }
        }
        return List.copyOf(totals);
    }

    private static ReportedFigure total(CompoundProfile place, String metric, Ratio value) {
        return ReportedFigure.builder()
                .metric(metric)
                .scope(PlaceId.of(place.id()))
                .period(YEAR)
                .tally(Tally.of(value.numerator(), value.denominator()))
                .reporter(OrgId.of(Names.community(place.setting().community()).value()))
                .document("月报 2025-10")
                .recordedAt(DistrictPlan.AS_OF
                        .atTime(9, 0)
                        .atZone(WorkCalendar.CHINA)
                        .toInstant())
                .build();
    }
}
