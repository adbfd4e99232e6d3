package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random people who want random things of one case, sensible and senseless ones. */
class CaseProperties {
    private static final Set<Stage> WITH_LEAD =
            EnumSet.of(Stage.DISPATCHED, Stage.IN_PROGRESS, Stage.DISPOSED, Stage.VERIFIED, Stage.PUBLICITY);
    private static final List<Actor> PEOPLE = List.of(
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
            CaseDesk.SYSTEM,
            // people with two posts
            CaseDesk.actor("liu", Role.DEPARTMENT, "housing", Level.DISTRICT),
            CaseDesk.actor("grid", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID),
            CaseDesk.actor("li", Role.COMMUNITY, "community-1", Level.COMMUNITY));
    private static final CasePolicy PUBLIC =
            CaseDesk.pressed().publicity(TimeLimit.workingDays(1)).build();

    /** What was tried, and what it led to. */
    private record Step(
            Case before, Deed deed, Context<CasePolicy> context, Decision<CaseEvent> decision, Case after) {}

    private static List<Step> walk(long seed, int length) {
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
            Context<CasePolicy> context = context(random, now, policy);
            // mostly by somebody who may, so that walks come far
            for (int t = 0; t < 20 && deed.rule().refusal(state, context).isPresent(); t++) {
                context = context(random, now, policy);
            }
            Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, deed, context);
            Case after = decision.refusal().isPresent() ? state : Case.LIFECYCLE.fold(state, decision.events());
            steps.add(new Step(state, deed, context, decision, after));
            state = after;
        }
        return steps;
    }

    private static Context<CasePolicy> context(Random random, Instant now, CasePolicy policy) {
        return new Context<>(PEOPLE.get(random.nextInt(PEOPLE.size())), now, policy, CaseDesk.CHINA);
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
                assertThat(state.mediations().isPending()).isFalse();
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
            assertThat(state.hands().get(approver)).isEqualTo(Hand.APPROVE);
            Map<ActorId, Hand> others = step.before().hands();
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
                assertThat(state.hands()).containsAllEntriesOf(step.before().hands());
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
    void i3_a_closed_case_has_no_clock_that_runs(@ForAll long seed) {
        for (Step step : walk(seed, 50)) {
            if (!step.after().stage().isOpen()) {
                assertThat(step.after().clocks().timers().values()).noneMatch(Clocks.Timer::isOpen);
            }
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
