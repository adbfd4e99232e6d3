package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import java.util.List;

/** What is digested, byte by byte, version 1. Every kind of digest begins with a byte of its own, so that none passes for another. */
final class Chain {
    private static final String DOMAIN = "cn.star.governance/dossier/v1";
    private static final int GENESIS = 0x00;
    private static final int ENTRY = 0x01;
    private static final int LEAF = 0x10;
    private static final int NODE = 0x11;

    private Chain() {}

    /** {@return the digest before the first entry} */
    static Digest genesis(DigestSuite suite, CaseId caseId) {
        return suite.digest(
                new Bytes().put(GENESIS).putText(DOMAIN).putText(suite.id()).putText(caseId.value()));
    }

    static Digest commitment(DigestSuite suite, Content content) {
        return suite.digest(content.commitment());
    }

    static Digest hash(DigestSuite suite, Digest before, CaseId caseId, long seq, EntryHead head, Digest commitment) {
        Bytes bytes = new Bytes()
                .put(ENTRY)
                .putHex(before.hex())
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
                .putHex(commitment.hex());
        List<Attachment> attachments = head.attachments();
        bytes.putInt(attachments.size());
        attachments.forEach(attachment -> attachment.encode(bytes));
        return suite.digest(bytes);
    }

    static Digest leaf(DigestSuite suite, Head head) {
        return suite.digest(new Bytes()
                .put(LEAF)
                .putText(head.caseId().value())
                .putLong(head.seq())
                .putAll(head.hash().bytes()));
    }

    static Digest node(DigestSuite suite, Digest left, Digest right) {
        return suite.digest(new Bytes().put(NODE).putAll(left.bytes()).putAll(right.bytes()));
    }
}
