package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.building.Notice;
import io.github.xingwuguan.coordination.building.Outcome;
import io.github.xingwuguan.coordination.building.Outcome.Channel;
import io.github.xingwuguan.coordination.building.Outcome.Result;
import io.github.xingwuguan.coordination.building.Proceedings;
import io.github.xingwuguan.coordination.building.Scope;
import io.github.xingwuguan.coordination.building.Topic;
import io.github.xingwuguan.coordination.building.Topic.Kind;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The building meetings of the last twelve months (楼宇会): in each compound of the programme as many as its fact says. */
final class BuildingMeetings {
    static final LocalDate FROM = DistrictPlan.AS_OF.minusYears(1).plusDays(1);
    private static final int DAYS = 365;
    private static final int CALLED_BEFORE = 4;
    private static final int EVENING = 19;
    private static final int REAL_HOUSEHOLDS = 291;
    private static final int REAL_CAME = 21;
    private static final int REAL_BUILDINGS = 14;
    private static final List<String> AGREEABLE = List.of("电动车棚选址", "楼道堆物清理", "单元门禁维护", "绿地认养");
    private static final List<String> DISPUTED = List.of("楼上漏水", "宠物扰民", "噪声扰民");

    private final DatedRules<BuildingRules> policy = BundledPolicies.LOUXING_BUILDING_MEETINGS.read();
    private final BodyActors people;
    private final List<ActLog<BuildingMeeting, BuildingRules>> logs = new ArrayList<>();

    private BuildingMeetings(BodyActors people) {
        this.people = people;
    }

    static List<ActLog<BuildingMeeting, BuildingRules>> of(DistrictPlan plan, BodyActors people) {
        BuildingMeetings drawn = new BuildingMeetings(people);
        boolean isRealDue = true;
        for (CompoundProfile place : plan.participants()) {
            int held = held(plan, place);
            boolean isReal = isRealDue && held > 0 && place.setting().households() >= REAL_HOUSEHOLDS;
            for (int i = 0; i < held; i++) {
                drawn.held(place, i, held, isReal && i == 0);
            }
            isRealDue &= !isReal;
            drawn.notHeld(place, held);
        }
        return List.copyOf(drawn.logs);
    }

    private static int held(DistrictPlan plan, CompoundProfile place) {
        return plan.facts(place).get("building-meetings") instanceof Fact.Amount amount
                ? amount.quantity().toDecimal().intValueExact()
                : 0;
    }

    private ActScript<BuildingMeeting, BuildingRules> script(String id) {
        return new ActScript<>(BuildingMeeting.LIFECYCLE, policy, BuildingMeeting.of(id));
    }

    private static String id(CompoundProfile place, int number) {
        return "LYH-" + place.id() + "-" + Names.digits(number + 1, 2);
    }

    private void held(CompoundProfile place, int number, int of, boolean isReal) {
        Draws draws = Draws.of("building-meeting-" + number, place.number());
        int gap = DAYS / of;
        LocalDate day = FROM.plusDays((long) gap * number + draws.between(0, gap - 1));
        Scope scope = isReal ? real(place) : building(place, draws);
        List<Topic> topics = isReal ? List.of(agreeable("t1", AGREEABLE.get(0))) : topics(place, draws);
        int came = isReal ? REAL_CAME : draws.between(Math.max(4, scope.households() / 20 + 1), 9);
        List<Neighbour> roll = IntStream.rangeClosed(1, came)
                .mapToObj(i -> BodyActors.neighbour(place, i))
                .toList();
        List<Outcome> outcomes =
                topics.stream().map(topic -> outcome(topic, roll, draws)).toList();
        Actor secretary = people.secretary(place);
        String id = id(place, number);
        ActScript<BuildingMeeting, BuildingRules> script = script(id);
        script.then(
                ActScript.at(day.minusDays(CALLED_BEFORE), 9),
                secretary,
                new BuildingAct.Call(notice(place, scope, day, topics)));
        script.then(
                ActScript.at(day, EVENING + 1),
                secretary,
                new BuildingAct.Hold(new Proceedings(roll, outcomes, minutes(id))));
        follow(script, outcomes, place, day, draws);
        logs.add(script.log(id));
    }

    private Notice notice(CompoundProfile place, Scope scope, LocalDate day, List<Topic> topics) {
        Actor secretary = people.secretary(place);
        return Notice.builder()
                .calledBy(Notice.Caller.BRANCH)
                .compound(Names.compound(place))
                .scope(scope)
                .meetsAt(ActScript.at(day, EVENING))
                .chair(secretary.id())
                .topics(topics)
                .build();
    }

    /** Of the size of a sitting that was reported: 28 stairwells, 291 households, 21 who came; the rest is invented. */
    private static Scope real(CompoundProfile place) {
        List<PlaceId> buildings = IntStream.rangeClosed(1, REAL_BUILDINGS)
                .mapToObj(i -> BodyActors.building(place, i))
                .toList();
        return new Scope(Scope.Kind.BUILDINGS, buildings, REAL_HOUSEHOLDS);
    }

    private static Scope building(CompoundProfile place, Draws draws) {
        int households = Math.min(place.setting().households(), draws.between(24, 60));
        return new Scope(Scope.Kind.BUILDING, List.of(BodyActors.building(place, 1)), households);
    }

    private static List<Topic> topics(CompoundProfile place, Draws draws) {
        List<Topic> topics = new ArrayList<>();
        topics.add(agreeable("t1", draws.pick(AGREEABLE)));
        if (draws.chance(0.3)) {
            topics.add(Topic.builder()
                    .id("t2")
                    .kind(Kind.MEDIATION)
                    .matter(draws.pick(DISPUTED))
                    .addParties(BodyActors.neighbour(place, 1), BodyActors.neighbour(place, 2))
                    .build());
        }
        if (draws.chance(0.15)) {
            topics.add(Topic.builder()
                    .id("t3")
                    .kind(Kind.SELF_GOVERNANCE)
                    .matter("使用维修资金")
                    .reserved(true)
                    .build());
        }
        return topics;
    }

    private static Topic agreeable(String id, String matter) {
        return Topic.builder().id(id).kind(Kind.SELF_GOVERNANCE).matter(matter).build();
    }

    private static Outcome outcome(Topic topic, List<Neighbour> roll, Draws draws) {
        Outcome.Builder outcome = Outcome.builder().topic(topic.id());
        if (topic.reserved()) {
            return Outcome.referred(topic.id(), Channel.ASSEMBLY);
        }
        if (!draws.chance(0.8)) {
            return draws.chance(0.5)
                    ? Outcome.referred(topic.id(), draws.chance(0.6) ? Channel.CONFERENCE : Channel.WHISTLE)
                    : outcome.result(Result.NOTED).build();
        }
        if (topic.kind() == Kind.MEDIATION) {
            return outcome.result(Result.MEDIATED)
                    .signed(topic.parties().stream().map(Neighbour::person).toList())
                    .build();
        }
        int agreeing = draws.between(roll.size() / 2 + 1, roll.size());
        return outcome.result(Result.AGREED)
                .agreeing(
                        roll.stream().limit(agreeing).map(Neighbour::household).toList())
                .build();
    }

    /** Somebody who was absent objects now and then; what was referred is answered most often. */
    private void follow(
            ActScript<BuildingMeeting, BuildingRules> script,
            List<Outcome> outcomes,
            CompoundProfile place,
            LocalDate day,
            Draws draws) {
        int absent = 50;
        Outcome first = outcomes.get(0);
        LocalDate objected = day.plusDays(3);
        boolean isObjected =
                first.result() == Result.AGREED && draws.chance(0.06) && objected.isBefore(DistrictPlan.AS_OF);
        if (isObjected) {
            script.then(
                    ActScript.at(objected, 10),
                    BodyActors.resident(place, absent),
                    new BuildingAct.RaiseObjection(
                            first.topic(), BodyActors.household(place, absent), Channel.CONFERENCE));
        }
        LocalDate answered = day.plusDays(draws.between(8, 25));
        for (Outcome outcome : outcomes) {
            boolean isReferred = outcome.result() == Result.REFERRED || (isObjected && outcome == first);
            if (isReferred && draws.chance(0.75) && answered.isBefore(DistrictPlan.AS_OF)) {
                script.then(
                        ActScript.at(answered, 11),
                        BodyActors.community(place),
                        new BuildingAct.Answer(outcome.topic(), "ZB-" + place.id() + "-" + answered));
            }
        }
    }

    /** One that was called off and one to which too few came, here and there. */
    private void notHeld(CompoundProfile place, int held) {
        Draws draws = Draws.of("building-meeting-not-held", place.number());
        if (!draws.chance(0.12)) {
            return;
        }
        LocalDate day = FROM.plusDays(draws.between(20, 340));
        Scope scope = building(place, draws);
        Actor secretary = people.secretary(place);
        String id = id(place, held);
        ActScript<BuildingMeeting, BuildingRules> script = script(id);
        List<Topic> topics = List.of(agreeable("t1", draws.pick(AGREEABLE)));
        script.then(
                ActScript.at(day.minusDays(CALLED_BEFORE), 9),
                secretary,
                new BuildingAct.Call(notice(place, scope, day, topics)));
        if (draws.chance(0.5)) {
            script.then(ActScript.at(day.minusDays(1), 15), secretary, new BuildingAct.Cancel("天气原因"));
        } else {
            List<Neighbour> roll = List.of(BodyActors.neighbour(place, 1));
            script.then(
                    ActScript.at(day, EVENING + 1),
                    secretary,
                    new BuildingAct.Hold(new Proceedings(roll, List.of(), minutes(id))));
        }
        logs.add(script.log(id));
    }

    /** No minutes are there; the digest is of what they would be called. */
    private static Digest minutes(String id) {
        return Digest.of(("minutes of " + id).getBytes(StandardCharsets.UTF_8));
    }
}
