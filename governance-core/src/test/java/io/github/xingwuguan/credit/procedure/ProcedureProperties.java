package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Laws of every history: 20,000 random steps a kind of procedure in the thorough build, a twentieth else. */
class ProcedureProperties {
    private static final int STEPS = Boolean.getBoolean("governance.thorough") ? 400 : 20;

    /** What invariant 31 calls the declared graph. */
    private static final Map<ExitCase.Stage, Set<ExitCase.Stage>> EXIT_GRAPH = Map.of(
            ExitCase.Stage.NORMAL, EnumSet.of(ExitCase.Stage.WARNED),
            ExitCase.Stage.WARNED, EnumSet.of(ExitCase.Stage.RECTIFYING),
            ExitCase.Stage.RECTIFYING, EnumSet.of(ExitCase.Stage.NORMAL, ExitCase.Stage.EXIT_RECOMMENDED),
            ExitCase.Stage.EXIT_RECOMMENDED, EnumSet.of(ExitCase.Stage.NORMAL, ExitCase.Stage.EXITING),
            ExitCase.Stage.EXITING, EnumSet.of(ExitCase.Stage.EXITING, ExitCase.Stage.EXITED),
            ExitCase.Stage.EXITED, EnumSet.noneOf(ExitCase.Stage.class));

    @Property(tries = 50)
    void no_step_throws_and_a_refused_one_leaves_the_state_as_it_is(@ForAll long seed) {
        ProcedureKind.ALL.forEach(kind -> refusedStepsChangeNothing(kind, seed));
    }

    private static <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void refusedStepsChangeNothing(ProcedureKind<S, E, A> kind, long seed) {
        RandomWalk<S, E, A> walk = new RandomWalk<>(kind, seed);
        for (int i = 0; i < STEPS; i++) {
            RandomWalk.Step<S, E, A> step = walk.step();
            if (step.decision().refusal().isPresent()) {
                assertThat(walk.state()).as("%s after %s", kind, step.command()).isSameAs(step.before());
            } else {
                assertThat(walk.state().progress().seq())
                        .isEqualTo(step.before().progress().seq() + 1);
            }
        }
    }

    @Property(tries = 50)
    void an_event_that_cannot_follow_the_stage_is_refused_even_with_the_right_number(@ForAll long seed) {
        ProcedureKind.ALL.forEach(kind -> jumpsAreRefused(kind, seed));
    }

    private static <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void jumpsAreRefused(ProcedureKind<S, E, A> kind, long seed) {
        RandomWalk<S, E, A> walk = new RandomWalk<>(kind, seed);
        for (int i = 0; i < STEPS; i++) {
            RandomWalk.Step<S, E, A> step = walk.step();
            Trace trace = Trace.next(walk.state(), step.context());
            for (A command : kind.commands.apply(trace.day())) {
                if (!command.rule().when().test(walk.state())) {
                    assertOutOfOrder(() -> kind.event.apply(trace, command).applyTo(walk.state()));
                }
            }
        }
    }

    private static void assertOutOfOrder(ThrowingCallable fold) {
        assertThatThrownBy(fold)
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo("event-order"));
    }

    @Property(tries = 50)
    void all_events_give_the_same_state_again_also_from_the_wire(@ForAll long seed) {
        ProcedureKind.ALL.forEach(kind -> eventsAreTheWholeTruth(kind, seed));
    }

    private static <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void eventsAreTheWholeTruth(ProcedureKind<S, E, A> kind, long seed) {
        for (RandomWalk.History<S, E> history : new RandomWalk<>(kind, seed).walk(STEPS)) {
            List<E> read = history.events().stream()
                    .map(event -> Notation.roundTrip(kind.wire.event(), event))
                    .toList();
            assertThat(read).isEqualTo(history.events());
            assertThat(kind.lifecycle.fold(history.first(), read)).isEqualTo(history.last());
        }
    }

    @Property(tries = 50)
    void an_event_applied_twice_out_of_order_or_without_the_one_before_is_refused_with_a_code(@ForAll long seed) {
        ProcedureKind.ALL.forEach(kind -> replaysAreRefused(kind, seed));
    }

    private static <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void replaysAreRefused(ProcedureKind<S, E, A> kind, long seed) {
        Random random = new Random(seed);
        for (RandomWalk.History<S, E> history : new RandomWalk<>(kind, seed).walk(STEPS)) {
            if (history.events().size() < 2) {
                continue;
            }
            int at = random.nextInt(history.events().size() - 1);
            List<E> twice = new ArrayList<>(history.events());
            twice.add(at, history.events().get(at));
            List<E> swapped = new ArrayList<>(history.events());
            Collections.swap(swapped, at, at + 1);
            List<E> lost = new ArrayList<>(history.events());
            lost.remove(at);
            for (List<E> wrong : List.of(twice, swapped, lost)) {
                assertOutOfOrder(() -> kind.lifecycle.fold(history.first(), wrong));
            }
        }
    }

    /** Of two writers that saw the same state one wins: the event of the other has a number that is taken. */
    @Property(tries = 50)
    void two_writers_cannot_both_win(@ForAll long seed) {
        ProcedureKind.ALL.forEach(kind -> oneWriterWins(kind, seed));
    }

    private static <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void oneWriterWins(ProcedureKind<S, E, A> kind, long seed) {
        RandomWalk<S, E, A> walk = new RandomWalk<>(kind, seed);
        for (int i = 0; i < STEPS; i++) {
            RandomWalk.Step<S, E, A> step = walk.step();
            if (step.decision().refusal().isEmpty()) {
                E other = kind.lifecycle
                        .decide(step.before(), step.command(), step.context())
                        .events()
                        .get(0);
                assertOutOfOrder(() -> other.applyTo(walk.state()));
            }
        }
    }

    /** The same walks every time: no stage is out of reach, and no walk above is empty. */
    @Example
    void every_stage_of_every_procedure_is_reached() {
        ProcedureKind.ALL.forEach(ProcedureProperties::reachesEveryStage);
    }

    private static <S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>>
            void reachesEveryStage(ProcedureKind<S, E, A> kind) {
        Set<Object> reached = new HashSet<>();
        Set<Class<?>> happened = new HashSet<>();
        for (long seed = 1; seed <= 40; seed++) {
            for (RandomWalk.History<S, E> history : new RandomWalk<>(kind, seed).walk(400)) {
                reached.addAll(history.last().progress().reached().keySet());
                history.events()
                        .forEach(event ->
                                happened.add(kind.wire.what().apply(event).getClass()));
            }
        }
        assertThat(reached).as("stages of %s", kind).hasSize(kind.stages.size() - 1);
        assertThat(happened)
                .as("commands of %s", kind)
                .hasSize(kind.lifecycle.table().size());
    }

    /** Invariant 31. */
    @Property(tries = 1_000)
    void i31_exits_follow_the_declared_graph_and_nobody_exits_without_a_decision_of_the_owners(@ForAll long seed) {
        for (RandomWalk.History<ExitCase, ExitCase.Did> history :
                new RandomWalk<>(ProcedureKind.EXIT, seed).walk(Math.max(STEPS, 60))) {
            ExitCase state = history.first();
            Optional<ExitCase.Did> decision = Optional.empty();
            for (ExitCase.Did event : history.events()) {
                ExitCase next = event.applyTo(state);
                assertThat(EXIT_GRAPH.get(stage(state))).contains(stage(next));
                if (event.what() instanceof ExitWarning.Warn) {
                    decision = Optional.empty();
                } else if (event.what() instanceof ExitPath.Resolve) {
                    decision = Optional.of(event);
                } else if (stage(next) == ExitCase.Stage.EXITED) {
                    assertThat(decision)
                            .hasValueSatisfying(did ->
                                    assertThat(did.trace().actor().role()).isEqualTo(Role.OWNERS_COMMITTEE));
                    assertThat(next.handOver().vote()).isPresent();
                    assertThat(next.handOver().finished()).isPresent();
                    assertThat(next.handOver().isServed(event.trace().day())).isTrue();
                }
                state = next;
            }
        }
    }

    @Example
    void i31_every_arrow_of_the_declared_graph_is_walked() {
        Map<ExitCase.Stage, Set<ExitCase.Stage>> walked = new EnumMap<>(ExitCase.Stage.class);
        for (ExitCase.Stage stage : ExitCase.Stage.values()) {
            walked.put(stage, EnumSet.noneOf(ExitCase.Stage.class));
        }
        for (long seed = 1; seed <= 40; seed++) {
            for (RandomWalk.History<ExitCase, ExitCase.Did> history :
                    new RandomWalk<>(ProcedureKind.EXIT, seed).walk(400)) {
                ExitCase state = history.first();
                for (ExitCase.Did event : history.events()) {
                    ExitCase next = event.applyTo(state);
                    walked.computeIfAbsent(stage(state), s -> EnumSet.noneOf(ExitCase.Stage.class))
                            .add(stage(next));
                    state = next;
                }
            }
        }
        assertThat(walked).isEqualTo(EXIT_GRAPH);
    }

    private static ExitCase.Stage stage(ExitCase state) {
        return state.progress().stage().orElseThrow();
    }

    /** Case 56, on every history: about a person the system has done nothing but propose. */
    @Property(tries = 1_000)
    void case_56_no_event_about_a_person_but_a_proposal_is_the_systems(@ForAll long seed) {
        for (RandomWalk.History<ListDecision, ListDecision.Did> history :
                new RandomWalk<>(ProcedureKind.LIST, seed).walk(Math.max(STEPS, 60))) {
            if (history.first().subject().equals(ProcedurePolicies.MANAGER)) {
                assertThat(history.events())
                        .filteredOn(event -> event.trace().actor().role() == Role.SYSTEM)
                        .allSatisfy(event -> assertThat(event.what()).isInstanceOf(ListDecision.Propose.class));
            }
        }
    }
}
