package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.List;
import java.util.Optional;

/** What one record of an item is worth before repeat and decay (计分方式). Points are magnitudes; the component has the sign. */
public sealed interface Pricing {
    /** The wire form: one member, named by the kind. */
    Union<Pricing> TYPE = Wire.TYPE;

    /**
     * So many points a unit of quantity (固定分值).
     *
     * @param points for each
     */
    record Fixed(Points points) implements Pricing {}

    /**
     * Points by the level of the authority, a unit of quantity (按级别).
     *
     * @param levels a line a level; a record of another level is refused
     */
    record ByLevel(List<LevelPoints> levels) implements Pricing {
        /**
         * Copies the lines.
         *
         * @param levels a line a level
         */
        public ByLevel {
            levels = List.copyOf(levels);
        }
    }

    /**
     * What an honour of one level is worth.
     *
     * @param level the level
     * @param points for each
     */
    record LevelPoints(HonourLevel level, Points points) {
        /** The wire form. */
        static final Shape<LevelPoints> SHAPE = Shape.of(
                "Level points",
                Field.of("level", Type.code("Level", HonourLevel.values()), LevelPoints::level),
                Field.of("points", Type.POINTS, LevelPoints::points),
                LevelPoints::new);
    }

    /**
     * Points for each step of the quantity (按量计分).
     *
     * @param points for each step
     * @param step the size of a step, more than 0
     * @param partial what a step counts that is not full
     * @param most the most points of one record, if limited
     */
    record PerUnit(Points points, Quantity step, Partial partial, Optional<Points> most) implements Pricing {}

    /**
     * Points by where the measured quantity lies (分档计分).
     *
     * @param cuts lower bounds, inclusive, ascending; below the first nothing
     */
    record Bands(List<Cut> cuts) implements Pricing {
        /**
         * Copies the cuts.
         *
         * @param cuts lower bounds, ascending
         */
        public Bands {
            cuts = List.copyOf(cuts);
        }
    }

    /**
     * A lower bound and what it is worth.
     *
     * @param lower the bound, inclusive
     * @param points from there on
     */
    record Cut(Quantity lower, Points points) {
        /** The wire form. */
        static final Shape<Cut> SHAPE = Shape.of(
                "Cut",
                Field.of("lower", Type.QUANTITY, Cut::lower),
                Field.of("points", Type.POINTS, Cut::points),
                Cut::new);
    }

    /**
     * Points for each step by which the measured quantity falls short (每低一步计分).
     *
     * @param reference what is expected
     * @param points for each step
     * @param step the size of a step, more than 0
     * @param partial what a step counts that is not full
     */
    record PerPointBelow(Quantity reference, Points points, Quantity step, Partial partial) implements Pricing {}

    /**
     * Points that the authority chooses within a range; outside it the record is refused, never clamped (裁量计分).
     *
     * @param least the least
     * @param most the most
     */
    record Range(Points least, Points most) implements Pricing {}

    /** How pricings are written. */
    final class Wire {
        private static final Type<Partial> PARTIAL = Type.code("Partial", Partial.values());

        private static final Union<Pricing> TYPE = Union.<Pricing>of("Pricing")
                .variant(
                        "fixed",
                        Fixed.class,
                        Shape.of("Fixed", Field.of("points", Type.POINTS, Fixed::points), Fixed::new))
                .variant(
                        "by-level",
                        ByLevel.class,
                        Shape.of(
                                "By level",
                                Field.of("levels", Type.list(LevelPoints.SHAPE), ByLevel::levels),
                                ByLevel::new))
                .variant(
                        "per-unit",
                        PerUnit.class,
                        Shape.of(
                                "Per unit",
                                Field.of("points", Type.POINTS, PerUnit::points),
                                Field.orElse("step", Type.QUANTITY, Quantity.of(1), PerUnit::step),
                                Field.orElse("partial", PARTIAL, Partial.FRACTION, PerUnit::partial),
                                Field.maybe("most", Type.POINTS, PerUnit::most),
                                PerUnit::new))
                .variant(
                        "bands",
                        Bands.class,
                        Shape.of("Bands", Field.of("cuts", Type.list(Cut.SHAPE), Bands::cuts), Bands::new))
                .variant(
                        "per-point-below",
                        PerPointBelow.class,
                        Shape.of(
                                "Per point below",
                                Field.of("reference", Type.QUANTITY, PerPointBelow::reference),
                                Field.of("points", Type.POINTS, PerPointBelow::points),
                                Field.of("step", Type.QUANTITY, PerPointBelow::step),
                                Field.of("partial", PARTIAL, PerPointBelow::partial),
                                PerPointBelow::new))
                .variant(
                        "range",
                        Range.class,
                        Shape.of(
                                "Range",
                                Field.of("least", Type.POINTS, Range::least),
                                Field.of("most", Type.POINTS, Range::most),
                                Range::new))
                .done();

        private Wire() {}
    }
}
