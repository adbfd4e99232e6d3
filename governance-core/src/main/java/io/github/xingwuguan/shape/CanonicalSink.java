package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.GovernanceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;

/**
 * The canonical encoding, big-endian: a text is its UTF-8 length and bytes; an object is its member count and its members sorted
 * by unsigned name bytes; a value is a tag byte and a body ({@code s} text, {@code i} integer, {@code b} flag, {@code d} decimal as
 * plain text, {@code t} instant, {@code l} list, {@code m} object). The outermost object has no tag.
 *
 * <p>Everything is written into one array; members that came in another order change places when their object ends. A {@link Shape}
 * writes its members in their order at once, so only the names of a map ever do.
 */
final class CanonicalSink extends CanonicalBytes implements Sink {
    private static final String DOMAIN = "io.github.xingwuguan/shape/v1";

    /** Two numbers for each object or list that is open: where its count stands, and how its parts come. */
    private static final int FRAME = 2;

    private static final int LIST = 0;

    /** Members that are known to come in their order. */
    private static final int SORTED = 1;

    /** Members whose order is not known, of which it is noted where each begins. */
    private static final int NAMED = 2;

    private int[] open = new int[8 * FRAME];
    private int top = -FRAME;

    /** Where the members of the objects begin that need it. */
    private int[] starts = {};

    private int started;

    private CanonicalSink() {
        super(512);
    }

    /** {@return a name as it is written} */
    static byte[] encoded(String name) {
        return new CanonicalBytes(64).putText(name).toArray();
    }

    static <T> byte[] encode(Type<T> type, T value) {
        CanonicalSink sink = new CanonicalSink();
        type.write(value, sink);
        return sink.toArray();
    }

    static <T> byte[] encodeForDigest(String name, Type<T> type, T value) {
        CanonicalSink sink = new CanonicalSink();
        sink.putText(DOMAIN).putText(name);
        type.write(value, sink);
        return sink.toArray();
    }

    @Override
    public void beginObject() {
        begin('m', NAMED);
    }

    /** Begins an object whose names come in the order of their  */
    void beginSorted() {
        begin('m', SORTED);
    }

    @Override
    public void beginList() {
        begin('l', LIST);
    }

    /** What goes deeper than a reader follows could not be read any more. */
    private void begin(char tag, int how) {
        if (top >= 0) {
            tag(tag);
        }
        top += FRAME;
        if (top / FRAME >= Source.MAX_DEPTH) {
            throw new GovernanceException(
                    "too-deep", "Value must nest at most " + Source.MAX_DEPTH + " deep, but went deeper");
        }
        if (top == open.length) {
            open = Arrays.copyOf(open, open.length * 2);
        }
        open[top] = length();
        open[top + 1] = how;
        putInt(0);
    }

    @Override
    public void name(String name) {
        if (started == starts.length) {
            starts = Arrays.copyOf(starts, started * 2 + 8);
        }
        starts[started++] = length();
        putText(name);
        count();
    }

    /** The next name of a sorted object, its length before it. */
    void name(byte[] encoded) {
        putAll(encoded);
        count();
    }

    private void count() {
        putIntAt(open[top], intAt(open[top]) + 1);
    }

    @Override
    public void endObject() {
        if (open[top + 1] == NAMED) {
            int count = intAt(open[top]);
            started -= count;
            sort(count);
        }
        top -= FRAME;
    }

    @Override
    public void endList() {
        top -= FRAME;
    }

    /** Members are few: each finds its place among those before it. */
    private void sort(int count) {
        if (isSorted(count)) {
            return;
        }
        int[] sorted = new int[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            int start = starts[started + i];
            int end = i + 1 < count ? starts[started + i + 1] : length();
            int place = i;
            while (place > 0 && compareNames(sorted[place - 1], start) > 0) {
                sorted[place] = sorted[place - 1];
                ends[place] = ends[place - 1];
                place--;
            }
            sorted[place] = start;
            ends[place] = end;
        }
        int first = open[top] + Integer.BYTES;
        byte[] before = Arrays.copyOfRange(array(), first, length());
        int to = first;
        for (int i = 0; i < count; i++) {
            System.arraycopy(before, sorted[i] - first, array(), to, ends[i] - sorted[i]);
            to += ends[i] - sorted[i];
        }
    }

    private boolean isSorted(int count) {
        for (int i = 1; i < count; i++) {
            if (compareNames(starts[started + i - 1], starts[started + i]) > 0) {
                return false;
            }
        }
        return true;
    }

    /** By their bytes, not their lengths. */
    private int compareNames(int a, int b) {
        int fromA = a + Integer.BYTES;
        int fromB = b + Integer.BYTES;
        return Arrays.compareUnsigned(array(), fromA, fromA + intAt(a), array(), fromB, fromB + intAt(b));
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
        putInstant(value);
    }

    private void tag(char tag) {
        if (open[top + 1] == LIST) {
            count();
        }
        put(tag);
    }
}
