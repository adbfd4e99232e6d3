package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How a mean of few is drawn towards what is usual (小样本收缩): (n · mean + weight · prior) / (n + weight), rounded once.
 *
 * @param prior what is usual
 * @param weight how many answers the prior is worth, at least 1
 */
public record Shrinkage(Points prior, int weight) {
    /** The wire form. */
    public static final Shape<Shrinkage> SHAPE = Shape.of(
            "Shrinkage",
            Field.of("prior", Type.POINTS, Shrinkage::prior),
            Field.of("weight", Type.INT, Shrinkage::weight),
            Shrinkage::new);

    /**
     * Checks the weight.
     *
     * @param prior what is usual
     * @param weight how many answers the prior is worth
     * @throws IllegalArgumentException if it is not from 1 to 1,000,000
     */
    public Shrinkage {
        if (weight < 1 || weight > 1_000_000) {
            throw new IllegalArgumentException("Weight must be from 1 to 1000000, but was " + weight);
        }
    }
}
