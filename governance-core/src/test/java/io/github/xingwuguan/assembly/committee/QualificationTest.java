package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.POLICY;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.candidates;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.day;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.person;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.committee.LegalBasis.Kind;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Kinship;
import io.github.xingwuguan.carriage.Kinship.Relation;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualificationTest {
    private static final OrgId FIRM = OrgId.of("firm-1");
    private static final DateRange ALWAYS = DateRange.from(day("2020-01-01"));

    private static CommitteePolicy withArrears(Kind kind) {
        return policy().addDisqualifications(
                        new Disqualification(Disqualification.FEE_ARREARS, new LegalBasis(kind, "管理规约第十条")))
                .build();
    }

    @Test
    void e39_staff_of_the_firm_their_spouses_and_direct_relatives_are_found_and_refused() {
        Roster roster = Roster.of(List.of(staff("p0"), staff("x")));
        List<Kinship> kinships = List.of(
                new Kinship(person("x"), person("p1"), Relation.SPOUSE, ALWAYS),
                new Kinship(person("p2"), person("x"), Relation.DIRECT_RELATIVE, ALWAYS),
                new Kinship(person("p3"), person("p4"), Relation.SPOUSE, ALWAYS));
        List<GroundFound> found =
                Qualification.conflicts(candidates(5), roster, List.of(FIRM), kinships, day("2025-03-03"));
        assertThat(found)
                .containsExactly(
                        new GroundFound(person("p0"), "property-employee"),
                        new GroundFound(person("p1"), "property-spouse"),
                        new GroundFound(person("p2"), "property-relative"));
        Qualification result = Qualification.of(candidates(5), found, POLICY);
        assertThat(result.admitted()).containsExactly(person("p3"), person("p4"));
        assertThat(result.findings().errors())
                .extracting(Problem::toString)
                .startsWith("error disqualified at /0: Candidate must not fall under property-employee"
                        + " (illustrative invented for a test), but p0 did");
    }

    private static Appointment staff(String id) {
        return Appointment.builder()
                .person(person(id))
                .body(FIRM)
                .post(Post.EMPLOYEE)
                .during(ALWAYS)
                .build();
    }

    @Test
    void arrears_keep_somebody_out_by_the_owners_own_rules() {
        CommitteePolicy policy = withArrears(Kind.OWNERS_RULES);
        Qualification result =
                Qualification.of(candidates(2), List.of(new GroundFound(person("p1"), "fee-arrears")), policy);
        assertThat(result.admitted()).containsExactly(person("p0"));
        assertThat(policy.lint().all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "OWNERS_RULES")
    void arrears_keep_nobody_out_by_anything_else_and_both_policy_and_review_say_so(Kind kind) {
        CommitteePolicy policy = withArrears(kind);
        Qualification result =
                Qualification.of(candidates(2), List.of(new GroundFound(person("p1"), "fee-arrears")), policy);
        assertThat(result.admitted()).hasSize(2);
        assertThat(result.findings().all()).extracting(Problem::code).containsExactly("arrears-basis");
        assertThat(policy.lint().warnings()).extracting(Problem::path).containsExactly("/disqualifications/3");
    }

    @Test
    void a_ground_without_a_rule_is_a_warning_and_so_is_somebody_who_does_not_stand() {
        Qualification result = Qualification.of(
                candidates(1),
                List.of(new GroundFound(person("p0"), "too-old"), new GroundFound(person("z"), "too-old")),
                POLICY);
        assertThat(result.admitted()).containsExactly(person("p0"));
        assertThat(result.findings().all())
                .extracting(Problem::code)
                .containsExactly("ground-without-basis", "not-a-candidate");
    }

    @Test
    void a_policy_without_the_conflicts_of_interest_is_refused_with_all_its_faults() {
        assertThatThrownBy(() -> policy().disqualifications(List.of())
                        .adoptedBy("文号")
                        .alternates(Ratio.of(3, 2))
                        .small(new SmallCompound(SmallCompound.Measure.HOUSEHOLDS, 100, 6, CommitteeDesk.OURS))
                        .build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refused -> assertThat(refused.problems().errors())
                                .extracting(Problem::code)
                                .containsExactly(
                                        "adopted-by",
                                        "out-of-range",
                                        "out-of-range",
                                        "conflict-missing",
                                        "conflict-missing",
                                        "conflict-missing"));
    }

    @Test
    void formation_rules_are_refused_with_all_their_faults() {
        assertThatThrownBy(() -> CommitteeDesk.formation()
                        .addSteps(new StepRule(FormationStep.FILE, 0, Optional.empty(), CommitteeDesk.OURS))
                        .applicants(Ratio.of(2, 1))
                        .condition(Condition.compare("unheard-of", Condition.Op.EQ, Fact.quantity(1)))
                        .build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        refused -> assertThat(refused.problems().errors())
                                .extracting(Problem::code)
                                .containsExactly("unknown-fact", "out-of-range", "duplicate-step"));
    }

    @Test
    void e40_a_party_share_is_of_members_and_neither_empty_seats_nor_alternates_count() {
        CompositionTarget target = new CompositionTarget(
                "party-members", Ratio.of(1, 2), new LegalBasis(Kind.ILLUSTRATIVE, "invented for a test"));
        // seven seats, five members, two of them in the Party; an alternate in the Party changes nothing
        CompositionTarget.Gap gap = target.gap(
                Set.of(person("a"), person("b"), person("c"), person("d"), person("e")),
                Set.of(person("a"), person("b"), person("alternate")));
        assertThat(gap.members()).isEqualTo(Ratio.of(2, 5));
        assertThat(gap.missing()).isEqualTo(1);
        assertThat(target.gap(Set.of(person("a")), Set.of(person("a"))).missing())
                .isZero();
        assertThat(target.gap(Set.of(), Set.of()).members()).isEqualTo(Ratio.of(0, 0));
        assertThatThrownBy(() -> new CompositionTarget("x", Ratio.of(0, 2), CommitteeDesk.OURS))
                .hasMessage("Target must be a share above 0 and up to 1, but was 0/2");
    }
}
