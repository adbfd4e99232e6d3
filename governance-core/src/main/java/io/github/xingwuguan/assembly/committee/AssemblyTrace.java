package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * Who did it, when, under which policy (留痕): the head of every event of a formation or a resolution.
 *
 * @param seq the place of the event in its history, from 1
 * @param actor who
 * @param at when
 * @param policy the policy under which it was decided
 */
public record AssemblyTrace(int seq, Actor actor, Instant at, PolicyId policy) {
    /** The wire form. */
    public static final Shape<AssemblyTrace> SHAPE = Shape.of(
            "Assembly trace",
            Field.of("seq", Type.INT, AssemblyTrace::seq),
            Field.of("actor", Actor.SHAPE, AssemblyTrace::actor),
            Field.of("at", Type.INSTANT, AssemblyTrace::at),
            Field.of("policy", Type.POLICY_ID, AssemblyTrace::policy),
            AssemblyTrace::new);
}
