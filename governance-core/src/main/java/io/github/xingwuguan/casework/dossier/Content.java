package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What an entry says (条目内容), and the salt that keeps short contents from being guessed from their commitment once they are erased.
 * Immutable.
 */
public final class Content {
    /** The description of the type: bytes as hexadecimal digits, since a digest was taken of them. */
    public static final Shape<Content> SHAPE = Shape.of(
            "Content",
            Field.of("salt", Type.text(Content::parse, Content::hex), Content::salt),
            Field.of("payload", Type.text(Content::parse, Content::hex), Content::payload),
            Content::new);

    private static final int SALT_BYTES = 16;

    private final byte[] salt;
    private final byte[] payload;

    private Content(byte[] salt, byte[] payload) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("Salt must have " + SALT_BYTES + " bytes, but had " + salt.length);
        }
        this.salt = salt;
        this.payload = payload;
    }

    /**
     * {@return a content}. What it says can be read again: a type refuses in writing what it refuses in reading. A shape with a {@link
     * Type#text type of its own} must read what it writes.
     *
     * @param salt 16 bytes that nobody can guess, from the host's source of randomness, new for each entry
     * @param shape the description of the value
     * @param value what the entry says
     * @param <T> the kind of value
     * @throws IllegalArgumentException if the salt has another length, or a text has no UTF-8 form
     * @throws GovernanceException if what was written could not be read, such as a text that is too long
     */
    public static <T> Content of(byte[] salt, Shape<T> shape, T value) {
        return new Content(salt.clone(), shape.canonicalBytes(value));
    }

    /** {@return the 16 bytes} */
    public byte[] salt() {
        return salt.clone();
    }

    /** {@return the canonical bytes of what the entry says} */
    public byte[] payload() {
        return payload.clone();
    }

    /**
     * {@return what the entry says}
     *
     * @param shape the description of the value
     * @param <T> the kind of value
     * @throws GovernanceException with all problems if it is a value of another kind
     */
    public <T> T read(Shape<T> shape) {
        return shape.fromCanonicalBytes(payload);
    }

    void update(MessageDigest digest) {
        digest.update(salt);
        digest.update(payload);
    }

    private static byte[] parse(String hex) {
        if (!hex.equals(hex.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Bytes must be lower-case hexadecimal digits, but were not");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content
                && Arrays.equals(salt, content.salt)
                && Arrays.equals(payload, content.payload);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(salt) + Arrays.hashCode(payload);
    }

    /** {@return how long it is; what it says may be personal} */
    @Override
    public String toString() {
        return "content of " + payload.length + " bytes";
    }
}
