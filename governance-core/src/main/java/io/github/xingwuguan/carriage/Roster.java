package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All appointments (任职名册): the only record of who sits where, so that no committee and no branch can say otherwise. Indexed by
 * body once; a query costs what one body has. Immutable and thread-safe.
 */
public final class Roster {
    /** A list of appointments on the wire. */
    public static final Type<Roster> TYPE = Type.list(Appointment.SHAPE).as(Roster::of, Roster::appointments);

    private final List<Appointment> appointments;
    private final Map<OrgId, List<Integer>> byBody = new HashMap<>();

    private Roster(List<Appointment> appointments) {
        this.appointments = appointments;
        for (int i = 0; i < appointments.size(); i++) {
            byBody.computeIfAbsent(appointments.get(i).body(), b -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * {@return the roster of some appointments}
     *
     * @param appointments in any order
     * @throws GovernanceException {@code duplicate-appointment} for each that repeats another one's person, body and post on a
     *     day, all at once
     */
    public static Roster of(List<Appointment> appointments) {
        Map<List<Object>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment a = appointments.get(i);
            same.computeIfAbsent(List.of(a.person(), a.body(), a.post()), k -> new ArrayList<>())
                    .add(i);
        }
        Problems.Collector problems = Problems.collector();
        for (List<Integer> group : same.values()) {
            List<Dated<Post>> periods = group.stream()
                    .map(i -> new Dated<>(
                            appointments.get(i).post(), appointments.get(i).during()))
                    .toList();
            for (int k : Dated.overlapping(periods)) {
                Appointment a = appointments.get(group.get(k));
                problems.error(
                        "duplicate-appointment",
                        "/" + group.get(k),
                        "Person must hold a post once at a time, but " + a.person() + " was "
                                + a.post().code() + " of " + a.body() + " twice");
            }
        }
        problems.toProblems().throwIfAny();
        return new Roster(List.copyOf(appointments));
    }

    /** {@return all appointments, in the order given} */
    public List<Appointment> appointments() {
        return appointments;
    }

    /**
     * {@return the appointments to a body that hold on a day, in the order given}
     *
     * @param body the body
     * @param date the day
     */
    public List<Appointment> serving(OrgId body, LocalDate date) {
        return indexes(body, date).stream().map(appointments::get).toList();
    }

    /** The same as indexes into {@link #appointments()}, for the paths of problems. */
    List<Integer> indexes(OrgId body, LocalDate date) {
        return byBody.getOrDefault(body, List.of()).stream()
                .filter(i -> appointments.get(i).during().contains(date))
                .toList();
    }

    /**
     * {@return the full members of a body on a day, each person once, by id; neither alternates nor adjuncts}
     *
     * @param body the body
     * @param date the day
     */
    public Set<ActorId> members(OrgId body, LocalDate date) {
        return persons(body, date, a -> a.standing() == Standing.FULL && a.post() != Post.ALTERNATE);
    }

    /**
     * {@return the adjuncts of a body on a day, each person once, by id}
     *
     * @param body the body
     * @param date the day
     */
    public Set<ActorId> adjuncts(OrgId body, LocalDate date) {
        return persons(body, date, a -> a.standing() == Standing.ADJUNCT);
    }

    /**
     * {@return who holds a post of a body in full on a day, each person once, by id}
     *
     * @param body the body
     * @param post the post
     * @param date the day
     */
    public Set<ActorId> holders(OrgId body, Post post, LocalDate date) {
        return persons(body, date, a -> a.standing() == Standing.FULL && a.post() == post);
    }

    /** The full staff of several bodies, such as a firm and its project. */
    Set<ActorId> staff(Collection<OrgId> bodies, LocalDate date) {
        return bodies.stream().flatMap(body -> members(body, date).stream()).collect(Collectors.toSet());
    }

    private Set<ActorId> persons(OrgId body, LocalDate date, Predicate<Appointment> wanted) {
        return serving(body, date).stream()
                .filter(wanted)
                .map(Appointment::person)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }
}
