package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.OTHER_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Rule;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where the parts of a case meet, from Monday 2025-03-03 on; five working days to deal with it. */
class CaseInterplayTest {
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final Party TO_OTHER_FIRM =
            new Party(OrgId.of("firm-2"), io.github.xingwuguan.lifecycle.Role.PROPERTY_ENTERPRISE, Level.GRID);

    private final CaseDesk desk = new CaseDesk(CaseDesk.pressed().build());

    private CaseDesk held() {
        return desk.does(FIRM, new Holds.RequestHold("seasonal", APRIL)).does(SUBDISTRICT, new Holds.GrantHold());
    }

    private Optional<Instant> breach() {
        return desk.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt();
    }

    private static List<String> codes(CaseDesk desk) {
        return desk.events.stream().map(event -> event.deed().code()).toList();
    }

    /** Names of components that hold what a table or the host knows, and no words of anybody. */
    private static final Set<String> CODES = Set.of(
            "id",
            "dossierNo",
            "category",
            "channel",
            "cause",
            "row",
            "conference",
            "item",
            "rung",
            "stage",
            "type",
            "method",
            "document",
            "matter");

    @Test
    void who_is_called_answers_while_the_case_is_held_over_since_that_time_runs_on() {
        desk.inProgress()
                .does(SUBDISTRICT, WhistleDeeds.blow("w1", "progress", CaseDesk.TO_BRANCH))
                .does(BRANCH, new WhistleAnswers.ReportIn("w1"))
                .does(SUBDISTRICT, new Whistles.CompleteWhistle("w1"))
                .does(SUBDISTRICT, WhistleDeeds.blow("w2", "progress", CaseDesk.TO_BRANCH, CaseDesk.TO_BUREAU));
        held().does(BRANCH, new WhistleRatings.RateWhistle("w1", WhistleDeeds.URBAN, WhistleRating.VALID))
                .does(BRANCH, new WhistleAnswers.SignWhistle("w2"))
                .does(BRANCH, new WhistleAnswers.ReportIn("w2"))
                .does(BUREAU, new WhistleDeclines.DeclineWhistle("w2", "not ours"))
                .does(DISTRICT, new WhistleDeclines.UpholdDecline("w2", WhistleDeeds.HOUSING))
                .waits(7)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(codes(desk)).doesNotContain("no-show");
    }

    @Test
    void a_party_says_while_the_case_is_held_over_that_something_was_left_undone() {
        CaseDesk dispute = new CaseDesk(CaseDesk.pressed().build());
        dispute.does(RESIDENT, CaseDesk.report(CaseKind.DISPUTE))
                .does(GRID, MediationDeeds.filed())
                .does(GRID, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a1"))
                .does(CaseDesk.CLERK, new Mediations.Open("m", MediationDeeds.PARTIES))
                .does(RESIDENT, new Mediations.Consent("m", MediationDeeds.RESIDENT))
                .does(FIRM, new Mediations.Consent("m", MediationDeeds.FIRM))
                .does(CaseDesk.CLERK, new Agreements.MakeAgreement("m", MediationDeeds.oral("2025-03-20"), List.of()))
                .does(FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(SUBDISTRICT, new Holds.GrantHold())
                .does(RESIDENT, new Agreements.RecordPerformance("m", Performance.NONE))
                .waits(25)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(dispute.state.mediations().last().orElseThrow().progress())
                .isEqualTo(Mediation.Progress.UNPERFORMED);
    }

    @Test
    void what_goes_on_while_a_case_is_held_over_is_known_by_codes_that_there_are() {
        Set<String> known = CaseRules.table().stream().map(Rule::code).collect(Collectors.toSet());
        assertThat(known).containsAll(Holds.GOES_ON);
        Set<String> petition = Deeds.all().stream()
                .filter(Petition.Ask.class::isInstance)
                .map(Deed::code)
                .filter(code -> !code.equals("become-final"))
                .collect(Collectors.toSet());
        assertThat(Holds.GOES_ON).containsAll(petition);
    }

    @Test
    void a_hold_that_another_lead_asked_for_stands_in_nobodys_way() {
        desk.inProgress()
                .does(FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(SUBDISTRICT, new Returns.Arbitrate("a2", TO_OTHER_FIRM))
                .does(OTHER_FIRM, new Assignments.Sign("a2"))
                .refuses(SUBDISTRICT, new Holds.GrantHold(), "no-hold-pending")
                .does(OTHER_FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(SUBDISTRICT, new Holds.GrantHold());
    }

    @Test
    void an_extension_that_another_lead_asked_for_stops_neither_the_deadline_nor_the_ladder() {
        desk.inProgress()
                .does(FIRM, new Postponements.RequestExtension(2))
                .does(SUBDISTRICT, new Returns.Arbitrate("a2", TO_OTHER_FIRM))
                .waits(9)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(breach()).contains(Instant.parse("2025-03-10T15:59:59.999999999Z"));
        assertThat(desk.state.supervision().reached()).contains("amber", "red");
    }

    @Test
    void an_extension_that_is_asked_for_ends_with_an_escalation() {
        desk.inProgress()
                .does(FIRM, new Postponements.RequestExtension(2))
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .waits(9)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(breach()).contains(Instant.parse("2025-03-10T15:59:59.999999999Z"));
    }

    @Test
    void a_case_that_is_held_over_and_goes_up_is_still_held_over_and_dealt_with_after_it() {
        desk.inProgress();
        held();
        desk.does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .refuses(SUBDISTRICT, new Assignments.Dispatch("a2", CaseDesk.TO_FIRM, Share.LEAD), "held")
                .refuses(RESIDENT, new Leaving.Withdraw(), "held")
                .waits(40)
                .does(SYSTEM, new Clocks.Tick())
                .does(SUBDISTRICT, new Assignments.Dispatch("a2", CaseDesk.TO_FIRM, Share.LEAD));
        assertThat(desk.state.holds().running()).isEmpty();
    }

    @Test
    void no_rung_is_reached_for_the_time_for_which_an_overdue_case_stood_still() {
        desk.inProgress().waits(8).does(SYSTEM, new Clocks.Tick());
        desk.does(COMMUNITY, new Postponements.PauseClock("season"))
                .waits(22)
                .does(COMMUNITY, new Postponements.ResumeClock("season"))
                // the day on which it began to stand still counts, and one working day after the deadline is over with
                // it
                .does(SYSTEM, new Clocks.Tick());
        assertThat(desk.state.supervision().reached()).contains("supervised").doesNotContain("raised", "listed");
    }

    @Test
    void a_rung_on_the_last_day_of_the_calendar_is_no_reason_to_fail() {
        CaseDesk late = new CaseDesk(CaseDesk.pressed().build());
        late.now = Instant.parse("2026-12-24T01:00:00Z");
        late.inProgress();
        Instant due = late.state
                .clocks()
                .due(ClockKind.DISPOSE, late.now, CaseDesk.CHINA, Coverage.STRICT)
                .orElseThrow()
                .due();
        assertThat(due).isEqualTo(Instant.parse("2026-12-31T15:59:59.999999999Z"));
        late.waits(10).does(SYSTEM, new Clocks.Tick());
        assertThat(codes(late)).contains("breach");
        // nobody knows yet when work begins in 2027
        assertThat(late.state.supervision().reached()).contains("amber").doesNotContain("red");
    }

    @Test
    void nobody_is_absent_on_a_day_of_which_it_is_not_known_whether_it_is_worked() {
        CaseDesk late = new CaseDesk(CaseDesk.timed().build());
        late.now = Instant.parse("2026-12-29T01:00:00Z");
        late.inProgress()
                .does(SUBDISTRICT, WhistleDeeds.blow("w", "progress", CaseDesk.TO_BRANCH))
                .waits(9)
                .does(BRANCH, new WhistleAnswers.ReportIn("w"));
        assertThat(codes(late)).doesNotContain("no-show");
    }

    @Test
    void c52_no_words_are_left_of_a_deed_that_was_redacted() throws ReflectiveOperationException {
        for (Deed deed : Deeds.all()) {
            Deed left = deed.redacted();
            assertThat(left.getClass()).isEqualTo(deed.getClass());
            for (RecordComponent component : deed.getClass().getRecordComponents()) {
                boolean isReasonCode = component.getName().equals("reason")
                        && Set.of("request-hold", "pause-clock", "resume-clock", "blow-whistle")
                                .contains(deed.code());
                if (component.getType() == String.class && !CODES.contains(component.getName()) && !isReasonCode) {
                    assertThat(component.getAccessor().invoke(left))
                            .as(deed.code() + " " + component.getName())
                            .isEqualTo(Deed.GONE);
                }
            }
        }
    }

    @Test
    void i3_a_merger_that_was_asked_for_ends_with_the_case_and_does_not_come_back_with_it() {
        desk.accepted()
                .does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-2")))
                .does(COMMUNITY, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a1"))
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"));
        assertThat(desk.state.merging().request()).isEmpty();
        desk.does(SUBDISTRICT, new Aftercare.Reopen(Aftercare.Cause.AUDIT))
                .refuses(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-2")), "merge-not-requested");
    }

    @Test
    void nobody_signs_for_what_was_taken_over_below_and_the_next_lead_has_time_of_its_own() {
        desk.accepted()
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .does(SUBDISTRICT, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Share.LEAD))
                .does(SUBDISTRICT, new Levels.HandDown(Level.COMMUNITY))
                .does(COMMUNITY, new Levels.TakeOver());
        assertThat(desk.state.clocks().timer(ClockKind.SIGN).orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    void what_has_become_an_emergency_is_not_taken_over_below() {
        desk.accepted()
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .does(SUBDISTRICT, new Levels.HandDown(Level.COMMUNITY))
                .does(SUBDISTRICT, new Levels.Reclassify("stacking", Urgency.EMERGENCY))
                .refuses(COMMUNITY, new Levels.TakeOver(), "stays-up");
    }

    @Test
    void an_explanation_of_the_last_cycle_explains_nothing_in_this_one() {
        Ladder ladder = new Ladder(
                List.of(new Ladder.Rung(
                        "listed", Optional.empty(), Optional.of(TimeLimit.workingDays(1)), Pressure.LIST)),
                TimeLimit.workingDays(2));
        CaseDesk again = new CaseDesk(CaseDesk.pressed().ladder(ladder).build());
        again.inProgress()
                .does(SUBDISTRICT, new Supervision.Supervise(Pressure.URGE, APRIL))
                .does(FIRM, new Supervision.ReplyTo("the part is ordered"))
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"))
                .does(SUBDISTRICT, new Aftercare.Reopen(Aftercare.Cause.AUDIT))
                .waits(12)
                .does(SYSTEM, new Clocks.Tick());
        assertThat(codes(again)).endsWith("reach-rung", "supervise");
    }

    @Test
    void what_was_said_of_the_last_cycle_is_no_reason_for_an_exemption_in_this_one() {
        desk.disposed()
                .does(SUBDISTRICT, new Disposal.RecordCallback(Check.REFUTED, Satisfaction.DISSATISFIED))
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"))
                .does(SUBDISTRICT, new Aftercare.Reopen(Aftercare.Cause.AUDIT))
                .does(COMMUNITY, new Assignments.Dispatch("a2", CaseDesk.TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a2"))
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"))
                .refuses(FIRM, new Exemptions.RequestExemption(Exemptions.Matter.ANSWER, "flood"), "nothing-against");
    }

    @Test
    void a_community_that_is_reported_does_not_apply_for_clearance() {
        desk.does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.ACCUSATION,
                                PlaceId.of("compound-1"),
                                Optional.of(OrgId.of("community-1")),
                                List.of()))
                .does(SUBDISTRICT, new Intake.Accept("1", "levy", Urgency.NORMAL, Level.SUBDISTRICT))
                .does(SUBDISTRICT, new Assignments.Dispatch("a1", CaseDesk.TO_BRANCH, Share.LEAD))
                .does(BRANCH, new Assignments.Sign("a1"))
                .does(BRANCH, new Disposal.SubmitDisposal("done", CaseDesk.after(2)))
                .does(SUBDISTRICT, new Disposal.RecordInspection(Check.CONFIRMED, CaseDesk.after(3)))
                .does(CaseDesk.DEPUTY, new Disposal.Verify())
                .refuses(COMMUNITY, new Clearance.Apply(Outcome.RESOLVED), "recusal")
                .does(BRANCH, new Clearance.Apply(Outcome.RESOLVED));
    }

    @Test
    void after_a_case_went_up_somebody_of_its_new_level_can_ask_for_the_same_merger() {
        desk.accepted()
                .does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-2")))
                .does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "no-owner"))
                .refuses(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-2")), "level")
                .does(SUBDISTRICT, new Merging.RequestMerge(CaseId.of("LX-2")));
    }

    @Test
    void nothing_is_next_in_a_merger_while_the_case_that_must_act_is_held_over() {
        desk.inProgress();
        held();
        CaseDesk child = new CaseDesk(CaseDesk.pressed().build());
        child.state = Case.of(CaseId.of("LX-2"));
        child.accepted().does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-1")));
        assertThat(Merging.next(child.state, desk.state, child.now)).isEmpty();
    }

    @Test
    void a_case_that_was_late_and_comes_back_does_not_go_up_for_the_time_that_it_was_closed() {
        desk.inProgress()
                .waits(8)
                .does(SYSTEM, new Clocks.Tick())
                .does(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"))
                .waits(20)
                .does(SUBDISTRICT, new Aftercare.Reopen(Aftercare.Cause.AUDIT))
                .does(SYSTEM, new Clocks.Tick());
        assertThat(desk.state.level()).isEqualTo(Level.COMMUNITY);
        assertThat(desk.state.supervision().reached()).contains("red").doesNotContain("raised", "listed");
    }

    @Test
    void a_look_at_the_clocks_goes_by_the_policy_under_which_the_case_was_filed() {
        desk.inProgress().waits(20);
        CasePolicy next = CaseDesk.pressed().id(PolicyId.parse("example@2")).build();
        Context<CasePolicy> context = new Context<>(SYSTEM, desk.now, next, CaseDesk.CHINA);
        assertThat(Case.LIFECYCLE
                        .decide(desk.state, new Clocks.Tick(), context)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("policy-changed");
    }

    private CaseDesk everythingOpen() {
        CaseDesk open = new CaseDesk(CaseDesk.pressed().build());
        open.does(RESIDENT, CaseDesk.report(CaseKind.DISPUTE))
                .does(GRID, MediationDeeds.filed())
                .does(GRID, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a1"))
                .does(CaseDesk.CLERK, new Mediations.Open("m", MediationDeeds.PARTIES))
                .does(SUBDISTRICT, WhistleDeeds.blow("w1", "progress", CaseDesk.TO_BRANCH))
                .does(SUBDISTRICT, WhistleDeeds.blow("w2", "tough", CaseDesk.TO_BUREAU))
                .does(BRANCH, new WhistleDeclines.DeclineWhistle("w1", "not ours"));
        open.does(CaseDesk.COMPOUND_BRANCH, Conferences.convene("c1", open))
                .does(CaseDesk.COMPOUND_BRANCH, Conferences.hold("c1", Conferences.agreed(Conferences.FIRM)));
        return open.does(CaseDesk.COMPOUND_BRANCH, Conferences.convene("c2", open))
                .does(FIRM, new Holds.RequestHold("seasonal", APRIL))
                .does(FIRM, new Postponements.RequestExtension(2))
                .does(SUBDISTRICT, new Supervision.Supervise(Pressure.URGE, APRIL))
                .does(COMMUNITY, new Merging.RequestMerge(CaseId.of("LX-2")));
    }

    private static void isOver(Case state) {
        assertThat(state.stage().isOpen()).isFalse();
        assertThat(state.assignments().all()).noneMatch(Assignment::isOpen);
        assertThat(state.whistles().all()).noneMatch(Whistle::isOpen);
        assertThat(state.deliberations().isOpen()).isFalse();
        assertThat(state.mediations().isPending()).isFalse();
        assertThat(state.holds().asked()).isEmpty();
        assertThat(state.holds().running()).isEmpty();
        assertThat(state.levels().offered()).isEmpty();
        assertThat(state.merging().request()).isEmpty();
        // who reported a case that was merged is still spoken with
        assertThat(state.clocks().timers().entrySet())
                .filteredOn(timer -> state.stage() != Stage.MERGED || timer.getKey() != ClockKind.CONTACT)
                .noneMatch(timer -> timer.getValue().isOpen());
        assertThat(state.clocks().timers().values())
                .noneMatch(timer -> timer.requested().isPresent());
    }

    @Test
    void i3_nothing_is_open_in_a_case_that_is_taken_back_void_or_merged() {
        isOver(everythingOpen().does(RESIDENT, new Leaving.Withdraw()).state);
        isOver(everythingOpen().does(SUBDISTRICT, new Leaving.VoidCase("twice", CaseDesk.DEPUTY.id())).state);
        isOver(everythingOpen().does(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-2"))).state);
        everythingOpen()
                .refuses(SUBDISTRICT, new Clearance.Conclude(Outcome.EXPLAINED_INFEASIBLE, "told"), "mediation-open");
    }

    @Test
    void c52_a_history_without_words_replays_to_the_same_case_but_for_the_words() {
        CaseDesk full = everythingOpen()
                .does(DISTRICT, new Whistles.RefuseWhistle("w2", "try yourself"))
                .does(CaseDesk.COMPOUND_BRANCH, new Deliberations.WaiveItem("c1", "i1", "no need"))
                .does(SUBDISTRICT, new Leaving.VoidCase("twice", CaseDesk.DEPUTY.id()));
        Case left = Case.LIFECYCLE.fold(
                Case.of(CaseId.of("LX-1")),
                full.events.stream().map(CaseEvent::redacted).toList());
        assertThat(left.toBuilder().deliberations(full.state.deliberations()).build())
                .isEqualTo(full.state);
    }

    @Test
    void i9_a_command_that_led_to_several_events_is_known_again() {
        CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);
        desk.inProgress().does(SUBDISTRICT, WhistleDeeds.blow("w", "progress", CaseDesk.TO_BRANCH, CaseDesk.TO_BUREAU));
        file = file.append("before", desk.events, desk.now, () -> new byte[16]);
        file = again(file, "c1", BRANCH, new WhistleAnswers.ReportIn("w"), 9);
        again(file, "c2", SYSTEM, new Clocks.Tick(), 9);
    }

    private CaseFile again(CaseFile file, String id, Actor actor, Deed deed, int days) {
        desk.waits(days);
        Decision<CaseEvent> first = file.decide(id, deed, desk.context(actor));
        CaseFile next = file.append(id, first.events(), desk.now, () -> new byte[16]);
        assertThat(first.events()).hasSizeGreaterThan(1);
        assertThat(next.decide(id, deed, desk.context(actor))).isEqualTo(first);
        return next;
    }
}
