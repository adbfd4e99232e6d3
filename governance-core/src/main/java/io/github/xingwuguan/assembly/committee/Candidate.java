package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Who stands for the committee (候选人).
 *
 * @param person who, as a pseudonym
 * @param source who named them
 */
public record Candidate(ActorId person, CandidateSource source) {
    /** The wire form. */
    public static final Shape<Candidate> SHAPE = Shape.of(
            "Candidate",
            Field.of("person", Type.ACTOR, Candidate::person),
            Field.of("source", Type.code("Source", CandidateSource.values()), Candidate::source),
            Candidate::new);
}
