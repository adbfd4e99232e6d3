package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * One who holds a share of a unit (权利人). Who holds two homes is one person, because the id is the same.
 *
 * @param id a pseudonym, the same wherever this person appears
 * @param name the real name
 * @param share more than 0, at most 1
 */
public record Holder(ActorId id, Masked name, Ratio share) {
    /** The description. */
    public static final Shape<Holder> SHAPE = Shape.of(
            "Holder",
            Field.of("id", Type.ACTOR, Holder::id),
            Field.of("name", Type.MASKED, Holder::name),
            Field.of("share", BasicShapes.RATIO, Holder::share),
            Holder::new);

    /**
     * Checks the share.
     *
     * @param id a pseudonym
     * @param name the real name
     * @param share more than 0, at most 1
     * @throws IllegalArgumentException if the share is outside
     */
    public Holder {
        if (share.numerator() == 0 || share.numerator() > share.denominator()) {
            throw new IllegalArgumentException("Holder share must be more than 0 and at most 1, but was " + share);
        }
    }
}
