package io.github.xingwuguan.json.wire;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Source;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * A JSON document in UTF-8 (文档), with its limits and the places of its faults.
 *
 * <p>It is decoded here and not by Jackson, because the generations differ in which encodings and malformed bytes they let pass. For
 * the same reason the place of a fault is found here and not taken from Jackson. Not thread-safe.
 */
public final class Document {
    /** The most bytes a document may have: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** The most characters one text, name or number may have before it is refused unread: 1,000,000. */
    public static final int MAX_TOKEN = 1_000_000;

    private final byte[] bytes;
    private final int offset;
    private final int length;
    private final long firstLine;

    /** The document in a part of an array, which is not copied. */
    Document(byte[] bytes, int offset, int length, long firstLine) {
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
        this.firstLine = firstLine;
    }

    /**
     * {@return the document in some bytes}
     *
     * @param bytes at most {@link #MAX_BYTES}
     * @throws GovernanceException {@code document-too-large}
     */
    public static Document of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        return new Document(bytes, 0, bytes.length, 1);
    }

    /**
     * {@return the document in a text}
     *
     * @param text at most {@link #MAX_BYTES} in UTF-8
     * @throws GovernanceException {@code document-too-large} or {@code not-utf8}
     */
    public static Document of(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        Document document = of(text.getBytes(StandardCharsets.UTF_8));
        int unpaired = Writable.firstUnpaired(text);
        if (unpaired >= 0) {
            throw document.notUtf8(text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8).length);
        }
        return document;
    }

    private static GovernanceException tooLarge() {
        return new GovernanceException(
                "document-too-large", "Document must have at most " + MAX_BYTES + " bytes, but had more");
    }

    /** {@return the characters; whoever reads them to their end has seen that they are UTF-8} */
    public Reader characters() {
        return new Utf8(bytes, offset, length);
    }

    /** {@return the refusal of a document that is no JSON, with the place of its first fault} */
    public GovernanceException malformed() {
        return explain(new GovernanceException("malformed-json", "Document must be JSON, but was malformed"));
    }

    /**
     * {@return what to say about a refused document: where it stops being UTF-8 or JSON or goes too deep, or else the refusal itself}
     *
     * <p>Such faults come alone and from here, so that the answer does not depend on how far ahead of the value read last a version
     * of Jackson looks.
     *
     * @param refusal why it was refused
     */
    public GovernanceException explain(GovernanceException refusal) {
        int foreign = Utf8.firstFault(bytes, offset, length);
        if (foreign >= 0) {
            return notUtf8(foreign - offset);
        }
        if (startsWithByteOrderMark()) {
            return new GovernanceException(
                    "byte-order-mark", "Document must begin with its value, but began with a byte-order mark");
        }
        return new Grammar(bytes, offset, length)
                .firstFault(Source.MAX_DEPTH)
                .map(this::refusal)
                .orElse(refusal);
    }

    private boolean startsWithByteOrderMark() {
        return length >= 3
                && bytes[offset] == (byte) 0xEF
                && bytes[offset + 1] == (byte) 0xBB
                && bytes[offset + 2] == (byte) 0xBF;
    }

    private GovernanceException notUtf8(int index) {
        return new GovernanceException("not-utf8", "Document must be UTF-8, but was not at " + place(index));
    }

    private GovernanceException refusal(Grammar.Fault fault) {
        return switch (fault.kind()) {
            case TOO_DEEP -> Writable.tooDeep();
            case ENDED_EARLY -> malformed("but ended too early at ", fault.index());
            case MALFORMED -> malformed("but was malformed at ", fault.index());
        };
    }

    private GovernanceException malformed(String what, int index) {
        return new GovernanceException("malformed-json", "Document must be JSON, " + what + place(index));
    }

    /** {@return the refusal of a document with a text, name or number that is too long to be read} */
    public GovernanceException tooLong() {
        return new GovernanceException(
                "too-long",
                "Document must keep every text, name and number within " + MAX_TOKEN
                        + " characters, but had a longer one");
    }

    /** Lines are ended by a line feed; a column counts characters of Unicode, not bytes. */
    private String place(int index) {
        long line = firstLine;
        int column = 1;
        for (int i = 0; i < index; i++) {
            byte b = bytes[offset + i];
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) { // not a byte within a character
                column++;
            }
        }
        return "line " + line + ", column " + column;
    }
}
