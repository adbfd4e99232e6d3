package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.Participation;
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
import io.github.xingwuguan.shape.Union;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How a firm or project comes to take part in the rating, and leaves it (准入). It is enrolment and never a licence: nobody needs it to
 * do business, and a firm that is not enrolled is only not rated. Withdrawn is the end; whoever comes back begins another enrolment.
 *
 * @param subject the firm or project
 * @param progress how far it has come
 */
public record Enrolment(Subject subject, Progress<EnrolmentStatus> progress) implements Procedure<EnrolmentStatus> {
    private static final Rule<Enrolment, CreditPolicy> FILE = ProcedureRules.line(
            "file",
            EnumSet.of(Role.PROPERTY_ENTERPRISE),
            state -> state.progress().stage().isEmpty(),
            ProcedureRules::inForce);
    private static final Rule<Enrolment, CreditPolicy> ENROL = ProcedureRules.line(
            "enrol",
            ProcedureRules.DISTRICT,
            state -> state.progress().isAt(EnrolmentStatus.FILED),
            Enrolment::separate,
            ProcedureRules::inForce);
    private static final Rule<Enrolment, CreditPolicy> SUSPEND = ProcedureRules.line(
            "suspend",
            ProcedureRules.DISTRICT,
            state -> state.progress().isAt(EnrolmentStatus.ENROLLED),
            Enrolment::separate);
    private static final Rule<Enrolment, CreditPolicy> RESUME = ProcedureRules.line(
            "resume",
            ProcedureRules.DISTRICT,
            state -> state.progress().isAt(EnrolmentStatus.SUSPENDED),
            Enrolment::separate);
    private static final Rule<Enrolment, CreditPolicy> WITHDRAW = ProcedureRules.line(
            "withdraw",
            EnumSet.of(Role.PROPERTY_ENTERPRISE, Role.DISTRICT),
            state -> state.progress().stage().isPresent() && !state.progress().isAt(EnrolmentStatus.WITHDRAWN),
            Enrolment::firmOrDistrict);

    /** Decides and folds; its table says who may do what, when. */
    public static final Lifecycle<Enrolment, Did, CreditPolicy> LIFECYCLE =
            Lifecycle.of(List.of(FILE, ENROL, SUSPEND, RESUME, WITHDRAW));

    /** The wire form of commands: one member, named by the code of the command. */
    public static final Union<Ask> COMMAND = Union.<Ask>of("Enrolment command")
            .variant("file", File.class, Shape.of("Filing", File::new))
            .variant("enrol", Enrol.class, Shape.of("Enrolment", Enrol::new))
            .variant("suspend", Suspend.class, ProcedureWire.ground("Suspension", Suspend::ground, Suspend::new))
            .variant("resume", Resume.class, Shape.of("Resumption", Resume::new))
            .variant("withdraw", Withdraw.class, ProcedureWire.ground("Withdrawal", Withdraw::ground, Withdraw::new))
            .done();

    /** The wire form of events. */
    public static final Shape<Did> EVENT =
            ProcedureWire.event("Enrolment event", COMMAND, Did::trace, Did::what, Did::new);

    /**
     * Checks the subject.
     *
     * @param subject the firm or project
     * @param progress how far it has come
     * @throws IllegalArgumentException if it is a person
     */
    public Enrolment {
        if (subject.kind() == SubjectKind.PERSON) {
            throw new IllegalArgumentException("Enrolment must be of a firm or project, but was of a person");
        }
    }

    /**
     * {@return the state of a subject that never applied}
     *
     * @param subject the firm or project
     */
    public static Enrolment of(Subject subject) {
        return new Enrolment(subject, Progress.none());
    }

    private static Optional<Refusal> separate(Enrolment state, Context<CreditPolicy> context) {
        return ProcedureRules.separate(state.progress.when(EnrolmentStatus.FILED), state.subject, context);
    }

    private static Optional<Refusal> firmOrDistrict(Enrolment state, Context<CreditPolicy> context) {
        if (context.actor().role() != Role.PROPERTY_ENTERPRISE) {
            return separate(state, context);
        }
        return ProcedureRefusal.FOREIGN_ORGANISATION.when(state.progress
                .when(EnrolmentStatus.FILED)
                .filter(filed -> filed.actor().org().equals(context.actor().org()))
                .isEmpty());
    }

    /** What somebody wants to do (准入指令). */
    public sealed interface Ask extends Command<Enrolment, Did, CreditPolicy> {
        /** {@return its stable code on the wire} */
        default String code() {
            return COMMAND.code(this);
        }

        @Override
        default Rule<Enrolment, CreditPolicy> rule() {
            return LIFECYCLE.rule(code());
        }

        /** {@return the status to which it leads} */
        EnrolmentStatus to();

        @Override
        default Decision<Did> decide(Enrolment state, Context<CreditPolicy> context) {
            return Decision.accept(new Did(Trace.next(state, context), this));
        }
    }

    /** The firm applies (申报). */
    public record File() implements Ask {
        @Override
        public EnrolmentStatus to() {
            return EnrolmentStatus.FILED;
        }
    }

    /** The district takes it in (入库). */
    public record Enrol() implements Ask {
        @Override
        public EnrolmentStatus to() {
            return EnrolmentStatus.ENROLLED;
        }
    }

    /**
     * It does not take part for the time being (暂停).
     *
     * @param ground why
     */
    public record Suspend(Ground ground) implements Ask {
        @Override
        public EnrolmentStatus to() {
            return EnrolmentStatus.SUSPENDED;
        }
    }

    /** It takes part again (恢复). */
    public record Resume() implements Ask {
        @Override
        public EnrolmentStatus to() {
            return EnrolmentStatus.ENROLLED;
        }
    }

    /**
     * The firm leaves, or the district takes it out; of an application also its refusal (退出).
     *
     * @param ground why
     */
    public record Withdraw(Ground ground) implements Ask {
        @Override
        public EnrolmentStatus to() {
            return EnrolmentStatus.WITHDRAWN;
        }
    }

    /**
     * What happened (准入事件).
     *
     * @param trace who, when, under which policy
     * @param what what was accepted
     */
    public record Did(Trace trace, Ask what) implements Event<Enrolment> {
        @Override
        public Enrolment applyTo(Enrolment state) {
            ProcedureRules.checkNext(state, trace, what.rule().when().test(state));
            return new Enrolment(state.subject, state.progress.to(what.to(), trace));
        }

        /**
         * {@return its entry in the ledger: the status from the day of the event}
         *
         * @param enrolment the state before or after it
         */
        public Participation entry(Enrolment enrolment) {
            return new Participation(enrolment.subject, what.to(), trace.day(), trace.at());
        }
    }
}
