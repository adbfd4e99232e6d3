package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * Which credit policy, exactly (信用办法引用): the version and the digest of its content.
 *
 * @param id the version
 * @param digest the digest of its content
 */
public record PolicyRef(PolicyId id, Digest digest) {
    /** The wire form. */
    public static final Shape<PolicyRef> SHAPE = Shape.of(
            "Policy reference",
            Field.of("id", Type.POLICY_ID, PolicyRef::id),
            Field.of("digest", Type.DIGEST, PolicyRef::digest),
            PolicyRef::new);

    /**
     * {@return the reference to a policy}
     *
     * @param policy the policy
     */
    public static PolicyRef of(CreditPolicy policy) {
        return new PolicyRef(policy.id(), policy.digest());
    }
}
