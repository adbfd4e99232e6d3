package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Safety;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.programme.emergency.ResponseTeam;
import io.github.xingwuguan.programme.evidence.LivelihoodProblem;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies just outside of a figure. */
class ScoreboardEdgesTest {
    private static final PlaceId PLACE = PlaceId.of("x0");

    private static Scoreboard board(DistrictRecords records, LocalDate day) {
        return Scoreboard.of(records, SmallDistrict.POLICIES, ScoreboardQuestion.on(day));
    }

    private static Trace trace(int seq, LocalDate day) {
        return Trace.builder()
                .seq(seq)
                .actor(new Actor(ActorId.of("a"), Role.COMMUNITY, OrgId.of("o"), Level.COMMUNITY))
                .at(day.atStartOfDay(WorkCalendar.CHINA).toInstant().plusSeconds(seq))
                .before(Stage.NONE)
                .after(Stage.ACCEPTED)
                .policy(PolicyId.parse("p@1"))
                .build();
    }

    private static CaseLog hazard(String id, LocalDate day, boolean isVoid) {
        List<CaseEvent> events = new ArrayList<>();
        events.add(
                new CaseEvent(trace(1, day), new Intake.Report(CaseKind.HAZARD, PLACE, Optional.empty(), List.of())));
        events.add(new CaseEvent(trace(2, day), new Intake.Accept("no-" + id, "noise", Urgency.LOW, Level.COMMUNITY)));
        events.add(new CaseEvent(trace(3, day), new Safety.EstimateLoss(1_000, "cost", OrgId.of("o"), "doc")));
        if (isVoid) {
            events.add(new CaseEvent(trace(4, day), new Leaving.VoidCase("twice", ActorId.of("b"))));
        }
        return new CaseLog(CaseId.of(id), events);
    }

    private static LivelihoodProblem problem(String id, LocalDate reported, Optional<LocalDate> solved) {
        return LivelihoodProblem.builder()
                .id(id)
                .place(PLACE)
                .kind("noise")
                .reportedOn(reported)
                .solvedOn(solved)
                .build();
    }

    @Test
    void a_problem_that_is_reported_after_the_day_is_none_yet_though_the_window_reaches_past_it() {
        DistrictRecords records = DistrictRecords.none()
                .with(
                        RecordKind.EVIDENCE,
                        List.of(
                                problem("solved", DAY.minusDays(9), Optional.of(DAY)),
                                problem("open", DAY, Optional.empty()),
                                problem("later", DAY.plusDays(1), Optional.empty())));
        ScoreboardQuestion year = ScoreboardQuestion.builder()
                .asOf(DAY)
                .cases(DateRange.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01")))
                .build();
        Scoreboard board = Scoreboard.of(records, SmallDistrict.POLICIES, year);

        assertThat(board.figure("problem.solved").orElseThrow().value()).isEqualTo(new FigureValue.Share(1, 2));
        assertThat(board.ids("problem.solved")).containsExactly("solved");
    }

    @Test
    void a_petition_that_nobody_has_registered_yet_is_on_the_worklist() {
        LocalDate day = DAY.minusDays(20);
        CaseLog petition = new CaseLog(
                CaseId.of("p-1"),
                List.of(
                        new CaseEvent(
                                reported(trace(1, day), Stage.NONE),
                                new Intake.Report(CaseKind.PETITION, PLACE, Optional.empty(), List.of())),
                        new CaseEvent(
                                reported(trace(2, day), Stage.REPORTED),
                                new Clocks.StartClock(ClockKind.FILE, TimeLimit.workingDays(5)))));
        Worklist work = board(DistrictRecords.none().with(RecordKind.CASE, List.of(petition)), DAY)
                .worklist();

        assertThat(work.of(WorkKind.CLOCK)).extracting(WorkItem::subject).containsExactly("p-1");
    }

    private static Trace reported(Trace trace, Stage before) {
        return Trace.builder().from(trace).before(before).after(Stage.REPORTED).build();
    }

    @Test
    void a_loss_is_avoided_in_a_case_that_stands_filed_in_the_days_of_the_question() {
        LocalDate first = LocalDate.parse("2024-01-01");
        DistrictRecords cases = DistrictRecords.none()
                .with(
                        RecordKind.CASE,
                        List.of(
                                hazard("h-in", first, false),
                                hazard("h-before", first.minusDays(1), false),
                                hazard("h-void", first, true)));
        Scoreboard board = board(cases, DAY);
        assertThat(board.figure("lossAvoidedYuan").orElseThrow().value()).isEqualTo(new Count(1_000));
        assertThat(board.ids("lossAvoidedYuan")).containsExactly("h-in").isEqualTo(board.ids("hazards"));
    }

    @Test
    void a_drill_is_late_on_the_day_after_its_last_day() {
        ResponseTeam team = ResponseTeam.builder()
                .id(OrgId.of("team"))
                .label(Label.of("示例", "sample"))
                .compounds(Territory.from(DAY, List.of(PLACE)))
                .addRoster(Dated.from(DAY, ActorId.of("p")))
                .drillMonths(6)
                .build();
        LocalDate last = DAY.plusMonths(6);
        DistrictRecords teams = DistrictRecords.none().with(RecordKind.EMERGENCY, List.of(team));
        assertThat(board(teams, last).worklist().of(WorkKind.DRILL))
                .singleElement()
                .satisfies(item -> assertThat(item.due().hasCome()).isFalse())
                .satisfies(item -> assertThat(item.due().on()).isEqualTo(last));
        assertThat(board(teams, last.plusDays(1)).worklist().of(WorkKind.DRILL))
                .singleElement()
                .satisfies(item -> assertThat(item.due().hasCome()).isTrue());
    }

    @Test
    void what_is_taken_from_a_kind_that_nobody_gave_does_not_make_it_known() {
        DistrictRecords none = DistrictRecords.none().without(RecordKind.CASE, CaseId.of("h"));
        assertThat(none.has(RecordKind.CASE)).isFalse();
        assertThat(board(none, DAY).figure("hazards")).isEmpty();
    }
}
