package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.programme.fee.FeeEntry.Bill;
import java.util.List;

/**
 * How the account of a unit stands at the end of a day (结算), in fen.
 *
 * @param bills the bills that are due, by period and id
 * @param prepaid what was paid and is not allocated
 */
public record Settlement(List<Line> bills, long prepaid) {
    /**
     * Copies the bills.
     *
     * @param bills the bills that are due
     * @param prepaid what is not allocated
     */
    public Settlement {
        bills = List.copyOf(bills);
    }

    /**
     * One bill (账单结算).
     *
     * @param bill the bill
     * @param asked what it asks for, waivers taken off
     * @param paid what was allocated to it
     */
    public record Line(Bill bill, long asked, long paid) {
        /** {@return what is still owed on it} */
        public long owed() {
            return asked - paid;
        }
    }
}
