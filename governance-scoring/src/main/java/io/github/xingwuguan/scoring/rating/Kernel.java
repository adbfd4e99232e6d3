package io.github.xingwuguan.scoring.rating;

/** What one indicator is worth in each row of a bound table, {@link Packed}. Stateless; each form has its own tight loop. */
abstract class Kernel {
    /**
     * Writes what rows are worth.
     *
     * @param from the first row
     * @param n how many rows, at most a block
     * @param line what each is worth, packed
     */
    abstract void fill(int from, int n, long[] line);

    /** Whatever has few values: one load from a table. */
    static final class Table extends Kernel {
        private final short[] index;
        private final long[] table;

        Table(short[] index, long[] table) {
            this.index = index;
            this.table = table;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                line[i] = table[index[from + i]];
            }
        }

        void add(int from, int n, long[] sum) {
            for (int i = 0; i < n; i++) {
                sum[i] += table[index[from + i]];
            }
        }

        void add(int from, int n, byte[] truth, long excused, long[] sum) {
            for (int i = 0; i < n; i++) {
                sum[i] += TruthKernel.excuse(truth[i], table[index[from + i]], excused);
            }
        }

        static void add(Table a, Table b, int from, int n, long[] sum) {
            short[] indexA = a.index;
            short[] indexB = b.index;
            long[] tableA = a.table;
            long[] tableB = b.table;
            for (int i = 0; i < n; i++) {
                sum[i] += tableA[indexA[from + i]] + tableB[indexB[from + i]];
            }
        }

        static void add(Table a, Table b, Table c, Table d, int from, int n, long[] sum) {
            short[] indexA = a.index;
            short[] indexB = b.index;
            short[] indexC = c.index;
            short[] indexD = d.index;
            long[] tableA = a.table;
            long[] tableB = b.table;
            long[] tableC = c.table;
            long[] tableD = d.table;
            for (int i = 0; i < n; i++) {
                sum[i] += tableA[indexA[from + i]]
                        + tableB[indexB[from + i]]
                        + tableC[indexC[from + i]]
                        + tableD[indexD[from + i]];
            }
        }
    }

    /** Points of a quantity in units of 1/10,000. */
    @FunctionalInterface
    interface QuantityPoints {
        long of(long units);
    }

    /** Quantities with many values: arithmetic. */
    static final class Wide extends Kernel {
        private final long[] shifted;
        private final QuantityPoints points;
        private final Absent absent;

        Wide(long[] shifted, QuantityPoints points, Absent absent) {
            this.shifted = shifted;
            this.points = points;
            this.absent = absent;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                long cell = shifted[from + i];
                line[i] = cell >= Column.FIRST ? points.of(cell - Column.FIRST) : absent.of(cell);
            }
        }
    }

    /** Ratios on a straight line. */
    static final class Line extends Kernel {
        private final int[] numerator;
        private final int[] denominator;
        private final Share share;
        private final Absent absent;

        Line(Column.Ratios column, Share share, Absent absent) {
            this.numerator = column.numerator;
            this.denominator = column.denominator;
            this.share = share;
            this.absent = absent;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                int d = denominator[from + i];
                line[i] = d > 0 ? share.points(numerator[from + i], d) : absent.of(-d);
            }
        }
    }

    /** Ratios by band. */
    static final class RatioBands extends Kernel {
        private final int[] numerator;
        private final int[] denominator;
        private final Cuts cuts;
        private final Absent absent;

        RatioBands(Column.Ratios column, Cuts cuts, Absent absent) {
            this.numerator = column.numerator;
            this.denominator = column.denominator;
            this.cuts = cuts;
            this.absent = absent;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                int d = denominator[from + i];
                line[i] = d > 0 ? cuts.ofRatio(numerator[from + i], d) : absent.of(-d);
            }
        }
    }

    /** Points of a ratio; −1 if it is missing after all. */
    @FunctionalInterface
    interface RatioPoints {
        long of(long numerator, long denominator);
    }

    /** Ratios by any other rule. */
    static final class RatioRule extends Kernel {
        private final int[] numerator;
        private final int[] denominator;
        private final RatioPoints points;
        private final Absent absent;

        RatioRule(Column.Ratios column, RatioPoints points, Absent absent) {
            this.numerator = column.numerator;
            this.denominator = column.denominator;
            this.points = points;
            this.absent = absent;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                int d = denominator[from + i];
                long value = d > 0 ? points.of(numerator[from + i], d) : -1;
                line[i] = value >= 0 ? value : absent.of(Math.max(0, -d));
            }
        }
    }

    /** Surveys that enough people answered, on a straight line. */
    static final class SurveyLine extends Kernel {
        private final Column.Surveys column;
        private final Share share;
        private final SurveyTest test;
        private final Absent absent;

        SurveyLine(Column.Surveys column, Share share, SurveyTest test, Absent absent) {
            this.column = column;
            this.share = share;
            this.test = test;
            this.absent = absent;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                int answers = column.answers[from + i];
                line[i] = test.isEnough(answers, column.asked[from + i])
                        ? share.points(column.satisfied[from + i], answers)
                        : absent.of(Math.max(0, -answers));
            }
        }
    }

    /** The trimmed mean of marks. */
    static final class MeanOfMarks extends Kernel {
        private final Column.Marks column;
        private final TrimmedMean mean;
        private final Absent absent;

        MeanOfMarks(Column.Marks column, TrimmedMean mean, Absent absent) {
            this.column = column;
            this.mean = mean;
            this.absent = absent;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                int row = from + i;
                long points = mean.points(column.marks, column.start(row), column.end[row]);
                line[i] = points >= 0 ? points : absent.of(column.notApplicable[row] ? 1 : 0);
            }
        }
    }

    /** Whatever is computed row by row without a loop of its own. */
    @FunctionalInterface
    interface RowPoints {
        /** {@return what a row is worth, packed} */
        long of(int row);
    }

    /** Rules over several facts, rare enough to go row by row. */
    static final class ByRow extends Kernel {
        private final RowPoints points;

        ByRow(RowPoints points) {
            this.points = points;
        }

        @Override
        void fill(int from, int n, long[] line) {
            for (int i = 0; i < n; i++) {
                line[i] = points.of(from + i);
            }
        }
    }
}
