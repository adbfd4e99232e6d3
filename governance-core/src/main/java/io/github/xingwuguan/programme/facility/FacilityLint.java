package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.PlaceRegister;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong between facilities and places: all of it at once. */
final class FacilityLint {
    private final PlaceRegister places;
    private final Set<PlaceId> ids = new HashSet<>();
    private final Map<ExternalKey, PlaceId> keys = new HashMap<>();
    private final Problems.Collector problems = Problems.collector();

    private FacilityLint(PlaceRegister places) {
        this.places = places;
    }

    static Problems run(PlaceRegister places, List<? extends Facility> facilities) {
        FacilityLint lint = new FacilityLint(places);
        for (int i = 0; i < facilities.size(); i++) {
            lint.check(facilities.get(i), "/" + i);
        }
        return lint.problems.toProblems();
    }

    private void check(Facility facility, String path) {
        if (!ids.add(facility.id()) || places.find(facility.id()).isPresent()) {
            problems.error(
                    "duplicate-facility",
                    path + "/id",
                    "Facility id must be unique among facilities and places, but " + facility.id() + " stood twice");
        }
        for (int k = 0; k < facility.externalKeys().size(); k++) {
            ExternalKey key = facility.externalKeys().get(k);
            PlaceId owner = keys.putIfAbsent(key, facility.id());
            if (owner != null) {
                problems.error(
                        "duplicate-external-key",
                        path + "/externalKeys/" + k,
                        "External key must name one facility, but " + key + " named " + owner + " already");
            }
        }
        for (int k = 0; k < facility.serves().periods().size(); k++) {
            compound(path + "/serves/" + k, facility.serves().periods().get(k).value());
        }
        if (facility instanceof Site site) {
            site.compound().ifPresent(compound -> compound(path + "/compound", compound));
        }
    }

    private void compound(String path, PlaceId compound) {
        if (places.find(compound, Compound.class).isEmpty()) {
            problems.error("unknown-compound", path, "Facility must name a known compound, but named " + compound);
        }
    }
}
