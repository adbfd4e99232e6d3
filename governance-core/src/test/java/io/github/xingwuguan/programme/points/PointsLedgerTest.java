package io.github.xingwuguan.programme.points;

import static io.github.xingwuguan.programme.points.PointsSamples.ANNA;
import static io.github.xingwuguan.programme.points.PointsSamples.BEN;
import static io.github.xingwuguan.programme.points.PointsSamples.CLERK;
import static io.github.xingwuguan.programme.points.PointsSamples.HOME;
import static io.github.xingwuguan.programme.points.PointsSamples.OTHER_HOME;
import static io.github.xingwuguan.programme.points.PointsSamples.account;
import static io.github.xingwuguan.programme.points.PointsSamples.activity;
import static io.github.xingwuguan.programme.points.PointsSamples.at;
import static io.github.xingwuguan.programme.points.PointsSamples.day;
import static io.github.xingwuguan.programme.points.PointsSamples.imported;
import static io.github.xingwuguan.programme.points.PointsSamples.item;
import static io.github.xingwuguan.programme.points.PointsSamples.ledger;
import static io.github.xingwuguan.programme.points.PointsSamples.member;
import static io.github.xingwuguan.programme.points.PointsSamples.movement;
import static io.github.xingwuguan.programme.points.PointsSamples.reversed;
import static io.github.xingwuguan.programme.points.PointsSamples.rules;
import static io.github.xingwuguan.programme.points.PointsSamples.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.programme.points.Movement.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsLedgerTest {
    private static List<String> lines(PointsAccount account) {
        return account.lines().stream().map(PointsLine::toString).toList();
    }

    private static List<String> codes(PointsImport imported) {
        return imported.problems().all().stream().map(Problem::code).toList();
    }

    @Test
    void s8_whole_hours_are_floored_a_record_at_a_time() {
        PointsLedger ledger =
                ledger(rules().build(), service("a", "2025-03-01T09:00", 90), service("b", "2025-03-02T09:00", 90));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(2));
        assertThat(account(ledger, "2025-12-31").hours()).isEqualTo(2);
    }

    private static PointsLedger ledger(PointsRules rules, Service.Builder... services) {
        PointsEntry[] built = new PointsEntry[services.length];
        for (int i = 0; i < built.length; i++) {
            built[i] = services[i].build();
        }
        return PointsSamples.ledger(rules, built);
    }

    @Test
    void s8_whole_hours_are_floored_over_the_total() {
        PointsLedger ledger = ledger(
                rules().hours(HourRule.TOTAL).build(),
                service("a", "2025-03-01T09:00", 90),
                service("b", "2025-03-02T09:00", 90));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(3));
        assertThat(account(ledger, "2025-12-31").minutes()).isEqualTo(180);
    }

    @Test
    void s8_caps_of_a_day_and_of_a_year_cut_what_is_above() {
        PointsRules rules = rules().activities(List.of(activity("meeting", Counted.ITEM, "2")
                        .perDay(Points.of(3))
                        .perYear(Points.of(5))
                        .build()))
                .build();
        PointsLedger ledger = ledger(
                rules,
                item("a", "meeting", "2025-03-01T09:00"),
                item("b", "meeting", "2025-03-01T10:00"),
                item("c", "meeting", "2025-03-02T09:00"),
                item("d", "meeting", "2025-03-03T09:00"),
                item("e", "meeting", "2026-01-01T09:00"));

        assertThat(lines(account(ledger, "2026-12-31")))
                .containsExactly(
                        "2025-03-01 earned a +2.0000",
                        "2025-03-01 earned b +2.0000",
                        "2025-03-01 item-cap b -1.0000",
                        "2025-03-02 earned c +2.0000",
                        "2025-03-03 earned d +2.0000",
                        "2025-03-03 item-cap d -2.0000",
                        "2026-01-01 earned e +2.0000");
    }

    @Test
    void s8_a_deduction_has_a_cap_of_its_own() {
        PointsRules rules = rules().baseline(Points.of(70))
                .activities(List.of(activity("missed", Counted.ITEM, "-3")
                        .perYear(Points.of(6))
                        .build()))
                .build();
        PointsLedger ledger = ledger(
                rules,
                item("a", "missed", "2025-03-01T09:00"),
                item("b", "missed", "2025-03-02T09:00"),
                item("c", "missed", "2025-03-03T09:00"));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(64));
    }

    @Test
    void s8_the_floor_gives_back_what_a_deduction_takes_below_it() {
        PointsLedger ledger = ledger(
                rules().floor(Points.of(-1)).build(),
                item("a", "meeting", "2025-03-01T09:00"),
                item("b", "missed", "2025-03-02T09:00"),
                item("c", "missed", "2025-03-03T09:00"));

        assertThat(lines(account(ledger, "2025-12-31")))
                .containsExactly(
                        "2025-03-01 earned a +2.0000",
                        "2025-03-02 earned b -3.0000",
                        "2025-03-03 earned c -3.0000",
                        "2025-03-03 floor c +3.0000");
    }

    @Test
    void s8_a_yearly_account_starts_anew_and_hours_stay() {
        PointsLedger ledger = ledger(
                rules().term(AccountTerm.YEARLY).baseline(Points.of(70)).build(),
                service("a", "2025-03-01T09:00", 120));

        PointsAccount before = account(ledger, "2025-12-31");
        PointsAccount after = account(ledger, "2026-01-01");
        assertThat(before.balance()).isEqualTo(Points.of(72));
        assertThat(before.nextChange()).contains(day("2026-01-01"));
        assertThat(lines(after)).endsWith("2026-01-01 reset rules@1 -72.0000", "2026-01-01 baseline rules@1 +70.0000");
        assertThat(after.hours()).isEqualTo(2);
        assertThat(after.nextChange()).isEmpty();
    }

    @Test
    void s8_idleness_costs_points_down_to_the_floor() {
        PointsRules rules = rules().decay(new Decay(7, Points.of(1))).build();
        PointsLedger ledger = ledger(rules, item("a", "meeting", "2025-03-01T09:00"));

        assertThat(account(ledger, "2025-03-08").balance()).isEqualTo(Points.of(2));
        assertThat(account(ledger, "2025-03-08").nextChange()).contains(day("2025-03-09"));
        assertThat(account(ledger, "2025-03-09").balance()).isEqualTo(Points.of(1));
        assertThat(account(ledger, "2025-03-16").balance()).isEqualTo(Points.ZERO);
        assertThat(account(ledger, "2025-03-16").nextChange()).isEmpty();
        assertThat(account(ledger, "2025-03-30").balance()).isEqualTo(Points.ZERO);
    }

    @Test
    void s8_who_serves_every_seventh_day_is_not_idle() {
        PointsRules rules = rules().decay(new Decay(7, Points.of(1))).build();
        PointsLedger ledger =
                ledger(rules, item("a", "meeting", "2025-03-01T09:00"), item("b", "meeting", "2025-03-08T09:00"));

        assertThat(account(ledger, "2025-03-15").balance()).isEqualTo(Points.of(4));
    }

    @Test
    void s8_what_is_above_the_balance_cap_is_kept_as_hours() {
        PointsLedger ledger = ledger(
                rules().balanceCap(Points.of(3)).build(),
                service("a", "2025-03-01T09:00", 120),
                service("b", "2025-03-02T09:00", 120));

        PointsAccount account = account(ledger, "2025-12-31");
        assertThat(account.balance()).isEqualTo(Points.of(3));
        assertThat(account.hours()).isEqualTo(4);
        assertThat(lines(account)).endsWith("2025-03-02 balance-cap b -1.0000");
    }

    @Test
    void s8_points_are_redeemed_from_so_many_hours_on() {
        PointsRules rules = rules().addMovements(Kind.REDEMPTION).redeemFrom(3).build();
        Movement spent = movement("m", Kind.REDEMPTION, "2", "2025-03-03").build();

        assertThat(codes(imported(rules, service("a", "2025-03-01T09:00", 120).build(), spent)))
                .containsExactly("too-few-hours");
        PointsLedger ledger = PointsSamples.ledger(
                rules, service("a", "2025-03-01T09:00", 180).build(), spent);
        assertThat(account(ledger, "2025-03-02").balance()).isEqualTo(Points.of(3));
        assertThat(account(ledger, "2025-03-03").balance()).isEqualTo(Points.of(1));
    }

    @Test
    void s8_nothing_is_spent_twice_even_in_arrears() {
        PointsRules rules = rules().addMovements(Kind.REDEMPTION).build();
        PointsImport imported = imported(
                rules,
                service("a", "2025-03-01T09:00", 180).build(),
                movement("m", Kind.REDEMPTION, "2", "2025-03-05").build(),
                movement("n", Kind.REDEMPTION, "2", "2025-03-03")
                        .recordedAt(at("2025-03-06T09:00"))
                        .build());

        assertThat(codes(imported)).containsExactly("insufficient-balance");
        assertThat(imported.problems().errors().get(0).path()).isEqualTo("/2");
    }

    @Test
    void s8_a_movement_that_comes_late_takes_nothing_that_is_gone() {
        PointsRules rules = rules().addMovements(Kind.REDEMPTION).build();
        PointsLedger ledger = PointsSamples.ledger(
                rules,
                service("a", "2025-03-01T09:00", 180).build(),
                movement("m", Kind.REDEMPTION, "2", "2025-03-05").build());

        assertThat(codes(ledger.add(List.of(
                        movement("n", Kind.REDEMPTION, "2", "2025-03-03").build()))))
                .containsExactly("insufficient-balance");
    }

    @Test
    void s8_points_pass_within_a_household_only() {
        PointsRules rules = rules().addMovements(Kind.FAMILY).build();
        Movement given = movement("m", Kind.FAMILY, "2", "2025-03-03").to(BEN).build();
        Service done = service("a", "2025-03-01T09:00", 180).build();
        HouseholdMember anna = member(ANNA, HOME, "2025-01-01");

        PointsLedger ledger = PointsSamples.ledger(rules, anna, member(BEN, HOME, "2025-01-01"), done, given);
        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(1));
        assertThat(ledger.account(BEN, day("2025-12-31"), Instant.MAX).balance())
                .isEqualTo(Points.of(2));
        assertThat(codes(imported(rules, anna, member(BEN, OTHER_HOME, "2025-01-01"), done, given)))
                .containsExactly("not-of-the-household");
        assertThat(codes(imported(rules, done, given))).containsExactly("not-of-the-household");
        assertThat(codes(imported(rules().build(), done, given))).containsExactly("movement-not-allowed");
    }

    @Test
    void s8_a_donation_may_have_no_recipient_and_never_fills_an_account_beyond_its_cap() {
        PointsRules rules =
                rules().addMovements(Kind.DONATION).balanceCap(Points.of(3)).build();
        Service done = service("a", "2025-03-01T09:00", 180).build();
        Service other = service("b", "2025-03-01T09:00", 120).subject(BEN).build();

        PointsLedger ledger = PointsSamples.ledger(
                rules, done, movement("m", Kind.DONATION, "3", "2025-03-03").build());
        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.ZERO);
        assertThat(codes(imported(
                        rules,
                        done,
                        other,
                        movement("m", Kind.DONATION, "2", "2025-03-03").to(BEN).build())))
                .containsExactly("over-cap");
    }

    @Test
    void s8_overlapping_time_is_refused_whatever_the_order() {
        Service first = service("a", "2025-03-01T09:00", 120).build();
        Service second = service("b", "2025-03-01T10:00", 120).build();
        PointsImport imported = imported(rules().build(), second, first);

        PointsAccount account = account(imported.ledger(), "2025-12-31");
        assertThat(account.balance()).isEqualTo(Points.of(2));
        assertThat(account.uncounted()).containsExactly(new Uncounted("b", Uncounted.Why.OVERLAPPING));
        assertThat(imported.problems().warnings().get(0).toString())
                .isEqualTo("warning overlapping at /0: Service should count, but b is overlapping");
    }

    @Test
    void s8_overlapping_time_is_merged_if_the_rules_say_so() {
        PointsLedger ledger = ledger(
                rules().overlaps(OverlapRule.MERGE).build(),
                service("a", "2025-03-01T09:00", 120),
                service("b", "2025-03-01T10:00", 120),
                service("c", "2025-03-01T09:30", 60).recordedAt(at("2025-03-01T13:00")));

        PointsAccount account = account(ledger, "2025-12-31");
        assertThat(account.balance()).isEqualTo(Points.of(3));
        assertThat(account.uncounted()).containsExactly(new Uncounted("c", Uncounted.Why.OVERLAPPING));
    }

    @Test
    void s8_time_that_only_touches_does_not_overlap() {
        PointsLedger ledger =
                ledger(rules().build(), service("a", "2025-03-01T09:00", 60), service("b", "2025-03-01T10:00", 60));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(2));
    }

    @Test
    void s8_reversal_of_the_first_lets_the_second_count() {
        PointsLedger ledger = PointsSamples.ledger(
                rules().build(),
                service("a", "2025-03-01T09:00", 120).build(),
                service("b", "2025-03-01T10:00", 180).build(),
                reversed("a", "2025-04-01T09:00"));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(3));
        assertThat(ledger.account(ANNA, day("2025-12-31"), at("2025-03-31T09:00"))
                        .balance())
                .isEqualTo(Points.of(2));
    }

    @Test
    void s8_help_for_the_own_household_counts_for_nothing() {
        PointsLedger ledger = PointsSamples.ledger(
                rules().build(),
                member(ANNA, HOME, "2025-01-01"),
                member(ANNA, OTHER_HOME, "2025-06-01"),
                service("a", "2025-03-01T09:00", 60).helped(HOME).build(),
                service("b", "2025-07-01T09:00", 60).helped(HOME).build());

        PointsAccount account = account(ledger, "2025-12-31");
        assertThat(account.balance()).isEqualTo(Points.of(1));
        assertThat(account.uncounted()).containsExactly(new Uncounted("a", Uncounted.Why.OWN_HOUSEHOLD));
    }

    @Test
    void s8_a_service_is_pending_until_another_person_vouches_for_it() {
        Service unverified = Service.builder()
                .id("a")
                .subject(ANNA)
                .rules(PointsSamples.RULES)
                .activity("meeting")
                .quantity(1)
                .start(at("2025-03-01T09:00"))
                .recordedAt(at("2025-03-01T12:00"))
                .build();
        PointsImport own = imported(
                rules().build(), unverified, new Ruling("a", Ruling.Kind.CONFIRMED, ANNA, at("2025-03-02T09:00")));
        assertThat(codes(own)).containsExactly("own-word");
        assertThat(own.ledger().status("a", Instant.MAX)).contains(EntryStatus.PENDING);
        PointsAccount pending = account(own.ledger(), "2025-12-31");
        assertThat(pending.balance()).isEqualTo(Points.ZERO);
        assertThat(pending.uncounted()).containsExactly(new Uncounted("a", Uncounted.Why.PENDING));

        PointsLedger ledger = own.ledger()
                .add(List.of(new Ruling("a", Ruling.Kind.CONFIRMED, CLERK, at("2025-03-05T09:00"))))
                .ledger();
        assertThat(ledger.status("a", at("2025-03-04T09:00"))).contains(EntryStatus.PENDING);
        assertThat(account(ledger, "2025-03-01").balance()).isEqualTo(Points.of(2));
        assertThat(ledger.status("a", at("2025-03-01T09:00"))).isEmpty();
        assertThatThrownBy(() -> unverified.toBuilder().verifiedBy(ANNA).build())
                .hasMessage("Service must be verified by another person, but was by its own");
    }

    @Test
    void s8_a_reversed_movement_gives_its_points_back() {
        PointsLedger ledger = PointsSamples.ledger(
                rules().addMovements(Kind.REDEMPTION).build(),
                service("a", "2025-03-01T09:00", 180).build(),
                movement("m", Kind.REDEMPTION, "2", "2025-03-03").build(),
                reversed("m", "2025-03-10T09:00"));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(3));
        assertThat(ledger.account(ANNA, day("2025-12-31"), at("2025-03-09T09:00"))
                        .balance())
                .isEqualTo(Points.of(1));
    }

    @Test
    void s8_what_was_spent_and_reversed_later_is_owed() {
        PointsLedger ledger = PointsSamples.ledger(
                rules().addMovements(Kind.REDEMPTION).build(),
                service("a", "2025-03-01T09:00", 180).build(),
                movement("m", Kind.REDEMPTION, "2", "2025-03-03").build(),
                reversed("a", "2025-03-10T09:00"));

        assertThat(account(ledger, "2025-12-31").balance()).isEqualTo(Points.of(-2));
    }

    @Test
    void s8_each_entry_is_priced_by_the_rules_of_its_day() {
        PointsRules first = rules().inForce(DateRange.of(day("2024-01-01"), day("2025-07-01")))
                .baseline(Points.of(5))
                .build();
        PointsRules second = rules().id(PolicyId.of("rules", "2"))
                .inForce(DateRange.from(day("2025-07-01")))
                .activities(List.of(activity("service", Counted.HOUR, "3").build()))
                .build();
        PointsImport imported = PointsLedger.empty(PolicyTimeline.of(List.of(first, second)))
                .add(List.of(
                        service("a", "2025-06-30T09:00", 60).build(),
                        service("b", "2025-07-01T09:00", 60).rules(second.id()).build(),
                        service("c", "2025-07-02T09:00", 60).build(),
                        service("d", "2025-07-03T09:00", 60)
                                .rules(PolicyId.of("rules", "3"))
                                .build(),
                        item("e", "meeting", "2025-07-04T09:00")
                                .rules(second.id())
                                .build()));

        assertThat(lines(account(imported.ledger(), "2025-12-31")))
                .containsExactly(
                        "2025-06-30 baseline rules@1 +5.0000",
                        "2025-06-30 earned a +1.0000",
                        "2025-07-01 earned b +3.0000");
        assertThat(codes(imported)).containsExactly("rules-not-in-force", "unknown-rules", "unknown-activity");
    }

    @Test
    void s8_a_household_known_before_the_rules_gets_the_baseline_with_them() {
        PointsLedger ledger =
                PointsSamples.ledger(rules().baseline(Points.of(5)).build(), member(ANNA, HOME, "2020-05-01"));

        assertThat(account(ledger, "2023-12-31").balance()).isEqualTo(Points.ZERO);
        assertThat(account(ledger, "2023-12-31").nextChange()).contains(day("2024-01-01"));
        assertThat(account(ledger, "2024-01-01").balance()).isEqualTo(Points.of(5));
    }

    @Test
    void s8_only_verified_totals_leave_the_ledger() {
        PointsLedger ledger = PointsSamples.ledger(
                rules().build(),
                service("a", "2025-03-01T09:00", 90).build(),
                service("b", "2025-03-01T09:00", 60).subject(BEN).build(),
                service("c", "2025-03-01T09:30", 60).build(),
                item("d", "meeting", "2025-03-02T09:00").build(),
                item("e", "missed", "2025-03-02T10:00").build(),
                item("f", "meeting", "2026-03-02T09:00").build());

        assertThat(ledger.totals(DateRange.of(day("2025-01-01"), day("2026-01-01")), Instant.MAX))
                .isEqualTo(new ServiceTotals(2, 3, 150, 1));
    }

    @Test
    void an_id_stands_for_one_entry_and_repetition_changes_nothing() {
        Service first = service("a", "2025-03-01T09:00", 60).build();
        PointsImport again = ledger(rules().build(), service("a", "2025-03-01T09:00", 60))
                .add(List.of(first, service("a", "2025-03-01T09:00", 59).build()));

        assertThat(again.repeated()).isEqualTo(1);
        assertThat(codes(again)).containsExactly("duplicate-entry");
        assertThat(again.ledger().entries()).containsExactly(first);
    }

    @Test
    void time_by_the_hour_has_an_end_and_holds_its_minutes() {
        Service.Builder open = item("a", "service", "2025-03-01T09:00");

        assertThat(codes(imported(rules().build(), open.build()))).containsExactly("no-end");
        assertThatThrownBy(
                        () -> service("a", "2025-03-01T09:00", 60).quantity(61).build())
                .hasMessage("Minutes must fit between begin and end, but were 61");
        assertThatThrownBy(() -> service("a", "2025-03-01T09:00", 60)
                        .recordedAt(at("2025-03-01T09:59"))
                        .build())
                .hasMessageStartingWith("Service must be over when it is recorded");
        assertThatThrownBy(() -> service("a", "2025-03-01T09:00", 60)
                        .end(at("2025-03-01T09:00"))
                        .build())
                .hasMessageStartingWith("Service must end after it begins");
        assertThatThrownBy(() -> open.quantity(0).build()).hasMessage("Quantity must be from 1 to 10000, but was 0");
        assertThatThrownBy(() -> open.quantity(1).id(" ").build())
                .hasMessage("Service id must have 1 to 64 characters, but had 1");
    }

    @Test
    void a_movement_names_its_recipient_if_and_only_if_there_is_one() {
        assertThatThrownBy(() -> movement("m", Kind.FAMILY, "1", "2025-03-01").build())
                .hasMessageStartingWith("Movement must name a recipient within a family");
        assertThatThrownBy(() -> movement("m", Kind.REDEMPTION, "1", "2025-03-01")
                        .to(BEN)
                        .build())
                .hasMessageStartingWith("Movement must name a recipient within a family");
        assertThatThrownBy(() ->
                        movement("m", Kind.DONATION, "1", "2025-03-01").to(ANNA).build())
                .hasMessage("Points must go to another account, but went to the same");
        assertThatThrownBy(() -> movement("m", Kind.DONATION, "0", "2025-03-01").build())
                .hasMessageStartingWith("Points must be more than 0");
    }
}
