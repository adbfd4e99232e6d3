package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Which rubric, exactly (评分标准引用): the version and the digest of its content.
 *
 * @param id the version
 * @param digest the digest of its content
 */
public record RubricRef(PolicyId id, Digest digest) {
    /** The wire form. */
    public static final Shape<RubricRef> SHAPE = Shape.of(
            "Rubric reference",
            Field.of("id", Type.POLICY_ID, RubricRef::id),
            Field.of("digest", Type.DIGEST, RubricRef::digest),
            RubricRef::new);

    /**
     * {@return the reference to a rubric}
     *
     * @param rubric the rubric
     */
    public static RubricRef of(Rubric rubric) {
        return new RubricRef(rubric.id(), rubric.digest());
    }
}
