package io.github.xingwuguan.assembly.committee;

import static io.github.xingwuguan.assembly.committee.CommitteeDesk.CHINA;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.COMMITTEE;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.COMMUNITY;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.OURS;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.OWNER;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.SUBDISTRICT;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.application;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.candidates;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.day;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.person;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.policy;
import static io.github.xingwuguan.assembly.committee.CommitteeDesk.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.assembly.Counts;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FormationPlanTest {
    private final CommitteeDesk desk = new CommitteeDesk();

    @Test
    void a_committee_is_formed_step_by_step_until_it_has_its_seals() {
        desk.settled()
                .called(6)
                .days(15)
                .does(COMMUNITY, desk.elected(5, 7))
                .does(COMMUNITY, take(FormationStep.ANNOUNCE))
                .does(COMMITTEE, take(FormationStep.FILE))
                .does(COMMITTEE, take(FormationStep.SEAL));
        assertThat(desk.state.isDone()).isTrue();
        assertThat(desk.state.due(desk.now, desk.policy, CHINA)).isEmpty();
        assertThat(desk.state.result().orElseThrow().elected()).isEqualTo(5);
        assertThat(desk.state.taken()).extracting(StepTaken::step).containsExactly(FormationStep.values());
        assertThat(desk.state.history(CHINA).milestones())
                .extracting(Milestone::kind)
                .containsExactly(Milestone.Kind.ELECTED, Milestone.Kind.FILED, Milestone.Kind.SEALED);
        assertThat(FormationPlan.LIFECYCLE.fold(FormationPlan.of("F-1"), desk.events))
                .isEqualTo(desk.state);
        assertThat(desk.allowed(COMMITTEE)).isEmpty();
    }

    @Test
    void every_step_and_every_deed_has_a_line_of_its_own() {
        Set<String> codes = new TreeSet<>();
        FormationPlan.LIFECYCLE.table().stream().map(Rule::code).forEach(codes::add);
        Arrays.stream(FormationStep.values())
                .forEach(step ->
                        assertThat(codes.remove(step.code())).as(step.code()).isTrue());
        assertThat(codes).containsExactly("answer-objection", "extend", "raise-objection");
        assertThatThrownBy(() -> take(FormationStep.ELECT))
                .hasMessage("Step must have no content of its own, but was elect");
    }

    @Test
    void owners_apply_with_a_share_of_the_heads_or_of_the_area_and_the_public_without() {
        Ratio half = Ratio.of(50, 100);
        Ratio few = Ratio.of(4_999, 100_000);
        Ratio enough = Ratio.of(5, 100);
        desk.refused(OWNER, application(half, few, few), "too-few-applicants")
                .refused(OWNER, application(Ratio.of(49, 100), enough, enough), "condition-not-met")
                .refused(OWNER, new Beginning.Apply(FactSheet.builder().build(), enough, enough), "condition-unknown");
        assertThat(desk.asks(OWNER, application(half, few, enough)).refusal()).isEmpty();
        assertThat(desk.asks(OWNER, application(half, enough, few)).refusal()).isEmpty();
        assertThat(desk.asks(COMMUNITY, application(half, few, few)).refusal()).isEmpty();
    }

    @Test
    void the_subdistrict_is_late_after_thirty_days_and_may_still_accept() {
        desk.does(OWNER, application(Ratio.of(1, 2), Ratio.of(1, 10), Ratio.of(1, 10)));
        DueStep due = desk.due();
        assertThat(due.step()).isEqualTo(FormationStep.ACCEPT);
        assertThat(due.basis()).contains(OURS);
        assertThat(due.deadline().orElseThrow().due()).isEqualTo("2025-04-02T15:59:59.999999999Z");
        assertThat(due.isOverdueAt(desk.now)).isFalse();
        desk.days(31);
        assertThat(desk.due().isOverdueAt(desk.now)).isTrue();
        desk.does(SUBDISTRICT, take(FormationStep.ACCEPT));
        assertThat(desk.state.next()).contains(FormationStep.FORM_GROUP);
    }

    @Test
    void a_group_is_odd_large_enough_and_half_owners_and_an_absent_developer_stops_nothing() {
        desk.applied()
                .refused(SUBDISTRICT, desk.group(4, 6), "group-too-small")
                .refused(SUBDISTRICT, desk.group(4, 8), "group-even")
                .refused(SUBDISTRICT, desk.group(3, 7), "group-owners")
                .refused(
                        SUBDISTRICT,
                        new Beginning.FormGroup(desk.group(4, 7).seats(), Optional.empty()),
                        "result-differs")
                .refused(COMMUNITY, desk.group(4, 7), "role");
        desk.does(SUBDISTRICT, desk.group(4, 7));
        assertThat(desk.state.group())
                .filteredOn(seat -> seat.kind() == GroupSeat.Kind.DEVELOPER)
                .allMatch(seat -> seat.holder().isEmpty());
        assertThat(desk.state.groups()).isEqualTo(1);
    }

    @Test
    void what_is_published_hangs_out_for_whole_days_and_a_notice_may_end_on_its_last() {
        desk.grouped().does(COMMUNITY, take(FormationStep.PUBLISH_ROSTER));
        assertThat(desk.due().earliest()).contains(day("2025-03-07"));
        desk.days(3).refused(COMMUNITY, take(FormationStep.VERIFY_OWNERS), "too-early");
        desk.days(1)
                .does(COMMUNITY, take(FormationStep.VERIFY_OWNERS))
                .does(COMMUNITY, take(FormationStep.PUBLISH_DRAFT))
                .days(16)
                .does(COMMUNITY, take(FormationStep.SETTLE_DRAFT))
                .called(5);
        desk.days(14).refused(COMMUNITY, desk.elected(5, 5), "too-early");
        desk.days(1).does(COMMUNITY, desk.elected(5, 5));
        assertThat(desk.due().step()).isEqualTo(FormationStep.ANNOUNCE);
    }

    @Test
    void objections_are_answered_before_anything_goes_on() {
        desk.grouped()
                .does(COMMUNITY, take(FormationStep.PUBLISH_ROSTER))
                .does(OWNER, new Preparing.Raise("objection-1"))
                .refused(OWNER, new Preparing.Raise("objection-1"), "objection-twice")
                .days(4)
                .refused(COMMUNITY, take(FormationStep.VERIFY_OWNERS), "objection-open")
                .refused(COMMUNITY, new Preparing.Answer("objection-2", CommitteeDesk.DOCUMENT), "unknown-objection")
                .does(COMMUNITY, new Preparing.Answer("objection-1", CommitteeDesk.DOCUMENT))
                .does(COMMUNITY, take(FormationStep.VERIFY_OWNERS))
                .refused(OWNER, new Preparing.Raise("objection-3"), "stage");
        assertThat(desk.state.objections()).containsExactly("objection-1");
        assertThat(desk.state.openObjections()).isEmpty();
    }

    @Test
    void a_group_whose_term_has_passed_is_formed_anew_and_what_it_did_is_void() {
        desk.grouped().does(COMMUNITY, take(FormationStep.PUBLISH_ROSTER));
        desk.does(SUBDISTRICT, new Beginning.Extend(30))
                .refused(SUBDISTRICT, new Beginning.Extend(30), "extended-twice");
        desk.days(89).refused(SUBDISTRICT, desk.group(4, 7), "group-in-term");
        assertThat(desk.due().step()).isEqualTo(FormationStep.VERIFY_OWNERS);
        assertThat(desk.due().deadline().orElseThrow().due()).isEqualTo("2025-06-01T15:59:59.999999999Z");
        assertThat(desk.due().basis()).isEmpty(); // the term is the group's, for whose forming this policy has no rule
        desk.days(2).refused(COMMUNITY, take(FormationStep.VERIFY_OWNERS), "group-expired");
        assertThat(desk.due().step()).isEqualTo(FormationStep.FORM_GROUP);
        assertThat(desk.allowed(SUBDISTRICT)).containsExactly("form-group");
        desk.does(SUBDISTRICT, desk.group(4, 7));
        assertThat(desk.state.groups()).isEqualTo(2);
        assertThat(desk.state.next()).contains(FormationStep.PUBLISH_ROSTER);
        assertThat(desk.state.when(FormationStep.PUBLISH_ROSTER)).isEmpty();
    }

    @Test
    void more_time_is_given_as_the_policy_says() {
        desk.grouped()
                .refused(SUBDISTRICT, new Beginning.Extend(31), "no-extension")
                .refused(SUBDISTRICT, new Beginning.Extend(0), "no-extension");
        CommitteePolicy none = policy().formation(CommitteeDesk.formation()
                        .group(new GroupRules(7, Ratio.of(1, 2), Optional.empty(), 0))
                        .build())
                .build();
        CommitteeDesk endless = new CommitteeDesk(none).grouped().days(400);
        assertThat(endless.due().step()).isEqualTo(FormationStep.PUBLISH_ROSTER);
        assertThat(endless.due().deadline()).isEmpty();
        endless.refused(SUBDISTRICT, new Beginning.Extend(1), "no-extension");
    }

    @Test
    void e36_a_committee_with_fewer_members_than_seats_stands_if_enough_were_elected() {
        desk.settled().called(7).days(15);
        assertThat(desk.policy.isEstablished(new ElectionResult(5, 9, 300, 30_000)))
                .isTrue();
        assertThat(desk.policy.isEstablished(new ElectionResult(5, 11, 300, 30_000)))
                .isFalse(); // not over half
        assertThat(desk.policy.isEstablished(new ElectionResult(4, 5, 300, 30_000)))
                .isFalse(); // fewer than the smallest size
        assertThat(desk.policy.isEstablished(new ElectionResult(4, 5, 100, 30_000)))
                .isTrue(); // but not in a small compound
    }

    @Test
    void an_election_rests_on_the_count_of_those_who_were_admitted_and_on_nothing_else() {
        desk.settled().called(7).days(15);
        List<ActorId> admitted = desk.state.admitted();
        desk.refused(COMMUNITY, elect(admitted.subList(1, 7), 6), "candidates-differ")
                .refused(
                        COMMUNITY,
                        Counted.election(admitted, 4, 7, desk.policy)
                                .state(ElectionTally.State.ESTABLISHED)
                                .build()
                                .step(),
                        "result-differs")
                .refused(
                        COMMUNITY,
                        Counted.election(admitted, 7, 7, desk.policy)
                                .policy(CommitteeDesk.DOCUMENT)
                                .build()
                                .step(),
                        "policy-changed")
                .does(COMMUNITY, elect(admitted, 7));
        assertThat(desk.state.result()).contains(new ElectionResult(7, 7, 300, 30_000));
    }

    private Electing.Elect elect(List<ActorId> stood, int elected) {
        return Counted.election(stood, elected, 7, desk.policy).build().step();
    }

    @Test
    void a_count_that_contradicts_itself_is_none() {
        List<ActorId> five = desk.settled().called(5).state.admitted();
        ElectionTally three = Counted.election(five, 3, 5, desk.policy).build();
        CandidateTally last = three.candidates().get(4);

        assertThatThrownBy(() -> ElectionTally.builder()
                        .from(three)
                        .result(new ElectionResult(5, 5, 300, 30_000))
                        .build())
                .hasMessage("Result must be what the candidates come to, but was 5 with 3 elected");
        assertThatThrownBy(() -> ElectionTally.builder()
                        .from(three)
                        .addCandidates(
                                new CandidateTally(ActorId.of("other"), last.tally(), CandidateTally.Place.ALTERNATE))
                        .build())
                .hasMessage("Candidate must reach the vote that is needed, but was alternate with failed-approval");
        assertThatThrownBy(() ->
                        ElectionTally.builder().from(three).addCandidates(last).build())
                .hasMessage("Candidates must stand once each, and one at least, but did not");
        assertThatThrownBy(() -> ElectionTally.builder()
                        .from(three)
                        .addCandidates(new CandidateTally(
                                ActorId.of("other"),
                                Tally.builder()
                                        .from(last.tally())
                                        .convocation("a2")
                                        .build(),
                                CandidateTally.Place.NOT_ELECTED))
                        .build())
                .hasMessage("Candidates must be counted in one vote, but were not");
    }

    @Test
    void a_tally_counts_no_more_than_there_is_and_passes_only_what_holds_its_gates() {
        assertThatThrownBy(() -> Counted.tally(Counted.ELECTION, 301).build())
                .hasMessageContaining("Tally must count no more than there is, but counted");
        assertThatThrownBy(() -> Counted.tally(Counted.ELECTION, 100)
                        .status(TallyStatus.PASSED)
                        .build())
                .hasMessage("Tally must hold every gate to pass, but did not");
        assertThatThrownBy(() ->
                        Counted.tally(Counted.ELECTION, 200).actual(Counts.ZERO).build())
                .hasMessageContaining("Gate must compare what was said, but was");
    }

    @Test
    void candidates_are_named_again_if_too_few_were_elected() {
        desk.settled().called(7).days(15).does(COMMUNITY, desk.elected(4, 7));
        assertThat(desk.state.failedVotes()).isEqualTo(1);
        assertThat(desk.state.next()).contains(FormationStep.NOMINATE);
        assertThat(desk.state.candidates()).isEmpty();
        assertThat(desk.state.groups()).isEqualTo(1);
    }

    @Test
    void e39_an_employee_of_the_firm_is_no_candidate_whatever_the_vote_would_say() {
        List<Candidate> named = candidates(6);
        GroundFound employee = new GroundFound(person("p2"), "property-employee");
        desk.settled()
                .does(COMMUNITY, new Electing.Nominate(named))
                .refused(
                        COMMUNITY,
                        new Electing.Review(
                                List.of(Role.COMMUNITY, Role.SUBDISTRICT),
                                List.of(employee),
                                named.stream().map(Candidate::person).toList()),
                        "result-differs")
                .does(COMMUNITY, desk.review(named, employee));
        assertThat(desk.state.admitted()).hasSize(5).doesNotContain(person("p2"));
    }

    @Test
    void a_review_is_joint_and_of_candidates_only() {
        List<Candidate> named = candidates(5);
        desk.settled()
                .refused(COMMUNITY, new Electing.Nominate(List.of()), "no-candidate")
                .refused(COMMUNITY, new Electing.Nominate(List.of(named.get(0), named.get(0))), "person-twice")
                .does(COMMUNITY, new Electing.Nominate(named))
                .refused(
                        COMMUNITY,
                        new Electing.Review(
                                List.of(Role.COMMUNITY),
                                List.of(),
                                named.stream().map(Candidate::person).toList()),
                        "reviewer-missing")
                .refused(COMMUNITY, desk.review(named, new GroundFound(person("x"), "arrears")), "not-a-candidate");
    }

    @Test
    void the_rules_of_the_beginning_hold_to_the_end() {
        desk.refused(
                CommitteeDesk.actor("zhou", Role.RESIDENT, "owners", Level.DISTRICT),
                application(Ratio.of(1, 2), Ratio.of(1, 2), Ratio.of(1, 2)),
                "level");
        CommitteeDesk other = new CommitteeDesk(
                policy().id(PolicyId.parse("committees-example@2")).build());
        desk.applied();
        other.state = desk.state;
        other.now = desk.now;
        other.refused(SUBDISTRICT, other.group(4, 7), "policy-changed");
        desk.now = desk.now.minus(Duration.ofDays(1));
        desk.refused(SUBDISTRICT, desk.group(4, 7), "clock-regression");
        CommitteeDesk early = new CommitteeDesk();
        early.now = early.now.minus(Duration.ofDays(500));
        early.refused(OWNER, application(Ratio.of(1, 2), Ratio.of(1, 2), Ratio.of(1, 2)), "not-in-force");
    }

    @Test
    void events_out_of_order_are_not_taken() {
        desk.grouped();
        assertThatThrownBy(() -> desk.events.get(2).applyTo(FormationPlan.of("F-1")))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Event must be number 1");
        assertThatThrownBy(() -> FormationPlan.of("计划")).isInstanceOf(IllegalArgumentException.class);
    }
}
