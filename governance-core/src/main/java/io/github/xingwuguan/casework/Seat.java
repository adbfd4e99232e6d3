package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * In which part and on which level somebody must act (席位).
 *
 * @param role the part
 * @param level the level
 */
public record Seat(Role role, Level level) {
    /** The wire form. */
    public static final Shape<Seat> SHAPE = Shape.of(
            "Seat",
            Field.of("role", Type.code("Role", Role.values()), Seat::role),
            Field.of("level", Type.code("Level", Level.values()), Seat::level),
            Seat::new);

    /** {@return whether an actor sits here} */
    boolean isOf(Actor actor) {
        return actor.role() == role && actor.level() == level;
    }
}
