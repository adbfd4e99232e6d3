package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.HonourLevel;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.Pricing;
import java.util.Arrays;

/** What a record is worth under one pricing, in the arithmetic of whole numbers. */
abstract sealed class Price {
    /** Points that no authority chose. */
    static final long NO_CHOICE = Long.MIN_VALUE;

    /** What one unit is worth, the same for every record; or −1. */
    final long flat;

    private Price(long flat) {
        this.flat = flat;
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

    /**
     * {@return the value of a record, rounded once}
     *
     * @param table the records
     * @param row the record
     * @param a a factor in units
     * @param b another
     * @param c another
     */
    abstract long value(CreditTable table, int row, long a, long b, long c);

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
        private final long step;
        private final Partial partial;
        private final long most;

        PerQuantity(long points, long step, Partial partial, long most) {
            super(step == Scaled.ONE && points <= most ? points : -1);
            this.points = points;
            this.step = step;
            this.partial = partial;
            this.most = most;
        }

        @Override
        long value(CreditTable table, int row, long a, long b, long c) {
            if (table.quantity[row] == step && points <= most) {
                return Scaled.product(points, a, b, c);
            }
            long quantity = steps(table.quantity[row], step, partial);
            if (most < Scaled.MOST && Scaled.exceeds(points, quantity, most, step)) {
                return Scaled.product(most, a, b, c);
            }
            return Scaled.product(points, quantity, a, b, c, step);
        }
    }

    /** Points by level. */
    private static final class Levels extends Price {
        private static final long NONE = -1;

        private final long[] points = new long[HonourLevel.values().length];

        Levels(Pricing.ByLevel levels) {
            super(-1);
            Arrays.fill(points, NONE);
            levels.levels()
                    .forEach(line ->
                            points[line.level().ordinal()] = line.points().units());
        }

        @Override
        long value(CreditTable table, int row, long a, long b, long c) {
            long each = points[table.level[row]];
            return table.quantity[row] == Scaled.ONE
                    ? Scaled.product(each, a, b, c)
                    : Scaled.product(each, table.quantity[row], a, b, c, Scaled.ONE);
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
            super(-1);
            lower = bands.cuts().stream().mapToLong(cut -> cut.lower().units()).toArray();
            points =
                    bands.cuts().stream().mapToLong(cut -> cut.points().units()).toArray();
        }

        @Override
        long value(CreditTable table, int row, long a, long b, long c) {
            int band = lower.length - 1;
            while (band >= 0 && table.quantity[row] < lower[band]) {
                band--;
            }
            return band < 0 ? 0 : Scaled.product(points[band], a, b, c);
        }
    }

    /** Points for each step below a reference. */
    private static final class Below extends Price {
        private final Pricing.PerPointBelow terms;

        Below(Pricing.PerPointBelow terms) {
            super(-1);
            this.terms = terms;
        }

        @Override
        long value(CreditTable table, int row, long a, long b, long c) {
            long step = terms.step().units();
            long shortfall = Math.max(0, terms.reference().units() - table.quantity[row]);
            return Scaled.product(terms.points().units(), steps(shortfall, step, terms.partial()), a, b, c, step);
        }
    }

    /** Points that the authority chose. */
    private static final class Chosen extends Price {
        private final Pricing.Range range;

        Chosen(Pricing.Range range) {
            super(-1);
            this.range = range;
        }

        @Override
        long value(CreditTable table, int row, long a, long b, long c) {
            return Scaled.product(table.chosen[row], table.quantity[row], a, b, c, Scaled.ONE);
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
