package io.github.xingwuguan.programme.facility;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.CompoundKind;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sites and everyday services of a district (设施台账). Immutable. */
public final class FacilityRegister {
    /** A facility on the wire: an object with one member, {@code site} or {@code service}. */
    public static final Type<Facility> FACILITY = Union.<Facility>of("Facility")
            .variant("site", Site.class, Site.SHAPE)
            .variant("service", EverydayService.class, EverydayService.SHAPE)
            .done();

    private final PlaceRegister places;
    private final List<Facility> facilities;

    private FacilityRegister(PlaceRegister places, List<Facility> facilities) {
        this.places = places;
        this.facilities = facilities;
    }

    /**
     * {@return the register of some facilities}
     *
     * @param places the places of the district
     * @param facilities the facilities, in any order, which is kept
     * @throws io.github.xingwuguan.basics.GovernanceException with all problems of {@link #check} if there is an error
     */
    public static FacilityRegister of(PlaceRegister places, List<? extends Facility> facilities) {
        check(places, facilities).throwIfAny();
        return new FacilityRegister(places, List.copyOf(facilities));
    }

    /**
     * {@return what is wrong between facilities and places}: ids or external keys that stand twice, compounds that nobody knows
     *
     * @param places the places of the district
     * @param facilities the facilities
     */
    public static Problems check(PlaceRegister places, List<? extends Facility> facilities) {
        return FacilityLint.run(places, facilities);
    }

    /** {@return all facilities} */
    public List<Facility> facilities() {
        return facilities;
    }

    /**
     * {@return the sites of a kind that are in use on a day, counted one by one; a service is no site}
     *
     * @param kind the kind
     * @param date the day
     */
    public FacilityCount count(FacilityKind kind, LocalDate date) {
        int sites = 0;
        long ports = 0;
        long broken = 0;
        for (Facility facility : facilities) {
            if (facility instanceof Site site
                    && site.kind().equals(kind)
                    && site.during().contains(date)) {
                Ports recorded = site.portsOn(date).orElse(new Ports(0, 0));
                sites++;
                ports += recorded.installed();
                broken += recorded.broken();
            }
        }
        return new FacilityCount(sites, ports, broken);
    }

    /**
     * {@return the coverage of some compounds by what can be used of a kind: a compound is covered if one serves it, wherever it stands}
     *
     * @param kind the kind
     * @param date the day
     * @param due the compounds that should be covered: the denominator
     */
    public Coverage coverage(FacilityKind kind, LocalDate date, Collection<PlaceId> due) {
        return Coverage.of(due, usable(kind, date));
    }

    /**
     * {@return the same coverage for each kind of compound, by its code}. A compound of two kinds counts in both, so that rows cannot be summed
     *
     * @param kind the kind of facility
     * @param date the day
     * @param due the compounds that should be covered; one that the register of places does not know has no kind
     */
    public Map<CompoundKind, Coverage> coverageByCompoundKind(
            FacilityKind kind, LocalDate date, Collection<PlaceId> due) {
        Map<CompoundKind, List<PlaceId>> groups = new TreeMap<>();
        for (PlaceId compound : due) {
            places.find(compound, Compound.class).map(Compound::kinds).stream()
                    .flatMap(Set::stream)
                    .forEach(group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                            .add(compound));
        }
        List<Set<PlaceId>> served = usable(kind, date);
        Map<CompoundKind, Coverage> coverage = new TreeMap<>();
        groups.forEach((group, compounds) -> coverage.put(group, Coverage.of(compounds, served)));
        return Collections.unmodifiableMap(coverage);
    }

    /**
     * {@return the compounds that something usable of a kind serves on a day, by id}
     *
     * @param kind the kind
     * @param date the day
     */
    public Set<PlaceId> served(FacilityKind kind, LocalDate date) {
        Set<PlaceId> served = new TreeSet<>();
        usable(kind, date).forEach(served::addAll);
        return Collections.unmodifiableSet(served);
    }

    private List<Set<PlaceId>> usable(FacilityKind kind, LocalDate date) {
        return facilities.stream()
                .filter(facility -> facility.kind().equals(kind))
                .map(facility -> facility.servedOn(date))
                .toList();
    }
}
