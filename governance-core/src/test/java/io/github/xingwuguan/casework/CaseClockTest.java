package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each step of the desk comes an hour after the last, from Monday, 3 March 2025, nine o'clock. */
class CaseClockTest {
    private final CaseDesk desk = new CaseDesk(CaseDesk.timed().build());

    private Clocks.Timer timer(ClockKind kind) {
        return desk.state.clocks().timer(kind).orElseThrow();
    }

    private Optional<Instant> due() {
        return desk.state
                .clocks()
                .due(ClockKind.DISPOSE, desk.now, CaseDesk.CHINA, Coverage.STRICT)
                .map(deadline -> deadline.due().plusNanos(1));
    }

    /** The first instant after a day in China. */
    private static Optional<Instant> after(String day) {
        return Optional.of(Instant.parse(day + "T16:00:00Z"));
    }

    private static boolean isOnTime(Clocks.Timer timer) {
        return timer.verdict().orElseThrow().isOnTime();
    }

    @Test
    void clocks_start_and_stop_with_what_is_done() {
        desk.verified();
        assertThat(desk.state.clocks().timers().keySet())
                .containsExactly(ClockKind.FILE, ClockKind.SIGN, ClockKind.DISPOSE, ClockKind.VERIFY);
        assertThat(desk.state.clocks().timers().values())
                .noneMatch(Clocks.Timer::isOpen)
                .allMatch(CaseClockTest::isOnTime);
        assertThat(desk.events)
                .extracting(event -> event.deed().code())
                .startsWith(
                        "report",
                        "start-clock",
                        "accept",
                        "stop-clock",
                        "start-clock",
                        "dispatch",
                        "start-clock",
                        "sign");
        assertThat(timer(ClockKind.DISPOSE)
                        .verdict()
                        .orElseThrow()
                        .deadline()
                        .due()
                        .plusNanos(1))
                .isEqualTo(Instant.parse("2025-03-10T16:00:00Z"));
    }

    @Test
    void the_rule_that_says_most_of_a_case_counts() {
        desk.reported().does(COMMUNITY, new Intake.Accept("2025-1", "stacking", Urgency.URGENT, Level.COMMUNITY));
        assertThat(timer(ClockKind.DISPOSE).clock().limit()).isEqualTo(TimeLimit.workingTime(Duration.ofHours(16)));
        CaseDesk plain = new CaseDesk().accepted();
        assertThat(plain.state.clocks().timers()).isEmpty();
        assertThat(plain.state.clocks().due(ClockKind.DISPOSE, plain.now, CaseDesk.CHINA, Coverage.STRICT))
                .isEmpty();
        plain.refuses(COMMUNITY, new Postponements.PauseClock("season"), "no-clock");
    }

    @Test
    void a_supporter_who_signs_moves_no_clock() {
        Party second = new Party(OrgId.of("firm-2"), Role.PROPERTY_ENTERPRISE, Level.GRID);
        desk.dispatched()
                .does(COMMUNITY, new Assignments.Dispatch("s", second, Share.SUPPORT))
                .does(OTHER_FIRM, new Assignments.Sign("s"));
        assertThat(timer(ClockKind.SIGN).isOpen()).isTrue();
    }

    @Test
    void case_16_an_extension_is_kept_when_the_clock_stands_still_later() {
        desk.inProgress();
        assertThat(due()).isEqualTo(after("2025-03-10"));
        desk.does(FIRM, new Postponements.RequestExtension(3)).does(COMMUNITY, new Postponements.GrantExtension());
        assertThat(due()).isEqualTo(after("2025-03-13"));
        desk.does(COMMUNITY, new Postponements.PauseClock("season"))
                .waits(3)
                .does(COMMUNITY, new Postponements.ResumeClock("season"));
        // 4 and 5 March, and the rest of the 6th, stood still in whole days
        assertThat(due()).isEqualTo(after("2025-03-17"));
    }

    @Test
    void case_17_what_was_asked_for_in_time_is_in_time_though_it_is_decided_late() {
        desk.inProgress().does(FIRM, new Postponements.RequestExtension(5)).waits(10);
        assertThat(due().orElseThrow()).isBefore(desk.now);
        desk.does(COMMUNITY, new Postponements.GrantExtension());
        assertThat(due()).isEqualTo(after("2025-03-17"));
        desk.does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
        assertThat(isOnTime(timer(ClockKind.DISPOSE))).isTrue();
        CaseDesk late = new CaseDesk(CaseDesk.timed().build());
        late.inProgress().waits(10).refuses(FIRM, new Postponements.RequestExtension(5), "overdue");
    }

    @Test
    void case_18_a_refused_extension_uses_none_up() {
        desk.inProgress().refuses(OTHER_FIRM, new Postponements.RequestExtension(1), "not-assignee");
        for (int i = 0; i < 3; i++) {
            desk.does(FIRM, new Postponements.RequestExtension(1))
                    .refuses(FIRM, new Postponements.RequestExtension(1), "extension-pending")
                    .does(COMMUNITY, new Postponements.RefuseExtension("enough time"))
                    .refuses(COMMUNITY, new Postponements.GrantExtension(), "no-extension-pending");
        }
        desk.refuses(FIRM, new Postponements.RequestExtension(6), "no-more-time")
                .refuses(FIRM, new Postponements.RequestExtension(0), "no-more-time")
                .does(FIRM, new Postponements.RequestExtension(1))
                .does(COMMUNITY, new Postponements.GrantExtension())
                .does(FIRM, new Postponements.RequestExtension(1))
                .does(SUBDISTRICT, new Postponements.GrantExtension())
                .refuses(FIRM, new Postponements.RequestExtension(1), "no-more-time");
        assertThat(due()).isEqualTo(after("2025-03-12"));
    }

    @Test
    void case_49_a_deadline_passes_once_and_is_dated_when_it_passed() {
        desk.inProgress().refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue").waits(30);
        desk.does(SYSTEM, new Clocks.Tick());
        assertThat(timer(ClockKind.DISPOSE).breachedAt().map(at -> at.plusNanos(1)))
                .isEqualTo(after("2025-03-10"));
        desk.refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        CaseEvent last = desk.events.get(desk.events.size() - 1);
        assertThat(last.deed()).isInstanceOf(Clocks.Breach.class);
        assertThat(Optional.of(last.trace().at().plusNanos(1))).isEqualTo(after("2025-03-10"));
        assertThat(last.trace().recordedAt()).isEqualTo(desk.state.at().orElseThrow());
        assertThat(desk.state.at().orElseThrow()).isAfter(last.trace().at());
    }

    @Test
    void case_41_what_is_late_is_late_though_nobody_looked_at_the_clock() {
        desk.inProgress().waits(30).does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
        assertThat(isOnTime(timer(ClockKind.DISPOSE))).isFalse();
        assertThat(timer(ClockKind.DISPOSE).breachedAt()).isPresent();
    }

    @Test
    void work_that_is_sent_back_goes_on_with_the_time_that_is_left_and_a_breach_stays() {
        desk.disposed().waits(3).does(COMMUNITY, new Disposal.SendBack("half"));
        // looked at from the evening of the 3rd to the 6th: the 4th and the 5th stood still
        assertThat(due()).isEqualTo(after("2025-03-12"));
        desk.waits(20)
                .does(SYSTEM, new Clocks.Tick())
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(4)));
        desk.does(COMMUNITY, new Disposal.SendBack("half"));
        assertThat(timer(ClockKind.DISPOSE).breachedAt()).isPresent();
        assertThat(timer(ClockKind.DISPOSE).isOpen()).isTrue();
    }

    @Test
    void case_14_time_stands_still_until_the_last_reason_is_gone_and_only_for_reasons_of_the_policy() {
        desk.inProgress()
                .refuses(COMMUNITY, new Postponements.PauseClock("holiday"), "not-pausable")
                .refuses(FIRM, new Postponements.PauseClock("season"), "role")
                .does(COMMUNITY, new Postponements.PauseClock("season"))
                .does(COMMUNITY, new Postponements.PauseClock("season"))
                .waits(2)
                .does(COMMUNITY, new Postponements.PauseClock("court"))
                .does(COMMUNITY, new Postponements.ResumeClock("season"))
                .waits(2)
                .does(COMMUNITY, new Postponements.ResumeClock("court"));
        // 4 to 6 March in whole days
        assertThat(due()).isEqualTo(after("2025-03-13"));
    }

    @Test
    void case_38_a_reopened_case_goes_on_where_it_stopped() {
        desk.cleared().waits(10).does(COMMUNITY, new Aftercare.LookBack(Check.REFUTED));
        assertThat(timer(ClockKind.DISPOSE).isOpen()).isTrue();
        Instant due = due().orElseThrow();
        assertThat(due).isAfter(desk.now);
        assertThat(Duration.between(desk.now, due)).isLessThan(Duration.ofDays(9));
        desk.does(COMMUNITY, new Assignments.Dispatch("b1", TO_FIRM, Share.LEAD));
        assertThat(timer(ClockKind.SIGN).isOpen()).isTrue();
    }

    @Test
    void a_clock_ends_with_its_case() {
        desk.inProgress().does(SUBDISTRICT, new Leaving.VoidCase("twice", io.github.xingwuguan.basics.ActorId.of("b")));
        assertThat(desk.state.clocks().timers().values()).noneMatch(Clocks.Timer::isOpen);
    }

    @Test
    void what_follows_for_the_clocks_stands_in_the_dossier_and_comes_back_from_it() {
        CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);
        CasePolicy policy = CaseDesk.timed().build();
        CaseRequest report = CaseRequest.builder()
                .caseId(CaseId.of("LX-1"))
                .commandId("c-1")
                .actor(CaseDesk.RESIDENT)
                .at(desk.now)
                .deed(CaseDesk.report(CaseKind.HELP))
                .build();
        CaseFile reported = file.carryOut(report, policy, CaseDesk.CHINA, () -> new byte[16]);
        assertThat(reported.dossier().version()).isEqualTo(2);
        assertThat(CaseFile.read(reported.dossier()).state()).isEqualTo(reported.state());
        assertThat(reported.carryOut(report, policy, CaseDesk.CHINA, () -> new byte[16]))
                .isSameAs(reported);
        CaseRequest look = CaseRequest.builder()
                .from(report)
                .commandId("c-2")
                .actor(SYSTEM)
                .at(desk.now.plus(Duration.ofDays(9)))
                .deed(new Clocks.Tick())
                .build();
        CaseFile late = reported.carryOut(look, policy, CaseDesk.CHINA, () -> new byte[16]);
        assertThat(late.carryOut(look, policy, CaseDesk.CHINA, () -> new byte[16]))
                .isSameAs(late);
        assertThat(late.state().clocks().timer(ClockKind.FILE).orElseThrow().breachedAt())
                .contains(Instant.parse("2025-03-04T01:00:00Z"));
    }

    @Test
    void nobody_starts_stops_or_breaches_a_clock_by_a_wish() {
        desk.inProgress();
        Clocks.StartClock start = new Clocks.StartClock(ClockKind.DISPOSE, TimeLimit.workingDays(90));
        desk.refuses(SYSTEM, start, "role").refuses(COMMUNITY, start, "role");
    }

    @Test
    void rules_are_checked() {
        ClockRule twice = CaseDesk.timed().build().clocks().get(0);
        ClockRule unknown = ClockRule.builder()
                .kind(ClockKind.VERIFY)
                .category("unheard-of")
                .limit(TimeLimit.workingDays(1))
                .maxExtensions(10)
                .maxExtension(-1)
                .build();
        assertThatThrownBy(() ->
                        CaseDesk.timed().addClocks(twice).addClocks(unknown).build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly(
                                        "duplicate-rule /clocks/5",
                                        "unknown-category /clocks/6/category",
                                        "out-of-range /clocks/6/maxExtensions",
                                        "out-of-range /clocks/6/maxExtension"));
        assertThat(unknown.weight()).isEqualTo(2);
    }
}
