package io.github.xingwuguan.basics;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of 256 bits (内容摘要); SHA-256 of canonical bytes unless it is said otherwise. Immutable. */
public final class Digest {
    /** How many bytes it has. */
    public static final int BYTES = 32;

    private static final int DIGITS = 2 * BYTES;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Its bytes, eight each: a dossier has two digests an entry. */
    private final long first;

    private final long second;
    private final long third;
    private final long fourth;

    /**
     * Checks the form.
     *
     * @param hex 64 hexadecimal digits, lower case
     * @throws IllegalArgumentException if it has another form
     */
    public Digest(String hex) {
        this(parsed(hex));
    }

    private Digest(byte[] bytes) {
        first = (long) LONG.get(bytes, 0);
        second = (long) LONG.get(bytes, Long.BYTES);
        third = (long) LONG.get(bytes, 2 * Long.BYTES);
        fourth = (long) LONG.get(bytes, 3 * Long.BYTES);
    }

    private static byte[] parsed(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException(
                    "Digest must be 64 lower-case hexadecimal digits, but had " + hex.length() + " characters");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /**
     * {@return the digest of some bytes}
     *
     * @param bytes what is digested
     */
    public static Digest of(byte[] bytes) {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, but this one did not", e);
        }
    }

    /**
     * {@return a digest that was taken elsewhere}
     *
     * @param bytes 32 bytes
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Digest ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Digest must have " + BYTES + " bytes, but had " + bytes.length);
        }
        return new Digest(bytes);
    }

    /** {@return its 64 hexadecimal digits, lower case} */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** {@return the 32 bytes} */
    public byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        LONG.set(bytes, 0, first);
        LONG.set(bytes, Long.BYTES, second);
        LONG.set(bytes, 2 * Long.BYTES, third);
        LONG.set(bytes, 3 * Long.BYTES, fourth);
        return bytes;
    }

    /** {@return the first twelve digits, enough for a reader's eye} */
    public String abbreviated() {
        return hex().substring(0, 12);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest
                && first == digest.first
                && second == digest.second
                && third == digest.third
                && fourth == digest.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** {@return the 64 digits} */
    @Override
    public String toString() {
        return hex();
    }
}
