package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * A party to a conference (参会方): it has one voice, however many people it sends.
 *
 * @param role what kind it is; not the host system
 * @param org the organisation, or the id under which the host keeps the residents
 */
public record Participant(Role role, OrgId org) {
    /** The wire form. */
    public static final Shape<Participant> SHAPE = Shape.of(
            "Participant",
            Field.of("role", Type.code("Role", Role.values()), Participant::role),
            Field.of("org", Type.ORG, Participant::org),
            Participant::new);

    /**
     * Checks the role.
     *
     * @param role what kind it is
     * @param org the organisation
     * @throws IllegalArgumentException if it is the host system
     */
    public Participant {
        if (role == Role.SYSTEM) {
            throw new IllegalArgumentException("Participant must be people, but was the host system");
        }
    }

    /**
     * {@return whether an actor acts for it}
     *
     * @param actor the actor
     */
    public boolean isOf(Actor actor) {
        return actor.role() == role && actor.org().equals(org);
    }
}
