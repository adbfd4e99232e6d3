package io.github.xingwuguan.carriage;

import static io.github.xingwuguan.carriage.Bodies.BRANCH;
import static io.github.xingwuguan.carriage.Bodies.COMMITTEE;
import static io.github.xingwuguan.carriage.Bodies.FIRM;
import static io.github.xingwuguan.carriage.Bodies.PROJECT;
import static io.github.xingwuguan.carriage.Bodies.START;
import static io.github.xingwuguan.carriage.Bodies.TERM;
import static io.github.xingwuguan.carriage.Bodies.TODAY;
import static io.github.xingwuguan.carriage.Bodies.adjunct;
import static io.github.xingwuguan.carriage.Bodies.full;
import static io.github.xingwuguan.carriage.Bodies.members;
import static io.github.xingwuguan.carriage.Bodies.person;
import static io.github.xingwuguan.carriage.Bodies.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossAppointmentTest {
    private static final Set<OrgId> FIRMS = Set.of(FIRM, PROJECT);
    private static final CommitteeRules RULES = CommitteeRules.ownersCommitteeDraft();

    private static CrossAppointment cross(Roster roster) {
        return CrossAppointment.of(roster, BRANCH, COMMITTEE, FIRMS, TODAY);
    }

    private static Problems conflicts(Roster roster, Kinship... kinships) {
        return ConflictOfInterest.onCommittee(roster, COMMITTEE, FIRMS, List.of(kinships), RULES, TODAY);
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream().map(Problem::code).toList();
    }

    private static Kinship kin(String person, String relative, Kinship.Relation relation) {
        return new Kinship(person(person), person(relative), relation, TERM);
    }

    @Test
    void the_three_ratios_differ_and_each_has_its_name() {
        CrossAppointment cross = cross(roster(
                members(BRANCH, Post.BRANCH_MEMBER, "a", "b", "c", "d", "e"),
                members(COMMITTEE, Post.COMMITTEE_MEMBER, "c", "d", "e", "f", "g", "h", "i")));
        assertThat(cross.ofCommittee()).isEqualTo(Ratio.of(3, 7));
        assertThat(cross.ofBranch()).isEqualTo(Ratio.of(3, 5));
        assertThat(cross.ofUnion()).isEqualTo(Ratio.of(3, 9));
        assertThat(cross.headships()).isEmpty();
    }

    @Test
    void empty_bodies_give_ratios_over_nothing() {
        assertThat(cross(roster()).ofUnion()).isEqualTo(Ratio.of(0, 0));
        CrossAppointment cross = cross(roster(members(BRANCH, Post.BRANCH_MEMBER, "a")));
        assertThat(cross.ofCommittee()).isEqualTo(Ratio.of(0, 0));
        assertThat(cross.ofBranch()).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void alternates_adjuncts_and_past_members_do_not_count() {
        Appointment past = Appointment.builder()
                .person(person("a"))
                .body(COMMITTEE)
                .post(Post.COMMITTEE_MEMBER)
                .during(DateRange.of(START, TODAY))
                .build();
        CrossAppointment cross = cross(roster(
                members(BRANCH, Post.BRANCH_MEMBER, "a", "b", "c"),
                List.of(past, full("b", COMMITTEE, Post.ALTERNATE), adjunct("c", COMMITTEE, Post.COMMITTEE_MEMBER))));
        assertThat(cross.ofCommittee()).isEqualTo(Ratio.of(0, 0));
        assertThat(cross.ofBranch()).isEqualTo(Ratio.of(0, 3));
    }

    @Test
    void a_secretary_who_chairs_the_committee_is_on_it_too() {
        CrossAppointment cross =
                cross(roster(List.of(full("a", BRANCH, Post.SECRETARY), full("a", COMMITTEE, Post.CHAIR))));
        assertThat(cross.headships()).containsExactly(Headship.SECRETARY_IS_CHAIR, Headship.SECRETARY_ON_COMMITTEE);
    }

    @Test
    void a_secretary_may_be_an_ordinary_member() {
        CrossAppointment cross =
                cross(roster(List.of(full("a", BRANCH, Post.SECRETARY), full("a", COMMITTEE, Post.COMMITTEE_MEMBER))));
        assertThat(cross.headships()).containsExactly(Headship.SECRETARY_ON_COMMITTEE);
    }

    @Test
    void a_project_manager_enters_the_branch_as_an_adjunct() {
        Roster roster =
                roster(List.of(full("m", PROJECT, Post.PROJECT_MANAGER), adjunct("m", BRANCH, Post.BRANCH_MEMBER)));
        assertThat(cross(roster).headships()).containsExactly(Headship.PROJECT_MANAGER_IS_BRANCH_ADJUNCT);
        assertThat(ConflictOfInterest.inBranch(roster, BRANCH, FIRMS, TODAY).all())
                .isEmpty();
    }

    @Test
    void a_project_manager_who_is_a_full_member_of_the_branch_is_a_warning() {
        Roster roster =
                roster(List.of(full("m", PROJECT, Post.PROJECT_MANAGER), full("m", BRANCH, Post.BRANCH_MEMBER)));
        Problems found = ConflictOfInterest.inBranch(roster, BRANCH, FIRMS, TODAY);
        assertThat(found)
                .hasToString("warning bridge-not-adjunct at /1: Employee of the property enterprise should be an "
                        + "adjunct of the branch, but m was a full member");
        assertThat(cross(roster).headships()).isEmpty();
    }

    @Test
    void an_employee_of_the_firm_on_the_committee_is_refused_with_the_articles() {
        Problems found =
                conflicts(roster(List.of(full("e", FIRM, Post.EMPLOYEE), full("e", COMMITTEE, Post.COMMITTEE_MEMBER))));
        assertThat(found)
                .hasToString("error property-employee-on-committee at /1: Committee member must not be an employee of "
                        + "the property enterprise (北京市物业管理条例第三十九条; 杭州市物业管理条例第二十五条), but e was");
    }

    @Test
    void an_employee_of_the_project_and_an_alternate_are_refused_too() {
        assertThat(codes(conflicts(roster(
                        List.of(full("e", PROJECT, Post.PROJECT_MANAGER), full("e", COMMITTEE, Post.ALTERNATE))))))
                .containsExactly("property-employee-on-committee");
    }

    @Test
    void a_spouse_is_refused_from_either_side_of_the_declaration() {
        Roster roster = roster(List.of(full("e", FIRM, Post.EMPLOYEE), full("s", COMMITTEE, Post.CHAIR)));
        assertThat(codes(conflicts(roster, kin("e", "s", Kinship.Relation.SPOUSE))))
                .containsExactly("property-spouse-on-committee");
        assertThat(codes(conflicts(roster, kin("s", "e", Kinship.Relation.SPOUSE))))
                .containsExactly("property-spouse-on-committee");
    }

    @Test
    void a_direct_relative_is_refused() {
        Roster roster = roster(List.of(full("e", FIRM, Post.EMPLOYEE), full("r", COMMITTEE, Post.CHAIR)));
        Problems found = conflicts(roster, kin("r", "e", Kinship.Relation.DIRECT_RELATIVE));
        assertThat(found.all().get(0).message())
                .startsWith(
                        "Committee member must not be a direct relative of an employee of the property enterprise (");
        assertThat(codes(found)).containsExactly("property-relative-on-committee");
    }

    @Test
    void whoever_is_spouse_of_one_and_relative_of_another_is_named_once_as_spouse() {
        Roster roster = roster(List.of(
                full("e", FIRM, Post.EMPLOYEE), full("f", FIRM, Post.EMPLOYEE), full("s", COMMITTEE, Post.CHAIR)));
        Kinship relative = kin("f", "s", Kinship.Relation.DIRECT_RELATIVE);
        Kinship spouse = kin("e", "s", Kinship.Relation.SPOUSE);
        assertThat(codes(conflicts(roster, relative, spouse))).containsExactly("property-spouse-on-committee");
        assertThat(codes(conflicts(roster, spouse, relative))).containsExactly("property-spouse-on-committee");
    }

    @Test
    void a_former_spouse_a_strangers_spouse_and_a_spouse_of_an_adjunct_may_sit() {
        Roster roster = roster(List.of(
                full("e", FIRM, Post.EMPLOYEE),
                adjunct("q", FIRM, Post.EMPLOYEE),
                full("s", COMMITTEE, Post.CHAIR),
                full("t", COMMITTEE, Post.COMMITTEE_MEMBER)));
        Kinship divorced = new Kinship(person("e"), person("s"), Kinship.Relation.SPOUSE, DateRange.of(START, TODAY));
        assertThat(conflicts(
                                roster,
                                divorced,
                                kin("x", "s", Kinship.Relation.SPOUSE),
                                kin("q", "t", Kinship.Relation.SPOUSE))
                        .all())
                .isEmpty();
    }

    @Test
    void adjunct_posts_are_the_bridge_in_both_directions() {
        Roster roster = roster(List.of(
                full("e", FIRM, Post.EMPLOYEE),
                adjunct("e", COMMITTEE, Post.COMMITTEE_MEMBER),
                full("o", COMMITTEE, Post.COMMITTEE_MEMBER),
                adjunct("o", FIRM, Post.EMPLOYEE)));
        assertThat(conflicts(roster).all()).isEmpty();
    }

    @Test
    void an_employee_who_left_the_firm_may_sit_from_that_day() {
        LocalDate leaving = LocalDate.parse("2025-05-01");
        Appointment job = Appointment.builder()
                .person(person("e"))
                .body(FIRM)
                .post(Post.EMPLOYEE)
                .during(DateRange.of(START, leaving))
                .build();
        Roster roster = roster(List.of(job, full("e", COMMITTEE, Post.COMMITTEE_MEMBER)));
        assertThat(codes(ConflictOfInterest.onCommittee(
                        roster, COMMITTEE, FIRMS, List.of(), RULES, leaving.minusDays(1))))
                .containsExactly("property-employee-on-committee");
        assertThat(ConflictOfInterest.onCommittee(roster, COMMITTEE, FIRMS, List.of(), RULES, leaving)
                        .all())
                .isEmpty();
    }

    @Test
    void kinship_is_between_two_persons_and_survives_the_wire() {
        assertThatThrownBy(() -> kin("a", "a", Kinship.Relation.SPOUSE))
                .hasMessage("Kinship must be between two persons, but both were a");
        Kinship kinship = kin("a", "b", Kinship.Relation.DIRECT_RELATIVE);
        assertThat(Notation.roundTrip(Kinship.SHAPE, kinship)).isEqualTo(kinship);
    }

    @Test
    void a_post_is_held_once_at_a_time() {
        Appointment a = full("a", BRANCH, Post.SECRETARY);
        assertThatThrownBy(() -> Roster.of(List.of(a, full("b", BRANCH, Post.SECRETARY), a)))
                .hasMessage("error duplicate-appointment at /2: "
                        + "Person must hold a post once at a time, but a was secretary of branch-1 twice");
    }

    @Test
    void a_roster_survives_the_wire() {
        Roster roster = roster(List.of(full("a", BRANCH, Post.SECRETARY), adjunct("m", BRANCH, Post.BRANCH_MEMBER)));
        assertThat(Notation.roundTrip(Roster.TYPE, roster).appointments()).isEqualTo(roster.appointments());
        assertThat(roster.serving(BRANCH, TODAY)).hasSize(2);
        assertThat(roster.serving(BRANCH, START.minusDays(1))).isEmpty();
    }
}
