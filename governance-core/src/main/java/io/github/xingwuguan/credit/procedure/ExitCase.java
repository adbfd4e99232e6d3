package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.util.Optional;

/**
 * How one firm comes to leave one project (退出). Authorities warn and recommend; whether the firm goes is for the owners, by a vote
 * that is on record. No authority ends a contract here.
 *
 * <p>Nobody is left without service: the exit takes a finished hand-over and a successor, or an emergency service that the subdistrict
 * has begun and all owners were told of. Of the deadlines only the firm's own binds, to put things right; owners and hand-over may be
 * late, and {@link #due} says so.
 *
 * @param firm the firm
 * @param project the project
 * @param progress how far it has come
 * @param handOver what is on record of the way out
 */
public record ExitCase(Subject firm, Subject project, Progress<Stage> progress, HandOver handOver)
        implements Procedure<ExitCase.Stage> {
    /** How far an exit has come (退出阶段). */
    public enum Stage implements Coded {
        /** Nothing is the matter (正常). */
        NORMAL("normal"),
        /** The firm was warned (预警). */
        WARNED("warned"),
        /** The firm puts things right (整改). */
        RECTIFYING("rectifying"),
        /** An authority recommends to the owners that the firm goes (建议退出). */
        EXIT_RECOMMENDED("exit-recommended"),
        /** The owners decided that it goes; it hands over (退出交接). */
        EXITING("exiting"),
        /** It is gone (已退出). */
        EXITED("exited");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Decides and folds; its table says who may do what, when. */
    public static final Lifecycle<ExitCase, Did, CreditPolicy> LIFECYCLE = Lifecycle.of(ExitRules.table());

    /** The wire form of commands: one member, named by the code of the command. */
    public static final Union<Ask> COMMAND = ExitRules.command();

    /** The wire form of events. */
    public static final Shape<Did> EVENT = ProcedureWire.event("Exit event", COMMAND, Did::trace, Did::what, Did::new);

    /**
     * {@return the state of a firm with which nothing is the matter}
     *
     * @param firm the firm
     * @param project the project
     */
    public static ExitCase of(Subject firm, Subject project) {
        return new ExitCase(firm, project, Progress.from(Stage.NORMAL), HandOver.NONE);
    }

    /**
     * {@return until when the next step has time: of the firm to put things right, of the owners to decide, of the hand-over; empty if
     *     nothing is due}
     *
     * @param policy the policy under which the firm was warned
     * @param calendar the working days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException as {@link TimeLimit#due} does
     */
    public Optional<Deadline> due(CreditPolicy policy, WorkCalendar calendar, Coverage coverage) {
        return policy.exit()
                .flatMap(terms -> progress.stage().flatMap(stage -> switch (stage) {
                    case NORMAL, EXITED -> Optional.empty();
                    case WARNED, RECTIFYING -> due(terms.rectify(), Stage.WARNED, calendar, coverage);
                    case EXIT_RECOMMENDED -> due(terms.decide(), Stage.EXIT_RECOMMENDED, calendar, coverage);
                    case EXITING -> due(terms.handOver(), Stage.EXITING, calendar, coverage);
                }));
    }

    private Optional<Deadline> due(TimeLimit limit, Stage since, WorkCalendar calendar, Coverage coverage) {
        return progress.when(since).map(trace -> limit.due(trace.at(), calendar, coverage));
    }

    /** What somebody wants to do (退出指令). */
    public sealed interface Ask extends Command<ExitCase, Did, CreditPolicy> permits ExitWarning.Ask, ExitPath.Ask {
        /** {@return its stable code on the wire} */
        default String code() {
            return COMMAND.code(this);
        }

        @Override
        default Rule<ExitCase, CreditPolicy> rule() {
            return LIFECYCLE.rule(code());
        }

        /** {@return the stage to which it leads} */
        Stage to();

        /**
         * {@return what is on record after it}
         *
         * @param before what was on record before
         */
        default HandOver handOver(HandOver before) {
            return before;
        }

        /**
         * Decides what needs the terms of exit.
         *
         * @param state the state
         * @param terms the terms
         * @param context what surrounds the decision
         * @return what of its content stands against it, if anything
         */
        default Optional<Refusal> refusal(ExitCase state, ExitTerms terms, Context<CreditPolicy> context) {
            return Optional.empty();
        }

        @Override
        default Decision<Did> decide(ExitCase state, Context<CreditPolicy> context) {
            return ProcedureRules.unless(
                    context.policy().exit().flatMap(terms -> refusal(state, terms, context)),
                    () -> new Did(Trace.next(state, context), this));
        }
    }

    /**
     * What happened (退出事件).
     *
     * @param trace who, when, under which policy
     * @param what what was accepted
     */
    public record Did(Trace trace, Ask what) implements Event<ExitCase> {
        @Override
        public ExitCase applyTo(ExitCase state) {
            ProcedureRules.checkNext(state, trace, what.rule().when().test(state));
            return new ExitCase(
                    state.firm, state.project, state.progress.to(what.to(), trace), what.handOver(state.handOver));
        }
    }
}
