package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All bodies over all places (组织登记册): for each compound and day at most one branch, one committee and one project. Indexes are
 * built once; a query costs what its answer costs. Immutable and thread-safe.
 */
public final class CarriageRegister {
    /** A body of any kind on the wire: an object with one member, named by the kind. */
    public static final Type<Body> BODY = Union.<Body>of("Body")
            .variant("party-branch", PartyBranch.class, PartyBranch.SHAPE)
            .variant("party-service-station", PartyServiceStation.class, PartyServiceStation.SHAPE)
            .variant("owners-committee", OwnersCommittee.class, OwnersCommittee.SHAPE)
            .variant(
                    "property-management-committee",
                    PropertyManagementCommittee.class,
                    PropertyManagementCommittee.SHAPE)
            .variant("property-enterprise", PropertyEnterprise.class, PropertyEnterprise.SHAPE)
            .variant("service-project", ServiceProject.class, ServiceProject.SHAPE)
            .variant("department", Department.class, Department.SHAPE)
            .done();

    private final PlaceRegister places;
    private final List<Body> bodies;
    private final Roster roster;
    private final Map<OrgId, Body> byId = new HashMap<>();
    private final Map<PlaceId, History<PartyBranch>> branches;
    private final Map<PlaceId, History<Committee>> committees;
    private final Map<PlaceId, History<ServiceProject>> projects;

    private CarriageRegister(PlaceRegister places, List<? extends Body> given, Roster roster) {
        List<Body> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Body::id));
        this.places = places;
        this.bodies = List.copyOf(sorted);
        this.roster = roster;
        bodies.forEach(body -> byId.put(body.id(), body));
        this.branches = byCompound(bodies(PartyBranch.class).stream()
                .filter(b -> b.form().isOrganised())
                .toList());
        this.committees = byCompound(bodies(Committee.class));
        this.projects = byCompound(bodies(ServiceProject.class));
    }

    private static <B extends Covering> Map<PlaceId, History<B>> byCompound(List<B> bodies) {
        Map<PlaceId, List<Dated<B>>> periods = new HashMap<>();
        for (B body : bodies) {
            for (Dated<PlaceId> period : body.covered()) {
                periods.computeIfAbsent(period.value(), c -> new ArrayList<>(2))
                        .add(new Dated<>(body, period.during()));
            }
        }
        Map<PlaceId, History<B>> histories = new HashMap<>();
        periods.forEach((compound, list) -> histories.put(compound, new History<>(list)));
        return histories;
    }

    /**
     * {@return the register of some bodies}
     *
     * @param places where they are
     * @param bodies in any order
     * @param roster who sits on them
     * @throws GovernanceException {@code duplicate-body}, {@code duplicate-external-key}, {@code duplicate-credit-code},
     *     {@code unknown-compound}, {@code unknown-enterprise}, {@code unknown-body}, {@code overlapping-branches},
     *     {@code overlapping-committees} or {@code overlapping-projects}, all at once, with pointers below {@code /bodies} and
     *     {@code /roster}
     */
    public static CarriageRegister of(PlaceRegister places, List<? extends Body> bodies, Roster roster) {
        check(places, bodies, roster).throwIfAny();
        return new CarriageRegister(places, bodies, roster);
    }

    /**
     * {@return what is wrong between some bodies, as {@link #of} would refuse it}
     *
     * @param places where they are
     * @param bodies in any order
     * @param roster who sits on them
     */
    public static Problems check(PlaceRegister places, List<? extends Body> bodies, Roster roster) {
        return CarriageLint.run(places, bodies, roster);
    }

    /** {@return who sits where} */
    public Roster roster() {
        return roster;
    }

    /**
     * {@return the body with an id}
     *
     * @param id its id
     */
    public Optional<Body> find(OrgId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return the bodies of a kind, by id}
     *
     * @param type the kind, such as {@code PartyBranch.class}
     * @param <B> the kind
     */
    public <B> List<B> bodies(Class<B> type) {
        return bodies.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * {@return the branch that answers for a compound on a day: its own or a joint one, never work without an organisation}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<PartyBranch> branch(PlaceId compound, LocalDate date) {
        return branches.getOrDefault(compound, History.none()).on(date);
    }

    /**
     * {@return the branch that answers for what happens at a place on a day (责任支部): that of the compound in which it lies then; empty if
     * it lies in none, or if nobody registered it}
     *
     * @param place a compound, or a building, stairwell or unit in one
     * @param date the day
     */
    public Optional<PartyBranch> responsibleBranch(PlaceId place, LocalDate date) {
        return places.find(place)
                .flatMap(known -> places.enclosing(known.id(), Compound.class, date))
                .flatMap(compound -> branch(compound.id(), date));
    }

    /**
     * {@return the committee in office in a compound on a day}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<Committee> committee(PlaceId compound, LocalDate date) {
        return committees.getOrDefault(compound, History.none()).on(date);
    }

    /**
     * {@return the project under contract in a compound on a day}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<ServiceProject> project(PlaceId compound, LocalDate date) {
        return projects.getOrDefault(compound, History.none()).on(date);
    }

    private Set<OrgId> firm(PlaceId compound, LocalDate date) {
        return project(compound, date).map(p -> Set.of(p.id(), p.enterprise())).orElse(Set.of());
    }

    /**
     * {@return how far branch and committee of a compound are the same people on a day; empty if one of the two is missing}
     *
     * @param compound the compound
     * @param date the day
     */
    public Optional<CrossAppointment> crossAppointment(PlaceId compound, LocalDate date) {
        return branch(compound, date)
                .flatMap(b -> committee(compound, date)
                        .map(o -> CrossAppointment.of(roster, b.id(), o.id(), firm(compound, date), date)));
    }

    /**
     * {@return who may not sit where in a compound on a day, at the index of the appointment in the roster: the errors of
     * {@link ConflictOfInterest#onCommittee} and the warnings of {@link ConflictOfInterest#inBranch}}
     *
     * @param compound the compound
     * @param kinships what was declared
     * @param rules whose articles are cited
     * @param date the day
     */
    public Problems conflicts(PlaceId compound, List<Kinship> kinships, CommitteeRules rules, LocalDate date) {
        Set<OrgId> firm = firm(compound, date);
        Problems.Collector found = Problems.collector();
        committee(compound, date)
                .map(o -> ConflictOfInterest.onCommittee(roster, o.id(), firm, kinships, rules, date))
                .ifPresent(problems -> found.addAll(problems, ""));
        branch(compound, date)
                .map(b -> ConflictOfInterest.inBranch(roster, b.id(), firm, date))
                .ifPresent(problems -> found.addAll(problems, ""));
        return found.toProblems();
    }
}
