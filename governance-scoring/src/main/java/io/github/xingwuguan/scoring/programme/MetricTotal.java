package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What was counted, and how many subjects could not be (统计合计).
 *
 * @param tally those of whom it is known
 * @param unknown how many subjects lack a fact; they are in no part of the tally, so that none of them counts as a no
 */
public record MetricTotal(Tally tally, long unknown) {
    /** The wire form. */
    public static final Shape<MetricTotal> SHAPE = Shape.of(
            "Metric total",
            Field.of("tally", Tally.SHAPE, MetricTotal::tally),
            Field.orElse("unknown", Type.LONG, 0L, MetricTotal::unknown),
            MetricTotal::new);

    /**
     * {@return both together, part by part}
     *
     * @param other a total of the same metric
     * @throws IllegalArgumentException if one has a denominator and the other has none
     */
    public MetricTotal plus(MetricTotal other) {
        return new MetricTotal(tally.plus(other.tally), unknown + other.unknown);
    }
}
