package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place and all that it lies in on one day, each looked up once. Not thread-safe. */
final class Chains {
    private final PlaceRegister places;
    private final LocalDate date;
    private final Map<PlaceId, List<PlaceId>> chains = new HashMap<>();

    Chains(PlaceRegister places, LocalDate date) {
        this.places = places;
        this.date = date;
    }

    /** From the place itself upwards; empty if it is in no register. */
    List<PlaceId> of(PlaceId place) {
        return chains.computeIfAbsent(place, this::chain);
    }

    private List<PlaceId> chain(PlaceId id) {
        if (places.find(id).isEmpty()) {
            return List.of();
        }
        List<PlaceId> chain = new ArrayList<>();
        chain.add(id);
        places.ancestors(id, date).stream().map(Place::id).forEach(chain::add);
        return List.copyOf(chain);
    }

    void known(PlaceId id) {
        if (places.find(id).isEmpty()) {
            throw new GovernanceException("unknown-place", "Place must be in the register, but " + id + " was not");
        }
    }
}
