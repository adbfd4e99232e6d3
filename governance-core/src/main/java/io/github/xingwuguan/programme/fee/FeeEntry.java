package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.Optional;

/** One entry in the account of a unit (缴费台账条目): bill, payment, refund or waiver. Nothing is ever changed; a later entry corrects it. */
public sealed interface FeeEntry {
    /** The largest amount of one entry, in fen. */
    long MOST_FEN = 1_000_000_000_000L;

    /** The wire form: an object with one member, named by the kind of entry. */
    Type<FeeEntry> TYPE = Union.<FeeEntry>of("Fee entry")
            .variant("bill", Bill.class, Bill.SHAPE)
            .variant("payment", Payment.class, Payment.SHAPE)
            .variant("refund", Refund.class, Refund.SHAPE)
            .variant("waiver", Waiver.class, Waiver.SHAPE)
            .done();

    /** {@return its id, unique in an account} */
    String id();

    /** {@return the day from which it counts} */
    LocalDate on();

    /** {@return the amount in fen, 1 to 10<sup>12</sup>} */
    long fen();

    /**
     * Checks an amount.
     *
     * @param fen the amount
     * @throws IllegalArgumentException if it is outside 1 to 10<sup>12</sup>
     */
    private static void check(long fen) {
        if (fen < 1 || fen > MOST_FEN) {
            throw new IllegalArgumentException("Amount must be from 1 to " + MOST_FEN + " fen, but was " + fen);
        }
    }

    /**
     * What is to be paid for some days (账单).
     *
     * @param id its id
     * @param period the days of service that it is for
     * @param on the day on which it falls due
     * @param fen how much
     */
    record Bill(String id, DateRange period, LocalDate on, long fen) implements FeeEntry {
        static final Shape<Bill> SHAPE = Shape.of(
                "Bill",
                Field.of("id", Type.TEXT, Bill::id),
                Field.of("period", BasicShapes.DATES, Bill::period),
                Field.of("on", Type.DATE, Bill::on),
                Field.of("fen", Type.LONG, Bill::fen),
                Bill::new);

        /**
         * Checks the amount.
         *
         * @param id its id
         * @param period the days of service that it is for
         * @param on the day on which it falls due
         * @param fen how much
         * @throws IllegalArgumentException if the amount is outside 1 to 10<sup>12</sup>
         */
        public Bill {
            check(fen);
        }
    }

    /**
     * What was paid (缴费).
     *
     * @param id its id
     * @param on when it arrived
     * @param fen how much
     * @param bill the bill that the payer named; empty if the order of the policy decides alone
     */
    record Payment(String id, LocalDate on, long fen, Optional<String> bill) implements FeeEntry {
        static final Shape<Payment> SHAPE = Shape.of(
                "Payment",
                Field.of("id", Type.TEXT, Payment::id),
                Field.of("on", Type.DATE, Payment::on),
                Field.of("fen", Type.LONG, Payment::fen),
                Field.maybe("bill", Type.TEXT, Payment::bill),
                Payment::new);

        /**
         * Checks the amount.
         *
         * @param id its id
         * @param on when it arrived
         * @param fen how much
         * @param bill the bill that the payer named
         * @throws IllegalArgumentException if the amount is outside 1 to 10<sup>12</sup>
         */
        public Payment {
            check(fen);
        }
    }

    /**
     * What was paid back of a payment (退款): from that day on the payment counts for less.
     *
     * @param id its id
     * @param on when it was paid back
     * @param fen how much
     * @param payment of which payment
     */
    record Refund(String id, LocalDate on, long fen, String payment) implements FeeEntry {
        static final Shape<Refund> SHAPE = Shape.of(
                "Refund",
                Field.of("id", Type.TEXT, Refund::id),
                Field.of("on", Type.DATE, Refund::on),
                Field.of("fen", Type.LONG, Refund::fen),
                Field.of("payment", Type.TEXT, Refund::payment),
                Refund::new);

        /**
         * Checks the amount.
         *
         * @param id its id
         * @param on when it was paid back
         * @param fen how much
         * @param payment of which payment
         * @throws IllegalArgumentException if the amount is outside 1 to 10<sup>12</sup>
         */
        public Refund {
            check(fen);
        }
    }

    /**
     * What was waived of a bill (减免): from that day on the bill asks for less.
     *
     * @param id its id
     * @param on when it was waived
     * @param fen how much
     * @param bill of which bill
     */
    record Waiver(String id, LocalDate on, long fen, String bill) implements FeeEntry {
        static final Shape<Waiver> SHAPE = Shape.of(
                "Waiver",
                Field.of("id", Type.TEXT, Waiver::id),
                Field.of("on", Type.DATE, Waiver::on),
                Field.of("fen", Type.LONG, Waiver::fen),
                Field.of("bill", Type.TEXT, Waiver::bill),
                Waiver::new);

        /**
         * Checks the amount.
         *
         * @param id its id
         * @param on when it was waived
         * @param fen how much
         * @param bill of which bill
         * @throws IllegalArgumentException if the amount is outside 1 to 10<sup>12</sup>
         */
        public Waiver {
            check(fen);
        }
    }
}
