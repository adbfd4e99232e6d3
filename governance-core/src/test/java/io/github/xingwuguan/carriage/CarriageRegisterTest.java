package io.github.xingwuguan.carriage;

import static io.github.xingwuguan.carriage.Bodies.COMMITTEE;
import static io.github.xingwuguan.carriage.Bodies.START;
import static io.github.xingwuguan.carriage.Bodies.TERM;
import static io.github.xingwuguan.carriage.Bodies.TODAY;
import static io.github.xingwuguan.carriage.Bodies.branch;
import static io.github.xingwuguan.carriage.Bodies.committee;
import static io.github.xingwuguan.carriage.Bodies.compound;
import static io.github.xingwuguan.carriage.Bodies.compounds;
import static io.github.xingwuguan.carriage.Bodies.enterprise;
import static io.github.xingwuguan.carriage.Bodies.full;
import static io.github.xingwuguan.carriage.Bodies.management;
import static io.github.xingwuguan.carriage.Bodies.project;
import static io.github.xingwuguan.carriage.Bodies.roster;
import static io.github.xingwuguan.carriage.Bodies.station;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriageRegisterTest {
    private static final PlaceRegister PLACES = places();
    private static final DateRange CONTRACT = DateRange.of(START, LocalDate.parse("2026-01-01"));

    private static PlaceRegister places() {
        List<Place> places = new ArrayList<>();
        places.add(
                District.builder().id(PlaceId.of("d")).label(Bodies.label("d")).build());
        places.add(Subdistrict.builder()
                .id(PlaceId.of("s"))
                .label(Bodies.label("s"))
                .form(Subdistrict.Form.TOWN)
                .parents(History.from(START, PlaceId.of("d")))
                .build());
        places.add(Community.builder()
                .id(PlaceId.of("c"))
                .label(Bodies.label("c"))
                .parents(History.from(START, PlaceId.of("s")))
                .build());
        for (PlaceId id : compounds(1, 2, 3, 4, 5, 6)) {
            places.add(Compound.builder()
                    .id(id)
                    .label(Bodies.label(id.value()))
                    .parents(History.from(START, PlaceId.of("c")))
                    .enclosure(Enclosure.GATED)
                    .modes(History.none())
                    .build());
        }
        return PlaceRegister.of(places);
    }

    private static List<Body> bodies(Body... more) {
        List<Body> bodies = new ArrayList<>(List.of(
                branch("branch-1", PartyBranch.Form.JOINT, 1, 2, 3, 4, 5),
                branch("branch-2", PartyBranch.Form.WORK_ONLY, 6),
                station("station-1", 1, 2),
                committee("committee-1", 1, 5, TERM),
                management("committee-2", 2, 7, TERM),
                enterprise("firm-1", 1),
                project("project-1", "firm-1", 1, CONTRACT),
                Bodies.department("department-1")));
        bodies.addAll(List.of(more));
        return bodies;
    }

    private static CarriageRegister register(Roster roster, Body... more) {
        return CarriageRegister.of(PLACES, bodies(more), roster);
    }

    private static List<Problem> problems(Body... more) {
        return CarriageRegister.check(PLACES, bodies(more), roster()).all();
    }

    @Test
    void a_compound_has_its_three_carriages_on_a_day() {
        CarriageRegister register = register(roster());
        assertThat(register.branch(compound(1), TODAY)).map(Body::id).contains(OrgId.of("branch-1"));
        assertThat(register.committee(compound(1), TODAY)).map(Body::id).contains(COMMITTEE);
        assertThat(register.committee(compound(2), TODAY))
                .map(Body::kind)
                .contains(BodyKind.PROPERTY_MANAGEMENT_COMMITTEE);
        assertThat(register.project(compound(1), TODAY)).map(Body::id).contains(OrgId.of("project-1"));
        assertThat(register.project(compound(1), CONTRACT.until())).isEmpty();
        assertThat(register.committee(compound(1), TERM.until())).isEmpty();
        assertThat(register.branch(compound(6), TODAY)).isEmpty();
        assertThat(register.find(OrgId.of("department-1"))).map(Body::kind).contains(BodyKind.DEPARTMENT);
        assertThat(register.find(OrgId.of("nobody"))).isEmpty();
    }

    @Test
    void a_joint_branch_over_five_compounds_counts_five_times_as_coverage_and_once_as_branch() {
        List<PartyBranch> branches = register(roster()).bodies(PartyBranch.class);
        Coverage coverage = Coverage.byOrganisation(TODAY, compounds(1, 2, 3, 4, 5, 6), branches);
        assertThat(coverage.covered()).isEqualTo(Ratio.of(5, 6));
        assertThat(coverage.bodies()).isEqualTo(1);
        assertThat(coverage.bodiesPerCompound()).isEqualTo(Ratio.of(1, 6));
        assertThat(coverage.orphans()).isEqualTo(compounds(6));
        assertThat(coverage.shared()).isEmpty();
    }

    @Test
    void party_work_without_an_organisation_is_coverage_of_its_own_kind() {
        List<PartyBranch> branches = register(roster()).bodies(PartyBranch.class);
        Coverage any = Coverage.on(TODAY, compounds(1, 2, 3, 4, 5, 6), branches);
        assertThat(any.covered()).isEqualTo(Ratio.of(6, 6));
        assertThat(any.bodies()).isEqualTo(2);
    }

    @Test
    void coverage_counts_what_is_due_and_nothing_else() {
        List<PartyBranch> branches = register(roster()).bodies(PartyBranch.class);
        assertThat(Coverage.on(TODAY, compounds(1, 1, 2), branches).covered()).isEqualTo(Ratio.of(2, 2));
        assertThat(Coverage.on(TODAY, compounds(1, 2), branches).bodies()).isEqualTo(1);
        assertThat(Coverage.on(START.minusDays(1), compounds(1), branches).covered())
                .isEqualTo(Ratio.of(0, 1));
        assertThat(Coverage.on(TODAY, List.of(), branches).covered()).isEqualTo(Ratio.of(0, 0));
        Coverage stations = Coverage.on(TODAY, compounds(1, 2, 3), List.of(station("a", 1, 2), station("b", 2)));
        assertThat(stations.covered()).isEqualTo(Ratio.of(2, 3));
        assertThat(stations.bodies()).isEqualTo(2);
        assertThat(stations.shared()).isEqualTo(compounds(2));
    }

    @Test
    void an_expired_committee_leaves_the_numerator() {
        List<Committee> committees = register(roster()).bodies(Committee.class);
        assertThat(Coverage.on(TODAY, compounds(1, 2, 3), committees).covered()).isEqualTo(Ratio.of(2, 3));
        assertThat(Coverage.on(TERM.until(), compounds(1, 2, 3), committees).covered())
                .isEqualTo(Ratio.of(0, 3));
    }

    @Test
    void whether_a_management_committee_counts_is_said_by_what_is_handed_in() {
        List<OwnersCommittee> committees = register(roster()).bodies(OwnersCommittee.class);
        assertThat(Coverage.on(TODAY, compounds(1, 2, 3), committees).covered()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void a_branch_of_its_own_has_one_compound_at_a_time() {
        assertThatThrownBy(() -> branch("b", PartyBranch.Form.OWN, 1, 2))
                .hasMessage("error own-branch-of-several at /compounds/1: "
                        + "Branch of its own must have one compound at a time, but x2 was another");
        Territory moved = new Territory(
                List.of(new Dated<>(compound(1), DateRange.of(START, TODAY)), Dated.from(TODAY, compound(2))));
        PartyBranch branch = PartyBranch.builder()
                .id(OrgId.of("b"))
                .label(Bodies.label("b"))
                .form(PartyBranch.Form.OWN)
                .compounds(moved)
                .build();
        assertThat(branch.compoundsOn(TODAY)).containsExactly(compound(2));
    }

    @Test
    void cross_appointment_and_conflicts_are_read_for_a_compound() {
        CarriageRegister register = register(roster(List.of(
                full("a", OrgId.of("branch-1"), Post.SECRETARY),
                full("a", COMMITTEE, Post.CHAIR),
                full("m", OrgId.of("project-1"), Post.PROJECT_MANAGER),
                full("m", COMMITTEE, Post.COMMITTEE_MEMBER),
                full("m", OrgId.of("branch-1"), Post.BRANCH_MEMBER))));
        assertThat(register.crossAppointment(compound(1), TODAY))
                .map(CrossAppointment::ofUnion)
                .contains(Ratio.of(2, 2));
        assertThat(register.crossAppointment(compound(3), TODAY)).isEmpty();
        assertThat(register.crossAppointment(compound(6), TODAY)).isEmpty();
        CommitteeRules rules = CommitteeRules.ownersCommitteeDraft();
        assertThat(register.conflicts(compound(1), List.of(), rules, TODAY).all())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("property-employee-on-committee", "/3"), tuple("bridge-not-adjunct", "/4"));
        assertThat(register.conflicts(compound(1), List.of(), rules, CONTRACT.until())
                        .all())
                .isEmpty();
        assertThat(register.conflicts(compound(6), List.of(), rules, TODAY).all())
                .isEmpty();
        assertThat(register.roster().appointments()).hasSize(5);
    }

    @Test
    void ids_keys_and_credit_codes_stand_once() {
        Department keyed = Department.builder()
                .id(OrgId.of("department-2"))
                .label(Bodies.label("2"))
                .addExternalKeys(ExternalKey.of("staffing", "7"), ExternalKey.of("staffing", "7"))
                .build();
        assertThat(problems(Bodies.department("branch-1"), keyed, enterprise("firm-2", 1)))
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("duplicate-body", "/bodies/8/id"),
                        tuple("duplicate-external-key", "/bodies/9/externalKeys/1"),
                        tuple("duplicate-credit-code", "/bodies/10/creditCode"));
    }

    @Test
    void what_is_named_must_be_registered() {
        assertThat(problems(
                        branch("b", PartyBranch.Form.JOINT, 6, 9),
                        project("p", "firm-9", 3, CONTRACT),
                        project("q", "department-1", 4, CONTRACT)))
                .extracting(Problem::toString)
                .containsExactly(
                        "error unknown-compound at /bodies/8: Compound must be in the register of places, but x9 was"
                                + " not",
                        "error unknown-enterprise at /bodies/9/enterprise: Enterprise must be in the register, "
                                + "but firm-9 was not",
                        "error unknown-enterprise at /bodies/10/enterprise: Enterprise must be in the register, "
                                + "but department-1 was not");
        Roster stray = roster(List.of(full("a", OrgId.of("nobody"), Post.EMPLOYEE)));
        assertThatThrownBy(() -> register(stray))
                .hasMessage("error unknown-body at /roster/0/body: Body must be in the register, but nobody was not");
    }

    @Test
    void a_compound_has_one_of_each_carriage_at_a_time() {
        DateRange next = DateRange.of(TERM.until(), LocalDate.parse("2033-01-01"));
        assertThat(problems(committee("committee-3", 1, 5, next))).isEmpty();
        assertThat(problems(
                        branch("branch-3", PartyBranch.Form.OWN, 1),
                        management("committee-3", 1, 7, TERM),
                        project("project-2", "firm-1", 1, DateRange.from(LocalDate.parse("2025-12-31"))),
                        branch("branch-4", PartyBranch.Form.WORK_ONLY, 1)))
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("overlapping-branches", "/bodies/8"),
                        tuple("overlapping-committees", "/bodies/9"),
                        tuple("overlapping-projects", "/bodies/10"));
        assertThat(problems(project("project-2", "firm-1", 1, DateRange.from(LocalDate.parse("2025-12-31"))))
                        .get(0)
                        .message())
                .isEqualTo("Compound x1 must have one at a time, but had two of its projects from 2025-12-31");
    }

    @Test
    void bodies_of_every_kind_survive_the_wire() {
        for (Body body : bodies()) {
            Body again = Notation.roundTrip(CarriageRegister.BODY, body);
            assertThat(again).isEqualTo(body);
        }
        assertThat(bodies()).extracting(Body::kind).containsOnly(BodyKind.values());
    }
}
