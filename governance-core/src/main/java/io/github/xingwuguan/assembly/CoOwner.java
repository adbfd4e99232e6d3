package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * One holder of a unit on the day of the roll (权利人): a pseudonym and a share, without a name.
 *
 * @param id a pseudonym, the same wherever this person appears
 * @param share more than 0, at most 1; the whole unless it is said
 */
public record CoOwner(ActorId id, Ratio share) {
    /** The whole of a unit. */
    static final Ratio WHOLE = Ratio.of(1, 1);

    /** The description. */
    public static final Shape<CoOwner> SHAPE = Shape.of(
            "Co-owner",
            Field.of("id", Type.ACTOR, CoOwner::id),
            Field.orElse("share", BasicShapes.RATIO, WHOLE, CoOwner::share),
            CoOwner::new);

    /**
     * Checks the share.
     *
     * @param id a pseudonym
     * @param share more than 0, at most 1
     * @throws IllegalArgumentException if the share is outside
     */
    public CoOwner {
        if (share.numerator() == 0 || share.numerator() > share.denominator()) {
            throw new IllegalArgumentException("Co-owner share must be more than 0 and at most 1, but was " + share);
        }
    }

    /**
     * {@return the only holder of a unit}
     *
     * @param id a pseudonym
     */
    public static CoOwner sole(ActorId id) {
        return new CoOwner(id, WHOLE);
    }
}
