package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** The entries of the published worked example, and short ones of our own. */
final class Dossiers {
    static final CaseId CASE = CaseId.of("LX-2025-000001");
    static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    private Dossiers() {}

    record Reported(String title, String kind, boolean anonymous, String estate) {
        static final Shape<Reported> SHAPE = Shape.of(
                "Reported",
                Field.of("title", Type.TEXT, Reported::title),
                Field.of("kind", Type.TEXT, Reported::kind),
                Field.of("anonymous", Type.FLAG, Reported::anonymous),
                Field.of("estate", Type.TEXT, Reported::estate),
                Reported::new);
    }

    record Accepted(List<String> tags, int level, String dossierNo) {
        static final Shape<Accepted> SHAPE = Shape.of(
                "Accepted",
                Field.of("tags", Type.list(Type.TEXT), Accepted::tags),
                Field.of("level", Type.INT, Accepted::level),
                Field.of("dossierNo", Type.TEXT, Accepted::dossierNo),
                Accepted::new);
    }

    record Note(String text) {
        static final Shape<Note> SHAPE = Shape.of("Note", Field.of("text", Type.TEXT, Note::text), Note::new);
    }

    static Draft reported() {
        return new Draft(
                EntryHead.builder()
                        .entryId("e-1")
                        .type("CaseReported")
                        .schemaVersion(1)
                        .occurredAt(Instant.ofEpochSecond(1_761_634_800))
                        .recordedAt(Instant.ofEpochSecond(1_761_634_801, 500))
                        .actor(ActorId.of("u:7f3a"))
                        .role("RESIDENT")
                        .org(OrgId.of("xq:0001"))
                        .policy(PolicyId.parse("louxing@2025.1"))
                        .commandId("c-1")
                        .addAttachments(new Attachment(
                                new ContentDigest(
                                        "SHA-256", "55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8"),
                                5,
                                "image/jpeg",
                                "BEFORE"))
                        .build(),
                Content.of(SALT, Reported.SHAPE, new Reported("楼道堆放杂物", "PROPERTY_VIOLATION", false, "xq:0001")));
    }

    static Draft accepted() {
        return new Draft(
                EntryHead.builder()
                        .entryId("e-2")
                        .type("CaseAccepted")
                        .schemaVersion(1)
                        .occurredAt(Instant.ofEpochSecond(1_761_635_400))
                        .recordedAt(Instant.ofEpochSecond(1_761_635_400))
                        .actor(ActorId.of("u:1c9d"))
                        .role("COMMUNITY")
                        .org(OrgId.of("sq:0003"))
                        .policy(PolicyId.parse("louxing@2025.1"))
                        .commandId("c-2")
                        .build(),
                Content.of(SALT, Accepted.SHAPE, new Accepted(List.of("消防", "通道"), 2, "2025-0155")));
    }

    static Dossier example() {
        return Dossier.open(CASE, DigestSuite.SHA_256).append(List.of(reported(), accepted()));
    }

    static EntryHead.Builder head(int number) {
        return EntryHead.builder()
                .entryId("n-" + number)
                .type("note")
                .schemaVersion(1)
                .occurredAt(Instant.ofEpochSecond(1_700_000_000))
                .recordedAt(Instant.ofEpochSecond(1_700_000_000L + number))
                .actor(ActorId.of("u:1"))
                .role("community")
                .org(OrgId.of("sq:1"))
                .policy(PolicyId.parse("p@1"))
                .commandId("c-" + number);
    }

    static Draft note(int number) {
        byte[] salt = SALT.clone();
        salt[0] = (byte) number;
        return new Draft(head(number).build(), Content.of(salt, Note.SHAPE, new Note("第 " + number + " 条")));
    }

    static Dossier of(int notes) {
        Dossier dossier = Dossier.open(CASE, DigestSuite.SHA_256);
        for (int i = 1; i <= notes; i++) {
            dossier = dossier.append(note(i));
        }
        return dossier;
    }
}
