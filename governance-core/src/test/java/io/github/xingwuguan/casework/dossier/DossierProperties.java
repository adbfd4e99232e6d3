package io.github.xingwuguan.casework.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.casework.dossier.Finding.Kind;
import io.github.xingwuguan.shape.CanonicalBytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DossierProperties {
    /** One change to each hashed part of an entry. */
    private static final List<UnaryOperator<EntryHead.Builder>> CHANGES = List.of(
            head -> head.entryId("x"),
            head -> head.type("other"),
            head -> head.schemaVersion(2),
            head -> head.occurredAt(Instant.EPOCH),
            head -> head.recordedAt(Instant.ofEpochSecond(1_800_000_000, 1)),
            head -> head.actor(ActorId.of("u:2")),
            head -> head.role("resident"),
            head -> head.org(OrgId.of("sq:2")),
            head -> head.policy(PolicyId.parse("p@2")),
            head -> head.commandId("other"),
            head -> head.addAttachments(
                    new Attachment(new ContentDigest("SHA-256", "00".repeat(32)), 1, "image/png", "after")));

    @Property
    void i25_places_have_no_gap_and_each_entry_follows_the_one_before(@ForAll @IntRange(max = 12) int notes) {
        Dossier dossier = Dossiers.of(notes);
        Digest before = Dossier.open(Dossiers.CASE, DigestSuite.SHA_256).head().hash();
        for (int i = 0; i < notes; i++) {
            Entry entry = dossier.entries().get(i);
            assertThat(entry.seq()).isEqualTo(i + 1L);
            assertThat(new Chain(DigestSuite.SHA_256)
                            .hash(before, Dossiers.CASE, entry.seq(), entry.head(), entry.commitment()))
                    .isEqualTo(entry.hash());
            before = entry.hash();
        }
        assertThat(dossier.version()).isEqualTo(notes);
    }

    @Property
    void i26_a_change_of_any_part_is_found_at_its_entry(
            @ForAll @IntRange(min = 1, max = 8) int notes, @ForAll @IntRange(max = 7) int which, @ForAll int change) {
        List<Entry> entries = new ArrayList<>(Dossiers.of(notes).entries());
        int at = which % notes;
        Entry entry = entries.get(at);
        UnaryOperator<EntryHead.Builder> changed = CHANGES.get(Math.floorMod(change, CHANGES.size()));
        EntryHead head =
                changed.apply(new EntryHead.Builder().from(entry.head())).build();
        entries.set(at, new Entry.Builder().from(entry).head(head).build());
        assertThat(new Dossier(Dossiers.CASE, "SHA-256", entries)
                        .verify(List.of())
                        .findings())
                .contains(new Finding(Kind.BROKEN_CHAIN, at + 1L));
    }

    @Property
    void i26_a_flipped_bit_of_a_digest_or_a_content_is_found(
            @ForAll @IntRange(min = 1, max = 6) int notes,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 255) int bit,
            @ForAll @IntRange(max = 2) int part) {
        List<Entry> entries = new ArrayList<>(Dossiers.of(notes).entries());
        int at = which % notes;
        Entry entry = entries.get(at);
        Entry.Builder changed = new Entry.Builder().from(entry);
        Kind kind = Kind.BROKEN_CHAIN;
        switch (part) {
            case 0 -> changed.hash(flipped(entry.hash(), bit));
            case 1 -> changed.commitment(flipped(entry.commitment(), bit));
            default -> {
                byte[] salt = entry.content().orElseThrow().salt();
                salt[bit / 16] ^= (byte) (1 << bit % 8);
                changed.content(Content.of(
                        salt, Dossiers.Note.SHAPE, entry.content().orElseThrow().read(Dossiers.Note.SHAPE)));
                kind = Kind.CONTENT_MISMATCH;
            }
        }
        entries.set(at, changed.build());
        assertThat(new Dossier(Dossiers.CASE, "SHA-256", entries)
                        .verify(List.of())
                        .findings())
                .contains(new Finding(kind, at + 1L));
    }

    private static Digest flipped(Digest digest, int bit) {
        byte[] bytes = HexFormat.of().parseHex(digest.hex());
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Digest.ofBytes(bytes);
    }

    @Property
    void i27_an_end_cut_off_below_a_checkpoint_is_found(
            @ForAll @IntRange(min = 1, max = 10) int notes, @ForAll @IntRange(max = 9) int kept) {
        Dossier whole = Dossiers.of(notes);
        Dossier cut = new Dossier(Dossiers.CASE, "SHA-256", whole.entries().subList(0, Math.min(kept, notes - 1)));
        assertThat(cut.verify(List.of(whole.checkpoint(Instant.EPOCH))).findings())
                .containsExactly(new Finding(Kind.TRUNCATED, notes));
    }

    @Property
    void i28_erasing_leaves_all_digests_equal(
            @ForAll @IntRange(min = 1, max = 8) int notes, @ForAll List<@IntRange(max = 7) Integer> erased) {
        Dossier dossier = Dossiers.of(notes);
        for (int at : erased) {
            dossier = dossier.erase(at % notes + 1L);
        }
        assertThat(dossier.head()).isEqualTo(Dossiers.of(notes).head());
        Verification found = dossier.verify(List.of(Dossiers.of(notes).checkpoint(Instant.EPOCH)));
        assertThat(found.isIntact()).isTrue();
        assertThat(found.erased()).isEqualTo((int)
                erased.stream().map(at -> at % notes).distinct().count());
    }

    @Property
    void i29_what_differs_has_another_digest(@ForAll String a, @ForAll String b) {
        CanonicalBytes one = new CanonicalBytes(64);
        CanonicalBytes two = new CanonicalBytes(64);
        if (isClean(a) && isClean(b)) {
            byte[] ab = one.putText(a).putText(b).digest(DigestSuite.SHA_256.fresh());
            byte[] joined = two.putText(a + b).putText("").digest(DigestSuite.SHA_256.fresh());
            assertThat(java.util.Arrays.equals(ab, joined)).isEqualTo(b.isEmpty());
        }
    }

    @Property
    void what_is_entered_can_be_read(@ForAll String text) {
        Dossiers.Note note = new Dossiers.Note(text);
        if (isClean(text)) {
            Content content = Content.of(Dossiers.SALT, Dossiers.Note.SHAPE, note);
            assertThat(content.read(Dossiers.Note.SHAPE)).isEqualTo(note);
            assertThat(new CanonicalBytes(8).putText(text).toArray())
                    .endsWith(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .hasSize(Integer.BYTES + text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Content.of(Dossiers.SALT, Dossiers.Note.SHAPE, note));
        }
    }

    private static boolean isClean(String text) {
        return text.indexOf(0) < 0
                && java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property
    void a_seal_does_not_depend_on_the_order_of_heads(@ForAll @IntRange(min = 1, max = 9) int cases) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            heads.add(new Head(CaseId.of("case-" + i), i, Dossiers.of(1).head().hash()));
        }
        Digest root = Seal.of(DigestSuite.SHA_256, heads);
        java.util.Collections.reverse(heads);
        assertThat(Seal.of(DigestSuite.SHA_256, heads)).isEqualTo(root);
        heads.set(0, new Head(heads.get(0).caseId(), 77, heads.get(0).hash()));
        assertThat(Seal.of(DigestSuite.SHA_256, heads)).isNotEqualTo(root);
    }
}
