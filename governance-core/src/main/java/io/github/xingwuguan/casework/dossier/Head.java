package io.github.xingwuguan.casework.dossier;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * How far a dossier has come (册首): its last entry.
 *
 * @param caseId the case
 * @param seq the place of the last entry, 0 before the first
 * @param hash its digest
 */
public record Head(CaseId caseId, long seq, Digest hash) {
    /** The description of the type. */
    public static final Shape<Head> SHAPE = Shape.of(
            "Head",
            Field.of("caseId", Type.CASE, Head::caseId),
            Field.of("seq", Type.LONG, Head::seq),
            Field.of("hash", Type.DIGEST, Head::hash),
            Head::new);

    /**
     * Checks the place.
     *
     * @param caseId the case
     * @param seq the place of the last entry
     * @param hash its digest
     * @throws IllegalArgumentException if the place is below 0
     */
    public Head {
        if (seq < 0) {
            throw new IllegalArgumentException("Place must be 0 or more, but was " + seq);
        }
    }
}
