package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.programme.fee.FeeEntry.Bill;
import io.github.xingwuguan.programme.fee.FeeEntry.Payment;
import io.github.xingwuguan.programme.fee.FeeEntry.Refund;
import io.github.xingwuguan.programme.fee.FeeEntry.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong in the records of a fee ledger: all of it at once. No message says whose account it is. */
final class FeeLint {
    private final Problems.Collector problems = Problems.collector();
    private final Set<PlaceId> units = new HashSet<>();
    private final Set<PlaceId> incomes = new HashSet<>();
    private final Map<PlaceId, List<FeeStatement>> statements = new HashMap<>();

    private FeeLint() {}

    static Problems run(List<? extends FeeRecord> records) {
        FeeLint lint = new FeeLint();
        for (int i = 0; i < records.size(); i++) {
            FeeRecord record = records.get(i);
            if (record instanceof UnitAccount account) {
                lint.account(account, "/" + i);
            } else if (record instanceof FeeStatement statement) {
                lint.statement(statement, "/" + i);
            } else {
                lint.once(lint.incomes.add(record.compound()), "/" + i, "Common income of a compound");
            }
        }
        return lint.problems.toProblems();
    }

    /** Of one period there may be several, drawn up on several days; two periods that share a day would count it twice. */
    private void statement(FeeStatement statement, String path) {
        List<FeeStatement> earlier = statements.computeIfAbsent(statement.compound(), c -> new ArrayList<>());
        for (FeeStatement other : earlier) {
            if (other.period().equals(statement.period())) {
                once(!other.asOf().equals(statement.asOf()), path, "Statement of a compound, a period and a day");
            } else if (other.period().overlaps(statement.period())) {
                problems.error(
                        "overlapping-periods",
                        path + "/period",
                        "Statements of a compound must not share a day, but " + statement.period() + " does");
            }
        }
        earlier.add(statement);
    }

    private void once(boolean isFirst, String path, String subject) {
        if (!isFirst) {
            problems.error("duplicate-record", path, subject + " must stand once, but stood twice");
        }
    }

    private void account(UnitAccount account, String path) {
        once(units.add(account.unit()), path + "/unit", "Account of a unit");
        Map<String, FeeEntry> byId = new HashMap<>();
        for (int k = 0; k < account.entries().size(); k++) {
            FeeEntry entry = account.entries().get(k);
            if (byId.putIfAbsent(entry.id(), entry) != null) {
                problems.error(
                        "duplicate-entry",
                        path + "/entries/" + k + "/id",
                        "Entry id must be unique in an account, but stood twice");
            }
        }
        Map<String, Long> left = new HashMap<>();
        for (int k = 0; k < account.entries().size(); k++) {
            reference(account.entries().get(k), byId, left, path + "/entries/" + k);
        }
    }

    private void reference(FeeEntry entry, Map<String, FeeEntry> byId, Map<String, Long> left, String path) {
        if (entry instanceof Payment payment) {
            payment.bill()
                    .filter(bill -> !(byId.get(bill) instanceof Bill))
                    .ifPresent(bill -> unknown(path + "/bill", "a bill"));
        } else if (entry instanceof Refund refund) {
            if (byId.get(refund.payment()) instanceof Payment payment) {
                within(refund, payment, left, path);
            } else {
                unknown(path + "/payment", "a payment");
            }
        } else if (entry instanceof Waiver waiver) {
            if (byId.get(waiver.bill()) instanceof Bill bill) {
                within(waiver, bill, left, path);
            } else {
                unknown(path + "/bill", "a bill");
            }
        }
    }

    private void unknown(String path, String what) {
        problems.error("unknown-entry", path, "Entry must name " + what + " of the account, but did not");
    }

    private void within(FeeEntry less, FeeEntry of, Map<String, Long> left, String path) {
        if (left.merge(of.id(), less.fen(), Long::sum) > of.fen()) {
            problems.error(
                    "beyond-amount",
                    path + "/fen",
                    "Refunds and waivers must be at most the amount they are of, but were more");
        }
        // a waiver may come before the bill is due, money cannot be paid back before it arrives
        if (of instanceof Payment && less.on().isBefore(of.on())) {
            problems.error("refund-before-payment", path + "/on", "Refund must not be before its payment, but was");
        }
    }
}
