package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.lifecycle.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the host of a state machine keeps of one case: its guards look at it, its actions write to it. */
final class Folder {
    private static final Step[] STEPS = Step.values();

    final List<Line> history = new ArrayList<>();
    Stage stage = Stage.NONE;

    /** Somebody wants something. */
    record Visit(Step step, Actor by, Instant at) {}

    /** Something was done. */
    record Line(int seq, Step step, Actor by, Instant at, Stage from, Stage to) {}

    /** The guard of every step: who, when, and what was done before. */
    boolean allows(Visit visit) {
        Step step = visit.step();
        boolean isLater = history.isEmpty()
                || !visit.at().isBefore(history.get(history.size() - 1).at());
        boolean isNext = history.size() < STEPS.length && STEPS[history.size()] == step;
        return isLater
                && isNext
                && visit.by().role() == step.by.role()
                && visit.by().level() == step.by.level();
    }

    void enter(Visit visit) {
        Step step = visit.step();
        history.add(new Line(history.size() + 1, step, visit.by(), visit.at(), step.from, step.to));
    }
}
