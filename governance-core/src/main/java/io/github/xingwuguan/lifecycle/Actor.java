package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Who acts (行为人). The host answers for it: this library authenticates nobody.
 *
 * @param id the person, as a pseudonym
 * @param role in which part
 * @param org for which organisation
 * @param level at which level
 */
public record Actor(ActorId id, Role role, OrgId org, Level level) {
    /** The wire form. */
    public static final Shape<Actor> SHAPE = Shape.of(
            "Actor",
            Field.of("id", Type.ACTOR, Actor::id),
            Field.of("role", Type.code("Role", Role.values()), Actor::role),
            Field.of("org", Type.ORG, Actor::org),
            Field.of("level", Type.code("Level", Level.values()), Actor::level),
            Actor::new);
}
