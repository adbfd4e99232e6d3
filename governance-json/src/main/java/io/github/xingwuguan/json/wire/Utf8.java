package io.github.xingwuguan.json.wire;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters out of strict UTF-8 (严格解码): overlong forms, surrogates and foreign encodings are refused. Decodes as it is read, so
 * that a document is never held twice.
 */
final class Utf8 extends Reader {
    private static final int CHUNK = 8_192;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes;

    /**
     * Begins at the first byte.
     *
     * @param bytes holds the bytes
     * @param offset the first of them
     * @param length how many they are
     */
    Utf8(byte[] bytes, int offset, int length) {
        this.bytes = ByteBuffer.wrap(bytes, offset, length);
    }

    /** {@return the index in the array of the first byte that is no UTF-8, or -1} */
    static int firstFault(byte[] bytes, int offset, int length) {
        Utf8 utf8 = new Utf8(bytes, offset, length);
        CharBuffer passedOver = CharBuffer.allocate(CHUNK);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            passedOver.clear();
            result = utf8.decoder.decode(utf8.bytes, passedOver, true);
        }
        return result.isError() ? utf8.bytes.position() : -1;
    }

    @Override
    public int read(char[] into, int offset, int length) throws CharacterCodingException {
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        CoderResult result = decoder.decode(bytes, out, true);
        int count = out.position() - offset;
        if (count == 0 && result.isError()) {
            result.throwException();
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
