package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.programme.fee.FeeEntry.Bill;
import io.github.xingwuguan.programme.fee.FeeEntry.Payment;
import io.github.xingwuguan.programme.fee.FeeEntry.Refund;
import io.github.xingwuguan.programme.fee.FeeEntry.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented accounts of 2025: a bill a month of 100 yuan, due on the tenth. */
final class Fees {
    static final PlaceId COMPOUND = PlaceId.of("x1");
    static final PlaceId UNIT = PlaceId.of("x1-101");
    static final DateRange YEAR = DateRange.of(day("2025-01-01"), day("2026-01-01"));
    static final LocalDate END = day("2025-12-31");
    static final long FEE = 10_000;

    private Fees() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static FeePolicy policy(AllocationRule... allocation) {
        return FeePolicy.builder()
                .id(PolicyId.of("test-fees", "1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(day("2024-01-01")))
                .provenance(Provenance.illustrative("test", "invented"))
                .addAllocation(allocation)
                .fewestUnits(3)
                .build();
    }

    static Bill bill(int month) {
        LocalDate from = day("2025-01-01").plusMonths(month - 1L);
        return new Bill("b" + month, DateRange.of(from, from.plusMonths(1)), from.plusDays(9), FEE);
    }

    static Payment pay(String id, String on, long fen) {
        return new Payment(id, day(on), fen, Optional.empty());
    }

    static Payment payFor(String bill, String id, String on, long fen) {
        return new Payment(id, day(on), fen, Optional.of(bill));
    }

    static Refund refund(String payment, String on, long fen) {
        return new Refund("r-" + payment + "-" + on, day(on), fen, payment);
    }

    static Waiver waive(String bill, String on, long fen) {
        return new Waiver("w-" + bill, day(on), fen, bill);
    }

    static FeeLedger ledger(FeePolicy policy, FeeEntry... entries) {
        return FeeLedger.of(policy, List.of(new UnitAccount(COMPOUND, UNIT, List.of(entries))));
    }

    static Collected collected(FeeLedger ledger, LocalDate on) {
        return ledger.collected(COMPOUND, YEAR, on).orElseThrow();
    }

    /** What each bill got, by its id. */
    static List<String> paid(FeeLedger ledger, LocalDate on) {
        List<String> paid = new ArrayList<>();
        ledger.settlement(UNIT, on)
                .orElseThrow()
                .bills()
                .forEach(line -> paid.add(line.bill().id() + " " + line.paid()));
        return paid;
    }
}
