package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The decision whether one subject comes on one list (列入决定). Dropped and removed are ends; another listing is another decision.
 *
 * <p>The host system may propose. About a person it may do no more: the proposal stays one until a human decides, whose pseudonym
 * stands in the event (Personal Information Protection Law, articles 24 and 25).
 *
 * @param subject whom it is about
 * @param list the code of the list
 * @param progress how far it has come
 * @param publishedOn since when the listing is shown to the public, if it is
 */
public record ListDecision(Subject subject, String list, Progress<Stage> progress, Optional<LocalDate> publishedOn)
        implements Procedure<ListDecision.Stage> {
    /** How far a decision has come (列入状态). */
    public enum Stage implements Coded {
        /** Somebody, or the assessment, proposes it (拟列入). */
        PROPOSED("proposed"),
        /** The subject was told (已告知). */
        NOTICED("noticed"),
        /** The subject is on the list (已列入). */
        LISTED("listed"),
        /** The subject does not come on it (不予列入). */
        DROPPED("dropped"),
        /** The subject has left it (已移出). */
        REMOVED("removed");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Why a subject leaves a list (移出原因). */
    public enum Cause implements Coded {
        /** It need not stay any longer; the least stay must be over (期满). */
        STAY_OVER("stay-over"),
        /** Every record on which the listing rests is repaired or void; the stay ends at once (依据消失). */
        GROUNDS_GONE("grounds-gone");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final Set<Role> DECIDERS = EnumSet.of(Role.DEPARTMENT, Role.DISTRICT, Role.SYSTEM);

    private static final Rule<ListDecision, CreditPolicy> PROPOSE = ProcedureRules.line(
            "propose",
            DECIDERS,
            state -> state.progress.stage().isEmpty(),
            ProcedureRules::inForce,
            ListDecision::listed);
    private static final Rule<ListDecision, CreditPolicy> NOTIFY = ProcedureRules.line(
            "notify",
            DECIDERS,
            state -> state.progress.isAt(Stage.PROPOSED),
            ListDecision::decider,
            ListDecision::frozen);
    private static final Rule<ListDecision, CreditPolicy> ENTER = ProcedureRules.line(
            "enter",
            DECIDERS,
            state -> state.progress.isAt(Stage.NOTICED),
            ListDecision::decider,
            ListDecision::frozen,
            ProcedureRules::enforced,
            ListDecision::noticeOver);
    private static final Rule<ListDecision, CreditPolicy> DROP = ProcedureRules.line(
            "drop",
            DECIDERS,
            state -> state.progress.isAt(Stage.PROPOSED) || state.progress.isAt(Stage.NOTICED),
            ListDecision::decider);
    private static final Rule<ListDecision, CreditPolicy> PUBLISH = ProcedureRules.line(
            "publish",
            DECIDERS,
            state -> state.progress.isAt(Stage.LISTED) && state.publishedOn.isEmpty(),
            ListDecision::decider,
            (state, context) -> ProcedureRefusal.NOT_PUBLISHED.when(
                    state.rule(context.policy()).filter(ListRule::published).isEmpty()));
    private static final Rule<ListDecision, CreditPolicy> REMOVE =
            ProcedureRules.line("remove", DECIDERS, state -> state.progress.isAt(Stage.LISTED), ListDecision::decider);

    /** Decides and folds; its table says who may do what, when. */
    public static final Lifecycle<ListDecision, Did, CreditPolicy> LIFECYCLE =
            Lifecycle.of(List.of(PROPOSE, NOTIFY, ENTER, DROP, PUBLISH, REMOVE));

    /** The wire form of commands: one member, named by the code of the command. */
    public static final Union<Ask> COMMAND = Union.<Ask>of("List command")
            .variant("propose", Propose.class, ProcedureWire.ground("Proposal", Propose::ground, Propose::new))
            .variant("notify", Notify.class, ProcedureWire.document("Notice", Notify::document, Notify::new))
            .variant("enter", Enter.class, ProcedureWire.ground("Entry", Enter::ground, Enter::new))
            .variant("drop", Drop.class, ProcedureWire.ground("Drop", Drop::ground, Drop::new))
            .variant("publish", Publish.class, Shape.of("Publication", Publish::new))
            .variant(
                    "remove",
                    Remove.class,
                    ProcedureWire.one(
                            "Removal", "cause", Type.code("Cause", Cause.values()), Remove::cause, Remove::new))
            .done();

    /** The wire form of events. */
    public static final Shape<Did> EVENT = ProcedureWire.event("List event", COMMAND, Did::trace, Did::what, Did::new);

    /**
     * {@return the state of a subject that nobody proposed for a list}
     *
     * @param subject whom it is about
     * @param list the code of the list
     */
    public static ListDecision of(Subject subject, String list) {
        return new ListDecision(subject, list, Progress.none(), Optional.empty());
    }

    /**
     * {@return until when the notice runs, if there is one and the rule gives it time}
     *
     * @param policy the policy under which it was proposed
     * @param calendar the working days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException as {@link io.github.xingwuguan.calendar.TimeLimit#due} does
     */
    public Optional<Deadline> due(CreditPolicy policy, WorkCalendar calendar, Coverage coverage) {
        return progress.when(Stage.NOTICED)
                .filter(noticed -> progress.isAt(Stage.NOTICED))
                .flatMap(noticed -> rule(policy)
                        .flatMap(ListRule::notice)
                        .map(limit -> limit.due(noticed.at(), calendar, coverage)));
    }

    private Optional<ListRule> rule(CreditPolicy policy) {
        return policy.lists().stream().filter(rule -> rule.code().equals(list)).findFirst();
    }

    private static Optional<Refusal> listed(ListDecision state, Context<CreditPolicy> context) {
        Optional<ListRule> rule = state.rule(context.policy());
        return ProcedureRefusal.UNKNOWN_LIST
                .when(rule.isEmpty())
                .or(() -> ProcedureRefusal.OTHER_SUBJECT_KIND.when(
                        rule.filter(r -> r.level() == state.subject.kind()).isEmpty()));
    }

    private static Optional<Refusal> decider(ListDecision state, Context<CreditPolicy> context) {
        return ProcedureRefusal.HUMAN_DECISION
                .when(state.subject.kind() == SubjectKind.PERSON
                        && context.actor().role() == Role.SYSTEM)
                .or(() -> ProcedureRules.separate(Optional.empty(), state.subject, context));
    }

    private static Optional<Refusal> frozen(ListDecision state, Context<CreditPolicy> context) {
        return ProcedureRules.frozen(state.progress.when(Stage.PROPOSED), context);
    }

    private static Optional<Refusal> noticeOver(ListDecision state, Context<CreditPolicy> context) {
        return state.progress
                .when(Stage.NOTICED)
                .flatMap(noticed -> state.rule(context.policy())
                        .flatMap(ListRule::notice)
                        .flatMap(limit ->
                                ProcedureRules.after(limit, noticed.at(), context, ProcedureRefusal.NOTICE_RUNNING)));
    }

    /** What somebody wants to do (名单指令). */
    public sealed interface Ask extends Command<ListDecision, Did, CreditPolicy> {
        /** {@return its stable code on the wire} */
        default String code() {
            return COMMAND.code(this);
        }

        @Override
        default Rule<ListDecision, CreditPolicy> rule() {
            return LIFECYCLE.rule(code());
        }

        /** {@return the stage to which it leads} */
        Stage to();

        @Override
        default Decision<Did> decide(ListDecision state, Context<CreditPolicy> context) {
            return Decision.accept(new Did(Trace.next(state, context), this));
        }
    }

    /**
     * Somebody or the assessment proposes it (拟列入).
     *
     * @param ground why
     */
    public record Propose(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.PROPOSED;
        }
    }

    /**
     * The subject is told (告知).
     *
     * @param document the number of the notice
     */
    public record Notify(String document) implements Ask {
        /**
         * Checks the document.
         *
         * @param document the number of the notice, 1 to 200 visible characters
         * @throws IllegalArgumentException if it has another form
         */
        public Notify {
            ProcedureRules.document("Notice", document);
        }

        @Override
        public Stage to() {
            return Stage.NOTICED;
        }
    }

    /**
     * The subject comes on the list (列入).
     *
     * @param ground why
     */
    public record Enter(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.LISTED;
        }
    }

    /**
     * The subject does not come on the list (不予列入).
     *
     * @param ground why
     */
    public record Drop(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.DROPPED;
        }
    }

    /** The listing is shown to the public (公布). */
    public record Publish() implements Ask {
        @Override
        public Stage to() {
            return Stage.LISTED;
        }
    }

    /**
     * The subject leaves the list (移出).
     *
     * @param cause why; for the disappearance of its grounds the host answers, which has the ledger
     */
    public record Remove(Cause cause) implements Ask {
        @Override
        public Stage to() {
            return Stage.REMOVED;
        }

        @Override
        public Decision<Did> decide(ListDecision state, Context<CreditPolicy> context) {
            LocalDate today = context.policy().day(context.now());
            Optional<Refusal> early = state.leastStay(context.policy())
                    .filter(until -> cause == Cause.STAY_OVER && today.isBefore(until))
                    .map(ProcedureRefusal.MIN_STAY::refusal);
            return ProcedureRules.unless(early, () -> new Did(Trace.next(state, context), this));
        }
    }

    private Optional<LocalDate> leastStay(CreditPolicy policy) {
        return progress.when(Stage.LISTED)
                .flatMap(entered -> rule(policy).flatMap(ListRule::minStay).map(entered.day()::plus));
    }

    /**
     * What happened (名单事件).
     *
     * @param trace who, when, under which policy
     * @param what what was accepted
     */
    public record Did(Trace trace, Ask what) implements Event<ListDecision> {
        @Override
        public ListDecision applyTo(ListDecision state) {
            ProcedureRules.checkNext(state, trace, what.rule().when().test(state));
            Optional<LocalDate> published = what instanceof Publish ? Optional.of(trace.day()) : Optional.empty();
            return new ListDecision(state.subject, state.list, state.progress.to(what.to(), trace), published);
        }
    }
}
