package io.github.xingwuguan.coordination;

import static io.github.xingwuguan.coordination.ConferenceDesk.BRANCH;
import static io.github.xingwuguan.coordination.ConferenceDesk.COMMITTEE;
import static io.github.xingwuguan.coordination.ConferenceDesk.COMMUNITY;
import static io.github.xingwuguan.coordination.ConferenceDesk.FIRM;
import static io.github.xingwuguan.coordination.ConferenceDesk.SUBDISTRICT;
import static io.github.xingwuguan.coordination.ConferenceDesk.THE_BRANCH;
import static io.github.xingwuguan.coordination.ConferenceDesk.THE_COMMITTEE;
import static io.github.xingwuguan.coordination.ConferenceDesk.THE_COMMUNITY;
import static io.github.xingwuguan.coordination.ConferenceDesk.THE_FIRM;
import static io.github.xingwuguan.coordination.ConferenceDesk.adopted;
import static io.github.xingwuguan.coordination.ConferenceDesk.item;
import static io.github.xingwuguan.coordination.ConferenceDesk.matter;
import static io.github.xingwuguan.coordination.ConferenceDesk.open;
import static io.github.xingwuguan.coordination.ConferenceDesk.policy;
import static io.github.xingwuguan.coordination.ConferenceDesk.reserved;
import static io.github.xingwuguan.coordination.ConferenceDesk.rules;
import static io.github.xingwuguan.coordination.ConferenceDesk.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.coordination.Resolution.Result;
import io.github.xingwuguan.coordination.TrackedItem.Progress;
import io.github.xingwuguan.coordination.building.Topic;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointConferenceTest {
    private final ConferenceDesk desk = new ConferenceDesk();

    private static Meeting.Hold held(Sitting.Builder sitting) {
        return new Meeting.Hold(sitting.build());
    }

    private static Sitting.Builder agreed() {
        return sitting(THE_BRANCH, THE_FIRM).addResolutions(adopted("m1", THE_BRANCH, THE_FIRM));
    }

    @Test
    void a_conference_is_convened_held_and_tracked_until_nothing_is_open() {
        desk.convened();
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.CONVENED);
        assertThat(desk.state.absentees()).isEmpty();
        desk.does(BRANCH, held(agreed().addItems(item("i1", THE_FIRM), item("i2", THE_COMMITTEE))));
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.TRACKING);
        assertThat(desk.state.heldAt()).contains(desk.now);
        assertThat(desk.state.absentees()).containsExactly(THE_COMMITTEE, THE_COMMUNITY);
        desk.does(FIRM, new Tracking.FulfilItem("i1"));
        assertThat(desk.state.openItems()).extracting(open -> open.item().id()).containsExactly("i2");
        desk.does(BRANCH, new Tracking.WaiveItem("i2", "the bicycles are gone"));
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.DONE);
        assertThat(desk.state.items())
                .extracting(TrackedItem::progress)
                .containsExactly(Progress.FULFILLED, Progress.WAIVED);
        assertThat(JointConference.LIFECYCLE.fold(JointConference.of("J-1"), desk.events))
                .isEqualTo(desk.state);
    }

    @Test
    void a_conference_that_agrees_and_leaves_nothing_to_do_is_done() {
        desk.convened().does(BRANCH, held(agreed()));
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.DONE);
    }

    @Test
    void without_agreement_on_any_matter_there_is_no_consensus_and_nothing_to_do() {
        desk.convened()
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_FIRM)
                                .addResolutions(open("m1", THE_BRANCH))
                                .addItems(item("i1", THE_FIRM))),
                        "not-agreed")
                .does(BRANCH, held(sitting(THE_BRANCH, THE_FIRM).addResolutions(open("m1", THE_BRANCH))));
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.NO_CONSENSUS);
        assertThat(desk.state.heldAt()).isPresent();
    }

    @Test
    void without_a_quorum_it_lapses_and_counts_as_not_held() {
        desk.convened()
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_COMMUNITY).addResolutions(adopted("m1", THE_BRANCH))),
                        "no-quorum")
                .does(BRANCH, held(sitting(THE_BRANCH, THE_COMMUNITY)));
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.LAPSED);
        assertThat(desk.state.heldAt()).isEmpty();
        assertThat(desk.state.absentees()).containsExactly(THE_COMMITTEE, THE_FIRM);
        desk.refuses(BRANCH, new Meeting.PublishMinutes(), "stage");
    }

    @Test
    void a_quorum_counts_kinds_of_party_and_not_heads() {
        Participant secondFirm = new Participant(Role.PROPERTY_ENTERPRISE, OrgId.of("firm-2"));
        Call call = new Call(
                desk.now.plus(Duration.ofDays(4)),
                List.of(THE_BRANCH, THE_COMMITTEE, THE_FIRM, secondFirm),
                List.of(matter("m1")));
        desk.does(BRANCH, new Meeting.Convene(call))
                .waits(4)
                .refuses(
                        BRANCH,
                        held(sitting(THE_FIRM, secondFirm).addResolutions(adopted("m1", THE_FIRM, secondFirm))),
                        "no-quorum");
    }

    @Test
    void what_the_law_reserves_to_the_owners_is_proposed_and_never_adopted() {
        desk.does(BRANCH, new Meeting.Convene(desk.call(matter("m1"), reserved("fund"))))
                .waits(4)
                .refuses(BRANCH, held(agreed().addResolutions(adopted("fund", THE_BRANCH, THE_FIRM))), "legal-reserve")
                .does(
                        BRANCH,
                        held(agreed().addResolutions(
                                        new Resolution("fund", Result.PROPOSED, List.of(THE_BRANCH, THE_FIRM)))));
        assertThat(desk.state.sitting().orElseThrow().carried()).containsExactlyInAnyOrder("m1", "fund");
    }

    @Test
    void what_is_reserved_in_a_building_meeting_is_reserved_in_the_conference_to_which_it_goes() {
        AgendaItem fund = Topic.builder()
                .id("fund")
                .kind(Topic.Kind.SELF_GOVERNANCE)
                .matter("use of the maintenance fund")
                .caseId(CaseId.of("case-1"))
                .reserved(true)
                .build()
                .agendaItem(AgendaSource.OWNER);
        assertThat(fund.caseId()).contains(CaseId.of("case-1"));
        desk.does(BRANCH, new Meeting.Convene(desk.call(matter("m1"), fund)))
                .waits(4)
                .refuses(BRANCH, held(agreed().addResolutions(adopted("fund", THE_BRANCH, THE_FIRM))), "legal-reserve");
    }

    @Test
    void the_result_is_what_the_rules_make_of_the_consents() {
        desk.convened()
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_FIRM).addResolutions(adopted("m1", THE_BRANCH))),
                        "result-differs")
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_FIRM).addResolutions(open("m1", THE_BRANCH, THE_FIRM))),
                        "result-differs");
    }

    @Test
    void a_majority_is_more_than_half_and_needs_those_whose_consent_is_required() {
        ConferenceRules rules = rules().mode(DecisionMode.MAJORITY)
                .consentOf(List.of(Role.OWNERS_COMMITTEE))
                .build();
        List<Participant> four = List.of(THE_BRANCH, THE_COMMITTEE, THE_FIRM, THE_COMMUNITY);
        assertThat(rules.isAgreed(List.of(THE_BRANCH, THE_COMMITTEE), four)).isFalse();
        assertThat(rules.isAgreed(List.of(THE_BRANCH, THE_COMMITTEE, THE_FIRM), four))
                .isTrue();
        assertThat(rules.isAgreed(List.of(THE_BRANCH, THE_FIRM, THE_COMMUNITY), four))
                .isFalse();
        ConferenceDesk majority = new ConferenceDesk(policy(rules));
        majority.convened()
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_FIRM).addResolutions(adopted("m1", THE_BRANCH, THE_FIRM))),
                        "result-differs");
    }

    @Test
    void there_is_a_resolution_about_every_matter_and_no_other() {
        desk.does(BRANCH, new Meeting.Convene(desk.call(matter("m1"), matter("m2"))))
                .waits(4)
                .refuses(BRANCH, held(agreed()), "agenda-differs")
                .refuses(BRANCH, held(sitting(THE_BRANCH, THE_FIRM)), "agenda-differs")
                .refuses(BRANCH, held(agreed().addResolutions(open("m2"), open("m3"))), "agenda-differs")
                .does(BRANCH, held(agreed().addResolutions(open("m2"))));
    }

    @Test
    void what_stands_twice_is_refused() {
        List<Participant> twice = List.of(THE_BRANCH, THE_COMMITTEE, THE_FIRM, THE_FIRM);
        desk.refuses(
                        BRANCH,
                        new Meeting.Convene(new Call(desk.now.plus(Duration.ofDays(9)), twice, List.of(matter("m1")))),
                        "party-twice")
                .refuses(BRANCH, new Meeting.Convene(desk.call(matter("m1"), matter("m1"))), "matter-twice")
                .convened()
                .refuses(BRANCH, held(sitting(THE_BRANCH, THE_FIRM, THE_FIRM)), "party-twice")
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_FIRM).addResolutions(adopted("m1", THE_FIRM, THE_FIRM))),
                        "party-twice")
                .refuses(BRANCH, held(agreed().addResolutions(open("m1"))), "matter-twice")
                .refuses(BRANCH, held(agreed().addItems(item("i1", THE_FIRM), item("i1", THE_BRANCH))), "item-twice")
                .refuses(
                        BRANCH,
                        held(agreed().addSupersedes(new ItemRef("J-0", "i1"), new ItemRef("J-0", "i1"))),
                        "item-twice");
    }

    @Test
    void every_required_party_is_invited() {
        List<Participant> two = List.of(THE_BRANCH, THE_FIRM);
        assertThat(desk.asks(
                                BRANCH,
                                new Meeting.Convene(
                                        new Call(desk.now.plus(Duration.ofDays(9)), two, List.of(matter("m1")))))
                        .refusal()
                        .orElseThrow()
                        .toString())
                .isEqualTo("party-missing: a party of the kind owners-committee must be invited");
    }

    @Test
    void those_who_come_consent_and_own_are_invited_and_present() {
        Participant stranger = new Participant(Role.DEPARTMENT, OrgId.of("urban"));
        desk.convened()
                .refuses(BRANCH, held(sitting(THE_BRANCH, THE_FIRM, stranger)), "not-invited")
                .refuses(BRANCH, held(agreed().addItems(item("i1", stranger))), "not-invited")
                .refuses(
                        BRANCH,
                        held(sitting(THE_BRANCH, THE_FIRM)
                                .addResolutions(adopted("m1", THE_BRANCH, THE_FIRM, THE_COMMITTEE))),
                        "not-present")
                .refuses(
                        BRANCH,
                        held(agreed().addItems(new ActionItem("i1", "m1", THE_FIRM, LocalDate.of(2025, 3, 6)))),
                        "due-in-past")
                .does(BRANCH, held(agreed().addItems(new ActionItem("i1", "m1", THE_FIRM, LocalDate.of(2025, 3, 7)))));
    }

    @Test
    void notice_counts_days_between_the_call_and_the_conference() {
        // called on Monday 2025-03-03 at 10:00; three days of notice are kept on Thursday, not on Wednesday
        Instant wednesday = Instant.parse("2025-03-05T15:59:59Z");
        Instant thursday = Instant.parse("2025-03-05T16:00:00Z");
        List<Participant> all = desk.call(matter("m1")).invited();
        assertThat(desk.asks(BRANCH, new Meeting.Convene(new Call(wednesday, all, List.of(matter("m1")))))
                        .refusal()
                        .orElseThrow()
                        .text()
                        .en())
                .isEqualTo("the call must come 3 days before the conference");
        desk.refuses(BRANCH, new Meeting.Convene(new Call(Instant.MAX, all, List.of(matter("m1")))), "clock-regression")
                .does(BRANCH, new Meeting.Convene(new Call(thursday, all, List.of(matter("m1")))));
    }

    @Test
    void without_notice_it_can_meet_on_the_same_day_but_not_before_the_call() {
        ConferenceDesk at = new ConferenceDesk(policy(rules().noticeDays(0).build()));
        List<Participant> all = at.call(matter("m1")).invited();
        at.refuses(BRANCH, new Meeting.Convene(new Call(at.now, all, List.of(matter("m1")))), "short-notice")
                .does(
                        BRANCH,
                        new Meeting.Convene(new Call(at.now.plus(Duration.ofHours(2)), all, List.of(matter("m1")))));
    }

    @Test
    void it_is_held_when_it_meets_and_not_before_and_by_its_convener_only() {
        Actor colleague = ConferenceDesk.actor("deng", Role.PARTY_BRANCH, "branch-1", Level.GRID);
        Actor otherBranch = ConferenceDesk.actor("gu", Role.PARTY_BRANCH, "branch-2", Level.GRID);
        desk.does(BRANCH, new Meeting.Convene(desk.call(matter("m1"))))
                .refuses(BRANCH, held(agreed()), "too-early")
                .waits(4)
                .refuses(otherBranch, held(agreed()), "not-convener")
                .refuses(COMMUNITY, held(agreed()), "not-convener")
                .refuses(FIRM, held(agreed()), "role")
                .does(colleague, held(agreed()));
    }

    @Test
    void a_conference_can_be_called_off_before_it_meets() {
        desk.convened()
                .refuses(COMMUNITY, new Meeting.Cancel("settled"), "not-convener")
                .does(BRANCH, new Meeting.Cancel("settled"))
                .refuses(BRANCH, held(agreed()), "stage");
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.CANCELLED);
        assertThatThrownBy(() -> new Meeting.Cancel(" ")).hasMessageContaining("must have a reason");
    }

    @Test
    void an_item_is_fulfilled_by_its_owner_and_waived_by_the_convener_but_not_its_own() {
        desk.convened()
                .does(BRANCH, held(agreed().addItems(item("i1", THE_FIRM), item("i2", THE_BRANCH))))
                .refuses(COMMITTEE, new Tracking.FulfilItem("i1"), "not-owner")
                .refuses(FIRM, new Tracking.FulfilItem("i3"), "unknown-item")
                .refuses(FIRM, new Tracking.WaiveItem("i1", "no time"), "role")
                .refuses(COMMUNITY, new Tracking.WaiveItem("i1", "no need"), "not-convener")
                .refuses(BRANCH, new Tracking.WaiveItem("i2", "no time"), "own-item")
                .does(FIRM, new Tracking.FulfilItem("i1"))
                .refuses(FIRM, new Tracking.FulfilItem("i1"), "unknown-item")
                .refuses(BRANCH, new Tracking.WaiveItem("i1", "no need"), "unknown-item");
        assertThatThrownBy(() -> new Tracking.WaiveItem("i1", "")).hasMessageContaining("must have a reason");
    }

    @Test
    void a_later_conference_supersedes_items_which_are_then_neither_done_nor_failed() {
        desk.tracking()
                .refuses(BRANCH, new Tracking.SupersedeItem("i1", "J-1"), "same-conference")
                .refuses(BRANCH, new Tracking.SupersedeItem("i3", "J-2"), "unknown-item")
                .does(SUBDISTRICT, new Tracking.SupersedeItem("i1", "J-2"))
                .does(BRANCH, new Tracking.SupersedeItem("i2", "J-2"));
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.DONE);
        assertThat(desk.state.items())
                .noneMatch(TrackedItem::isOpen)
                .noneMatch(item -> item.isOnTime(ConferenceDesk.CHINA.zone()));

        ConferenceDesk higher = new ConferenceDesk();
        higher.does(SUBDISTRICT, new Meeting.Convene(higher.call(matter("m1"))))
                .waits(4)
                .refuses(SUBDISTRICT, held(agreed().addSupersedes(new ItemRef("J-1", "i9"))), "same-conference")
                .refuses(
                        SUBDISTRICT,
                        held(sitting(THE_BRANCH, THE_FIRM)
                                .addResolutions(open("m1"))
                                .addSupersedes(new ItemRef("J-0", "i1"))),
                        "not-agreed")
                .does(
                        SUBDISTRICT,
                        held(agreed().addItems(item("i1", THE_FIRM)).addSupersedes(new ItemRef("J-0", "i1"))))
                .refuses(BRANCH, new Tracking.SupersedeItem("i1", "J-2"), "level");
    }

    @Test
    void minutes_are_published_once_and_their_deadline_is_known() {
        desk.tracking().refuses(COMMUNITY, new Meeting.PublishMinutes(), "not-convener");
        // held on Friday 2025-03-07, three working days
        assertThat(desk.state
                        .minutesDue(ConferenceDesk.POLICY.rules(), ConferenceDesk.CHINA)
                        .orElseThrow()
                        .due())
                .isEqualTo(Instant.parse("2025-03-12T15:59:59.999999999Z"));
        desk.does(BRANCH, new Meeting.PublishMinutes());
        assertThat(desk.state.publishedAt()).contains(desk.now);
        assertThat(desk.state.stage()).isEqualTo(ConferenceStage.TRACKING);
        desk.refuses(BRANCH, new Meeting.PublishMinutes(), "already-published");
        assertThat(JointConference.of("J-9").minutesDue(ConferenceDesk.POLICY.rules(), ConferenceDesk.CHINA))
                .isEmpty();
    }

    @Test
    void items_due_on_time_and_waived_follow_from_the_events_by_day() {
        desk.tracking();
        desk.now = Instant.parse("2025-03-20T14:59:00Z");
        desk.does(FIRM, new Tracking.FulfilItem("i1"));
        desk.now = Instant.parse("2025-03-20T15:00:00Z");
        desk.does(COMMITTEE, new Tracking.FulfilItem("i2"));
        // the last day ends at 16:00Z: the first came at 15:59, the second at 16:00
        assertThat(desk.state.items())
                .extracting(item -> item.isOnTime(ConferenceDesk.CHINA.zone()))
                .containsExactly(true, false);
        assertThat(desk.state.items()).extracting(TrackedItem::endedAt).doesNotHaveDuplicates();
    }

    @Test
    void at_the_end_of_what_it_was_for_it_ends_too() {
        assertThat(desk.convened().state.ended().stage()).isEqualTo(ConferenceStage.CANCELLED);
        JointConference ended = new ConferenceDesk()
                .tracking()
                .does(FIRM, new Tracking.FulfilItem("i1"))
                .state
                .ended();
        assertThat(ended.stage()).isEqualTo(ConferenceStage.DONE);
        assertThat(ended.items())
                .extracting(TrackedItem::progress)
                .containsExactly(Progress.FULFILLED, Progress.SUPERSEDED);
        assertThat(ended.ended()).isEqualTo(ended);
    }

    @Test
    void a_conference_goes_on_under_the_policy_under_which_it_was_convened() {
        desk.convened();
        ConferencePolicy next = ConferencePolicy.builder()
                .id(PolicyId.parse("conference-example@2"))
                .status(ConferenceDesk.POLICY.status())
                .inForce(DateRange.from(LocalDate.of(2026, 1, 1)))
                .provenance(ConferenceDesk.POLICY.provenance())
                .rules(ConferenceDesk.POLICY.rules())
                .build();
        ConferenceDesk later = new ConferenceDesk(next);
        later.refuses(BRANCH, new Meeting.Convene(later.call(matter("m1"))), "not-in-force");
        later.state = desk.state;
        later.waits(9).refuses(BRANCH, held(agreed()), "policy-changed");
        ConferencePolicy within = ConferencePolicy.within(next, next.rules());
        assertThat(within).isEqualTo(next);
    }

    @Test
    void events_out_of_order_are_refused() {
        desk.tracking();
        assertThatThrownBy(() -> desk.events.get(1).applyTo(JointConference.of("J-1")))
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo("event-order"));
        assertThatThrownBy(() -> desk.events.get(0).applyTo(desk.state)).hasMessageContaining("number 3");
    }

    @Test
    void lists_are_bounded_and_ids_have_a_form() {
        List<Participant> many = Collections.nCopies(101, THE_FIRM);
        assertThatThrownBy(() -> new Call(desk.now, many, List.of(matter("m1"))))
                .hasMessageContaining("100");
        assertThatThrownBy(() -> new Call(desk.now, List.of(), List.of())).hasMessageContaining("1 to 100 matters");
        assertThatThrownBy(() -> sitting().present(many).build()).hasMessageContaining("100");
        assertThatThrownBy(() -> JointConference.of("")).hasMessageContaining("Conference id must be");
        assertThatThrownBy(() -> item("no spaces", THE_FIRM)).hasMessageContaining("Action item id must be");
        assertThatThrownBy(() -> AgendaItem.builder()
                        .id("m1")
                        .source(AgendaSource.GRID)
                        .matter(" ")
                        .build())
                .hasMessageContaining("must say what it is about");
        assertThatThrownBy(() -> new Participant(Role.SYSTEM, OrgId.of("host"))).hasMessageContaining("must be people");
    }
}
