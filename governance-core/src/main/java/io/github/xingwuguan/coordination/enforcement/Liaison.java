package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Who is the liaison officer of a compound (执法联络员).
 *
 * @param compound where
 * @param person who
 * @param department for which department
 * @param during the days
 */
public record Liaison(PlaceId compound, ActorId person, OrgId department, DateRange during) {
    /** The wire form. */
    public static final Shape<Liaison> SHAPE = Shape.of(
            "Liaison",
            Field.of("compound", Type.PLACE, Liaison::compound),
            Field.of("person", Type.ACTOR, Liaison::person),
            Field.of("department", Type.ORG, Liaison::department),
            Field.of("during", BasicShapes.DATES, Liaison::during),
            Liaison::new);
}
