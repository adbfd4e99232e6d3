package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts of many subjects in columns (事实列表): a row a subject, a column a fact. It knows no rubric, so that several can score it.
 *
 * <p>A host fills it from its own records: ask the builder once for each column, then begin a row and set cells. Immutable and
 * thread-safe once built; at most 10,000,000 rows.
 */
public final class FactTable {
    private static final int MAX_ROWS = 10_000_000;

    private final List<String> subjects;
    private final Map<String, Entry> columns;

    /** One column with what explanations and vetoes ask beside its values. */
    record Entry(FactKey key, Column column, Column.Standing standing, Map<Integer, String> reasons) {
        Fact fact(int row) {
            Fact fact = column.fact(row);
            if (reasons.isEmpty() || fact.isValue()) {
                return fact;
            }
            String reason = reasons.get(row);
            if (reason == null) {
                return fact;
            }
            return fact instanceof Fact.Missing ? Fact.missing(reason) : Fact.notApplicable(reason);
        }
    }

    private FactTable(List<String> subjects, Map<String, Entry> columns) {
        this.subjects = subjects;
        this.columns = columns;
    }

    /**
     * {@return a builder of a table}
     *
     * @param keys the facts it has room for
     * @throws GovernanceException {@code duplicate} if a name stands twice
     */
    public static Builder builder(List<FactKey> keys) {
        return new Builder(keys, 16);
    }

    /**
     * {@return a builder of a table whose size is known}
     *
     * @param keys the facts it has room for
     * @param rows how many rows are expected
     * @throws GovernanceException {@code duplicate} if a name stands twice
     */
    public static Builder builder(List<FactKey> keys, int rows) {
        return new Builder(keys, Math.max(1, Math.min(rows, MAX_ROWS)));
    }

    /** {@return how many subjects there are} */
    public int size() {
        return subjects.size();
    }

    /**
     * {@return the subject of a row}
     *
     * @param row from 0
     */
    public String subject(int row) {
        return subjects.get(row);
    }

    /**
     * {@return the facts of a row}
     *
     * @param row from 0
     */
    public FactSheet sheet(int row) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (Entry entry : columns.values()) {
            String name = entry.key().name();
            sheet.put(name, entry.fact(row));
            Integer day = entry.standing().establishedDay().get(row);
            if (day != null) {
                sheet.putEstablishedOn(name, LocalDate.ofEpochDay(day));
            }
            if (entry.standing().underAppeal().contains(row)) {
                sheet.addUnderAppeal(name);
            }
        }
        return sheet.build();
    }

    /** The column of a fact, or a column in which everything is missing. */
    Entry entry(FactKey key) {
        Entry entry = columns.get(key.name());
        if (entry == null) {
            return new Entry(key, new Column.Codes(new short[size()], List.of()), Column.Standing.PLAIN, Map.of());
        }
        if (entry.key().type() != key.type()) {
            throw new GovernanceException(
                    "wrong-fact-type",
                    "Column must have the type that the rubric declares, but " + key.name() + " is a "
                            + entry.key().type().code() + " and should be a "
                            + key.type().code());
        }
        return entry;
    }

    /** Fills a table row by row (数据表构建). Not thread-safe; used once. */
    public static final class Builder {
        private final Map<String, Cells> cells = new LinkedHashMap<>();
        private final List<FactKey> keys;
        private final List<String> subjects = new ArrayList<>();
        private int capacity;
        private boolean isBuilt;

        private Builder(List<FactKey> keys, int capacity) {
            this.keys = List.copyOf(keys);
            this.capacity = capacity;
            for (FactKey key : this.keys) {
                if (cells.put(key.name(), cellsOf(key.type())) != null) {
                    throw new GovernanceException(
                            "duplicate", "Column must stand once, but " + key.name() + " stood twice");
                }
            }
        }

        private Cells cellsOf(FactType type) {
            return switch (type) {
                case FLAG, CODE -> new Cells.Codes(this, capacity, type == FactType.FLAG);
                case QUANTITY -> new Cells.Quantities(this, capacity);
                case RATIO -> new Cells.Ratios(this, capacity);
                case SURVEY -> new Cells.Surveys(this, capacity);
                case MARKS -> new Cells.Marks(this, capacity);
            };
        }

        private void checkOpen() {
            if (isBuilt) {
                throw new IllegalStateException("Table builder must not be used after it built its table, but was");
            }
        }

        /** {@return the current row} */
        int row() {
            checkOpen();
            if (subjects.isEmpty()) {
                throw new IllegalStateException(
                        "Table builder must begin a row before its cells are set, but had none");
            }
            return subjects.size() - 1;
        }

        /**
         * Begins a row; its cells are missing until they are set.
         *
         * @param subject whose facts come
         * @return this builder
         * @throws GovernanceException {@code too-many-rows} beyond 10,000,000
         */
        public Builder begin(String subject) {
            begin();
            return subject(subject);
        }

        /**
         * Names the subject of the current row.
         *
         * @param subject whose facts they are
         * @return this builder
         */
        public Builder subject(String subject) {
            subjects.set(row(), subject);
            return this;
        }

        /**
         * Begins a row whose subject is named later.
         *
         * @return this builder
         * @throws GovernanceException {@code too-many-rows} beyond 10,000,000
         */
        public Builder begin() {
            checkOpen();
            if (subjects.size() == MAX_ROWS) {
                throw new GovernanceException(
                        "too-many-rows", "Table must have at most " + MAX_ROWS + " rows, but had more");
            }
            subjects.add("");
            if (subjects.size() > capacity) {
                capacity = Math.min(MAX_ROWS, capacity * 2);
                cells.values().forEach(column -> column.grow(capacity));
            }
            return this;
        }

        /** Takes back the current row, such as one that turned out to be faulty. */
        public void discard() {
            cells.values().forEach(Cells::clear);
            subjects.remove(row());
        }

        /**
         * {@return the cells of a code or flag}
         *
         * @param fact its name
         * @throws GovernanceException {@code unknown-fact} or {@code wrong-fact-type}
         */
        public Cells.Codes codes(String fact) {
            return cells(fact, Cells.Codes.class);
        }

        /**
         * {@return the cells of a quantity}
         *
         * @param fact its name
         * @throws GovernanceException {@code unknown-fact} or {@code wrong-fact-type}
         */
        public Cells.Quantities quantities(String fact) {
            return cells(fact, Cells.Quantities.class);
        }

        /**
         * {@return the cells of a ratio}
         *
         * @param fact its name
         * @throws GovernanceException {@code unknown-fact} or {@code wrong-fact-type}
         */
        public Cells.Ratios ratios(String fact) {
            return cells(fact, Cells.Ratios.class);
        }

        /**
         * {@return the cells of a survey}
         *
         * @param fact its name
         * @throws GovernanceException {@code unknown-fact} or {@code wrong-fact-type}
         */
        public Cells.Surveys surveys(String fact) {
            return cells(fact, Cells.Surveys.class);
        }

        /**
         * {@return the cells of marks}
         *
         * @param fact its name
         * @throws GovernanceException {@code unknown-fact} or {@code wrong-fact-type}
         */
        public Cells.Marks marks(String fact) {
            return cells(fact, Cells.Marks.class);
        }

        private <C extends Cells> C cells(String fact, Class<C> kind) {
            Cells found = cells.get(fact);
            if (found == null) {
                throw new GovernanceException("unknown-fact", "Fact must have a column, but " + fact + " had none");
            }
            if (!kind.isInstance(found)) {
                throw new GovernanceException(
                        "wrong-fact-type", "Cells must fit the column, but " + fact + " is of another type");
            }
            return kind.cast(found);
        }

        /**
         * Adds a row from a sheet. Facts without a column are passed over; a fact whose form does not fit its column is missing with
         * the reason {@code wrong-type}.
         *
         * @param subject whose facts they are
         * @param sheet the facts
         * @return this builder
         */
        public Builder add(String subject, FactSheet sheet) {
            begin(subject);
            for (FactKey key : keys) {
                Fact fact = sheet.fact(key.name());
                Cells column = java.util.Objects.requireNonNull(cells.get(key.name()));
                if (fact.fits(key.type())) {
                    fact.match(new CellWriter(column));
                } else {
                    column.missing("wrong-type");
                }
                LocalDate day = sheet.establishedOn().get(key.name());
                if (day != null) {
                    column.establishedOn(day);
                }
                if (sheet.underAppeal().contains(key.name())) {
                    column.appealed();
                }
            }
            return this;
        }

        /** {@return the finished table} */
        public FactTable build() {
            checkOpen();
            Map<String, Entry> columns = new LinkedHashMap<>();
            for (FactKey key : keys) {
                Cells column = java.util.Objects.requireNonNull(cells.get(key.name()));
                columns.put(
                        key.name(),
                        new Entry(key, column.column(subjects.size()), column.standing(), Map.copyOf(column.reasons)));
            }
            isBuilt = true;
            return new FactTable(List.copyOf(subjects), Collections.unmodifiableMap(columns));
        }
    }
}
