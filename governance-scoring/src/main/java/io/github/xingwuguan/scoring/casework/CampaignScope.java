package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.Campaign;
import io.github.xingwuguan.place.PlaceRegister;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which rows of a table a campaign is about. */
final class CampaignScope {
    private final CaseTable table;
    private final PlaceRegister places;
    private final Campaign.Population population;
    private final Set<CaseId> frozen = new HashSet<>();

    CampaignScope(CaseTable table, PlaceRegister places, Campaign campaign) {
        this.table = table;
        this.places = places;
        this.population = campaign.population();
        if (population instanceof Campaign.Frozen list) {
            frozen.addAll(list.cases());
        }
    }

    /** Whether a case that stands as summarised is one of the campaign. */
    boolean holds(int row, CaseSummary s) {
        if (!s.isStanding() || s.kind == null) {
            return false;
        }
        return population instanceof Campaign.Matching matching
                ? isLike(matching, row, s)
                : frozen.contains(table.cases.get(row));
    }

    private boolean isLike(Campaign.Matching wanted, int row, CaseSummary s) {
        return wanted.reported().contains(s.reportedOn())
                && (wanted.kinds().isEmpty() || wanted.kinds().contains(s.kind))
                && (wanted.categories().isEmpty() || wanted.categories().contains(table.categories.get(s.category)))
                && (wanted.places().isEmpty() || isIn(wanted, table.places.get(row), s));
    }

    /** What a place lies in is asked of the day of the report; a place that nobody registered lies in itself. */
    private boolean isIn(Campaign.Matching wanted, Optional<PlaceId> place, CaseSummary s) {
        return place.filter(wanted.places()::contains).isPresent()
                || place.flatMap(places::find)
                        .filter(known -> places.ancestors(known.id(), s.reportedOn()).stream()
                                .anyMatch(outer -> wanted.places().contains(outer.id())))
                        .isPresent();
    }
}
