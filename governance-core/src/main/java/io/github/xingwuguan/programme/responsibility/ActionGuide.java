package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.responsibility.GuideStep.State;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** In which steps a department goes about one of its matters, from plan to assessment (行动指南). Immutable. */
@Value.Immutable
public sealed interface ActionGuide permits ImmutableActionGuide {
    /** The wire form. */
    Shape<ActionGuide> SHAPE = Shape.of("Action guide", ActionGuide::builder, Builder::build)
            .one("id", Type.TEXT, ActionGuide::id, Builder::id)
            .one("department", Type.ORG, ActionGuide::department, Builder::department)
            .one("matter", Type.TEXT, ActionGuide::matter, Builder::matter)
            .one("label", BasicShapes.LABEL, ActionGuide::label, Builder::label)
            .one("steps", Type.list(GuideStep.SHAPE), ActionGuide::steps, Builder::addAllSteps)
            .done();

    /** {@return its id} */
    String id();

    /** {@return which department it is of} */
    OrgId department();

    /** {@return the code of the matter in the duty list} */
    String matter();

    /** {@return its name} */
    Label label();

    /** {@return its steps, 2 to 50, in the order of stages and due days} */
    List<GuideStep> steps();

    /**
     * {@return the steps that were done in time, of those that were done or are due; a step with time left is in neither}
     *
     * @param date the day
     */
    default Ratio inTime(LocalDate date) {
        long done = steps().stream().filter(step -> step.on(date) == State.DONE).count();
        long open = steps().stream().filter(step -> step.on(date) == State.OPEN).count();
        return Ratio.of(done, steps().size() - open);
    }

    /**
     * {@return whether every step is done}
     *
     * @param date the day
     */
    default boolean isComplete(LocalDate date) {
        return steps().stream()
                .map(step -> step.on(date))
                .allMatch(state -> state == State.DONE || state == State.DONE_LATE);
    }

    /**
     * Checks the steps.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException {@code no-plan}, {@code no-assessment}, {@code out-of-range},
     *     {@code stage-order} or {@code due-order}, all at once
     */
    @Value.Check
    default void check() {
        Problems.Collector problems = Problems.collector();
        if (steps().size() < 2 || steps().size() > 50) {
            problems.error("out-of-range", "/steps", "Steps must be from 2 to 50, but were " + steps().size());
        }
        if (steps().isEmpty() || steps().get(0).stage() != GuideStage.PLAN) {
            problems.error("no-plan", "/steps", "Guide must begin with a plan, but did not");
        }
        if (steps().isEmpty() || steps().get(steps().size() - 1).stage() != GuideStage.ASSESS) {
            problems.error("no-assessment", "/steps", "Guide must end with an assessment, but did not");
        }
        for (int i = 1; i < steps().size(); i++) {
            GuideStep before = steps().get(i - 1);
            GuideStep step = steps().get(i);
            if (step.stage().compareTo(before.stage()) < 0) {
                problems.error(
                        "stage-order",
                        "/steps/" + i + "/stage",
                        "Stage must not come before that of the last step, but was "
                                + step.stage().code());
            }
            if (step.dueOn().isBefore(before.dueOn())) {
                problems.error(
                        "due-order",
                        "/steps/" + i + "/dueOn",
                        "Step must not be due before the last one, but was on " + step.dueOn());
            }
        }
        problems.toProblems().throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActionGuide}. */
    final class Builder extends ImmutableActionGuide.Builder {
        Builder() {}
    }
}
