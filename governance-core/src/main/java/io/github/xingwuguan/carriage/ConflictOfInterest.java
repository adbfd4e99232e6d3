package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may not sit where because of the property enterprise (利益冲突): its employees, their spouses and direct relatives have no
 * place on the owners' committee. Adjunct posts are the only bridge between the firm and the other two carriages.
 */
public final class ConflictOfInterest {
    /** Why somebody may not sit on a committee (利益冲突情形), the closest first. */
    public enum Conflict implements Coded {
        /** Employed by the property enterprise (物业企业工作人员). */
        EMPLOYEE("property-employee", "an employee"),
        /** Married to an employee (其配偶). */
        SPOUSE("property-spouse", "the spouse of an employee"),
        /** A direct relative of an employee (其直系亲属). */
        RELATIVE("property-relative", "a direct relative of an employee");

        private final String code;
        private final String words;

        Conflict(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }
    }

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
        Map<ActorId, Conflict> conflicts = of(roster, firm, kinships, date);
        Problems.Collector found = Problems.collector();
        for (int i : roster.indexes(committee, date)) {
            Appointment seat = roster.appointments().get(i);
            Conflict conflict = conflicts.get(seat.person());
            if (seat.standing() != Standing.ADJUNCT && conflict != null) {
                found.error(
                        conflict.code() + "-on-committee",
                        "/" + i,
                        "Committee member must not be " + conflict.words + " of the property enterprise ("
                                + String.join("; ", rules.conflictBasis()) + "), but " + seat.person() + " was");
            }
        }
        return found.toProblems();
    }

    /**
     * {@return everybody who may not sit on a committee because of the firm, and why; whether they sit on one or stand for it does not
     * matter}
     *
     * @param roster who sits where
     * @param firm the enterprise and its project in the compound
     * @param kinships what was declared
     * @param date the day
     */
    public static Map<ActorId, Conflict> of(
            Roster roster, Collection<OrgId> firm, List<Kinship> kinships, LocalDate date) {
        Set<ActorId> staff = roster.staff(firm, date);
        Map<ActorId, Conflict> conflicts = new TreeMap<>();
        kin(staff, kinships, date).forEach((person, relation) -> conflicts.put(person, conflict(relation)));
        staff.forEach(person -> conflicts.put(person, Conflict.EMPLOYEE));
        return Collections.unmodifiableMap(conflicts);
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

    private static Conflict conflict(Kinship.Relation relation) {
        return switch (relation) {
            case SPOUSE -> Conflict.SPOUSE;
            case DIRECT_RELATIVE -> Conflict.RELATIVE;
        };
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
