package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.Content;
import io.github.xingwuguan.casework.dossier.Entry;
import io.github.xingwuguan.casework.dossier.EntryHead;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The bytes that the two digests of an entry are taken of, written by hand beforehand; what is left is the digests. */
final class HandEntry {
    private final MessageDigest sha256;
    private final byte[] content;
    private final byte[] chained;

    HandEntry(CaseId caseId, Digest before, Entry entry) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            content = content(entry.content().orElseThrow());
            chained = chained(caseId, before, entry);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("Java must have SHA-256 and memory, but had not", e);
        }
        Check.that(
                HexFormat.of()
                        .formatHex(digest(content))
                        .equals(entry.commitment().hex()),
                "commitment",
                0);
        Check.that(HexFormat.of().formatHex(digest(chained)).equals(entry.hash().hex()), "hash", 0);
    }

    private static byte[] content(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0x02);
        bytes.writeBytes(content.salt());
        bytes.writeBytes(content.payload());
        return bytes.toByteArray();
    }

    private static byte[] chained(CaseId caseId, Digest before, Entry entry) throws IOException {
        EntryHead head = entry.head();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0x01);
        out.write(before.bytes());
        text(out, caseId.value());
        out.writeLong(entry.seq());
        text(out, head.entryId());
        text(out, head.type());
        out.writeInt(head.schemaVersion());
        instant(out, head.occurredAt());
        instant(out, head.recordedAt());
        text(out, head.actor().value());
        text(out, head.role());
        text(out, head.org().value());
        text(out, head.policy().toString());
        text(out, head.commandId());
        out.write(entry.commitment().bytes());
        out.writeInt(head.attachments().size());
        for (Attachment attachment : head.attachments()) {
            byte[] digest = HexFormat.of().parseHex(attachment.digest().hex());
            text(out, attachment.digest().algorithm());
            out.writeInt(digest.length);
            out.write(digest);
            out.writeLong(attachment.size());
            text(out, attachment.mediaType());
            text(out, attachment.kind());
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static void instant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private byte[] digest(byte[] bytes) {
        sha256.update(bytes);
        return sha256.digest();
    }

    /** {@return how many bytes both are taken of} */
    int size() {
        return content.length + chained.length;
    }

    /** {@return some of both digests, so that neither is left out} */
    int digests() {
        return digest(content)[0] + digest(chained)[0];
    }
}
