package io.github.xingwuguan.coordination.appraisal;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Kinship;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The residents who appraise (小区评议委员会).
 *
 * @param id its id
 * @param compound in which compound
 * @param members who sits on it; a person with two homes stands once for each and is one member
 */
public record AppraisalCommittee(OrgId id, PlaceId compound, List<Member> members) {
    /** The wire form. */
    public static final Shape<AppraisalCommittee> SHAPE = Shape.of(
            "Appraisal committee",
            Field.of("id", Type.ORG, AppraisalCommittee::id),
            Field.of("compound", Type.PLACE, AppraisalCommittee::compound),
            Field.of("members", Type.list(Member.SHAPE), AppraisalCommittee::members),
            AppraisalCommittee::new);

    /**
     * Who sits on it (评议委员).
     *
     * @param resident who, and of which household
     * @param term the days
     */
    public record Member(Neighbour resident, DateRange term) {
        /** The wire form. */
        public static final Shape<Member> SHAPE = Shape.of(
                "Member",
                Field.of("resident", Neighbour.SHAPE, Member::resident),
                Field.of("term", BasicShapes.DATES, Member::term),
                Member::new);
    }

    /**
     * Copies the members.
     *
     * @param id its id
     * @param compound in which compound
     * @param members who sits on it
     */
    public AppraisalCommittee {
        members = List.copyOf(members);
    }

    /**
     * {@return its members on a day, each person once, by id}
     *
     * @param date the day
     */
    public List<ActorId> on(LocalDate date) {
        return members.stream()
                .filter(member -> member.term().contains(date))
                .map(member -> member.resident().person())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return who of it may appraise a subject on a day, and who may not}. No employee of the firm in the compound sits on it, nor a spouse
     * or direct relative of one; who sits on the owners' committee does not appraise that committee.
     *
     * @param subject who is appraised
     * @param bodies who sits where
     * @param kinships what was declared
     * @param date the day
     */
    public Panel panel(Subject subject, CarriageRegister bodies, List<Kinship> kinships, LocalDate date) {
        Set<ActorId> staff = staff(bodies, date);
        Set<ActorId> relatives = relatives(staff, kinships, date);
        Set<ActorId> appraised = subject.kind() == Subject.Kind.COMMITTEE
                ? bodies.committee(compound, date)
                        .map(Committee::id)
                        .map(committee -> bodies.roster().members(committee, date))
                        .orElse(Set.of())
                : Set.of();
        return Panel.of(on(date), person -> {
            if (staff.contains(person)) {
                return Panel.Bar.EMPLOYEE;
            }
            if (relatives.contains(person)) {
                return Panel.Bar.RELATIVE;
            }
            return appraised.contains(person) ? Panel.Bar.APPRAISED : Panel.Bar.NONE;
        });
    }

    private Set<ActorId> staff(CarriageRegister bodies, LocalDate date) {
        return bodies.project(compound, date).stream()
                .flatMap(project -> List.of(project.id(), project.enterprise()).stream())
                .flatMap(body -> bodies.roster().members(body, date).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<ActorId> relatives(Set<ActorId> staff, List<Kinship> kinships, LocalDate date) {
        Set<ActorId> relatives = new TreeSet<>();
        for (Kinship kinship : kinships) {
            if (kinship.during().contains(date)) {
                if (staff.contains(kinship.person())) {
                    relatives.add(kinship.relative());
                }
                if (staff.contains(kinship.relative())) {
                    relatives.add(kinship.person());
                }
            }
        }
        return relatives;
    }
}
