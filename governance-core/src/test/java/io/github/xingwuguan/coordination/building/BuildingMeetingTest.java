package io.github.xingwuguan.coordination.building;

import static io.github.xingwuguan.coordination.building.BuildingDesk.BRANCH;
import static io.github.xingwuguan.coordination.building.BuildingDesk.COMMUNITY;
import static io.github.xingwuguan.coordination.building.BuildingDesk.FIRM;
import static io.github.xingwuguan.coordination.building.BuildingDesk.HEAD;
import static io.github.xingwuguan.coordination.building.BuildingDesk.NEIGHBOUR;
import static io.github.xingwuguan.coordination.building.BuildingDesk.agreed;
import static io.github.xingwuguan.coordination.building.BuildingDesk.called;
import static io.github.xingwuguan.coordination.building.BuildingDesk.dispute;
import static io.github.xingwuguan.coordination.building.BuildingDesk.household;
import static io.github.xingwuguan.coordination.building.BuildingDesk.mediated;
import static io.github.xingwuguan.coordination.building.BuildingDesk.neighbour;
import static io.github.xingwuguan.coordination.building.BuildingDesk.noted;
import static io.github.xingwuguan.coordination.building.BuildingDesk.notice;
import static io.github.xingwuguan.coordination.building.BuildingDesk.open;
import static io.github.xingwuguan.coordination.building.BuildingDesk.proceedings;
import static io.github.xingwuguan.coordination.building.BuildingDesk.reserved;
import static io.github.xingwuguan.coordination.building.BuildingDesk.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.building.Notice.Caller;
import io.github.xingwuguan.coordination.building.Outcome.Channel;
import io.github.xingwuguan.coordination.building.StandingBody.Member;
import io.github.xingwuguan.coordination.building.StandingBody.Part;
import io.github.xingwuguan.coordination.building.Topic.Kind;
import io.github.xingwuguan.lifecycle.ActDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuildingMeetingTest {
    private static final Topic SHED = topic("t1", Kind.SELF_GOVERNANCE);
    private static final List<Neighbour> FOUR =
            IntStream.rangeClosed(1, 4).mapToObj(BuildingDesk::neighbour).toList();

    private static ActDesk<BuildingMeeting, BuildingRules> held(Topic topic, Outcome outcome) {
        return called(topic).does(BRANCH, new BuildingAct.Hold(proceedings(FOUR, outcome)));
    }

    @Test
    void s91_one_household_is_counted_once_whoever_comes_for_it() {
        BuildingMeeting meeting = called(SHED)
                .does(
                        BRANCH,
                        new BuildingAct.Hold(proceedings(
                                List.of(neighbour(1, 1), neighbour(2, 1), neighbour(3, 3)), agreed("t1", 1, 3))))
                .state;
        assertThat(meeting.attendance()).isEqualTo(Ratio.of(2, 40));
        assertThat(meeting.bound("t1")).containsExactly(household(1), household(3));
    }

    @Test
    void s91_one_household_agrees_once() {
        called(SHED)
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, agreed("t1", 1, 1))), "not-present")
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, agreed("t1", 1, 9))), "not-present");
    }

    @Test
    void s91_two_buildings_jointly_are_one_sitting_over_the_households_of_both() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        Scope both = new Scope(Scope.Kind.BUILDINGS, List.of(PlaceId.of("b1"), PlaceId.of("b2")), 80);
        desk.does(
                        BRANCH,
                        new BuildingAct.Call(notice(desk.now, SHED).scope(both).build()))
                .waits(4)
                .does(BRANCH, new BuildingAct.Hold(proceedings(FOUR, agreed("t1", 1))));
        assertThat(desk.state.attendance()).isEqualTo(Ratio.of(4, 80));
        assertThatThrownBy(() -> new Scope(Scope.Kind.BUILDINGS, List.of(PlaceId.of("b1"), PlaceId.of("b1")), 80))
                .hasMessage("Scope must have places that fit its kind, each once, but had 2");
    }

    @Test
    void s91_without_a_committee_the_community_answers_for_the_assembly() {
        BuildingMeeting meeting = held(reserved("t1"), Outcome.referred("t1", Channel.ASSEMBLY))
                .does(COMMUNITY, new BuildingAct.Answer("t1", "assembly-2025-1"))
                .refuses(COMMUNITY, new BuildingAct.Answer("t1", "again"), "not-pending")
                .state;
        assertThat(meeting.topic("t1").orElseThrow().answer().orElseThrow().reference())
                .isEqualTo("assembly-2025-1");
    }

    @Test
    void s91_an_absent_household_objects_within_seven_days_and_the_topic_is_referred() {
        BuildingMeeting meeting = held(SHED, agreed("t1", 1, 2))
                .refuses(
                        NEIGHBOUR,
                        new BuildingAct.RaiseObjection("t1", household(3), Channel.CONFERENCE),
                        "was-present")
                .waits(6)
                .does(NEIGHBOUR, new BuildingAct.RaiseObjection("t1", household(9), Channel.CONFERENCE))
                .refuses(NEIGHBOUR, new BuildingAct.RaiseObjection("t1", household(8), Channel.WHISTLE), "not-agreed")
                .state;
        assertThat(meeting.bound("t1")).isEmpty();
        assertThat(meeting.topic("t1").orElseThrow().isPending()).isTrue();
        assertThat(meeting.topic("t1").orElseThrow().objector()).contains(household(9));
    }

    @Test
    void s91_after_seven_days_an_absent_household_objects_too_late() {
        ActDesk<BuildingMeeting, BuildingRules> desk = held(SHED, agreed("t1", 1, 2));
        Duration left = Duration.between(
                desk.now,
                desk.state
                        .objectionDue(BuildingDesk.POLICY.rules(), ActDesk.CHINA)
                        .orElseThrow()
                        .due());
        BuildingAct.RaiseObjection objection = new BuildingAct.RaiseObjection("t1", household(9), Channel.CONFERENCE);
        desk.waits(left.minusHours(1));
        assertThat(desk.asks(NEIGHBOUR, objection).refusal()).isEmpty();
        desk.waits(Duration.ofMinutes(-59)).refuses(NEIGHBOUR, objection, "too-late");
    }

    @Test
    void s91_a_party_to_the_dispute_does_not_chair() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        desk.refuses(
                BRANCH,
                new BuildingAct.Call(notice(desk.now, dispute("t1", 1, 2))
                        .chair(ActorId.of("n1"))
                        .build()),
                "party-chairs");
        List<Neighbour> roll = List.of(neighbour(1), neighbour(2), new Neighbour(ActorId.of("hao"), household(1)));
        called(dispute("t1", 1, 2))
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(roll, mediated("t1", "n1", "n2"))), "party-chairs");
    }

    @Test
    void s91_cancelled_is_not_held_without_a_quorum() {
        BuildingMeeting cancelled = called(SHED).does(BRANCH, new BuildingAct.Cancel("rain")).state;
        BuildingMeeting lapsed = called(SHED)
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR.subList(0, 1), agreed("t1", 1))), "no-quorum")
                .does(BRANCH, new BuildingAct.Hold(proceedings(FOUR.subList(0, 1))))
                .state;
        assertThat(cancelled.stage()).isEqualTo(BuildingStage.CANCELLED);
        assertThat(lapsed.stage()).isEqualTo(BuildingStage.LAPSED);
        assertThat(lapsed.attendance()).isEqualTo(Ratio.of(1, 40));
        assertThat(lapsed.heldAt()).isEmpty();
    }

    @Test
    void s91_what_article_278_reserves_can_only_be_referred() {
        called(reserved("t1"))
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, agreed("t1", 1, 2))), "legal-reserve")
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, noted("t1"))), "legal-reserve")
                .refuses(
                        BRANCH,
                        new BuildingAct.Hold(proceedings(FOUR, Outcome.referred("t1", Channel.WHISTLE))),
                        "legal-reserve")
                .does(BRANCH, new BuildingAct.Hold(proceedings(FOUR, Outcome.referred("t1", Channel.CONFERENCE))));
    }

    @Test
    void s91_what_is_agreed_binds_only_those_who_agree() {
        assertThat(held(SHED, agreed("t1", 1, 2)).state.bound("t1")).containsExactly(household(1), household(2));
    }

    @Test
    void s91_mediation_needs_every_party_there_and_its_signature() {
        called(dispute("t1", 1, 2))
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, mediated("t1", "n1"))), "not-signed")
                .refuses(
                        BRANCH,
                        new BuildingAct.Hold(proceedings(FOUR.subList(1, 4), mediated("t1", "n1", "n2"))),
                        "not-signed")
                .refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, agreed("t1", 1, 2))), "outcome-differs")
                .does(BRANCH, new BuildingAct.Hold(proceedings(FOUR, mediated("t1", "n1", "n2"))));
    }

    @Test
    void s91_the_branch_the_building_head_or_enough_households_call() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        List<Neighbour> five =
                IntStream.rangeClosed(1, 5).mapToObj(BuildingDesk::neighbour).toList();
        List<Neighbour> ofFour = List.of(neighbour(1), neighbour(2), neighbour(3), neighbour(4), neighbour(6, 4));
        Notice.Builder byHead = notice(desk.now, SHED).calledBy(Caller.HEAD);
        desk.refuses(FIRM, new BuildingAct.Call(notice(desk.now, SHED).build()), "role")
                .refuses(NEIGHBOUR, new BuildingAct.Call(byHead.build()), "not-caller")
                .refuses(HEAD, new BuildingAct.Call(households(desk, five)), "not-caller")
                .refuses(NEIGHBOUR, new BuildingAct.Call(households(desk, ofFour)), "too-few-households");
        assertThat(desk.asks(NEIGHBOUR, new BuildingAct.Call(households(desk, five)))
                        .refusal())
                .isEmpty();
        desk.does(HEAD, new BuildingAct.Call(byHead.build()))
                .waits(4)
                .refuses(NEIGHBOUR, new BuildingAct.Cancel("rain"), "not-convener")
                .does(HEAD, new BuildingAct.Cancel("rain"));
    }

    private static Notice households(ActDesk<BuildingMeeting, BuildingRules> desk, List<Neighbour> supporters) {
        return notice(desk.now, SHED)
                .calledBy(Caller.HOUSEHOLDS)
                .supporters(supporters)
                .build();
    }

    @Test
    void s91_whose_term_as_head_is_over_calls_no_meeting() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open().waits(400);
        desk.refuses(
                HEAD,
                new BuildingAct.Call(
                        notice(desk.now, SHED).calledBy(Caller.HEAD).build()),
                "not-caller");
        DateRange always = DateRange.from(LocalDate.of(2024, 1, 1));
        assertThatThrownBy(() -> new StandingBody(
                        BuildingDesk.BODY.id(),
                        List.of(PlaceId.of("b1")),
                        List.of(
                                new Member(ActorId.of("a"), Part.HEAD, always),
                                new Member(ActorId.of("b"), Part.HEAD, always))))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("overlapping-periods");
    }

    @Test
    void a_notice_that_is_too_short_a_double_topic_and_another_policy_are_refused() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        desk.refuses(
                        BRANCH,
                        new BuildingAct.Call(notice(desk.now, SHED)
                                .meetsAt(desk.now.plusSeconds(86_400))
                                .build()),
                        "short-notice")
                .refuses(
                        BRANCH,
                        new BuildingAct.Call(notice(desk.now, SHED, SHED).build()),
                        "topic-twice");
        ActDesk<BuildingMeeting, BuildingRules> other = new ActDesk<>(
                BuildingMeeting.LIFECYCLE,
                ActDesk.policy(BuildingRules.SHAPE, BuildingDesk.POLICY.rules(), "example@2"),
                called(SHED).state);
        other.waits(4).refuses(BRANCH, new BuildingAct.Cancel("rain"), "policy-changed");
        called(SHED).waits(-1).refuses(BRANCH, new BuildingAct.Hold(proceedings(FOUR, agreed("t1", 1))), "too-early");
    }

    @Test
    void the_real_sitting_of_28_stairwells_has_21_of_291_households() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        List<PlaceId> buildings =
                IntStream.rangeClosed(1, 14).mapToObj(i -> PlaceId.of("b" + i)).toList();
        Scope scope = new Scope(Scope.Kind.BUILDINGS, buildings, 291);
        List<Neighbour> came =
                IntStream.rangeClosed(1, 21).mapToObj(BuildingDesk::neighbour).toList();
        desk.does(
                        BRANCH,
                        new BuildingAct.Call(notice(desk.now, SHED).scope(scope).build()))
                .waits(4)
                .does(BRANCH, new BuildingAct.Hold(proceedings(came, agreed("t1", 1, 2, 3))));
        assertThat(desk.state.attendance()).isEqualTo(Ratio.of(21, 291));
        assertThat(desk.state.stage()).isEqualTo(BuildingStage.HELD);
    }

    @Test
    void every_act_has_a_line_and_comes_back_from_the_wire() {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        ActDesk.checkWire(
                BuildingMeeting.LIFECYCLE,
                BuildingAct.class,
                BuildingAct.TYPE,
                List.of(
                        new BuildingAct.Call(notice(desk.now, SHED, dispute("t2", 1, 2), reserved("t3"))
                                .build()),
                        new BuildingAct.Hold(proceedings(
                                FOUR, agreed("t1", 1), mediated("t2", "n1"), Outcome.referred("t3", Channel.ASSEMBLY))),
                        new BuildingAct.Cancel("rain"),
                        new BuildingAct.RaiseObjection("t1", household(9), Channel.CONFERENCE),
                        new BuildingAct.Answer("t1", "J-1")));
    }
}
