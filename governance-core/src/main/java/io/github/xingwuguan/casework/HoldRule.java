package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * For what, how long and how often a case may be held over (挂账规则).
 *
 * @param reasons the code values of what cannot be helped now, such as {@code seasonal} or {@code funding-vote}
 * @param longest how long one hold may last at most, from the day on which it is asked for
 * @param most how often a case may be held over in a cycle
 */
public record HoldRule(List<String> reasons, TimeLimit longest, int most) {
    /** The wire form. */
    public static final Shape<HoldRule> SHAPE = Shape.of(
            "Hold rule",
            Field.of("reasons", Type.list(Type.TEXT), HoldRule::reasons),
            Field.of("longest", TimeLimit.SHAPE, HoldRule::longest),
            Field.of("most", Type.INT, HoldRule::most),
            HoldRule::new);

    /**
     * Copies the reasons.
     *
     * @param reasons the code values
     * @param longest how long at most
     * @param most how often
     */
    public HoldRule {
        reasons = List.copyOf(reasons);
    }
}
