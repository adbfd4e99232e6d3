package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The column of one fact while a {@link FactTable} is filled (数据列): ask the builder for it once, then set the cell of its current
 * row. A cell that is not set is missing. Not thread-safe.
 */
public abstract sealed class Cells {
    final FactTable.Builder table;
    private final Map<Integer, Integer> establishedDay = new HashMap<>();
    private final Set<Integer> underAppeal = new HashSet<>();
    final Map<Integer, String> reasons = new HashMap<>();

    private Cells(FactTable.Builder table) {
        this.table = table;
    }

    /** Says that the fact cannot exist here; only an engine decides so. */
    public abstract void notApplicable();

    /** Also says why, for explanations. */
    void notApplicable(String reason) {
        notApplicable();
        reasons.put(table.row(), reason);
    }

    /**
     * Says that the fact is missing, and why; a value set before is taken back.
     *
     * @param reason a code such as {@code unverified}
     */
    public void missing(String reason) {
        clearValue();
        reasons.put(table.row(), reason);
    }

    /**
     * Says on which day the fact was established.
     *
     * @param day the day, of the years 1 to 9999
     * @throws GovernanceException {@code out-of-range} if it is outside
     */
    public void establishedOn(LocalDate day) {
        checkDay(day);
        establishedDay.put(table.row(), Math.toIntExact(day.toEpochDay()));
    }

    static void checkDay(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9_999) {
            throw new GovernanceException(
                    "out-of-range", "Day of establishment must be from 0001-01-01 to 9999-12-31, but was " + day);
        }
    }

    /** Says that an appeal against the fact is open. */
    public void appealed() {
        underAppeal.add(table.row());
    }

    /** Forgets everything about the current row. */
    void clear() {
        reasons.remove(table.row());
        establishedDay.remove(table.row());
        underAppeal.remove(table.row());
        clearValue();
    }

    abstract void clearValue();

    abstract void grow(int capacity);

    /** Hands the column over; the cells cannot be set after it. */
    abstract Column column(int rows);

    /** What was sized right is not copied. */
    private static short[] fit(short[] cells, int rows) {
        return cells.length == rows ? cells : Arrays.copyOf(cells, rows);
    }

    Column.Standing standing() {
        return establishedDay.isEmpty() && underAppeal.isEmpty()
                ? Column.Standing.PLAIN
                : new Column.Standing(Map.copyOf(establishedDay), Set.copyOf(underAppeal));
    }

    /** Codes and flags (代码列). */
    public static final class Codes extends Cells {
        private static final int MAX_CODES = 32_000;
        private final Map<String, Short> indices = new LinkedHashMap<>();
        private final boolean flag;
        private short[] index;

        Codes(FactTable.Builder table, int capacity, boolean flag) {
            super(table);
            this.flag = flag;
            index = new short[capacity];
        }

        /**
         * {@return the index of a code, to be used in place of the text}
         *
         * @param code 1 to 64 characters
         * @throws GovernanceException {@code too-many-codes} beyond 32,000 different ones, {@code wrong-fact-type} if it is no flag
         *     and the column holds flags
         */
        public int index(String code) {
            Short known = indices.get(code);
            if (known != null) {
                return known;
            }
            if (indices.size() >= MAX_CODES || code.isEmpty() || code.length() > 64) {
                throw new GovernanceException(
                        "too-many-codes", "Column must hold at most 32000 codes of 1 to 64 characters, but had more");
            }
            if (flag && !code.equals("true") && !code.equals("false")) {
                throw new GovernanceException(
                        "wrong-fact-type", "Flag must be \"true\" or \"false\", but was another code");
            }
            short next = (short) (indices.size() + Column.FIRST);
            indices.put(code, next);
            return next;
        }

        /**
         * Sets the cell of the current row.
         *
         * @param index what {@link #index(String)} gave for the code
         * @throws IllegalArgumentException if it stands for no code
         */
        public void set(int index) {
            if (index < Column.FIRST || index >= indices.size() + Column.FIRST) {
                throw new IllegalArgumentException("Index must be of a code of this column, but was " + index);
            }
            this.index[table.row()] = (short) index;
        }

        /**
         * Sets the cell of the current row.
         *
         * @param code 1 to 64 characters
         */
        public void set(String code) {
            set(index(code));
        }

        @Override
        public void notApplicable() {
            index[table.row()] = Column.NOT_APPLICABLE;
        }

        @Override
        void clearValue() {
            index[table.row()] = Column.MISSING;
        }

        @Override
        void grow(int capacity) {
            index = Arrays.copyOf(index, capacity);
        }

        @Override
        Column column(int rows) {
            short[] cells = fit(index, rows);
            index = new short[0];
            return new Column.Codes(cells, List.copyOf(indices.keySet()));
        }
    }

    /** Counts and measures (数量列): small as long as every value is a whole number up to 253. */
    public static final class Quantities extends Cells {
        private short[] small;
        private long[] wide = {};

        Quantities(FactTable.Builder table, int capacity) {
            super(table);
            small = new short[capacity];
        }

        /**
         * Sets the cell of the current row to a count.
         *
         * @param count 0 to 1,000,000
         */
        public void set(int count) {
            if (count >= 0 && count <= Column.Counts.MOST && wide.length == 0) {
                small[table.row()] = (short) (count + Column.FIRST);
            } else {
                setUnits(count * Quantity.ONE);
            }
        }

        /**
         * Sets the cell of the current row to a measure.
         *
         * @param quantity 0 or more
         */
        public void set(Quantity quantity) {
            setUnits(quantity.units());
        }

        private void setUnits(long units) {
            if (units < 0 || units > 1_000_000 * Quantity.ONE) {
                throw new IllegalArgumentException("Quantity must be from 0 to 1000000, but was " + units + "/10000");
            }
            if (units % Quantity.ONE == 0 && units / Quantity.ONE <= Column.Counts.MOST && wide.length == 0) {
                small[table.row()] = (short) (units / Quantity.ONE + Column.FIRST);
                return;
            }
            widen();
            wide[table.row()] = units + Column.FIRST;
        }

        private void widen() {
            if (wide.length > 0) {
                return;
            }
            wide = new long[small.length];
            for (int i = 0; i < small.length; i++) {
                int cell = small[i];
                wide[i] = cell < Column.FIRST ? cell : (cell - Column.FIRST) * Quantity.ONE + Column.FIRST;
            }
            small = new short[0];
        }

        @Override
        public void notApplicable() {
            if (wide.length > 0) {
                wide[table.row()] = Column.NOT_APPLICABLE;
            } else {
                small[table.row()] = Column.NOT_APPLICABLE;
            }
        }

        @Override
        void clearValue() {
            if (wide.length > 0) {
                wide[table.row()] = Column.MISSING;
            } else {
                small[table.row()] = Column.MISSING;
            }
        }

        @Override
        void grow(int capacity) {
            if (wide.length > 0) {
                wide = Arrays.copyOf(wide, capacity);
            } else {
                small = Arrays.copyOf(small, capacity);
            }
        }

        @Override
        Column column(int rows) {
            if (wide.length > 0) {
                return new Column.Quantities(Arrays.copyOf(wide, rows));
            }
            short[] cells = fit(small, rows);
            small = new short[0];
            return new Column.Counts(cells);
        }
    }

    /** Ratios (比率列). */
    public static final class Ratios extends Cells {
        private int[] numerator;
        private int[] denominator;

        Ratios(FactTable.Builder table, int capacity) {
            super(table);
            numerator = new int[capacity];
            denominator = new int[capacity];
        }

        /**
         * Sets the cell of the current row; over 0 it is missing with the reason {@code empty-denominator}.
         *
         * @param numerator 0 to 1,000,000,000
         * @param denominator 0 to 1,000,000,000
         */
        public void set(long numerator, long denominator) {
            if ((numerator | denominator) < 0 || numerator > Ratio.MAX || denominator > Ratio.MAX) {
                throw new IllegalArgumentException(
                        "Ratio must have parts from 0 to " + Ratio.MAX + ", but was " + numerator + "/" + denominator);
            }
            this.numerator[table.row()] = (int) numerator;
            this.denominator[table.row()] = (int) denominator;
            if (denominator == 0) {
                missing("empty-denominator");
            }
        }

        @Override
        public void notApplicable() {
            denominator[table.row()] = -1;
        }

        @Override
        void clearValue() {
            numerator[table.row()] = 0;
            denominator[table.row()] = 0;
        }

        @Override
        void grow(int capacity) {
            numerator = Arrays.copyOf(numerator, capacity);
            denominator = Arrays.copyOf(denominator, capacity);
        }

        @Override
        Column column(int rows) {
            return new Column.Ratios(Arrays.copyOf(numerator, rows), Arrays.copyOf(denominator, rows));
        }
    }

    /** Surveys (调查列). */
    public static final class Surveys extends Cells {
        private int[] satisfied;
        private int[] answers;
        private int[] asked;

        Surveys(FactTable.Builder table, int capacity) {
            super(table);
            satisfied = new int[capacity];
            answers = new int[capacity];
            asked = new int[capacity];
        }

        /**
         * Sets the cell of the current row; without answers it is missing with the reason {@code empty-denominator}.
         *
         * @param satisfied how many were satisfied
         * @param answers how many answered
         * @param asked how many were asked
         */
        public void set(long satisfied, long answers, long asked) {
            if (satisfied < 0 || satisfied > answers || answers > asked || asked > Ratio.MAX) {
                throw new IllegalArgumentException("Survey must have satisfied ≤ answers ≤ asked ≤ " + Ratio.MAX
                        + ", but was " + satisfied + ", " + answers + ", " + asked);
            }
            this.satisfied[table.row()] = (int) satisfied;
            this.answers[table.row()] = (int) answers;
            this.asked[table.row()] = (int) asked;
            if (answers == 0) {
                missing("empty-denominator");
            }
        }

        @Override
        public void notApplicable() {
            answers[table.row()] = -1;
        }

        @Override
        void clearValue() {
            satisfied[table.row()] = 0;
            answers[table.row()] = 0;
            asked[table.row()] = 0;
        }

        @Override
        void grow(int capacity) {
            satisfied = Arrays.copyOf(satisfied, capacity);
            answers = Arrays.copyOf(answers, capacity);
            asked = Arrays.copyOf(asked, capacity);
        }

        @Override
        Column column(int rows) {
            return new Column.Surveys(
                    Arrays.copyOf(satisfied, rows), Arrays.copyOf(answers, rows), Arrays.copyOf(asked, rows));
        }
    }

    /** Marks of assessors (评分列). */
    public static final class Marks extends Cells {
        private int[] end;
        private int[] marks = new int[64];
        private boolean[] notApplicable;
        private int size;
        private int last = -1;

        Marks(FactTable.Builder table, int capacity) {
            super(table);
            end = new int[capacity];
            notApplicable = new boolean[capacity];
        }

        /**
         * Adds a mark to the cell of the current row.
         *
         * @param mark 0 to 1,000
         */
        public void add(Quantity mark) {
            if (mark.units() < 0 || mark.units() > 1_000 * Quantity.ONE) {
                throw new IllegalArgumentException("Mark must be from 0 to 1000, but was " + mark);
            }
            closeRows(table.row());
            if (size == marks.length) {
                marks = Arrays.copyOf(marks, size * 2);
            }
            marks[size++] = (int) mark.units();
        }

        /** Rows passed since the last mark end where the marks ended then. */
        private void closeRows(int row) {
            while (last < row) {
                if (last >= 0) {
                    end[last] = size;
                }
                last++;
            }
        }

        @Override
        public void notApplicable() {
            notApplicable[table.row()] = true;
        }

        @Override
        void clearValue() {
            closeRows(table.row());
            size = table.row() == 0 ? 0 : end[table.row() - 1];
            notApplicable[table.row()] = false;
        }

        @Override
        void grow(int capacity) {
            end = Arrays.copyOf(end, capacity);
            notApplicable = Arrays.copyOf(notApplicable, capacity);
        }

        @Override
        Column column(int rows) {
            closeRows(rows);
            return new Column.Marks(
                    Arrays.copyOf(end, rows), Arrays.copyOf(marks, size), Arrays.copyOf(notApplicable, rows));
        }
    }
}
