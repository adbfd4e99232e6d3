package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * To whom a case is sent (承办单位).
 *
 * @param org the organisation
 * @param role what kind it is
 * @param level on which level it acts: a branch of a department on that of the subdistrict
 */
public record Party(OrgId org, Role role, Level level) {
    /** The wire form. */
    public static final Shape<Party> SHAPE = Shape.of(
            "Party",
            Field.of("org", Type.ORG, Party::org),
            Field.of("role", Type.code("Role", Role.values()), Party::role),
            Field.of("level", Type.code("Level", Level.values()), Party::level),
            Party::new);

    /** {@return whether an actor acts for it} */
    boolean isOf(Actor actor) {
        return actor.org().equals(org) && actor.role() == role && actor.level() == level;
    }
}
