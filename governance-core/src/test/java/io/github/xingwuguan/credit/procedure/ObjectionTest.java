package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.lifecycle.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectionTest {
    private static final CreditRecord RECORD = ProcedurePolicies.record("r-1", "fund-misuse", "2025-09-25");
    private static final Ground WRONG = Ground.of("wrong-firm");
    private static final Objection.File FILE = new Objection.File(WRONG, Ratio.of(0, 0));

    /** Noticed on a Friday before the autumn holidays. */
    private static Desk<Objection, Objection.Did> desk() {
        return Desk.of(Objection.LIFECYCLE, Objection.of(RECORD, Desk.at("2025-09-26")));
    }

    private static Desk<Objection, Objection.Did> admitted() {
        return desk().does(Desk.FIRM, "2025-09-28", FILE).does(Desk.HOUSING, "2025-09-30", new Objection.Admit());
    }

    private static RecordHistory history(Desk<Objection, Objection.Did> desk) {
        List<LedgerEntry> entries = new ArrayList<>(List.of(RECORD));
        desk.events().forEach(event -> event.entry(desk.state()).ifPresent(entries::add));
        return CreditLedger.of(entries).history("r-1", Desk.at("2026-12-31"));
    }

    private static Optional<Deadline> due(Desk<Objection, Objection.Did> desk) {
        return desk.state().due(ProcedurePolicies.POLICY, Desk.CHINA, Coverage.STRICT);
    }

    @Test
    void an_objection_that_is_right_makes_the_record_void_from_the_start() {
        Desk<Objection, Objection.Did> desk = admitted().does(Desk.DISTRICT, "2025-10-15", new Objection.Uphold(WRONG));
        assertThat(desk.state().progress().isAt(Objection.Stage.UPHELD)).isTrue();
        assertThat(history(desk).voided()).contains(RecordEvent.Kind.OBJECTION_UPHELD);
        assertThat(desk.last().entry(desk.state()).orElseThrow().reason()).contains("wrong-firm");
        assertThat(due(desk)).isEmpty();
    }

    @Test
    void an_objection_that_is_wrong_leaves_the_record_disputed_from_filing_to_decision() {
        Desk<Objection, Objection.Did> desk =
                admitted().does(Desk.DISTRICT, "2025-10-15", new Objection.Dismiss(Ground.of("proven")));
        RecordHistory history = history(desk);
        assertThat(history.voided()).isEmpty();
        assertThat(history.isDisputedOn(LocalDate.of(2025, 9, 27))).isFalse();
        assertThat(history.isDisputedOn(LocalDate.of(2025, 9, 28))).isTrue();
        assertThat(history.isDisputedOn(LocalDate.of(2025, 10, 14))).isTrue();
        assertThat(history.isDisputedOn(LocalDate.of(2025, 10, 15))).isFalse();
        assertThat(desk.last().entry(desk.state()).orElseThrow())
                .extracting(RecordEvent::kind, RecordEvent::actor)
                .containsExactly(RecordEvent.Kind.OBJECTION_DISMISSED, Desk.DISTRICT.id());
    }

    @Test
    void the_ledger_knows_of_a_dispute_once_it_is_admitted_and_names_who_objected() {
        Desk<Objection, Objection.Did> desk = desk().does(Desk.FIRM, "2025-09-28", FILE);
        assertThat(desk.last().entry(desk.state())).isEmpty();
        desk.does(Desk.HOUSING, "2025-09-30", new Objection.Admit());
        RecordEvent entry = desk.last().entry(desk.state()).orElseThrow();
        assertThat(entry.kind()).isEqualTo(RecordEvent.Kind.OBJECTED);
        assertThat(entry.actor()).isEqualTo(Desk.FIRM.id());
        assertThat(entry.effectiveOn()).isEqualTo("2025-09-28");
        assertThat(entry.recordedAt()).isEqualTo(Desk.at("2025-09-30"));
    }

    @Test
    void case_22_a_second_objection_is_inadmissible_and_never_dismissed() {
        List<Desk<Objection, Objection.Did>> desks = List.of(
                desk().does(Desk.FIRM, "2025-09-28", FILE),
                admitted(),
                admitted().does(Desk.DISTRICT, "2025-10-09", new Objection.Uphold(WRONG)),
                admitted().does(Desk.DISTRICT, "2025-10-09", new Objection.Dismiss(WRONG)));
        for (Desk<Objection, Objection.Did> desk : desks) {
            Objection before = desk.state();
            Refusal why = desk.refusal(Desk.FIRM, "2025-10-10", FILE);
            assertThat(why.code()).isEqualTo("inadmissible-second-objection");
            assertThat(why.text().zh()).isEqualTo("对同一信用信息再次提出异议，不予受理");
            assertThat(why.text().en()).isEqualTo("a second objection to the same record is not admissible");
            assertThat(desk.state()).isSameAs(before);
        }
    }

    @Test
    void case_22_a_second_filing_cannot_be_folded_in_either() {
        Desk<Objection, Objection.Did> desk = admitted();
        Trace trace = Trace.builder().from(desk.last().trace()).seq(3).build();
        assertThatThrownBy(() -> new Objection.Did(trace, FILE).applyTo(desk.state()))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Event must be number 3 and follow the stage, but was number 3 and did not follow it");
    }

    /** Worked: 09-28 (a Sunday), 29, 30, 10-09, 10, 11 (a Saturday), 13, 14, 15, 16. */
    @Test
    void case_22_the_time_for_filing_counts_make_up_days_and_no_holidays() {
        desk().refuses(ProcedureRefusal.TOO_LATE, Desk.FIRM, "2025-10-17T00:00", FILE)
                .does(Desk.FIRM, "2025-10-16T23:59", FILE);
    }

    /** Worked: 10-11 (a Saturday), 13 to 17, 20 to 24, 27 to 30. */
    @Test
    void case_22_the_time_for_the_decision_counts_a_make_up_saturday_and_a_late_decision_stands() {
        Desk<Objection, Objection.Did> desk = desk().does(Desk.FIRM, "2025-10-10", FILE);
        assertThat(Desk.day(due(desk))).isEqualTo("2025-10-30");
        desk.does(Desk.HOUSING, "2025-10-20", new Objection.Admit());
        assertThat(Desk.day(due(desk))).isEqualTo("2025-10-30");
        Deadline deadline = due(desk).orElseThrow();
        desk.does(Desk.HOUSING, "2025-11-20", new Objection.Uphold(WRONG));
        assertThat(deadline.isMetAt(desk.last().trace().at())).isFalse();
    }

    @Test
    void after_an_inadmissible_one_somebody_may_still_object_in_time() {
        Desk<Objection, Objection.Did> desk = desk().does(
                        Desk.RESIDENT, "2025-09-28", new Objection.File(WRONG, Ratio.of(20, 100)))
                .does(Desk.HOUSING, "2025-09-29", new Objection.FindInadmissible(Ground.of("no-owner")));
        assertThat(desk.last().entry(desk.state())).isEmpty();
        assertThat(due(desk)).isEmpty();
        desk.does(Desk.FIRM, "2025-09-30", FILE)
                .does(Desk.HOUSING, "2025-10-09", new Objection.Admit())
                .does(Desk.HOUSING, "2025-10-10", new Objection.Uphold(WRONG));
        assertThat(history(desk).voided()).isPresent();
    }

    @Test
    void the_share_of_owners_is_compared_exactly() {
        desk().refuses(
                        ProcedureRefusal.NOT_ENOUGH_SUPPORT,
                        Desk.RESIDENT,
                        "2025-09-28",
                        new Objection.File(WRONG, Ratio.of(199_999_999, 1_000_000_000)))
                .refuses(
                        ProcedureRefusal.NOT_ENOUGH_SUPPORT,
                        Desk.RESIDENT,
                        "2025-09-28",
                        new Objection.File(WRONG, Ratio.of(0, 0)))
                .does(Desk.RESIDENT, "2025-09-28", new Objection.File(WRONG, Ratio.of(200_000_000, 1_000_000_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Objection.File(WRONG, Ratio.of(3, 2)))
                .withMessage("Support must be of at most all owners, but was 3/2");
    }
}
