package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * A declared relation between two persons (亲属关系申报). It holds in both directions.
 *
 * @param person one of them
 * @param relative the other
 * @param relation how they are related
 * @param during the days on which it holds
 */
public record Kinship(ActorId person, ActorId relative, Relation relation, DateRange during) {
    /** The description. */
    public static final Shape<Kinship> SHAPE = Shape.of(
            "Kinship",
            Field.of("person", Type.ACTOR, Kinship::person),
            Field.of("relative", Type.ACTOR, Kinship::relative),
            Field.of("relation", Type.code("Relation", Relation.values()), Kinship::relation),
            Field.of("during", BasicShapes.DATES, Kinship::during),
            Kinship::new);

    /** How two persons are related (关系). */
    public enum Relation implements Coded {
        /** Married to each other (配偶). */
        SPOUSE("spouse"),
        /** Parent and child, or further up and down the line (直系亲属). */
        DIRECT_RELATIVE("direct-relative");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks that there are two.
     *
     * @param person one of them
     * @param relative the other
     * @param relation how they are related
     * @param during the days on which it holds
     * @throws IllegalArgumentException if both are the same person
     */
    public Kinship {
        if (person.equals(relative)) {
            throw new IllegalArgumentException("Kinship must be between two persons, but both were " + person);
        }
    }
}
