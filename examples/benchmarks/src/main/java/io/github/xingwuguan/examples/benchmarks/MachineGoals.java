package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.examples.benchmarks.Folder.Visit;
import io.github.xingwuguan.lifecycle.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** P15: a case from the report to clearance, ten steps with guard and history, beside three libraries of state machines. */
final class MachineGoals {
    private static final int CASES = 500;
    private static final Step[] STEPS = Step.values();

    private final List<Visit> visits = new ArrayList<>();
    private final List<Context<CasePolicy>> contexts = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    /** What is worked out is kept, so that it is worked out. */
    private int sink;

    private MachineGoals() {
        for (Step step : STEPS) {
            visits.add(new Visit(step, step.by, CaseSubjects.hour(step.ordinal())));
            contexts.add(CaseSubjects.context(step.by, CaseSubjects.hour(step.ordinal()), CaseSubjects.POLICY));
            deeds.add(CaseSubjects.deed(step));
        }
    }

    public static void main(String[] args) throws Exception {
        MachineGoals goals = new MachineGoals();
        Map<String, Machine> machines = new LinkedHashMap<>();
        machines.put("stateless4j", new StatelessMachine());
        machines.put("squirrel-foundation", new SquirrelMachine());
        machines.put("Spring Statemachine", new SpringMachine());
        goals.run(machines);
        System.out.println("  (" + goals.sink + ")");
    }

    private void run(Map<String, Machine> machines) {
        Check.that(ours() == STEPS.length, "casework", 0);
        Meter meter = new Meter(CASES * STEPS.length).add("casework", () -> repeat(this::ours));
        machines.forEach((name, machine) -> {
            check(name, machine);
            meter.add(name, () -> repeat(() -> machine.lead(visits).history.size()));
        });
        Map<String, Meter.Reading> seen = meter.run(60);
        Meter.Reading ours = Meter.of(seen, "casework");
        Goal.noted("P15", "a step of the main path, ns", ours.nanos()).print();
        for (String name : machines.keySet()) {
            Goal.atMost("P15", "the same, x " + name, ours.over(Meter.of(seen, name)), 1)
                    .print();
        }
    }

    /** Every step is entered, in order, and the case ends where ours does; what is not next is not done. */
    private void check(String name, Machine machine) {
        Folder folder = machine.lead(visits);
        Check.that(folder.stage == Stage.CLEARED && folder.history.size() == STEPS.length, name, 0);
        Check.that(folder.history.stream().map(Folder.Line::step).toList().equals(Arrays.asList(STEPS)), name, 1);
    }

    private void repeat(IntSupplier work) {
        for (int i = 0; i < CASES; i++) {
            sink += work.getAsInt();
        }
    }

    private int ours() {
        Case state = Case.of(CaseId.of("LX-1"));
        List<CaseEvent> history = new ArrayList<>();
        for (int i = 0; i < STEPS.length; i++) {
            List<CaseEvent> events =
                    Case.LIFECYCLE.decide(state, deeds.get(i), contexts.get(i)).events();
            state = Case.LIFECYCLE.fold(state, events);
            history.addAll(events);
        }
        Check.that(state.stage() == Stage.CLEARED, "stage", 0);
        return history.size();
    }
}
