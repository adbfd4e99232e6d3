package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.coordination.Neighbour;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What happened when a building meeting met (楼宇会记录). Without a quorum it has the roll and minutes only.
 *
 * @param roll who came, for which household; at most 10,000
 * @param outcomes what came of each topic; none if there was no quorum
 * @param minutes the digest of the minutes, which are kept elsewhere
 */
public record Proceedings(List<Neighbour> roll, List<Outcome> outcomes, Digest minutes) {
    /** The wire form. */
    public static final Shape<Proceedings> SHAPE = Shape.of(
            "Proceedings",
            Field.of("roll", Type.list(Neighbour.SHAPE), Proceedings::roll),
            Field.orElse("outcomes", Type.list(Outcome.SHAPE), List.of(), Proceedings::outcomes),
            Field.of("minutes", Type.DIGEST, Proceedings::minutes),
            Proceedings::new);

    /**
     * Checks the size, and copies.
     *
     * @param roll who came
     * @param outcomes what came of each topic
     * @param minutes the digest of the minutes
     * @throws IllegalArgumentException if there are too many
     */
    public Proceedings {
        roll = List.copyOf(roll);
        outcomes = List.copyOf(outcomes);
        if (roll.size() > 10_000 || outcomes.size() > Notice.MOST) {
            throw new IllegalArgumentException("Proceedings must have at most 10000 names and " + Notice.MOST
                    + " outcomes, but had " + roll.size() + " and " + outcomes.size());
        }
    }
}
