package io.github.xingwuguan.scoring.coordination;

import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.step;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.BRANCH;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.COMMUNITY;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.START;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.X1;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.after;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.policy;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.resident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.building.Notice;
import io.github.xingwuguan.coordination.building.Outcome;
import io.github.xingwuguan.coordination.building.Proceedings;
import io.github.xingwuguan.coordination.building.Scope;
import io.github.xingwuguan.coordination.building.Topic;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.scoring.coordination.FiguresDesk.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildingFiguresTest {
    static final DatedRules<BuildingRules> BUILDING = policy(
            BuildingRules.SHAPE,
            BuildingRules.builder()
                    .leastHouseholds(5)
                    .noticeDays(0)
                    .quorum(Ratio.of(1, 20))
                    .objectWithin(TimeLimit.calendarDays(7, TimeLimit.Roll.NONE))
                    .cadence(Cadence.QUARTERLY)
                    .build());

    static Neighbour neighbour(int number) {
        return new Neighbour(ActorId.of("n" + number), PlaceId.of("u" + number));
    }

    @SafeVarargs
    static BuildingMeeting meeting(
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
        for (Step<BuildingMeeting, BuildingRules> step : more) {
            steps.add(step);
        }
        BuildingMeeting state = BuildingMeeting.of(id);
        for (Step<BuildingMeeting, BuildingRules> step : steps) {
            state = after(BuildingMeeting.LIFECYCLE, BUILDING, state, step);
        }
        return state;
    }

    static Topic topic(String id, boolean reserved) {
        return Topic.builder()
                .id(id)
                .kind(Topic.Kind.SELF_GOVERNANCE)
                .matter("e-bike shed")
                .reserved(reserved)
                .build();
    }

    static Scope building(String id) {
        return new Scope(Scope.Kind.BUILDING, List.of(PlaceId.of(id)), 40);
    }

    static final List<Neighbour> TWO_CAME = List.of(neighbour(1), neighbour(2));
    static final BuildingMeeting JOINT = meeting(
            "B-1",
            new Scope(Scope.Kind.BUILDINGS, List.of(PlaceId.of("b1"), PlaceId.of("b2")), 80),
            List.of(neighbour(1), neighbour(2), neighbour(3), neighbour(4)),
            new Step<>(
                    30,
                    resident(9),
                    new BuildingAct.RaiseObjection("t1", PlaceId.of("u9"), Outcome.Channel.CONFERENCE)),
            new Step<>(40, COMMUNITY, new BuildingAct.Answer("t1", "J-1")));
    static final BuildingMeeting SINGLE = meeting("B-2", building("b1"), TWO_CAME);
    static final BuildingMeeting LAPSED = meeting("B-3", building("b3"), List.of(neighbour(1)));
    static final List<BuildingMeeting> MEETINGS = List.of(JOINT, SINGLE, LAPSED);

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
}
