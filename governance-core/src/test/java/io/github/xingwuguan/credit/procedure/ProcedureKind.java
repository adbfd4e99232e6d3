package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of all five procedures have in common: how one begins, what can be asked of it, how it is written.
 *
 * @param <S> the state
 * @param <E> its events
 * @param <A> its commands
 */
final class ProcedureKind<S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>> {
    static final Ground G = Ground.of("some-ground");

    static final ProcedureKind<Enrolment, Enrolment.Did, Enrolment.Ask> ENROLMENT = new ProcedureKind<>(
            "enrolment",
            Enrolment.LIFECYCLE,
            now -> Enrolment.of(ProcedurePolicies.FIRM),
            day -> List.of(
                    new Enrolment.File(),
                    new Enrolment.Enrol(),
                    new Enrolment.Suspend(G),
                    new Enrolment.Resume(),
                    new Enrolment.Withdraw(G)),
            Enrolment.Did::new,
            Enrolment.Did::trace,
            new Wire<>(Enrolment.COMMAND, Enrolment.EVENT, Enrolment.Ask::code, Enrolment.Did::what),
            staged(EnrolmentStatus.values(), stage -> new Enrolment(ProcedurePolicies.FIRM, at(stage))));

    static final ProcedureKind<Objection, Objection.Did, Objection.Ask> OBJECTION = new ProcedureKind<>(
            "objection",
            Objection.LIFECYCLE,
            now -> Objection.of(record("2024-01-02"), now),
            day -> List.of(
                    new Objection.File(G, Ratio.of(0, 0)),
                    new Objection.File(G, Ratio.of(1, 4)),
                    new Objection.Admit(),
                    new Objection.FindInadmissible(G),
                    new Objection.Uphold(G),
                    new Objection.Dismiss(G)),
            Objection.Did::new,
            Objection.Did::trace,
            new Wire<>(Objection.COMMAND, Objection.EVENT, Objection.Ask::code, Objection.Did::what),
            staged(Objection.Stage.values(), stage -> new Objection(record("2024-01-02"), Instant.EPOCH, at(stage))));

    static final ProcedureKind<Repair, Repair.Did, Repair.Ask> REPAIR = new ProcedureKind<>(
            "repair",
            Repair.LIFECYCLE,
            now -> Repair.of(record("2024-01-02")),
            ProcedureKind::repairs,
            Repair.Did::new,
            Repair.Did::trace,
            new Wire<>(Repair.COMMAND, Repair.EVENT, Repair.Ask::code, Repair.Did::what),
            staged(Repair.Stage.values(), stage -> new Repair(record("2024-01-02"), at(stage))));

    static final ProcedureKind<ListDecision, ListDecision.Did, ListDecision.Ask> LIST = new ProcedureKind<>(
            "list",
            ListDecision.LIFECYCLE,
            now -> now.getEpochSecond() % 2 == 0
                    ? ListDecision.of(ProcedurePolicies.FIRM, "black")
                    : ListDecision.of(ProcedurePolicies.MANAGER, "manager-watch"),
            day -> List.of(
                    new ListDecision.Propose(G),
                    new ListDecision.Notify("notice 12"),
                    new ListDecision.Enter(G),
                    new ListDecision.Drop(G),
                    new ListDecision.Publish(),
                    new ListDecision.Remove(ListDecision.Cause.STAY_OVER),
                    new ListDecision.Remove(ListDecision.Cause.GROUNDS_GONE)),
            ListDecision.Did::new,
            ListDecision.Did::trace,
            new Wire<>(ListDecision.COMMAND, ListDecision.EVENT, ListDecision.Ask::code, ListDecision.Did::what),
            staged(
                    ListDecision.Stage.values(),
                    stage -> new ListDecision(ProcedurePolicies.FIRM, "black", at(stage), Optional.empty())));

    static final ProcedureKind<ExitCase, ExitCase.Did, ExitCase.Ask> EXIT = new ProcedureKind<>(
            "exit",
            ExitCase.LIFECYCLE,
            now -> ExitCase.of(ProcedurePolicies.FIRM, ProcedurePolicies.PROJECT),
            ProcedureKind::exits,
            ExitCase.Did::new,
            ExitCase.Did::trace,
            new Wire<>(ExitCase.COMMAND, ExitCase.EVENT, ExitCase.Ask::code, ExitCase.Did::what),
            staged(
                    ExitCase.Stage.values(),
                    stage ->
                            new ExitCase(ProcedurePolicies.FIRM, ProcedurePolicies.PROJECT, at(stage), HandOver.NONE)));

    static final List<ProcedureKind<?, ?, ?>> ALL = List.of(ENROLMENT, OBJECTION, REPAIR, LIST, EXIT);

    /** How commands and events are written. */
    record Wire<E, A>(Type<A> command, Type<E> event, Function<A, String> code, Function<E, A> what) {}

    /** A state at a stage; without one if nothing has begun. */
    record Staged<S>(String stage, S state) {}

    final String name;
    final Lifecycle<S, E, CreditPolicy> lifecycle;
    final Function<Instant, S> initial;
    final Function<LocalDate, List<A>> commands;
    final BiFunction<Trace, A, E> event;
    final Function<E, Trace> trace;
    final Wire<E, A> wire;
    final List<Staged<S>> stages;

    private ProcedureKind(
            String name,
            Lifecycle<S, E, CreditPolicy> lifecycle,
            Function<Instant, S> initial,
            Function<LocalDate, List<A>> commands,
            BiFunction<Trace, A, E> event,
            Function<E, Trace> trace,
            Wire<E, A> wire,
            List<Staged<S>> stages) {
        this.name = name;
        this.lifecycle = lifecycle;
        this.initial = initial;
        this.commands = commands;
        this.event = event;
        this.trace = trace;
        this.wire = wire;
        this.stages = stages;
    }

    private static CreditRecord record(String day) {
        return ProcedurePolicies.record("r-1", "fund-misuse", day);
    }

    private static List<Repair.Ask> repairs(LocalDate day) {
        RecordEvent rectified = RecordEvent.builder()
                .record("r-1")
                .kind(RecordEvent.Kind.RECTIFIED)
                .effectiveOn(day.minusDays(60))
                .recordedAt(Desk.at("2024-01-05"))
                .actor(Desk.HOUSING.id())
                .build();
        CreditRecord other =
                ProcedurePolicies.record("r-2", "fund-misuse", day.minusDays(2).toString());
        RepairFindings nothing = new RepairFindings(List.of(), List.of());
        List<String> evidence = List.of("rectification-report", "acceptance");
        return List.of(
                new Repair.Apply("c-1", evidence, nothing),
                new Repair.Apply("", List.of(), nothing),
                new Repair.Apply("c-1", evidence, new RepairFindings(List.of(rectified), List.of())),
                new Repair.Recognise(nothing),
                new Repair.Recognise(new RepairFindings(List.of(rectified), List.of(other))),
                new Repair.Refuse(G),
                new Repair.Revoke(G));
    }

    private static List<ExitCase.Ask> exits(LocalDate day) {
        HandOver.Vote vote = new HandOver.Vote("assembly 3", day);
        HandOver.Emergency service =
                new HandOver.Emergency(OrgId.of("firm-9"), DateRange.of(day, day.plusMonths(3)), "notice 21");
        return List.of(
                new ExitWarning.Warn("graded-d", Points.of(40), 20),
                new ExitWarning.Warn("last-place", Points.of(80), 20),
                new ExitWarning.Rectify(),
                new ExitWarning.Accept(G),
                new ExitWarning.Recommend(G),
                new ExitPath.Resolve(vote),
                new ExitPath.Resolve(new HandOver.Vote("assembly 2", day.minusYears(1))),
                new ExitPath.Retain(vote),
                new ExitPath.AppointSuccessor(OrgId.of("firm-2")),
                new ExitPath.BeginEmergency(service),
                new ExitPath.FinishHandOver("record 1"),
                new ExitPath.Exit());
    }

    private static <G extends Enum<G>> Progress<G> at(@Nullable G stage) {
        return new Progress<>(Optional.ofNullable(stage), Map.of(), Optional.empty());
    }

    private static <G extends Enum<G> & Coded, S> List<Staged<S>> staged(G[] stages, Function<@Nullable G, S> state) {
        return Stream.concat(
                        Stream.of(new Staged<>("-", state.apply(null))),
                        Stream.of(stages).map(stage -> new Staged<>(stage.code(), state.apply(stage))))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
