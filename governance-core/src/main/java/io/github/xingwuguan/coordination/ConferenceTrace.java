package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * Who did it, when, under which policy (留痕): the head of every event of a conference.
 *
 * @param seq the place of the event in the history of its conference, from 1
 * @param actor who
 * @param at when
 * @param policy the policy under which it was decided
 */
public record ConferenceTrace(int seq, Actor actor, Instant at, PolicyId policy) {
    /** The wire form. */
    public static final Shape<ConferenceTrace> SHAPE = Shape.of(
            "Conference trace",
            Field.of("seq", Type.INT, ConferenceTrace::seq),
            Field.of("actor", Actor.SHAPE, ConferenceTrace::actor),
            Field.of("at", Type.INSTANT, ConferenceTrace::at),
            Field.of("policy", Type.POLICY_ID, ConferenceTrace::policy),
            ConferenceTrace::new);
}
