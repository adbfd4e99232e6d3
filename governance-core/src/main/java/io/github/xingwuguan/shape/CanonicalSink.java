package io.github.xingwuguan.shape;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeMap;

/**
 * The canonical encoding, big-endian: a text is its UTF-8 length and bytes; an object is its member count and its members sorted
 * by unsigned name bytes; a value is a tag byte and a body ({@code s} text, {@code i} integer, {@code b} flag, {@code d} decimal as
 * plain text, {@code t} instant, {@code l} list, {@code m} object). The outermost object has no tag.
 */
final class CanonicalSink implements Sink {
    private static final String DOMAIN = "io.github.xingwuguan/shape/v1";

    /** An object or list that is still open. */
    private static final class Frame {
        final boolean isList;
        final TreeMap<byte[], byte[]> members = new TreeMap<>(Arrays::compareUnsigned);
        final ByteArrayOutputStream elements = new ByteArrayOutputStream();
        byte[] name = {};
        int count;

        Frame(boolean isList) {
            this.isList = isList;
        }
    }

    private final Deque<Frame> open = new ArrayDeque<>();
    private byte[] result = {};

    private CanonicalSink() {}

    static <T> byte[] encode(Type<T> type, T value) {
        CanonicalSink sink = new CanonicalSink();
        type.write(value, sink);
        return sink.result;
    }

    static <T> byte[] encodeForDigest(String name, Type<T> type, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        putText(out, DOMAIN);
        putText(out, name);
        out.writeBytes(encode(type, value));
        return out.toByteArray();
    }

    @Override
    public void beginObject() {
        open.push(new Frame(false));
    }

    @Override
    public void name(String name) {
        open.element().name = utf8(name);
    }

    @Override
    public void endObject() {
        Frame frame = open.pop();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        putInt(out, frame.members.size());
        frame.members.forEach((name, value) -> {
            putInt(out, name.length);
            out.writeBytes(name);
            out.writeBytes(value);
        });
        close('m', out.toByteArray());
    }

    @Override
    public void beginList() {
        open.push(new Frame(true));
    }

    @Override
    public void endList() {
        Frame frame = open.pop();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        putInt(out, frame.count);
        out.writeBytes(frame.elements.toByteArray());
        close('l', out.toByteArray());
    }

    private void close(char tag, byte[] body) {
        if (open.isEmpty()) {
            result = body;
        } else {
            put(tag, body);
        }
    }

    private void put(char tag, byte[] body) {
        Frame frame = open.element();
        byte[] value = new byte[body.length + 1];
        value[0] = (byte) tag;
        System.arraycopy(body, 0, value, 1, body.length);
        if (frame.isList) {
            frame.elements.writeBytes(value);
            frame.count++;
        } else {
            frame.members.put(frame.name, value);
        }
    }

    @Override
    public void text(String value) {
        put('s', sized(value));
    }

    @Override
    public void integer(long value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8);
        putLong(out, value);
        put('i', out.toByteArray());
    }

    @Override
    public void decimal(BigDecimal value) {
        put('d', sized(value.toPlainString()));
    }

    @Override
    public void flag(boolean value) {
        put('b', new byte[] {(byte) (value ? 1 : 0)});
    }

    @Override
    public void instant(Instant value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(12);
        putLong(out, value.getEpochSecond());
        putInt(out, value.getNano());
        put('t', out.toByteArray());
    }

    private static byte[] sized(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        putText(out, text);
        return out.toByteArray();
    }

    private static void putText(ByteArrayOutputStream out, String text) {
        byte[] bytes = utf8(text);
        putInt(out, bytes.length);
        out.writeBytes(bytes);
    }

    /** Strict: with a substitute in its place, two texts that differ in an unpaired surrogate would share a digest. */
    private static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "Text must be free of unpaired surrogates to be digested, but was not", e);
        }
    }

    private static void putInt(ByteArrayOutputStream out, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }

    private static void putLong(ByteArrayOutputStream out, long value) {
        putInt(out, (int) (value >>> 32));
        putInt(out, (int) value);
    }
}
