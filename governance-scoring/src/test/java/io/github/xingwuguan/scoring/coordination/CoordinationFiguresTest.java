package io.github.xingwuguan.scoring.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.ConferenceDeed;
import io.github.xingwuguan.coordination.ConferencePolicy;
import io.github.xingwuguan.coordination.ConferenceRules;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.DecisionMode;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Meeting;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.Resolution;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.coordination.Tracking;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.building.Notice;
import io.github.xingwuguan.coordination.building.Outcome;
import io.github.xingwuguan.coordination.building.Proceedings;
import io.github.xingwuguan.coordination.building.Scope;
import io.github.xingwuguan.coordination.building.Topic;
import io.github.xingwuguan.coordination.enforcement.Effect;
import io.github.xingwuguan.coordination.enforcement.EnforcementAct;
import io.github.xingwuguan.coordination.enforcement.EnforcementMatter;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.enforcement.Posting;
import io.github.xingwuguan.coordination.enforcement.Visit;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.coordination.initiative.Proposal;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.coordination.posts.HeadPosts;
import io.github.xingwuguan.coordination.posts.Patrol;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Stamped;
import io.github.xingwuguan.shape.Shape;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoordinationFiguresTest {
    private static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    private static final Instant START = Instant.parse("2025-03-03T01:00:00Z");
    private static final PlaceId X1 = PlaceId.of("x1");
    private static final Actor BRANCH = actor("sun", Role.PARTY_BRANCH, "branch-1", Level.GRID);
    private static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    private static final Actor FIRE = actor("fang", Role.DEPARTMENT, "fire", Level.DISTRICT);
    private static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);

    private static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    private static Actor resident(int number) {
        return actor("n" + number, Role.RESIDENT, "residents", Level.GRID);
    }

    private static <R> DatedRules<R> policy(Shape<R> form, R rules) {
        return DatedRules.builder(form)
                .id(PolicyId.parse("example@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .rules(rules)
                .build();
    }

    /** Somebody does something so many hours after the start. */
    private record Step<S extends Stamped, R>(int hours, Actor actor, Act<S, R> act) {}

    @SafeVarargs
    private static <S extends Stamped, R> S after(
            Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle, DatedRules<R> policy, S first, Step<S, R>... steps) {
        S state = first;
        for (Step<S, R> step : steps) {
            Context<DatedRules<R>> context =
                    new Context<>(step.actor(), START.plus(Duration.ofHours(step.hours())), policy, CHINA);
            state = lifecycle.fold(
                    state, lifecycle.decide(state, step.act(), context).events());
        }
        return state;
    }

    // conferences

    private static final ConferencePolicy CONFERENCES = ConferencePolicy.builder()
            .id(PolicyId.parse("example@1"))
            .status(PolicyStatus.DRAFT)
            .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
            .provenance(Provenance.illustrative("a test", "invented for a test"))
            .rules(ConferenceRules.builder()
                    .addRequired(Role.PARTY_BRANCH, Role.PROPERTY_ENTERPRISE)
                    .quorum(1)
                    .cadence(Cadence.MONTHLY)
                    .noticeDays(0)
                    .mode(DecisionMode.CONSENSUS)
                    .minutesWithin(TimeLimit.workingDays(3))
                    .maxSittings(2)
                    .build())
            .build();

    private static Participant party(Actor actor) {
        return new Participant(actor.role(), actor.org());
    }

    private static final List<Participant> ALL = List.of(party(BRANCH), party(FIRM), party(COMMUNITY));

    private static JointConference step(JointConference state, int hours, Actor actor, ConferenceDeed deed) {
        Context<ConferencePolicy> context =
                new Context<>(actor, START.plus(Duration.ofHours(hours)), CONFERENCES, CHINA);
        return JointConference.LIFECYCLE.fold(
                state, JointConference.LIFECYCLE.decide(state, deed, context).events());
    }

    /** Held on day {@code day} about a case, with an item of the firm due on 2025-03-20. */
    private static JointConference conference(String id, int day, AgendaSource source, Participant... present) {
        AgendaItem matter = AgendaItem.builder()
                .id("m1")
                .source(source)
                .matter("bicycles")
                .caseId(CaseId.of("LX-1"))
                .build();
        int hours = 24 * day;
        JointConference called = step(
                JointConference.of(id),
                hours,
                BRANCH,
                new Meeting.Convene(new Call(START.plus(Duration.ofHours(hours + 1)), ALL, List.of(matter))));
        List<Participant> came = List.of(present);
        return step(
                called,
                hours + 2,
                BRANCH,
                new Meeting.Hold(Sitting.builder()
                        .present(came)
                        .addResolutions(new Resolution("m1", Resolution.Result.ADOPTED, came))
                        .addItems(new ActionItem("i1", "m1", party(FIRM), LocalDate.of(2025, 3, 20)))
                        .minutes(Digest.of(new byte[] {1}))
                        .build()));
    }

    private static final JointConference TWO = conference("J-1", 0, AgendaSource.OWNER, party(BRANCH), party(FIRM));
    private static final JointConference DONE = step(TWO, 30, FIRM, new Tracking.FulfilItem("i1"));
    private static final JointConference THREE =
            conference("J-2", 10, AgendaSource.FIRM, party(BRANCH), party(FIRM), party(COMMUNITY));

    @Test
    void s6_late_is_not_held_in_its_slot() {
        DateRange march = DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
        List<ConferenceSlot> slots = List.of(
                new ConferenceSlot(X1, march, Optional.of(LocalDate.of(2025, 3, 31)), Ratio.of(2, 3)),
                new ConferenceSlot(PlaceId.of("x2"), march, Optional.of(LocalDate.of(2025, 4, 1)), Ratio.of(1, 1)),
                new ConferenceSlot(PlaceId.of("x3"), march, Optional.empty(), Ratio.of(0, 0)));
        assertThat(ConferenceFigures.onSchedule(slots).value()).isEqualTo(Ratio.of(1, 3));
        assertThat(ConferenceFigures.onSchedule(slots).counted()).containsExactly("x1:2025-03-01");
        assertThat(ConferenceFigures.itemsInTime(slots)).isEqualTo(Ratio.of(3, 4));
        assertThatThrownBy(() -> new ConferenceSlot(X1, march, Optional.empty(), Ratio.of(0, 1)))
                .hasMessage("Slot must have items only if it was held, and no more done than due, but had 0/1");
    }

    @Test
    void s6_each_organisation_has_its_own_attendance() {
        assertThat(ConferenceFigures.attendance(List.of(DONE, THREE)))
                .containsEntry(OrgId.of("community-1"), new Tally(List.of("J-2"), List.of("J-1")))
                .containsEntry(OrgId.of("firm-1"), new Tally(List.of("J-1", "J-2"), List.of()));
        assertThat(ConferenceFigures.attendance(List.of(JointConference.of("J-9"))))
                .isEmpty();
    }

    @Test
    void s6_items_in_time_leave_out_what_is_not_due_yet() {
        List<JointConference> both = List.of(DONE, THREE);
        assertThat(ConferenceFigures.itemsInTime(both, LocalDate.of(2025, 3, 20))
                        .value())
                .isEqualTo(Ratio.of(1, 1));
        assertThat(ConferenceFigures.itemsInTime(both, LocalDate.of(2025, 3, 21)))
                .isEqualTo(new Tally(List.of("J-1/i1"), List.of("J-2/i1")));
        JointConference waived = step(THREE, 300, BRANCH, new Tracking.WaiveItem("i1", "no need"));
        assertThat(ConferenceFigures.itemsInTime(List.of(waived), LocalDate.of(2025, 3, 21))
                        .value())
                .isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void s6_an_item_comes_back_if_its_case_is_deliberated_again_after_it_was_done() {
        assertThat(ConferenceFigures.reopened(List.of(DONE)).value()).isEqualTo(Ratio.of(0, 1));
        assertThat(ConferenceFigures.reopened(List.of(DONE, THREE)).value()).isEqualTo(Ratio.of(1, 1));
        assertThat(ConferenceFigures.reopened(List.of(TWO, THREE)).value()).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void s6_topics_from_owners_are_counted_by_topic() {
        assertThat(ConferenceFigures.ownerSourced(List.of(DONE, THREE)))
                .isEqualTo(new Tally(List.of("J-1/m1"), List.of("J-2/m1")));
    }

    @Test
    void s914_three_kinds_of_party_make_a_choir_by_year() {
        assertThat(ConferenceFigures.participation(List.of(DONE, THREE)))
                .isEqualTo(Map.of(Year.of(2025), new Tally(List.of("J-2/i1"), List.of("J-1/i1"))));
    }

    // building meetings

    private static final DatedRules<BuildingRules> BUILDING = policy(
            BuildingRules.SHAPE,
            BuildingRules.builder()
                    .leastHouseholds(5)
                    .noticeDays(0)
                    .quorum(Ratio.of(1, 20))
                    .objectWithin(TimeLimit.calendarDays(7, TimeLimit.Roll.NONE))
                    .cadence(Cadence.QUARTERLY)
                    .build());

    private static Neighbour neighbour(int number) {
        return new Neighbour(ActorId.of("n" + number), PlaceId.of("u" + number));
    }

    @SafeVarargs
    private static BuildingMeeting meeting(
            String id, Scope scope, List<Neighbour> roll, Step<BuildingMeeting, BuildingRules>... more) {
        Notice notice = Notice.builder()
                .calledBy(Notice.Caller.BRANCH)
                .compound(X1)
                .scope(scope)
                .meetsAt(START)
                .chair(ActorId.of("hao"))
                .addTopics(topic("t1", false), topic("t2", true))
                .build();
        List<Outcome> outcomes = roll.size() < 2
                ? List.of()
                : List.of(
                        Outcome.builder()
                                .topic("t1")
                                .result(Outcome.Result.AGREED)
                                .addAgreeing(roll.get(0).household())
                                .build(),
                        Outcome.referred("t2", Outcome.Channel.ASSEMBLY));
        List<Step<BuildingMeeting, BuildingRules>> steps = new ArrayList<>(List.of(
                new Step<>(0, BRANCH, new BuildingAct.Call(notice)),
                new Step<>(
                        1, BRANCH, new BuildingAct.Hold(new Proceedings(roll, outcomes, Digest.of(new byte[] {1}))))));
        steps.addAll(Arrays.asList(more));
        BuildingMeeting state = BuildingMeeting.of(id);
        for (Step<BuildingMeeting, BuildingRules> step : steps) {
            state = after(BuildingMeeting.LIFECYCLE, BUILDING, state, step);
        }
        return state;
    }

    private static Topic topic(String id, boolean reserved) {
        return Topic.builder()
                .id(id)
                .kind(Topic.Kind.SELF_GOVERNANCE)
                .matter("e-bike shed")
                .reserved(reserved)
                .build();
    }

    private static Scope building(String id) {
        return new Scope(Scope.Kind.BUILDING, List.of(PlaceId.of(id)), 40);
    }

    private static final List<Neighbour> TWO_CAME = List.of(neighbour(1), neighbour(2));
    private static final BuildingMeeting JOINT = meeting(
            "B-1",
            new Scope(Scope.Kind.BUILDINGS, List.of(PlaceId.of("b1"), PlaceId.of("b2")), 80),
            List.of(neighbour(1), neighbour(2), neighbour(3), neighbour(4)),
            new Step<>(
                    30,
                    resident(9),
                    new BuildingAct.RaiseObjection("t1", PlaceId.of("u9"), Outcome.Channel.CONFERENCE)),
            new Step<>(40, COMMUNITY, new BuildingAct.Answer("t1", "J-1")));
    private static final BuildingMeeting SINGLE = meeting("B-2", building("b1"), TWO_CAME);
    private static final BuildingMeeting LAPSED = meeting("B-3", building("b3"), List.of(neighbour(1)));
    private static final List<BuildingMeeting> MEETINGS = List.of(JOINT, SINGLE, LAPSED);

    @Test
    void s91_two_buildings_jointly_count_once_per_sitting_and_for_each_building() {
        DateRange spring = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));
        DateRange summer = DateRange.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1));
        assertThat(BuildingFigures.held(MEETINGS, spring)).containsExactly("B-1", "B-2");
        Tally held = BuildingFigures.onSchedule(
                List.of(PlaceId.of("b1"), PlaceId.of("b2"), PlaceId.of("b3")), List.of(spring, summer), MEETINGS);
        assertThat(held.counted()).containsExactly("b1:2025-01-01", "b2:2025-01-01");
        assertThat(held.value()).isEqualTo(Ratio.of(2, 6));
    }

    @Test
    void s91_attendance_is_a_sum_and_leaves_out_what_was_not_held() {
        assertThat(BuildingFigures.attendance(MEETINGS)).isEqualTo(Ratio.of(6, 120));
    }

    @Test
    void s91_what_an_absent_household_objected_to_is_not_settled_and_referrals_are_answered() {
        assertThat(BuildingFigures.settled(MEETINGS))
                .isEqualTo(new Tally(List.of("B-2/t1"), List.of("B-1/t1", "B-1/t2", "B-2/t2")));
        assertThat(BuildingFigures.referralsAnswered(MEETINGS))
                .isEqualTo(new Tally(List.of("B-1/t1"), List.of("B-1/t2", "B-2/t2")));
    }

    // enforcement

    private static final DatedRules<EnforcementRules> ENFORCEMENT = policy(
            EnforcementRules.SHAPE,
            EnforcementRules.builder()
                    .addMatters(EnforcementMatter.builder()
                            .code("fire-lane")
                            .label(Label.of("消防通道", "fire lane"))
                            .addDepartments(FIRE.org())
                            .statute("a statute")
                            .stops(Role.PROPERTY_ENTERPRISE)
                            .reports(Role.PROPERTY_ENTERPRISE)
                            .build())
                    .reportWithin(TimeLimit.continuous(Duration.ofHours(24)))
                    .acceptWithin(TimeLimit.workingDays(3))
                    .returnWithin(TimeLimit.workingDays(15))
                    .visits(Cadence.MONTHLY)
                    .build());

    private static HandOver handOver(String id, int reported, int accepted) {
        List<Step<HandOver, EnforcementRules>> steps = List.of(
                new Step<>(0, FIRM, new EnforcementAct.Find("fire-lane", X1, Optional.empty())),
                new Step<>(1, FIRM, new EnforcementAct.Dissuade(Effect.CONTINUES)),
                new Step<>(reported, FIRM, new EnforcementAct.Report(Optional.of(FIRE.org()))),
                new Step<>(accepted, FIRE, new EnforcementAct.Accept("F-1")),
                new Step<>(accepted + 1, FIRE, new EnforcementAct.ReturnResult("F-2")));
        HandOver state = HandOver.of(id);
        for (Step<HandOver, EnforcementRules> step : steps.subList(0, accepted < 0 ? 3 : id.equals("H-2") ? 4 : 5)) {
            state = after(HandOver.LIFECYCLE, ENFORCEMENT, state, step);
        }
        return state;
    }

    private static final List<HandOver> HAND_OVERS =
            List.of(handOver("H-1", 2, 30), handOver("H-2", 30, 200), handOver("H-3", 3, -1));

    @Test
    void s92_reports_acceptances_and_results_are_shares_with_ids_and_times_ascend() {
        Instant late = START.plus(Duration.ofDays(30));
        assertThat(EnforcementFigures.reportedInTime(HAND_OVERS, ENFORCEMENT.rules(), CHINA, late))
                .isEqualTo(new Tally(List.of("H-1", "H-3"), List.of("H-2")));
        assertThat(EnforcementFigures.acceptedInTime(HAND_OVERS, ENFORCEMENT.rules(), CHINA, late))
                .isEqualTo(new Tally(List.of("H-1"), List.of("H-2", "H-3")));
        assertThat(EnforcementFigures.acceptedInTime(
                                HAND_OVERS, ENFORCEMENT.rules(), CHINA, START.plus(Duration.ofHours(5)))
                        .others())
                .containsExactly("H-2");
        assertThat(EnforcementFigures.returned(HAND_OVERS)).isEqualTo(new Tally(List.of("H-1"), List.of("H-2")));
        assertThat(EnforcementFigures.untilAccepted(HAND_OVERS))
                .containsExactly(
                        new EnforcementFigures.Took("H-1", Duration.ofHours(28)),
                        new EnforcementFigures.Took("H-2", Duration.ofHours(170)));
    }

    private static Visit visit(String id, int day, Optional<LocalDate> done) {
        return Visit.builder()
                .id(id)
                .compound(X1)
                .department(FIRE.org())
                .plannedOn(LocalDate.of(2025, 3, day))
                .doneOn(done)
                .build();
    }

    @Test
    void s92_lists_posted_and_visits_done_are_as_of_a_day() {
        Posting posting = new Posting(
                X1, PolicyId.parse("list@1"), DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1)));
        List<PlaceId> due = List.of(X1, PlaceId.of("x2"));
        assertThat(EnforcementFigures.listPosted(due, List.of(posting), LocalDate.of(2025, 2, 28)))
                .isEqualTo(new Tally(List.of("x1"), List.of("x2")));
        assertThat(EnforcementFigures.listPosted(due, List.of(posting), LocalDate.of(2025, 3, 1))
                        .counted())
                .isEmpty();
        List<Visit> visits = List.of(
                visit("v1", 3, Optional.of(LocalDate.of(2025, 3, 5))),
                visit("v2", 4, Optional.empty()),
                visit("v3", 28, Optional.empty()));
        assertThat(EnforcementFigures.visited(visits, LocalDate.of(2025, 3, 10)))
                .isEqualTo(new Tally(List.of("v1"), List.of("v2")));
    }

    // posts and initiatives

    @Test
    void s96_posts_are_counted_by_post_and_cases_found_by_heads_once() {
        LocalDate today = LocalDate.of(2025, 3, 3);
        HeadPost.Builder post = HeadPost.builder()
                .kind(HeadPost.Kind.BUILDING)
                .compound(X1)
                .place(PlaceId.of("b1"))
                .due(DateRange.from(LocalDate.of(2024, 1, 1)));
        HeadPosts posts = HeadPosts.of(List.of(
                post.id("a").build(),
                post.id("b")
                        .addHoldings(new HeadPost.Holding(
                                ActorId.of("p"), HeadPost.Origin.ELECTED, DateRange.from(LocalDate.of(2024, 1, 1))))
                        .build()));
        assertThat(PostFigures.staffed(posts, List.of(X1), today)).isEqualTo(new Tally(List.of("b"), List.of("a")));
        List<Patrol> patrols = List.of(
                new Patrol("b", ActorId.of("p"), today, List.of(CaseId.of("LX-1"))),
                new Patrol("b", ActorId.of("p"), today, List.of(CaseId.of("LX-1"))));
        assertThat(PostFigures.foundByHeads(List.of(CaseId.of("LX-1"), CaseId.of("LX-2")), patrols))
                .isEqualTo(new Tally(List.of("LX-1"), List.of("LX-2")));
    }

    private static CaseEvent event(int seq, int hours, Deed deed) {
        return new CaseEvent(
                Trace.builder()
                        .seq(seq)
                        .actor(resident(1))
                        .at(START.plus(Duration.ofHours(hours)))
                        .before(Stage.NONE)
                        .after(Stage.REPORTED)
                        .policy(PolicyId.parse("example@1"))
                        .build(),
                deed);
    }

    /** Reported at the start, and the reporter reached or not so many hours later. */
    private static List<CaseEvent> history(int hours, boolean reached) {
        return List.of(
                event(1, 0, new Intake.Report(CaseKind.DISPUTE, X1, Optional.empty(), List.of())),
                event(2, hours, new Contacts.RecordContact(reached)));
    }

    @Test
    void s96_first_contact_is_in_time_late_or_not_due_yet() {
        Map<CaseId, List<CaseEvent>> histories = Map.of(
                CaseId.of("in-time"), history(20, true),
                CaseId.of("late"), history(30, true),
                CaseId.of("tried"), history(20, false),
                CaseId.of("not-of-a-head"), history(20, true));
        List<Patrol> patrols = List.of(new Patrol(
                "b",
                ActorId.of("p"),
                LocalDate.of(2025, 3, 3),
                List.of(CaseId.of("in-time"), CaseId.of("late"), CaseId.of("tried"), CaseId.of("unknown"))));
        TimeLimit day = TimeLimit.continuous(Duration.ofHours(24));
        assertThat(PostFigures.contactedInTime(
                        histories, patrols, day, new PostFigures.Until(START.plus(Duration.ofDays(2)), CHINA)))
                .isEqualTo(new Tally(List.of("in-time"), List.of("late", "tried")));
        assertThat(PostFigures.contactedInTime(
                        histories, patrols, day, new PostFigures.Until(START.plus(Duration.ofHours(22)), CHINA)))
                .isEqualTo(new Tally(List.of("in-time"), List.of()));
    }

    private static final DatedRules<InitiativeRules> INITIATIVES = policy(
            InitiativeRules.SHAPE,
            InitiativeRules.builder()
                    .addKinds(new InitiativeRules.Kind("lamp", Label.of("微照明", "lamps")))
                    .maxYuan(2_000)
                    .witnesses(3)
                    .claimWithin(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                    .doWithin(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                    .confirmWithin(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                    .build());

    private static MicroInitiative initiative(String id, int household) {
        Proposal proposal = Proposal.builder()
                .kind("lamp")
                .matter("a lamp")
                .place(X1)
                .household(PlaceId.of("u1"))
                .build();
        MicroInitiative proposed = after(
                MicroInitiative.LIFECYCLE,
                INITIATIVES,
                MicroInitiative.of(id),
                new Step<>(0, resident(1), new InitiativeAct.Propose(proposal)));
        return household == 0
                ? proposed
                : after(
                        MicroInitiative.LIFECYCLE,
                        INITIATIVES,
                        proposed,
                        new Step<>(1, resident(2), new InitiativeAct.Claim(PlaceId.of("u" + household))),
                        new Step<>(2, resident(2), new InitiativeAct.Finish(0)),
                        new Step<>(3, resident(1), new InitiativeAct.Confirm(List.of())));
    }

    private static final List<MicroInitiative> MICRO =
            List.of(initiative("I-1", 2), initiative("I-2", 1), initiative("I-3", 0));

    @Test
    void s95_initiatives_are_counted_by_kind_and_own_ones_earn_nothing() {
        assertThat(InitiativeFigures.byKind(MICRO))
                .isEqualTo(Map.of("lamp", new Tally(List.of("I-1", "I-2"), List.of("I-3"))));
        assertThat(InitiativeFigures.earning(MICRO)).isEqualTo(new Tally(List.of("I-1"), List.of("I-2")));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Property(tries = 1_000)
    void the_order_of_the_records_does_not_matter(@ForAll long seed) {
        List<JointConference> conferences = List.of(DONE, THREE, conference("J-3", 12, AgendaSource.GRID, party(FIRM)));
        List<JointConference> mixed = shuffled(conferences, seed);
        LocalDate late = LocalDate.of(2025, 4, 1);
        assertThat(ConferenceFigures.attendance(mixed)).isEqualTo(ConferenceFigures.attendance(conferences));
        assertThat(ConferenceFigures.itemsInTime(mixed, late))
                .isEqualTo(ConferenceFigures.itemsInTime(conferences, late));
        assertThat(ConferenceFigures.reopened(mixed)).isEqualTo(ConferenceFigures.reopened(conferences));
        assertThat(ConferenceFigures.ownerSourced(mixed)).isEqualTo(ConferenceFigures.ownerSourced(conferences));
        assertThat(ConferenceFigures.participation(mixed)).isEqualTo(ConferenceFigures.participation(conferences));
        List<BuildingMeeting> meetings = shuffled(MEETINGS, seed);
        assertThat(BuildingFigures.settled(meetings)).isEqualTo(BuildingFigures.settled(MEETINGS));
        assertThat(BuildingFigures.referralsAnswered(meetings)).isEqualTo(BuildingFigures.referralsAnswered(MEETINGS));
        assertThat(BuildingFigures.attendance(meetings)).isEqualTo(BuildingFigures.attendance(MEETINGS));
        List<HandOver> handOvers = shuffled(HAND_OVERS, seed);
        assertThat(EnforcementFigures.returned(handOvers)).isEqualTo(EnforcementFigures.returned(HAND_OVERS));
        assertThat(EnforcementFigures.untilAccepted(handOvers)).isEqualTo(EnforcementFigures.untilAccepted(HAND_OVERS));
        assertThat(InitiativeFigures.byKind(shuffled(MICRO, seed))).isEqualTo(InitiativeFigures.byKind(MICRO));
    }

    @Test
    void over_nothing_there_is_no_share() {
        assertThat(ConferenceFigures.onSchedule(List.of()).value().isEmpty()).isTrue();
        assertThat(BuildingFigures.attendance(List.of()).isEmpty()).isTrue();
        assertThat(EnforcementFigures.returned(List.of()).value().isEmpty()).isTrue();
        assertThat(InitiativeFigures.byKind(List.of())).isEmpty();
    }
}
