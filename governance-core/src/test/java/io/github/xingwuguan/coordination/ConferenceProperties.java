package io.github.xingwuguan.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.coordination.Resolution.Result;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random people who want random things of one conference, sensible and senseless ones. */
class ConferenceProperties {
    private static final List<Actor> PEOPLE = List.of(
            ConferenceDesk.BRANCH,
            ConferenceDesk.BRANCH,
            ConferenceDesk.COMMITTEE,
            ConferenceDesk.FIRM,
            ConferenceDesk.COMMUNITY,
            ConferenceDesk.SUBDISTRICT,
            ConferenceDesk.actor("system", Role.SYSTEM, "host", Level.DISTRICT));
    private static final List<Participant> PARTIES = List.of(
            ConferenceDesk.THE_BRANCH,
            ConferenceDesk.THE_COMMITTEE,
            ConferenceDesk.THE_FIRM,
            ConferenceDesk.THE_COMMUNITY);
    private static final List<ConferencePolicy> POLICIES = List.of(
            ConferenceDesk.POLICY,
            ConferenceDesk.policy(ConferenceDesk.rules()
                    .mode(DecisionMode.MAJORITY)
                    .consentOf(List.of(Role.PARTY_BRANCH))
                    .noticeDays(0)
                    .build()));

    private record Step(
            JointConference before,
            ConferenceDeed deed,
            Context<ConferencePolicy> context,
            Decision<ConferenceEvent> decision,
            JointConference after) {}

    private static List<Step> walk(long seed, int length) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        ConferencePolicy policy = POLICIES.get(random.nextInt(2));
        JointConference state = JointConference.of("J-1");
        Instant now = Instant.parse("2025-03-03T01:00:00Z");
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(60)));
            ConferenceDeed deed = deed(random, state, now, policy.rules());
            Context<ConferencePolicy> context =
                    new Context<>(PEOPLE.get(random.nextInt(PEOPLE.size())), now, policy, ConferenceDesk.CHINA);
            Decision<ConferenceEvent> decision = JointConference.LIFECYCLE.decide(state, deed, context);
            JointConference after =
                    decision.refusal().isPresent() ? state : JointConference.LIFECYCLE.fold(state, decision.events());
            steps.add(new Step(state, deed, context, decision, after));
            state = after;
        }
        return steps;
    }

    private static ConferenceDeed deed(Random random, JointConference state, Instant now, ConferenceRules rules) {
        String item = state.openItems().isEmpty() || random.nextInt(8) == 0
                ? "i" + random.nextInt(4)
                : state.openItems().get(0).item().id();
        return switch (random.nextInt(10)) {
            case 0, 1 ->
                new Meeting.Convene(new Call(
                        now.plus(Duration.ofHours(random.nextInt(130))),
                        random.nextInt(8) == 0 ? some(random) : PARTIES,
                        List.of(
                                ConferenceDesk.matter("m1"),
                                random.nextBoolean() ? ConferenceDesk.matter("m2") : ConferenceDesk.reserved("m2"))));
            case 2, 3, 4 -> new Meeting.Hold(sitting(random, rules));
            case 5 -> new Meeting.PublishMinutes();
            case 6 -> random.nextInt(4) == 0 ? new Meeting.Cancel("settled") : new Tracking.FulfilItem(item);
            case 7 -> new Tracking.FulfilItem(item);
            case 8 -> new Tracking.WaiveItem(item, "no need");
            default -> new Tracking.SupersedeItem(item, "J-" + random.nextInt(4));
        };
    }

    private static List<Participant> some(Random random) {
        List<Participant> some = new ArrayList<>(PARTIES);
        some.removeIf(party -> random.nextInt(3) == 0);
        if (random.nextInt(12) == 0 && !some.isEmpty()) {
            some.add(some.get(0));
        }
        return some;
    }

    /** Mostly one that can be so. */
    private static Sitting sitting(Random random, ConferenceRules rules) {
        List<Participant> present = some(random);
        Sitting.Builder sitting = Sitting.builder().present(present).minutes(Digest.of(new byte[] {1}));
        if (rules.hasQuorum(present) == (random.nextInt(10) > 0)) {
            for (String matter : List.of("m1", "m2")) {
                List<Participant> consenting = random.nextInt(3) == 0 ? List.of() : present;
                boolean agreed = rules.isAgreed(consenting, present);
                Result yes = random.nextBoolean() ? Result.PROPOSED : Result.ADOPTED;
                sitting.addResolutions(new Resolution(matter, agreed ? yes : Result.NO_CONSENSUS, consenting));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                sitting.addItems(new ActionItem(
                        "i" + i,
                        "m" + (1 + random.nextInt(2)),
                        PARTIES.get(random.nextInt(4)),
                        LocalDate.of(2026, 1, i)));
            }
        }
        return sitting.build();
    }

    @Property(tries = 1_000)
    void i1_i2_i10_a_conference_is_the_fold_of_its_events_and_a_refusal_changes_nothing(@ForAll long seed) {
        List<ConferenceEvent> events = new ArrayList<>();
        JointConference state = JointConference.of("J-1");
        for (Step step : walk(seed, 40)) {
            if (step.decision().refusal().isPresent()) {
                assertThat(step.after()).isSameAs(step.before());
                continue;
            }
            events.addAll(step.decision().events());
            state = step.after();
            assertThat(state.seq()).isEqualTo(events.size());
        }
        assertThat(JointConference.LIFECYCLE.fold(JointConference.of("J-1"), events))
                .isEqualTo(state);
    }

    @Property(tries = 1_000)
    void items_are_open_while_a_conference_is_tracked_and_only_then(@ForAll long seed) {
        for (Step step : walk(seed, 40)) {
            JointConference state = step.after();
            assertThat(state.openItems().isEmpty()).isEqualTo(state.stage() != ConferenceStage.TRACKING);
            assertThat(state.ended().openItems()).isEmpty();
            assertThat(state.ended().isConvened()).isFalse();
            state.items().forEach(item -> assertThat(item.endedAt().isEmpty()).isEqualTo(item.isOpen()));
        }
    }

    @Property(tries = 1_000)
    void what_was_agreed_had_a_quorum_and_what_is_reserved_was_never_adopted(@ForAll long seed) {
        for (Step step : walk(seed, 40)) {
            JointConference state = step.after();
            if (state.heldAt().isEmpty()) {
                assertThat(state.items()).isEmpty();
                continue;
            }
            Sitting sitting = state.sitting().orElseThrow();
            assertThat(step.context().policy().rules().hasQuorum(sitting.present()))
                    .isTrue();
            for (AgendaItem matter : state.call().orElseThrow().agenda()) {
                Resolution resolution = sitting.resolutions().stream()
                        .filter(r -> r.matter().equals(matter.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(matter.reserved() && resolution.result() == Result.ADOPTED)
                        .isFalse();
            }
        }
    }

    @Property(tries = 1_000)
    void i8_what_is_allowed_is_refused_for_its_content_only(@ForAll long seed) {
        for (Step step : walk(seed, 25)) {
            boolean isAllowed = JointConference.LIFECYCLE
                    .allowed(step.before(), step.context())
                    .contains(step.deed().rule());
            if (isAllowed) {
                step.decision()
                        .refusal()
                        .ifPresent(why -> assertThat(why.code()).isNotIn("role", "stage"));
            } else {
                assertThat(step.decision().refusal()).isPresent();
            }
        }
    }

    @Example
    void walks_come_to_every_stage() {
        Set<ConferenceStage> seen = EnumSet.noneOf(ConferenceStage.class);
        for (long seed = 0; seed < 2_000 && seen.size() < ConferenceStage.values().length; seed++) {
            walk(seed, 40).forEach(step -> seen.add(step.after().stage()));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
