package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.Assignment.Progress;
import io.github.xingwuguan.casework.Assignment.Return;
import io.github.xingwuguan.casework.Assignment.Share;
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
 * To whom a case is sent (派单): one lead at a time, others in support; signed for, returned with a row of the duty list, decided by
 * somebody above, or taken up a level.
 *
 * @param all every assignment of the case, as they came
 * @param returns how often the case was returned in this cycle
 */
public record Assignments(List<Assignment> all, int returns) {
    /** It was sent to nobody. */
    public static final Assignments NONE = new Assignments(List.of(), 0);

    static final Set<Role> DISPATCHERS = EnumSet.of(Role.GRID_WORKER, Role.COMMUNITY, Role.SUBDISTRICT, Role.DISTRICT);
    static final Set<Stage> IN_HAND = EnumSet.of(Stage.DISPATCHED, Stage.IN_PROGRESS);
    static final Set<Stage> BEFORE_DISPOSAL = EnumSet.range(Stage.ACCEPTED, Stage.IN_PROGRESS);

    private static final Rule<Case, CasePolicy> DISPATCH = CaseRules.line(
            "dispatch", DISPATCHERS, BEFORE_DISPOSAL, CaseRules.FROZEN, CaseRules.NOT_REPORTED, Assignments::ownLevel);
    private static final Rule<Case, CasePolicy> SIGN =
            CaseRules.line("sign", CaseRules.ASSIGNEES, IN_HAND, CaseRules.FROZEN, CaseRules.only(Hand.HANDLE));
    private static final Rule<Case, CasePolicy> RECORD_PROGRESS = CaseRules.line(
            "record-progress",
            CaseRules.ASSIGNEES,
            EnumSet.of(Stage.IN_PROGRESS),
            CaseRules.FROZEN,
            CaseRules.only(Hand.HANDLE));
    private static final Rule<Case, CasePolicy> DELIVER = CaseRules.line(
            "deliver",
            CaseRules.ASSIGNEES,
            EnumSet.of(Stage.IN_PROGRESS),
            CaseRules.FROZEN,
            CaseRules.only(Hand.HANDLE));
    private static final Rule<Case, CasePolicy> WAIVE =
            CaseRules.line("waive", DISPATCHERS, EnumSet.of(Stage.IN_PROGRESS), CaseRules.FROZEN);
    private static final Rule<Case, CasePolicy> ESCALATE = CaseRules.line(
            "escalate",
            EnumSet.of(Role.GRID_WORKER, Role.COMMUNITY, Role.SUBDISTRICT),
            BEFORE_DISPOSAL,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            Assignments::ownLevel);

    static final List<Rule<Case, CasePolicy>> TABLE =
            List.of(DISPATCH, SIGN, RECORD_PROGRESS, DELIVER, WAIVE, ESCALATE);

    /**
     * Copies the assignments.
     *
     * @param all every assignment of the case
     * @param returns how often the case was returned
     */
    public Assignments {
        all = List.copyOf(all);
    }

    /** {@return the assignment of the organisation that answers for the whole, if there is one} */
    public Optional<Assignment> lead() {
        for (Assignment a : all) {
            if (a.isOpen() && a.share() == Share.LEAD) {
                return Optional.of(a);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return an assignment that is open}
     *
     * @param id its id
     */
    public Optional<Assignment> open(String id) {
        for (Assignment a : all) {
            if (a.isOpen() && a.id().equals(id)) {
                return Optional.of(a);
            }
        }
        return Optional.empty();
    }

    /** {@return whether the lead has the case by this assignment, and not by an earlier or later one} */
    boolean isLeadBy(String id) {
        return lead().filter(lead -> lead.id().equals(id)).isPresent();
    }

    /** {@return the id of the lead's assignment, or nothing} */
    String leadId() {
        return lead().map(Assignment::id).orElse("");
    }

    /** {@return whether an organisation has the case, or ever signed for it} */
    boolean dealtWith(OrgId org) {
        return all.stream().anyMatch(a -> a.party().org().equals(org) && (a.isOpen() || a.wasSigned()));
    }

    /** {@return whether somebody is of an organisation that has the case} */
    boolean isAtWork(Actor actor) {
        for (Assignment a : all) {
            if (a.isOpen() && a.party().isOf(actor)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a supporting organisation has still to deliver} */
    boolean awaitsSupport() {
        return all.stream().anyMatch(a -> a.isOpen() && a.share() == Share.SUPPORT);
    }

    /** {@return these, with nothing open any more: the lead's work is delivered if it was accepted, else it is superseded} */
    Assignments ended() {
        return each(a -> a.isOpen() ? a.with(Progress.SUPERSEDED) : a);
    }

    /** {@return these, with the work of the lead accepted} */
    Assignments delivered() {
        return each(a -> !a.isOpen() ? a : a.with(a.share() == Share.LEAD ? Progress.DELIVERED : Progress.SUPERSEDED));
    }

    /** {@return these, at the beginning of a new cycle} */
    Assignments reopened() {
        return new Assignments(all, 0);
    }

    Assignments each(UnaryOperator<Assignment> change) {
        return new Assignments(all.stream().map(change).toList(), returns);
    }

    Assignments change(String id, UnaryOperator<Assignment> change) {
        return each(a -> a.id().equals(id) && a.isOpen() ? change.apply(a) : a);
    }

    Assignments plus(Assignment next) {
        List<Assignment> more = new ArrayList<>(all);
        more.add(next);
        return new Assignments(more, returns);
    }

    boolean isReturnPending() {
        return all.stream().anyMatch(a -> a.isOpen() && a.returning() == Return.PENDING);
    }

    /** Whoever has the case on its level sends it on. */
    private static Optional<Refusal> ownLevel(Case state, Context<CasePolicy> context) {
        return CaseRefusal.LEVEL.when(context.actor().level() != state.level());
    }

    /** Deeds of dispatch (派单动作). */
    public sealed interface Ask extends Deed
            permits Dispatch,
                    Sign,
                    Returns.RequestReturn,
                    Returns.GrantReturn,
                    Returns.RefuseReturn,
                    Returns.Arbitrate,
                    RecordProgress,
                    Deliver,
                    Waive,
                    Escalate {
        /**
         * {@return the assignments after it}
         *
         * @param before the assignments before
         * @param trace who, when
         */
        Assignments apply(Assignments before, Trace trace);

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.assignments(apply(before.assignments(), trace));
        }
    }

    static Optional<Refusal> mine(String id, Case state, Context<CasePolicy> context) {
        Optional<Assignment> assignment = state.assignments().open(id);
        return CaseRefusal.UNKNOWN_ASSIGNMENT
                .when(assignment.isEmpty())
                .or(() -> CaseRefusal.NOT_ASSIGNEE.when(
                        assignment.filter(a -> a.party().isOf(context.actor())).isEmpty()));
    }

    static Optional<Refusal> fresh(String id, Party party, Case state, Context<CasePolicy> context) {
        boolean isKnown = state.assignments().all.stream().anyMatch(a -> a.id().equals(id));
        boolean isAccused = state.intake().isOf(CaseKind.ACCUSATION)
                && state.intake().respondent().equals(Optional.of(party.org()));
        return CaseRefusal.DUPLICATE_ASSIGNMENT
                .when(isKnown)
                .or(() -> CaseRefusal.RECUSAL.when(isAccused))
                .or(() -> CaseRefusal.NOT_ADDRESSABLE.when(!Competence.isReached(context.actor(), party)))
                .or(() -> Competence.refusal(party, state, context));
    }

    static Assignment sent(String id, Party party, Share share, Trace trace) {
        return new Assignment.Builder()
                .id(id)
                .party(party)
                .share(share)
                .designated(false)
                .by(trace.actor())
                .at(trace.at())
                .progress(Progress.SENT)
                .build();
    }

    /**
     * It is sent to an organisation (派单).
     *
     * @param id an id of the assignment, unique in the case
     * @param party to whom
     * @param share what it has to do
     */
    public record Dispatch(String id, Party party, Share share) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean hasLead = state.assignments().lead().isPresent();
            return CaseRefusal.LEAD_EXISTS
                    .when(share == Share.LEAD && hasLead)
                    .or(() -> CaseRefusal.NOT_ADDRESSABLE.when(share == Share.SUPPORT && !hasLead))
                    .or(() -> fresh(id, party, state, context));
        }

        @Override
        public Stage to(Case state) {
            return share == Share.LEAD ? Stage.DISPATCHED : state.stage();
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.plus(sent(id, party, share, trace));
        }
    }

    /**
     * The organisation signs for it (签收).
     *
     * @param id the assignment
     */
    public record Sign(String id) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isSigned = state.assignments()
                    .open(id)
                    .filter(a -> a.progress() == Progress.SIGNED)
                    .isPresent();
            return mine(id, state, context).or(() -> CaseRefusal.UNKNOWN_ASSIGNMENT.when(isSigned));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Stage to(Case state) {
            boolean isLead = state.assignments()
                    .open(id)
                    .filter(a -> a.share() == Share.LEAD)
                    .isPresent();
            return isLead ? Stage.IN_PROGRESS : state.stage();
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.change(id, a -> a.with(Progress.SIGNED));
        }
    }

    /**
     * Something was done (办理进展).
     *
     * @param text what
     */
    public record RecordProgress(String text) implements Ask {
        @Override
        public Deed redacted() {
            return new RecordProgress(GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.NOT_ASSIGNEE.when(!state.assignments().isAtWork(context.actor()));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before;
        }
    }

    /**
     * A supporting organisation has done its part (协办办结).
     *
     * @param id the assignment
     */
    public record Deliver(String id) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return mine(id, state, context).or(() -> supporting(id, state));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.change(id, a -> a.with(Progress.DELIVERED));
        }
    }

    private static Optional<Refusal> supporting(String id, Case state) {
        return CaseRefusal.UNKNOWN_ASSIGNMENT.when(state.assignments()
                .open(id)
                .filter(a -> a.share() == Share.SUPPORT)
                .isEmpty());
    }

    /**
     * A supporting organisation is not needed after all (免办).
     *
     * @param id the assignment
     * @param reason why
     */
    public record Waive(String id, String reason) implements Ask {
        @Override
        public Deed redacted() {
            return new Waive(id, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isSender = state.assignments()
                    .open(id)
                    .filter(a -> a.by().org().equals(context.actor().org()))
                    .isPresent();
            return supporting(id, state).or(() -> CaseRefusal.NOT_DISPATCHER.when(!isSender));
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.change(id, a -> a.with(Progress.WAIVED));
        }
    }

    /**
     * It goes up (上报提级): what is open below ends, and it waits to be sent out again.
     *
     * @param to the level; the next, unless the case is grave or an emergency
     * @param cause a code value, such as {@code beyond-authority}
     */
    public record Escalate(Level to, String cause) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            int up = to.ordinal() - state.level().ordinal();
            boolean mayLeap =
                    CaseRules.standard(state, context).grave() || state.intake().isEmergency();
            return CaseRefusal.NOT_NEXT_LEVEL.when(up < 1 || (up > 1 && !mayLeap));
        }

        @Override
        public Stage to(Case state) {
            return Stage.ACCEPTED;
        }

        @Override
        public Assignments apply(Assignments before, Trace trace) {
            return before.ended();
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super
                    .part(before, trace, next)
                    .onLevel(to, before)
                    .deliberations(before.deliberations().anew());
        }
    }
}
