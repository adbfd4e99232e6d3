package io.github.xingwuguan.basics;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of 256 bits (内容摘要); SHA-256 of canonical bytes unless it is said otherwise.
 *
 * @param hex 64 hexadecimal digits, lower case
 */
public record Digest(String hex) {
    private static final int DIGITS = 64;

    /**
     * Checks the form.
     *
     * @param hex 64 hexadecimal digits, lower case
     * @throws IllegalArgumentException if it has another form
     */
    public Digest {
        if (!isHex(hex)) {
            throw new IllegalArgumentException(
                    "Digest must be 64 lower-case hexadecimal digits, but had " + hex.length() + " characters");
        }
    }

    /** By hand, since a dossier has two digests an entry. */
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
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
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
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    /** {@return the 32 bytes} */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** {@return the first twelve digits, enough for a reader's eye} */
    public String abbreviated() {
        return hex.substring(0, 12);
    }

    /** {@return the 64 digits} */
    @Override
    public String toString() {
        return hex;
    }
}
