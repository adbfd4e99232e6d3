package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** In which subdistrict everything lies on a day. What lies in none, or at a place that nobody registered, belongs to no area. */
final class Areas {
    private final PlaceRegister places;
    private final LocalDate day;
    private final List<PlaceId> all;
    private final Map<PlaceId, Optional<PlaceId>> known = new HashMap<>();

    Areas(List<Place> places, LocalDate day) {
        this.places = PlaceRegister.of(places);
        this.day = day;
        this.all = places.stream()
                .filter(place ->
                        place instanceof Subdistrict && place.parentOn(day).isPresent())
                .map(Place::id)
                .sorted()
                .toList();
    }

    /** {@return something for each subdistrict, made of those records that lie in it, in the order of the ids} */
    <R, T> Map<PlaceId, T> each(List<R> records, Function<R, Optional<PlaceId>> place, Function<List<R>, T> make) {
        Map<PlaceId, List<R>> groups = new TreeMap<>();
        all.forEach(area -> groups.put(area, new ArrayList<>()));
        for (R record : records) {
            place.apply(record).flatMap(this::of).map(groups::get).ifPresent(group -> group.add(record));
        }
        Map<PlaceId, T> made = new TreeMap<>();
        groups.forEach((area, group) -> made.put(area, make.apply(group)));
        return made;
    }

    private synchronized Optional<PlaceId> of(PlaceId place) {
        return known.computeIfAbsent(
                place,
                id -> places.find(id)
                        .flatMap(found -> places.enclosing(found.id(), Subdistrict.class, day))
                        .map(Place::id));
    }
}
