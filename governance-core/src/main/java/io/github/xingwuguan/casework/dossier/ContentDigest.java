package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The digest of something kept elsewhere, under any algorithm (附件摘要).
 *
 * @param algorithm its name, such as {@code SHA-256}
 * @param hex 16 to 64 bytes as lower-case hexadecimal digits
 */
public record ContentDigest(String algorithm, String hex) {
    /** The description of the type. */
    public static final Shape<ContentDigest> SHAPE = Shape.of(
            "Content digest",
            Field.of("algorithm", Type.TEXT, ContentDigest::algorithm),
            Field.of("hex", Type.TEXT, ContentDigest::hex),
            ContentDigest::new);

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{2}){16,64}");

    /**
     * Checks the form.
     *
     * @param algorithm its name
     * @param hex its bytes
     * @throws IllegalArgumentException if the digits have another form
     */
    public ContentDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "Content digest must be 32 to 128 lower-case hexadecimal digits, an even number, but had "
                            + hex.length() + " characters");
        }
    }

    /**
     * {@return the digest of something, such as the bytes of a photograph}
     *
     * @param suite the algorithm
     * @param content the bytes
     */
    public static ContentDigest of(DigestSuite suite, byte[] content) {
        return new ContentDigest(
                suite.id(), HexFormat.of().formatHex(suite.fresh().digest(content)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
