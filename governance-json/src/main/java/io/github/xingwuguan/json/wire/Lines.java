package io.github.xingwuguan.json.wire;

import io.github.xingwuguan.basics.GovernanceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The lines of a JSON Lines file, one after the other in one buffer (逐行读取). Not thread-safe. */
public final class Lines {
    /** The most bytes a line may have without its line feed: 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int start; // of the current line
    private int stop; // of the current line, where its line feed is or would be
    private int filled;
    private boolean overlong;
    private long number;

    /**
     * Begins before the first line.
     *
     * @param in the file; it is not closed
     */
    public Lines(InputStream in) {
        this.in = in;
    }

    /**
     * {@return whether there is another line, which then is the current one}
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public boolean next() {
        start = number == 0 ? 0 : Math.min(stop + 1, filled);
        stop = start;
        overlong = false;
        while (true) {
            stop = lineFeed();
            if (stop < filled) {
                number++;
                return true;
            }
            forgetOverlong();
            if (!fill()) {
                boolean more = stop > start || overlong;
                number += more ? 1 : 0;
                return more;
            }
        }
    }

    /** The next one from where the line is known to go on, or else where the buffer ends. */
    private int lineFeed() {
        int end = filled;
        int at = stop;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** An overlong line is passed over; nothing of it is kept. */
    private void forgetOverlong() {
        overlong |= stop - start > MAX_BYTES;
        if (overlong) {
            start = 0;
            stop = 0;
            filled = 0;
        }
    }

    private boolean fill() {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            stop -= start;
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        try {
            int count = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(count, 0);
            return count >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the number of the current line, from 1} */
    public long number() {
        return number;
    }

    /**
     * {@return the current line, valid until the next}
     *
     * @throws GovernanceException {@code line-too-long} or {@code blank-line}
     */
    public Document document() {
        if (overlong || stop - start > MAX_BYTES) {
            throw tooLong();
        }
        if (isBlank()) {
            throw new GovernanceException("blank-line", "Line must hold a value, but was blank");
        }
        return new Document(buffer, start, stop - start, number);
    }

    /** {@return the refusal of a line that is too long} */
    public static GovernanceException tooLong() {
        return new GovernanceException("line-too-long", "Line must have at most " + MAX_BYTES + " bytes, but had more");
    }

    private boolean isBlank() {
        for (int i = start; i < stop; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
