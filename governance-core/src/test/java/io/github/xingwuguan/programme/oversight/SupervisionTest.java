package io.github.xingwuguan.programme.oversight;

import static io.github.xingwuguan.programme.oversight.AlertKind.CONTRACT_EXPIRY;
import static io.github.xingwuguan.programme.oversight.AlertKind.DISCLOSURE_OVERDUE;
import static io.github.xingwuguan.programme.oversight.AlertKind.FUND_LOW;
import static io.github.xingwuguan.programme.oversight.AlertKind.FUND_PUBLICATION_OVERDUE;
import static io.github.xingwuguan.programme.oversight.AlertKind.FUND_SPENT_WITHOUT_DECISION;
import static io.github.xingwuguan.programme.oversight.AlertKind.RECTIFICATION_OVERDUE;
import static io.github.xingwuguan.programme.oversight.AlertKind.TERM_EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.programme.oversight.AlertRule.Step;
import io.github.xingwuguan.programme.oversight.Inspection.Finding;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Entry;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Use;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupervisionTest {
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final LocalDate TODAY = day("2025-10-28");
    private static final DateRange WINDOW = DateRange.of(day("2024-10-29"), day("2025-10-29"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static SupervisionPolicy.Builder policy() {
        List<AlertRule> rules = new ArrayList<>();
        for (AlertKind kind : AlertKind.values()) {
            List<Step> steps = kind == CONTRACT_EXPIRY || kind == TERM_EXPIRY
                    ? List.of(
                            new Step(180, AlertLevel.NOTICE),
                            new Step(60, AlertLevel.WARNING),
                            new Step(-1, AlertLevel.OVERDUE))
                    : kind == FUND_LOW || kind == FUND_SPENT_WITHOUT_DECISION
                            ? List.of(new Step(0, AlertLevel.WARNING))
                            : List.of(new Step(14, AlertLevel.NOTICE), new Step(-1, AlertLevel.OVERDUE));
            rules.add(new AlertRule(kind, steps, "basis of " + kind.code()));
        }
        return SupervisionPolicy.builder()
                .id(PolicyId.of("test-supervision", "1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(day("2024-01-01")))
                .provenance(Provenance.illustrative("test", "invented"))
                .lowFund(3_000)
                .addMatters(
                        new Matter("fund", FUND_PUBLICATION_OVERDUE, 6, 30),
                        new Matter("charges", DISCLOSURE_OVERDUE, 12, 90))
                .addAllRules(rules);
    }

    /** Everything published, so that a test sees what it is about. */
    private static List<OversightRecord> published() {
        return new ArrayList<>(List.of(new Publication(
                COMPOUND,
                List.of("fund", "charges"),
                DateRange.of(day("2024-01-01"), day("2027-01-01")),
                day("2024-01-01"))));
    }

    private static List<String> alerts(List<OversightRecord> records, List<Body> bodies, LocalDate date) {
        return Supervision.alerts(policy().build(), OversightBook.of(records), bodies, List.of(COMPOUND), date).stream()
                .map(alert ->
                        alert.level().code() + " " + alert.kind().code() + " " + alert.subject() + " " + alert.due())
                .toList();
    }

    private static List<String> alerts(OversightRecord more) {
        List<OversightRecord> records = published();
        records.add(more);
        return alerts(records, List.of(), TODAY);
    }

    private static OwnersCommittee committee(String id, String from, String until) {
        return OwnersCommittee.builder()
                .id(OrgId.of(id))
                .label(Label.of("示例业委会", "Sample Committee"))
                .compound(COMPOUND)
                .seats(5)
                .term(DateRange.of(day(from), day(until)))
                .build();
    }

    private static ServiceProject project(String id, DateRange contract) {
        return ServiceProject.builder()
                .id(OrgId.of(id))
                .label(Label.of("示例项目", "Sample Project"))
                .enterprise(OrgId.of("firm-1"))
                .compound(COMPOUND)
                .contract(contract)
                .build();
    }

    private static MaintenanceFund fund(Entry... entries) {
        return new MaintenanceFund(COMPOUND, day("2020-01-01"), List.of(entries));
    }

    private static Entry entry(String on, Use use, long fen) {
        return new Entry(day(on), use, fen, Optional.empty());
    }

    @Test
    void a_draft_was_adopted_by_nothing() {
        assertThatThrownBy(() -> policy().adoptedBy("notice 1").build())
                .hasMessageContaining("adopted-by at /adoptedBy");
    }

    @Test
    void a_term_is_announced_180_and_60_days_before_its_last_day_and_overdue_after_it() {
        List<Body> bodies = List.of(committee("c1", "2022-01-01", "2026-01-01"));
        LocalDate last = day("2025-12-31");
        assertThat(alerts(published(), bodies, last.minusDays(181))).isEmpty();
        assertThat(alerts(published(), bodies, last.minusDays(180)))
                .containsExactly("notice term-expiry c1 2025-12-31");
        assertThat(alerts(published(), bodies, last.minusDays(60)))
                .containsExactly("warning term-expiry c1 2025-12-31");
        assertThat(alerts(published(), bodies, last)).containsExactly("warning term-expiry c1 2025-12-31");
        assertThat(alerts(published(), bodies, last.plusDays(1))).containsExactly("overdue term-expiry c1 2025-12-31");
        assertThat(alerts(published(), bodies, day("2021-12-31"))).isEmpty();
    }

    @Test
    void a_term_that_is_followed_is_no_matter_and_one_with_a_gap_is_until_the_next_begins() {
        OwnersCommittee old = committee("c1", "2022-01-01", "2025-11-01");
        assertThat(alerts(published(), List.of(old, committee("c2", "2025-11-01", "2029-11-01")), TODAY))
                .isEmpty();
        List<Body> gap = List.of(old, committee("c2", "2025-11-20", "2029-11-20"));
        assertThat(alerts(published(), gap, day("2025-11-19"))).containsExactly("overdue term-expiry c1 2025-10-31");
        assertThat(alerts(published(), gap, day("2025-11-20"))).isEmpty();
    }

    @Test
    void an_open_contract_ends_never_and_a_committee_does_not_follow_a_contract() {
        assertThat(alerts(published(), List.of(project("p1", DateRange.from(day("2020-01-01")))), TODAY))
                .isEmpty();
        List<Body> bodies = List.of(
                project("p1", DateRange.of(day("2020-01-01"), day("2025-12-01"))),
                committee("c2", "2025-11-01", "2029-11-01"));
        assertThat(alerts(published(), bodies, TODAY)).containsExactly("warning contract-expiry p1 2025-11-30");
    }

    @Test
    void a_fund_is_low_from_the_day_on_which_it_fell_below_the_share_and_not_on_it() {
        assertThat(alerts(fund(
                        entry("2020-01-01", Use.FIRST_DEPOSIT, 100_000),
                        new Entry(day("2024-01-01"), Use.REPAIR, 70_000, Optional.of("resolution 1")))))
                .isEmpty();
        assertThat(alerts(fund(
                        entry("2020-01-01", Use.FIRST_DEPOSIT, 100_000),
                        new Entry(day("2024-01-01"), Use.REPAIR, 70_001, Optional.of("resolution 1")),
                        new Entry(day("2024-05-01"), Use.EMERGENCY_REPAIR, 1, Optional.of("application 1")))))
                .containsExactly("warning fund-low x1 2024-01-01");
    }

    @Test
    void a_fund_that_was_filled_up_is_low_no_more() {
        MaintenanceFund filled = fund(
                entry("2020-01-01", Use.FIRST_DEPOSIT, 100_000),
                new Entry(day("2024-01-01"), Use.REPAIR, 90_000, Optional.of("resolution 1")),
                entry("2024-06-01", Use.RECEIPT, 20_000));
        assertThat(filled.lowSince(3_000, day("2024-05-31"))).contains(day("2024-01-01"));
        assertThat(filled.lowSince(3_000, TODAY)).isEmpty();
        assertThat(filled.balanceOn(TODAY)).isEqualTo(30_000);
        assertThat(fund().lowSince(3_000, TODAY)).isEmpty();
    }

    @Test
    void money_spent_without_a_recorded_decision_is_to_be_checked_and_calls_nobody_guilty() {
        MaintenanceFund spent = fund(
                entry("2020-01-01", Use.FIRST_DEPOSIT, 100_000),
                entry("2025-03-03", Use.REPAIR, 10),
                entry("2025-12-03", Use.REPAIR, 10),
                new Entry(day("2025-04-03"), Use.REPAIR, 10, Optional.of("resolution 2")));
        assertThat(alerts(spent)).containsExactly("warning fund-spent-without-decision x1 2025-03-03");
        List<OversightRecord> records = published();
        records.add(spent);
        Alert alert = Supervision.alerts(
                        policy().build(), OversightBook.of(records), List.of(), List.of(COMPOUND), TODAY)
                .get(0);
        assertThat(alert.text().en())
                .isEqualTo("a fund was spent on 2025-03-03 without a recorded decision, to be checked");
        assertThat(alert.text().zh()).doesNotContain("挪用");
        assertThat(alert.basis()).isEqualTo("basis of fund-spent-without-decision");
    }

    @Test
    void a_publication_is_overdue_after_its_slot_and_the_days_of_grace() {
        List<OversightRecord> nothing = List.of(fund(entry("2020-01-01", Use.FIRST_DEPOSIT, 100)));
        assertThat(alerts(nothing, List.of(), day("2024-07-30")))
                .containsExactly("notice fund-publication-overdue fund" + " 2024-01-01..2024-07-01 2024-07-30");
        assertThat(alerts(nothing, List.of(), day("2024-07-31")))
                .containsExactly("overdue fund-publication-overdue fund 2024-01-01..2024-07-01 2024-07-30");
        assertThat(alerts(nothing, List.of(), day("2024-07-15"))).isEmpty();
    }

    @Test
    void a_compound_without_a_fund_publishes_none_and_discloses_all_the_same() {
        SupervisionPolicy policy = policy().build();
        OversightBook book = OversightBook.of(List.of());
        assertThat(book.published(policy, FUND_PUBLICATION_OVERDUE, COMPOUND, WINDOW, TODAY))
                .isEqualTo(Ratio.of(0, 0));
        assertThat(book.published(policy, DISCLOSURE_OVERDUE, COMPOUND, WINDOW, TODAY))
                .isEqualTo(Ratio.of(0, 1));
        assertThat(alerts(List.of(), List.of(), TODAY))
                .containsExactly("overdue disclosure-overdue charges 2024-01-01..2025-01-01 2025-03-31");
    }

    @Test
    void periods_due_are_those_whose_due_day_lies_in_the_window_and_late_is_published_too() {
        DateRange second = DateRange.of(day("2024-07-01"), day("2025-01-01"));
        DateRange first = DateRange.of(day("2025-01-01"), day("2025-07-01"));
        OversightBook book = OversightBook.of(List.of(
                fund(entry("2020-01-01", Use.FIRST_DEPOSIT, 100)),
                new Publication(COMPOUND, List.of("fund"), second, day("2025-06-30")),
                new Publication(COMPOUND, List.of("charges"), first, day("2025-07-01")),
                new Publication(COMPOUND, List.of("fund"), first, TODAY.plusDays(1))));
        assertThat(book.published(policy().build(), FUND_PUBLICATION_OVERDUE, COMPOUND, WINDOW, TODAY))
                .isEqualTo(Ratio.of(1, 2));
        assertThat(book.published(policy().build(), FUND_PUBLICATION_OVERDUE, COMPOUND, WINDOW, TODAY.plusDays(1)))
                .isEqualTo(Ratio.of(2, 2));
        assertThat(book.published(policy().build(), FUND_PUBLICATION_OVERDUE, COMPOUND, WINDOW, day("2025-06-29")))
                .isEqualTo(Ratio.of(0, 2));
    }

    @Test
    void a_fund_opened_in_a_slot_is_published_from_the_next_one_on() {
        MaintenanceFund young = new MaintenanceFund(COMPOUND, day("2024-07-02"), List.of());
        OversightBook book = OversightBook.of(List.of(young));
        assertThat(book.published(policy().build(), FUND_PUBLICATION_OVERDUE, COMPOUND, WINDOW, TODAY))
                .isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void a_finding_is_overdue_the_day_after_and_rectified_late_it_is_no_more() {
        Finding late = new Finding("f1", day("2025-10-01"), Optional.of(day("2025-10-20")));
        Inspection inspection = new Inspection(COMPOUND, InspectionKind.FIRE, day("2025-09-01"), List.of(late));
        List<OversightRecord> records = published();
        records.add(inspection);
        assertThat(alerts(records, List.of(), day("2025-10-01")))
                .containsExactly("notice rectification-overdue f1 2025-10-01");
        assertThat(alerts(records, List.of(), day("2025-10-19")))
                .containsExactly("overdue rectification-overdue f1 2025-10-01");
        assertThat(alerts(records, List.of(), day("2025-10-20"))).isEmpty();
        assertThat(alerts(records, List.of(), day("2025-08-31"))).isEmpty();
        OversightBook book = OversightBook.of(records);
        assertThat(book.rectified(COMPOUND, List.of(InspectionKind.FIRE), WINDOW, day("2025-10-19")))
                .isEqualTo(Ratio.of(0, 1));
        assertThat(book.rectified(COMPOUND, List.of(InspectionKind.FIRE), WINDOW, TODAY))
                .isEqualTo(Ratio.of(1, 1));
        assertThat(book.rectified(COMPOUND, List.of(InspectionKind.APPRAISAL), WINDOW, TODAY))
                .isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void a_finding_that_is_found_again_is_one_and_is_due_once() {
        Finding open = new Finding("f1", day("2025-10-01"), Optional.empty());
        Finding done = new Finding("f1", day("2025-10-01"), Optional.of(day("2025-09-20")));
        OversightBook book = OversightBook.of(List.of(
                new Inspection(COMPOUND, InspectionKind.FIRE, day("2025-08-01"), List.of(open)),
                new Inspection(COMPOUND, InspectionKind.FACILITY, day("2025-09-21"), List.of(done))));
        assertThat(book.found(COMPOUND, List.of(InspectionKind.FIRE, InspectionKind.FACILITY), WINDOW))
                .contains(List.of(done));
        assertThat(book.rectified(COMPOUND, List.of(InspectionKind.values()), WINDOW, TODAY))
                .isEqualTo(Ratio.of(1, 1));
        Finding other = new Finding("f1", day("2025-11-01"), Optional.empty());
        assertThatThrownBy(() -> OversightBook.of(List.of(
                        new Inspection(COMPOUND, InspectionKind.FIRE, day("2025-08-01"), List.of(open, other)),
                        fund(),
                        fund())))
                .hasMessageContaining("conflicting-finding at /0/findings/1/due")
                .hasMessageContaining("duplicate-fund at /2");
    }

    @Test
    void an_inspection_that_found_nothing_is_a_zero_and_none_at_all_is_unknown() {
        OversightBook book =
                OversightBook.of(List.of(new Inspection(COMPOUND, InspectionKind.FIRE, day("2025-08-01"), List.of())));
        assertThat(book.found(COMPOUND, List.of(InspectionKind.FIRE), WINDOW)).contains(List.of());
        assertThat(book.found(COMPOUND, List.of(InspectionKind.APPRAISAL), WINDOW))
                .isEmpty();
    }

    @Test
    void the_loudest_come_first_and_a_kind_without_a_rule_is_silent() {
        List<OversightRecord> records =
                List.of(fund(entry("2020-01-01", Use.FIRST_DEPOSIT, 100_000), entry("2025-03-03", Use.REPAIR, 90_000)));
        List<Body> bodies = List.of(committee("c1", "2022-01-01", "2026-01-01"));
        assertThat(alerts(records, bodies, TODAY))
                .containsExactly(
                        "overdue fund-publication-overdue fund 2024-01-01..2024-07-01 2024-07-30",
                        "overdue fund-publication-overdue fund 2024-07-01..2025-01-01 2025-01-30",
                        "overdue disclosure-overdue charges 2024-01-01..2025-01-01 2025-03-31",
                        "overdue fund-publication-overdue fund 2025-01-01..2025-07-01 2025-07-30",
                        "warning fund-spent-without-decision x1 2025-03-03",
                        "warning fund-low x1 2025-03-03",
                        "notice term-expiry c1 2025-12-31");
        SupervisionPolicy silent = policy().rules(List.of()).build();
        assertThat(Supervision.alerts(silent, OversightBook.of(records), bodies, List.of(COMPOUND), TODAY))
                .isEmpty();
    }

    @Test
    void other_compounds_are_left_alone() {
        assertThat(Supervision.alerts(
                        policy().build(),
                        OversightBook.of(List.of(fund(entry("2020-01-01", Use.REPAIR, 100)))),
                        List.of(committee("c1", "2022-01-01", "2026-01-01")),
                        List.of(),
                        TODAY))
                .isEmpty();
    }

    @Test
    void all_faults_of_a_policy_are_found_at_once() {
        assertThatThrownBy(() -> policy().lowFund(10_001)
                        .matters(List.of(
                                new Matter("a", TERM_EXPIRY, 5, 367), new Matter("a", DISCLOSURE_OVERDUE, 12, 0)))
                        .rules(List.of(
                                new AlertRule(FUND_LOW, List.of(), " "),
                                new AlertRule(
                                        FUND_LOW,
                                        List.of(new Step(60, AlertLevel.WARNING), new Step(60, AlertLevel.OVERDUE)),
                                        "b"),
                                new AlertRule(
                                        RECTIFICATION_OVERDUE,
                                        List.of(new Step(60, AlertLevel.WARNING), new Step(6, AlertLevel.NOTICE)),
                                        "b")))
                        .build())
                .hasMessageContaining("out-of-range at /lowFund")
                .hasMessageContaining("no-publication at /matters/0/kind")
                .hasMessageContaining("slot at /matters/0/months")
                .hasMessageContaining("out-of-range at /matters/0/graceDays")
                .hasMessageContaining("duplicate-entry at /matters/1/code")
                .hasMessageContaining("no-basis at /rules/0/basis")
                .hasMessageContaining("no-steps at /rules/0/steps")
                .hasMessageContaining("duplicate-entry at /rules/1/kind")
                .hasMessageContaining("step-order at /rules/1/steps/1")
                .hasMessageContaining("step-order at /rules/2/steps/1");
    }

    @Test
    void policy_records_and_alerts_survive_the_wire() {
        assertThat(Notation.roundTrip(SupervisionPolicy.SHAPE, policy().build()))
                .isEqualTo(policy().build());
        List<OversightRecord> records = published();
        records.add(fund(entry("2020-01-01", Use.FIRST_DEPOSIT, 9)));
        records.add(new Inspection(
                COMPOUND, InspectionKind.FIRE, TODAY, List.of(new Finding("f", TODAY, Optional.of(TODAY)))));
        records.forEach(record ->
                assertThat(Notation.roundTrip(OversightBook.RECORD, record)).isEqualTo(record));
        Supervision.alerts(policy().build(), OversightBook.of(List.of()), List.of(), List.of(COMPOUND), TODAY)
                .forEach(alert ->
                        assertThat(Notation.roundTrip(Alert.SHAPE, alert)).isEqualTo(alert));
    }
}
