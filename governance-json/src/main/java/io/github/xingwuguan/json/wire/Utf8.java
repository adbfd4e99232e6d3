package io.github.xingwuguan.json.wire;

import io.github.xingwuguan.basics.GovernanceException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (严格解码): overlong forms, surrogates and foreign encodings are refused. Keeps its buffer from line to line. */
final class Utf8 {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private char[] chars;

    /**
     * An empty buffer.
     *
     * @param bytes how many bytes are expected; it grows when needed
     */
    Utf8(int bytes) {
        chars = new char[bytes];
    }

    /**
     * Decodes a document.
     *
     * @param bytes holds it
     * @param offset its first byte
     * @param length how many bytes it has
     * @param firstLine the number of its first line
     * @return the document, valid until the next call
     * @throws GovernanceException {@code not-utf8} or {@code byte-order-mark}
     */
    Document decode(byte[] bytes, int offset, int length, long firstLine) {
        if (chars.length < length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        CharBuffer out = CharBuffer.wrap(chars); // never too small: a character takes at least one byte
        CoderResult result = decoder.reset().decode(ByteBuffer.wrap(bytes, offset, length), out, true);
        if (result.isError()) {
            throw Document.notUtf8(chars, out.position(), firstLine);
        }
        return Document.of(chars, out.position(), firstLine);
    }
}
