package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.examples.benchmarks.Folder.Visit;
import java.util.List;
import org.squirrelframework.foundation.fsm.Action;
import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.Condition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The main path in squirrel-foundation: one builder for all cases, a machine each. */
final class SquirrelMachine implements Machine {
    private final StateMachineBuilder<Led, Stage, Step, At> table =
            StateMachineBuilderFactory.create(Led.class, Stage.class, Step.class, At.class);

    /** A visit to a folder. */
    record At(Folder folder, Visit visit) {}

    /** A machine of the library is a subclass. */
    static class Led extends AbstractStateMachine<Led, Stage, Step, At> {}

    private static final Condition<At> GUARD = new AnonymousCondition<>() {
        @Override
        public boolean isSatisfied(At at) {
            return at.folder().allows(at.visit());
        }
    };

    private static final Action<Led, Stage, Step, At> ENTER = new AnonymousAction<>() {
        @Override
        public void execute(Stage from, Stage to, Step step, At at, Led machine) {
            at.folder().enter(at.visit());
        }
    };

    SquirrelMachine() {
        for (Step step : Step.values()) {
            if (step.stays()) {
                table.internalTransition()
                        .within(step.from)
                        .on(step)
                        .when(GUARD)
                        .perform(ENTER);
            } else {
                table.externalTransition()
                        .from(step.from)
                        .to(step.to)
                        .on(step)
                        .when(GUARD)
                        .perform(ENTER);
            }
        }
    }

    @Override
    public Folder lead(List<Visit> visits) {
        Folder folder = new Folder();
        Led machine = table.newStateMachine(Stage.NONE);
        machine.start();
        for (Visit visit : visits) {
            machine.fire(visit.step(), new At(folder, visit));
        }
        folder.stage = machine.getCurrentState();
        return folder;
    }
}
