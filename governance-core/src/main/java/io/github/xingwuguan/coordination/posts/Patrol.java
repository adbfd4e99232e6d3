package io.github.xingwuguan.coordination.posts;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * A round that a head made (三长巡查).
 *
 * @param post the id of the post
 * @param person who made it
 * @param on on which day
 * @param reported the cases that the person reported; none if nothing was found
 */
public record Patrol(String post, ActorId person, LocalDate on, List<CaseId> reported) {
    /** The wire form. */
    public static final Shape<Patrol> SHAPE = Shape.of(
            "Patrol",
            Field.of("post", Type.TEXT, Patrol::post),
            Field.of("person", Type.ACTOR, Patrol::person),
            Field.of("on", Type.DATE, Patrol::on),
            Field.orElse("reported", Type.list(Type.CASE), List.of(), Patrol::reported),
            Patrol::new);

    /**
     * Copies the cases.
     *
     * @param post the id of the post
     * @param person who made it
     * @param on on which day
     * @param reported the cases that the person reported
     */
    public Patrol {
        reported = List.copyOf(reported);
    }
}
