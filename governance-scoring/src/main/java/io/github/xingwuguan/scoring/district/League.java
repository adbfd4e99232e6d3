package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.district.LeagueTable.Better;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One share by which subdistricts are compared.
 *
 * @param id its id
 * @param definition what it says
 * @param better which end is the better one
 * @param stage works it out
 */
record League(String id, Label definition, Better better, Stage<Map<PlaceId, Ratio>> stage) {
    private static final Label DISORDERS = Label.of("物业乱象", "disorders in property service");
    private static final Label HAZARDS = Label.of("安全隐患", "dangers to safety");
    private static final Label DISPUTES = Label.of("矛盾纠纷", "disputes");

    /** Shares that somebody can answer for; how much there is of something, and how that changes, is none. */
    private static final List<League> ALL = List.of(
            new League(
                    "starred",
                    Label.of("有星小区占参创小区", "compounds with a star, of those that take part"),
                    Better.HIGHER,
                    AreaShares.STARRED),
            new League("entered", Label.of("小区入网率", "compounds entered, of all"), Better.HIGHER, AreaShares.ENTERED),
            new League(
                    "branch-coverage",
                    Label.of("党组织覆盖率", "compounds with a branch that is an organisation, of all"),
                    Better.HIGHER,
                    AreaShares.COVERED),
            cases(CaseKind.PROPERTY_DISORDER, DISORDERS, CaseIndicator.CLEARANCE),
            cases(CaseKind.PROPERTY_DISORDER, DISORDERS, CaseIndicator.ON_TIME),
            cases(CaseKind.HAZARD, HAZARDS, CaseIndicator.CLEARANCE),
            cases(CaseKind.DISPUTE, DISPUTES, CaseIndicator.WITHIN_COMMUNITY),
            cases(CaseKind.DISPUTE, DISPUTES, CaseIndicator.WITHIN_SUBDISTRICT),
            new League(
                    "petition.on-time",
                    Label.of("信访按期办结率", "petitions answered in time, of those due"),
                    Better.HIGHER,
                    AreaShares.PETITIONS_ON_TIME),
            new League(
                    "petition.repeats",
                    Label.of("重复信访率", "petitions that repeat an earlier one, of all"),
                    Better.LOWER,
                    AreaShares.PETITIONS_REPEATED));

    private static League cases(CaseKind kind, Label label, CaseIndicator indicator) {
        Label says = indicator.template();
        return new League(
                kind.code() + "." + indicator.code(),
                Label.of(label.zh() + says.zh(), label.en() + ": " + says.en()),
                Better.HIGHER,
                AreaShares.cases(kind, indicator));
    }

    static LeagueTable of(DistrictView view) {
        return new LeagueTable(
                ALL.stream().flatMap(share -> share.column(view).stream()).toList());
    }

    private Optional<LeagueTable.Column> column(DistrictView view) {
        Map<PlaceId, Ratio> shares = stage.isGiven(view.records()) ? view.result(stage) : Map.of();
        LeagueOrder order = new LeagueOrder(better, view.policies().fewest());
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeagueTable.Column(id, definition, better, order.rows(shares)));
    }
}
