package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * Who did it, when, under which policy (留痕): the head of an entry in a small history.
 *
 * @param seq the place of the entry in its history, from 1
 * @param actor who
 * @param at when
 * @param policy the policy under which it was decided
 */
public record Stamp(int seq, Actor actor, Instant at, PolicyId policy) {
    /** The wire form. */
    public static final Shape<Stamp> SHAPE = Shape.of(
            "Stamp",
            Field.of("seq", Type.INT, Stamp::seq),
            Field.of("actor", Actor.SHAPE, Stamp::actor),
            Field.of("at", Type.INSTANT, Stamp::at),
            Field.of("policy", Type.POLICY_ID, Stamp::policy),
            Stamp::new);
}
