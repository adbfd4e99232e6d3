package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * What was said, in persons and area (分项计数).
 *
 * @param yes in favour
 * @param no against
 * @param abstain neither; unusable ballots are here if they take part
 */
public record Counts(Count yes, Count no, Count abstain) {
    /** Nothing. */
    public static final Counts ZERO = new Counts(Count.ZERO, Count.ZERO, Count.ZERO);

    /** The description. */
    public static final Shape<Counts> SHAPE = Shape.of(
            "Counts",
            Field.of("yes", Count.SHAPE, Counts::yes),
            Field.of("no", Count.SHAPE, Counts::no),
            Field.of("abstain", Count.SHAPE, Counts::abstain),
            Counts::new);

    /** {@return all who take part} */
    public Count participation() {
        return yes.plus(no).plus(abstain);
    }

    /**
     * {@return both together}
     *
     * @param other other counts
     */
    public Counts plus(Counts other) {
        return new Counts(yes.plus(other.yes), no.plus(other.no), abstain.plus(other.abstain));
    }
}
