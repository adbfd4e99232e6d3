package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.programme.fee.FeeEntry.Bill;
import io.github.xingwuguan.programme.fee.FeeEntry.Payment;
import java.util.Comparator;

/** Which of two due bills a payment goes to first (冲抵规则). */
public enum AllocationRule implements Coded {
    /** The one that the payer named (按指定账单); money for a bill that is not due yet waits for it. */
    NAMED("named"),
    /** The one of the earlier period (先欠先抵). */
    OLDEST("oldest"),
    /** The one of the later period (先抵当期). */
    NEWEST("newest");

    private final String code;

    AllocationRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether it leaves no two bills of different periods in a tie} */
    boolean isLast() {
        return this != NAMED;
    }

    Comparator<Bill> order(Payment payment) {
        Comparator<Bill> byPeriod = Comparator.comparing(bill -> bill.period().from());
        return switch (this) {
            case NAMED ->
                Comparator.comparing(
                        bill -> !payment.bill().map(bill.id()::equals).orElse(false));
            case OLDEST -> byPeriod;
            case NEWEST -> byPeriod.reversed();
        };
    }
}
