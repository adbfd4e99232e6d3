package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.shape.CanonicalBytes;
import java.security.MessageDigest;
import java.util.List;

/**
 * What is digested, byte by byte, version 1. Every kind of digest begins with a byte of its own, so that none passes for another. It has
 * one digest and one buffer that it fills anew each time: whoever works on a dossier makes one and lets it go. Not thread-safe.
 */
final class Chain {
    private static final String DOMAIN = "cn.star.governance/dossier/v1";
    private static final byte GENESIS = 0x00;
    private static final byte ENTRY = 0x01;
    private static final byte CONTENT = 0x02;
    private static final byte LEAF = 0x10;
    private static final byte NODE = 0x11;

    private final String suite;
    private final MessageDigest digest;
    private final CanonicalBytes bytes = new CanonicalBytes(256);

    Chain(DigestSuite suite) {
        this.suite = suite.id();
        this.digest = suite.fresh();
    }

    /** {@return the digest before the first entry} */
    Digest genesis(CaseId caseId) {
        begin(GENESIS).putText(DOMAIN).putText(suite).putText(caseId.value());
        return end();
    }

    /** {@return the digest over salt and payload: {@code H(0x02 ‖ salt ‖ payload)}} */
    Digest commitment(Content content) {
        digest.update(CONTENT);
        content.update(digest);
        return Digest.ofBytes(digest.digest());
    }

    Digest hash(Digest before, CaseId caseId, long seq, EntryHead head, Digest commitment) {
        begin(ENTRY)
                .putAll(before.bytes())
                .putText(caseId.value())
                .putLong(seq)
                .putText(head.entryId())
                .putText(head.type())
                .putInt(head.schemaVersion())
                .putInstant(head.occurredAt())
                .putInstant(head.recordedAt())
                .putText(head.actor().value())
                .putText(head.role())
                .putText(head.org().value())
                .putText(head.policy().toString())
                .putText(head.commandId())
                .putAll(commitment.bytes());
        List<Attachment> attachments = head.attachments();
        bytes.putInt(attachments.size());
        for (Attachment attachment : attachments) {
            attachment.encode(bytes);
        }
        return end();
    }

    Digest leaf(Head head) {
        begin(LEAF)
                .putText(head.caseId().value())
                .putLong(head.seq())
                .putAll(head.hash().bytes());
        return end();
    }

    Digest node(Digest left, Digest right) {
        begin(NODE).putAll(left.bytes()).putAll(right.bytes());
        return end();
    }

    private CanonicalBytes begin(byte kind) {
        return bytes.cleared().put(kind);
    }

    private Digest end() {
        return Digest.ofBytes(bytes.digest(digest));
    }
}
