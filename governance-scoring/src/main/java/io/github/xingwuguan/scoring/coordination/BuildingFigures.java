package io.github.xingwuguan.scoring.coordination;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingStage;
import io.github.xingwuguan.coordination.building.Outcome;
import io.github.xingwuguan.coordination.building.TopicState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures of building meetings (楼宇会指标). Days are those of China's zone. */
public final class BuildingFigures {
    private BuildingFigures() {}

    private static Optional<LocalDate> heldOn(BuildingMeeting meeting) {
        return meeting.heldAt().map(at -> at.atZone(WorkCalendar.CHINA).toLocalDate());
    }

    private static boolean isHeldIn(BuildingMeeting meeting, DateRange days) {
        return heldOn(meeting).filter(days::contains).isPresent();
    }

    /**
     * {@return the sittings held in some days, by id (召开次数)}: one of two buildings together is one sitting
     *
     * @param meetings the meetings, each once
     * @param days the days
     */
    public static List<String> held(Collection<BuildingMeeting> meetings, DateRange days) {
        return meetings.stream()
                .filter(meeting -> isHeldIn(meeting, days))
                .map(BuildingMeeting::id)
                .sorted()
                .toList();
    }

    /**
     * {@return the buildings and slots in which a meeting was held, of those in which one was due (按期召开率)}: one of two buildings together
     * is held in each of them; two in one slot count once; a meeting of one stairwell is not one of its building
     *
     * @param buildings the buildings in which one is due, each once
     * @param slots the slots, which do not overlap
     * @param meetings the meetings, each once
     */
    public static Tally onSchedule(
            Collection<PlaceId> buildings, Collection<DateRange> slots, Collection<BuildingMeeting> meetings) {
        List<String> held = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (PlaceId building : buildings) {
            for (DateRange slot : slots) {
                boolean isHeld =
                        meetings.stream().anyMatch(meeting -> isHeldIn(meeting, slot) && isOf(meeting, building));
                (isHeld ? held : others).add(building + ":" + slot.from());
            }
        }
        return new Tally(held, others);
    }

    private static boolean isOf(BuildingMeeting meeting, PlaceId building) {
        return meeting.notice()
                .filter(notice -> notice.scope().places().contains(building))
                .isPresent();
    }

    /**
     * {@return the households that came, of those called, over all meetings that were held (住户到会率)}: sums of both, not a mean of shares
     *
     * @param meetings the meetings, each once
     */
    public static Ratio attendance(Collection<BuildingMeeting> meetings) {
        List<Ratio> held = meetings.stream()
                .filter(meeting -> meeting.stage() == BuildingStage.HELD)
                .map(BuildingMeeting::attendance)
                .toList();
        return Ratio.of(
                held.stream().mapToLong(Ratio::numerator).sum(),
                held.stream().mapToLong(Ratio::denominator).sum());
    }

    /**
     * {@return the topics that were settled on the spot, of those raised at meetings that were held (现场解决率)}; what an absent household
     * objected to is not settled
     *
     * @param meetings the meetings, each once
     */
    public static Tally settled(Collection<BuildingMeeting> meetings) {
        return topics(meetings, topic -> true, topic -> topic.outcome().isSettled());
    }

    /**
     * {@return the topics that were referred and answered, of those referred (转办答复率)}
     *
     * @param meetings the meetings, each once
     */
    public static Tally referralsAnswered(Collection<BuildingMeeting> meetings) {
        return topics(
                meetings,
                topic -> topic.outcome().result() == Outcome.Result.REFERRED,
                topic -> topic.answer().isPresent());
    }

    private static Tally topics(
            Collection<BuildingMeeting> meetings, Predicate<TopicState> due, Predicate<TopicState> counts) {
        List<String> counted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (BuildingMeeting meeting : meetings) {
            meeting.topics().stream()
                    .filter(due)
                    .forEach(topic -> (counts.test(topic) ? counted : others)
                            .add(meeting.id() + "/" + topic.outcome().topic()));
        }
        return new Tally(counted, others);
    }
}
