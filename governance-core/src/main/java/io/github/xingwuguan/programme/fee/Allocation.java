package io.github.xingwuguan.programme.fee;

import io.github.xingwuguan.programme.fee.FeeEntry.Bill;
import io.github.xingwuguan.programme.fee.FeeEntry.Payment;
import io.github.xingwuguan.programme.fee.FeeEntry.Refund;
import io.github.xingwuguan.programme.fee.FeeEntry.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Allocates what was paid to what is due (冲抵). A refund or waiver known by the day makes its payment or bill smaller from the beginning, so that
 * nothing is ever taken back. Day by day bills fall due first, then money that waited is used, then what arrives on that day, by id.
 */
final class Allocation {
    private final List<AllocationRule> rules;
    private final Map<Bill, Long> asked = new LinkedHashMap<>();
    private final Map<Bill, Long> paid = new HashMap<>();
    private final List<Money> waiting = new ArrayList<>();

    private static final class Money {
        private final Payment payment;
        private long left;

        Money(Payment payment, long left) {
            this.payment = payment;
            this.left = left;
        }
    }

    private Allocation(List<AllocationRule> rules) {
        this.rules = rules;
    }

    static Settlement of(List<FeeEntry> entries, List<AllocationRule> rules, LocalDate day) {
        Map<String, Long> less = new HashMap<>();
        List<Bill> bills = new ArrayList<>();
        List<Payment> payments = new ArrayList<>();
        for (FeeEntry entry : entries) {
            if (entry.on().isAfter(day)) {
                continue;
            }
            if (entry instanceof Bill bill) {
                bills.add(bill);
            } else if (entry instanceof Payment payment) {
                payments.add(payment);
            } else if (entry instanceof Refund refund) {
                less.merge(refund.payment(), refund.fen(), Long::sum);
            } else if (entry instanceof Waiver waiver) {
                less.merge(waiver.bill(), waiver.fen(), Long::sum);
            }
        }
        bills.sort(Comparator.comparing((Bill bill) -> bill.period().from()).thenComparing(Bill::id));
        payments.sort(Comparator.comparing(Payment::id));
        Allocation allocation = new Allocation(rules);
        Set<LocalDate> days = new TreeSet<>();
        bills.forEach(bill -> days.add(bill.on()));
        payments.forEach(payment -> days.add(payment.on()));
        for (LocalDate date : days) {
            bills.stream().filter(bill -> bill.on().equals(date)).forEach(bill -> allocation.due(bill, less));
            payments.stream()
                    .filter(payment -> payment.on().equals(date))
                    .forEach(payment -> allocation.waiting.add(
                            new Money(payment, payment.fen() - less.getOrDefault(payment.id(), 0L))));
            allocation.use();
        }
        return allocation.settlement(bills);
    }

    private void due(Bill bill, Map<String, Long> less) {
        asked.put(bill, bill.fen() - less.getOrDefault(bill.id(), 0L));
        paid.put(bill, 0L);
    }

    private void use() {
        waiting.forEach(this::spend);
        waiting.removeIf(money -> money.left == 0);
    }

    private void spend(Money money) {
        if (rules.contains(AllocationRule.NAMED) && !isNamedDue(money.payment)) {
            return;
        }
        List<Bill> open = new ArrayList<>(asked.keySet());
        open.removeIf(bill -> owed(bill) == 0);
        open.sort(order(money.payment));
        for (Bill bill : open) {
            long part = Math.min(money.left, owed(bill));
            paid.merge(bill, part, Long::sum);
            money.left -= part;
        }
    }

    private boolean isNamedDue(Payment payment) {
        return payment.bill()
                .map(id -> asked.keySet().stream().anyMatch(bill -> bill.id().equals(id)))
                .orElse(true);
    }

    private long owed(Bill bill) {
        return asked.getOrDefault(bill, 0L) - paid.getOrDefault(bill, 0L);
    }

    private Comparator<Bill> order(Payment payment) {
        Comparator<Bill> order = Comparator.comparing(Bill::id);
        for (int i = rules.size() - 1; i >= 0; i--) {
            order = rules.get(i).order(payment).thenComparing(order);
        }
        return order;
    }

    private Settlement settlement(List<Bill> bills) {
        return new Settlement(
                bills.stream()
                        .map(bill ->
                                new Settlement.Line(bill, asked.getOrDefault(bill, 0L), paid.getOrDefault(bill, 0L)))
                        .toList(),
                waiting.stream().mapToLong(money -> money.left).sum());
    }
}
