package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What an election ballot says about one candidate (选票标记). About a candidate without a mark it abstains.
 *
 * @param candidate the candidate
 * @param choice what it says
 */
public record Mark(ActorId candidate, Choice choice) {
    /** The description. */
    public static final Shape<Mark> SHAPE = Shape.of(
            "Mark",
            Field.of("candidate", Type.ACTOR, Mark::candidate),
            Field.of("choice", Choice.TYPE, Mark::choice),
            Mark::new);
}
