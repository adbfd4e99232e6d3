package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.shape.CanonicalBytes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What belongs to an entry and is kept elsewhere (附件): a photograph, minutes, an agreement. The entry holds its digest.
 *
 * @param digest the digest of its content
 * @param size how many bytes it has
 * @param mediaType such as {@code image/jpeg}
 * @param kind a code value such as {@link #BEFORE} or {@link #AFTER}; a district may have others
 */
public record Attachment(ContentDigest digest, long size, String mediaType, String kind) {
    /** How things were before they were dealt with (处置前). */
    public static final String BEFORE = "before";

    /** How things were afterwards (处置后). */
    public static final String AFTER = "after";

    /** What the parties of a mediation agreed on, signed and sealed (调解协议书). */
    public static final String AGREEMENT = "agreement";

    /** The description of the type. */
    public static final Shape<Attachment> SHAPE = Shape.of(
            "Attachment",
            Field.of("digest", ContentDigest.SHAPE, Attachment::digest),
            Field.of("size", Type.LONG, Attachment::size),
            Field.of("mediaType", Type.TEXT, Attachment::mediaType),
            Field.of("kind", Type.TEXT, Attachment::kind),
            Attachment::new);

    /**
     * Checks the size.
     *
     * @param digest the digest of its content
     * @param size how many bytes it has
     * @param mediaType such as {@code image/jpeg}
     * @param kind a code value
     * @throws IllegalArgumentException if the size is below 0
     */
    public Attachment {
        if (size < 0) {
            throw new IllegalArgumentException("Attachment must have 0 bytes or more, but had " + size);
        }
    }

    void encode(CanonicalBytes into) {
        byte[] content = digest.bytes();
        into.putText(digest.algorithm())
                .putInt(content.length)
                .putAll(content)
                .putLong(size)
                .putText(mediaType)
                .putText(kind);
    }
}
