package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * Who did it, when, under which policy (留痕): the head of every event of a formation.
 *
 * @param seq the place of the event in the history of its plan, from 1
 * @param actor who
 * @param at when
 * @param policy the policy under which it was decided
 */
public record FormationTrace(int seq, Actor actor, Instant at, PolicyId policy) {
    /** The wire form. */
    public static final Shape<FormationTrace> SHAPE = Shape.of(
            "Formation trace",
            Field.of("seq", Type.INT, FormationTrace::seq),
            Field.of("actor", Actor.SHAPE, FormationTrace::actor),
            Field.of("at", Type.INSTANT, FormationTrace::at),
            Field.of("policy", Type.POLICY_ID, FormationTrace::policy),
            FormationTrace::new);
}
