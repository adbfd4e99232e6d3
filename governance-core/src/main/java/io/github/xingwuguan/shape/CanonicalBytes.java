package io.github.xingwuguan.shape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;

/**
 * Bytes in the making (规范字节), of which a digest is taken: big-endian, a text with the length of its UTF-8 form before it. Whoever
 * works on them owns them and can fill them again and again. Not thread-safe.
 */
public sealed class CanonicalBytes permits CanonicalSink {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The most bytes that a UTF-16 unit needs in UTF-8. */
    private static final int MOST = 3;

    private byte[] bytes;
    private int length;

    /**
     * Nothing yet.
     *
     * @param room for how many bytes there is room before it grows
     */
    public CanonicalBytes(int room) {
        bytes = new byte[room];
    }

    /**
     * Adds a byte.
     *
     * @param value its lowest eight bits
     * @return these bytes
     */
    public CanonicalBytes put(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /**
     * Adds four bytes.
     *
     * @param value the number
     * @return these bytes
     */
    public CanonicalBytes putInt(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, value);
        length += Integer.BYTES;
        return this;
    }

    /**
     * Adds eight bytes.
     *
     * @param value the number
     * @return these bytes
     */
    public CanonicalBytes putLong(long value) {
        reserve(Long.BYTES);
        LONG.set(bytes, length, value);
        length += Long.BYTES;
        return this;
    }

    /**
     * Adds the seconds since 1970 in eight bytes and the nanoseconds in four.
     *
     * @param value the instant
     * @return these bytes
     */
    public CanonicalBytes putInstant(Instant value) {
        return putLong(value.getEpochSecond()).putInt(value.getNano());
    }

    /**
     * Adds some bytes.
     *
     * @param value the bytes
     * @return these bytes
     */
    public CanonicalBytes putAll(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /**
     * Adds the length of a text in UTF-8 in four bytes, and the text.
     *
     * @param value the text
     * @return these bytes
     * @throws IllegalArgumentException if it holds NUL, which no reader takes, or an unpaired surrogate: with a substitute in its place,
     *     two texts that differ would share a digest
     */
    public CanonicalBytes putText(String value) {
        int size = value.length();
        reserve(Integer.BYTES + size);
        byte[] into = bytes;
        int at = length + Integer.BYTES;
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c == 0 || c > 0x7f) {
                return putOther(value);
            }
            into[at + i] = (byte) c;
        }
        INT.set(into, length, size);
        length = at + size;
        return this;
    }

    private CanonicalBytes putOther(String value) {
        int size = value.length();
        reserve(Integer.BYTES + MOST * size);
        byte[] into = bytes;
        int to = length + Integer.BYTES;
        for (int i = 0; i < size; i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw unreadable();
            } else if (c < 0x80) {
                into[to++] = (byte) c;
            } else if (c < 0x800) {
                into[to++] = (byte) (0xc0 | (c >> 6));
                into[to++] = (byte) (0x80 | (c & 0x3f));
            } else if (!Character.isSurrogate(c)) {
                into[to++] = (byte) (0xe0 | (c >> 12));
                into[to++] = (byte) (0x80 | ((c >> 6) & 0x3f));
                into[to++] = (byte) (0x80 | (c & 0x3f));
            } else {
                int point = value.codePointAt(i++);
                if (point == c) {
                    throw unreadable();
                }
                into[to++] = (byte) (0xf0 | (point >> 18));
                into[to++] = (byte) (0x80 | ((point >> 12) & 0x3f));
                into[to++] = (byte) (0x80 | ((point >> 6) & 0x3f));
                into[to++] = (byte) (0x80 | (point & 0x3f));
            }
        }
        INT.set(into, length, to - length - Integer.BYTES);
        length = to;
        return this;
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "Text must be free of NUL and unpaired surrogates to be digested, but was not");
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /**
     * Empties them, to be filled anew.
     *
     * @return these bytes
     */
    public CanonicalBytes cleared() {
        length = 0;
        return this;
    }

    /** {@return how many there are} */
    int length() {
        return length;
    }

    /** {@return the four bytes at a place as a number} */
    int intAt(int at) {
        return (int) INT.get(bytes, at);
    }

    /** Writes over the four bytes at a place. */
    void putIntAt(int at, int value) {
        INT.set(bytes, at, value);
    }

    /** {@return the bytes as they stand, of which those below {@link #length()} count; they are not copied} */
    byte[] array() {
        return bytes;
    }

    /** {@return a copy of the bytes} */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * {@return their digest}
     *
     * @param digest takes it, and can be used again
     */
    public byte[] digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
        return digest.digest();
    }
}
