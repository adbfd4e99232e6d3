package io.github.xingwuguan.casework.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.casework.dossier.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final Instant NOW = Instant.parse("2025-10-28T08:00:00Z");

    private static Dossier with(List<Entry> entries) {
        return new Dossier(Dossiers.CASE, "SHA-256", entries);
    }

    private static Entry.Builder changed(Entry entry) {
        return new Entry.Builder().from(entry);
    }

    private static List<Finding> findings(List<Entry> entries) {
        return with(entries).verify(List.of()).findings();
    }

    @Test
    void an_untouched_dossier_is_intact() {
        Verification found = Dossiers.of(5).verify(List.of());
        assertThat(found.isIntact()).isTrue();
        assertThat(found.head()).isEqualTo(Dossiers.of(5).head());
        assertThat(found.erased()).isZero();
        assertThat(found.checkpoints()).isZero();
    }

    @Test
    void case_52_an_erased_entry_leaves_every_digest_as_it_was_and_cannot_be_read() {
        Dossier before = Dossiers.of(4);
        Dossier after = before.erase(2);
        assertThat(after.entries())
                .extracting(Entry::hash)
                .isEqualTo(before.entries().stream().map(Entry::hash).toList());
        assertThat(after.entries().get(1).content()).isEmpty();
        Verification found = after.append(Dossiers.note(5)).verify(List.of());
        assertThat(found.isIntact()).isTrue();
        assertThat(found.erased()).isEqualTo(1);
    }

    @Test
    void case_53_a_lost_end_shows_only_against_a_checkpoint() {
        Dossier whole = Dossiers.of(6);
        Dossier cut = with(whole.entries().subList(0, 4));
        assertThat(cut.verify(List.of()).isIntact()).isTrue();
        assertThat(cut.verify(List.of(whole.checkpoint(NOW))).findings())
                .containsExactly(new Finding(Kind.TRUNCATED, 6));
        assertThat(cut.verify(List.of(with(whole.entries().subList(0, 3)).checkpoint(NOW)))
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_dossier_written_anew_shows_only_against_a_checkpoint() {
        Dossier anew = Dossier.open(Dossiers.CASE, DigestSuite.SHA_256);
        for (int number : new int[] {1, 7, 8}) {
            anew = anew.append(Dossiers.note(number));
        }
        assertThat(anew.verify(List.of()).isIntact()).isTrue();
        assertThat(anew.verify(List.of(Dossiers.of(2).checkpoint(NOW))).findings())
                .containsExactly(new Finding(Kind.REWRITTEN, 2));
    }

    @Test
    void a_checkpoint_of_another_case_says_nothing() {
        Head other = new Head(CaseId.of("other"), 99, Dossiers.of(1).head().hash());
        Verification found = Dossiers.of(2).verify(List.of(new Checkpoint(other, NOW, Optional.of("sig"))));
        assertThat(found.isIntact()).isTrue();
        assertThat(found.checkpoints()).isZero();
    }

    @Test
    void a_swap_an_insertion_and_a_loss_are_found_at_the_first_bad_entry() {
        List<Entry> swapped = new ArrayList<>(Dossiers.of(5).entries());
        Collections.swap(swapped, 1, 2);
        assertThat(findings(swapped)).contains(new Finding(Kind.BROKEN_CHAIN, 3), new Finding(Kind.GAP, 3));
        List<Entry> lost = new ArrayList<>(Dossiers.of(5).entries());
        lost.remove(2);
        assertThat(findings(lost)).containsExactly(new Finding(Kind.GAP, 4), new Finding(Kind.BROKEN_CHAIN, 4));
        List<Entry> inserted = new ArrayList<>(Dossiers.of(3).entries());
        inserted.add(1, Dossiers.of(3).entries().get(0));
        assertThat(findings(inserted)).contains(new Finding(Kind.BROKEN_CHAIN, 1), new Finding(Kind.GAP, 1));
    }

    @Test
    void another_content_than_was_committed_to_is_found() {
        List<Entry> entries = new ArrayList<>(Dossiers.of(3).entries());
        entries.set(
                1, changed(entries.get(1)).content(Dossiers.note(9).content()).build());
        assertThat(findings(entries)).containsExactly(new Finding(Kind.CONTENT_MISMATCH, 2));
    }

    @Test
    void an_entry_recorded_before_the_last_is_refused_and_found() {
        EntryHead early = Dossiers.head(0).build();
        assertThatThrownBy(() ->
                        Dossiers.of(2).append(new Draft(early, Dossiers.note(0).content())))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Entry must not be recorded before 2023-11-14T22:13:22Z, but was at 2023-11-14T22:13:20Z");
        Entry second = Dossiers.of(2).entries().get(1);
        Entry regressed = changed(second)
                .head(new EntryHead.Builder()
                        .from(second.head())
                        .recordedAt(Instant.EPOCH)
                        .build())
                .build();
        assertThat(findings(List.of(Dossiers.of(1).entries().get(0), regressed)))
                .contains(new Finding(Kind.TIME_REGRESSION, 2));
    }

    @Test
    void an_id_stands_once() {
        assertThatThrownBy(() -> Dossiers.of(2).append(Dossiers.note(2)))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Entry must have an id of its own, but entry 2 has it");
    }

    @Test
    void a_digest_that_nobody_offers_is_said_and_nothing_is_appended() {
        Dossier unknown = new Dossier(Dossiers.CASE, "ROT-13", List.of());
        Verification found = unknown.verify(List.of());
        assertThat(found.findings()).containsExactly(new Finding(Kind.UNKNOWN_SUITE, 0));
        assertThat(found.head().seq()).isZero();
        assertThatThrownBy(() -> unknown.append(Dossiers.note(1)))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Digest must be offered by a provider, but was not");
        assertThat(DigestSuite.find("SHA-1")).isEmpty();
    }

    @Test
    void another_digest_gives_another_chain() {
        DigestSuite other = DigestSuite.find("SHA3-256").orElseThrow();
        Dossier dossier = Dossier.open(Dossiers.CASE, other).append(Dossiers.note(1));
        assertThat(dossier.suite()).isEqualTo(other.toString());
        assertThat(dossier.verify(List.of()).isIntact()).isTrue();
        assertThat(with(dossier.entries()).verify(List.of()).findings())
                .containsExactly(new Finding(Kind.BROKEN_CHAIN, 1), new Finding(Kind.CONTENT_MISMATCH, 1));
    }

    @Test
    void case_54_a_text_without_a_utf_8_form_is_refused_and_no_text_is_normalised() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Content.of(Dossiers.SALT, Dossiers.Note.SHAPE, new Dossiers.Note("\ud800")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossiers.of(1)
                        .append(new Draft(
                                Dossiers.head(2).role("\udc00").build(),
                                Dossiers.note(2).content())))
                .withMessage("Text must be free of NUL and unpaired surrogates to be digested, but was not");
        Content composed = Content.of(Dossiers.SALT, Dossiers.Note.SHAPE, new Dossiers.Note("\u00e9"));
        Content decomposed = Content.of(Dossiers.SALT, Dossiers.Note.SHAPE, new Dossiers.Note("e\u0301"));
        assertThat(composed.payload()).isNotEqualTo(decomposed.payload());
    }

    @Test
    void a_content_is_read_back_as_what_was_written() {
        Content content = Dossiers.example().entries().get(0).content().orElseThrow();
        assertThat(content.read(Dossiers.Reported.SHAPE).title()).isEqualTo("楼道堆放杂物");
        assertThatThrownBy(() -> content.read(Dossiers.Note.SHAPE)).isInstanceOf(GovernanceException.class);
        assertThat(content).hasToString("content of 104 bytes");
    }

    @Test
    void a_salt_has_sixteen_bytes_and_neither_it_nor_the_content_can_be_changed_from_outside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Content.of(new byte[15], Dossiers.Note.SHAPE, new Dossiers.Note("x")))
                .withMessage("Salt must have 16 bytes, but had 15");
        Content content = Dossiers.note(1).content();
        content.salt()[0]++;
        content.payload()[0]++;
        assertThat(content)
                .isEqualTo(Dossiers.note(1).content())
                .hasSameHashCodeAs(Dossiers.note(1).content());
        assertThat(content).isNotEqualTo(Dossiers.note(2).content());
    }

    @Test
    void a_seal_needs_heads_of_different_cases() {
        Head head = Dossiers.of(1).head();
        assertThatThrownBy(() -> Seal.of(DigestSuite.SHA_256, List.of()))
                .hasMessage("Seal must be over at least one head, but there was none");
        assertThatThrownBy(() -> Seal.of(DigestSuite.SHA_256, List.of(head, head)))
                .hasMessage("Heads must be of different cases, but LX-2025-000001 stood twice");
    }

    @Test
    void a_seal_over_three_heads_takes_the_third_up_unchanged() {
        DigestSuite suite = DigestSuite.SHA_256;
        Chain chain = new Chain(suite);
        Digest hash = Dossiers.of(1).head().hash();
        List<Head> heads = List.of("a", "b", "c").stream()
                .map(id -> new Head(CaseId.of(id), 1, hash))
                .toList();
        Digest left = chain.node(chain.leaf(heads.get(0)), chain.leaf(heads.get(1)));
        assertThat(Seal.of(suite, heads)).isEqualTo(chain.node(left, chain.leaf(heads.get(2))));
        assertThat(Seal.of(suite, heads.subList(0, 1))).isEqualTo(chain.leaf(heads.get(0)));
    }

    @Test
    void attachments_and_their_digests_have_a_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentDigest("SHA-256", "ABC"));
        ContentDigest digest = new ContentDigest("MD5", "00".repeat(16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment(digest, -1, "image/png", Attachment.AFTER))
                .withMessage("Attachment must have 0 bytes or more, but had -1");
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_erased() {
        assertThatThrownBy(() -> Dossiers.of(2).erase(3)).hasMessage("Entry must be from 1 to 2, but was 3");
    }

    @Test
    void a_checkpoint_is_held_against_the_entry_of_its_number_and_not_of_its_place() {
        Dossier whole = Dossiers.of(6);
        List<Entry> entries = new ArrayList<>(whole.entries());
        entries.remove(1);
        List<Checkpoint> kept = List.of(whole.checkpoint(NOW), Dossiers.of(4).checkpoint(NOW));
        assertThat(with(entries).verify(kept).findings())
                .containsExactly(new Finding(Kind.GAP, 3), new Finding(Kind.BROKEN_CHAIN, 3));
        Checkpoint begin = Dossiers.of(0).checkpoint(NOW);
        assertThat(whole.verify(List.of(begin)).isIntact()).isTrue();
        Head other = new Head(Dossiers.CASE, 0, whole.head().hash());
        assertThat(whole.verify(List.of(new Checkpoint(other, NOW, Optional.empty())))
                        .findings())
                .containsExactly(new Finding(Kind.REWRITTEN, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Head(Dossiers.CASE, -1, whole.head().hash()));
    }

    @Test
    void an_entry_that_could_never_have_been_digested_is_a_finding() {
        List<Entry> entries = new ArrayList<>(Dossiers.of(3).entries());
        Entry second = entries.get(1);
        EntryHead head =
                new EntryHead.Builder().from(second.head()).role("r\ud800").build();
        entries.set(1, changed(second).head(head).seq(-5).build());
        assertThat(findings(entries)).contains(new Finding(Kind.BROKEN_CHAIN, -5), new Finding(Kind.GAP, -5));
        assertThat(with(entries.subList(0, 2)).verify(List.of()).head().seq()).isZero();
    }

    @Test
    void what_could_not_be_read_any_more_is_not_entered() {
        assertThatThrownBy(() -> note("x".repeat(10_001)))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Text must have at most 10000 characters, but had 10001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> note("a\0b"))
                .withMessage("Text must be free of NUL and unpaired surrogates to be digested, but was not");
        assertThat(note("x".repeat(10_000)).read(Dossiers.Note.SHAPE).text()).hasSize(10_000);
    }

    private static Content note(String text) {
        return Content.of(Dossiers.SALT, Dossiers.Note.SHAPE, new Dossiers.Note(text));
    }

    @Test
    void the_digest_of_an_attachment_is_that_of_its_bytes() {
        ContentDigest abc = ContentDigest.of(DigestSuite.SHA_256, "abc".getBytes(StandardCharsets.US_ASCII));
        // FIPS 180-2, B.1
        assertThat(abc)
                .isEqualTo(new ContentDigest(
                        "SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
}
