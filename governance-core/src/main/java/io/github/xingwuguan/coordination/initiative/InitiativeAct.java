package io.github.xingwuguan.coordination.initiative;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.util.List;
import java.util.Optional;

/** What is done with an initiative (微治理动作). */
public sealed interface InitiativeAct extends Act<MicroInitiative, InitiativeRules> {
    /** The wire form: one member, named by the code of the act. */
    Union<Act<MicroInitiative, InitiativeRules>> TYPE = InitiativeWire.TYPE;

    /** The wire form of an entry. */
    Shape<Acted<MicroInitiative, InitiativeRules>> ENTRY = Acted.shape("Initiative entry", TYPE);

    /** The wire form of a whole history. */
    Shape<ActLog<MicroInitiative, InitiativeRules>> LOG = ActLog.shape("Initiative log", ENTRY);

    @Override
    default Rule<MicroInitiative, DatedRules<InitiativeRules>> rule() {
        return MicroInitiative.LIFECYCLE.rule(TYPE.code(this));
    }

    private static Optional<Refusal> cost(int yuan, Context<DatedRules<InitiativeRules>> context) {
        int most = context.policy().rules().maxYuan();
        return yuan > most ? Optional.of(InitiativeRefusal.TOO_COSTLY.refusal(most)) : Optional.empty();
    }

    /**
     * Somebody proposes it (提出).
     *
     * @param proposal what
     */
    record Propose(Proposal proposal) implements InitiativeAct {
        @Override
        public Optional<Refusal> check(MicroInitiative state, Context<DatedRules<InitiativeRules>> context) {
            return InitiativeRefusal.LEGAL_RESERVE
                    .when(proposal.reserved())
                    .or(() -> InitiativeRefusal.UNKNOWN_KIND.when(context.policy().rules().kinds().stream()
                            .noneMatch(kind -> kind.code().equals(proposal.kind()))))
                    .or(() -> cost(proposal.yuan(), context));
        }

        @Override
        public MicroInitiative after(MicroInitiative before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(InitiativeStage.PROPOSED)
                    .proposal(proposal)
                    .proposer(new Neighbour(stamp.actor().id(), proposal.household()))
                    .build();
        }
    }

    /**
     * Somebody claims it (认领).
     *
     * @param household for which household
     */
    record Claim(PlaceId household) implements InitiativeAct {
        @Override
        public MicroInitiative after(MicroInitiative before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(InitiativeStage.CLAIMED)
                    .claimant(new Neighbour(stamp.actor().id(), household))
                    .build();
        }
    }

    /**
     * It is done (完成).
     *
     * @param yuan what it did cost, in yuan
     */
    record Finish(int yuan) implements InitiativeAct {
        /**
         * Checks the cost.
         *
         * @param yuan what it did cost
         * @throws IllegalArgumentException if it is negative
         */
        public Finish {
            if (yuan < 0) {
                throw new IllegalArgumentException("Cost must be 0 or more, but was " + yuan);
            }
        }

        @Override
        public Optional<Refusal> check(MicroInitiative state, Context<DatedRules<InitiativeRules>> context) {
            return cost(yuan, context);
        }

        @Override
        public MicroInitiative after(MicroInitiative before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(InitiativeStage.DONE)
                    .doneAt(stamp.at())
                    .yuan(yuan)
                    .build();
        }
    }

    /**
     * It is confirmed (确认): by who proposed it, or by enough residents of other households than the one that did it.
     *
     * @param witnesses the residents; none if who proposed it confirms; at most 100
     */
    record Confirm(List<Neighbour> witnesses) implements InitiativeAct {
        /**
         * Copies the residents.
         *
         * @param witnesses the residents
         * @throws IllegalArgumentException if there are more than 100
         */
        public Confirm {
            witnesses = List.copyOf(witnesses);
            if (witnesses.size() > 100) {
                throw new IllegalArgumentException("Witnesses must be at most 100, but were " + witnesses.size());
            }
        }

        @Override
        public Optional<Refusal> check(MicroInitiative state, Context<DatedRules<InitiativeRules>> context) {
            ActorId actor = context.actor().id();
            int needed = context.policy().rules().witnesses();
            boolean isProposer =
                    state.proposer().filter(by -> by.person().equals(actor)).isPresent();
            boolean isConfirmed = witnesses.isEmpty() ? isProposer : areEnough(state, actor, needed);
            return isConfirmed ? Optional.empty() : Optional.of(InitiativeRefusal.NOT_CONFIRMED.refusal(needed));
        }

        /** Three of one household are one voice, and who did it does not praise it. */
        private boolean areEnough(MicroInitiative state, ActorId actor, int needed) {
            Optional<PlaceId> own = state.claimant().map(Neighbour::household);
            long persons = witnesses.stream().map(Neighbour::person).distinct().count();
            return persons >= needed
                    && Neighbour.households(witnesses).size() >= needed
                    && own.filter(Neighbour.households(witnesses)::contains).isEmpty()
                    && witnesses.stream().anyMatch(witness -> witness.person().equals(actor))
                    && state.claimant()
                            .filter(by -> witnesses.stream()
                                    .anyMatch(witness -> witness.person().equals(by.person())))
                            .isEmpty();
        }

        @Override
        public MicroInitiative after(MicroInitiative before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(InitiativeStage.CONFIRMED)
                    .witnesses(witnesses)
                    .build();
        }
    }

    /** Nobody claimed, did or confirmed it in time (失效). */
    record Lapse() implements InitiativeAct {
        @Override
        public MicroInitiative after(MicroInitiative before, Stamp stamp) {
            return before.toBuilder().last(stamp).stage(InitiativeStage.LAPSED).build();
        }
    }
}
