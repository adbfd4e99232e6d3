package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * When a step is taken (步骤时限).
 *
 * @param step the step
 * @param waitDays how many days come between the step before it and this one, at least, 0 to 90. The day of the step before is not counted.
 *     What was published hangs out on all of them; a notice is long enough if the vote ends on the last
 * @param within how long after the step before it this one is taken at the latest; without it there is no limit
 * @param basis on what this rests
 */
public record StepRule(FormationStep step, int waitDays, Optional<TimeLimit> within, LegalBasis basis) {
    /** The wire form. */
    public static final Shape<StepRule> SHAPE = Shape.of(
            "Step rule",
            Field.of("step", FormationStep.TYPE, StepRule::step),
            Field.orElse("waitDays", Type.INT, 0, StepRule::waitDays),
            Field.maybe("within", TimeLimit.SHAPE, StepRule::within),
            Field.of("basis", LegalBasis.SHAPE, StepRule::basis),
            StepRule::new);

    /**
     * Checks the days.
     *
     * @param step the step
     * @param waitDays how many days come between
     * @param within how long after the step before it
     * @param basis on what this rests
     * @throws IllegalArgumentException if the days are outside 0 to 90
     */
    public StepRule {
        if (waitDays < 0 || waitDays > 90) {
            throw new IllegalArgumentException("Days to wait must be from 0 to 90, but were " + waitDays);
        }
    }
}
