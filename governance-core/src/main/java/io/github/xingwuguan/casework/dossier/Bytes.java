package io.github.xingwuguan.casework.dossier;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes to be digested, big-endian, a text with the length of its UTF-8 form before it. Not thread-safe. */
final class Bytes {
    private byte[] bytes = new byte[512];
    private int length;

    Bytes put(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    Bytes putInt(int value) {
        reserve(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    Bytes putLong(long value) {
        return putInt((int) (value >>> 32)).putInt((int) value);
    }

    Bytes putInstant(Instant value) {
        return putLong(value.getEpochSecond()).putInt(value.getNano());
    }

    Bytes putAll(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** The bytes that some hexadecimal digits stand for. */
    Bytes putHex(String digits) {
        reserve(digits.length() / 2);
        for (int i = 0; i < digits.length(); i += 2) {
            bytes[length++] = (byte)
                    (HexFormat.fromHexDigit(digits.charAt(i)) << 4 | HexFormat.fromHexDigit(digits.charAt(i + 1)));
        }
        return this;
    }

    /** Strict: with a substitute in its place, two texts that differ in an unpaired surrogate would share a digest. */
    Bytes putText(String value) {
        int at = length;
        putInt(value.length());
        reserve(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > 0x7f) {
                length = at;
                return putOther(value);
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    private Bytes putOther(String value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] utf8 = new byte[encoded.remaining()];
            encoded.get(utf8);
            return putInt(utf8.length).putAll(utf8);
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

    byte[] digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
        return digest.digest();
    }
}
