package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.day;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.person;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.PropertyManagementCommittee;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.carriage.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invented committees: of some seats, with members m0, m1, … and motions a test decides. */
final class Committees {
    static final OrgId ID = OrgId.of("committee-1");
    static final DateRange TERM = DateRange.of(day("2023-01-01"), day("2028-01-01"));
    static final LocalDate TODAY = day("2025-03-03");
    static final CommitteeHistory WORKING = history("elected 2022-11-01", "filed 2022-11-20", "sealed 2022-12-01");

    private Committees() {}

    static OwnersCommittee owners(int seats) {
        return OwnersCommittee.builder()
                .id(ID)
                .label(Label.of("业委会", "committee"))
                .compound(PlaceId.of("x1"))
                .seats(seats)
                .term(TERM)
                .build();
    }

    static PropertyManagementCommittee management(int seats) {
        return PropertyManagementCommittee.builder()
                .id(ID)
                .label(Label.of("物管会", "management committee"))
                .compound(PlaceId.of("x1"))
                .seats(seats)
                .term(TERM)
                .build();
    }

    static CommitteeHistory history(String... lines) {
        List<Milestone> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            for (Milestone.Kind kind : Milestone.Kind.values()) {
                if (kind.code().equals(parts[0])) {
                    all.add(new Milestone(kind, day(parts[1])));
                }
            }
        }
        return CommitteeHistory.of(all);
    }

    static Appointment seat(String id, Post post) {
        return Appointment.builder()
                .person(person(id))
                .body(ID)
                .post(post)
                .during(TERM)
                .build();
    }

    /** So many members, an alternate and an adjunct. */
    static Roster roster(int members, Appointment... others) {
        List<Appointment> all = new ArrayList<>(List.of(others));
        IntStream.range(0, members)
                .mapToObj(i -> seat("m" + i, Post.COMMITTEE_MEMBER))
                .forEach(all::add);
        all.add(seat("alternate", Post.ALTERNATE));
        all.add(Appointment.builder()
                .person(person("adjunct"))
                .body(ID)
                .post(Post.COMMITTEE_MEMBER)
                .standing(Standing.ADJUNCT)
                .during(TERM)
                .build());
        return Roster.of(all);
    }

    static List<ActorId> members(int count) {
        return IntStream.range(0, count).mapToObj(i -> person("m" + i)).toList();
    }

    static CommitteeSitting.Builder sitting(int present) {
        return CommitteeSitting.builder()
                .id("S-1")
                .committee(ID)
                .heldOn(TODAY)
                .addAllPresent(members(present))
                .publishedOn(TODAY.plusDays(3));
    }
}
