package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.casework.Mediation.Progress;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a dispute is mediated (人民调解): one mediation at a time, between parties that are set when it opens. Nobody is mediated against his
 * will: every party consents, by itself or by the mediator's record, and a single refusal ends it.
 *
 * @param all every mediation of the case, as they came
 */
public record Mediations(List<Mediation> all) {
    /** None was held. */
    public static final Mediations NONE = new Mediations(List.of());

    static final Set<Role> MEDIATORS = EnumSet.of(Role.PARTY_BRANCH, Role.COMMUNITY, Role.SUBDISTRICT);

    /** Those who mediate, and those who act for themselves. */
    static final Set<Role> SPEAKERS = EnumSet.of(
            Role.RESIDENT,
            Role.OWNERS_COMMITTEE,
            Role.PROPERTY_ENTERPRISE,
            Role.PARTY_BRANCH,
            Role.COMMUNITY,
            Role.SUBDISTRICT);

    private static final Rule<Case, CasePolicy> OPEN = CaseRules.line(
            "open-mediation",
            MEDIATORS,
            Assignments.BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.only(Hand.HANDLE),
            CaseRules.NOT_REPORTED,
            (state, context) -> CaseRefusal.NOT_A_DISPUTE.when(!state.intake().isOf(CaseKind.DISPUTE)),
            (state, context) ->
                    CaseRefusal.MEDIATION_OPEN.when(state.mediations().isPending()));
    private static final Rule<Case, CasePolicy> CONSENT = talk("consent-to-mediation", SPEAKERS);
    private static final Rule<Case, CasePolicy> JOIN = talk("join-mediation", MEDIATORS);
    private static final Rule<Case, CasePolicy> REFUSE = talk("refuse-mediation", SPEAKERS);
    private static final Rule<Case, CasePolicy> END = CaseRules.line(
            "end-mediation", MEDIATORS, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN, CaseRules.only(Hand.HANDLE));

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(OPEN, CONSENT, JOIN, REFUSE, END);

    /**
     * Copies the mediations.
     *
     * @param all every mediation of the case
     */
    public Mediations {
        all = List.copyOf(all);
    }

    private static Rule<Case, CasePolicy> talk(String code, Set<Role> roles) {
        return CaseRules.line(
                code,
                roles,
                Assignments.BEFORE_DISPOSAL,
                CaseRules.FROZEN,
                (state, context) ->
                        CaseRefusal.NO_MEDIATION.when(!state.mediations().isOpen()));
    }

    /** {@return the last mediation} */
    public Optional<Mediation> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** {@return whether the parties still talk} */
    public boolean isOpen() {
        return last().filter(m -> m.progress() == Progress.OPEN).isPresent();
    }

    /** {@return whether the parties still talk, or the term of what they agreed on runs} */
    public boolean isPending() {
        return isOpen() || isTermRunning();
    }

    /** {@return whether the term of what they agreed on runs} */
    boolean isTermRunning() {
        return last().filter(m -> m.progress() == Progress.AGREED).isPresent();
    }

    /** One party refused, and nobody has told the parties yet what they can do now. */
    boolean owesRemedy() {
        return last().filter(m -> m.progress() == Progress.REFUSED && m.remedy().isEmpty())
                .isPresent();
    }

    /** {@return whether a dispute counts as mediated in a cycle: what came before it was reopened does not count} */
    boolean isSuccessful(int cycle) {
        return last().filter(m -> m.cycle() == cycle && m.isSuccessful()).isPresent();
    }

    /** {@return these, with nothing pending any more} */
    Mediations ended() {
        return isPending() ? change(m -> m.with(Progress.ENDED)) : this;
    }

    Mediations plus(Mediation next) {
        List<Mediation> more = new ArrayList<>(all);
        more.add(next);
        return new Mediations(more);
    }

    Mediations change(UnaryOperator<Mediation> change) {
        List<Mediation> changed = new ArrayList<>(all);
        last().ifPresent(last -> changed.set(all.size() - 1, change.apply(last)));
        return new Mediations(changed);
    }

    /** Only the last mediation of this cycle can be spoken of, and only at the right point. */
    static Optional<Refusal> at(String id, Set<Progress> points, Case state) {
        boolean isThere = state.mediations()
                .last()
                .filter(m -> m.id().equals(id) && m.cycle() == state.cycle() && points.contains(m.progress()))
                .isPresent();
        return CaseRefusal.NO_MEDIATION.when(!isThere);
    }

    /** Whoever opened it, a colleague, or somebody above who takes over; nobody who has a part in the dispute. */
    static Optional<Refusal> mediates(Actor actor, Case state) {
        Mediation own = state.mediations().last().orElseThrow();
        boolean isColleague = actor.org().equals(own.mediator().org())
                && actor.role() == own.mediator().role();
        boolean isAbove = actor.level().compareTo(own.mediator().level()) > 0;
        boolean isMediator = Mediations.MEDIATORS.contains(actor.role()) && (isColleague || isAbove);
        return CaseRefusal.PARTY_MEDIATES
                .when(own.parties().contains(actor.id()))
                .or(() -> CaseRefusal.RECUSAL.when(state.intake().respondent().equals(Optional.of(actor.org()))))
                .or(() -> CaseRefusal.NOT_MEDIATOR.when(!isMediator));
    }

    /** A party speaks for itself; the mediator enters what a party said. */
    private static Optional<Refusal> speaks(ActorId party, Actor actor, Case state) {
        Mediation own = state.mediations().last().orElseThrow();
        if (!own.parties().contains(party)) {
            return Optional.of(CaseRefusal.NOT_PARTY.refusal());
        }
        return actor.id().equals(party) ? Optional.empty() : mediates(actor, state);
    }

    /** Deeds of mediation (调解动作). */
    public sealed interface Ask extends Deed
            permits Open,
                    Consent,
                    Join,
                    Refuse,
                    End,
                    Agreements.MakeAgreement,
                    Agreements.RecordPerformance,
                    Agreements.PassUndisputed {
        /**
         * {@return the mediations after it}
         *
         * @param before the case before
         * @param trace who, when
         */
        Mediations apply(Case before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.mediations(apply(before, trace));
        }
    }

    /**
     * A mediation opens (启动调解).
     *
     * @param id an id of the mediation, unique in the case
     * @param parties between whom, sorted; at least two
     */
    public record Open(String id, List<ActorId> parties) implements Ask {
        /**
         * Sorts the parties.
         *
         * @param id an id of the mediation
         * @param parties between whom
         */
        public Open {
            parties = parties.stream().sorted().distinct().toList();
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isKnown = state.mediations().all().stream().anyMatch(m -> m.id().equals(id));
            return CaseRefusal.DUPLICATE_MEDIATION
                    .when(isKnown)
                    .or(() -> CaseRefusal.TOO_FEW_PARTIES.when(parties.size() < 2))
                    .or(() -> CaseRefusal.PARTY_MEDIATES.when(
                            parties.contains(context.actor().id())));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations()
                    .plus(new Mediation.Builder()
                            .id(id)
                            .cycle(before.cycle())
                            .mediator(trace.actor())
                            .parties(parties)
                            .progress(Progress.OPEN)
                            .build());
        }
    }

    /**
     * A party consents (同意调解).
     *
     * @param id the mediation
     * @param party who
     */
    public record Consent(String id, ActorId party) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return at(id, EnumSet.of(Progress.OPEN), state).or(() -> speaks(party, context.actor(), state));
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations().change(m -> m.withConsentOf(party));
        }
    }

    /**
     * Somebody else becomes a party (第三人加入): that one consents, and the others do so anew.
     *
     * @param id the mediation
     * @param party who
     */
    public record Join(String id, ActorId party) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return at(id, EnumSet.of(Progress.OPEN), state)
                    .or(() -> mediates(context.actor(), state))
                    .or(() -> CaseRefusal.PARTY_MEDIATES.when(
                            party.equals(context.actor().id())))
                    .or(() -> CaseRefusal.PARTY_ALREADY.when(state.mediations()
                            .last()
                            .filter(m -> m.parties().contains(party))
                            .isPresent()));
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations().change(m -> m.withParty(party));
        }
    }

    /**
     * A party refuses (拒绝调解), which ends it at once; somebody has still to tell the parties what they can do now.
     *
     * @param id the mediation
     * @param party who
     */
    public record Refuse(String id, ActorId party) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return at(id, EnumSet.of(Progress.OPEN), state).or(() -> speaks(party, context.actor(), state));
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations().change(m -> m.with(Progress.REFUSED));
        }
    }

    /**
     * The parties did not agree (终止调解), or one refused, and they are told what they can do now.
     *
     * @param id the mediation
     * @param remedy what they can do: arbitration, an authority, a court
     */
    public record End(String id, String remedy) implements Ask {
        /**
         * Checks the remedy.
         *
         * @param id the mediation
         * @param remedy what they can do
         * @throws IllegalArgumentException if the remedy is blank
         */
        public End {
            if (remedy.isBlank()) {
                throw new IllegalArgumentException("End of a mediation must say what can be done now, but did not");
            }
        }

        @Override
        public Deed redacted() {
            return new End(id, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Mediations own = state.mediations();
            return at(id, EnumSet.of(Progress.OPEN, Progress.REFUSED), state)
                    .or(() -> CaseRefusal.NO_MEDIATION.when(!own.isOpen() && !own.owesRemedy()))
                    .or(() -> mediates(context.actor(), state));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations().change(this::ended);
        }

        private Mediation ended(Mediation before) {
            Progress next = before.progress() == Progress.REFUSED ? Progress.REFUSED : Progress.FAILED;
            return before.toBuilder().progress(next).remedy(remedy).build();
        }
    }
}
