package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.GovernanceException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * Canonical bytes as tokens (规范编码解码), so that every type that was written to them is read back. Whoever reads a value writes it again
 * and compares, so that one value has one form.
 */
final class CanonicalTokens implements Tokens {
    private final ByteBuffer bytes;
    private final Deque<Frame> open = new ArrayDeque<>();
    private boolean begun;
    private String text = "";
    private Optional<Instant> instant = Optional.empty();

    CanonicalTokens(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** An object or list of which some parts are still to come. */
    private static final class Frame {
        final boolean isList;
        int left;
        byte[] name = {};
        boolean named;

        Frame(boolean isList, int left) {
            this.isList = isList;
            this.left = left;
        }
    }

    @Override
    public Token next() {
        try {
            return token();
        } catch (java.nio.BufferUnderflowException | DateTimeException e) {
            throw malformed();
        }
    }

    private Token token() {
        instant = Optional.empty();
        if (!begun) {
            begun = true;
            return begin(false);
        }
        Frame frame = open.peek();
        if (frame == null) {
            if (bytes.hasRemaining()) {
                throw malformed();
            }
            return Token.END;
        } else if (!frame.isList && frame.named) {
            frame.named = false;
            return value();
        } else if (frame.left == 0) {
            open.pop();
            return frame.isList ? Token.END_LIST : Token.END_OBJECT;
        }
        frame.left--;
        return frame.isList ? value() : name(frame);
    }

    private Token begin(boolean isList) {
        int parts = bytes.getInt();
        if (parts < 0) {
            throw malformed();
        }
        open.push(new Frame(isList, parts));
        return isList ? Token.BEGIN_LIST : Token.BEGIN_OBJECT;
    }

    private Token name(Frame frame) {
        byte[] name = sized();
        boolean isFirst = frame.name.length == 0;
        if (!isFirst && Arrays.compareUnsigned(name, frame.name) <= 0) {
            throw malformed();
        }
        frame.name = name;
        frame.named = true;
        text = decoded(name);
        return Token.NAME;
    }

    private Token value() {
        return switch (bytes.get()) {
            case 's' -> text(decoded(sized()), Token.TEXT);
            case 'i' -> text(Long.toString(bytes.getLong()), Token.NUMBER);
            case 'd' -> text(decoded(sized()), Token.NUMBER);
            case 't' -> instant(Instant.ofEpochSecond(bytes.getLong(), nanos()));
            case 'b' -> flag(bytes.get());
            case 'l' -> begin(true);
            case 'm' -> begin(false);
            default -> throw malformed();
        };
    }

    private int nanos() {
        int nanos = bytes.getInt();
        if (nanos < 0 || nanos > 999_999_999) {
            throw malformed();
        }
        return nanos;
    }

    private static Token flag(byte value) {
        if (value != 0 && value != 1) {
            throw malformed();
        }
        return value == 1 ? Token.TRUE : Token.FALSE;
    }

    private Token text(String value, Token token) {
        text = value;
        return token;
    }

    private Token instant(Instant value) {
        instant = Optional.of(value);
        return Token.TEXT;
    }

    /** {@return the instant that comes next as one, so that it need not be written and parsed; empty if it is none} */
    Optional<Instant> instant() {
        return instant;
    }

    private byte[] sized() {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw malformed();
        }
        byte[] value = new byte[length];
        bytes.get(value);
        return value;
    }

    private static String decoded(byte[] utf8) {
        if (isAscii(utf8)) {
            return new String(utf8, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static boolean isAscii(byte[] utf8) {
        for (byte b : utf8) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    static GovernanceException malformed() {
        return new GovernanceException("malformed-bytes", "Bytes must be a canonical encoding, but were not");
    }

    @Override
    public String text() {
        return instant.map(Instant::toString).orElse(text);
    }
}
