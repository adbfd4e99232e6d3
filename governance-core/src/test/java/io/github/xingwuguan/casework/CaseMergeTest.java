package io.github.xingwuguan.casework;

import static io.github.xingwuguan.casework.CaseDesk.CLERK;
import static io.github.xingwuguan.casework.CaseDesk.COMMUNITY;
import static io.github.xingwuguan.casework.CaseDesk.DISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.FIRM;
import static io.github.xingwuguan.casework.CaseDesk.RESIDENT;
import static io.github.xingwuguan.casework.CaseDesk.SUBDISTRICT;
import static io.github.xingwuguan.casework.CaseDesk.SYSTEM;
import static io.github.xingwuguan.casework.CaseDesk.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reports of one heap of rubbish: each desk has a case, and all of them one time. */
class CaseMergeTest {
    private static final CasePolicy TIMED = CaseDesk.timed().build();

    private final CaseDesk child = desk("LX-2");
    private final CaseDesk parent = desk("LX-1");

    private static CaseDesk desk(String id) {
        CaseDesk desk = new CaseDesk(TIMED);
        desk.state = Case.of(CaseId.of(id));
        return desk;
    }

    private static Deed into(CaseDesk other) {
        return new Merging.RequestMerge(other.state.id());
    }

    private static Deed absorption(CaseDesk other) {
        return new Merging.AbsorbCase(MergedCase.of(other.state));
    }

    private static Deed merger(CaseDesk other) {
        return new Merging.MergeInto(other.state.id());
    }

    /** What comes next is done, until nothing does. */
    private List<String> finish(CaseDesk from, CaseDesk to) {
        List<String> steps = new ArrayList<>();
        together(from, to);
        for (Optional<CaseRequest> next = Merging.next(from.state, to.state, from.now);
                next.isPresent();
                next = Merging.next(from.state, to.state, from.now)) {
            CaseDesk desk = next.get().caseId().equals(from.state.id()) ? from : to;
            desk.does(next.get().actor(), next.get().deed());
            together(from, to);
            steps.add(next.get().deed().code());
        }
        return steps;
    }

    private static void together(CaseDesk one, CaseDesk other) {
        Instant now = one.now.isAfter(other.now) ? one.now : other.now;
        one.now = now;
        other.now = now;
    }

    private static Instant due(CaseDesk desk) {
        return desk.state
                .clocks()
                .due(ClockKind.DISPOSE, desk.now, CaseDesk.CHINA, Coverage.STRICT)
                .map(Deadline::due)
                .orElseThrow();
    }

    @Test
    void a_child_is_merged_in_three_steps_and_what_was_open_ends() {
        parent.inProgress();
        child.dispatched().does(COMMUNITY, into(parent));
        assertThat(finish(child, parent)).containsExactly("absorb-case", "merge-into");
        assertThat(child.state.stage()).isEqualTo(Stage.MERGED);
        assertThat(child.state.outcome()).contains(Outcome.DUPLICATE);
        assertThat(child.state.merging().parent()).contains(parent.state.id());
        assertThat(parent.state.merging().children()).containsExactly(child.state.id());
        assertThat(child.state.assignments().all()).noneMatch(Assignment::isOpen);
        assertThat(parent.state.stage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void time_of_the_child_ends_without_a_verdict_and_never_passes() {
        parent.inProgress();
        child.dispatched().does(COMMUNITY, into(parent));
        finish(child, parent);
        for (ClockKind kind : List.of(ClockKind.SIGN, ClockKind.DISPOSE)) {
            Clocks.Timer timer = child.state.clocks().timer(kind).orElseThrow();
            assertThat(timer.isOpen()).isFalse();
            assertThat(timer.verdict()).isEmpty();
        }
        assertThat(child.state.clocks().timer(ClockKind.FILE).orElseThrow().verdict())
                .isPresent();
        child.waits(60).refuses(SYSTEM, new Clocks.Tick(), "nothing-overdue");
    }

    @Test
    void c30_i24_a_parent_with_a_later_deadline_takes_over_the_earlier_one_and_keeps_it() {
        child.inProgress();
        parent.waits(3);
        parent.inProgress();
        Instant own = due(parent);
        Instant earliest = due(child);
        assertThat(earliest).isBefore(own);
        child.does(COMMUNITY, into(parent));
        finish(child, parent);
        assertThat(due(parent)).isEqualTo(earliest);
        parent.waits(9).does(SYSTEM, new Clocks.Tick());
        assertThat(parent.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .contains(earliest);
    }

    @Test
    void c30_a_parent_with_the_earlier_deadline_keeps_its_own() {
        parent.inProgress();
        child.waits(3);
        child.inProgress();
        Instant own = due(parent);
        child.does(COMMUNITY, into(parent));
        finish(child, parent);
        assertThat(due(parent)).isEqualTo(own);
        assertThat(parent.events).noneMatch(event -> event.deed() instanceof MergedClocks.InheritClock);
    }

    @Test
    void nobody_hides_a_deadline_that_passed_by_merging() {
        child.inProgress().waits(10).does(SYSTEM, new Clocks.Tick());
        parent.now = child.now;
        parent.inProgress();
        child.does(COMMUNITY, into(parent));
        Instant passed = due(child);
        finish(child, parent);
        assertThat(child.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .contains(passed);
        parent.does(SYSTEM, new Clocks.Tick());
        assertThat(parent.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().breachedAt())
                .contains(passed);
        parent.does(FIRM, new Disposal.SubmitDisposal("cleared away", after(2)));
        assertThat(parent.state
                        .clocks()
                        .timer(ClockKind.DISPOSE)
                        .flatMap(Clocks.Timer::verdict)
                        .orElseThrow()
                        .isOnTime())
                .isFalse();
    }

    @Test
    void what_made_the_child_wait_does_not_make_the_parent_wait_and_more_time_is_asked_for_as_before() {
        child.inProgress().does(SUBDISTRICT, new Postponements.PauseClock("season"));
        parent.waits(1);
        parent.inProgress();
        child.does(COMMUNITY, into(parent));
        finish(child, parent);
        Instant before = due(parent);
        parent.waits(1);
        assertThat(due(parent)).isEqualTo(before);
        parent.does(FIRM, new Postponements.RequestExtension(2)).does(SUBDISTRICT, new Postponements.GrantExtension());
        assertThat(due(parent)).isEqualTo(before.plus(Duration.ofDays(2)));
    }

    @Test
    void a_parent_is_as_urgent_as_its_child_and_time_of_another_unit_is_not_extended() {
        parent.inProgress();
        child.reported()
                .does(COMMUNITY, new Intake.Accept("2025-0009", "stacking", Urgency.URGENT, Level.COMMUNITY))
                .does(COMMUNITY, into(parent));
        Instant earliest = due(child);
        finish(child, parent);
        assertThat(due(parent)).isEqualTo(earliest);
        Intake.Filing filing = parent.state.intake().filing().orElseThrow();
        assertThat(filing).isEqualTo(new Intake.Filing("2025-0001", "stacking", Urgency.URGENT));
        parent.refuses(FIRM, new Postponements.RequestExtension(1), "no-more-time");
        CaseDesk low = desk("LX-3").reported();
        low.does(COMMUNITY, new Intake.Accept("2025-0010", "stacking", Urgency.LOW, Level.COMMUNITY))
                .does(COMMUNITY, into(parent));
        finish(low, parent);
        assertThat(parent.state.intake().filing().orElseThrow().urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void c31_a_chain_is_one_step_deep() {
        CaseDesk third = desk("LX-3");
        parent.inProgress();
        third.inProgress();
        child.inProgress().does(COMMUNITY, into(parent));
        finish(child, parent);
        parent.refuses(COMMUNITY, into(third), "has-children");
        third.does(COMMUNITY, into(child));
        assertThat(finish(third, child)).containsExactly("request-merge");
        assertThat(third.state.merging().request().map(Merging.Request::parent)).contains(parent.state.id());
        assertThat(finish(third, parent)).containsExactly("absorb-case", "merge-into");
        assertThat(parent.state.merging().children()).containsExactly(child.state.id(), third.state.id());
    }

    @Test
    void c31_a_case_that_is_to_be_merged_absorbs_none() {
        CaseDesk third = desk("LX-3");
        third.inProgress();
        parent.inProgress();
        child.inProgress().does(COMMUNITY, into(parent));
        third.does(COMMUNITY, into(child));
        together(third, child);
        assertThat(finish(third, child)).isEmpty();
        child.refuses(COMMUNITY, absorption(third), "merge-pending");
        assertThat(finish(child, parent)).hasSize(2);
        assertThat(finish(third, child)).containsExactly("request-merge");
    }

    @Test
    void c31_of_two_cases_that_are_to_be_merged_into_each_other_the_lower_id_is_the_parent() {
        parent.inProgress().does(COMMUNITY, into(child));
        child.refuses(COMMUNITY, into(child), "stage")
                .inProgress()
                .refuses(COMMUNITY, into(child), "merge-self")
                .does(COMMUNITY, into(parent));
        together(child, parent);
        assertThat(finish(parent, child)).isEmpty();
        child.refuses(COMMUNITY, absorption(parent), "merge-pending");
        assertThat(finish(child, parent)).containsExactly("absorb-case", "merge-into");
        assertThat(finish(parent, child)).isEmpty();
        assertThat(parent.state.merging().request()).isEmpty();
        assertThat(parent.state.stage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void only_what_is_one_duty_and_not_above_is_absorbed() {
        CaseDesk wall = desk("LX-3").wallInProgress();
        CaseDesk above = desk("LX-4").accepted();
        above.does(COMMUNITY, new Assignments.Escalate(Level.SUBDISTRICT, "beyond-authority"));
        parent.inProgress();
        together(wall, above);
        together(above, parent);
        parent.refuses(DISTRICT, absorption(wall), "other-duty")
                .refuses(DISTRICT, absorption(above), "merge-level")
                .refuses(COMMUNITY, absorption(parent), "merge-self")
                .refuses(FIRM, absorption(above), "role");
        above.refuses(COMMUNITY, into(parent), "level");
        CaseDesk verified = desk("LX-5").disposed();
        verified.refuses(COMMUNITY, into(parent), "stage").refuses(COMMUNITY, absorption(parent), "stage");
    }

    @Test
    void the_clock_of_a_child_must_run_and_not_come_from_later() {
        parent.inProgress();
        child.inProgress();
        io.github.xingwuguan.calendar.Clock clock =
                child.state.clocks().timer(ClockKind.DISPOSE).orElseThrow().clock();
        Deed ended =
                new Merging.AbsorbCase(MergeDeeds.child("LX-2", Urgency.NORMAL, Optional.of(clock.cancel(child.now))));
        Deed later = new Merging.AbsorbCase(MergeDeeds.child(
                "LX-2", Urgency.NORMAL, Optional.of(clock.pause("season", child.now.plus(Duration.ofDays(1))))));
        parent.refuses(COMMUNITY, ended, "no-clock").refuses(COMMUNITY, later, "clock-regression");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergedCase.of(desk("LX-9").state))
                .withMessage("Case must be filed, but LX-9 was not");
    }

    @Test
    void a_child_is_merged_only_where_it_was_asked_for() {
        parent.inProgress();
        child.inProgress()
                .refuses(COMMUNITY, merger(parent), "merge-not-requested")
                .does(COMMUNITY, into(parent))
                .refuses(COMMUNITY, into(parent), "merge-pending")
                .refuses(COMMUNITY, new Merging.MergeInto(CaseId.of("LX-7")), "merge-not-requested");
    }

    @Test
    void nobody_takes_back_or_voids_a_case_into_which_others_were_merged() {
        parent.inProgress();
        child.inProgress().does(COMMUNITY, into(parent));
        finish(child, parent);
        parent.refuses(RESIDENT, new Leaving.Withdraw(), "has-children")
                .refuses(SUBDISTRICT, new Leaving.VoidCase("twice", ActorId.of("feng")), "has-children");
    }

    @Test
    void c29_each_reporter_is_called_back_though_the_parent_is_cleared() {
        child.inProgress();
        together(child, parent);
        parent.inProgress();
        child.does(COMMUNITY, into(parent));
        finish(child, parent);
        parent.does(FIRM, new Disposal.SubmitDisposal("cleared away", after(2)))
                .does(CaseDesk.GRID, new Disposal.RecordInspection(Check.CONFIRMED, after(3)))
                .does(COMMUNITY, new Disposal.Verify())
                .does(FIRM, new Clearance.Apply(Outcome.RESOLVED))
                .does(CLERK, new Clearance.SignClearance())
                .does(SUBDISTRICT, new Clearance.Clear())
                .does(COMMUNITY, new Disposal.RecordCallback(Check.CONFIRMED, Satisfaction.SATISFIED));
        child.does(COMMUNITY, new Disposal.RecordCallback(Check.REFUTED, Satisfaction.DISSATISFIED));
        assertThat(child.state.disposal().callback().orElseThrow().satisfaction())
                .isEqualTo(Satisfaction.DISSATISFIED);
        child.refuses(DISTRICT, new Aftercare.Archive(), "stage");
    }

    /** The dossiers of a host, which loses what it has not stored. */
    private static final class Host {
        private final Map<CaseId, CaseFile> stored = new TreeMap<>();
        private Instant now = Instant.parse("2025-03-10T01:00:00Z");

        Host(CaseDesk... desks) {
            for (CaseDesk desk : desks) {
                CaseFile file = CaseFile.open(desk.state.id(), DigestSuite.SHA_256)
                        .append("all", desk.events, desk.now, () -> new byte[16]);
                stored.put(desk.state.id(), file);
            }
        }

        Optional<CaseRequest> next() {
            now = now.plus(Duration.ofMinutes(1));
            return Merging.next(
                    stored.get(CaseId.of("LX-2")).state(),
                    stored.get(CaseId.of("LX-1")).state(),
                    now);
        }

        CaseFile carriedOut(CaseRequest request) {
            return stored.get(request.caseId()).carryOut(request, TIMED, CaseDesk.CHINA, () -> new byte[16]);
        }

        void store(CaseFile file) {
            stored.put(file.state().id(), file);
        }
    }

    private Host host() {
        parent.inProgress();
        child.inProgress().does(COMMUNITY, into(parent));
        return new Host(parent, child);
    }

    @Test
    void after_a_crash_before_or_after_any_step_the_merger_is_completed_once() {
        for (int crash = 0; crash < 4; crash++) {
            CaseMergeTest fresh = new CaseMergeTest();
            Host host = fresh.host();
            int step = 0;
            for (Optional<CaseRequest> next = host.next(); next.isPresent(); next = host.next()) {
                CaseFile done = host.carriedOut(next.get());
                // an even number crashes before the step is stored, an odd one before anybody knows that it was
                if (crash == step * 2) {
                    done = host.carriedOut(host.next().orElseThrow());
                }
                host.store(done);
                if (crash == step * 2 + 1) {
                    assertThat(host.carriedOut(next.get()).dossier()).isEqualTo(done.dossier());
                }
                step++;
            }
            assertThat(step).isEqualTo(2);
            assertThat(host.stored.values())
                    .extracting(file -> file.state().stage())
                    .containsExactly(Stage.IN_PROGRESS, Stage.MERGED);
            assertThat(host.stored.get(CaseId.of("LX-1")).state().merging().children())
                    .containsExactly(CaseId.of("LX-2"));
        }
    }

    @Test
    void a_step_that_is_repeated_under_another_command_id_is_refused_and_changes_nothing() {
        Host host = host();
        for (Optional<CaseRequest> next = host.next(); next.isPresent(); next = host.next()) {
            CaseRequest request = next.get();
            CaseFile done = host.carriedOut(request);
            host.store(done);
            Decision<CaseEvent> again = done.decide(
                    "another", request.deed(), new Context<>(request.actor(), host.now, TIMED, CaseDesk.CHINA));
            assertThat(again.refusal().orElseThrow().code()).isIn("already-absorbed", "stage");
        }
    }

    @Test
    void a_parent_that_can_no_longer_absorb_leaves_the_child_to_itself() {
        parent.disposed();
        child.inProgress().does(COMMUNITY, into(parent));
        assertThat(finish(child, parent)).isEmpty();
        assertThat(Merging.next(parent.state, child.state, parent.now)).isEmpty();
        child.does(FIRM, new Disposal.SubmitDisposal("cleared away", after(2)));
        assertThat(child.state.stage()).isEqualTo(Stage.DISPOSED);
    }

    @Test
    void a_child_that_was_absorbed_is_merged_though_the_parent_was_disposed_meanwhile() {
        parent.inProgress();
        child.inProgress().does(COMMUNITY, into(parent));
        together(child, parent);
        parent.does(COMMUNITY, absorption(child)).does(FIRM, new Disposal.SubmitDisposal("cleared away", after(2)));
        assertThat(finish(child, parent)).containsExactly("merge-into");
    }

    @Test
    void candidates_are_of_one_place_and_category_and_near_in_time_in_an_order_of_their_own() {
        CaseDesk same = desk("LX-4");
        same.now = same.now.plus(Duration.ofHours(24));
        CaseDesk late = desk("LX-5");
        late.now = late.now.plus(Duration.ofHours(24)).plusNanos(1);
        CaseDesk elsewhere = desk("LX-6");
        elsewhere
                .does(
                        RESIDENT,
                        new Intake.Report(
                                CaseKind.PROPERTY_DISORDER, PlaceId.of("compound-2"), Optional.empty(), List.of()))
                .does(COMMUNITY, new Intake.Accept("2025-0006", "stacking", Urgency.NORMAL, Level.COMMUNITY));
        CaseDesk wall = desk("LX-7").wallInProgress();
        CaseDesk done = desk("LX-8").disposed();
        CaseDesk unfiled = desk("LX-9").reported();
        List<Case> others = new ArrayList<>(List.of(
                child.accepted().state,
                parent.inProgress().state,
                same.accepted().state,
                late.accepted().state,
                elsewhere.state,
                wall.state,
                done.state,
                unfiled.state));
        List<CaseId> expected = List.of(CaseId.of("LX-1"), CaseId.of("LX-4"));
        assertThat(Duplicates.candidates(child.state, others, TIMED)).isEqualTo(expected);
        Collections.reverse(others);
        assertThat(Duplicates.candidates(child.state, others, TIMED)).isEqualTo(expected);
        assertThat(Duplicates.candidates(unfiled.state, others, TIMED)).isEmpty();
        assertThat(Duplicates.candidates(
                        child.state, others, CaseDesk.timed().duplicateHours(25).build()))
                .hasSize(3);
        parent.does(COMMUNITY, into(child));
        assertThat(Duplicates.candidates(child.state, List.of(parent.state), TIMED))
                .isEmpty();
    }
}
