package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * The result that a step rests on (评分依据): only what decisions read, and the digest by which the whole result is found again.
 *
 * @param rubric the rubric it was scored with
 * @param star the star reached, 0 if none
 * @param total the total, bonus included
 * @param result the digest of the whole result
 */
public record ScoreBasis(RubricRef rubric, int star, Points total, Digest result) {
    /** The wire form. */
    public static final Shape<ScoreBasis> SHAPE = Shape.of(
            "Score basis",
            Field.of("rubric", RubricRef.SHAPE, ScoreBasis::rubric),
            Field.of("star", Type.INT, ScoreBasis::star),
            Field.of("total", Type.POINTS, ScoreBasis::total),
            Field.of("result", Type.DIGEST, ScoreBasis::result),
            ScoreBasis::new);

    /**
     * Checks the star.
     *
     * @param rubric the rubric it was scored with
     * @param star the star reached
     * @param total the total
     * @param result the digest of the whole result
     * @throws IllegalArgumentException if the star is negative
     */
    public ScoreBasis {
        if (star < 0) {
            throw new IllegalArgumentException("Star must be 0 or more, but was " + star);
        }
    }
}
