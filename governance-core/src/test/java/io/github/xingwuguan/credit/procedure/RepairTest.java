package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.lifecycle.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairTest {
    /** Of general severity: the wait is three months. */
    private static final CreditRecord RECORD = ProcedurePolicies.record("r-1", "fund-misuse", "2025-01-10");

    private static final RecordEvent RECTIFIED = event("r-1", RecordEvent.Kind.RECTIFIED, "2025-02-01");

    private static RecordEvent event(String record, RecordEvent.Kind kind, String day) {
        return RecordEvent.builder()
                .record(record)
                .kind(kind)
                .effectiveOn(LocalDate.parse(day))
                .recordedAt(Desk.at(day))
                .actor(Desk.HOUSING.id())
                .build();
    }

    private static RepairFindings findings(List<RecordEvent> events, CreditRecord... others) {
        return new RepairFindings(events, List.of(others));
    }

    private static Repair.Apply apply(RepairFindings findings) {
        return new Repair.Apply("commitment-1", List.of("acceptance", "rectification-report", "photos"), findings);
    }

    private static Desk<Repair, Repair.Did> desk() {
        return Desk.of(Repair.LIFECYCLE, Repair.of(RECORD));
    }

    private static Desk<Repair, Repair.Did> applied() {
        return desk().does(Desk.FIRM, "2025-05-06", apply(findings(List.of(RECTIFIED))));
    }

    private static Repair.Recognise recognise(CreditRecord... others) {
        return new Repair.Recognise(findings(List.of(RECTIFIED), others));
    }

    private static void assertNames(Refusal why, ProcedureRefusal code, String date) {
        assertThat(why.code()).isEqualTo(code.code());
        assertThat(why.text().zh()).contains("最早可于" + date + "修复");
        assertThat(why.text().en()).endsWith("possible from " + date + " at the earliest");
    }

    @Test
    void a_record_is_repaired_from_the_day_of_the_decision_and_counts_again_once_the_commitment_proves_false() {
        Desk<Repair, Repair.Did> desk = applied()
                .does(Desk.HOUSING, "2025-05-20", recognise())
                .under(ProcedurePolicies.NEXT)
                .does(Desk.HOUSING, "2025-08-01", new Repair.Revoke(Ground.of("false-commitment")));
        List<LedgerEntry> entries = new ArrayList<>(List.of(RECORD));
        desk.events().forEach(event -> entries.add(event.entry(desk.state())));
        RecordHistory history = CreditLedger.of(entries).history("r-1", Desk.at("2026-01-01"));
        assertThat(history.turns()).containsExactly(LocalDate.of(2025, 5, 20), LocalDate.of(2025, 8, 1));
        assertThat(entries)
                .filteredOn(RecordEvent.class::isInstance)
                .extracting(entry -> ((RecordEvent) entry).kind())
                .containsExactly(
                        RecordEvent.Kind.REPAIR_APPLIED, RecordEvent.Kind.REPAIRED, RecordEvent.Kind.REPAIR_REVOKED);
        assertThat(desk.last().entry(desk.state()).reason()).contains("false-commitment");
    }

    @Test
    void a_refused_application_is_an_end_and_leaves_the_record_as_it_is() {
        Desk<Repair, Repair.Did> desk =
                applied().does(Desk.HOUSING, "2025-05-20", new Repair.Refuse(Ground.of("not-accepted")));
        RecordEvent entry = desk.last().entry(desk.state());
        assertThat(entry.kind()).isEqualTo(RecordEvent.Kind.REPAIR_REFUSED);
        assertThat(entry.reason()).contains("not-accepted");
        assertThat(desk.refusal(Desk.HOUSING, "2025-05-21", recognise()).code()).isEqualTo("stage");
        assertThat(desk.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT))
                .isEmpty();
    }

    /** Worked: 05-07 to 09, 12 to 16, 19, 20. */
    @Test
    void the_authority_has_ten_working_days_to_decide() {
        assertThat(Desk.day(applied().state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT)))
                .isEqualTo("2025-05-20");
    }

    @Test
    void case_20_before_the_wait_is_over_the_refusal_names_the_first_possible_day() {
        Repair.Apply apply = apply(findings(List.of(RECTIFIED)));
        Desk<Repair, Repair.Did> desk = desk();
        assertNames(desk.refusal(Desk.FIRM, "2025-04-30T23:59", apply), ProcedureRefusal.TOO_EARLY, "2025-05-01");
        desk.does(Desk.FIRM, "2025-05-01T00:00", apply);
    }

    @Test
    void case_20_a_new_breach_while_applying_stands_against_the_application_for_good() {
        CreditRecord again = ProcedurePolicies.record("r-2", "fund-misuse", "2025-05-07");
        Desk<Repair, Repair.Did> desk = applied();
        assertNames(
                desk.refusal(Desk.HOUSING, "2025-05-12", recognise(again)), ProcedureRefusal.NEW_RECORD, "2025-08-07");
        assertNames(
                desk.refusal(Desk.HOUSING, "2025-09-01", recognise(again)), ProcedureRefusal.NEW_RECORD, "2025-09-01");
    }

    @Test
    void case_20_the_day_that_is_named_is_one_on_which_a_new_application_is_taken() {
        CreditRecord again = ProcedurePolicies.record("r-2", "fund-misuse", "2025-05-07");
        Repair.Apply anew = apply(findings(List.of(RECTIFIED), again));
        Desk<Repair, Repair.Did> desk = desk();
        assertNames(desk.refusal(Desk.FIRM, "2025-08-06", anew), ProcedureRefusal.NEW_RECORD, "2025-08-07");
        desk.does(Desk.FIRM, "2025-08-07", anew).does(Desk.HOUSING, "2025-08-08", recognise(again));
    }

    @Test
    void case_20_a_breach_after_the_rectification_stands_against_repair_until_it_could_be_repaired_itself() {
        CreditRecord serious = ProcedurePolicies.draft("r-3", "fund-misuse", "2025-02-02")
                .severity(Severity.SERIOUS)
                .build();
        assertNames(
                desk().refusal(Desk.FIRM, "2025-05-06", apply(findings(List.of(RECTIFIED), serious))),
                ProcedureRefusal.NEW_RECORD,
                "2026-02-02");
    }

    @Test
    void case_20_older_void_repaired_and_foreign_records_stand_against_nothing() {
        CreditRecord sameDay = ProcedurePolicies.record("r-4", "fund-misuse", "2025-02-01");
        CreditRecord voided = ProcedurePolicies.record("r-5", "fund-misuse", "2025-04-01");
        CreditRecord repaired = ProcedurePolicies.record("r-6", "fund-misuse", "2025-04-01");
        CreditRecord otherItem = ProcedurePolicies.record("r-7", "fire-lane", "2025-04-01");
        CreditRecord otherFirm = ProcedurePolicies.draft("r-8", "fund-misuse", "2025-04-01")
                .subject(Subject.enterprise("firm-2"))
                .build();
        List<RecordEvent> events = List.of(
                RECTIFIED,
                event("r-5", RecordEvent.Kind.WITHDRAWN, "2025-04-02"),
                event("r-6", RecordEvent.Kind.REPAIRED, "2025-04-03"));
        desk().does(
                        Desk.FIRM,
                        "2025-05-06",
                        apply(findings(events, sameDay, voided, repaired, otherItem, otherFirm, RECORD)));
    }

    @Test
    void case_20_of_a_record_that_was_never_rectified_the_wait_begins_with_its_effect() {
        Repair.Apply apply = apply(findings(List.of()));
        assertNames(desk().refusal(Desk.FIRM, "2025-04-09", apply), ProcedureRefusal.TOO_EARLY, "2025-04-10");
        desk().does(Desk.FIRM, "2025-04-10", apply);
    }

    @Test
    void events_recorded_after_the_decision_are_not_known_to_it() {
        RecordEvent later = event("r-1", RecordEvent.Kind.WITHDRAWN, "2025-06-01");
        desk().does(Desk.FIRM, "2025-05-06", apply(findings(List.of(RECTIFIED, later))));
    }

    @Test
    void a_record_of_a_minor_breach_can_be_repaired_at_once() {
        CreditRecord minor = ProcedurePolicies.draft("r-9", "fund-misuse", "2025-05-06")
                .severity(Severity.MINOR)
                .build();
        Desk.of(Repair.LIFECYCLE, Repair.of(minor)).does(Desk.FIRM, "2025-05-06", apply(findings(List.of())));
    }

    @Test
    void missing_evidence_is_named() {
        Refusal why = desk().refusal(
                        Desk.FIRM,
                        "2025-05-06",
                        new Repair.Apply("commitment-1", List.of("photos"), findings(List.of())));
        assertThat(why.text().zh()).isEqualTo("缺少证明材料：rectification-report, acceptance");
        assertThat(why.text().en()).isEqualTo("evidence must be complete, but lacked rectification-report, acceptance");
    }
}
