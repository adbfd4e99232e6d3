package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.CommonIncome;
import io.github.xingwuguan.programme.fee.CommonIncome.Use;
import io.github.xingwuguan.programme.fee.FeeEntry;
import io.github.xingwuguan.programme.fee.FeeEntry.Bill;
import io.github.xingwuguan.programme.fee.FeeEntry.Payment;
import io.github.xingwuguan.programme.fee.FeeEntry.Refund;
import io.github.xingwuguan.programme.fee.FeeEntry.Waiver;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.fee.FeeStatement;
import io.github.xingwuguan.programme.fee.UnitAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fees of one year (物业费): unit by unit in the three smallest compounds of the programme, one statement for each of the others. Each household is
 * billed the same, so that the share of money is the share of households that the facts draw.
 */
final class Fees {
    static final DateRange YEAR = DateRange.of(LocalDate.of(2024, 11, 1), LocalDate.of(2025, 11, 1));
    static final int BY_UNIT = 3;
    private static final LocalDate MIDDLE = LocalDate.of(2025, 5, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 1);
    private static final int WITH_COMMON_INCOME = 40;

    private Fees() {}

    static List<FeeRecord> of(DistrictPlan plan) {
        List<FeeRecord> records = new ArrayList<>();
        List<CompoundProfile> small = byUnit(plan);
        for (CompoundProfile compound : plan.participants()) {
            Ratio households = DrawnFacts.of(plan, compound).share("fees-collected");
            long fee = 200L * Draws.of("fee", compound.number()).between(300, 900);
            if (small.contains(compound)) {
                units(compound, households, fee, records);
            } else {
                Draws draws = Draws.of("fee-statement", compound.number());
                long arrears = fee * draws.between(0, compound.setting().households() / 10);
                long prepaid = fee / 2 * draws.between(0, 6);
                records.add(new FeeStatement(
                        Names.compound(compound),
                        YEAR,
                        DistrictPlan.AS_OF,
                        new Collected(households.numerator() * fee, households.denominator() * fee, arrears, prepaid)));
            }
        }
        plan.participants().stream().limit(WITH_COMMON_INCOME).forEach(compound -> records.add(income(compound)));
        return List.copyOf(records);
    }

    static List<CompoundProfile> byUnit(DistrictPlan plan) {
        return plan.participants().stream()
                .sorted(Comparator.comparingInt(
                                (CompoundProfile c) -> c.setting().households())
                        .thenComparingInt(CompoundProfile::number))
                .limit(BY_UNIT)
                .toList();
    }

    /** As many pay the whole year as the facts say; two of them and two of the others differ by half a year each. */
    private static void units(CompoundProfile compound, Ratio households, long fee, List<FeeRecord> records) {
        long paying = households.numerator();
        for (int i = 1; i <= households.denominator(); i++) {
            Draws draws = Draws.of("unit-" + compound.number(), i);
            boolean isHalf = i > paying - 2 && i <= paying + 2 && paying + 2 <= households.denominator();
            int halves = isHalf ? 1 : i <= paying ? 2 : 0;
            List<FeeEntry> entries = new ArrayList<>(
                    List.of(bill("b1", YEAR.from(), MIDDLE, fee / 2), bill("b2", MIDDLE, YEAR.until(), fee / 2)));
            boolean isBehind = i % 15 == 0;
            pay(entries, halves, isBehind ? 1 : draws.weighted(25, 70, 5), fee, draws);
            if (isBehind) {
                past(entries, fee, draws);
            }
            PlaceId unit = PlaceId.of(compound.id() + "-u" + Names.digits(i, 4));
            records.add(new UnitAccount(Names.compound(compound), unit, entries));
        }
    }

    private static Bill bill(String id, LocalDate from, LocalDate until, long fen) {
        return new Bill(id, DateRange.of(from, until), from.plusDays(59), fen);
    }

    /** At once before the year begins, half by half, or twice by mistake and half of it back. */
    private static void pay(List<FeeEntry> entries, int halves, int way, long fee, Draws draws) {
        if (halves == 2 && way == 0) {
            entries.add(pay("p1", YEAR.from().minusDays(draws.between(1, 20)), fee));
        } else if (halves == 2 && way == 2) {
            entries.add(pay("p1", YEAR.from().plusDays(30), 2 * fee));
            entries.add(new Refund("r1", YEAR.from().plusDays(45), fee, "p1"));
        } else {
            for (int half = 1; half <= halves; half++) {
                LocalDate begin = half == 1 ? YEAR.from() : MIDDLE;
                entries.add(pay("p" + half, begin.plusDays(draws.between(0, 90)), fee / 2));
            }
        }
    }

    private static Payment pay(String id, LocalDate on, long fen) {
        return new Payment(id, on, fen, Optional.empty());
    }

    /** A few owe for the half-year before, of which a part may be waived; what is paid now names what it is for. */
    private static void past(List<FeeEntry> entries, long fee, Draws draws) {
        entries.add(bill("b0", BEFORE, YEAR.from(), fee / 2));
        if (draws.chance(0.4)) {
            entries.add(new Waiver("w0", LocalDate.of(2025, 2, 1), fee / 8, "b0"));
        }
        entries.replaceAll(entry -> entry instanceof Payment payment
                ? new Payment(
                        payment.id(),
                        payment.on(),
                        payment.fen(),
                        Optional.of(payment.id().replace('p', 'b')))
                : entry);
    }

    private static CommonIncome income(CompoundProfile compound) {
        Draws draws = Draws.of("common-income", compound.number());
        List<CommonIncome.Entry> entries = new ArrayList<>();
        for (int quarter = 1; quarter <= 3; quarter++) {
            LocalDate on = LocalDate.of(2025, 3 * quarter, 28);
            long fen = 10_000L * draws.between(30, 400);
            entries.add(new CommonIncome.Entry("i" + quarter, on, Use.INCOME, fen));
            entries.add(new CommonIncome.Entry("c" + quarter, on, Use.COST, fen / 5));
            entries.add(new CommonIncome.Entry(
                    "u" + quarter, on.plusDays(1), draws.chance(0.6) ? Use.TO_FUND : Use.TO_OWNERS, fen / 2));
        }
        return new CommonIncome(Names.compound(compound), entries);
    }
}
