package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.building.Notice.Caller;
import io.github.xingwuguan.coordination.building.Outcome.Result;
import io.github.xingwuguan.coordination.building.StandingBody.Member;
import io.github.xingwuguan.coordination.building.StandingBody.Part;
import io.github.xingwuguan.coordination.building.Topic.Kind;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One building of 40 households, its people, and what they can say. */
final class BuildingDesk {
    static final Actor BRANCH = ActDesk.actor("sun", Role.PARTY_BRANCH, "branch-1");
    static final Actor HEAD = ActDesk.actor("hao", Role.RESIDENT, "residents");
    static final Actor NEIGHBOUR = ActDesk.actor("n1", Role.RESIDENT, "residents");
    static final Actor COMMUNITY = ActDesk.actor("wang", Role.COMMUNITY, "community-1");
    static final Actor FIRM = ActDesk.actor("li", Role.PROPERTY_ENTERPRISE, "firm-1");

    static final DatedRules<BuildingRules> POLICY = ActDesk.policy(
            BuildingRules.SHAPE,
            BuildingRules.builder()
                    .leastHouseholds(5)
                    .noticeDays(3)
                    .quorum(Ratio.of(1, 20))
                    .objectWithin(TimeLimit.calendarDays(7, TimeLimit.Roll.NONE))
                    .cadence(Cadence.QUARTERLY)
                    .build());

    static final StandingBody BODY = new StandingBody(
            OrgId.of("lyh-1"),
            List.of(PlaceId.of("b1")),
            List.of(
                    new Member(
                            ActorId.of("hao"),
                            Part.HEAD,
                            DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1))),
                    new Member(ActorId.of("n1"), Part.STAIRWELL_HEAD, DateRange.from(LocalDate.of(2024, 1, 1)))));

    static final Scope BUILDING = new Scope(Scope.Kind.BUILDING, List.of(PlaceId.of("b1")), 40);

    private BuildingDesk() {}

    static ActDesk<BuildingMeeting, BuildingRules> open() {
        return new ActDesk<>(BuildingMeeting.LIFECYCLE, POLICY, BuildingMeeting.of("B-1", BODY));
    }

    static Neighbour neighbour(int number) {
        return neighbour(number, number);
    }

    static Neighbour neighbour(int person, int household) {
        return new Neighbour(ActorId.of("n" + person), household(household));
    }

    static PlaceId household(int number) {
        return PlaceId.of("u" + number);
    }

    static Topic topic(String id, Kind kind) {
        return Topic.builder().id(id).kind(kind).matter("e-bike shed").build();
    }

    static Topic dispute(String id, int one, int other) {
        return Topic.builder()
                .id(id)
                .kind(Kind.MEDIATION)
                .matter("water from above")
                .addParties(neighbour(one), neighbour(other))
                .build();
    }

    static Topic reserved(String id) {
        return Topic.builder()
                .id(id)
                .kind(Kind.SELF_GOVERNANCE)
                .matter("use of the maintenance fund")
                .reserved(true)
                .build();
    }

    static Notice.Builder notice(Instant now, Topic... topics) {
        return Notice.builder()
                .calledBy(Caller.BRANCH)
                .compound(PlaceId.of("x1"))
                .scope(BUILDING)
                .meetsAt(now.plusSeconds(4 * 86_400))
                .chair(ActorId.of("hao"))
                .addTopics(topics);
    }

    static Outcome agreed(String topic, int... households) {
        return Outcome.builder()
                .topic(topic)
                .result(Result.AGREED)
                .agreeing(Arrays.stream(households)
                        .mapToObj(BuildingDesk::household)
                        .toList())
                .build();
    }

    static Outcome mediated(String topic, String... signed) {
        return Outcome.builder()
                .topic(topic)
                .result(Result.MEDIATED)
                .signed(Arrays.stream(signed).map(ActorId::of).toList())
                .build();
    }

    static Outcome noted(String topic) {
        return Outcome.builder().topic(topic).result(Result.NOTED).build();
    }

    static Proceedings proceedings(List<Neighbour> roll, Outcome... outcomes) {
        return new Proceedings(roll, List.of(outcomes), Digest.of(new byte[] {1}));
    }

    /** Called by the branch for some topics, at the time of the meeting. */
    static ActDesk<BuildingMeeting, BuildingRules> called(Topic... topics) {
        ActDesk<BuildingMeeting, BuildingRules> desk = open();
        return desk.does(BRANCH, new BuildingAct.Call(notice(desk.now, topics).build()))
                .waits(4);
    }
}
