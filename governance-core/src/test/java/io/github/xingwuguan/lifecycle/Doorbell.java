package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The smallest lifecycle with a role, a stage, two guards and a content: somebody rings, somebody answers. */
record Doorbell(boolean ringing, int rung) {
    static final Terms TERMS = new Terms(3);

    static final Rule<Doorbell, Terms> RING = new Rule<>(
            "ring",
            Set.of(Role.RESIDENT, Role.GRID_WORKER),
            state -> !state.ringing(),
            List.of(
                    (state, context) -> refuseIf(
                            context.now().atZone(context.calendar().zone()).getHour() >= 22,
                            "night",
                            "夜间",
                            "not at night"),
                    (state, context) -> refuseIf(
                            state.rung() >= context.policy().most(), "worn-out", "已损坏", "the bell is worn out")));

    static final Rule<Doorbell, Terms> ANSWER =
            new Rule<>("answer", Set.of(Role.PROPERTY_ENTERPRISE), Doorbell::ringing, List.of());

    static final Lifecycle<Doorbell, Did, Terms> LIFECYCLE = Lifecycle.of(List.of(RING, ANSWER));

    private static Optional<Refusal> refuseIf(boolean refused, String code, String zh, String en) {
        return refused ? Optional.of(Refusal.of(code, zh, en)) : Optional.empty();
    }

    sealed interface Ask extends Command<Doorbell, Did, Terms> {}

    sealed interface Did extends Event<Doorbell> {}

    record Ring(int times) implements Ask {
        @Override
        public Rule<Doorbell, Terms> rule() {
            return RING;
        }

        @Override
        public Decision<Did> decide(Doorbell state, Context<Terms> context) {
            int most = context.policy().most();
            return times > most
                    ? Decision.refuse("too-often", "最多" + most + "次", "ring at most " + most + " times")
                    : Decision.accept(new Rang(times));
        }
    }

    record Answer() implements Ask {
        @Override
        public Rule<Doorbell, Terms> rule() {
            return ANSWER;
        }

        @Override
        public Decision<Did> decide(Doorbell state, Context<Terms> context) {
            return Decision.accept(new Answered());
        }
    }

    record Rang(int times) implements Did {
        @Override
        public Doorbell applyTo(Doorbell state) {
            return new Doorbell(true, state.rung() + times);
        }
    }

    record Answered() implements Did {
        @Override
        public Doorbell applyTo(Doorbell state) {
            return new Doorbell(false, state.rung());
        }
    }

    /** A policy with one figure. */
    record Terms(int most) implements Policy {
        @Override
        public PolicyId id() {
            return PolicyId.of("doorbell", "1");
        }

        @Override
        public DateRange inForce() {
            return DateRange.from(LocalDate.parse("2024-01-01"));
        }

        @Override
        public PolicyStatus status() {
            return PolicyStatus.DRAFT;
        }

        @Override
        public Optional<String> adoptedBy() {
            return Optional.empty();
        }

        @Override
        public Provenance provenance() {
            return Provenance.illustrative("tests", "a doorbell");
        }

        @Override
        public Digest digest() {
            return Digest.of(new byte[] {(byte) most});
        }
    }
}
