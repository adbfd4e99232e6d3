package io.github.xingwuguan.coordination.building;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.building.Outcome.Channel;
import io.github.xingwuguan.coordination.building.Topic.Kind;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Actor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BuildingProperties {
    private static final List<Actor> PEOPLE = List.of(
            BuildingDesk.BRANCH,
            BuildingDesk.BRANCH,
            BuildingDesk.BRANCH,
            BuildingDesk.NEIGHBOUR,
            BuildingDesk.COMMUNITY,
            BuildingDesk.FIRM);

    private static ActDesk<BuildingMeeting, BuildingRules> walk(long seed) {
        ActDesk<BuildingMeeting, BuildingRules> desk = BuildingDesk.open();
        desk.walks(seed, PEOPLE, BuildingAct.ENTRY, BuildingProperties::act);
        return desk;
    }

    private static Act<BuildingMeeting, BuildingRules> act(
            Random random, ActDesk<BuildingMeeting, BuildingRules> desk) {
        String topic = "t" + (1 + random.nextInt(3));
        Channel to = Channel.values()[random.nextInt(3)];
        return switch (random.nextInt(9)) {
            case 0, 1 ->
                new BuildingAct.Call(BuildingDesk.notice(
                                desk.now,
                                BuildingDesk.topic("t1", Kind.values()[random.nextInt(2) == 0 ? 0 : 2]),
                                BuildingDesk.dispute("t2", 1, 2),
                                BuildingDesk.reserved("t3"))
                        .meetsAt(desk.now.plusSeconds(random.nextInt(6 * 86_400)))
                        .build());
            case 2, 3, 4, 5 -> new BuildingAct.Hold(proceedings(random));
            case 6 -> random.nextInt(4) == 0 ? new BuildingAct.Cancel("rain") : objection(random, topic, to);
            case 7 -> objection(random, topic, to);
            default -> new BuildingAct.Answer(topic, "J-" + random.nextInt(4));
        };
    }

    private static BuildingAct objection(Random random, String topic, Channel to) {
        return new BuildingAct.RaiseObjection(topic, BuildingDesk.household(random.nextInt(9)), to);
    }

    private static Proceedings proceedings(Random random) {
        List<Neighbour> roll = new ArrayList<>(List.of(BuildingDesk.neighbour(1), BuildingDesk.neighbour(2)));
        for (int i = random.nextInt(6); i > 0; i--) {
            roll.add(BuildingDesk.neighbour(random.nextInt(8), random.nextInt(8)));
        }
        if (random.nextInt(6) == 0) {
            return BuildingDesk.proceedings(roll.subList(0, 1));
        }
        return BuildingDesk.proceedings(
                roll,
                random.nextBoolean() ? BuildingDesk.agreed("t1", 1, 2) : BuildingDesk.noted("t1"),
                random.nextBoolean() ? BuildingDesk.mediated("t2", "n1", "n2") : BuildingDesk.noted("t2"),
                random.nextInt(3) == 0
                        ? BuildingDesk.agreed("t3", 1)
                        : Outcome.referred("t3", Channel.values()[random.nextInt(3)]));
    }

    @Property(tries = 1_000)
    void a_meeting_is_the_fold_of_its_entries_and_a_refusal_changes_nothing(@ForAll long seed) {
        walk(seed);
    }

    @Property(tries = 1_000)
    void nobody_is_bound_who_was_not_there_and_what_is_reserved_was_referred(@ForAll long seed) {
        BuildingMeeting meeting = walk(seed).state;
        Set<PlaceId> came = meeting.households();
        for (TopicState topic : meeting.topics()) {
            assertThat(came).containsAll(topic.outcome().agreeing());
        }
        meeting.topic("t3")
                .ifPresent(
                        reserved -> assertThat(reserved.outcome().referredTo().orElseThrow())
                                .isNotEqualTo(Channel.WHISTLE));
        assertThat(meeting.attendance().numerator())
                .isLessThanOrEqualTo(meeting.attendance().denominator());
    }

    @Example
    void walks_come_to_every_stage() {
        Set<BuildingStage> seen = EnumSet.noneOf(BuildingStage.class);
        for (long seed = 0; seed < 2_000 && seen.size() < BuildingStage.values().length; seed++) {
            seen.add(walk(seed).state.stage());
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
