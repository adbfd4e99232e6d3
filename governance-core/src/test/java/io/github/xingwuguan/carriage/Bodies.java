package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Invented bodies and people. */
final class Bodies {
    static final LocalDate START = LocalDate.parse("2023-01-01");
    static final LocalDate TODAY = LocalDate.parse("2025-10-28");
    static final DateRange TERM = DateRange.of(START, LocalDate.parse("2028-01-01"));
    static final OrgId BRANCH = OrgId.of("branch-1");
    static final OrgId COMMITTEE = OrgId.of("committee-1");
    static final OrgId FIRM = OrgId.of("firm-1");
    static final OrgId PROJECT = OrgId.of("project-1");

    private Bodies() {}

    static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    static PlaceId compound(int number) {
        return PlaceId.of("x" + number);
    }

    static List<PlaceId> compounds(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Bodies::compound).toList();
    }

    static ActorId person(String id) {
        return ActorId.of(id);
    }

    static PartyBranch branch(String id, PartyBranch.Form form, int... compounds) {
        return PartyBranch.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .form(form)
                .compounds(Territory.from(START, compounds(compounds)))
                .build();
    }

    static PartyServiceStation station(String id, int... compounds) {
        return PartyServiceStation.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .compounds(Territory.from(START, compounds(compounds)))
                .build();
    }

    static OwnersCommittee committee(String id, int compound, int seats, DateRange term) {
        return OwnersCommittee.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .compound(compound(compound))
                .seats(seats)
                .term(term)
                .build();
    }

    static PropertyManagementCommittee management(String id, int compound, int seats, DateRange term) {
        return PropertyManagementCommittee.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .compound(compound(compound))
                .seats(seats)
                .term(term)
                .build();
    }

    static PropertyEnterprise enterprise(String id, int number) {
        return PropertyEnterprise.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .creditCode(UnifiedSocialCreditCode.complete(String.format(Locale.ROOT, "91999999MA%07d", number)))
                .build();
    }

    static ServiceProject project(String id, String enterprise, int compound, DateRange contract) {
        return ServiceProject.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .enterprise(OrgId.of(enterprise))
                .compound(compound(compound))
                .contract(contract)
                .build();
    }

    static Department department(String id) {
        return Department.builder().id(OrgId.of(id)).label(label(id)).build();
    }

    static Appointment full(String person, OrgId body, Post post) {
        return Appointment.builder()
                .person(person(person))
                .body(body)
                .post(post)
                .during(TERM)
                .build();
    }

    static Appointment adjunct(String person, OrgId body, Post post) {
        return Appointment.builder()
                .person(person(person))
                .body(body)
                .post(post)
                .standing(Standing.ADJUNCT)
                .during(TERM)
                .build();
    }

    static List<Appointment> members(OrgId body, Post post, String... persons) {
        return Stream.of(persons).map(person -> full(person, body, post)).toList();
    }

    @SafeVarargs
    static Roster roster(List<Appointment>... groups) {
        List<Appointment> all = new ArrayList<>();
        for (List<Appointment> group : groups) {
            all.addAll(group);
        }
        return Roster.of(all);
    }
}
