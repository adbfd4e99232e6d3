package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.Texts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The digest that a dossier is chained with (摘要算法), of 256 bits. SHA-256 is built in; SM3 (GB/T 32905) is there if a provider of the
 * host's Java offers it. The id is part of the chain, so that a dossier cannot be read under another. Immutable and thread-safe.
 */
public final class DigestSuite {
    /** SHA-256. */
    public static final DigestSuite SHA_256 = lookUp("SHA-256")
            .orElseThrow(
                    () -> new IllegalStateException("Every Java platform must offer SHA-256, but this one did not"));

    private final String id;
    private final MessageDigest empty;

    private DigestSuite(String id, MessageDigest empty) {
        this.id = id;
        this.empty = empty;
    }

    /**
     * {@return the suite of an algorithm; empty if no provider offers it, or not with 256 bits}
     *
     * @param id the name of the algorithm, such as {@code SHA-256} or {@code SM3}
     */
    public static Optional<DigestSuite> find(String id) {
        return SHA_256.id.equals(id) ? Optional.of(SHA_256) : lookUp(id);
    }

    private static Optional<DigestSuite> lookUp(String id) {
        try {
            MessageDigest empty = MessageDigest.getInstance(id);
            return empty.getDigestLength() == 32 ? Optional.of(new DigestSuite(id, empty)) : Optional.empty();
        } catch (NoSuchAlgorithmException notOffered) {
            return Optional.empty();
        }
    }

    /** {@return the name of the algorithm} */
    public String id() {
        return id;
    }

    /** {@return a digest for one use after another; a copy is made faster than one is looked up} */
    MessageDigest fresh() {
        try {
            return (MessageDigest) empty.clone();
        } catch (CloneNotSupportedException e) {
            return lookedUp();
        }
    }

    private MessageDigest lookedUp() {
        try {
            return MessageDigest.getInstance(id);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "Digest must be offered for as long as the program runs, but was no more: " + Texts.visible(id), e);
        }
    }

    /** {@return the name of the algorithm} */
    @Override
    public String toString() {
        return id;
    }
}
