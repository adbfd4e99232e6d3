package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All places of a district or a province, tied together (地点登记册). Immutable and thread-safe.
 *
 * <p>Indexes are built once, in one sort and one pass; a query costs what its answer costs, whatever else is registered. Every
 * list comes in the order of the ids, whatever the order of the input.
 */
public final class PlaceRegister {
    /** A place of any kind: an object with one member, named by the kind. */
    // not in Place: an interface that reads its implementations while it loads could deadlock
    public static final Type<Place> PLACE = Union.<Place>of("Place")
            .variant("district", District.class, District.SHAPE)
            .variant("subdistrict", Subdistrict.class, Subdistrict.SHAPE)
            .variant("community", Community.class, Community.SHAPE)
            .variant("grid", Grid.class, Grid.SHAPE)
            .variant("compound", Compound.class, Compound.SHAPE)
            .variant("building", Building.class, Building.SHAPE)
            .variant("stairwell", Stairwell.class, Stairwell.SHAPE)
            .variant("unit", Unit.class, Unit.SHAPE)
            .done();

    /** A list of places on the wire; a fault between places is reported at the place in the list. */
    public static final Type<PlaceRegister> TYPE = Type.list(PLACE).as(PlaceRegister::of, PlaceRegister::places);

    private final List<Place> places;
    private final Map<PlaceId, Place> byId;
    private final Map<ExternalKey, Place> byKey = new HashMap<>();
    private final Map<PlaceId, List<Place>> children = new HashMap<>();
    private final Map<PlaceId, List<Grid>> gridsOfCompound = new HashMap<>();
    private final Map<ActorId, List<Unit>> unitsOfHolder = new HashMap<>();

    private PlaceRegister(List<? extends Place> given) {
        List<Place> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Place::id));
        this.places = List.copyOf(sorted);
        this.byId = new HashMap<>(places.size() * 2);
        places.forEach(this::index);
    }

    /**
     * {@return the register of some places}
     *
     * @param places in any order
     * @throws GovernanceException {@code duplicate-place}, {@code duplicate-external-key}, {@code no-parent},
     *     {@code unknown-parent}, {@code wrong-parent}, {@code unknown-compound} or {@code wrong-compound}, all at once with
     *     pointers into the list
     */
    public static PlaceRegister of(List<? extends Place> places) {
        check(places).throwIfAny();
        return new PlaceRegister(places);
    }

    /**
     * {@return what is wrong between some places, as {@link #of} would refuse it}
     *
     * @param places in any order
     */
    public static Problems check(List<? extends Place> places) {
        return PlaceLint.run(places);
    }

    private void index(Place place) {
        byId.put(place.id(), place);
        place.externalKeys().forEach(key -> byKey.put(key, place));
        place.parents().periods().forEach(period -> add(children, period.value(), place));
        if (place instanceof Grid grid) {
            grid.compounds().periods().forEach(period -> add(gridsOfCompound, period.value(), grid));
        } else if (place instanceof Unit unit) {
            unit.holders().periods().stream()
                    .flatMap(period -> period.value().all().stream())
                    .forEach(holder -> add(unitsOfHolder, holder.id(), unit));
        }
    }

    /** Periods of one pair come one after another, so that the last element tells whether the pair is known. */
    @SuppressWarnings("ReferenceEquality") // comparing the content of records would cost a province
    private static <K, V> void add(Map<K, List<V>> index, K key, V value) {
        List<V> list = index.computeIfAbsent(key, k -> new ArrayList<>(4));
        if (list.isEmpty() || list.get(list.size() - 1) != value) {
            list.add(value);
        }
    }

    /** {@return all places, by id} */
    public List<Place> places() {
        return places;
    }

    /**
     * {@return the place with an id}
     *
     * @param id its id
     */
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return the place with an id, if it is of a kind}
     *
     * @param id its id
     * @param type the kind, such as {@code Compound.class}
     * @param <P> the kind
     */
    public <P extends Place> Optional<P> find(PlaceId id, Class<P> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /**
     * {@return the place that another system knows by a key}
     *
     * @param key the key there
     */
    public Optional<Place> find(ExternalKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * {@return what a place lies in on a day, nearest first; it ends early where no parent is recorded for that day}
     *
     * @param id the place
     * @param date the day
     * @throws GovernanceException {@code unknown-place} if it is not in the register
     */
    public List<Place> ancestors(PlaceId id, LocalDate date) {
        List<Place> above = new ArrayList<>();
        Optional<Place> parent = parent(known(id), date);
        while (parent.isPresent()) {
            above.add(parent.get());
            parent = parent(parent.get(), date);
        }
        return List.copyOf(above);
    }

    private Optional<Place> parent(Place place, LocalDate date) {
        return place.parentOn(date).map(byId::get);
    }

    /**
     * {@return the place of a kind that another lies in on a day; a place lies in itself}
     *
     * @param id the inner place
     * @param type the kind of the outer place, such as {@code Community.class}
     * @param date the day
     * @param <P> the kind of the outer place
     * @throws GovernanceException {@code unknown-place} if the inner place is not in the register
     */
    public <P extends Place> Optional<P> enclosing(PlaceId id, Class<P> type, LocalDate date) {
        Optional<Place> place = Optional.of(known(id));
        while (place.isPresent() && !type.isInstance(place.get())) {
            place = parent(place.get(), date);
        }
        return place.map(type::cast);
    }

    /**
     * {@return the places of a kind that lie in another on a day, by id; a place lies in itself}
     *
     * @param outer the outer place
     * @param type the kind of the inner places, such as {@code Unit.class}
     * @param date the day
     * @param <P> the kind of the inner places
     * @throws GovernanceException {@code unknown-place} if the outer place is not in the register
     * @throws IllegalArgumentException if the type is not one kind of place
     */
    public <P extends Place> List<P> within(PlaceId outer, Class<P> type, LocalDate date) {
        PlaceKind wanted = PlaceKind.of(type);
        List<P> found = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        open.push(known(outer));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.kind() == wanted) {
                found.add(type.cast(place));
            } else if (wanted.liesBelow(place.kind())) {
                childrenOn(place.id(), date).forEach(open::push);
            }
        }
        found.sort(Comparator.comparing(Place::id));
        return List.copyOf(found);
    }

    private List<Place> childrenOn(PlaceId id, LocalDate date) {
        return children.getOrDefault(id, List.of()).stream()
                .filter(child -> child.parentOn(date).filter(id::equals).isPresent())
                .toList();
    }

    /**
     * {@return the compounds that lie in a place on a day, or that a grid covers on it, by id}
     *
     * @param place a community, subdistrict, district or grid
     * @param date the day
     * @throws GovernanceException {@code unknown-place} if the place is not in the register
     */
    public List<Compound> compounds(PlaceId place, LocalDate date) {
        if (known(place) instanceof Grid grid) {
            return grid.compounds().on(date).stream()
                    .sorted()
                    .map(id -> (Compound) known(id))
                    .toList();
        }
        return within(place, Compound.class, date);
    }

    /**
     * {@return the grids that cover a compound on a day, by id}
     *
     * @param compound the compound
     * @param date the day
     * @throws GovernanceException {@code unknown-place} if the compound is not in the register
     */
    public List<Grid> grids(PlaceId compound, LocalDate date) {
        return gridsOfCompound.getOrDefault(known(compound).id(), List.of()).stream()
                .filter(grid -> grid.compounds().on(date).contains(compound))
                .toList();
    }

    /**
     * {@return the units that a person holds on a day, alone or with others, by id; empty for a stranger}
     *
     * @param holder the person
     * @param date the day
     */
    public List<Unit> unitsHeldBy(ActorId holder, LocalDate date) {
        return unitsOfHolder.getOrDefault(holder, List.of()).stream()
                .filter(unit ->
                        unit.holdersOn(date).filter(h -> h.holds(holder)).isPresent())
                .toList();
    }

    private Place known(PlaceId id) {
        return find(id).orElseThrow(() ->
                new GovernanceException("unknown-place", "Place must be in the register, but " + id + " was not"));
    }
}
