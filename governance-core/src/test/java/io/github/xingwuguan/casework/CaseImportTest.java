package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.foreign.CaseExport;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.casework.foreign.ImportFinding;
import io.github.xingwuguan.casework.foreign.Meaning;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.casework.foreign.Step;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.shape.Notation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseImportTest {
    private static List<String> codes(CaseImport read) {
        return read.events().stream().map(event -> event.deed().code()).toList();
    }

    private static List<String> findings(CaseImport read) {
        return read.findings().stream()
                .map(finding -> finding.step() + " " + finding.why().code())
                .toList();
    }

    @Test
    void five_statuses_are_enough_and_nobody_is_asked_for_a_role() {
        CaseImport read = Foreign.read(Foreign.cleared()
                .addSteps(Foreign.step("重新办理", 10).build())
                .addSteps(Foreign.step("已派单", 11).build())
                .build());
        assertThat(codes(read))
                .containsExactly(
                        "report",
                        "start-clock",
                        "accept",
                        "stop-clock",
                        "start-clock",
                        "dispatch",
                        "start-clock",
                        "sign",
                        "stop-clock",
                        "submit-disposal",
                        "stop-clock",
                        "start-clock",
                        "clear",
                        "reopen",
                        "start-clock",
                        "dispatch",
                        "start-clock",
                        "sign",
                        "stop-clock");
        Case state = Foreign.state(read);
        assertThat(state.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(state.cycle()).isEqualTo(2);
        assertThat(state.clearance().spells()).hasSize(1);
        assertThat(state.intake().filing().orElseThrow().dossierNo()).isEqualTo("2025-0001");
        // the hotline does not verify; that is all that our order of stages holds against it
        assertThat(findings(read)).containsExactly("3 stage");
        assertThat(read.unmapped()).isZero();
    }

    @Test
    void every_event_says_from_where_it_came_and_when_it_was_entered() {
        CaseImport read = Foreign.read(Foreign.cleared().build());
        assertThat(read.events()).allSatisfy(event -> {
            assertThat(event.trace().origin()).contains(ExternalKey.of("hotline-12345", "2025-0001"));
            assertThat(event.trace().recordedAt()).isEqualTo(Foreign.IMPORTED);
            assertThat(event.trace().at()).isBefore(Foreign.IMPORTED);
        });
        assertThat(new CaseDesk().reported().events.get(0).trace().origin()).isEmpty();
        CaseImport early = CaseImporter.of(Foreign.HOTLINE, Foreign.POLICY, CaseDesk.CHINA)
                .read(CaseId.of("LX-1"), Foreign.cleared().build(), Foreign.MARCH);
        assertThat(early.events())
                .allSatisfy(event -> assertThat(event.trace().recordedAt())
                        .isEqualTo(event.trace().at()));
    }

    @Test
    void a_status_that_nobody_knows_is_kept_and_counted() {
        CaseImport read = Foreign.read(Foreign.cleared()
                .addSteps(Foreign.step("待甄别", 5).build())
                .addSteps(Foreign.step("待甄别", 6).build())
                .build());
        assertThat(read.unmapped()).isEqualTo(2);
        assertThat(findings(read)).containsExactly("3 stage", "4 unmapped", "5 unmapped");
        assertThat(read.findings().get(1)).hasToString("step 4 \"待甄别\": unmapped: the status must stand in the map");
        assertThat(read.events())
                .filteredOn(event -> event.deed().equals(new Assignments.RecordProgress("待甄别")))
                .hasSize(2);
        assertThat(Foreign.state(read).stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void what_our_guards_would_have_refused_is_found_and_imported_all_the_same() {
        CaseImport read = Foreign.read(Foreign.history()
                .addSteps(Foreign.step("已受理", 0).actor(CaseDesk.COMMUNITY).build())
                .addSteps(Foreign.step("已派单", 1).actor(CaseDesk.FIRM).build())
                .addSteps(Foreign.step("已处置", 2).actor(CaseDesk.FIRM).build())
                .addSteps(Foreign.step("已办结", 3).actor(CaseDesk.FIRM).build())
                .build());
        assertThat(findings(read)).containsExactly("1 role", "2 evidence-missing", "3 role");
        assertThat(Foreign.state(read).stage()).isEqualTo(Stage.CLEARED);
        assertThat(Foreign.state(read).hands().byActor())
                .containsEntry(CaseDesk.FIRM.id(), Hand.HANDLE)
                .doesNotContainKey(ActorId.of("hotline-12345"));
    }

    @Test
    void what_is_out_of_order_is_taken_by_time_and_found() {
        CaseHistory inOrder = Foreign.cleared().build();
        CaseHistory shuffled = CaseHistory.builder()
                .from(inOrder)
                .steps(List.of(
                        inOrder.steps().get(0),
                        inOrder.steps().get(3),
                        inOrder.steps().get(1),
                        inOrder.steps().get(2)))
                .build();
        CaseImport read = Foreign.read(shuffled);
        assertThat(read.events()).isEqualTo(Foreign.read(inOrder).events());
        assertThat(findings(read)).containsExactly("1 stage", "2 clock-regression", "3 clock-regression");
    }

    @Test
    void a_deadline_of_the_other_system_counts_instead_of_ours() {
        Instant due = Instant.parse("2025-03-05T10:00:00Z");
        CaseHistory late = Foreign.history()
                .addSteps(Foreign.step("已受理", 0).due(due).build())
                .addSteps(Foreign.step("已派单", 1).build())
                .addSteps(Foreign.step("已处置", 3).build())
                .build();
        Clocks.Timer timer = Foreign.state(Foreign.read(late))
                .clocks()
                .timer(ClockKind.DISPOSE)
                .orElseThrow();
        assertThat(timer.verdict().orElseThrow().deadline().due()).isEqualTo(due);
        assertThat(timer.verdict().orElseThrow().isOnTime()).isFalse();
    }

    @Test
    void a_deadline_that_moves_is_an_extension_and_one_that_comes_nearer_is_found() {
        Instant later = Instant.parse("2025-03-20T15:59:59.999999999Z");
        CaseImport read = Foreign.read(Foreign.history()
                .addSteps(Foreign.step("已受理", 0).build())
                .addSteps(Foreign.step("已派单", 1).due(later).build())
                .addSteps(Foreign.step("已派单", 2).due(later.minusSeconds(7_200)).build())
                .build());
        Clocks.Timer timer =
                Foreign.state(read).clocks().timer(ClockKind.DISPOSE).orElseThrow();
        assertThat(timer.clock()
                        .due(Foreign.IMPORTED, CaseDesk.CHINA, Coverage.STRICT)
                        .due())
                .isEqualTo(later);
        assertThat(timer.clock().extensions())
                .singleElement()
                .satisfies(extension -> assertThat(extension.amount()).isEqualTo(8));
        assertThat(findings(read)).contains("2 deadline-earlier");
    }

    @Test
    void a_deadline_that_cannot_be_reached_is_taken_as_near_as_a_limit_goes() {
        Instant far = Instant.parse("2100-01-01T00:00:00Z");
        CaseImport read = Foreign.read(Foreign.history()
                .addSteps(Foreign.step("已受理", 0).due(far).build())
                .addSteps(Foreign.step("已派单", 1).due(far).build())
                .build());
        Clocks.Timer timer =
                Foreign.state(read).clocks().timer(ClockKind.DISPOSE).orElseThrow();
        assertThat(timer.clock().limit().amount()).isEqualTo(5_270_400);
        assertThat(timer.clock().extensions()).isEmpty();
        CaseImport past = Foreign.read(Foreign.history()
                .addSteps(Foreign.step("已受理", 9).due(Foreign.MARCH).build())
                .build());
        assertThat(Foreign.state(past)
                        .clocks()
                        .timer(ClockKind.DISPOSE)
                        .orElseThrow()
                        .clock()
                        .limit()
                        .amount())
                .isEqualTo(1);
    }

    @Test
    void a_category_that_we_do_not_have_leaves_limits_to_the_other_system() {
        CaseImport read = Foreign.read(CaseHistory.builder()
                .from(Foreign.cleared().build())
                .category("噪声扰民")
                .steps(List.of(
                        Foreign.step("已受理", 0).actor(CaseDesk.COMMUNITY).build(),
                        Foreign.step("已派单", 1).actor(CaseDesk.FIRM).build(),
                        Foreign.step("已办结", 2).actor(CaseDesk.FIRM).build()))
                .build());
        assertThat(findings(read)).containsExactly("0 unknown-category", "2 stage");
        assertThat(Foreign.state(read).stage()).isEqualTo(Stage.CLEARED);
        CaseImport none = Foreign.read(Foreign.history()
                .category(java.util.Optional.empty())
                .addSteps(Foreign.step("已受理", 0).build())
                .build());
        assertThat(Foreign.state(none).intake().category()).contains("uncategorised");
    }

    @Test
    void a_history_without_a_report_counts_from_its_first_status() {
        CaseImport read = Foreign.read(Foreign.history()
                .addSteps(Foreign.step("已派单", 1).build())
                .addSteps(Foreign.step("已受理", 2).build())
                .build());
        assertThat(read.events().get(0).deed()).isInstanceOf(Intake.Report.class);
        assertThat(read.events().get(0).trace().at())
                .isEqualTo(Foreign.step("x", 1).build().at());
        // it is not reported a second time when the report comes late, but filed it is
        assertThat(codes(read).stream().filter("report"::equals)).hasSize(1);
        assertThat(codes(read)).contains("accept", "record-progress");
        assertThat(findings(read)).containsExactly("0 not-reported", "0 stage", "1 stage", "1 stage");
    }

    @Test
    void a_dispatch_to_nobody_knows_whom_is_counted_and_found() {
        CaseImport read = Foreign.read(Foreign.history()
                .addSteps(Foreign.step("已受理", 0).build())
                .addSteps(Step.builder()
                        .status("已派单")
                        .at(Foreign.MARCH.plusSeconds(60))
                        .build())
                .build());
        assertThat(findings(read)).containsExactly("1 no-party");
        assertThat(Foreign.state(read)
                        .assignments()
                        .lead()
                        .orElseThrow()
                        .party()
                        .org()
                        .value())
                .isEqualTo("unknown");
        assertThat(Foreign.state(read).stage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void time_that_does_not_run_does_not_stand_still() {
        StatusMap map = new StatusMap(
                "hotline-12345",
                List.of(
                        Foreign.means("受理", Meaning.REPORT, Meaning.ACCEPT).build(),
                        Foreign.means("挂起", Meaning.PAUSE_CLOCK)
                                .reason("season")
                                .build(),
                        Foreign.means("恢复", Meaning.RESUME_CLOCK)
                                .reason("season")
                                .build()));
        CaseImport read = Foreign.read(
                map,
                Foreign.history()
                        .addSteps(Foreign.step("挂起", 0).build())
                        .addSteps(Foreign.step("受理", 1).build())
                        .addSteps(Foreign.step("挂起", 2).build())
                        .addSteps(Foreign.step("恢复", 12).build())
                        .build());
        assertThat(findings(read)).containsExactly("0 not-reported", "0 no-clock", "1 stage");
        assertThat(Foreign.state(read)
                        .clocks()
                        .timer(ClockKind.DISPOSE)
                        .orElseThrow()
                        .clock()
                        .pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.until()).isPresent());
    }

    @Test
    void an_imported_case_has_a_dossier_and_goes_on_by_our_rules() {
        CaseImport read = Foreign.read(Foreign.cleared().build());
        CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256)
                .append("import", read.events(), Foreign.IMPORTED, () -> new byte[16]);
        assertThat(file.dossier().verify(List.of()).isIntact()).isTrue();
        assertThat(CaseFile.read(file.dossier()).state()).isEqualTo(file.state());
        assertThat(file.dossier().entries().get(0).head().occurredAt()).isEqualTo(Foreign.MARCH);
        assertThat(file.dossier().entries().get(0).head().recordedAt()).isEqualTo(Foreign.IMPORTED);
        Context<CasePolicy> before =
                new Context<>(CaseDesk.COMMUNITY, Foreign.IMPORTED.minusSeconds(1), Foreign.POLICY, CaseDesk.CHINA);
        assertThat(file.decide("c-1", new Aftercare.LookBack(Check.CONFIRMED), before)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("clock-regression");
        Context<CasePolicy> now = new Context<>(CaseDesk.COMMUNITY, Foreign.IMPORTED, Foreign.POLICY, CaseDesk.CHINA);
        CaseFile next = file.append(
                "c-1",
                file.decide("c-1", new Aftercare.LookBack(Check.CONFIRMED), now).events(),
                Foreign.IMPORTED,
                () -> new byte[16]);
        assertThat(next.events())
                .last()
                .satisfies(event -> assertThat(event.trace().origin()).isEmpty());
    }

    @Test
    void a_note_is_about_the_same_entry_though_that_stands_in_another_place_once_it_is_read() {
        CaseDesk desk = new CaseDesk(CaseDesk.timed().build()).inProgress();
        int signed = desk.events.stream()
                .filter(event -> event.deed() instanceof Assignments.Sign)
                .findFirst()
                .orElseThrow()
                .trace()
                .seq();
        desk.does(CaseDesk.COMMUNITY, new Records.MarkStrand(signed, Strand.RULE_OF_LAW))
                .does(CaseDesk.COMMUNITY, new Records.CorrectEntry(signed, "by the deputy"));
        CaseExport told = CaseExport.of("xingwuguan", Map.of(CaseId.of("LX-1"), desk.events), CaseDesk.CHINA);
        // without limits there are no entries of clocks
        CaseImport read = CaseImporter.of(told.map(), CaseDesk.POLICY, CaseDesk.CHINA)
                .read(CaseId.of("LX-1"), told.histories().get(0), desk.now);
        assertThat(read.events()).hasSizeLessThan(desk.events.size());
        assertThat(read.events())
                .extracting(CaseEvent::deed)
                .filteredOn(Records.Note.class::isInstance)
                .hasSize(2)
                .allSatisfy(note -> assertThat(read.events()
                                .get(((Records.Note) note).seq() - 1)
                                .deed())
                        .isInstanceOf(Assignments.Sign.class));
    }

    @Test
    void a_case_of_ours_is_told_without_a_word_and_read_again_with_nothing_to_find_but_what_was_not_told() {
        CaseDesk desk = new CaseDesk(Foreign.POLICY).inProgress();
        CaseExport told = CaseExport.of("xingwuguan", Map.of(CaseId.of("LX-1"), desk.events), CaseDesk.CHINA);
        CaseImport read = CaseImporter.of(told.map(), Foreign.POLICY, CaseDesk.CHINA)
                .read(CaseId.of("LX-1"), told.histories().get(0), desk.now);
        assertThat(read.findings()).isEmpty();
        assertThat(codes(read))
                .isEqualTo(
                        desk.events.stream().map(event -> event.deed().code()).toList());
        desk.does(CaseDesk.FIRM, new Assignments.RecordProgress("张三 13800000000"));
        CaseExport more = CaseExport.of("xingwuguan", Map.of(CaseId.of("LX-1"), desk.events), CaseDesk.CHINA);
        assertThat(Notation.write(CaseHistory.SHAPE, more.histories().get(0))).doesNotContain("张三", "138");
        assertThatThrownBy(() -> CaseExport.of("x", Map.of(CaseId.of("LX-1"), List.of()), CaseDesk.CHINA))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Case must begin with a report to be told, but LX-1 did not");
    }

    @Test
    void a_map_with_faults_is_refused_with_all_of_them() {
        assertThatThrownBy(() -> new StatusMap(
                        "12345 热线",
                        List.of(
                                Foreign.means("办结", Meaning.CONCLUDE).build(),
                                Foreign.means("办结", Meaning.CLEAR, Meaning.CLEAR)
                                        .build(),
                                Foreign.means(" ").build(),
                                Foreign.means("派单", Meaning.DISPATCH)
                                        .share(Share.LEAD)
                                        .level(Level.GRID)
                                        .build(),
                                Foreign.means("挂起", Meaning.PAUSE_CLOCK)
                                        .reason("looked-at")
                                        .build())))
                .isInstanceOfSatisfying(
                        GovernanceException.class,
                        e -> assertThat(e.problems().all())
                                .extracting(p -> p.code() + " " + p.path())
                                .containsExactly(
                                        "system-form /system",
                                        "nothing-filed /lines",
                                        "detail-missing /lines/0/outcome",
                                        "duplicate-status /lines/1/status",
                                        "duplicate-meaning /lines/1/means",
                                        "status-form /lines/2/status",
                                        "detail-idle /lines/3/level",
                                        "reason-form /lines/4/reason"));
    }

    @Test
    void histories_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> Foreign.history().build()).hasMessage("History must have 1 to 1000 steps, but had 0");
        assertThatThrownBy(() -> Foreign.step(" ", 0).build())
                .hasMessage("Status must have 1 to 200 characters, but had 1");
        assertThatThrownBy(() -> Foreign.step("x", 0).at(Instant.MAX).build())
                .hasMessageStartingWith("Instant must lie from 1950 to 2179");
        assertThatThrownBy(() -> Foreign.step("x", 0)
                        .due(Instant.EPOCH.minusSeconds(1L << 33))
                        .build())
                .hasMessageStartingWith("Instant must lie from 1950 to 2179");
        assertThatThrownBy(() -> Foreign.read(CaseHistory.builder()
                        .from(Foreign.cleared().build())
                        .key(ExternalKey.of("grid", "1"))
                        .build()))
                .hasMessage("History must be of the system hotline-12345, but was of grid");
    }

    @Test
    void histories_and_maps_come_back_from_the_wire_and_from_their_canonical_bytes() {
        CaseHistory history = CaseHistory.builder()
                .from(Foreign.cleared().build())
                .addSteps(Foreign.step("x", 9)
                        .actor(CaseDesk.FIRM)
                        .due(Foreign.IMPORTED)
                        .attachments(CaseDesk.after(1))
                        .build())
                .urgency(Urgency.URGENT)
                .respondent(CaseDesk.FIRM.org())
                .build();
        assertThat(Notation.roundTrip(CaseHistory.SHAPE, history)).isEqualTo(history);
        assertThat(CaseHistory.SHAPE.fromCanonicalBytes(CaseHistory.SHAPE.canonicalBytes(history)))
                .isEqualTo(history);
        assertThat(Notation.roundTrip(StatusMap.SHAPE, Foreign.HOTLINE)).isEqualTo(Foreign.HOTLINE);
        CaseEvent event = Foreign.read(history).events().get(0);
        assertThat(Notation.roundTrip(CaseEvent.SHAPE, event)).isEqualTo(event);
        assertThat(new ImportFinding(0, "a\nb", CaseRefusal.LEVEL.refusal()))
                .asString()
                .doesNotContain("\n");
    }
}
