package io.github.xingwuguan.programme.fee;

import static io.github.xingwuguan.programme.fee.Fees.COMPOUND;
import static io.github.xingwuguan.programme.fee.Fees.YEAR;
import static io.github.xingwuguan.programme.fee.Fees.bill;
import static io.github.xingwuguan.programme.fee.Fees.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.programme.fee.FeeEntry.Payment;
import io.github.xingwuguan.programme.fee.FeeEntry.Refund;
import io.github.xingwuguan.programme.fee.FeeEntry.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Money is neither made nor lost, whatever is billed, paid, paid back or waived, in whatever order. */
class FeeProperties {
    private static final LocalDate FIRST = day("2025-01-01");
    private static final int BILLS = 6;

    private record Paid(int on, long fen, int named, int back) {}

    @Provide
    Arbitrary<FeePolicy> policies() {
        return Arbitraries.of(
                Fees.policy(AllocationRule.OLDEST),
                Fees.policy(AllocationRule.NEWEST),
                Fees.policy(AllocationRule.NAMED, AllocationRule.OLDEST),
                Fees.policy(AllocationRule.NAMED, AllocationRule.NEWEST),
                Fees.policy(AllocationRule.OLDEST, AllocationRule.NAMED, AllocationRule.NEWEST));
    }

    @Provide
    Arbitrary<List<FeeEntry>> entries() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 200);
        Arbitrary<Long> fen = Arbitraries.longs().between(1, 25_000);
        Arbitrary<Paid> paid = Combinators.combine(
                        days,
                        fen,
                        Arbitraries.integers().between(0, BILLS),
                        Arbitraries.integers().between(0, 3))
                .as(Paid::new);
        Arbitrary<List<Integer>> waived =
                Arbitraries.integers().between(0, 10_000).list().ofSize(BILLS);
        return Combinators.combine(paid.list().ofMaxSize(8), waived).as(FeeProperties::account);
    }

    private static List<FeeEntry> account(List<Paid> payments, List<Integer> waived) {
        List<FeeEntry> entries = new ArrayList<>();
        for (int month = 1; month <= BILLS; month++) {
            entries.add(bill(month));
            int fen = waived.get(month - 1);
            if (fen > 7_000) {
                entries.add(new Waiver("w" + month, FIRST.plusDays(fen % 200), fen, "b" + month));
            }
        }
        for (int i = 0; i < payments.size(); i++) {
            Paid paid = payments.get(i);
            LocalDate on = FIRST.plusDays(paid.on);
            Optional<String> named = paid.named == 0 ? Optional.empty() : Optional.of("b" + paid.named);
            entries.add(new Payment("p" + i, on, paid.fen, named));
            if (paid.back > 0 && paid.fen >= paid.back) {
                entries.add(new Refund("r" + i, on.plusDays(20L * paid.back), paid.fen / paid.back, "p" + i));
            }
        }
        return entries;
    }

    private static UnitAccount account(int number, List<FeeEntry> entries) {
        return new UnitAccount(COMPOUND, PlaceId.of("x1-" + number), entries);
    }

    private static Settlement settle(FeePolicy policy, List<FeeEntry> entries, LocalDate day) {
        return FeeLedger.of(policy, List.of(account(1, entries)))
                .settlement(PlaceId.of("x1-1"), day)
                .orElseThrow();
    }

    private static long sum(List<FeeEntry> entries, Class<? extends FeeEntry> kind, LocalDate day) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry) && !entry.on().isAfter(day))
                .mapToLong(FeeEntry::fen)
                .sum();
    }

    @Property(tries = 2_000)
    void allocation_conserves_money_on_every_day(
            @ForAll("policies") FeePolicy policy,
            @ForAll("entries") List<FeeEntry> entries,
            @ForAll @IntRange(min = 0, max = 300) int after) {
        LocalDate day = FIRST.plusDays(after);
        Settlement settled = settle(policy, entries, day);
        long allocated =
                settled.bills().stream().mapToLong(Settlement.Line::paid).sum();
        assertThat(allocated + settled.prepaid())
                .isEqualTo(sum(entries, Payment.class, day) - sum(entries, Refund.class, day));
        assertThat(settled.bills()).allSatisfy(line -> assertThat(line.paid()).isBetween(0L, line.asked()));
    }

    @Property(tries = 2_000)
    void money_waits_only_when_nothing_is_owed_or_its_named_bill_is_not_due(
            @ForAll("policies") FeePolicy policy, @ForAll("entries") List<FeeEntry> entries) {
        LocalDate last = FIRST.plusDays(300);
        Settlement settled = settle(policy, entries, last);
        assertThat(settled.bills()).hasSize(BILLS);
        if (settled.prepaid() > 0) {
            assertThat(settled.bills()).allMatch(line -> line.owed() == 0);
        }
    }

    @Property(tries = 2_000)
    void the_order_in_which_entries_stand_does_not_matter(
            @ForAll("policies") FeePolicy policy,
            @ForAll("entries") List<FeeEntry> entries,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 300) int after) {
        List<FeeEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        LocalDate day = FIRST.plusDays(after);
        assertThat(settle(policy, shuffled, day)).isEqualTo(settle(policy, entries, day));
    }

    @Property(tries = 1_000)
    void a_statement_is_the_sum_of_its_units(
            @ForAll("policies") FeePolicy policy,
            @ForAll("entries") List<FeeEntry> one,
            @ForAll("entries") List<FeeEntry> other,
            @ForAll @IntRange(min = 0, max = 300) int after) {
        LocalDate day = FIRST.plusDays(after);
        Collected sum = FeeLedger.of(policy, List.of(account(1, one)))
                .collected(COMPOUND, YEAR, day)
                .orElseThrow()
                .plus(FeeLedger.of(policy, List.of(account(2, other)))
                        .collected(COMPOUND, YEAR, day)
                        .orElseThrow());
        FeeLedger both = FeeLedger.of(
                policy, List.of(account(1, one), account(2, other), new FeeStatement(COMPOUND, YEAR, day, sum)));
        assertThat(both.collected(COMPOUND, YEAR, day)).contains(sum);
        assertThat(both.contradictions().all()).isEmpty();
    }

    @Property(tries = 1_000)
    void statements_of_the_parts_of_a_period_say_what_the_units_say_of_the_whole(
            @ForAll("policies") FeePolicy policy,
            @ForAll("entries") List<FeeEntry> entries,
            @ForAll @IntRange(min = 0, max = 300) int after) {
        LocalDate day = FIRST.plusDays(after);
        FeeLedger units = FeeLedger.of(policy, List.of(account(1, entries)));
        List<FeeStatement> statements = Stream.of(
                        DateRange.of(day("2025-02-01"), day("2025-04-01")),
                        DateRange.of(day("2025-04-01"), day("2025-05-01")),
                        DateRange.of(day("2025-05-01"), day("2026-01-01")))
                .map(part -> new FeeStatement(
                        COMPOUND,
                        part,
                        day,
                        units.collected(COMPOUND, part, day).orElseThrow()))
                .toList();
        DateRange whole = DateRange.of(day("2025-02-01"), day("2026-01-01"));
        assertThat(FeeLedger.of(policy, statements).collected(COMPOUND, whole, day))
                .isEqualTo(units.collected(COMPOUND, whole, day));
    }

    @Property(tries = 1_000)
    void what_comes_later_does_not_change_an_earlier_day(
            @ForAll("policies") FeePolicy policy,
            @ForAll("entries") List<FeeEntry> entries,
            @ForAll @IntRange(min = 0, max = 300) int after) {
        LocalDate day = FIRST.plusDays(after);
        List<FeeEntry> known =
                entries.stream().filter(entry -> !entry.on().isAfter(day)).toList();
        List<FeeEntry> whole = new ArrayList<>(known);
        entries.stream()
                .filter(FeeEntry.Bill.class::isInstance)
                .filter(e -> !known.contains(e))
                .forEach(whole::add);
        whole.sort((a, b) -> b.id().compareTo(a.id()));
        assertThat(settle(policy, entries, day)).isEqualTo(settle(policy, whole, day));
    }
}
