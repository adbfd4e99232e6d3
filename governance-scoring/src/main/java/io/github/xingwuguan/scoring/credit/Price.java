package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.Pricing;
import java.util.Arrays;

/** What a record is worth under one pricing, in the arithmetic of whole numbers. */
abstract sealed class Price {
    /** Points that no authority chose. */
    static final long NO_CHOICE = Long.MIN_VALUE;

    /** The product of two such fits 63 bits. */
    private static final long MOST_WHOLE = Integer.MAX_VALUE;

    /** How much quantity the points are for, in units. */
    final long step;

    private Price(long step) {
        this.step = step;
    }

    static Price of(Pricing pricing) {
        if (pricing instanceof Pricing.Fixed fixed) {
            return new PerQuantity(fixed.points().units(), Scaled.ONE, Partial.FRACTION, Scaled.MOST);
        } else if (pricing instanceof Pricing.PerUnit unit) {
            return new PerQuantity(
                    unit.points().units(),
                    unit.step().units(),
                    unit.partial(),
                    unit.most().map(Points::units).orElse(Scaled.MOST));
        } else if (pricing instanceof Pricing.ByLevel levels) {
            return new Levels(levels);
        } else if (pricing instanceof Pricing.Bands bands) {
            return new Cuts(bands);
        } else if (pricing instanceof Pricing.PerPointBelow below) {
            return new Below(below);
        }
        return new Chosen((Pricing.Range) pricing);
    }

    /** {@return the points for each step of a quantity, in units} */
    abstract long points(long quantity, int level, long chosen);

    /** {@return the quantity that is priced, in units} */
    long priced(long quantity) {
        return quantity;
    }

    /**
     * {@return the value of a record, rounded once}
     *
     * @param table the records
     * @param row the record
     * @param a a factor in units
     * @param b another
     * @param c another
     */
    final long value(CreditTable table, int row, long a, long b, long c) {
        long quantity = table.quantity[row];
        return Scaled.product(points(quantity, table.level[row], table.chosen[row]), priced(quantity), a, b, c, step);
    }

    /** {@return what a record is worth by itself, in units; −1 if that is no whole number of units, or a very large one} */
    final int whole(long quantity, int level, long chosen) {
        long points = points(quantity, level, chosen);
        long priced = priced(quantity);
        if (points > MOST_WHOLE || priced > MOST_WHOLE || points * priced % step != 0) {
            return -1;
        }
        return points * priced / step > MOST_WHOLE ? -1 : (int) (points * priced / step);
    }

    /** {@return whether a record brings what this price takes, and no more} */
    boolean accepts(long quantity, int level, long chosen) {
        return quantity >= 0 && chosen == NO_CHOICE;
    }

    /** Reports why a record is not accepted. */
    void explain(long quantity, int level, long chosen, String path, Problems.Collector problems) {
        if (quantity < 0) {
            problems.error(
                    "negative-quantity",
                    path + "/quantity",
                    "Quantity must be 0 or more, but was " + new Quantity(quantity));
        }
        if (chosen != NO_CHOICE) {
            problems.error(
                    "unexpected-points",
                    path + "/discretionary",
                    "Points must be left to the policy, but the record brings " + new Points(chosen));
        }
    }

    /** {@return quantity in whole steps, in units} */
    static long steps(long quantity, long step, Partial partial) {
        return switch (partial) {
            case FRACTION -> quantity;
            case DOWN -> quantity / step * step;
            case UP -> (quantity + step - 1) / step * step;
        };
    }

    /** So many points a step of quantity. */
    private static final class PerQuantity extends Price {
        private final long points;
        private final Partial partial;
        private final long most;

        PerQuantity(long points, long step, Partial partial, long most) {
            super(step);
            this.points = points;
            this.partial = partial;
            this.most = most;
        }

        private boolean isCut(long quantity) {
            return most < Scaled.MOST && Scaled.exceeds(points, steps(quantity, step, partial), most, step);
        }

        @Override
        long points(long quantity, int level, long chosen) {
            return isCut(quantity) ? most : points;
        }

        @Override
        long priced(long quantity) {
            return isCut(quantity) ? step : steps(quantity, step, partial);
        }
    }

    /** Points by level. */
    private static final class Levels extends Price {
        private static final long NONE = -1;

        private final long[] points = new long[HonourLevel.values().length];

        Levels(Pricing.ByLevel levels) {
            super(Scaled.ONE);
            Arrays.fill(points, NONE);
            levels.levels()
                    .forEach(line ->
                            points[line.level().ordinal()] = line.points().units());
        }

        @Override
        long points(long quantity, int level, long chosen) {
            return points[level];
        }

        @Override
        boolean accepts(long quantity, int level, long chosen) {
            return level >= 0 && points[level] != NONE && super.accepts(quantity, level, chosen);
        }

        @Override
        void explain(long quantity, int level, long chosen, String path, Problems.Collector problems) {
            super.explain(quantity, level, chosen, path, problems);
            if (level < 0 || points[level] == NONE) {
                problems.error(
                        "unknown-level",
                        path + "/level",
                        "Record must have a level that the item prices, but had "
                                + (level < 0 ? "none" : HonourLevel.values()[level].code()));
            }
        }
    }

    /** Points by where the quantity lies. */
    private static final class Cuts extends Price {
        private final long[] lower;
        private final long[] points;

        Cuts(Pricing.Bands bands) {
            super(Scaled.ONE);
            lower = bands.cuts().stream().mapToLong(cut -> cut.lower().units()).toArray();
            points =
                    bands.cuts().stream().mapToLong(cut -> cut.points().units()).toArray();
        }

        @Override
        long points(long quantity, int level, long chosen) {
            int band = lower.length - 1;
            while (band >= 0 && quantity < lower[band]) {
                band--;
            }
            return band < 0 ? 0 : points[band];
        }

        @Override
        long priced(long quantity) {
            return step;
        }
    }

    /** Points for each step below a reference. */
    private static final class Below extends Price {
        private final Pricing.PerPointBelow terms;

        Below(Pricing.PerPointBelow terms) {
            super(terms.step().units());
            this.terms = terms;
        }

        @Override
        long points(long quantity, int level, long chosen) {
            return terms.points().units();
        }

        @Override
        long priced(long quantity) {
            return steps(Math.max(0, terms.reference().units() - quantity), step, terms.partial());
        }
    }

    /** Points that the authority chose. */
    private static final class Chosen extends Price {
        private final Pricing.Range range;

        Chosen(Pricing.Range range) {
            super(Scaled.ONE);
            this.range = range;
        }

        @Override
        long points(long quantity, int level, long chosen) {
            return chosen;
        }

        @Override
        boolean accepts(long quantity, int level, long chosen) {
            return quantity >= 0 && isInRange(chosen);
        }

        private boolean isInRange(long points) {
            return points >= range.least().units() && points <= range.most().units();
        }

        @Override
        void explain(long quantity, int level, long chosen, String path, Problems.Collector problems) {
            super.explain(quantity, level, NO_CHOICE, path, problems);
            if (!isInRange(chosen)) {
                problems.error(
                        "points-out-of-range",
                        path + "/discretionary",
                        "Points must be from " + range.least() + " to " + range.most() + ", but were "
                                + (chosen == NO_CHOICE ? "not given" : new Points(chosen)));
            }
        }
    }
}
