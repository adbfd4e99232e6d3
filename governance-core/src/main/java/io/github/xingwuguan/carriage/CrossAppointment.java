package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * How far branch and committee are the same people (交叉任职). Programmes define the ratio in three ways; each has a name here, and
 * B and O are full members. A ratio over an empty body is 0/0 and says so.
 *
 * @param ofCommittee |B∩O| / |O|: how much of the committee the branch brings
 * @param ofBranch |B∩O| / |B|: how much of the branch has entered the committee
 * @param ofUnion |B∩O| / |B∪O|: how far both are one; the same from either side
 * @param headships who heads or joins whom, in the order of the constants
 */
public record CrossAppointment(Ratio ofCommittee, Ratio ofBranch, Ratio ofUnion, Set<Headship> headships) {
    /**
     * Copies the flags.
     *
     * @param ofCommittee |B∩O| / |O|
     * @param ofBranch |B∩O| / |B|
     * @param ofUnion |B∩O| / |B∪O|
     * @param headships who heads or joins whom
     */
    public CrossAppointment {
        Set<Headship> copy = EnumSet.noneOf(Headship.class);
        copy.addAll(headships);
        headships = Collections.unmodifiableSet(copy);
    }

    /**
     * {@return the cross-appointment of a branch and a committee on a day}
     *
     * @param roster who sits where
     * @param branch the branch
     * @param committee the committee
     * @param firm the enterprise and its project in the compound; empty if there is none
     * @param date the day
     */
    public static CrossAppointment of(
            Roster roster, OrgId branch, OrgId committee, Collection<OrgId> firm, LocalDate date) {
        Set<ActorId> b = roster.members(branch, date);
        Set<ActorId> o = roster.members(committee, date);
        int common = common(b, o).size();
        int union = b.size() + o.size() - common;
        return new CrossAppointment(
                Ratio.of(common, o.size()),
                Ratio.of(common, b.size()),
                Ratio.of(common, union),
                headships(roster, branch, committee, firm, date));
    }

    private static Set<Headship> headships(
            Roster roster, OrgId branch, OrgId committee, Collection<OrgId> firm, LocalDate date) {
        Set<Headship> flags = EnumSet.noneOf(Headship.class);
        Set<ActorId> secretaries = roster.holders(branch, Post.SECRETARY, date);
        if (!common(secretaries, roster.holders(committee, Post.CHAIR, date)).isEmpty()) {
            flags.add(Headship.SECRETARY_IS_CHAIR);
        }
        if (!common(secretaries, roster.members(committee, date)).isEmpty()) {
            flags.add(Headship.SECRETARY_ON_COMMITTEE);
        }
        Set<ActorId> adjuncts = roster.adjuncts(branch, date);
        if (firm.stream()
                .anyMatch(f -> !common(adjuncts, roster.holders(f, Post.PROJECT_MANAGER, date))
                        .isEmpty())) {
            flags.add(Headship.PROJECT_MANAGER_IS_BRANCH_ADJUNCT);
        }
        return flags;
    }

    private static Set<ActorId> common(Set<ActorId> one, Set<ActorId> other) {
        Set<ActorId> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
