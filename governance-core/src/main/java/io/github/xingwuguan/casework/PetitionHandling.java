package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Extension;
import io.github.xingwuguan.casework.Petition.Step;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a petition is dealt with for the first time (信访登记与办理): registered, routed or given back, noticed, accepted and answered in writing.
 */
public final class PetitionHandling {
    /** Regulations on petitions (信访工作条例, 2022), article 20. */
    private static final int MOST_REPRESENTATIVES = 5;

    private static final Rule<Case, CasePolicy> REGISTER = CaseRules.line(
            "register-petition",
            Petition.BODIES,
            Petition.STAGES,
            Petition.at(EnumSet.of(Step.NONE)),
            Petition::policyFits,
            CaseRules.NOT_REPORTED);
    private static final Rule<Case, CasePolicy> ROUTE = line("route-petition", EnumSet.of(Step.REGISTERED));
    private static final Rule<Case, CasePolicy> OBJECT = line("object-to-petition", EnumSet.of(Step.ROUTED));
    private static final Rule<Case, CasePolicy> NOTICE =
            line("notice-petition", EnumSet.of(Step.REGISTERED, Step.ROUTED));
    private static final Rule<Case, CasePolicy> ACCEPT = line("accept-petition", EnumSet.of(Step.NOTICED));
    private static final Rule<Case, CasePolicy> EXTEND = line("extend-petition", EnumSet.of(Step.ACCEPTED));
    private static final Rule<Case, CasePolicy> CONCLUDE = line("conclude-petition", EnumSet.of(Step.ACCEPTED));

    static final List<Rule<Case, CasePolicy>> TABLE =
            List.of(REGISTER, ROUTE, OBJECT, NOTICE, ACCEPT, EXTEND, CONCLUDE);

    private PetitionHandling() {}

    private static Rule<Case, CasePolicy> line(String code, Set<Step> steps) {
        return CaseRules.line(
                code,
                Petition.BODIES,
                Petition.STAGES,
                Petition.at(steps),
                Petition::policyFits,
                Petition::notAccused,
                PetitionHandling::hasIt);
    }

    private static Optional<Refusal> hasIt(Case state, Context<CasePolicy> context) {
        return CaseRefusal.NOT_HANDLING.when(!state.petition().held().body().isOf(context.actor()));
    }

    private static Party of(Actor actor) {
        return new Party(actor.org(), actor.role(), actor.level());
    }

    private static void checkText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must say something, but was blank");
        }
    }

    /**
     * A petition is registered (登记).
     *
     * @param petitioners for whom it is asked, all of them; none if nobody signed it
     * @param representatives who speaks for a group that visits, at most five of those who petition
     * @param matter the fingerprint of what is asked and why, made by the host, the same for the same matter; 1 to 128 characters
     * @param accused whom it accuses, if anybody
     */
    public record RegisterPetition(
            List<Petition.Petitioner> petitioners,
            List<ActorId> representatives,
            String matter,
            Optional<OrgId> accused)
            implements Petition.Ask {
        /**
         * Copies the people and checks the matter.
         *
         * @param petitioners for whom it is asked
         * @param representatives who speaks for a group
         * @param matter the fingerprint
         * @param accused whom it accuses
         * @throws IllegalArgumentException if the matter is blank or longer than 128 characters
         */
        public RegisterPetition {
            petitioners = List.copyOf(petitioners);
            representatives = List.copyOf(representatives);
            if (matter.isBlank() || matter.length() > 128) {
                throw new IllegalArgumentException("Matter must have 1 to 128 characters, but had " + matter.length());
            }
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.PETITIONER_MISSING
                    .when(petitioners.isEmpty() && accused.isEmpty())
                    .or(() -> CaseRefusal.REPRESENTATIVES.when(!mayRepresent()))
                    .or(() -> CaseRefusal.RECUSAL.when(
                            accused.equals(Optional.of(context.actor().org()))));
        }

        private boolean mayRepresent() {
            Set<ActorId> people = new HashSet<>();
            petitioners.forEach(petitioner -> Stream.concat(Stream.of(petitioner.id()), petitioner.agent().stream())
                    .forEach(people::add));
            return representatives.size() <= MOST_REPRESENTATIVES && people.containsAll(representatives);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            Petition.Registered registered = new Petition.Registered(this, trace.actor(), trace.at());
            Petition.Handling own = new Petition.Handling(of(trace.actor()), trace.at(), List.of());
            return new Petition(Step.REGISTERED, Optional.of(registered), Optional.of(own), List.of());
        }
    }

    /**
     * It is sent to the body that has to deal with it (转送、交办).
     *
     * @param to the body
     */
    public record RoutePetition(Party to) implements Petition.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Optional<OrgId> accused = state.petition().known().what().accused();
            boolean isAccused = accused.equals(Optional.of(to.org()))
                    || state.intake().respondent().equals(Optional.of(to.org()));
            boolean isBody = Petition.BODIES.contains(to.role())
                    && CaseRules.levels(to.role()).contains(to.level());
            return CaseRefusal.RECUSAL
                    .when(isAccused)
                    .or(() -> CaseRefusal.NOT_ADDRESSABLE.when(!isBody || to.isOf(context.actor())));
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.ROUTED)
                    .with(new Petition.Handling(to, trace.at(), before.held().objected()));
        }
    }

    /**
     * The body says that it is not its business (提出异议): the petition goes back to the body that registered it. If that sends it again, it
     * stays.
     *
     * @param reasons why, in detail
     */
    public record ObjectToPetition(String reasons) implements Petition.Ask {
        /**
         * Checks the reasons.
         *
         * @param reasons why, in detail
         * @throws IllegalArgumentException if they are blank
         */
        public ObjectToPetition {
            checkText(reasons, "Objection");
        }

        @Override
        public Deed redacted() {
            return new ObjectToPetition(GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            Petition.Handling held = state.petition().held();
            return CaseRefusal.OBJECTED
                    .when(held.objected().contains(held.body().org()))
                    .or(() -> PetitionReview.late(ClockKind.PETITION_OBJECT, held.since(), state, context));
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            Petition.Handling held = before.held();
            List<OrgId> objected = Stream.concat(
                            held.objected().stream(), Stream.of(held.body().org()))
                    .toList();
            Party registrar = of(before.known().by());
            return before.at(Step.REGISTERED).with(new Petition.Handling(registrar, trace.at(), objected));
        }
    }

    /**
     * The petitioners are told whether it is taken on (告知受理与否).
     *
     * @param declined why it is not taken on; empty if it is
     * @param text what they are told: the grounds, or which statutory channels there are besides
     */
    public record NoticePetition(Optional<Leaving.Ground> declined, String text) implements Petition.Ask {
        /**
         * Checks the text.
         *
         * @param declined why it is not taken on
         * @param text what they are told
         * @throws IllegalArgumentException if the text is blank
         */
        public NoticePetition {
            checkText(text, "Notice");
        }

        @Override
        public Deed redacted() {
            return new NoticePetition(declined, GONE);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(declined.isPresent() ? Step.DECLINED : Step.NOTICED);
        }
    }

    /** It is taken on (受理): the time to answer begins. */
    public record AcceptPetition() implements Petition.Ask {
        @Override
        public Petition apply(Petition before, Trace trace) {
            return before.at(Step.ACCEPTED);
        }
    }

    /**
     * The answer takes longer (延长办理期限).
     *
     * @param amount how much longer, in the unit of the limit
     * @param approver the head of the body, who agrees
     * @param notice what the petitioners are told of it
     */
    public record ExtendPetition(int amount, ActorId approver, String notice) implements Petition.Ask {
        /**
         * Checks the notice.
         *
         * @param amount how much longer
         * @param approver who agrees
         * @param notice what the petitioners are told
         * @throws IllegalArgumentException if the notice is blank
         */
        public ExtendPetition {
            checkText(notice, "Notice");
        }

        @Override
        public Deed redacted() {
            return new ExtendPetition(amount, approver, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.SEPARATION_OF_DUTIES
                    .when(approver.equals(context.actor().id()))
                    .or(() -> state.clocks()
                            .timer(ClockKind.PETITION_CONCLUDE)
                            .filter(Clocks.Timer::isOpen)
                            .map(timer -> refusal(timer, state, context))
                            .orElseGet(() -> Optional.of(CaseRefusal.NO_CLOCK.refusal())));
        }

        private Optional<Refusal> refusal(Clocks.Timer timer, Case state, Context<CasePolicy> context) {
            boolean isOver = !timer.clock()
                    .due(context.now(), context.calendar(), Coverage.PROVISIONAL)
                    .isMetAt(context.now());
            int granted = timer.clock().extensions().size();
            boolean isAllowed = amount > 0
                    && Clocks.rule(ClockKind.PETITION_CONCLUDE, state.intake(), context.policy())
                            .filter(rule -> amount <= rule.maxExtension() && granted < rule.maxExtensions())
                            .isPresent();
            return CaseRefusal.OVERDUE.when(isOver).or(() -> CaseRefusal.NO_MORE_TIME.when(!isAllowed));
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            return before;
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Petition.Ask.super
                    .part(before, trace, next)
                    .clocks(before.clocks()
                            .changed(
                                    ClockKind.PETITION_CONCLUDE,
                                    clock -> clock.extend(amount, Extension.Base.DUE, trace.at())));
        }
    }

    /**
     * It is answered in writing (办结答复).
     *
     * @param reply the answer
     */
    public record ConcludePetition(String reply) implements Petition.Ask {
        /**
         * Checks the answer.
         *
         * @param reply the answer
         * @throws IllegalArgumentException if it is blank
         */
        public ConcludePetition {
            checkText(reply, "Reply");
        }

        @Override
        public Deed redacted() {
            return new ConcludePetition(GONE);
        }

        @Override
        public Petition apply(Petition before, Trace trace) {
            Petition.Ruling ruling =
                    new Petition.Ruling(before.held().body(), trace.actor(), trace.at(), Optional.empty());
            return before.at(Step.CONCLUDED).plus(ruling);
        }
    }
}
