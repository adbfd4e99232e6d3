package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.scoring.district.LeagueTable.Better;
import io.github.xingwuguan.scoring.district.LeagueTable.Row;
import io.github.xingwuguan.scoring.district.LeagueTable.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts shares in order, by cross-multiplication.
 *
 * @param better which end is the better one
 * @param fewest below how many a denominator is too small for a place
 */
record LeagueOrder(Better better, int fewest) {
    List<Row> rows(Map<PlaceId, Ratio> shares) {
        List<Map.Entry<PlaceId, Ratio>> placed = new ArrayList<>();
        List<Row> unplaced = new ArrayList<>();
        shares.forEach((area, share) -> {
            if (share.denominator() >= fewest) {
                placed.add(Map.entry(area, share));
            } else {
                Standing why = share.isEmpty() ? Standing.EMPTY : Standing.SMALL;
                unplaced.add(new Row(area, share, Optional.empty(), why));
            }
        });
        placed.sort(
                Map.Entry.<PlaceId, Ratio>comparingByValue(this::compare).thenComparing(Map.Entry.comparingByKey()));
        unplaced.sort(Comparator.comparing(Row::area));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            rows.add(row(placed, i));
        }
        rows.addAll(unplaced);
        return rows;
    }

    private int compare(Ratio a, Ratio b) {
        return better == Better.HIGHER ? b.compareWith(a) : a.compareWith(b);
    }

    private Row row(List<Map.Entry<PlaceId, Ratio>> placed, int index) {
        int first = index;
        while (first > 0 && isTied(placed, first - 1, index)) {
            first--;
        }
        boolean isShared = first < index || (index + 1 < placed.size() && isTied(placed, index, index + 1));
        Map.Entry<PlaceId, Ratio> entry = placed.get(index);
        return new Row(
                entry.getKey(), entry.getValue(), Optional.of(first + 1), isShared ? Standing.TIED : Standing.RANKED);
    }

    private boolean isTied(List<Map.Entry<PlaceId, Ratio>> placed, int a, int b) {
        return compare(placed.get(a).getValue(), placed.get(b).getValue()) == 0;
    }
}
