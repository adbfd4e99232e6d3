package io.github.xingwuguan.shape;

import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The canonical encoding, big-endian: a text is its UTF-8 length and bytes; an object is its member count and its members sorted
 * by unsigned name bytes; a value is a tag byte and a body ({@code s} text, {@code i} integer, {@code b} flag, {@code d} decimal as
 * plain text, {@code t} instant, {@code l} list, {@code m} object). The outermost object has no tag.
 *
 * <p>Everything is written into one array; members that came in another order change places when their object ends.
 */
final class CanonicalSink implements Sink {
    private static final String DOMAIN = "io.github.xingwuguan/shape/v1";

    /** An object or list that is still open. */
    private static final class Frame {
        final boolean isList;

        /** Where its count stands. */
        final int begin;

        int count;

        /** Where each member of an object begins. */
        int[] starts = {};

        boolean isSorted = true;

        Frame(boolean isList, int begin) {
            this.isList = isList;
            this.begin = begin;
        }
    }

    private final Deque<Frame> open = new ArrayDeque<>();
    private byte[] bytes = new byte[512];
    private int length;

    private CanonicalSink() {}

    static <T> byte[] encode(Type<T> type, T value) {
        CanonicalSink sink = new CanonicalSink();
        type.write(value, sink);
        return Arrays.copyOf(sink.bytes, sink.length);
    }

    static <T> byte[] encodeForDigest(String name, Type<T> type, T value) {
        CanonicalSink sink = new CanonicalSink();
        sink.putText(DOMAIN);
        sink.putText(name);
        type.write(value, sink);
        return Arrays.copyOf(sink.bytes, sink.length);
    }

    @Override
    public void beginObject() {
        begin('m', false);
    }

    @Override
    public void beginList() {
        begin('l', true);
    }

    private void begin(char tag, boolean isList) {
        if (!open.isEmpty()) {
            tag(tag);
        }
        open.push(new Frame(isList, length));
        putInt(0);
    }

    @Override
    public void name(String name) {
        Frame frame = open.element();
        if (frame.count == frame.starts.length) {
            frame.starts = Arrays.copyOf(frame.starts, frame.count * 2 + 8);
        }
        int start = length;
        putText(name);
        frame.isSorted &= frame.count == 0 || compareNames(frame.starts[frame.count - 1], start) < 0;
        frame.starts[frame.count++] = start;
    }

    @Override
    public void endObject() {
        Frame frame = open.pop();
        if (!frame.isSorted) {
            sort(frame);
        }
        patch(frame.begin, frame.count);
    }

    @Override
    public void endList() {
        Frame frame = open.pop();
        patch(frame.begin, frame.count);
    }

    /** Members are few: each finds its place among those before it. */
    private void sort(Frame frame) {
        int[] sorted = new int[frame.count];
        int[] ends = new int[frame.count];
        for (int i = 0; i < frame.count; i++) {
            int start = frame.starts[i];
            int end = i + 1 < frame.count ? frame.starts[i + 1] : length;
            int place = i;
            while (place > 0 && compareNames(sorted[place - 1], start) > 0) {
                sorted[place] = sorted[place - 1];
                ends[place] = ends[place - 1];
                place--;
            }
            sorted[place] = start;
            ends[place] = end;
        }
        int first = frame.begin + Integer.BYTES;
        byte[] before = Arrays.copyOfRange(bytes, first, length);
        int to = first;
        for (int i = 0; i < frame.count; i++) {
            System.arraycopy(before, sorted[i] - first, bytes, to, ends[i] - sorted[i]);
            to += ends[i] - sorted[i];
        }
    }

    /** By their bytes, not their lengths. */
    private int compareNames(int a, int b) {
        int fromA = a + Integer.BYTES;
        int fromB = b + Integer.BYTES;
        return Arrays.compareUnsigned(bytes, fromA, fromA + getInt(a), bytes, fromB, fromB + getInt(b));
    }

    @Override
    public void text(String value) {
        tag('s');
        putText(value);
    }

    @Override
    public void integer(long value) {
        tag('i');
        putLong(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        tag('d');
        putText(value.toPlainString());
    }

    @Override
    public void flag(boolean value) {
        tag('b');
        put(value ? 1 : 0);
    }

    @Override
    public void instant(Instant value) {
        tag('t');
        putLong(value.getEpochSecond());
        putInt(value.getNano());
    }

    private void tag(char tag) {
        Frame frame = open.element();
        if (frame.isList) {
            frame.count++;
        }
        put(tag);
    }

    private void put(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    private void putInt(int value) {
        reserve(Integer.BYTES);
        length += Integer.BYTES;
        patch(length - Integer.BYTES, value);
    }

    private void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }

    private void patch(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    private int getInt(int at) {
        return Ints.fromBytes(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
    }

    private void putText(String text) {
        int at = length;
        putInt(text.length());
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                length = at;
                putOther(text);
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    /** Strict: with a substitute in its place, two texts that differ in an unpaired surrogate would share a digest. */
    private void putOther(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            int size = encoded.remaining();
            putInt(size);
            reserve(size);
            encoded.get(bytes, length, size);
            length += size;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "Text must be free of unpaired surrogates to be digested, but was not", e);
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
