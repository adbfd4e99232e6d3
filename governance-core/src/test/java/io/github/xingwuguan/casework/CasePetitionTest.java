package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DEPUTY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.GRID;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.TO_BRANCH;
import static io.github.xingwuguan.casework.CaseDesk.TO_BUREAU;
import static io.github.xingwuguan.casework.CaseDesk.TO_FIRM;
import static io.github.xingwuguan.casework.CaseDesk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Petition.Petitioner;
import io.github.xingwuguan.casework.Petition.Registered;
import io.github.xingwuguan.casework.Petition.Step;
import io.github.xingwuguan.casework.PetitionHandling.RegisterPetition;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each step of the desk comes an hour after the last, from Monday, 3 March 2025, nine o'clock. */
class CasePetitionTest {
    private static final Party TO_COMMUNITY = new Party(OrgId.of("community-1"), Role.COMMUNITY, Level.COMMUNITY);
    private static final Optional<OrgId> CITY = Optional.of(OrgId.of("city"));
    private static final Deed ROUTE = new PetitionHandling.RoutePetition(TO_COMMUNITY);
    private static final Deed TAKEN_ON = new PetitionHandling.NoticePetition(Optional.empty(), "taken on");
    private static final Deed ACCEPT = new PetitionHandling.AcceptPetition();
    private static final Deed CONCLUDE = new PetitionHandling.ConcludePetition("the charges are right");
    private static final Deed DELIVERED = new PetitionReview.RecordDelivery("receipt");
    private static final Deed ASK_REVIEW = new PetitionReview.RequestReview("they are not");
    private static final Deed ASK_RECHECK = new PetitionReview.RequestRecheck("they are not");
    private static final Deed UPHELD = new PetitionReview.DecideReview("upheld", Optional.empty());
    private static final Deed UPHELD_AGAIN = new PetitionReview.DecideRecheck("upheld", Optional.empty());

    private final CaseDesk desk =
            new CaseDesk(CaseDesk.petitions(CaseDesk.policy()).build());

    private static RegisterPetition of(String matter, String... people) {
        return new RegisterPetition(
                Stream.of(people)
                        .map(p -> new Petitioner(ActorId.of(p), Optional.empty()))
                        .toList(),
                List.of(),
                matter,
                Optional.empty());
    }

    private CaseDesk registered() {
        return desk.does(RESIDENT, report(CaseKind.PETITION)).does(SUBDISTRICT, of("charges-1", "wu"));
    }

    private CaseDesk accepted() {
        return registered().does(SUBDISTRICT, ROUTE).does(COMMUNITY, TAKEN_ON).does(COMMUNITY, ACCEPT);
    }

    private CaseDesk concluded() {
        return accepted().does(COMMUNITY, CONCLUDE);
    }

    private CaseDesk reviewed() {
        return concluded().does(COMMUNITY, DELIVERED).does(RESIDENT, ASK_REVIEW).does(SUBDISTRICT, UPHELD);
    }

    private Step step() {
        return desk.state.petition().step();
    }

    private Clocks.Timer timer(ClockKind kind) {
        return desk.state.clocks().timer(kind).orElseThrow();
    }

    private Instant due(ClockKind kind) {
        return end(desk.state.clocks().due(kind, desk.now, CaseDesk.CHINA, Coverage.STRICT));
    }

    private Optional<Deadline> window() {
        return PetitionReview.window(
                desk.state, CaseDesk.petitions(CaseDesk.policy()).build(), CaseDesk.CHINA);
    }

    private static Instant end(Optional<Deadline> deadline) {
        return deadline.orElseThrow().due().plusNanos(1);
    }

    /** The first instant after a day in China. */
    private static Instant after(String day) {
        return Instant.parse(day + "T16:00:00Z");
    }

    @Test
    void a_petition_goes_up_body_by_body_until_it_is_final() {
        reviewed();
        assertThat(step()).isEqualTo(Step.REVIEWED);
        desk.does(DEPUTY, DELIVERED).does(RESIDENT, ASK_RECHECK).does(DISTRICT, UPHELD_AGAIN);
        assertThat(step()).isEqualTo(Step.FINAL);
        assertThat(desk.state.petition().isFinal()).isTrue();
        assertThat(desk.state.petition().rulings())
                .extracting(ruling -> ruling.body().level())
                .containsExactly(Level.COMMUNITY, Level.SUBDISTRICT, Level.DISTRICT);
        assertThat(Petition.CLOCKS)
                .allSatisfy(
                        kind -> assertThat(timer(kind).verdict().orElseThrow().isOnTime())
                                .isTrue());
        assertThat(desk.state.stage()).isEqualTo(Stage.REPORTED);
        desk.refuses(RESIDENT, ASK_REVIEW, "petition-step").refuses(SUBDISTRICT, of("m", "wu"), "petition-step");
    }

    @Test
    void the_clock_to_file_ends_when_the_petition_is_registered_and_its_own_clocks_begin() {
        CaseDesk timed = new CaseDesk(CaseDesk.petitions(CaseDesk.timed()).build());
        timed.does(RESIDENT, report(CaseKind.PETITION));
        assertThat(open(timed)).containsExactly(ClockKind.FILE);
        timed.does(SUBDISTRICT, of("charges-1", "wu"));
        assertThat(open(timed)).containsExactly(ClockKind.PETITION_ROUTE);
        assertThat(timed.state
                        .clocks()
                        .timer(ClockKind.FILE)
                        .orElseThrow()
                        .verdict()
                        .orElseThrow()
                        .isOnTime())
                .isTrue();
    }

    private static List<ClockKind> open(CaseDesk desk) {
        return Stream.of(ClockKind.values())
                .filter(kind -> desk.state
                        .clocks()
                        .timer(kind)
                        .filter(Clocks.Timer::isOpen)
                        .isPresent())
                .toList();
    }

    @Test
    void limits_are_days_that_roll_to_the_next_working_day() {
        registered();
        assertThat(due(ClockKind.PETITION_ROUTE)).isEqualTo(after("2025-03-18"));
        desk.does(SUBDISTRICT, ROUTE);
        assertThat(timer(ClockKind.PETITION_ROUTE).isOpen()).isFalse();
        assertThat(due(ClockKind.PETITION_NOTICE)).isEqualTo(after("2025-03-18"));
        desk.does(COMMUNITY, TAKEN_ON).does(COMMUNITY, ACCEPT);
        // 2 May is a holiday; thirty days more begin with the deadline as it was
        assertThat(due(ClockKind.PETITION_CONCLUDE)).isEqualTo(after("2025-05-06"));
        desk.does(COMMUNITY, new PetitionHandling.ExtendPetition(30, ActorId.of("head"), "it takes longer"));
        assertThat(due(ClockKind.PETITION_CONCLUDE)).isEqualTo(after("2025-06-05"));
    }

    @Test
    void an_answer_takes_longer_once_with_the_consent_of_the_head_and_in_time() {
        ActorId head = ActorId.of("head");
        accepted()
                .refuses(
                        COMMUNITY,
                        new PetitionHandling.ExtendPetition(30, COMMUNITY.id(), "longer"),
                        "separation-of-duties")
                .refuses(COMMUNITY, new PetitionHandling.ExtendPetition(31, head, "longer"), "no-more-time")
                .refuses(COMMUNITY, new PetitionHandling.ExtendPetition(0, head, "longer"), "no-more-time")
                .refuses(SUBDISTRICT, new PetitionHandling.ExtendPetition(30, head, "longer"), "not-handling")
                .does(COMMUNITY, new PetitionHandling.ExtendPetition(10, head, "longer"))
                .refuses(COMMUNITY, new PetitionHandling.ExtendPetition(10, head, "longer"), "no-more-time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PetitionHandling.ExtendPetition(30, head, " "))
                .withMessage("Notice must say something, but was blank");
        CaseDesk late = new CaseDesk(CaseDesk.petitions(CaseDesk.policy()).build());
        late.does(RESIDENT, report(CaseKind.PETITION))
                .does(COMMUNITY, of("m", "wu"))
                .does(COMMUNITY, TAKEN_ON)
                .does(COMMUNITY, ACCEPT)
                .waits(70)
                .refuses(COMMUNITY, new PetitionHandling.ExtendPetition(30, head, "longer"), "overdue")
                .does(COMMUNITY, CONCLUDE);
        assertThat(late.state
                        .clocks()
                        .timer(ClockKind.PETITION_CONCLUDE)
                        .orElseThrow()
                        .breachedAt())
                .isPresent();
        CaseDesk plain = new CaseDesk();
        plain.does(RESIDENT, report(CaseKind.PETITION))
                .does(COMMUNITY, of("m", "wu"))
                .does(COMMUNITY, TAKEN_ON)
                .does(COMMUNITY, ACCEPT)
                .refuses(COMMUNITY, new PetitionHandling.ExtendPetition(30, head, "longer"), "no-clock");
    }

    @Test
    void a_body_objects_within_five_working_days_and_once() {
        Deed objection = new PetitionHandling.ObjectToPetition("not on our list");
        registered()
                .does(SUBDISTRICT, ROUTE)
                .refuses(SUBDISTRICT, objection, "not-handling")
                .does(COMMUNITY, objection);
        assertThat(step()).isEqualTo(Step.REGISTERED);
        assertThat(timer(ClockKind.PETITION_NOTICE).isOpen()).isFalse();
        assertThat(timer(ClockKind.PETITION_ROUTE).isOpen()).isTrue();
        desk.refuses(COMMUNITY, ROUTE, "not-handling")
                .does(SUBDISTRICT, ROUTE)
                .refuses(COMMUNITY, objection, "objected")
                .does(COMMUNITY, TAKEN_ON);
        assertThatIllegalArgumentException().isThrownBy(() -> new PetitionHandling.ObjectToPetition(""));
    }

    @Test
    void c35_an_objection_on_the_last_day_is_in_time_and_one_after_it_is_not() {
        Deed objection = new PetitionHandling.ObjectToPetition("not on our list");
        registered().does(SUBDISTRICT, ROUTE).waits(7);
        // Monday, 10 March, in the evening: the fifth working day
        assertThat(desk.asks(COMMUNITY, objection).refusal()).isEmpty();
        desk.waits(1).refuses(COMMUNITY, objection, "window-over");
    }

    @Test
    void what_is_not_taken_on_ends_with_the_notice() {
        registered()
                .does(
                        SUBDISTRICT,
                        new PetitionHandling.NoticePetition(Optional.of(Leaving.Ground.LEGAL_CHANNEL), "the court"));
        assertThat(step()).isEqualTo(Step.DECLINED);
        assertThat(desk.state.petition().isFinal()).isFalse();
        assertThat(Petition.CLOCKS)
                .noneMatch(kind -> desk.state
                        .clocks()
                        .timer(kind)
                        .filter(Clocks.Timer::isOpen)
                        .isPresent());
        desk.refuses(SUBDISTRICT, ACCEPT, "petition-step");
    }

    @Test
    void c56_the_time_to_ask_begins_with_the_delivery_that_is_recorded_and_never_without() {
        concluded();
        assertThat(window()).isEmpty();
        desk.waits(400).refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        assertThat(step()).isEqualTo(Step.CONCLUDED);
        // nobody is too late for what never began
        assertThat(desk.asks(RESIDENT, ASK_REVIEW).refusal()).isEmpty();
        desk.does(COMMUNITY, DELIVERED).refuses(COMMUNITY, DELIVERED, "already-delivered");
        assertThat(window()).isPresent();
        desk.waits(29);
        assertThat(desk.asks(RESIDENT, ASK_REVIEW).refusal()).isEmpty();
        desk.waits(10).refuses(RESIDENT, ASK_REVIEW, "window-over");
    }

    @Test
    void what_nobody_asks_to_be_reviewed_becomes_final_at_the_end_of_the_time_to_ask() {
        concluded().does(COMMUNITY, DELIVERED);
        assertThat(end(window())).isEqualTo(after("2025-04-02"));
        desk.waits(90).does(SYSTEM, new Clocks.Tick());
        assertThat(step()).isEqualTo(Step.SILENT_FINAL);
        CaseEvent last = desk.events.stream()
                .filter(event -> event.deed() instanceof PetitionReview.BecomeFinal)
                .findFirst()
                .orElseThrow();
        assertThat(last.trace().at().plusNanos(1)).isEqualTo(after("2025-04-02"));
        assertThat(last.trace().enteredAt()).contains(desk.now);
        desk.refuses(RESIDENT, ASK_REVIEW, "petition-step").refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
    }

    @Test
    void c9_nobody_loses_a_right_on_days_of_which_no_calendar_knows() {
        concluded().waits(640).does(COMMUNITY, DELIVERED);
        assertThat(window().orElseThrow().certainty()).isEqualTo(Deadline.Certainty.PROVISIONAL);
        desk.waits(60).refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        desk.refuses(RESIDENT, ASK_REVIEW, "calendar-not-published");
    }

    @Test
    void a_review_becomes_final_likewise() {
        reviewed().does(SUBDISTRICT, DELIVERED).waits(40).does(SYSTEM, new Clocks.Tick());
        assertThat(step()).isEqualTo(Step.SILENT_FINAL);
        assertThat(desk.state.petition().rulings()).hasSize(2);
    }

    @Test
    void a_hearing_stops_the_time_of_a_recheck_and_nothing_else() {
        reviewed().refuses(DISTRICT, new PetitionReview.OpenHearing(), "petition-step");
        desk.does(RESIDENT, ASK_RECHECK);
        Instant before = due(ClockKind.PETITION_RECHECK);
        assertThat(before).isEqualTo(after("2025-04-02"));
        desk.does(DISTRICT, new PetitionReview.OpenHearing())
                .refuses(DISTRICT, UPHELD_AGAIN, "petition-step")
                .waits(5)
                .does(DISTRICT, new PetitionReview.CloseHearing());
        // from the evening of the 3rd to that of the 8th: four whole days
        assertThat(due(ClockKind.PETITION_RECHECK)).isEqualTo(after("2025-04-07"));
        desk.does(DISTRICT, UPHELD_AGAIN);
        assertThat(timer(ClockKind.PETITION_RECHECK).verdict().orElseThrow().isOnTime())
                .isTrue();
    }

    @Test
    void the_next_body_above_decides_and_nobody_who_decided_before() {
        Actor zhaoOfDistrict = CaseDesk.actor("wang", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);
        concluded()
                .refuses(SUBDISTRICT, UPHELD, "petition-step")
                .does(RESIDENT, ASK_REVIEW)
                .refuses(DISTRICT, UPHELD, "not-above")
                .refuses(COMMUNITY, UPHELD, "role")
                .refuses(zhaoOfDistrict, UPHELD, "separation-of-duties")
                .refuses(SUBDISTRICT, new PetitionReview.DecideReview("upheld", CITY), "not-above")
                .does(SUBDISTRICT, UPHELD);
    }

    @Test
    void above_the_district_the_district_enters_what_another_body_decides() {
        desk.does(RESIDENT, report(CaseKind.PETITION))
                .does(BRANCH, of("m", "wu"))
                .does(BRANCH, new PetitionHandling.RoutePetition(TO_BUREAU))
                .does(BUREAU, TAKEN_ON)
                .does(BUREAU, ACCEPT)
                .does(BUREAU, CONCLUDE)
                .does(RESIDENT, ASK_REVIEW)
                .refuses(SUBDISTRICT, UPHELD, "not-above")
                .does(DISTRICT, UPHELD)
                .does(DISTRICT, DELIVERED)
                .does(RESIDENT, ASK_RECHECK)
                .refuses(DISTRICT, UPHELD_AGAIN, "not-above")
                .refuses(DISTRICT, new PetitionReview.DecideRecheck("upheld", Optional.of(DISTRICT.org())), "own-work")
                .does(DISTRICT, new PetitionReview.DecideRecheck("upheld", CITY));
        assertThat(desk.state.petition().lastRuling().orElseThrow().body().org())
                .isEqualTo(CITY.orElseThrow());
    }

    @Test
    void who_is_accused_does_not_handle_it() {
        RegisterPetition accusing =
                new RegisterPetition(List.of(), List.of(), "levy", Optional.of(OrgId.of("community-1")));
        desk.does(RESIDENT, report(CaseKind.PETITION))
                .refuses(COMMUNITY, accusing, "recusal")
                .does(BRANCH, accusing)
                .refuses(BRANCH, ROUTE, "recusal")
                .refuses(BRANCH, new PetitionHandling.RoutePetition(TO_FIRM), "not-addressable")
                .refuses(BRANCH, new PetitionHandling.RoutePetition(TO_BRANCH), "not-addressable")
                .does(BRANCH, TAKEN_ON)
                .does(BRANCH, ACCEPT)
                .does(BRANCH, CONCLUDE)
                .refuses(RESIDENT, ASK_REVIEW, "not-petitioner");
    }

    @Test
    void at_most_five_of_those_who_petition_speak_for_a_group() {
        String[] six = IntStream.range(0, 6).mapToObj(i -> "p" + i).toArray(String[]::new);
        RegisterPetition group = of("m", six);
        List<ActorId> all = Stream.of(six).map(ActorId::of).toList();
        desk.does(RESIDENT, report(CaseKind.PETITION))
                .refuses(SUBDISTRICT, group(group, all), "representatives")
                .refuses(SUBDISTRICT, group(group, List.of(ActorId.of("stranger"))), "representatives")
                .refuses(
                        SUBDISTRICT,
                        new RegisterPetition(List.of(), List.of(), "m", Optional.empty()),
                        "petitioner-missing")
                .does(SUBDISTRICT, group(group, all.subList(0, 5)));
    }

    private static RegisterPetition group(RegisterPetition who, List<ActorId> speakers) {
        return new RegisterPetition(who.petitioners(), speakers, who.matter(), who.accused());
    }

    @Test
    void an_agent_asks_for_whom_he_acts() {
        RegisterPetition through = new RegisterPetition(
                List.of(new Petitioner(ActorId.of("gu"), Optional.of(RESIDENT.id()))),
                List.of(RESIDENT.id()),
                "m",
                Optional.empty());
        desk.does(RESIDENT, report(CaseKind.PETITION))
                .does(COMMUNITY, through)
                .does(COMMUNITY, TAKEN_ON)
                .does(COMMUNITY, ACCEPT)
                .does(COMMUNITY, CONCLUDE)
                .refuses(
                        CaseDesk.actor("stranger", Role.RESIDENT, "residents", Level.GRID),
                        ASK_REVIEW,
                        "not-petitioner")
                .does(RESIDENT, ASK_REVIEW);
    }

    @Test
    void only_a_case_that_is_a_petition_has_the_procedure() {
        desk.reported().refuses(SUBDISTRICT, of("m", "wu"), "not-petition");
    }

    @Test
    void the_procedure_goes_on_when_the_case_is_closed() {
        accepted()
                .does(COMMUNITY, new Intake.Accept("2025-1", "charges", Urgency.NORMAL, Level.COMMUNITY))
                .does(COMMUNITY, new Assignments.Dispatch("a", TO_FIRM, Share.LEAD))
                .does(FIRM, new Assignments.Sign("a"))
                .does(FIRM, new Disposal.SubmitDisposal("done", CaseDesk.after(2)))
                .does(GRID, new Disposal.RecordInspection(Check.CONFIRMED, CaseDesk.after(3)))
                .does(DEPUTY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(SUBDISTRICT, new Clearance.Clear());
        assertThat(desk.state.stage()).isEqualTo(Stage.CLEARED);
        assertThat(timer(ClockKind.PETITION_CONCLUDE).isOpen()).isTrue();
        desk.waits(65).does(SYSTEM, new Clocks.Tick());
        assertThat(timer(ClockKind.PETITION_CONCLUDE).breachedAt()).isPresent();
        desk.does(COMMUNITY, CONCLUDE)
                .does(COMMUNITY, DELIVERED)
                .does(SUBDISTRICT, new Aftercare.Archive())
                .does(RESIDENT, ASK_REVIEW);
        assertThat(timer(ClockKind.PETITION_REVIEW).isOpen()).isTrue();
        desk.does(SUBDISTRICT, UPHELD);
        assertThat(desk.state.stage()).isEqualTo(Stage.ARCHIVED);
    }

    @Test
    void a_petition_ends_with_a_case_that_is_taken_back_or_was_a_mistake() {
        concluded().does(COMMUNITY, DELIVERED).does(RESIDENT, new Leaving.Withdraw());
        desk.does(DISTRICT, new Aftercare.Archive()).refuses(RESIDENT, ASK_REVIEW, "petition-step");
        assertThat(window()).isEmpty();
        desk.waits(60).refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
        CaseDesk mistake = new CaseDesk(CaseDesk.petitions(CaseDesk.policy()).build());
        mistake.does(RESIDENT, report(CaseKind.PETITION))
                .does(COMMUNITY, of("m", "wu"))
                .does(SUBDISTRICT, new Leaving.VoidCase("twice", ActorId.of("b")))
                .refuses(COMMUNITY, TAKEN_ON, "stage");
        assertThat(mistake.state.clocks().timers().values()).noneMatch(Clocks.Timer::isOpen);
    }

    private static Registered at(String instant, RegisterPetition what) {
        return new Registered(what, SUBDISTRICT, Instant.parse(instant));
    }

    @Test
    void c56_a_final_petition_that_comes_again_with_one_new_petitioner_is_not_taken_on() {
        Registered again = at("2026-01-05T01:00:00Z", of("charges-1", "lin", "wu"));
        concluded().does(COMMUNITY, DELIVERED);
        assertThat(desk.state.petition().isFinalFor(again)).isFalse();
        desk.waits(90).does(SYSTEM, new Clocks.Tick());
        assertThat(desk.state.petition().isFinalFor(again)).isTrue();
        assertThat(desk.state.petition().isFinalFor(at("2026-01-05T01:00:00Z", of("charges-1", "lin"))))
                .isFalse();
        assertThat(desk.state.petition().isFinalFor(at("2026-01-05T01:00:00Z", of("charges-2", "wu"))))
                .isFalse();
        Leaving.Reject linked = new Leaving.Reject(
                Leaving.Ground.FINAL_PETITION, "what was answered stands", Optional.of(CaseId.of("LX-1")));
        CaseDesk second = new CaseDesk(CaseDesk.petitions(CaseDesk.policy()).build());
        second.does(RESIDENT, report(CaseKind.PETITION))
                .refuses(SUBDISTRICT, linked, "not-registered")
                .does(SUBDISTRICT, of("charges-1", "lin", "wu"))
                .refuses(
                        SUBDISTRICT,
                        new Leaving.Reject(Leaving.Ground.FINAL_PETITION, "it stands", Optional.empty()),
                        "link-missing")
                .does(SUBDISTRICT, linked)
                .does(
                        SUBDISTRICT,
                        new PetitionHandling.NoticePetition(Optional.of(Leaving.Ground.FINAL_PETITION), "it stands"));
        assertThat(second.state.stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void a_repetition_is_by_somebody_who_petitioned_before_about_the_same_matter() {
        Registered first = at("2025-03-03T01:00:00Z", of("m", "wu", "gu"));
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", of("m", "gu"))))
                .isTrue();
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", of("n", "gu"))))
                .isFalse();
        assertThat(Petition.isRepeat(first, at("2025-03-03T01:00:00Z", of("m", "gu"))))
                .isFalse();
        // who acts for somebody does not petition
        RegisterPetition agent = new RegisterPetition(
                List.of(new Petitioner(ActorId.of("lin"), Optional.of(ActorId.of("wu")))),
                List.of(),
                "m",
                Optional.empty());
        RegisterPetition principal = new RegisterPetition(
                List.of(new Petitioner(ActorId.of("wu"), Optional.of(ActorId.of("lin")))),
                List.of(),
                "m",
                Optional.empty());
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", agent))).isFalse();
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", principal)))
                .isTrue();
    }

    @Test
    void unsigned_accusations_repeat_each_other_if_they_accuse_the_same() {
        RegisterPetition firm = new RegisterPetition(List.of(), List.of(), "m", Optional.of(OrgId.of("firm-1")));
        RegisterPetition other = new RegisterPetition(List.of(), List.of(), "m", Optional.of(OrgId.of("firm-2")));
        Registered first = at("2025-03-03T01:00:00Z", firm);
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", firm))).isTrue();
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", other))).isFalse();
        assertThat(Petition.isRepeat(first, at("2025-03-04T01:00:00Z", of("m", "wu"))))
                .isFalse();
    }

    @Test
    void a_history_that_is_wrong_is_refused_and_not_misread() {
        registered();
        CaseEvent stray = new CaseEvent(
                Trace.of(Case.of(CaseId.of("LX-2")), desk.context(SUBDISTRICT), Stage.NONE),
                new PetitionReview.RecordDelivery("receipt"));
        assertThatThrownBy(() -> stray.applyTo(Case.of(CaseId.of("LX-2"))))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Event must follow a ruling, but there was none");
    }
}
