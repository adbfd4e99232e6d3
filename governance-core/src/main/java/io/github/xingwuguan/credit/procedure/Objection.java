package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The objection to one record (异议). There is one: a second is not admissible, whoever raises it, unless nothing was looked into
 * because the first was not admissible itself; so a stranger cannot use up the objection of the firm.
 *
 * <p>The record is disputed from the day of filing, but only once the objection is admitted does the ledger know of it: a filing alone
 * stays without effect. An authority that is late may still decide, since nobody but itself is to blame; {@link #due} says until when
 * it had time.
 *
 * @param record the record
 * @param noticedAt when the subject was told of it
 * @param progress how far it has come
 */
public record Objection(CreditRecord record, Instant noticedAt, Progress<Stage> progress)
        implements Procedure<Objection.Stage> {
    /** How far an objection has come (异议状态). */
    public enum Stage implements Coded {
        /** It awaits the decision whether it is looked into (已提出). */
        FILED("filed"),
        /** It is looked into (已受理). */
        ADMITTED("admitted"),
        /** It was right: the record never counted (异议成立). */
        UPHELD("upheld"),
        /** It was wrong (异议不成立). */
        DISMISSED("dismissed"),
        /** It is not looked into (不予受理). */
        INADMISSIBLE("inadmissible");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    // Any stage, so that a second objection is refused by its own code.
    private static final Rule<Objection, CreditPolicy> FILE = ProcedureRules.line(
            "file",
            EnumSet.complementOf(EnumSet.of(Role.DEPARTMENT, Role.DISTRICT, Role.SYSTEM)),
            state -> true,
            (state, context) -> ProcedureRefusal.SECOND_OBJECTION.when(!state.isOpenToFiling()),
            ProcedureRules::inForce,
            (state, context) -> ProcedureRules.within(
                    context.policy().remedies().fileWithin(), state.noticedAt, context, ProcedureRefusal.TOO_LATE));
    private static final Rule<Objection, CreditPolicy> ADMIT = decider("admit", Stage.FILED);
    private static final Rule<Objection, CreditPolicy> FIND_INADMISSIBLE = decider("find-inadmissible", Stage.FILED);
    private static final Rule<Objection, CreditPolicy> UPHOLD = decider("uphold", Stage.ADMITTED);
    private static final Rule<Objection, CreditPolicy> DISMISS = decider("dismiss", Stage.ADMITTED);

    /** Decides and folds; its table says who may do what, when. */
    public static final Lifecycle<Objection, Did, CreditPolicy> LIFECYCLE =
            Lifecycle.of(List.of(FILE, ADMIT, FIND_INADMISSIBLE, UPHOLD, DISMISS));

    /** The wire form of commands: one member, named by the code of the command. */
    public static final Union<Ask> COMMAND = Union.<Ask>of("Objection command")
            .variant(
                    "file",
                    File.class,
                    Shape.of(
                            "Objection",
                            Field.of("ground", Ground.TYPE, File::ground),
                            Field.of("support", BasicShapes.RATIO, File::support),
                            File::new))
            .variant("admit", Admit.class, Shape.of("Admission", Admit::new))
            .variant(
                    "find-inadmissible",
                    FindInadmissible.class,
                    ProcedureWire.ground("Inadmissibility", FindInadmissible::ground, FindInadmissible::new))
            .variant("uphold", Uphold.class, ProcedureWire.ground("Upholding", Uphold::ground, Uphold::new))
            .variant("dismiss", Dismiss.class, ProcedureWire.ground("Dismissal", Dismiss::ground, Dismiss::new))
            .done();

    /** The wire form of events. */
    public static final Shape<Did> EVENT =
            ProcedureWire.event("Objection event", COMMAND, Did::trace, Did::what, Did::new);

    /**
     * {@return the state of a record to which nobody objected}
     *
     * @param record the record
     * @param noticedAt when the subject was told of it
     */
    public static Objection of(CreditRecord record, Instant noticedAt) {
        return new Objection(record, noticedAt, Progress.none());
    }

    /**
     * {@return until when the authority has to decide, from the filing on; empty if nothing is to be decided}
     *
     * @param policy the policy under which it was filed
     * @param calendar the working days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException as {@link io.github.xingwuguan.calendar.TimeLimit#due} does
     */
    public Optional<Deadline> due(CreditPolicy policy, WorkCalendar calendar, Coverage coverage) {
        return progress.when(Stage.FILED)
                .filter(filed -> progress.isAt(Stage.FILED) || progress.isAt(Stage.ADMITTED))
                .map(filed -> policy.remedies().decideWithin().due(filed.at(), calendar, coverage));
    }

    private boolean isOpenToFiling() {
        return progress.stage().isEmpty() || progress.isAt(Stage.INADMISSIBLE);
    }

    private static Rule<Objection, CreditPolicy> decider(String code, Stage from) {
        return ProcedureRules.line(
                code,
                ProcedureRules.DISTRICT,
                state -> state.progress.isAt(from),
                (state, context) -> ProcedureRules.frozen(state.progress.when(Stage.FILED), context),
                (state, context) ->
                        ProcedureRules.separate(state.progress.when(Stage.FILED), state.record.subject(), context));
    }

    /** What somebody wants to do (异议指令). */
    public sealed interface Ask extends Command<Objection, Did, CreditPolicy> {
        /** {@return its stable code on the wire} */
        default String code() {
            return COMMAND.code(this);
        }

        @Override
        default Rule<Objection, CreditPolicy> rule() {
            return LIFECYCLE.rule(code());
        }

        /** {@return the stage to which it leads} */
        Stage to();

        @Override
        default Decision<Did> decide(Objection state, Context<CreditPolicy> context) {
            return Decision.accept(new Did(Trace.next(state, context), this));
        }
    }

    /**
     * Somebody objects (提出异议).
     *
     * @param ground why
     * @param support how many owners of how many stand behind it; 0/0 from whom the policy asks for none
     */
    public record File(Ground ground, Ratio support) implements Ask {
        /**
         * Checks the support.
         *
         * @param ground why
         * @param support how many owners of how many stand behind it
         * @throws IllegalArgumentException if more owners stand behind it than there are
         */
        public File {
            if (support.numerator() > support.denominator()) {
                throw new IllegalArgumentException("Support must be of at most all owners, but was " + support);
            }
        }

        @Override
        public Stage to() {
            return Stage.FILED;
        }

        @Override
        public Decision<Did> decide(Objection state, Context<CreditPolicy> context) {
            return ProcedureRules.unless(standing(context), () -> new Did(Trace.next(state, context), this));
        }

        /** Of several lines for one role the easiest binds. */
        private Optional<Refusal> standing(Context<CreditPolicy> context) {
            Optional<Quantity> least = context.policy().remedies().standing().stream()
                    .filter(line -> line.role() == context.actor().role())
                    .map(RemedyTerms.Standing::minShare)
                    .min(Quantity::compareTo);
            if (least.isEmpty()) {
                return Optional.of(ProcedureRefusal.NO_STANDING.refusal());
            }
            return isEnough(least.get())
                    ? Optional.empty()
                    : Optional.of(ProcedureRefusal.NOT_ENOUGH_SUPPORT.refusal(least.get()));
        }

        private boolean isEnough(Quantity least) {
            return least.equals(Quantity.ZERO) || (!support.isEmpty() && support.compareWith(least) >= 0);
        }
    }

    /** The objection is looked into (受理). */
    public record Admit() implements Ask {
        @Override
        public Stage to() {
            return Stage.ADMITTED;
        }
    }

    /**
     * The objection is not looked into (不予受理).
     *
     * @param ground why
     */
    public record FindInadmissible(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.INADMISSIBLE;
        }
    }

    /**
     * The objection is right (异议成立).
     *
     * @param ground why
     */
    public record Uphold(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.UPHELD;
        }
    }

    /**
     * The objection is wrong (异议不成立).
     *
     * @param ground why
     */
    public record Dismiss(Ground ground) implements Ask {
        @Override
        public Stage to() {
            return Stage.DISMISSED;
        }
    }

    /**
     * What happened (异议事件).
     *
     * @param trace who, when, under which policy
     * @param what what was accepted
     */
    public record Did(Trace trace, Ask what) implements Event<Objection> {
        @Override
        public Objection applyTo(Objection state) {
            boolean follows = what instanceof File
                    ? state.isOpenToFiling()
                    : what.rule().when().test(state);
            ProcedureRules.checkNext(state, trace, follows);
            return new Objection(state.record, state.noticedAt, state.progress.to(what.to(), trace));
        }

        /**
         * {@return its entry in the ledger; a filing and what is not admissible have none}
         *
         * @param objection the state before or after it
         */
        public Optional<RecordEvent> entry(Objection objection) {
            return switch (what.to()) {
                case FILED, INADMISSIBLE -> Optional.empty();
                case ADMITTED -> Optional.of(disputed(objection));
                case UPHELD ->
                    Optional.of(entry(objection, RecordEvent.Kind.OBJECTION_UPHELD, ((Uphold) what).ground()));
                case DISMISSED ->
                    Optional.of(entry(objection, RecordEvent.Kind.OBJECTION_DISMISSED, ((Dismiss) what).ground()));
            };
        }

        private RecordEvent entry(Objection objection, RecordEvent.Kind kind, Ground ground) {
            return ProcedureRules.entry(objection.record.id(), kind, trace, Optional.of(ground));
        }

        private RecordEvent disputed(Objection objection) {
            Trace filed = objection.progress.when(Stage.FILED).orElse(trace);
            LocalDate since = filed.day();
            return RecordEvent.builder()
                    .record(objection.record.id())
                    .kind(RecordEvent.Kind.OBJECTED)
                    .effectiveOn(since)
                    .recordedAt(trace.at())
                    .actor(filed.actor().id())
                    .build();
        }
    }
}
