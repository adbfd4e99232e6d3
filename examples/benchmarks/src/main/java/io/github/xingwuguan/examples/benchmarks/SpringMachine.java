package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.examples.benchmarks.Folder.Visit;
import java.util.EnumSet;
import java.util.List;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** The main path in Spring Statemachine: one machine for all cases, started anew for each, so that it is built once. */
final class SpringMachine implements Machine {
    private final StateMachine<Stage, Step> machine;
    private Folder folder = new Folder();
    private Visit visit = new Visit(Step.REPORT, Step.REPORT.by, java.time.Instant.EPOCH);

    SpringMachine() throws Exception {
        StateMachineBuilder.Builder<Stage, Step> builder = StateMachineBuilder.builder();
        builder.configureConfiguration().withConfiguration().autoStartup(false);
        builder.configureStates().withStates().initial(Stage.NONE).states(EnumSet.allOf(Stage.class));
        for (Step step : Step.values()) {
            if (step.stays()) {
                builder.configureTransitions()
                        .withInternal()
                        .source(step.from)
                        .event(step)
                        .guard(context -> folder.allows(visit))
                        .action(context -> folder.enter(visit));
            } else {
                builder.configureTransitions()
                        .withExternal()
                        .source(step.from)
                        .target(step.to)
                        .event(step)
                        .guard(context -> folder.allows(visit))
                        .action(context -> folder.enter(visit));
            }
        }
        machine = builder.build();
    }

    @Override
    public Folder lead(List<Visit> visits) {
        folder = new Folder();
        machine.startReactively().block();
        for (Visit next : visits) {
            visit = next;
            Message<Step> message = new GenericMessage<>(next.step());
            machine.sendEvent(Mono.just(message)).blockLast();
        }
        folder.stage = machine.getState().getId();
        machine.stopReactively().block();
        return folder;
    }
}
