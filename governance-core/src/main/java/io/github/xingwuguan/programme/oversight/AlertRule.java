package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When somebody is told of what is due, and how loudly (预警规则).
 *
 * @param kind what it is about
 * @param steps from the earliest to the latest
 * @param basis the statute or document behind the duty
 */
public record AlertRule(AlertKind kind, List<Step> steps, String basis) {
    /** The wire form. */
    public static final Shape<AlertRule> SHAPE = Shape.of(
            "Alert rule",
            Field.of("kind", Type.code("Alert kind", AlertKind.values()), AlertRule::kind),
            Field.of("steps", Type.list(Step.SHAPE), AlertRule::steps),
            Field.of("basis", Type.TEXT, AlertRule::basis),
            AlertRule::new);

    /**
     * One step (预警档).
     *
     * @param daysBefore how many days before the due day it begins; 0 on that day, −1 on the day after
     * @param level how loud from then on
     */
    public record Step(int daysBefore, AlertLevel level) {
        static final Shape<Step> SHAPE = Shape.of(
                "Step",
                Field.of("daysBefore", Type.INT, Step::daysBefore),
                Field.of("level", Type.code("Alert level", AlertLevel.values()), Step::level),
                Step::new);
    }

    /**
     * Copies the steps.
     *
     * @param kind what it is about
     * @param steps from the earliest to the latest
     * @param basis the statute or document
     */
    public AlertRule {
        steps = List.copyOf(steps);
    }

    /**
     * {@return how loud on a day; empty before the first step}
     *
     * @param due the due day
     * @param date the day
     */
    Optional<AlertLevel> level(LocalDate due, LocalDate date) {
        return steps.stream()
                .filter(step -> !date.isBefore(due.minusDays(step.daysBefore())))
                .map(Step::level)
                .reduce((earlier, later) -> later);
    }
}
