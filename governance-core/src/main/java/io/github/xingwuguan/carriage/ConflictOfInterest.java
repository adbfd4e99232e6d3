package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may not sit where because of the property enterprise (利益冲突): its employees, their spouses and direct relatives have no
 * place on the owners' committee. Adjunct posts are the only bridge between the firm and the other two carriages.
 */
public final class ConflictOfInterest {
    private ConflictOfInterest() {}

    /**
     * {@return the members and alternates of a committee who may not be there, at the index of their appointment in the roster:
     * errors {@code property-employee-on-committee}, {@code property-spouse-on-committee},
     * {@code property-relative-on-committee}}
     *
     * @param roster who sits where
     * @param committee the committee
     * @param firm the enterprise and its project in the compound
     * @param kinships what was declared
     * @param rules whose articles are cited
     * @param date the day
     */
    public static Problems onCommittee(
            Roster roster,
            OrgId committee,
            Collection<OrgId> firm,
            List<Kinship> kinships,
            CommitteeRules rules,
            LocalDate date) {
        Set<ActorId> staff = roster.staff(firm, date);
        Map<ActorId, Kinship.Relation> kin = kin(staff, kinships, date);
        Problems.Collector found = Problems.collector();
        for (int i : roster.indexes(committee, date)) {
            Appointment seat = roster.appointments().get(i);
            if (seat.standing() == Standing.ADJUNCT) {
                continue;
            }
            Kinship.Relation relation = kin.get(seat.person());
            if (staff.contains(seat.person())) {
                refuse(found, i, "property-employee-on-committee", "an employee", seat, rules);
            } else if (relation != null) {
                refuse(found, i, code(relation), words(relation), seat, rules);
            }
        }
        return found.toProblems();
    }

    /** Whoever is married to one and related to another of the staff counts as the spouse. */
    private static Map<ActorId, Kinship.Relation> kin(Set<ActorId> staff, List<Kinship> kinships, LocalDate date) {
        Map<ActorId, Kinship.Relation> kin = new HashMap<>();
        for (Kinship kinship : kinships) {
            if (kinship.during().contains(date)) {
                if (staff.contains(kinship.person())) {
                    kin.merge(kinship.relative(), kinship.relation(), ConflictOfInterest::closer);
                }
                if (staff.contains(kinship.relative())) {
                    kin.merge(kinship.person(), kinship.relation(), ConflictOfInterest::closer);
                }
            }
        }
        return kin;
    }

    private static Kinship.Relation closer(Kinship.Relation one, Kinship.Relation other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String code(Kinship.Relation relation) {
        return switch (relation) {
            case SPOUSE -> "property-spouse-on-committee";
            case DIRECT_RELATIVE -> "property-relative-on-committee";
        };
    }

    private static String words(Kinship.Relation relation) {
        return switch (relation) {
            case SPOUSE -> "the spouse of an employee";
            case DIRECT_RELATIVE -> "a direct relative of an employee";
        };
    }

    private static void refuse(
            Problems.Collector found, int index, String code, String who, Appointment seat, CommitteeRules rules) {
        found.error(
                code,
                "/" + index,
                "Committee member must not be " + who + " of the property enterprise ("
                        + String.join("; ", rules.conflictBasis()) + "), but " + seat.person() + " was");
    }

    /**
     * {@return the employees of the firm who are full members of a branch, at the index of their appointment in the roster: warnings
     * {@code bridge-not-adjunct}}
     *
     * @param roster who sits where
     * @param branch the branch
     * @param firm the enterprise and its project in the compound
     * @param date the day
     */
    public static Problems inBranch(Roster roster, OrgId branch, Collection<OrgId> firm, LocalDate date) {
        Set<ActorId> staff = roster.staff(firm, date);
        Problems.Collector found = Problems.collector();
        for (int i : roster.indexes(branch, date)) {
            Appointment seat = roster.appointments().get(i);
            if (seat.standing() == Standing.FULL && staff.contains(seat.person())) {
                found.warning(
                        "bridge-not-adjunct",
                        "/" + i,
                        "Employee of the property enterprise should be an adjunct of the branch, but " + seat.person()
                                + " was a full member");
            }
        }
        return found.toProblems();
    }
}
