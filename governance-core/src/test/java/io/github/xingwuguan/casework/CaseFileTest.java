package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.casework.dossier.DossierStore;
import io.github.xingwuguan.casework.dossier.InMemoryDossierStore;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private final CaseDesk desk = new CaseDesk();
    private CaseFile file = CaseFile.open(CaseId.of("LX-1"), DigestSuite.SHA_256);

    private void does(String commandId, Actor actor, Deed deed) {
        desk.now = desk.now.plus(Duration.ofHours(1));
        Decision<CaseEvent> decision = file.decide(commandId, deed, desk.context(actor));
        file = file.append(commandId, decision.events(), desk.now, () -> new byte[16]);
    }

    private void accepted() {
        does("c-1", CaseDesk.RESIDENT, CaseDesk.report(CaseKind.PROPERTY_DISORDER));
        does("c-2", CaseDesk.COMMUNITY, new Intake.Accept("2025-1", "stacking", Urgency.NORMAL, Level.COMMUNITY));
    }

    @Test
    void the_state_is_what_the_entries_come_to() {
        accepted();
        CaseFile read = CaseFile.read(file.dossier());
        assertThat(read.state()).isEqualTo(file.state());
        assertThat(file.dossier().verify(List.of()).isIntact()).isTrue();
        assertThat(file.dossier().entries())
                .extracting(entry -> entry.head().type() + " by " + entry.head().role())
                .containsExactly("report by resident", "accept by community");
        assertThat(file.dossier().entries().get(0).head().attachments()).hasSize(1);
    }

    @Test
    void case_46_a_command_that_comes_twice_is_entered_once_and_another_under_its_id_is_refused() {
        accepted();
        CaseFile before = file;
        does("c-2", CaseDesk.COMMUNITY, new Intake.Accept("2025-1", "stacking", Urgency.NORMAL, Level.COMMUNITY));
        assertThat(file).isSameAs(before);
        assertThat(file.decide("c-2", new Leaving.Redirect("x"), desk.context(CaseDesk.COMMUNITY))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("command-id-reused");
    }

    @Test
    void case_46_of_two_who_dispatch_at_once_the_second_decides_anew_and_is_refused() {
        accepted();
        DossierStore store = new InMemoryDossierStore();
        store.store(file.dossier(), 0);
        Deed dispatch = new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Assignment.Share.LEAD);
        Deed other = new Assignments.Dispatch("a2", CaseDesk.TO_FIRM, Assignment.Share.LEAD);
        CaseFile seenByBoth = CaseFile.read(store.find(CaseId.of("LX-1")).orElseThrow());
        CaseFile first = appended(seenByBoth, "c-3", dispatch);
        CaseFile second = appended(seenByBoth, "c-4", other);
        assertThat(store.store(first.dossier(), 2).isStored()).isTrue();
        assertThat(store.store(second.dossier(), 2).isStored()).isFalse();
        CaseFile again = CaseFile.read(store.find(CaseId.of("LX-1")).orElseThrow());
        assertThat(again.decide("c-4", other, desk.context(CaseDesk.CLERK))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("lead-exists");
    }

    private CaseFile appended(CaseFile from, String commandId, Deed deed) {
        List<CaseEvent> events =
                from.decide(commandId, deed, desk.context(CaseDesk.COMMUNITY)).events();
        return from.append(commandId, events, desk.now, () -> new byte[16]);
    }

    @Test
    void case_47_what_is_entered_late_keeps_its_own_time_and_changes_no_order() {
        accepted();
        Deed dispatch = new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Assignment.Share.LEAD);
        List<CaseEvent> events =
                file.decide("c-3", dispatch, desk.context(CaseDesk.COMMUNITY)).events();
        file = file.append("c-3", events, Instant.EPOCH, () -> new byte[16]);
        assertThat(file.dossier().entries().get(2).head().occurredAt()).isEqualTo(Instant.EPOCH);
        assertThat(file.state().at()).contains(desk.now);
    }

    @Test
    void one_command_can_have_several_entries() {
        CaseDesk cleared = new CaseDesk().cleared();
        for (int i = 0; i < cleared.events.size(); i++) {
            file = file.append("c-" + i, List.of(cleared.events.get(i)), cleared.now, () -> new byte[16]);
        }
        Decision<CaseEvent> back =
                file.decide("back", new Aftercare.LookBack(Check.REFUTED), cleared.context(CaseDesk.COMMUNITY));
        file = file.append("back", back.events(), cleared.now, () -> new byte[16]);
        assertThat(file.dossier().version()).isEqualTo(12);
        assertThat(file.state().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(file.decide("back", new Aftercare.LookBack(Check.REFUTED), cleared.context(CaseDesk.COMMUNITY))
                        .events())
                .isEqualTo(back.events());
    }

    @Test
    void an_erased_entry_cannot_be_replayed_and_an_entry_out_of_order_neither() {
        accepted();
        assertThatThrownBy(() -> CaseFile.read(file.dossier().erase(2)))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Entry must have its content to be replayed, but entry 2 had lost it");
        Dossier swapped = new Dossier(
                CaseId.of("LX-1"),
                "SHA-256",
                List.of(
                        file.dossier().entries().get(1),
                        file.dossier().entries().get(0)));
        assertThatThrownBy(() -> CaseFile.read(swapped))
                .hasMessage("Event must be number 1 from none, but was number 2 from reported");
    }

    @Test
    void case_52_an_entry_that_was_redacted_has_lost_its_texts_and_the_case_is_read_and_counted_as_before() {
        accepted();
        does("c-3", CaseDesk.COMMUNITY, new Assignments.Dispatch("a1", CaseDesk.TO_FIRM, Assignment.Share.LEAD));
        does("c-4", CaseDesk.FIRM, new Assignments.Sign("a1"));
        does("c-5", CaseDesk.FIRM, new Assignments.RecordProgress("spoke with Wang Wu of flat 302"));
        CaseFile redacted = file.redact("c-6", 5, desk.context(CaseDesk.SUBDISTRICT), () -> new byte[16]);
        assertThat(redacted.dossier().verify(List.of()).isIntact()).isTrue();
        assertThat(redacted.dossier().verify(List.of()).erased()).isEqualTo(1);
        CaseFile read = CaseFile.read(redacted.dossier());
        assertThat(read.events().get(4).deed()).isEqualTo(new Assignments.RecordProgress(Deed.GONE));
        assertThat(read.state()).isEqualTo(redacted.state());
        assertThat(read.events().subList(0, 4)).isEqualTo(file.events().subList(0, 4));
        // a store erases only what it is told to, and the same is left
        DossierStore store = new InMemoryDossierStore();
        store.store(redacted.dossier(), 0);
        assertThat(CaseFile.read(store.find(CaseId.of("LX-1")).orElseThrow()).events())
                .isEqualTo(read.events());
    }

    @Test
    void case_55_who_is_accused_reads_the_case_without_who_accused_it() {
        Intake.Report accusation = new Intake.Report(
                CaseKind.ACCUSATION,
                PlaceId.of("compound-1"),
                Optional.of(CaseDesk.FIRM.org()),
                List.of(CaseDesk.photo(1, "before")));
        does("c-1", CaseDesk.RESIDENT, accusation);
        does("c-2", CaseDesk.RESIDENT, new Records.AttachEvidence(List.of(CaseDesk.photo(2, "before"))));
        does("c-3", CaseDesk.SUBDISTRICT, new Intake.Accept("2025-1", "levy", Urgency.NORMAL, Level.SUBDISTRICT));
        List<CaseEvent> read = file.eventsFor(CaseDesk.FIRM);
        assertThat(read).hasSameSizeAs(file.events());
        assertThat(read.toString())
                .doesNotContain(CaseDesk.RESIDENT.id().value())
                .doesNotContain(CaseDesk.RESIDENT.org().value())
                .doesNotContain(CaseDesk.photo(1, "before").digest().hex())
                .doesNotContain(CaseDesk.photo(2, "before").digest().hex());
        assertThat(read.get(2)).isEqualTo(file.events().get(2));
        // others read it as it is, and so does everybody who is not accused
        assertThat(file.eventsFor(CaseDesk.SUBDISTRICT)).isEqualTo(file.events());
        assertThat(file.eventsFor(CaseDesk.OTHER_FIRM)).isEqualTo(file.events());
        CaseFile redacted = file.redact("c-4", 1, desk.context(CaseDesk.SUBDISTRICT), () -> new byte[16]);
        assertThat(redacted.eventsFor(CaseDesk.FIRM).toString())
                .doesNotContain(CaseDesk.RESIDENT.id().value());
    }

    @Test
    void a_redaction_that_leaves_something_else_is_refused_and_so_is_one_of_a_redaction() {
        accepted();
        CaseEvent other = file.events().get(0);
        CaseEvent forged = new CaseEvent(other.trace(), CaseDesk.report(CaseKind.HAZARD));
        assertThat(file.decide("c-9", new Records.Redact(forged), desk.context(CaseDesk.SUBDISTRICT))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("redaction-differs");
        assertThatThrownBy(() -> file.redact("c-9", 7, desk.context(CaseDesk.SUBDISTRICT), () -> new byte[16]))
                .hasMessage("Entry must stand in the dossier, but 7 did not");
        CaseFile once = file.redact("c-9", 1, desk.context(CaseDesk.SUBDISTRICT), () -> new byte[16]);
        assertThatThrownBy(() -> once.redact("c-10", 3, desk.context(CaseDesk.SUBDISTRICT), () -> new byte[16]))
                .isInstanceOf(GovernanceException.class);
    }

    @Test
    void every_deed_keeps_what_counts_when_its_texts_are_gone() {
        for (Deed deed : Deeds.all()) {
            assertThat(deed.redacted().redacted()).isEqualTo(deed.redacted());
            assertThat(deed.redacted().attachments()).isEqualTo(deed.attachments());
            assertThat(deed.redacted().code()).isEqualTo(deed.code());
        }
        assertThat(Deeds.all().stream()
                        .filter(deed -> !deed.redacted().equals(deed))
                        .map(Deed::code))
                .contains("record-progress", "send-back", "conclude", "correct-entry", "submit-disposal", "reject");
    }

    @Test
    void a_request_comes_back_from_the_wire_and_is_carried_out_or_refused() {
        CaseRequest report = CaseRequest.builder()
                .caseId(CaseId.of("LX-1"))
                .commandId("c-1")
                .actor(CaseDesk.RESIDENT)
                .at(desk.now)
                .deed(CaseDesk.report(CaseKind.HELP))
                .build();
        assertThat(Notation.roundTrip(CaseRequest.SHAPE, report)).isEqualTo(report);
        CaseFile reported = file.carryOut(report, CaseDesk.POLICY, CaseDesk.CHINA, () -> new byte[16]);
        assertThat(reported.state().stage()).isEqualTo(Stage.REPORTED);
        assertThat(reported.events())
                .singleElement()
                .satisfies(event -> assertThat(event.deed()).isEqualTo(report.deed()));
        CaseRequest twice = CaseRequest.builder().from(report).commandId("c-2").build();
        assertThatThrownBy(() -> reported.carryOut(twice, CaseDesk.POLICY, CaseDesk.CHINA, () -> new byte[16]))
                .isInstanceOf(GovernanceException.class)
                .hasMessage(
                        "Command must be accepted to have events, but was refused: this cannot be done at this stage");
    }
}
