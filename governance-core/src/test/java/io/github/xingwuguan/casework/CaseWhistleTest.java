package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DEPUTY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.TO_BUREAU;
import static io.github.xingwuguan.casework.WhistleDeeds.HOUSING;
import static io.github.xingwuguan.casework.WhistleDeeds.TO_GRID;
import static io.github.xingwuguan.casework.WhistleDeeds.TO_SUBDISTRICT;
import static io.github.xingwuguan.casework.WhistleDeeds.URBAN;
import static io.github.xingwuguan.casework.WhistleDeeds.blow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Whistle.Progress;
import io.github.xingwuguan.casework.WhistleTarget.Decline;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each step of the desk comes an hour after the last, from Monday, 3 March 2025, nine o'clock. */
class CaseWhistleTest {
    /** The last instant of Thursday, 6 March: three working days after a whistle of Monday. */
    private static final Instant THURSDAY =
            Instant.parse("2025-03-06T16:00:00Z").minusNanos(1);

    private final CaseDesk desk = new CaseDesk(policy());

    /** The two of every desk, those of residents and of the community, and one for emergencies. */
    private static CasePolicy policy() {
        WhistleRule.Builder gate = WhistleDeeds.rule("gate", 1)
                .blowers(List.of(Role.RESIDENT, Role.PROPERTY_ENTERPRISE))
                .targets(List.of(new Seat(Role.GRID_WORKER, Level.GRID)));
        WhistleRule.Builder up = WhistleDeeds.rule("up", 2)
                .blowers(List.of(Role.COMMUNITY))
                .targets(List.of(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT)))
                .approver(new Seat(Role.COMMUNITY, Level.COMMUNITY));
        WhistleRule.Builder scene =
                WhistleDeeds.rule("scene", 1).reportInWithin(TimeLimit.continuous(Duration.ofMinutes(30)));
        return CaseDesk.timed()
                .addWhistles(gate.build())
                .addWhistles(up.build())
                .addWhistles(scene.build())
                .build();
    }

    private Whistle whistle(String id) {
        return desk.state.whistles().whistle(id).orElseThrow();
    }

    private WhistleTarget target(String id, OrgId org) {
        return whistle(id).target(org).orElseThrow();
    }

    private CaseDesk blown() {
        return desk.inProgress().does(SUBDISTRICT, blow("w", "progress", TO_BRANCH, TO_BUREAU));
    }

    private List<String> codes() {
        return desk.events.stream().map(event -> event.deed().code()).toList();
    }

    @Test
    void who_is_called_signs_reports_in_and_both_sides_rate_each_other_once() {
        blown().does(BRANCH, new WhistleAnswers.SignWhistle("w"))
                .refuses(BRANCH, new WhistleAnswers.SignWhistle("w"), "already-answered")
                .does(BRANCH, new WhistleAnswers.ReportIn("w"))
                .refuses(BRANCH, new WhistleAnswers.ReportIn("w"), "already-answered")
                .refuses(BRANCH, new WhistleAnswers.SignWhistle("w"), "already-answered")
                .refuses(SUBDISTRICT, new Whistles.CompleteWhistle("w"), "targets-awaited")
                .does(BUREAU, new WhistleAnswers.ReportIn("w"))
                .refuses(COMMUNITY, new Whistles.CompleteWhistle("w"), "not-blower")
                .refuses(SUBDISTRICT, rate(URBAN, WhistleRating.GOOD), "unknown-whistle")
                .does(DEPUTY, new Whistles.CompleteWhistle("w"))
                .refuses(DEPUTY, new Whistles.CompleteWhistle("w"), "unknown-whistle")
                .refuses(BRANCH, new WhistleAnswers.ReportIn("w"), "unknown-whistle");
        assertThat(whistle("w").progress()).isEqualTo(Progress.COMPLETED);
        desk.does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)))
                .does(SUBDISTRICT, rate(URBAN, WhistleRating.GOOD))
                .refuses(DEPUTY, rate(URBAN, WhistleRating.POOR), "already-rated")
                .does(BRANCH, rate(URBAN, WhistleRating.VALID))
                .refuses(BRANCH, rate(URBAN, WhistleRating.INVALID), "already-rated")
                .refuses(BRANCH, rate(HOUSING, WhistleRating.INVALID), "not-called")
                .refuses(BUREAU, rate(HOUSING, WhistleRating.FAIR), "not-blower")
                .refuses(BUREAU, rate(OrgId.of("other"), WhistleRating.VALID), "unknown-whistle")
                .waits(9)
                .refuses(BUREAU, rate(HOUSING, WhistleRating.VALID), "rating-over");
        assertThat(target("w", URBAN).ratings()).containsExactly(WhistleRating.GOOD, WhistleRating.VALID);
        assertThat(target("w", URBAN).missed()).isEmpty();
    }

    private static WhistleRatings.RateWhistle rate(OrgId target, WhistleRating rating) {
        return new WhistleRatings.RateWhistle("w", target, rating);
    }

    @Test
    void nobody_says_it_is_done_while_somebody_is_called_for_help() {
        blown().refuses(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)), "whistle-open")
                .refuses(DISTRICT, new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told"), "whistle-open");
        CaseDesk waiting = new CaseDesk(policy()).inProgress().does(SUBDISTRICT, blow("w", "tough", TO_BRANCH));
        waiting.refuses(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)), "whistle-open")
                .does(DISTRICT, new Whistles.RefuseWhistle("w", "try yourself"))
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)));
    }

    @Test
    void case_25_what_is_open_when_a_case_closes_otherwise_ends_with_it() {
        blown().does(SUBDISTRICT, blow("v", "tough", TO_BRANCH)).does(RESIDENT, new Leaving.Withdraw());
        assertThat(desk.state.whistles().all())
                .extracting(Whistle::progress)
                .containsExactly(Progress.SUPERSEDED, Progress.SUPERSEDED);
        desk.waits(30)
                .refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue")
                .refuses(BRANCH, new WhistleAnswers.ReportIn("w"), "stage");
        CaseDesk voided = new CaseDesk(policy())
                .inProgress()
                .does(SUBDISTRICT, blow("w", "progress", TO_BRANCH))
                .does(DISTRICT, new Leaving.VoidCase("twice", ActorId.of("b")));
        assertThat(voided.state.whistles().all()).noneMatch(Whistle::isOpen);
        CaseDesk redirected = new CaseDesk(policy())
                .accepted()
                .does(SUBDISTRICT, blow("w", "progress", TO_BRANCH))
                .does(DISTRICT, new Leaving.Redirect("emergency-line"));
        assertThat(redirected.state.whistles().all()).noneMatch(Whistle::isOpen);
    }

    @Test
    void case_26_a_refused_whistle_that_is_overruled_later_is_late_from_the_original_whistle() {
        blown().does(BRANCH, new WhistleDeclines.DeclineWhistle("w", "not ours"))
                .does(BUREAU, new WhistleAnswers.ReportIn("w"))
                .refuses(BRANCH, new WhistleAnswers.ReportIn("w"), "decline-pending")
                .refuses(SUBDISTRICT, new Whistles.CompleteWhistle("w"), "targets-awaited")
                .waits(20)
                .does(SYSTEM, new Clocks.Tick());
        // undecided, so the look found other deadlines only
        assertThat(target("w", URBAN).missed()).isEmpty();
        assertThat(codes()).doesNotContain("no-show");
        desk.does(DISTRICT, new WhistleDeclines.OverruleDecline("w", URBAN))
                .refuses(DISTRICT, new WhistleDeclines.UpholdDecline("w", URBAN), "no-decline-pending")
                .refuses(BRANCH, new WhistleDeclines.DeclineWhistle("w", "still not"), "declined-before")
                .does(BRANCH, new WhistleAnswers.ReportIn("w"));
        WhistleTarget late = target("w", URBAN);
        assertThat(late.missed()).contains(THURSDAY);
        assertThat(late.reportedAt()).contains(desk.now);
        assertThat(late.decline()).isEqualTo(Decline.OVERRULED);
        assertThat(codes()).endsWith("overrule-decline", "no-show", "report-in");
        desk.does(SUBDISTRICT, new Whistles.CompleteWhistle("w"));
    }

    @Test
    void case_26_who_is_overruled_in_time_may_still_come_in_time() {
        blown().does(BRANCH, new WhistleDeclines.DeclineWhistle("w", "not ours"))
                .does(DISTRICT, new WhistleDeclines.OverruleDecline("w", URBAN))
                .does(BRANCH, new WhistleAnswers.ReportIn("w"));
        assertThat(target("w", URBAN).missed()).isEmpty();
        assertThat(target("w", URBAN).decline()).isEqualTo(Decline.OVERRULED);
    }

    @Test
    void a_decline_that_is_upheld_is_no_fault_and_one_that_comes_late_is_none() {
        blown().does(BRANCH, new WhistleDeclines.DeclineWhistle("w", "not ours"))
                .refuses(BRANCH, new WhistleDeclines.DeclineWhistle("w", "not ours"), "decline-pending")
                .refuses(SUBDISTRICT, new WhistleDeclines.UpholdDecline("w", URBAN), "role")
                .does(DISTRICT, new WhistleDeclines.UpholdDecline("w", URBAN))
                .refuses(BRANCH, new WhistleAnswers.ReportIn("w"), "already-answered")
                .waits(20)
                .refuses(BUREAU, new WhistleDeclines.DeclineWhistle("w", "not ours"), "too-late-to-decline")
                .does(SUBDISTRICT, new Whistles.CompleteWhistle("w"));
        assertThat(target("w", URBAN).missed()).isEmpty();
        assertThat(target("w", HOUSING).missed()).contains(THURSDAY);
        desk.refuses(SUBDISTRICT, rate(URBAN, WhistleRating.POOR), "unknown-whistle")
                .does(SUBDISTRICT, rate(HOUSING, WhistleRating.POOR));
    }

    @Test
    void who_does_not_come_is_entered_once_as_of_the_deadline_and_may_still_come_late() {
        blown().does(BUREAU, new WhistleAnswers.ReportIn("w"))
                .waits(20)
                .does(SYSTEM, new Clocks.Tick())
                .refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        CaseEvent absent = desk.events.stream()
                .filter(event -> event.deed() instanceof WhistleAnswers.NoShow)
                .reduce((a, b) -> {
                    throw new AssertionError("twice");
                })
                .orElseThrow();
        assertThat(absent.trace().at()).isEqualTo(THURSDAY);
        assertThat(absent.trace().recordedAt()).isEqualTo(desk.state.at().orElseThrow());
        desk.does(BRANCH, new WhistleAnswers.ReportIn("w"));
        assertThat(target("w", URBAN).missed()).contains(THURSDAY);
        assertThat(target("w", URBAN).reportedAt()).contains(desk.now);
        assertThat(target("w", HOUSING).missed()).isEmpty();
        assertThat(codes().stream().filter("no-show"::equals)).hasSize(1);
    }

    @Test
    void who_comes_in_the_last_instant_comes_in_time_and_who_comes_after_it_does_not() {
        blown();
        desk.now = THURSDAY.minus(Duration.ofHours(1));
        desk.does(BRANCH, new WhistleAnswers.ReportIn("w"));
        desk.now = THURSDAY.minus(Duration.ofHours(1)).plusNanos(1);
        desk.does(BUREAU, new WhistleAnswers.ReportIn("w"));
        assertThat(target("w", URBAN).missed()).isEmpty();
        assertThat(target("w", HOUSING).missed()).contains(THURSDAY);
    }

    @Test
    void a_whistle_that_nobody_answers_is_completed_without_a_look_at_the_clocks() {
        blown().refuses(SUBDISTRICT, new Whistles.CompleteWhistle("w"), "targets-awaited")
                .waits(20)
                .does(SUBDISTRICT, new Whistles.CompleteWhistle("w"));
        assertThat(codes()).endsWith("no-show", "no-show", "complete-whistle");
        assertThat(whistle("w").targets()).allMatch(t -> t.missed().equals(Optional.of(THURSDAY)));
    }

    @Test
    void case_27_one_hazard_can_have_eight_whistles_but_not_two_at_once_for_the_same_target() {
        desk.wallInProgress();
        for (int i = 0; i < 8; i++) {
            String id = "w-" + i;
            desk.does(SUBDISTRICT, blow(id, "progress", TO_BUREAU))
                    .refuses(SUBDISTRICT, blow("again", "progress", TO_BRANCH, TO_BUREAU), "duplicate-whistle")
                    .does(BUREAU, new WhistleAnswers.ReportIn(id))
                    .does(SUBDISTRICT, new Whistles.CompleteWhistle(id))
                    .refuses(SUBDISTRICT, blow(id, "progress", TO_BUREAU), "duplicate-whistle");
        }
        desk.does(SUBDISTRICT, blow("other", "progress", TO_BRANCH))
                .does(SUBDISTRICT, blow("tough", "tough", TO_BRANCH));
        assertThat(desk.state.whistles().all()).hasSize(10);
    }

    @Test
    void case_59_a_branch_that_comes_leaves_the_case_where_it_is_and_a_bureau_takes_it_to_the_district() {
        blown().does(BRANCH, new WhistleAnswers.ReportIn("w"));
        assertThat(desk.state.highestLevel()).isEqualTo(Level.COMMUNITY);
        desk.does(BUREAU, new WhistleAnswers.ReportIn("w"));
        assertThat(desk.state.highestLevel()).isEqualTo(Level.DISTRICT);
        assertThat(desk.state.level()).isEqualTo(Level.COMMUNITY);
    }

    @Test
    void a_whistle_that_needs_approval_calls_nobody_before_it_is_approved_by_another() {
        Actor alsoOfDistrict = CaseDesk.actor("zhao", Role.DISTRICT, "district-1", Level.DISTRICT);
        desk.inProgress()
                .does(SUBDISTRICT, blow("w", "tough", TO_BRANCH))
                .refuses(BRANCH, new WhistleAnswers.ReportIn("w"), "unknown-whistle")
                .refuses(SUBDISTRICT, new Whistles.CompleteWhistle("w"), "unknown-whistle")
                .refuses(SUBDISTRICT, new Whistles.ApproveWhistle("w"), "no-seat")
                .refuses(alsoOfDistrict, new Whistles.ApproveWhistle("w"), "separation-of-duties")
                .refuses(alsoOfDistrict, new Whistles.RefuseWhistle("w", "no"), "separation-of-duties")
                .waits(30)
                .does(DISTRICT, new Whistles.ApproveWhistle("w"))
                .refuses(DISTRICT, new Whistles.ApproveWhistle("w"), "unknown-whistle");
        assertThat(whistle("w").reporting().orElseThrow().startedAt())
                .isEqualTo(desk.state.at().orElseThrow());
        assertThat(codes()).doesNotContain("no-show").endsWith("approve-whistle", "start-whistle");
        desk.does(BRANCH, new WhistleAnswers.ReportIn("w"));
        assertThat(target("w", URBAN).missed()).isEmpty();
    }

    @Test
    void each_calls_whom_the_type_names_for_what_is_beyond_it() {
        Party double1 = new Party(URBAN, Role.DEPARTMENT, Level.DISTRICT);
        desk.accepted()
                .refuses(SUBDISTRICT, blow("w", "unheard-of", TO_BRANCH), "unknown-whistle-type")
                .refuses(COMMUNITY, blow("w", "progress", TO_BRANCH), "not-blower")
                .refuses(SUBDISTRICT, blow("w", "progress", TO_GRID), "whistle-target")
                .refuses(SUBDISTRICT, blow("w", "progress"), "whistle-target")
                .refuses(SUBDISTRICT, blow("w", "progress", TO_BRANCH, double1), "whistle-target")
                .refuses(
                        SUBDISTRICT,
                        new Whistles.BlowWhistle("w", "progress", "too-much-work", List.of(TO_BRANCH)),
                        "whistle-reason")
                .refuses(GRID, blow("w", "gate", TO_GRID), "role")
                .does(RESIDENT, blow("w", "gate", TO_GRID))
                .refuses(BUREAU, new WhistleAnswers.ReportIn("w"), "not-called")
                .does(GRID, new WhistleAnswers.ReportIn("w"));
        Actor neighbour = CaseDesk.actor("neighbour", Role.RESIDENT, "residents", Level.GRID);
        desk.refuses(neighbour, new Whistles.CompleteWhistle("w"), "not-blower")
                .does(RESIDENT, new Whistles.CompleteWhistle("w"))
                .does(COMMUNITY, blow("u", "up", TO_SUBDISTRICT))
                .does(CaseDesk.CLERK, new Whistles.ApproveWhistle("u"))
                .does(SUBDISTRICT, new WhistleAnswers.ReportIn("u"));
    }

    @Test
    void in_an_emergency_there_are_other_reasons_and_half_an_hour() {
        desk.does(RESIDENT, CaseDesk.report(CaseKind.HAZARD))
                .does(SUBDISTRICT, new Intake.Accept("2025-1", "wall", Urgency.EMERGENCY, Level.SUBDISTRICT))
                .does(SUBDISTRICT, new Whistles.BlowWhistle("w", "scene", "at-once", List.of(TO_BRANCH)));
        Instant blown = desk.now;
        Whistle whistle = whistle("w");
        assertThat(whistle.reporting().orElseThrow().due(blown, CaseDesk.CHINA, Coverage.STRICT))
                .isEqualTo(
                        new Deadline(blown.plus(Duration.ofMinutes(30)), Deadline.Certainty.FIRM, CaseDesk.CHINA.id()));
        desk.does(BRANCH, new WhistleAnswers.ReportIn("w"));
        assertThat(target("w", URBAN).missed()).contains(blown.plus(Duration.ofMinutes(30)));
        assertThat(whistle.signing()
                        .orElseThrow()
                        .due(blown, CaseDesk.CHINA, Coverage.STRICT)
                        .due())
                .isEqualTo(blown.plus(Duration.ofHours(1)));
        desk.refuses(SUBDISTRICT, new Whistles.BlowWhistle("v", "scene", " ", List.of(TO_BUREAU)), "whistle-reason");
    }

    @Test
    void who_is_reported_neither_calls_nor_is_called() {
        desk.does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.PROPERTY_DISORDER, PlaceId.of("compound-1"), Optional.of(URBAN), List.of()))
                .does(COMMUNITY, new Intake.Accept("2025-1", "stacking", Urgency.NORMAL, Level.COMMUNITY))
                .refuses(SUBDISTRICT, blow("w", "progress", TO_BRANCH), "recusal")
                .does(SUBDISTRICT, blow("w", "progress", TO_BUREAU));
        CaseDesk firm = new CaseDesk(policy())
                .does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.PROPERTY_DISORDER,
                                PlaceId.of("compound-1"),
                                Optional.of(OrgId.of("firm-1")),
                                List.of()))
                .does(COMMUNITY, new Intake.Accept("2025-1", "stacking", Urgency.NORMAL, Level.COMMUNITY));
        firm.refuses(FIRM, blow("w", "gate", TO_GRID), "recusal").does(OTHER_FIRM, blow("w", "gate", TO_GRID));
    }

    @Test
    void nobody_starts_a_whistle_or_enters_an_absence_by_a_wish() {
        blown();
        Deadline past = new Deadline(desk.now, Deadline.Certainty.FIRM, CaseDesk.CHINA.id());
        desk.refuses(SYSTEM, new WhistleAnswers.NoShow("w", URBAN, past), "role")
                .refuses(
                        SYSTEM,
                        new Whistles.StartWhistle("w", TimeLimit.workingDays(9), TimeLimit.workingDays(9)),
                        "role");
    }

    @Test
    void a_late_report_stands_in_the_dossier_with_the_absence_and_the_command_is_known_again() {
        CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);
        file = carry(file, "1", RESIDENT, 0, CaseDesk.report(CaseKind.PROPERTY_DISORDER));
        Deed accept = new Intake.Accept("2025-0001", "stacking", Urgency.NORMAL, Level.COMMUNITY);
        file = carry(file, "2", COMMUNITY, 1, accept);
        file = carry(file, "3", SUBDISTRICT, 2, blow("w", "progress", TO_BRANCH));
        CaseFile late = carry(file, "4", BRANCH, 400, new WhistleAnswers.ReportIn("w"));
        assertThat(late.dossier().version()).isEqualTo(file.dossier().version() + 2);
        assertThat(carry(late, "4", BRANCH, 400, new WhistleAnswers.ReportIn("w")))
                .isSameAs(late);
        assertThat(CaseFile.read(late.dossier()).state()).isEqualTo(late.state());
        assertThatThrownBy(() -> carry(late, "4", BRANCH, 400, new WhistleAnswers.ReportIn("v")))
                .isInstanceOf(GovernanceException.class);
    }

    private CaseFile carry(CaseFile file, String id, Actor actor, int hours, Deed deed) {
        CaseRequest request = CaseRequest.builder()
                .caseId(CaseId.of("LX-1"))
                .commandId("c-" + id)
                .actor(actor)
                .at(desk.now.plus(Duration.ofHours(hours)))
                .deed(deed)
                .build();
        return file.carryOut(request, policy(), CaseDesk.CHINA, () -> new byte[16]);
    }

    @Test
    void rules_are_checked() {
        WhistleRule empty = WhistleDeeds.rule("Bad code", 1)
                .basis(" ")
                .blowers(List.of())
                .targets(List.of())
                .approver(new Seat(Role.PARTY_BRANCH, Level.GRID))
                .build();
        WhistleRule unfit = WhistleDeeds.rule("progress", 1)
                .blowers(List.of(Role.SUBDISTRICT, Role.SUBDISTRICT, Role.DISTRICT))
                .targets(List.of(
                        new Seat(Role.DEPARTMENT, Level.SUBDISTRICT),
                        new Seat(Role.GRID_WORKER, Level.GRID),
                        new Seat(Role.DEPARTMENT, Level.GRID)))
                .build();
        WhistleRule above = WhistleDeeds.rule("above", 1)
                .targets(List.of(
                        new Seat(Role.DEPARTMENT, Level.SUBDISTRICT),
                        new Seat(Role.COMMUNITY, Level.COMMUNITY),
                        new Seat(Role.DEPARTMENT, Level.GRID),
                        new Seat(Role.DEPARTMENT, Level.SUBDISTRICT)))
                .approver(new Seat(Role.DISTRICT, Level.COMMUNITY))
                .build();
        assertThatThrownBy(() -> CaseDesk.timed()
                        .addWhistles(empty)
                        .addWhistles(unfit)
                        .addWhistles(above)
                        .build())
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly(
                                        "code-form /whistles/2/code",
                                        "no-basis /whistles/2/basis",
                                        "no-blowers /whistles/2/blowers",
                                        "no-targets /whistles/2/targets",
                                        "unfit-seat /whistles/2/approver",
                                        "duplicate-whistle /whistles/3/code",
                                        "unfit-blower /whistles/3/blowers/1",
                                        "unfit-blower /whistles/3/blowers/2",
                                        "unfit-target /whistles/3/targets/0",
                                        "unfit-target /whistles/3/targets/1",
                                        "unfit-target /whistles/3/targets/2",
                                        "unfit-target /whistles/4/targets/1",
                                        "unfit-target /whistles/4/targets/2",
                                        "unfit-target /whistles/4/targets/3",
                                        "unfit-seat /whistles/4/approver"));
    }
}
