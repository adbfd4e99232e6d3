package io.github.xingwuguan.json.wire;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Source;
import java.nio.charset.StandardCharsets;

/**
 * A JSON document as text (文档), with its limits and the places of its faults.
 *
 * <p>It is decoded before Jackson sees it, because the generations differ in which encodings and malformed bytes they let pass. For
 * the same reason the place of a fault is found here and not taken from Jackson. Not thread-safe.
 */
public final class Document {
    /** The most bytes a document may have: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** The most characters one text or number may have before it is refused unread: 1,000,000. */
    public static final int MAX_TOKEN = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] chars;
    private final int length;
    private final long firstLine;

    private Document(char[] chars, int length, long firstLine) {
        this.chars = chars;
        this.length = length;
        this.firstLine = firstLine;
    }

    /**
     * {@return the document in some bytes}
     *
     * @param bytes at most {@link #MAX_BYTES} of UTF-8
     * @throws GovernanceException {@code document-too-large}, {@code not-utf8} or {@code byte-order-mark}
     */
    public static Document of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        return new Utf8(bytes.length).decode(bytes, 0, bytes.length, 1);
    }

    /**
     * {@return the document in a text}
     *
     * @param text at most {@link #MAX_BYTES} in UTF-8
     * @throws GovernanceException {@code document-too-large}, {@code not-utf8} or {@code byte-order-mark}
     */
    public static Document of(String text) {
        // A character takes at most three bytes; only a text near the limit is worth counting.
        if (text.length() > MAX_BYTES / 3 && isTooLarge(text)) {
            throw tooLarge();
        }
        char[] chars = text.toCharArray();
        int unpaired = Writable.firstUnpaired(text);
        if (unpaired >= 0) {
            throw notUtf8(chars, unpaired, 1);
        }
        return of(chars, chars.length, 1);
    }

    private static boolean isTooLarge(String text) {
        return text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    /** The document in decoded characters; the array is not copied. */
    static Document of(char[] chars, int length, long firstLine) {
        Document document = new Document(chars, length, firstLine);
        if (length > 0 && chars[0] == BYTE_ORDER_MARK) {
            throw new GovernanceException(
                    "byte-order-mark", "Document must begin with its value, but began with a byte-order mark");
        }
        return document;
    }

    /** {@return the characters; those from {@link #length()} on do not belong to the document} */
    public char[] chars() {
        return chars;
    }

    /** {@return the number of characters} */
    public int length() {
        return length;
    }

    /** {@return the refusal of a document that is no JSON, with the place of its first fault} */
    public GovernanceException malformed() {
        return explain(new GovernanceException("malformed-json", "Document must be JSON, but was malformed"));
    }

    /**
     * {@return what to say about a refused document: where it stops being JSON or goes too deep, or else the refusal itself}
     *
     * <p>Faults of syntax come alone and from here, so that the answer does not depend on how far ahead of the value read last a
     * version of Jackson looks.
     *
     * @param refusal why it was refused
     */
    public GovernanceException explain(GovernanceException refusal) {
        return new Grammar(chars, length)
                .firstFault(Source.MAX_DEPTH)
                .map(this::refusal)
                .orElse(refusal);
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

    /** {@return the refusal of a document with a text or number that is too long to be read} */
    public GovernanceException tooLong() {
        return new GovernanceException(
                "too-long",
                "Document must keep every text and number within " + MAX_TOKEN + " characters, but had a longer one");
    }

    /** {@return the refusal of a document that is too large} */
    public static GovernanceException tooLarge() {
        return new GovernanceException(
                "document-too-large", "Document must have at most " + MAX_BYTES + " bytes, but had more");
    }

    /** The refusal of bytes that are no UTF-8, right after the characters of this document. */
    static GovernanceException notUtf8(char[] chars, int length, long firstLine) {
        return new GovernanceException(
                "not-utf8",
                "Document must be UTF-8, but was not at " + new Document(chars, length, firstLine).place(length));
    }

    /** Lines are ended by a line feed; a column counts characters of Unicode, not bytes. */
    private String place(int index) {
        long line = firstLine;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (chars[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = Character.codePointCount(chars, lineStart, index - lineStart) + 1;
        return "line " + line + ", column " + column;
    }
}
