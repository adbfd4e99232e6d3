package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is wrong between places: all of it at once, in one pass over each list. */
final class PlaceLint {
    private final List<? extends Place> places;
    private final Map<PlaceId, Place> byId = new HashMap<>();
    private final Problems.Collector problems = Problems.collector();

    private PlaceLint(List<? extends Place> places) {
        this.places = places;
    }

    static Problems run(List<? extends Place> places) {
        PlaceLint lint = new PlaceLint(places);
        lint.checkIds();
        lint.checkKeys();
        for (int i = 0; i < places.size(); i++) {
            lint.checkParents(places.get(i), "/" + i);
            if (places.get(i) instanceof Grid grid) {
                lint.checkTerritory(grid, "/" + i);
            }
        }
        return lint.problems.toProblems();
    }

    private void checkIds() {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (byId.putIfAbsent(place.id(), place) != null) {
                problems.error(
                        "duplicate-place",
                        "/" + i + "/id",
                        "Place id must be unique, but " + place.id() + " stood twice");
            }
        }
    }

    private void checkKeys() {
        Map<ExternalKey, PlaceId> owners = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            List<ExternalKey> keys = places.get(i).externalKeys();
            for (int k = 0; k < keys.size(); k++) {
                PlaceId owner = owners.putIfAbsent(keys.get(k), places.get(i).id());
                if (owner != null) {
                    problems.error(
                            "duplicate-external-key",
                            "/" + i + "/externalKeys/" + k,
                            "External key must name one place, but " + keys.get(k) + " named " + owner + " already");
                }
            }
        }
    }

    private void checkParents(Place place, String path) {
        List<Dated<PlaceId>> periods = place.parents().periods();
        if (periods.isEmpty() && !place.kind().parents().isEmpty()) {
            problems.error(
                    "no-parent",
                    path + "/parents",
                    "Place " + place.id() + " must lie in a "
                            + codes(place.kind().parents()) + ", but lay in none");
        }
        for (int i = 0; i < periods.size(); i++) {
            check(periods.get(i).value(), place.kind().parents(), path + "/parents/" + i + "/value", "parent");
        }
    }

    private void checkTerritory(Grid grid, String path) {
        List<Dated<PlaceId>> periods = grid.compounds().periods();
        for (int i = 0; i < periods.size(); i++) {
            check(periods.get(i).value(), Set.of(PlaceKind.COMPOUND), path + "/compounds/" + i + "/value", "compound");
        }
    }

    private void check(PlaceId named, Set<PlaceKind> allowed, String path, String role) {
        Place found = byId.get(named);
        if (found == null) {
            problems.error("unknown-" + role, path, "Place must be in the register, but " + named + " was not");
        } else if (!allowed.contains(found.kind())) {
            problems.error(
                    "wrong-" + role,
                    path,
                    "Place must be a " + codes(allowed) + ", but " + named + " was a "
                            + found.kind().code());
        }
    }

    private static String codes(Set<PlaceKind> kinds) {
        return kinds.stream().map(PlaceKind::code).collect(Collectors.joining(" or "));
    }
}
