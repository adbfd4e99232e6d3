package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.ConferenceStage;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random people who want random things of one case, sensible and senseless ones. */
class CaseProperties {
    private static final Set<Stage> WITH_LEAD =
            EnumSet.of(Stage.DISPATCHED, Stage.IN_PROGRESS, Stage.DISPOSED, Stage.VERIFIED, Stage.PUBLICITY);
    static final List<Actor> PEOPLE = List.of(
            CaseDesk.RESIDENT,
            CaseDesk.GRID,
            CaseDesk.FIRM,
            CaseDesk.OTHER_FIRM,
            CaseDesk.COMMUNITY,
            CaseDesk.CLERK,
            CaseDesk.SUBDISTRICT,
            CaseDesk.DEPUTY,
            CaseDesk.BRANCH,
            CaseDesk.BUREAU,
            CaseDesk.DISTRICT,
            CaseDesk.COMPOUND_BRANCH,
            CaseDesk.SYSTEM,
            // people with two posts
            CaseDesk.actor("liu", Role.DEPARTMENT, "housing", Level.DISTRICT),
            CaseDesk.actor("grid", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID),
            CaseDesk.actor("li", Role.COMMUNITY, "community-1", Level.COMMUNITY));
    static final CasePolicy PUBLIC = CaseDesk.petitions(CaseDesk.pressed())
            .publicity(TimeLimit.workingDays(1))
            .build();

    /** Without a ladder that takes what is late up to where the duty list names nobody. */
    private static final CasePolicy PATIENT =
            CaseDesk.timed().publicity(TimeLimit.workingDays(1)).build();

    /** What was tried, and what it led to. */
    record Step(Case before, Deed deed, Context<CasePolicy> context, Decision<CaseEvent> decision, Case after) {}

    static List<Step> walk(long seed, int length) {
        return walk(seed, length, Case.of(CaseId.of("LX-1")));
    }

    private static List<Step> walk(long seed, int length, Case start) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        CasePolicy policy = random.nextBoolean() ? CaseDesk.POLICY : PUBLIC;
        Case state = start;
        Instant now = Instant.parse("2024-03-04T01:00:00Z");
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 60_000 : 60)));
            Deed deed = random.nextInt(4) > 0 ? Deeds.forward(random, state) : Deeds.random(random, state);
            steps.add(step(random, PEOPLE, state, deed, now, policy));
            state = steps.get(i).after();
        }
        return steps;
    }

    /** Mostly by somebody who may, so that walks come far. */
    static Step step(Random random, List<Actor> people, Case state, Deed deed, Instant now, CasePolicy policy) {
        Context<CasePolicy> context = context(random, people, now, policy);
        for (int t = 0; t < 20 && deed.rule().refusal(state, context).isPresent(); t++) {
            context = context(random, people, now, policy);
        }
        Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, deed, context);
        Case after = decision.refusal().isPresent() ? state : Case.LIFECYCLE.fold(state, decision.events());
        return new Step(state, deed, context, decision, after);
    }

    private static Context<CasePolicy> context(Random random, List<Actor> people, Instant now, CasePolicy policy) {
        return new Context<>(people.get(random.nextInt(people.size())), now, policy, CaseDesk.CHINA);
    }

    @Property(tries = 1_000)
    void i1_i2_i10_a_state_is_the_fold_of_its_events_and_a_refusal_changes_nothing(@ForAll long seed) {
        List<CaseEvent> events = new ArrayList<>();
        Case state = Case.of(CaseId.of("LX-1"));
        for (Step step : walk(seed, 60)) {
            if (step.decision().refusal().isPresent()) {
                assertThat(step.after()).isSameAs(step.before());
                assertThat(step.decision().refusal().get().code()).matches("[a-z]+(-[a-z]+)*");
                continue;
            }
            events.addAll(step.decision().events());
            state = step.after();
            assertThat(state.seq()).isEqualTo(events.size());
        }
        assertThat(Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), events)).isEqualTo(state);
    }

    @Example
    void i10_a_hundred_thousand_random_steps_end_in_events_or_in_a_refusal() {
        int steps = 0;
        int accepted = 0;
        for (long seed = 0; steps < 95_000; seed++) {
            for (Step step : walk(seed, 100)) {
                steps++;
                accepted += step.decision().refusal().isEmpty() ? 1 : 0;
            }
        }
        assertThat(steps + longWalk(5_000)).isEqualTo(100_000);
        assertThat(accepted).isGreaterThan(10_000);
    }

    /** Enough people that somebody is left for each duty, however often a case is looked at and sent back. */
    private static final List<Actor> CROWD = PEOPLE.stream()
            .flatMap(p -> IntStream.range(0, 30)
                    .mapToObj(i ->
                            CaseDesk.actor(p.id() + "-" + i, p.role(), p.org().toString(), p.level())))
            .toList();

    /** One case that is reopened again and again; its state is the fold of all its events. */
    private static int longWalk(int length) {
        Random random = new Random(7);
        Case state = Case.of(CaseId.of("LX-1"));
        Instant now = Instant.parse("2024-03-04T01:00:00Z");
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(50) == 0 ? 10_000 : 60)));
            Step step = step(random, CROWD, state, wishToStay(random, state), now, PATIENT);
            step.decision()
                    .refusal()
                    .ifPresentOrElse(
                            why -> assertThat(step.after()).isSameAs(step.before()),
                            () -> events.addAll(step.decision().events()));
            state = step.after();
        }
        assertThat(state.cycle()).isGreaterThan(20);
        assertThat(events).hasSizeGreaterThan(length / 10);
        assertThat(Case.LIFECYCLE.fold(Case.of(CaseId.of("LX-1")), events)).isEqualTo(state);
        return length;
    }

    /** Nothing that ends a case for good, takes it to where the duty list names nobody, or waits for others; supporters are not forgotten. */
    private static Deed wishToStay(Random random, Case state) {
        Optional<String> support = state.assignments().all().stream()
                .filter(a -> a.isOpen() && a.share() == Assignment.Share.SUPPORT)
                .map(Assignment::id)
                .findFirst();
        if (support.isPresent() && random.nextInt(4) == 0) {
            return new Assignments.Waive(support.get(), "not needed");
        }
        Deed deed = random.nextInt(4) > 0 ? Deeds.forward(random, state) : Deeds.random(random, state);
        boolean isWayOut = deed instanceof Leaving.Reject
                || deed instanceof Leaving.Redirect
                || deed instanceof Leaving.Withdraw
                || deed instanceof Leaving.VoidCase
                || deed instanceof Assignments.Escalate
                || deed instanceof Merging.Ask
                || deed instanceof Deliberations.Ask
                || deed instanceof Mediations.Ask
                || deed instanceof Whistles.Ask;
        return isWayOut ? new Clocks.Tick() : deed;
    }

    @Property(tries = 1_000)
    void i31_a_state_on_the_way_and_what_came_after_it_make_the_whole(@ForAll long seed) {
        List<Step> steps = walk(seed, 40);
        int cut = (int) Math.floorMod(seed, 40L);
        List<CaseEvent> tail = new ArrayList<>();
        for (Step step : steps.subList(cut + 1, steps.size())) {
            if (step.decision().refusal().isEmpty()) {
                tail.addAll(step.decision().events());
            }
        }
        assertThat(Case.LIFECYCLE.fold(steps.get(cut).after(), tail))
                .isEqualTo(steps.get(steps.size() - 1).after());
    }

    @Property(tries = 1_000)
    void i3_i4_a_closed_case_has_nothing_open_and_a_case_in_hand_has_one_lead(@ForAll long seed) {
        for (Step step : walk(seed, 60)) {
            Case state = step.after();
            long leads = state.assignments().all().stream()
                    .filter(a -> a.isOpen() && a.share() == Assignment.Share.LEAD)
                    .count();
            assertThat(leads).as("leads at %s", state.stage()).isEqualTo(WITH_LEAD.contains(state.stage()) ? 1 : 0);
            if (!state.stage().isOpen()) {
                assertThat(state.assignments().all()).noneMatch(Assignment::isOpen);
                assertThat(state.deliberations().isOpen()).isFalse();
                assertThat(state.mediations().isPending()).isFalse();
            }
            if (!Assignments.BEFORE_DISPOSAL.contains(state.stage())) {
                assertThat(state.whistles().all()).noneMatch(Whistle::isOpen);
            }
            if (state.stage().isOpen()) {
                assertThat(state.outcome()).isEmpty();
            }
        }
    }

    @Property(tries = 1_000)
    void i5_who_cleared_a_case_did_nothing_else_for_it_and_everybody_had_looked_and_signed(@ForAll long seed) {
        for (Step step : walk(seed, 80)) {
            boolean clears = step.deed() instanceof Clearance.Clear
                    && step.decision().refusal().isEmpty();
            if (!clears) {
                continue;
            }
            Case state = step.after();
            FilingStandard standard = step.context()
                    .policy()
                    .standard(state.intake().category().orElseThrow())
                    .orElseThrow();
            assertThat(state.clearance().signed())
                    .extracting(Clearance.Signature::seat)
                    .containsExactlyInAnyOrderElementsOf(standard.signers());
            assertThat(state.clearance().signed())
                    .extracting(Clearance.Signature::by)
                    .doesNotHaveDuplicates();
            for (Seat seat : standard.inspectors()) {
                Optional<Disposal.Inspection> last = state.disposal().inspections().stream()
                        .filter(i -> i.seat().equals(seat))
                        .reduce((a, b) -> b);
                assertThat(last.orElseThrow().found()).isEqualTo(Check.CONFIRMED);
                assertThat(state.assignments().dealtWith(last.get().by().org())).isFalse();
            }
            ActorId approver = step.context().actor().id();
            assertThat(state.hands().byActor().get(approver)).isEqualTo(Hand.APPROVE);
            Map<ActorId, Hand> others = step.before().hands().byActor();
            assertThat(others.keySet()).doesNotContain(approver);
        }
    }

    @Property(tries = 1_000)
    void i6_i7_cycles_count_reopenings_the_number_stays_and_levels_never_fall(@ForAll long seed) {
        int reopened = 0;
        Optional<String> number = Optional.empty();
        for (Step step : walk(seed, 80)) {
            Case state = step.after();
            if (step.decision().refusal().isEmpty()) {
                reopened += (int) step.decision().events().stream()
                        .filter(event -> event.deed() instanceof Aftercare.Reopen)
                        .count();
            }
            if (state.cycle() == step.before().cycle()) {
                assertThat(state.hands().byActor())
                        .containsAllEntriesOf(step.before().hands().byActor());
            }
            assertThat(state.cycle()).isEqualTo(1 + reopened);
            assertThat(state.highestLevel())
                    .isGreaterThanOrEqualTo(step.before().highestLevel());
            assertThat(state.highestLevel()).isGreaterThanOrEqualTo(state.level());
            Optional<String> now = state.intake().filing().map(Intake.Filing::dossierNo);
            assertThat(number.isEmpty() || now.equals(number)).isTrue();
            number = now;
        }
    }

    @Property(tries = 1_000)
    void i8_what_is_allowed_is_refused_for_its_content_only(@ForAll long seed) {
        Set<String> byRule = Set.of("role", "stage");
        for (Step step : walk(seed, 25)) {
            boolean isAllowed = Case.LIFECYCLE
                    .allowed(step.before(), step.context())
                    .contains(step.deed().rule());
            Optional<String> why = step.decision().refusal().map(refusal -> refusal.code());
            if (!isAllowed) {
                assertThat(why).isPresent();
            } else if (why.isPresent()) {
                assertThat(byRule).doesNotContain(why.get());
            }
        }
    }

    @Property(tries = 1_000)
    void i9_deciding_twice_gives_the_same_events(@ForAll long seed) {
        for (Step step : walk(seed, 20)) {
            assertThat(Case.LIFECYCLE.decide(step.before(), step.deed(), step.context()))
                    .isEqualTo(step.decision());
        }
    }

    @Property(tries = 1_000)
    void i11_looking_at_the_clocks_twice_finds_what_one_late_look_finds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Step> steps = walk(seed, 20);
        Case state = steps.get(steps.size() - 1).after();
        Instant now = steps.get(steps.size() - 1).context().now();
        Instant first = now.plus(Duration.ofHours(random.nextInt(400)));
        Instant second = first.plus(Duration.ofHours(random.nextInt(400)));
        Case twice = ticked(ticked(state, first), second);
        Case once = ticked(state, second);
        assertThat(twice.toBuilder().at(second).build())
                .isEqualTo(once.toBuilder().at(second).build());
        assertThat(ticked(once, second)).isEqualTo(once);
    }

    private static Case ticked(Case state, Instant at) {
        Context<CasePolicy> context = new Context<>(CaseDesk.SYSTEM, at, PUBLIC, CaseDesk.CHINA);
        Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, new Clocks.Tick(), context);
        return decision.refusal().isPresent() ? state : Case.LIFECYCLE.fold(state, decision.events());
    }

    @Property(tries = 1_000)
    void i3_a_closed_case_has_no_clock_of_its_own_that_runs(@ForAll long seed) {
        for (Step step : walk(seed, 50)) {
            Stage stage = step.after().stage();
            boolean hasLeft = stage == Stage.WITHDRAWN || stage == Stage.VOIDED;
            if (!stage.isOpen()) {
                assertThat(step.after().clocks().timers().entrySet())
                        .filteredOn(timer -> hasLeft || !Petition.CLOCKS.contains(timer.getKey()))
                        // who reported a case that was merged is still spoken with
                        .filteredOn(timer -> stage != Stage.MERGED || timer.getKey() != ClockKind.CONTACT)
                        .noneMatch(timer -> timer.getValue().isOpen());
            }
        }
    }

    @Property(tries = 1_000)
    void a_petition_that_is_final_stays_so_and_each_ruling_comes_from_further_up(@ForAll long seed) {
        for (Step step : walk(seed, 60)) {
            Petition before = step.before().petition();
            Petition after = step.after().petition();
            if (before.isFinal()) {
                assertThat(after).isEqualTo(before);
            }
            assertThat(after.rulings().size()).isBetween(before.rulings().size(), 3);
            assertThat(after.rulings())
                    .extracting(ruling -> ruling.body().level())
                    .isSorted();
            assertThat(after.rulings())
                    .extracting(ruling -> ruling.body().org())
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 1_000)
    void what_is_cleared_as_mediated_was_agreed_on_with_the_consent_of_all_and_is_not_in_dispute(@ForAll long seed) {
        for (Step step : walk(seed, 80)) {
            Case state = step.after();
            if (state.mediations().isTermRunning()) {
                assertThat(state.mediations().last().orElseThrow().isWanted()).isTrue();
            }
            if (state.outcome().equals(Optional.of(Outcome.MEDIATED))) {
                Mediation last = state.mediations().last().orElseThrow();
                assertThat(last.isSuccessful()).isTrue();
                assertThat(last.cycle()).isEqualTo(state.cycle());
            }
        }
    }

    @Property(tries = 1_000)
    void what_was_found_to_be_done_has_no_open_item_and_so_many_failures_and_no_more(@ForAll long seed) {
        Set<Stage> done = EnumSet.of(Stage.VERIFIED, Stage.PUBLICITY, Stage.CLEARED);
        for (Step step : walk(seed, 60)) {
            Deliberations deliberations = step.after().deliberations();
            if (done.contains(step.after().stage())) {
                assertThat(deliberations.hasOpenItems()).isFalse();
            }
            if (step.after().level() != Level.DISTRICT) {
                assertThat(deliberations.failures()).isLessThanOrEqualTo(Conferences.RULES.maxSittings());
            }
            long pending = deliberations.conferences().stream()
                    .filter(JointConference::isConvened)
                    .count();
            assertThat(pending).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 1_000)
    void nobody_is_late_for_a_whistle_but_who_missed_the_deadline_and_each_misses_it_once(@ForAll long seed) {
        Set<String> missed = new HashSet<>();
        for (Step step : walk(seed, 60)) {
            boolean isRefused = step.decision().refusal().isPresent();
            for (CaseEvent event :
                    isRefused ? List.<CaseEvent>of() : step.decision().events()) {
                if (event.deed() instanceof WhistleAnswers.NoShow absent) {
                    assertThat(missed.add(absent.id() + absent.target())).isTrue();
                }
            }
            for (Whistle whistle : step.after().whistles().all()) {
                for (WhistleTarget target : whistle.targets()) {
                    Optional<Instant> due = whistle.reporting()
                            .map(clock -> clock.due(step.context().now(), CaseDesk.CHINA, Coverage.PROVISIONAL)
                                    .due());
                    boolean isLate = target.reportedAt()
                            .filter(at -> at.isAfter(due.orElseThrow()))
                            .isPresent();
                    boolean isMissed =
                            missed.contains(whistle.id() + target.party().org());
                    assertThat(target.missed()).isEqualTo(isMissed ? due : Optional.empty());
                    assertThat(isLate).isEqualTo(isMissed && target.reportedAt().isPresent());
                }
            }
        }
    }

    @Property(tries = 1_000)
    void i24_who_absorbs_a_case_is_due_no_later_than_that_one_and_no_later_than_before(@ForAll long seed) {
        for (Step step : walk(seed, 60)) {
            boolean absorbs = step.deed() instanceof Merging.AbsorbCase
                    && step.decision().refusal().isEmpty();
            if (!absorbs) {
                continue;
            }
            MergedCase child = ((Merging.AbsorbCase) step.deed()).child();
            Optional<Instant> due = due(step.after(), step);
            Optional<Instant> before = due(step.before(), step);
            Optional<Instant> ofChild = child.clock()
                    .map(clock -> clock.due(step.context().now(), CaseDesk.CHINA, Coverage.PROVISIONAL)
                            .due());
            assertThat(due)
                    .isEqualTo(Stream.concat(before.stream(), ofChild.stream()).min(Instant::compareTo));
            assertThat(urgency(step.after())).isGreaterThanOrEqualTo(child.urgency());
            assertThat(urgency(step.after())).isGreaterThanOrEqualTo(urgency(step.before()));
        }
    }

    private static Urgency urgency(Case state) {
        return state.intake().filing().orElseThrow().urgency();
    }

    private static Optional<Instant> due(Case state, Step step) {
        return state.clocks()
                .due(ClockKind.DISPOSE, step.context().now(), CaseDesk.CHINA, Coverage.PROVISIONAL)
                .map(Deadline::due);
    }

    @Property(tries = 1_000)
    void what_was_merged_into_another_case_absorbed_none_itself(@ForAll long seed) {
        for (Step step : walk(seed, 60)) {
            Merging merging = step.after().merging();
            assertThat(merging.parent().isPresent()).isEqualTo(step.after().stage() == Stage.MERGED);
            assertThat(merging.parent().isPresent() && !merging.children().isEmpty())
                    .isFalse();
            assertThat(merging.children())
                    .doesNotHaveDuplicates()
                    .doesNotContain(step.after().id());
        }
    }

    @Example
    void walks_come_to_every_step_of_a_petition() {
        Set<Petition.Step> seen = EnumSet.noneOf(Petition.Step.class);
        for (long seed = 0; seed < 3_000 && seen.size() < Petition.Step.values().length; seed++) {
            walk(seed, 80).forEach(step -> seen.add(step.after().petition().step()));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }

    @Example
    void walks_come_to_every_stage_of_a_conference() {
        Set<ConferenceStage> seen = EnumSet.of(ConferenceStage.NONE);
        for (long seed = 0; seed < 3_000 && seen.size() < ConferenceStage.values().length; seed++) {
            walk(seed, 60)
                    .forEach(step -> step.after().deliberations().conferences().forEach(c -> seen.add(c.stage())));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }

    @Example
    void walks_come_to_every_progress_of_a_whistle_and_every_decline() {
        Set<Whistle.Progress> seen = EnumSet.noneOf(Whistle.Progress.class);
        Set<WhistleTarget.Decline> declines = EnumSet.noneOf(WhistleTarget.Decline.class);
        int rated = 0;
        int late = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            for (Step step : walk(seed, 60)) {
                for (Whistle whistle : step.after().whistles().all()) {
                    seen.add(whistle.progress());
                    for (WhistleTarget target : whistle.targets()) {
                        declines.add(target.decline());
                        rated += target.ratings().size();
                        late += target.missed().isPresent()
                                        && target.reportedAt().isPresent()
                                ? 1
                                : 0;
                    }
                }
            }
        }
        assertThat(seen).containsExactly(Whistle.Progress.values());
        assertThat(declines).containsExactly(WhistleTarget.Decline.values());
        assertThat(rated).isPositive();
        assertThat(late).isPositive();
    }

    @Example
    void walks_come_to_every_end_of_a_mediation() {
        Set<Mediation.Progress> seen = EnumSet.noneOf(Mediation.Progress.class);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        CaseDesk desk = new CaseDesk();
        desk.now = Instant.parse("2024-02-01T01:00:00Z");
        Case dispute = desk.does(CaseDesk.GRID, CaseDesk.report(CaseKind.DISPUTE))
                .does(CaseDesk.GRID, MediationDeeds.filed())
                .does(CaseDesk.GRID, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Assignment.Share.LEAD))
                .does(CaseDesk.FIRM, new Assignments.Sign("a1"))
                .state;
        int all = Mediation.Progress.values().length;
        for (long seed = 0; seed < 3_000 && !(seen.size() == all && outcomes.contains(Outcome.MEDIATED)); seed++) {
            for (Step step : walk(seed, 60, dispute)) {
                step.after().mediations().all().forEach(m -> seen.add(m.progress()));
                step.after().outcome().ifPresent(outcomes::add);
            }
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
        assertThat(outcomes).contains(Outcome.MEDIATED);
    }

    @Example
    void walks_come_to_every_stage() {
        Set<Stage> seen = EnumSet.noneOf(Stage.class);
        for (long seed = 0; seed < 3_000 && seen.size() < Stage.values().length; seed++) {
            walk(seed, 60).forEach(step -> seen.add(step.after().stage()));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
