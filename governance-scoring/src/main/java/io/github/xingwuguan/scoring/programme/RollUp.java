package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceKind;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A metric at every level, from the compound to the district (逐级汇总): numerators and denominators are added, ratios never averaged. Where a
 * place lies is taken from the day of the figure. Immutable. A grid lies beside the levels and has no row.
 */
public final class RollUp {
    private final MetricCount count;
    private final PlaceRegister places;
    private final SortedMap<PlaceId, MetricTotal> totals = new TreeMap<>();

    private RollUp(MetricCount count, PlaceRegister places) {
        this.count = count;
        this.places = places;
        Chains chains = new Chains(places, count.date());
        Map<PlaceId, List<MetricRow>> rows = new TreeMap<>();
        for (MetricRow row : count.rows().values()) {
            for (PlaceId place : chains.of(row.subject().place())) {
                rows.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
            }
        }
        rows.forEach((place, list) -> totals.put(place, MetricCount.total(count.metric(), list)));
    }

    /**
     * {@return a metric at every level}
     *
     * @param count what was counted
     * @param places where the places of subjects lie
     */
    public static RollUp of(MetricCount count, PlaceRegister places) {
        return new RollUp(count, places);
    }

    /** {@return the metric} */
    public Metric metric() {
        return count.metric();
    }

    /** {@return the day} */
    public LocalDate date() {
        return count.date();
    }

    PlaceRegister places() {
        return places;
    }

    boolean has(PlaceId place) {
        return totals.containsKey(place);
    }

    /**
     * {@return what a place came to; nothing of nothing if no subject lies in it}
     *
     * @param place the place
     */
    public MetricTotal at(PlaceId place) {
        return totals.getOrDefault(place, nothing());
    }

    /**
     * One line of a table (汇总行).
     *
     * @param place the place
     * @param total what it came to
     */
    public record Row(PlaceId place, MetricTotal total) {}

    /**
     * {@return the places of a kind in which a subject lies, by id}
     *
     * @param kind such as the communities
     */
    public List<Row> rows(PlaceKind kind) {
        return totals.entrySet().stream()
                .filter(row -> places.find(row.getKey())
                        .map(Place::kind)
                        .filter(kind::equals)
                        .isPresent())
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
    }

    /**
     * {@return what lies in no place of a kind on the day: with it, the rows of that kind add up to the whole}
     *
     * @param kind such as the communities
     */
    public MetricTotal outside(PlaceKind kind) {
        Chains chains = new Chains(places, count.date());
        List<MetricRow> rest = count.rows().values().stream()
                .filter(row -> chains.of(row.subject().place()).stream()
                        .noneMatch(place -> places.find(place)
                                .map(Place::kind)
                                .filter(kind::equals)
                                .isPresent()))
                .toList();
        return MetricCount.total(count.metric(), rest);
    }

    /** What lies in a place and in none of its parts. */
    MetricTotal rest(PlaceId scope, Set<PlaceId> parts) {
        Chains chains = new Chains(places, count.date());
        List<MetricRow> rest = count.rows().values().stream()
                .filter(row -> chains.of(row.subject().place()).contains(scope))
                .filter(row -> Collections.disjoint(chains.of(row.subject().place()), parts))
                .toList();
        return MetricCount.total(count.metric(), rest);
    }

    /** {@return the whole} */
    public MetricTotal total() {
        return count.total();
    }

    MetricTotal nothing() {
        return MetricCount.total(count.metric(), List.of());
    }
}
