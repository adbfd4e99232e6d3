package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RepairTerms;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * An application for the repair of one record (信用修复). Who recognises repairs (谁认定、谁修复): the authority that determined the record
 * decides. Refused and revoked are ends; another try is another application.
 *
 * @param record the record
 * @param progress how far it has come
 */
public record Repair(CreditRecord record, Progress<Stage> progress) implements Procedure<Repair.Stage> {
    /** How far an application for repair has come (修复状态). */
    public enum Stage implements Coded {
        /** It awaits the decision (已申请). */
        APPLIED("applied", RecordEvent.Kind.REPAIR_APPLIED),
        /** The record counts no longer (已修复). */
        REPAIRED("repaired", RecordEvent.Kind.REPAIRED),
        /** It was refused (不予修复). */
        REFUSED("refused", RecordEvent.Kind.REPAIR_REFUSED),
        /** The commitment was false: the record counts again (撤销修复). */
        REVOKED("revoked", RecordEvent.Kind.REPAIR_REVOKED);

        private final String code;
        private final RecordEvent.Kind kind;

        Stage(String code, RecordEvent.Kind kind) {
            this.code = code;
            this.kind = kind;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final Rule<Repair, CreditPolicy> APPLY = ProcedureRules.line(
            "apply",
            EnumSet.of(Role.PROPERTY_ENTERPRISE),
            state -> state.progress.stage().isEmpty(),
            ProcedureRules::inForce,
            (state, context) -> ProcedureRefusal.NOT_REPAIRABLE.when(
                    state.terms(context.policy()).isEmpty()));
    private static final Rule<Repair, CreditPolicy> RECOGNISE = ProcedureRules.line(
            "recognise",
            ProcedureRules.AUTHORITIES,
            state -> state.progress.isAt(Stage.APPLIED),
            Repair::competent,
            Repair::frozen);
    private static final Rule<Repair, CreditPolicy> REFUSE = ProcedureRules.line(
            "refuse",
            ProcedureRules.AUTHORITIES,
            state -> state.progress.isAt(Stage.APPLIED),
            Repair::competent,
            Repair::frozen);
    private static final Rule<Repair, CreditPolicy> REVOKE = ProcedureRules.line(
            "revoke", ProcedureRules.AUTHORITIES, state -> state.progress.isAt(Stage.REPAIRED), Repair::competent);

    /** Decides and folds; its table says who may do what, when. */
    public static final Lifecycle<Repair, Did, CreditPolicy> LIFECYCLE =
            Lifecycle.of(List.of(APPLY, RECOGNISE, REFUSE, REVOKE));

    /** The wire form of commands: one member, named by the code of the command. */
    public static final Union<Ask> COMMAND = Union.<Ask>of("Repair command")
            .variant(
                    "apply",
                    Apply.class,
                    Shape.of(
                            "Application",
                            Field.of("commitment", Type.TEXT, Apply::commitment),
                            Field.of("evidence", Type.list(Type.TEXT), Apply::evidence),
                            Field.of("findings", RepairFindings.SHAPE, Apply::findings),
                            Apply::new))
            .variant(
                    "recognise",
                    Recognise.class,
                    ProcedureWire.one(
                            "Recognition", "findings", RepairFindings.SHAPE, Recognise::findings, Recognise::new))
            .variant("refuse", Refuse.class, ProcedureWire.ground("Refusal", Refuse::ground, Refuse::new))
            .variant("revoke", Revoke.class, ProcedureWire.ground("Revocation", Revoke::ground, Revoke::new))
            .done();

    /** The wire form of events. */
    public static final Shape<Did> EVENT =
            ProcedureWire.event("Repair event", COMMAND, Did::trace, Did::what, Did::new);

    /**
     * {@return the state of a record for which nobody applied}
     *
     * @param record the record
     */
    public static Repair of(CreditRecord record) {
        return new Repair(record, Progress.none());
    }

    /**
     * {@return until when the authority has to decide; empty if nothing is to be decided}
     *
     * @param policy the policy under which it was applied for
     * @param calendar the working days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException as {@link io.github.xingwuguan.calendar.TimeLimit#due} does
     */
    public Optional<Deadline> due(CreditPolicy policy, WorkCalendar calendar, Coverage coverage) {
        return progress.when(Stage.APPLIED)
                .filter(applied -> progress.isAt(Stage.APPLIED))
                .map(applied -> policy.remedies().repairWithin().due(applied.at(), calendar, coverage));
    }

    private Optional<RepairTerms> terms(CreditPolicy policy) {
        return policy.item(record.item()).flatMap(CreditItem::repair);
    }

    private static Optional<Refusal> competent(Repair state, Context<CreditPolicy> context) {
        return ProcedureRules.separate(state.progress.when(Stage.APPLIED), state.record.subject(), context)
                .or(() -> ProcedureRefusal.NOT_COMPETENT.when(
                        !context.actor().org().equals(state.record.authority())));
    }

    private static Optional<Refusal> frozen(Repair state, Context<CreditPolicy> context) {
        return ProcedureRules.frozen(state.progress.when(Stage.APPLIED), context);
    }

    /** What somebody wants to do (修复指令). */
    public sealed interface Ask extends Command<Repair, Did, CreditPolicy> {
        /** {@return its stable code on the wire} */
        default String code() {
            return COMMAND.code(this);
        }

        @Override
        default Rule<Repair, CreditPolicy> rule() {
            return LIFECYCLE.rule(code());
        }

        /** {@return the stage to which it leads} */
        Stage to();

        /** {@return why, as the ledger notes it, if it says so} */
        default Optional<Ground> why() {
            return Optional.empty();
        }

        /**
         * {@return what of its content stands against it, if anything}
         *
         * @param state the state
         * @param terms the terms of repair
         * @param context what surrounds the decision
         */
        default Optional<Refusal> refusal(Repair state, RepairTerms terms, Context<CreditPolicy> context) {
            return Optional.empty();
        }

        @Override
        default Decision<Did> decide(Repair state, Context<CreditPolicy> context) {
            return ProcedureRules.unless(
                    state.terms(context.policy()).flatMap(terms -> refusal(state, terms, context)),
                    () -> new Did(Trace.next(state, context), this));
        }
    }

    /**
     * The firm applies (申请修复).
     *
     * @param commitment the document by which it committed itself in public; empty if there is none
     * @param evidence the kinds of evidence that it shows
     * @param findings what the ledger says
     */
    public record Apply(String commitment, List<String> evidence, RepairFindings findings) implements Ask {
        /**
         * Copies the evidence.
         *
         * @param commitment the document by which it committed itself in public
         * @param evidence the kinds of evidence that it shows
         * @param findings what the ledger says
         */
        public Apply {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Stage to() {
            return Stage.APPLIED;
        }

        @Override
        public Optional<Refusal> refusal(Repair state, RepairTerms terms, Context<CreditPolicy> context) {
            List<String> missing = terms.evidence().stream()
                    .filter(kind -> !evidence.contains(kind))
                    .toList();
            if (!missing.isEmpty()) {
                return Optional.of(ProcedureRefusal.EVIDENCE_MISSING.refusal(String.join(", ", missing)));
            }
            return ProcedureRefusal.COMMITMENT_MISSING
                    .when(commitment.isBlank())
                    .or(() -> new RepairCheck(state, terms, findings, context).refusal());
        }
    }

    /**
     * The record is repaired from today on (准予修复).
     *
     * @param findings what the ledger says
     */
    public record Recognise(RepairFindings findings) implements Ask {
        @Override
        public Stage to() {
            return Stage.REPAIRED;
        }

        @Override
        public Optional<Refusal> refusal(Repair state, RepairTerms terms, Context<CreditPolicy> context) {
            return new RepairCheck(state, terms, findings, context).refusal();
        }
    }

    /**
     * The record is not repaired (不予修复).
     *
     * @param ground why
     */
    public record Refuse(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.REFUSED;
        }

        @Override
        public Optional<Ground> why() {
            return Optional.of(ground);
        }
    }

    /**
     * The commitment was false: the record counts again from today on (撤销修复).
     *
     * @param ground why
     */
    public record Revoke(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.REVOKED;
        }

        @Override
        public Optional<Ground> why() {
            return Optional.of(ground);
        }
    }

    /**
     * What happened (修复事件).
     *
     * @param trace who, when, under which policy
     * @param what what was accepted
     */
    public record Did(Trace trace, Ask what) implements Event<Repair> {
        @Override
        public Repair applyTo(Repair state) {
            ProcedureRules.checkNext(state, trace, what.rule().when().test(state));
            return new Repair(state.record, state.progress.to(what.to(), trace));
        }

        /**
         * {@return its entry in the ledger, with effect from the day of the event}
         *
         * @param repair the state before or after it
         */
        public RecordEvent entry(Repair repair) {
            return ProcedureRules.entry(repair.record.id(), what.to().kind, trace, what.why());
        }
    }
}
