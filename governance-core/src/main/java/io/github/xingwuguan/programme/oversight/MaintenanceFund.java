package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The maintenance fund of a compound (住宅专项维修资金).
 *
 * @param compound the compound
 * @param openedOn when it was opened
 * @param entries what was paid in and out, in any order
 */
public record MaintenanceFund(PlaceId compound, LocalDate openedOn, List<Entry> entries) implements OversightRecord {
    /** The description. */
    public static final Shape<MaintenanceFund> SHAPE = Shape.of(
            "Maintenance fund",
            Field.of("compound", Type.PLACE, MaintenanceFund::compound),
            Field.of("openedOn", Type.DATE, MaintenanceFund::openedOn),
            Field.of("entries", Type.list(Entry.SHAPE), MaintenanceFund::entries),
            MaintenanceFund::new);

    private static final int WHOLE = 10_000;

    /** What an entry is (收支类别). */
    public enum Use implements Coded {
        /** What owners paid in at first (首期交存). */
        FIRST_DEPOSIT("first-deposit"),
        /** What came in later: interest, common revenue, further deposits (利息、收益补充与续交). */
        RECEIPT("receipt"),
        /** A repair that the owners decide on (维修支出). */
        REPAIR("repair"),
        /** A repair in an emergency, applied for according to law (应急维修支出). */
        EMERGENCY_REPAIR("emergency-repair");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        private boolean isIn() {
            return this == FIRST_DEPOSIT || this == RECEIPT;
        }
    }

    /**
     * One entry (条目).
     *
     * @param on the day
     * @param use what it is
     * @param fen how much, 1 to 10<sup>12</sup>
     * @param decision the number of the owners' decision, or of the application in an emergency; empty if none is recorded
     */
    public record Entry(LocalDate on, Use use, long fen, Optional<String> decision) {
        static final Shape<Entry> SHAPE = Shape.of(
                "Entry",
                Field.of("on", Type.DATE, Entry::on),
                Field.of("use", Type.code("Use", Use.values()), Entry::use),
                Field.of("fen", Type.LONG, Entry::fen),
                Field.maybe("decision", Type.TEXT, Entry::decision),
                Entry::new);

        private static final long MOST_FEN = 1_000_000_000_000L;

        /**
         * Checks the amount.
         *
         * @param on the day
         * @param use what it is
         * @param fen how much
         * @param decision the number of the decision
         * @throws IllegalArgumentException if the amount is outside 1 to 10<sup>12</sup>
         */
        public Entry {
            if (fen < 1 || fen > MOST_FEN) {
                throw new IllegalArgumentException("Amount must be from 1 to " + MOST_FEN + " fen, but was " + fen);
            }
        }

        private long signed() {
            return use.isIn() ? fen : -fen;
        }

        boolean isUndecided() {
            return !use.isIn() && decision.isEmpty();
        }
    }

    /**
     * Sorts the entries by day, on one day what came in first.
     *
     * @param compound the compound
     * @param openedOn when it was opened
     * @param entries what was paid in and out
     */
    public MaintenanceFund {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::use))
                .toList();
    }

    /**
     * {@return what is there at the end of a day, in fen}
     *
     * @param date the day
     */
    public long balanceOn(LocalDate date) {
        return entries.stream()
                .filter(entry -> !entry.on().isAfter(date))
                .mapToLong(Entry::signed)
                .sum();
    }

    /** Rounded up, and in two parts so that nothing overflows: a balance is below the share if and only if it is below this. */
    private static long share(long deposited, int basisPoints) {
        return deposited / WHOLE * basisPoints + (deposited % WHOLE * basisPoints + WHOLE - 1) / WHOLE;
    }

    /**
     * {@return since which day the balance has been below a share of the first deposits; empty if it is not, or nothing was deposited}
     *
     * @param basisPoints the share, in hundredths of a percent
     * @param date the day
     */
    public Optional<LocalDate> lowSince(int basisPoints, LocalDate date) {
        Optional<LocalDate> since = Optional.empty();
        long deposited = 0;
        long balance = 0;
        for (Entry entry : entries) {
            if (entry.on().isAfter(date)) {
                break;
            }
            balance += entry.signed();
            deposited += entry.use() == Use.FIRST_DEPOSIT ? entry.fen() : 0;
            boolean isLow = balance < share(deposited, basisPoints);
            since = isLow ? since.or(() -> Optional.of(entry.on())) : Optional.empty();
        }
        return since;
    }
}
