package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What a review found about a candidate (审查发现). Whether it keeps them from standing is for the policy to say.
 *
 * @param person who
 * @param ground the code of a ground, as in {@link Disqualification}
 */
public record GroundFound(ActorId person, String ground) {
    /** The wire form. */
    public static final Shape<GroundFound> SHAPE = Shape.of(
            "Ground found",
            Field.of("person", Type.ACTOR, GroundFound::person),
            Field.of("ground", Type.TEXT, GroundFound::ground),
            GroundFound::new);

    /**
     * Checks the code.
     *
     * @param person who
     * @param ground the code of a ground
     * @throws IllegalArgumentException if it has another form
     */
    public GroundFound {
        Ids.check(ground, "Ground");
    }
}
