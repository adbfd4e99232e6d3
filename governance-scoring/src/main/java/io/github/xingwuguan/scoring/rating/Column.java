package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The facts of one name, a cell a row. In every form 0 means missing, so that a fresh array says nothing; the forms are chosen for
 * the kernels: whatever has few values is a small index into a table.
 */
abstract class Column {
    static final int MISSING = 0;
    static final int NOT_APPLICABLE = 1;
    static final int FIRST = 2;

    /** {@return the fact in a row, for explanations; what is missing has no reason here} */
    abstract Fact fact(int row);

    /** {@return a quantity in units of 1/10,000 plus {@link #FIRST}, or why there is none; only of columns that stand for quantities} */
    long shifted(int row) {
        throw new IllegalStateException("Column must be of quantities, but row " + row + " was read from another");
    }

    static final Fact NOTHING = Fact.missing("not-reported");
    static final Fact NONE_HERE = Fact.notApplicable("derived");

    /** Codes by their index in a dictionary. */
    static final class Codes extends Column {
        final short[] index;
        final List<String> dictionary;
        private final List<Fact> facts;

        Codes(short[] index, List<String> dictionary) {
            this.index = index;
            this.dictionary = dictionary;
            this.facts = dictionary.stream().map(Fact::code).toList();
        }

        /** A column that is absent from the table is one of codes without any. */
        @Override
        long shifted(int row) {
            return index[row];
        }

        @Override
        Fact fact(int row) {
            return switch (index[row]) {
                case MISSING -> NOTHING;
                case NOT_APPLICABLE -> NONE_HERE;
                default -> facts.get(index[row] - FIRST);
            };
        }
    }

    /** Whole quantities up to {@link #MOST}, each its own index. */
    static final class Counts extends Column {
        static final int MOST = 253;
        private static final List<Fact> FACTS =
                IntStream.rangeClosed(0, MOST).mapToObj(Fact::quantity).toList();
        final short[] index;

        /** The largest count there is; tables need not go beyond it. */
        final int largest;

        Counts(short[] index) {
            this.index = index;
            int last = FIRST;
            for (short cell : index) {
                last = Math.max(last, cell);
            }
            this.largest = last - FIRST;
        }

        @Override
        long shifted(int row) {
            int cell = index[row];
            return cell < FIRST ? cell : (cell - FIRST) * Quantity.ONE + FIRST;
        }

        @Override
        Fact fact(int row) {
            return switch (index[row]) {
                case MISSING -> NOTHING;
                case NOT_APPLICABLE -> NONE_HERE;
                default -> FACTS.get(index[row] - FIRST);
            };
        }
    }

    /** Any quantities, in units of 1/10,000 plus {@link #FIRST}. */
    static final class Quantities extends Column {
        final long[] shifted;

        Quantities(long[] shifted) {
            this.shifted = shifted;
        }

        @Override
        long shifted(int row) {
            return shifted[row];
        }

        @Override
        Fact fact(int row) {
            long value = shifted[row];
            if (value < FIRST) {
                return value == MISSING ? NOTHING : NONE_HERE;
            }
            return new Fact.Amount(new Quantity(value - FIRST));
        }
    }

    /** Ratios; a denominator of 0 is missing, −1 not applicable. */
    static final class Ratios extends Column {
        final int[] numerator;
        final int[] denominator;

        Ratios(int[] numerator, int[] denominator) {
            this.numerator = numerator;
            this.denominator = denominator;
        }

        @Override
        Fact fact(int row) {
            if (denominator[row] <= 0) {
                return denominator[row] == 0 ? NOTHING : NONE_HERE;
            }
            return Fact.share(numerator[row], denominator[row]);
        }
    }

    /** Surveys; no answers are missing, −1 not applicable. */
    static final class Surveys extends Column {
        final int[] satisfied;
        final int[] answers;
        final int[] asked;

        Surveys(int[] satisfied, int[] answers, int[] asked) {
            this.satisfied = satisfied;
            this.answers = answers;
            this.asked = asked;
        }

        @Override
        Fact fact(int row) {
            if (answers[row] <= 0) {
                return answers[row] == 0 ? NOTHING : NONE_HERE;
            }
            return Fact.survey(satisfied[row], answers[row], asked[row]);
        }
    }

    /** Marks of all rows one after the other, in units of 1/10,000; no marks are missing. */
    static final class Marks extends Column {
        final int[] end;
        final int[] marks;
        final boolean[] notApplicable;

        Marks(int[] end, int[] marks, boolean[] notApplicable) {
            this.end = end;
            this.marks = marks;
            this.notApplicable = notApplicable;
        }

        int start(int row) {
            return row == 0 ? 0 : end[row - 1];
        }

        @Override
        Fact fact(int row) {
            if (notApplicable[row]) {
                return NONE_HERE;
            }
            List<Quantity> values = new ArrayList<>();
            for (int i = start(row); i < end[row]; i++) {
                values.add(new Quantity(marks[i]));
            }
            return values.isEmpty() ? NOTHING : new Fact.Marks(values);
        }
    }

    /** When the facts of a column were established, and which of them are under appeal; both sparse. */
    record Standing(Map<Integer, Integer> establishedDay, Set<Integer> underAppeal) {
        static final Standing PLAIN = new Standing(Map.of(), Set.of());

        boolean isPlain() {
            return establishedDay.isEmpty() && underAppeal.isEmpty();
        }
    }
}
