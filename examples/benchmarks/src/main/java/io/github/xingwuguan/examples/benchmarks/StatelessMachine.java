package io.github.xingwuguan.examples.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.examples.benchmarks.Folder.Visit;
import java.util.List;

/** The main path in stateless4j: one table for all cases, a machine each. Its guards take no argument, so that the visit stands beside it. */
final class StatelessMachine implements Machine {
    private final StateMachineConfig<Stage, Step> table = new StateMachineConfig<>();
    private Folder folder = new Folder();
    private Visit visit = new Visit(Step.REPORT, Step.REPORT.by, java.time.Instant.EPOCH);

    StatelessMachine() {
        for (Step step : Step.values()) {
            if (step.stays()) {
                table.configure(step.from).permitReentryIf(step, () -> folder.allows(visit));
            } else {
                table.configure(step.from).permitIf(step, step.to, () -> folder.allows(visit));
            }
            table.configure(step.to).onEntryFrom(step, () -> folder.enter(visit));
        }
    }

    @Override
    public Folder lead(List<Visit> visits) {
        Folder mine = new Folder();
        folder = mine;
        StateMachine<Stage, Step> machine =
                new StateMachine<>(mine.stage, () -> mine.stage, stage -> mine.stage = stage, table);
        for (Visit next : visits) {
            visit = next;
            machine.fire(next.step());
        }
        return mine;
    }
}
