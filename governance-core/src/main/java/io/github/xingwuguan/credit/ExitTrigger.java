package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What sets an exit going (退出触发条件).
 *
 * @param code the code, unique in the terms
 * @param label the name
 * @param when the condition; unknown does not hold
 */
public record ExitTrigger(String code, Label label, Condition when) {
    /** The wire form. */
    public static final Shape<ExitTrigger> SHAPE = Shape.of(
            "Exit trigger",
            Field.of("code", Type.TEXT, ExitTrigger::code),
            Field.of("label", BasicShapes.LABEL, ExitTrigger::label),
            Field.of("when", Condition.TYPE, ExitTrigger::when),
            ExitTrigger::new);
}
