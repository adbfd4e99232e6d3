package io.github.xingwuguan.coordination.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Kinship;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.carriage.UnifiedSocialCreditCode;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.appraisal.AppraisalCommittee.Member;
import io.github.xingwuguan.coordination.appraisal.Panel.Bar;
import io.github.xingwuguan.coordination.appraisal.Panel.Barred;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppraisalCommitteeTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final DateRange TERM = DateRange.of(START, LocalDate.of(2026, 1, 1));
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final OrgId FIRM = OrgId.of("firm-1");
    private static final OrgId OWNERS = OrgId.of("committee-1");
    private static final AppraisalRules RULES = new AppraisalRules(Sheet.MARKS, 5, 3, TimeLimit.workingDays(5));
    private static final CarriageRegister BODIES = bodies();

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    private static CarriageRegister bodies() {
        Label label = Label.of("示例", "example");
        PlaceRegister places = PlaceRegister.of(List.of(
                District.builder().id(PlaceId.of("d")).label(label).build(),
                Subdistrict.builder()
                        .id(PlaceId.of("s"))
                        .label(label)
                        .form(Subdistrict.Form.SUBDISTRICT)
                        .parents(in("d"))
                        .build(),
                Community.builder()
                        .id(PlaceId.of("c"))
                        .label(label)
                        .parents(in("s"))
                        .build(),
                Compound.builder()
                        .id(COMPOUND)
                        .label(label)
                        .parents(in("c"))
                        .enclosure(Enclosure.GATED)
                        .modes(History.none())
                        .build()));
        return CarriageRegister.of(
                places,
                List.of(
                        PropertyEnterprise.builder()
                                .id(FIRM)
                                .label(label)
                                .creditCode(UnifiedSocialCreditCode.complete("91999999MA0000001"))
                                .build(),
                        ServiceProject.builder()
                                .id(OrgId.of("project-1"))
                                .label(label)
                                .enterprise(FIRM)
                                .compound(COMPOUND)
                                .contract(TERM)
                                .build(),
                        OwnersCommittee.builder()
                                .id(OWNERS)
                                .label(label)
                                .compound(COMPOUND)
                                .seats(5)
                                .term(TERM)
                                .build()),
                Roster.of(List.of(
                        seat("p6", OrgId.of("project-1"), Post.EMPLOYEE),
                        seat("boss", FIRM, Post.EMPLOYEE),
                        seat("p1", OWNERS, Post.CHAIR))));
    }

    private static Appointment seat(String person, OrgId body, Post post) {
        return Appointment.builder()
                .person(ActorId.of(person))
                .body(body)
                .post(post)
                .during(TERM)
                .build();
    }

    private static Member member(int person, int home) {
        return new Member(new Neighbour(ActorId.of("p" + person), PlaceId.of("u" + home)), TERM);
    }

    private static AppraisalCommittee committee(int size, Member... more) {
        List<Member> members = new ArrayList<>(
                IntStream.rangeClosed(1, size).mapToObj(i -> member(i, i)).toList());
        members.addAll(List.of(more));
        return new AppraisalCommittee(OrgId.of("appraisal-1"), COMPOUND, members);
    }

    private static Panel panel(AppraisalCommittee committee, Subject.Kind kind, Kinship... kinships) {
        OrgId org = kind == Subject.Kind.COMMITTEE ? OWNERS : FIRM;
        return committee.panel(new Subject(kind, org), BODIES, List.of(kinships), TODAY);
    }

    @Test
    void s93_no_employee_of_the_firm_and_no_relative_of_one_appraises() {
        Kinship married = new Kinship(ActorId.of("boss"), ActorId.of("p7"), Kinship.Relation.SPOUSE, TERM);
        Kinship child = new Kinship(ActorId.of("p5"), ActorId.of("p6"), Kinship.Relation.DIRECT_RELATIVE, TERM);
        Panel panel = panel(committee(9), Subject.Kind.FIRM, married, child);
        assertThat(panel.barred())
                .containsExactly(
                        new Barred(ActorId.of("p5"), Bar.RELATIVE),
                        new Barred(ActorId.of("p6"), Bar.EMPLOYEE),
                        new Barred(ActorId.of("p7"), Bar.RELATIVE));
        assertThat(panel.persons()).hasSize(6);
        assertThat(panel.isLargeEnough(RULES)).isTrue();
    }

    @Test
    void s93_who_sits_on_the_owners_committee_does_not_appraise_it_but_the_firm() {
        assertThat(panel(committee(5), Subject.Kind.COMMITTEE).barred())
                .containsExactly(new Barred(ActorId.of("p1"), Bar.APPRAISED));
        assertThat(panel(committee(5), Subject.Kind.COMMITTEE).isLargeEnough(RULES))
                .isFalse();
        assertThat(panel(committee(5), Subject.Kind.FIRM).isLargeEnough(RULES)).isTrue();
    }

    @Test
    void s93_one_person_with_two_homes_is_one_member() {
        Panel panel = panel(committee(4, member(4, 40)), Subject.Kind.FIRM);
        assertThat(panel.persons()).hasSize(4);
        assertThat(panel.isLargeEnough(RULES)).isFalse();
    }

    @Test
    void s93_who_has_left_the_committee_does_not_count() {
        Member gone = new Member(new Neighbour(ActorId.of("p9"), PlaceId.of("u9")), DateRange.of(START, TODAY));
        assertThat(committee(4, gone).on(TODAY)).hasSize(4);
        AppraisalCommittee committee = committee(4, gone);
        assertThat(Notation.roundTrip(AppraisalCommittee.SHAPE, committee)).isEqualTo(committee);
    }
}
