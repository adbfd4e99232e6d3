package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a case is pressed, from Monday 2025-03-03 on; five working days to deal with it, until the evening of the 10th. */
class CaseSupervisionTest {
    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    private List<String> rungs() {
        return desk.events.stream()
                .filter(event -> event.deed() instanceof Supervision.ReachRung)
                .map(event -> ((Supervision.ReachRung) event.deed()).rung() + " "
                        + event.trace().at())
                .toList();
    }

    @Test
    void the_ladder_is_climbed_rung_by_rung_each_as_of_its_own_instant_in_working_time() {
        desk.inProgress().waits(30).does(SYSTEM, new Clocks.Tick());
        assertThat(rungs())
                .containsExactly(
                        // the fourth of five days ends on Friday evening; the reminder comes when work begins on Monday
                        "amber 2025-03-10T00:00:00Z",
                        "red 2025-03-11T00:00:00Z",
                        "supervised 2025-03-12T00:00:00Z",
                        "raised 2025-03-14T00:00:00Z",
                        "listed 2025-03-18T00:00:00Z");
        assertThat(desk.state.supervision().issued())
                .extracting(Supervision.Issued::pressure)
                .containsExactly(Pressure.URGE, Pressure.SUPERVISE, Pressure.LIST);
        assertThat(desk.state.supervision().issued().get(0).replyBy()).isEqualTo(LocalDate.of(2025, 3, 13));
        assertThat(desk.state.level()).isEqualTo(Level.SUBDISTRICT);
        assertThat(desk.state.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(desk.state.assignments().lead()).isEmpty();
        desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
    }

    @Test
    void case_49_a_look_every_day_finds_what_one_after_an_outage_finds() {
        CaseDesk daily = new CaseDesk(CaseDesk.pressed().build()).inProgress();
        for (int day = 0; day < 30; day++) {
            daily.waits(1);
            if (daily.asks(SYSTEM, new Clocks.Tick()).refusal().isEmpty()) {
                daily.does(SYSTEM, new Clocks.Tick());
            }
        }
        desk.inProgress().waits(30).does(SYSTEM, new Clocks.Tick());
        Instant same = desk.now;
        assertThat(daily.state.toBuilder().at(same).build())
                .isEqualTo(desk.state.toBuilder().at(same).build());
    }

    @Test
    void what_was_explained_is_not_listed() {
        desk.inProgress().waits(9).does(SYSTEM, new Clocks.Tick());
        assertThat(desk.state.supervision().issued()).hasSize(2);
        desk.does(FIRM, new Supervision.ReplyTo("the part is ordered"));
        Instant answered = desk.now;
        desk.refuses(FIRM, new Supervision.ReplyTo("again"), "not-supervised");
        desk.waits(30).does(SYSTEM, new Clocks.Tick());
        assertThat(rungs()).hasSize(5);
        assertThat(desk.state.supervision().issued())
                .extracting(Supervision.Issued::pressure)
                .containsExactly(Pressure.URGE, Pressure.SUPERVISE);
        assertThat(desk.state.supervision().issued())
                .allMatch(one -> one.answeredAt().equals(java.util.Optional.of(answered)));
    }

    @Test
    void case_62_an_emergency_is_pressed_at_night_and_on_holidays_and_an_ordinary_case_is_not() {
        CasePolicy night = CaseDesk.pressed()
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .urgency(Urgency.EMERGENCY)
                        .limit(io.github.xingwuguan.calendar.TimeLimit.continuous(java.time.Duration.ofHours(10)))
                        .build())
                .build();
        CaseDesk urgent = new CaseDesk(night);
        urgent.now = Instant.parse("2025-05-01T16:00:00Z");
        urgent.does(CaseDesk.RESIDENT, CaseDesk.report(CaseKind.HAZARD))
                .does(SUBDISTRICT, new Intake.Accept("1", "wall", Urgency.EMERGENCY, Level.SUBDISTRICT));
        Instant filed = urgent.now;
        urgent.waits(1).does(SYSTEM, new Clocks.Tick());
        assertThat(urgent.events)
                .filteredOn(event -> event.deed() instanceof Supervision.ReachRung)
                .extracting(event -> event.trace().at())
                // eight hours of ten, at ten in the morning of a holiday, and ten hours
                .containsExactly(filed.plus(java.time.Duration.ofHours(8)), filed.plus(java.time.Duration.ofHours(10)));
    }

    @Test
    void somebody_above_presses_with_an_answer_due_today_or_later_and_not_who_deals_with_it() {
        LocalDate today = LocalDate.of(2025, 3, 3);
        desk.inProgress()
                .refuses(COMMUNITY, new Supervision.Supervise(Pressure.LIST, today), "role")
                .refuses(SUBDISTRICT, new Supervision.Supervise(Pressure.LIST, today.minusDays(1)), "unfit-pressure")
                .refuses(SUBDISTRICT, new Supervision.Supervise(Pressure.REMIND, today), "unfit-pressure")
                .refuses(FIRM, new Supervision.ReplyTo("nobody asked"), "not-supervised")
                .does(SUBDISTRICT, new Supervision.Supervise(Pressure.ACCOUNT, today))
                .refuses(FIRM, new Supervision.ReplyTo(" "), "explanation-missing");
    }
}
