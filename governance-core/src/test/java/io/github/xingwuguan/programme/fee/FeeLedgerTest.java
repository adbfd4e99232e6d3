package io.github.xingwuguan.programme.fee;

import static io.github.xingwuguan.programme.fee.AllocationRule.NAMED;
import static io.github.xingwuguan.programme.fee.AllocationRule.NEWEST;
import static io.github.xingwuguan.programme.fee.AllocationRule.OLDEST;
import static io.github.xingwuguan.programme.fee.Fees.COMPOUND;
import static io.github.xingwuguan.programme.fee.Fees.END;
import static io.github.xingwuguan.programme.fee.Fees.FEE;
import static io.github.xingwuguan.programme.fee.Fees.UNIT;
import static io.github.xingwuguan.programme.fee.Fees.YEAR;
import static io.github.xingwuguan.programme.fee.Fees.bill;
import static io.github.xingwuguan.programme.fee.Fees.collected;
import static io.github.xingwuguan.programme.fee.Fees.day;
import static io.github.xingwuguan.programme.fee.Fees.ledger;
import static io.github.xingwuguan.programme.fee.Fees.paid;
import static io.github.xingwuguan.programme.fee.Fees.pay;
import static io.github.xingwuguan.programme.fee.Fees.payFor;
import static io.github.xingwuguan.programme.fee.Fees.policy;
import static io.github.xingwuguan.programme.fee.Fees.refund;
import static io.github.xingwuguan.programme.fee.Fees.waive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.fee.CommonIncome.Use;
import io.github.xingwuguan.shape.Notation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeeLedgerTest {
    @Test
    void s911_the_rate_is_what_was_paid_for_the_period_over_what_was_billed_for_it() {
        FeeLedger ledger = ledger(policy(OLDEST), bill(1), bill(2), pay("p", "2025-02-20", 15_000));
        assertThat(collected(ledger, END)).isEqualTo(new Collected(15_000, 20_000, 0, 0));
        assertThat(collected(ledger, END).rate()).isEqualTo(Ratio.of(15_000, 20_000));
    }

    @Test
    void s911_arrears_stand_apart() {
        DateRange second = DateRange.of(day("2025-02-01"), day("2026-01-01"));
        FeeLedger ledger = ledger(policy(OLDEST), bill(1), bill(2), pay("p", "2025-02-20", 4_000));
        assertThat(ledger.collected(COMPOUND, second, END)).contains(new Collected(0, FEE, 6_000, 0));
        // paid later, it lowers the arrears and does not raise the rate of the later period
        FeeLedger later =
                ledger(policy(OLDEST), bill(1), bill(2), pay("p", "2025-02-20", 4_000), pay("q", "2025-06-01", 6_000));
        assertThat(later.collected(COMPOUND, second, END)).contains(new Collected(0, FEE, 0, 0));
    }

    @Test
    void s911_a_prepayment_counts_when_its_bill_is_due() {
        FeeLedger ledger = ledger(policy(OLDEST), bill(1), bill(2), bill(3), pay("p", "2025-01-05", 30_000));
        assertThat(collected(ledger, day("2025-01-09"))).isEqualTo(new Collected(0, 0, 0, 30_000));
        assertThat(collected(ledger, day("2025-01-10"))).isEqualTo(new Collected(FEE, FEE, 0, 20_000));
        assertThat(collected(ledger, day("2025-02-10"))).isEqualTo(new Collected(20_000, 20_000, 0, FEE));
        assertThat(collected(ledger, END)).isEqualTo(new Collected(30_000, 30_000, 0, 0));
    }

    @Test
    void s911_the_order_of_allocation_is_data() {
        FeeEntry[] entries = {bill(1), bill(2), bill(3), payFor("b2", "p", "2025-03-15", 15_000)};
        assertThat(paid(ledger(policy(OLDEST), entries), END)).containsExactly("b1 10000", "b2 5000", "b3 0");
        assertThat(paid(ledger(policy(NEWEST), entries), END)).containsExactly("b1 0", "b2 5000", "b3 10000");
        assertThat(paid(ledger(policy(NAMED, OLDEST), entries), END)).containsExactly("b1 5000", "b2 10000", "b3 0");
        assertThat(paid(ledger(policy(NAMED, NEWEST), entries), END)).containsExactly("b1 0", "b2 10000", "b3 5000");
    }

    @Test
    void s911_money_for_a_named_bill_waits_until_that_is_due() {
        FeeEntry[] entries = {bill(1), bill(2), payFor("b2", "p", "2025-01-15", 12_000)};
        FeeLedger named = ledger(policy(NAMED, OLDEST), entries);
        assertThat(collected(named, day("2025-01-31"))).isEqualTo(new Collected(0, FEE, 0, 12_000));
        // what is left of it is free then
        assertThat(paid(named, END)).containsExactly("b1 2000", "b2 10000");
        assertThat(collected(ledger(policy(OLDEST), entries), day("2025-01-31")))
                .isEqualTo(new Collected(FEE, FEE, 0, 2_000));
    }

    @Test
    void s911_on_one_day_bills_fall_due_before_payments_arrive_and_payments_go_by_id() {
        FeeEntry[] entries = {
            payFor("b1", "q", "2025-01-10", 7_000),
            pay("p", "2025-01-10", 7_000),
            bill(1),
            refund("p", "2025-02-01", 500)
        };
        FeeLedger ledger = ledger(policy(OLDEST), entries);
        assertThat(collected(ledger, day("2025-01-10"))).isEqualTo(new Collected(FEE, FEE, 0, 4_000));
        List<FeeEntry> turned = new ArrayList<>(Arrays.asList(entries));
        Collections.reverse(turned);
        assertThat(ledger(policy(OLDEST), turned.toArray(FeeEntry[]::new)).settlement(UNIT, END))
                .isEqualTo(ledger.settlement(UNIT, END));
    }

    @Test
    void s911_a_refund_makes_its_payment_smaller_from_its_own_day_on() {
        FeeLedger ledger =
                ledger(policy(OLDEST), bill(1), pay("p", "2025-01-10", 20_000), refund("p", "2025-03-01", 13_000));
        assertThat(collected(ledger, day("2025-02-28"))).isEqualTo(new Collected(FEE, FEE, 0, FEE));
        assertThat(collected(ledger, day("2025-03-01"))).isEqualTo(new Collected(7_000, FEE, 0, 0));
    }

    @Test
    void s911_a_waiver_makes_its_bill_smaller_and_what_was_paid_for_it_is_free() {
        FeeLedger ledger =
                ledger(policy(OLDEST), bill(1), bill(2), pay("p", "2025-01-10", FEE), waive("b1", "2025-03-01", 4_000));
        assertThat(collected(ledger, day("2025-02-28"))).isEqualTo(new Collected(FEE, 20_000, 0, 0));
        assertThat(collected(ledger, day("2025-03-01"))).isEqualTo(new Collected(FEE, 16_000, 0, 0));
        assertThat(paid(ledger, END)).containsExactly("b1 6000", "b2 4000");
    }

    @Test
    void s911_a_bill_waived_as_a_whole_leaves_numerator_and_denominator() {
        FeeLedger ledger = ledger(policy(OLDEST), bill(1), waive("b1", "2025-01-02", FEE));
        assertThat(collected(ledger, END)).isEqualTo(Collected.NOTHING);
        assertThat(collected(ledger, END).rate().isEmpty()).isTrue();
    }

    @Test
    void s911_statement_and_units_give_the_same_figures_where_both_exist() {
        Collected counted = new Collected(15_000, 20_000, 0, 0);
        FeeStatement statement = new FeeStatement(COMPOUND, YEAR, END, counted);
        UnitAccount account =
                new UnitAccount(COMPOUND, UNIT, List.of(bill(1), bill(2), pay("p", "2025-02-20", 15_000)));
        FeeLedger units = FeeLedger.of(policy(OLDEST), List.of(account));
        FeeLedger stated = FeeLedger.of(policy(OLDEST), List.of(statement));
        assertThat(units.collected(COMPOUND, YEAR, END)).isEqualTo(stated.collected(COMPOUND, YEAR, END));
        assertThat(FeeLedger.of(policy(OLDEST), List.of(account, statement))
                        .contradictions()
                        .all())
                .isEmpty();
    }

    @Test
    void s911_a_statement_that_its_units_contradict_is_a_finding_and_the_units_count() {
        FeeStatement boast = new FeeStatement(COMPOUND, YEAR, END, new Collected(20_000, 20_000, 0, 0));
        UnitAccount account = new UnitAccount(COMPOUND, UNIT, List.of(bill(1), bill(2)));
        FeeLedger ledger = FeeLedger.of(policy(OLDEST), List.of(boast, account));
        assertThat(ledger.contradictions().all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("statement-contradicts-units");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.path()).isEqualTo("/0/collected");
        });
        assertThat(collected(ledger, END).paid()).isZero();
    }

    @Test
    void s911_of_several_statements_for_a_period_the_last_one_by_the_day_counts() {
        FeeLedger ledger = FeeLedger.of(
                policy(OLDEST),
                List.of(
                        new FeeStatement(COMPOUND, YEAR, day("2025-06-30"), new Collected(1, 5, 0, 0)),
                        new FeeStatement(COMPOUND, YEAR, END, new Collected(2, 5, 0, 0))));
        assertThat(ledger.collected(COMPOUND, YEAR, day("2025-06-29"))).isEmpty();
        assertThat(ledger.collected(COMPOUND, YEAR, day("2025-12-30"))).contains(new Collected(1, 5, 0, 0));
        assertThat(ledger.collected(COMPOUND, YEAR, END)).contains(new Collected(2, 5, 0, 0));
        assertThat(ledger.collected(COMPOUND, DateRange.from(day("2025-01-02")), END))
                .isEmpty();
    }

    @Test
    void s911_statements_of_the_parts_of_a_period_are_summed_and_arrears_are_those_before_the_first() {
        DateRange first = DateRange.of(day("2025-01-01"), day("2025-07-01"));
        DateRange second = DateRange.of(day("2025-07-01"), day("2026-01-01"));
        List<FeeRecord> records = List.of(
                new FeeStatement(COMPOUND, second, END, new Collected(2, 5, 13, 1)),
                new FeeStatement(COMPOUND, first, END, new Collected(1, 5, 9, 7)));
        assertThat(FeeLedger.of(policy(OLDEST), records).collected(COMPOUND, YEAR, END))
                .contains(new Collected(3, 10, 9, 1));
        assertThat(
                        FeeLedger.check(List.of(
                                        records.get(0), new FeeStatement(COMPOUND, YEAR, END, Collected.NOTHING)))
                                .all()
                                .stream()
                                .map(problem -> problem.code() + " " + problem.path()))
                .containsExactly("overlapping-periods /1/period");
    }

    @Test
    void s911_everybody_sees_compounds_and_nobody_a_household() {
        List<FeeRecord> records = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            records.add(new UnitAccount(COMPOUND, PlaceId.of("x1-" + i), List.of(bill(1))));
        }
        records.add(new UnitAccount(PlaceId.of("x2"), PlaceId.of("x2-1"), List.of(bill(1))));
        records.add(new FeeStatement(PlaceId.of("x3"), YEAR, END, new Collected(1, 5, 0, 0)));
        FeeLedger ledger = FeeLedger.of(policy(OLDEST), records);
        assertThat(ledger.publicFigures(YEAR, END))
                .containsOnlyKeys(COMPOUND, PlaceId.of("x3"))
                .containsEntry(COMPOUND, new Collected(0, 30_000, 0, 0));
        assertThat(ledger.collected(PlaceId.of("x2"), YEAR, END)).isPresent();
        assertThat(records.get(0)).hasToString("account of a unit of x1 with 1 entries");
    }

    @Test
    void s911_cutting_power_water_heat_or_gas_is_refused_as_a_means_of_collection() {
        for (CollectionMeans means : CollectionMeans.values()) {
            boolean cuts = means.code().startsWith("cut-");
            assertThat(means.refusal().isPresent()).as(means.code()).isEqualTo(cuts);
            means.refusal().ifPresent(reason -> {
                assertThat(reason.code().code()).isEqualTo("utility-cut");
                assertThat(reason.text().zh()).contains("民法典第九百四十四条");
                assertThat(reason.subject()).isEqualTo(means.code());
            });
        }
        assertThat(Arrays.stream(CollectionMeans.values())
                        .filter(means -> means.refusal().isPresent()))
                .hasSize(4);
    }

    @Test
    void s911_income_of_common_parts_is_an_account_of_its_own_and_pays_no_bill() {
        CommonIncome income = new CommonIncome(
                COMPOUND,
                List.of(
                        new CommonIncome.Entry("4", day("2025-09-01"), Use.TO_OWNERS, 20_000),
                        new CommonIncome.Entry("1", day("2025-01-31"), Use.INCOME, 90_000),
                        new CommonIncome.Entry("2", day("2025-01-31"), Use.COST, 15_000),
                        new CommonIncome.Entry("3", day("2025-06-01"), Use.TO_FUND, 50_000)));
        FeeLedger ledger =
                FeeLedger.of(policy(OLDEST), List.of(income, new UnitAccount(COMPOUND, UNIT, List.of(bill(1)))));
        CommonIncome kept = ledger.commonIncome(COMPOUND).orElseThrow();
        assertThat(kept.balanceOn(day("2025-01-30"))).isZero();
        assertThat(kept.balanceOn(day("2025-01-31"))).isEqualTo(75_000);
        assertThat(kept.balanceOn(END)).isEqualTo(5_000);
        assertThat(collected(ledger, END)).isEqualTo(new Collected(0, FEE, 0, 0));
        assertThat(ledger.publicFigures(YEAR, END)).isEmpty();
    }

    @Test
    void s911_more_than_there_is_cannot_be_taken_from_the_owners() {
        assertThatThrownBy(() -> new CommonIncome(
                        COMPOUND,
                        List.of(
                                new CommonIncome.Entry("1", day("2025-01-31"), Use.INCOME, 100),
                                new CommonIncome.Entry("1", day("2025-02-01"), Use.TO_FUND, 101))))
                .hasMessageContaining("common-income-overdrawn at /entries/1/fen")
                .hasMessageContaining("was short of 1 fen")
                .hasMessageContaining("duplicate-entry at /entries/1/id");
    }

    @Test
    void a_rate_beyond_ten_million_yuan_never_looks_better_than_it_is() {
        Collected large = new Collected(2_999_999_999L, 3_000_000_001L, 0, 0);
        assertThat(large.rate()).isEqualTo(Ratio.of(299_999_999, 300_000_001));
        assertThat(new Collected(1_000_000_000, 1_000_000_000, 0, 0).rate())
                .isEqualTo(Ratio.of(1_000_000_000, 1_000_000_000));
    }

    @Test
    void all_faults_are_found_at_once() {
        UnitAccount account = new UnitAccount(
                COMPOUND,
                UNIT,
                List.of(
                        bill(1),
                        bill(1),
                        payFor("b9", "p", "2025-02-20", 10),
                        refund("p", "2025-02-19", 6),
                        refund("p", "2025-02-21", 5),
                        refund("b1", "2025-02-21", 5),
                        waive("p", "2025-02-21", 5)));
        FeeStatement statement = new FeeStatement(COMPOUND, YEAR, END, Collected.NOTHING);
        CommonIncome income = new CommonIncome(COMPOUND, List.of());
        List<FeeRecord> records = List.of(account, account, statement, statement, income, income);
        assertThat(FeeLedger.check(records).all().stream()
                        .filter(problem -> !problem.path().startsWith("/1/e"))
                        .map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "duplicate-entry /0/entries/1/id",
                        "unknown-entry /0/entries/2/bill",
                        "refund-before-payment /0/entries/3/on",
                        "beyond-amount /0/entries/4/fen",
                        "unknown-entry /0/entries/5/payment",
                        "unknown-entry /0/entries/6/bill",
                        "duplicate-record /1/unit",
                        "duplicate-record /3",
                        "duplicate-record /5");
        assertThatThrownBy(() -> FeeLedger.of(policy(OLDEST), records))
                .hasMessageContaining("must")
                .message()
                .doesNotContain(UNIT.value());
    }

    @Test
    void an_order_that_leaves_a_tie_is_refused() {
        assertThatThrownBy(() -> policy(NAMED)).hasMessageContaining("open-order at /allocation");
        assertThatThrownBy(() -> policy(OLDEST, OLDEST)).hasMessageContaining("duplicate-rule at /allocation/1");
        assertThatThrownBy(() ->
                        FeePolicy.builder().from(policy(OLDEST)).fewestUnits(0).build())
                .hasMessageContaining("out-of-range at /fewestUnits");
    }

    @Test
    void amounts_are_positive() {
        assertThatThrownBy(() -> pay("p", "2025-01-01", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Amount must be from 1 to 1000000000000 fen, but was 0");
        assertThatThrownBy(() -> new Collected(6, 5, 0, 0))
                .hasMessage("Paid must be at most what was billed, but was 6 of 5");
    }

    @Test
    void records_survive_the_wire() {
        List<FeeRecord> records = List.of(
                new UnitAccount(
                        COMPOUND,
                        UNIT,
                        List.of(
                                bill(1),
                                payFor("b1", "p", "2025-01-05", 12),
                                pay("q", "2025-01-05", 12),
                                refund("p", "2025-02-01", 2),
                                waive("b1", "2025-02-01", 3))),
                new FeeStatement(COMPOUND, YEAR, END, new Collected(3, 4, 5, 6)),
                new CommonIncome(COMPOUND, List.of(new CommonIncome.Entry("1", END, Use.INCOME, 9))));
        records.forEach(
                record -> assertThat(Notation.roundTrip(FeeRecord.TYPE, record)).isEqualTo(record));
        assertThat(Notation.roundTrip(FeePolicy.SHAPE, policy(NAMED, OLDEST))).isEqualTo(policy(NAMED, OLDEST));
    }
}
