package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * A part of the work that has a limit of its own (阶段时限), such as to stop what is being built before it is torn down. It counts from the
 * filing and stands still when the time to deal with the case does.
 *
 * @param code its code, unique in the standard
 * @param limit how long it may take
 */
public record StageLimit(String code, TimeLimit limit) {
    /** The wire form. */
    public static final Shape<StageLimit> SHAPE = Shape.of(
            "Stage limit",
            Field.of("code", Type.TEXT, StageLimit::code),
            Field.of("limit", TimeLimit.SHAPE, StageLimit::limit),
            StageLimit::new);
}
