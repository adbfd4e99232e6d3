package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.OURS;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.policy;
import static io.github.xingwuguan.assembly.committee.Committees.WORKING;
import static io.github.xingwuguan.assembly.committee.Committees.members;
import static io.github.xingwuguan.assembly.committee.Committees.owners;
import static io.github.xingwuguan.assembly.committee.Committees.roster;
import static io.github.xingwuguan.assembly.committee.Committees.sitting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CommitteeProperties {
    @Property
    void a_need_is_the_smallest_number_that_is_enough(@ForAll @IntRange(min = 1, max = 1_000) int all) {
        int half = Attendance.OVER_HALF.count(all, 0).need();
        int thirds = Attendance.TWO_THIRDS.count(all, 0).need();
        assertThat(2 * half > all && 2 * (half - 1) <= all).isTrue();
        assertThat(3 * thirds >= 2 * all && 3 * (thirds - 1) < 2 * all).isTrue();
        assertThat(Attendance.TWO_THIRDS.count(0, 0).isReached()).isFalse();
    }

    @Property
    void what_is_carried_has_more_than_half_of_all_members_and_enough_present(
            @ForAll @IntRange(min = 1, max = 15) int seats,
            @ForAll @IntRange(max = 15) int serving,
            @ForAll @IntRange(max = 15) int present,
            @ForAll @IntRange(max = 15) int yes,
            @ForAll Attendance attendance,
            @ForAll Denominator denominator) {
        int members = Math.min(seats, serving);
        CommitteePolicy rules = policy().meeting(new MeetingRules(attendance, denominator, 3, OURS))
                .build();
        SittingOutcome outcome = SittingOutcome.of(
                sitting(present)
                        .addMotions(new SittingMotion("m", Optional.empty(), members(yes)))
                        .build(),
                owners(seats),
                WORKING,
                roster(members),
                rules);
        int there = Math.min(members, present);
        int signed = Math.min(there, yes);
        int all = denominator == Denominator.SEATS ? seats : members;
        boolean held = attendance == Attendance.OVER_HALF ? 2 * there > all : all > 0 && 3 * there >= 2 * all;
        boolean acts = 2 * members >= seats;
        boolean carried = acts && held && 2 * signed > all;
        assertThat(outcome.motions().get(0).result() == MotionOutcome.Result.CARRIED)
                .isEqualTo(carried);
    }

    @Property
    void a_sitting_does_not_depend_on_the_order_in_which_people_are_written(@ForAll long seed) {
        Random random = new Random(seed);
        List<ActorId> present = new ArrayList<>(members(6));
        List<ActorId> yes = new ArrayList<>(members(4));
        SittingOutcome before = counted(present, yes);
        Collections.shuffle(present, random);
        Collections.shuffle(yes, random);
        assertThat(counted(present, yes)).isEqualTo(before);
    }

    private static SittingOutcome counted(List<ActorId> present, List<ActorId> yes) {
        return SittingOutcome.of(
                sitting(0)
                        .addAllPresent(present)
                        .addMotions(new SittingMotion("m", Optional.empty(), yes))
                        .build(),
                owners(7),
                WORKING,
                roster(7),
                policy().build());
    }

    @Property
    void succession_fills_what_it_can_and_seats_nobody_twice(
            @ForAll @IntRange(min = 1, max = 11) int seats,
            @ForAll @IntRange(max = 11) int serving,
            @ForAll @IntRange(max = 11) int from,
            @ForAll @IntRange(max = 11) int alternates) {
        Set<ActorId> members = Set.copyOf(members(Math.min(seats, serving)));
        List<ActorId> waiting = members(from + alternates).subList(from, from + alternates);
        Succession result = Succession.of(seats, members, waiting, policy().build());
        Set<ActorId> all = new HashSet<>(members);
        assertThat(all.addAll(result.movesUp()) || result.movesUp().isEmpty()).isTrue();
        assertThat(all).hasSize((int) result.filled().numerator());
        assertThat(all.size() == seats || all.containsAll(waiting)).isTrue();
    }

    @Property(tries = 50)
    void everything_on_the_wire_comes_back(@ForAll @IntRange(min = 5, max = 11) int seats) {
        CommitteeDesk desk = new CommitteeDesk().settled().called(seats).days(15);
        desk.does(CommitteeDesk.COMMUNITY, desk.elected(seats, seats))
                .does(CommitteeDesk.COMMUNITY, CommitteeDesk.take(FormationStep.ANNOUNCE));
        for (FormationEvent event : desk.events) {
            assertThat(FormationEvent.SHAPE.fromCanonicalBytes(FormationEvent.SHAPE.canonicalBytes(event)))
                    .isEqualTo(event);
        }
        CommitteeSitting sitting = sitting(seats).build();
        assertThat(CommitteeSitting.SHAPE.fromCanonicalBytes(CommitteeSitting.SHAPE.canonicalBytes(sitting)))
                .isEqualTo(sitting);
        assertThat(CommitteePolicy.SHAPE.fromCanonicalBytes(CommitteePolicy.SHAPE.canonicalBytes(desk.policy)))
                .isEqualTo(desk.policy);
    }
}
