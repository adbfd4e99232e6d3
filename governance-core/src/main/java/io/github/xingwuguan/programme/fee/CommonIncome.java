package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The income of the common parts of a compound (公共收益): rent of walls, lifts, parking on common ground. After reasonable cost it belongs to
 * the owners (Civil Code, article 282), so it is an account of its own and pays no bill; that the firm keeps it cannot be written down.
 *
 * @param compound the compound
 * @param entries what came in and what became of it, in any order
 */
public record CommonIncome(PlaceId compound, List<Entry> entries) implements FeeRecord {
    /** The description. */
    public static final Shape<CommonIncome> SHAPE = Shape.of(
            "Common income",
            Field.of("compound", Type.PLACE, CommonIncome::compound),
            Field.of("entries", Type.list(Entry.SHAPE), CommonIncome::entries),
            CommonIncome::new);

    /** What an entry is (收支类别). */
    public enum Use implements Coded {
        /** It came in (收入). */
        INCOME("income"),
        /** The reasonable cost of having it (合理成本). */
        COST("cost"),
        /** It went into the maintenance fund (补充维修资金). */
        TO_FUND("to-fund"),
        /** It was spent or paid out as the owners decided (业主共有支出). */
        TO_OWNERS("to-owners");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One entry (条目).
     *
     * @param id its id, unique in the account
     * @param on the day
     * @param use what it is
     * @param fen how much, 1 to 10<sup>12</sup>
     */
    public record Entry(String id, LocalDate on, Use use, long fen) {
        static final Shape<Entry> SHAPE = Shape.of(
                "Entry",
                Field.of("id", Type.TEXT, Entry::id),
                Field.of("on", Type.DATE, Entry::on),
                Field.of("use", Type.code("Use", Use.values()), Entry::use),
                Field.of("fen", Type.LONG, Entry::fen),
                Entry::new);

        /**
         * Checks the amount.
         *
         * @param id its id
         * @param on the day
         * @param use what it is
         * @param fen how much
         * @throws IllegalArgumentException if the amount is outside 1 to 10<sup>12</sup>
         */
        public Entry {
            if (fen < 1 || fen > FeeEntry.MOST_FEN) {
                throw new IllegalArgumentException(
                        "Amount must be from 1 to " + FeeEntry.MOST_FEN + " fen, but was " + fen);
            }
        }

        private long signed() {
            return use == Use.INCOME ? fen : -fen;
        }
    }

    /**
     * Sorts the entries by day, on one day income first, then by id.
     *
     * @param compound the compound
     * @param entries what came in and what became of it
     * @throws io.github.xingwuguan.basics.GovernanceException {@code common-income-overdrawn} for each entry that takes out more than there was,
     *     {@code duplicate-entry} for an id that stands twice, all at once
     */
    public CommonIncome {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::on)
                        .thenComparing(Entry::use)
                        .thenComparing(Entry::id))
                .toList();
        Problems.Collector problems = Problems.collector();
        Set<String> ids = new HashSet<>();
        long balance = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            balance += entry.signed();
            if (balance < 0 && entry.use() != Use.INCOME) {
                problems.error(
                        "common-income-overdrawn",
                        "/entries/" + i + "/fen",
                        "Common income must cover what is taken out, but was short of " + -balance + " fen");
            }
            if (!ids.add(entry.id())) {
                problems.error("duplicate-entry", "/entries/" + i + "/id", "Entry id must be unique, but stood twice");
            }
        }
        problems.toProblems().throwIfAny();
    }

    /**
     * {@return what belongs to the owners and is there at the end of a day, in fen}
     *
     * @param date the day
     */
    public long balanceOn(LocalDate date) {
        return entries.stream()
                .filter(entry -> !entry.on().isAfter(date))
                .mapToLong(Entry::signed)
                .sum();
    }
}
