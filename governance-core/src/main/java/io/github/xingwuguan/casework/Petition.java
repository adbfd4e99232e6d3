package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The procedure of a petition (信访程序): registered, routed, noticed, accepted, concluded, then reviewed and rechecked on request, until it
 * is final. It lies over a case of the kind petition and goes on when that case is closed; only a case that was withdrawn or entered by
 * mistake ends it.
 *
 * @param step how far it has come
 * @param registered who petitioned about what; empty before
 * @param handling which body has it; empty before
 * @param rulings what was decided: the conclusion, the review, the recheck
 */
public record Petition(Step step, Optional<Registered> registered, Optional<Handling> handling, List<Ruling> rulings) {
    /** Nobody petitioned. */
    public static final Petition NONE = new Petition(Step.NONE, Optional.empty(), Optional.empty(), List.of());

    /** What a body has to do in time, though the case itself may be closed. */
    static final Set<ClockKind> CLOCKS = EnumSet.of(
            ClockKind.PETITION_ROUTE,
            ClockKind.PETITION_NOTICE,
            ClockKind.PETITION_CONCLUDE,
            ClockKind.PETITION_REVIEW,
            ClockKind.PETITION_RECHECK);

    static final Set<Role> BODIES = EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT);

    /** Everywhere but where the case has left the world. */
    static final Set<Stage> STAGES = EnumSet.complementOf(EnumSet.of(Stage.NONE, Stage.WITHDRAWN, Stage.VOIDED));

    /**
     * Copies the rulings.
     *
     * @param step how far it has come
     * @param registered who petitioned about what
     * @param handling which body has it
     * @param rulings what was decided
     */
    public Petition {
        rulings = List.copyOf(rulings);
    }

    /** How far a petition has come (信访环节). */
    public enum Step implements Coded {
        /** Nobody petitioned (未登记). */
        NONE("none"),
        /** It was registered, or given back to the body that registered it (已登记). */
        REGISTERED("registered"),
        /** It was sent to the body that has to deal with it (已转送交办). */
        ROUTED("routed"),
        /** Its petitioners were told that it is taken on (已告知受理). */
        NOTICED("noticed"),
        /** Its petitioners were told that it is not taken on (不予受理). */
        DECLINED("declined"),
        /** It is dealt with (已受理). */
        ACCEPTED("accepted"),
        /** It was answered in writing (已答复). */
        CONCLUDED("concluded"),
        /** A higher body looks at the answer (复查中). */
        REVIEW("review"),
        /** The higher body has answered (已复查). */
        REVIEWED("reviewed"),
        /** A still higher body looks at that (复核中). */
        RECHECK("recheck"),
        /** It holds a hearing, and its time stands still (听证中). */
        HEARING("hearing"),
        /** That body has answered, and nobody else will (复核终结). */
        FINAL("final"),
        /** Nobody asked for a higher body in time (逾期未申请终结). */
        SILENT_FINAL("silent-final");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One of those who petition (信访人), as a pseudonym.
     *
     * @param id for whom it is asked
     * @param agent who asks for that person, if somebody else does
     */
    public record Petitioner(ActorId id, Optional<ActorId> agent) {
        /** The wire form. */
        public static final Shape<Petitioner> SHAPE = Shape.of(
                "Petitioner",
                Field.of("id", Type.ACTOR, Petitioner::id),
                Field.maybe("agent", Type.ACTOR, Petitioner::agent),
                Petitioner::new);

        private boolean isOrActsThrough(ActorId person) {
            return id.equals(person) || agent.filter(person::equals).isPresent();
        }
    }

    /**
     * One event of petitioning (一次信访).
     *
     * @param what who petitioned about what
     * @param by who registered it
     * @param at when
     */
    public record Registered(PetitionHandling.RegisterPetition what, Actor by, Instant at) {}

    /**
     * Which body has it (承办机关).
     *
     * @param body the body; the one that registered it until it is routed
     * @param since since when
     * @param objected the bodies that said it is not theirs
     */
    public record Handling(Party body, Instant since, List<OrgId> objected) {
        /**
         * Copies the bodies.
         *
         * @param body the body
         * @param since since when
         * @param objected the bodies that said it is not theirs
         */
        public Handling {
            objected = List.copyOf(objected);
        }
    }

    /**
     * What a body decided (处理、复查、复核意见).
     *
     * @param body which body
     * @param by who entered it
     * @param at when
     * @param deliveredAt when the petitioners received it in writing; empty while that is not recorded
     */
    public record Ruling(Party body, Actor by, Instant at, Optional<Instant> deliveredAt) {}

    /**
     * {@return whether one event of petitioning repeats another (重复信访)}: it came later, about the same matter, and somebody petitioned
     * both times, whoever acted for them; two that nobody signed must accuse the same organisation.
     *
     * @param earlier the one
     * @param later the other
     */
    public static boolean isRepeat(Registered earlier, Registered later) {
        return later.at().isAfter(earlier.at())
                && later.what().matter().equals(earlier.what().matter())
                && isSameParty(earlier.what(), later.what());
    }

    private static boolean isSameParty(PetitionHandling.RegisterPetition a, PetitionHandling.RegisterPetition b) {
        if (a.petitioners().isEmpty() && b.petitioners().isEmpty()) {
            return a.accused().isPresent() && a.accused().equals(b.accused());
        }
        Set<ActorId> people = a.petitioners().stream().map(Petitioner::id).collect(Collectors.toSet());
        return b.petitioners().stream().map(Petitioner::id).anyMatch(people::contains);
    }

    /** {@return whether no body will answer again} */
    public boolean isFinal() {
        return step == Step.FINAL || step == Step.SILENT_FINAL;
    }

    /**
     * {@return whether it is final for another event of petitioning (终结后再次信访)}: then that is not taken on, for the ground {@link
     * Leaving.Ground#FINAL_PETITION}
     *
     * @param again the other event
     */
    public boolean isFinalFor(Registered again) {
        return isFinal() && registered.filter(first -> isRepeat(first, again)).isPresent();
    }

    /** {@return what was decided last; empty if nothing was} */
    public Optional<Ruling> lastRuling() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.get(rulings.size() - 1));
    }

    /** A history can be wrong, since it comes from outside. */
    private static GovernanceException disorder(String what) {
        return new GovernanceException("event-order", "Event must follow " + what + ", but there was none");
    }

    Registered known() {
        return registered.orElseThrow(() -> disorder("a registration"));
    }

    Handling held() {
        return handling.orElseThrow(() -> disorder("a registration"));
    }

    Ruling ruled() {
        return lastRuling().orElseThrow(() -> disorder("a ruling"));
    }

    Petition at(Step next) {
        return new Petition(next, registered, handling, rulings);
    }

    Petition with(Handling next) {
        return new Petition(step, registered, Optional.of(next), rulings);
    }

    Petition plus(Ruling next) {
        List<Ruling> more = new ArrayList<>(rulings);
        more.add(next);
        return new Petition(step, registered, handling, more);
    }

    Petition delivered(Instant at) {
        Ruling last = ruled();
        Petition before = new Petition(step, registered, handling, rulings.subList(0, rulings.size() - 1));
        return before.plus(new Ruling(last.body(), last.by(), last.at(), Optional.of(at)));
    }

    boolean isOfPetitioner(Actor actor) {
        return registered.stream()
                .flatMap(r -> r.what().petitioners().stream())
                .anyMatch(petitioner -> petitioner.isOrActsThrough(actor.id()));
    }

    /** {@return whether it is about a case that was taken back} */
    static boolean hasEnded(Case state) {
        return state.outcome().equals(Optional.of(Outcome.WITHDRAWN));
    }

    static Rule.Guard<Case, CasePolicy> at(Set<Step> steps) {
        return (state, context) -> CaseRefusal.NOT_PETITION
                .when(!state.intake().isOf(CaseKind.PETITION))
                .or(() -> CaseRefusal.PETITION_STEP.when(
                        hasEnded(state) || !steps.contains(state.petition().step())));
    }

    /** A case that was never filed has no policy of its own; then the one in force counts. */
    static Optional<Refusal> policyFits(Case state, Context<CasePolicy> context) {
        return (state.policy().isPresent() ? CaseRules.FROZEN : CaseRules.IN_FORCE).check(state, context);
    }

    /** Who is accused does not handle it. */
    static Optional<Refusal> notAccused(Case state, Context<CasePolicy> context) {
        boolean isAccused = state.petition()
                .registered
                .flatMap(r -> r.what().accused())
                .filter(context.actor().org()::equals)
                .isPresent();
        return CaseRefusal.RECUSAL.when(isAccused).or(() -> CaseRules.NOT_REPORTED.check(state, context));
    }

    /** Deeds of a petition (信访动作). */
    public sealed interface Ask extends Deed
            permits PetitionHandling.RegisterPetition,
                    PetitionHandling.RoutePetition,
                    PetitionHandling.ObjectToPetition,
                    PetitionHandling.NoticePetition,
                    PetitionHandling.AcceptPetition,
                    PetitionHandling.ExtendPetition,
                    PetitionHandling.ConcludePetition,
                    PetitionReview.RecordDelivery,
                    PetitionReview.RequestReview,
                    PetitionReview.DecideReview,
                    PetitionReview.RequestRecheck,
                    PetitionReview.OpenHearing,
                    PetitionReview.CloseHearing,
                    PetitionReview.DecideRecheck,
                    PetitionReview.BecomeFinal {
        /**
         * {@return the petition after it}
         *
         * @param before the petition before
         * @param trace who, when
         */
        Petition apply(Petition before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.petition(apply(before.petition(), trace));
        }
    }
}
