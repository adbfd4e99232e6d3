package io.github.xingwuguan.rating.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Notation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of every history: 100,000 random steps in the thorough build, a twentieth else. */
class StarAwardProperties {
    private static final int STEPS = Boolean.getBoolean("governance.thorough") ? 2_000 : 100;

    @Property(tries = 50)
    void no_step_throws_and_a_refused_one_leaves_the_state_equal(@ForAll long seed) {
        RandomAwards awards = new RandomAwards(seed);
        for (int i = 0; i < STEPS; i++) {
            StarAward before = awards.state();
            StarAward copy = new StarAward.Builder().from(before).build();
            RandomAwards.Step step = awards.step();
            assertThat(before).isEqualTo(copy);
            if (step.decision().refusal().isPresent()) {
                assertThat(awards.state()).isSameAs(before);
            } else {
                assertThat(awards.state().seq())
                        .isEqualTo(before.seq() + step.decision().events().size());
            }
        }
    }

    @Property(tries = 50)
    void all_events_give_the_same_state_again_also_from_the_wire(@ForAll long seed) {
        RandomAwards awards = new RandomAwards(seed);
        List<StarAward.Did> events = awards.walk(STEPS);
        assertThat(StarAward.LIFECYCLE.fold(RandomAwards.NEW, events)).isEqualTo(awards.state());
        List<StarAward.Did> read = events.stream()
                .map(event -> Notation.roundTrip(StarAward.EVENT, event))
                .toList();
        assertThat(read).isEqualTo(events);
        assertThat(StarAward.LIFECYCLE.fold(RandomAwards.NEW, read)).isEqualTo(awards.state());
    }

    @Property(tries = 50)
    void an_event_applied_twice_or_out_of_order_is_refused_with_a_code(@ForAll long seed) {
        List<StarAward.Did> events = new RandomAwards(seed).walk(STEPS);
        List<StarAward.Did> twice = new ArrayList<>(events);
        Random random = new Random(seed);
        int at = random.nextInt(events.size());
        twice.add(at, events.get(at));
        List<StarAward.Did> swapped = new ArrayList<>(events);
        Collections.swap(swapped, at, (at + 1) % events.size());
        List<StarAward.Did> lost = new ArrayList<>(events);
        lost.remove(at);
        for (List<StarAward.Did> wrong : List.of(twice, swapped)) {
            assertThatThrownBy(() -> StarAward.LIFECYCLE.fold(RandomAwards.NEW, wrong))
                    .isInstanceOfSatisfying(
                            GovernanceException.class, e -> assertThat(e.code()).isEqualTo("event-order"));
        }
        if (at < events.size() - 1) {
            assertThatThrownBy(() -> StarAward.LIFECYCLE.fold(RandomAwards.NEW, lost))
                    .isInstanceOf(GovernanceException.class);
        }
    }

    /** Events whose heads were forged to fit give some state or a typed failure, never another exception. */
    @Property(tries = 50)
    void a_forged_history_gives_a_state_or_a_typed_failure(@ForAll long seed) {
        List<StarAward.Did> events = new ArrayList<>(new RandomAwards(seed).walk(STEPS));
        Collections.shuffle(events, new Random(seed));
        StarAward state = RandomAwards.NEW;
        for (StarAward.Did event : events) {
            StarAward.Did forged = forged(event, state);
            try {
                state = forged.applyTo(state);
            } catch (GovernanceException e) {
                assertThat(e.code()).isIn("clock-regression", "clock-ended", "invalid-data");
            }
        }
    }

    private static StarAward.Did forged(StarAward.Did event, StarAward state) {
        Trace old = event.trace();
        Trace trace = Trace.builder()
                .seq(state.seq() + 1)
                .actor(old.actor())
                .at(old.at())
                .before(state.stage())
                .after(old.after())
                .rubric(old.rubric())
                .build();
        try {
            RecordComponent[] components = event.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = i == 0 ? trace : components[i].getAccessor().invoke(event);
            }
            return (StarAward.Did)
                    event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Event must be a record", e);
        }
    }

    @Property(tries = 50)
    void nobody_has_two_duties_in_a_cycle_and_no_own_organisation_reviews(@ForAll long seed) {
        Map<String, Duty> duties = new HashMap<>();
        StarAward state = RandomAwards.NEW;
        for (StarAward.Did event : new RandomAwards(seed).walk(STEPS)) {
            if (event instanceof Application.Drafted) {
                duties.clear();
            }
            String person = event.trace().actor().id().value();
            event.duty()
                    .ifPresent(duty -> assertThat(duties.merge(person, duty, (old, now) -> now == old ? old : null))
                            .as("%s in %s", person, event.code())
                            .isEqualTo(duty));
            state = event.applyTo(state);
            if (event.duty().filter(duty -> duty != Duty.APPLY).isPresent()) {
                assertThat(state.application().orElseThrow().organisations())
                        .doesNotContain(event.trace().actor().org());
            }
        }
    }

    @Property(tries = 50)
    void stars_rise_only_by_an_award_within_the_limit_and_never_stay_without_a_publicity(@ForAll long seed) {
        StarAward state = RandomAwards.NEW;
        Stage last = Stage.NONE;
        for (StarAward.Did event : new RandomAwards(seed).walk(STEPS)) {
            StarAward next = event.applyTo(state);
            if (event instanceof Conferral.Awarded) {
                assertThat(last).isEqualTo(Stage.PUBLICISED);
                assertThat(state.publicity().hasOpenObjection()).isFalse();
                assertThat(next.standing().star())
                        .isEqualTo(state.publicity().star())
                        .isPositive();
            } else {
                assertThat(next.standing().star())
                        .as(event.code())
                        .isLessThanOrEqualTo(state.standing().star());
            }
            last = next.stage();
            state = next;
        }
    }

    /** Invariant 31, on walks that are always the same. */
    @Example
    void every_stage_standing_and_event_is_reached_and_every_stage_that_is_no_end_is_left() {
        Map<Stage, Set<Stage>> moves = new EnumMap<>(Stage.class);
        Set<Standing.Kind> kinds = EnumSet.noneOf(Standing.Kind.class);
        Set<Class<?>> happened = new HashSet<>();
        for (long seed = 1; seed <= 60; seed++) {
            StarAward state = RandomAwards.NEW;
            for (StarAward.Did event : new RandomAwards(seed).walk(200)) {
                happened.add(event.getClass());
                moves.computeIfAbsent(event.trace().before(), stage -> EnumSet.noneOf(Stage.class))
                        .add(event.trace().after());
                state = event.applyTo(state);
                kinds.add(state.standing().kind());
            }
        }
        assertThat(happened)
                .containsExactlyInAnyOrderElementsOf(StarAwardAuthorityGoldenTest.leaves(StarAward.Did.class));
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(Standing.Kind.EXPIRED)));
        assertThat(moves).containsOnlyKeys(Stage.values());
        moves.forEach((from, to) -> assertThat(to)
                .as("after %s", from)
                .anySatisfy(stage -> assertThat(stage).isNotEqualTo(from)));
    }
}
