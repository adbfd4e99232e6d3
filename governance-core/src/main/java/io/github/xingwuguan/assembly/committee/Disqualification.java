package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What keeps somebody from standing (不得担任候选人的情形).
 *
 * @param ground the code of the ground; a jurisdiction may have its own
 * @param basis on what that rests
 */
public record Disqualification(String ground, LegalBasis basis) {
    /** In arrears with the fees (欠缴物业费): a ground only if the owners' own rules say so. */
    public static final String FEE_ARREARS = "fee-arrears";

    /** The wire form. */
    public static final Shape<Disqualification> SHAPE = Shape.of(
            "Disqualification",
            Field.of("ground", Type.TEXT, Disqualification::ground),
            Field.of("basis", LegalBasis.SHAPE, Disqualification::basis),
            Disqualification::new);

    /**
     * Checks the code.
     *
     * @param ground the code of the ground
     * @param basis on what that rests
     * @throws IllegalArgumentException if it has another form
     */
    public Disqualification {
        Ids.check(ground, "Ground");
    }

    /**
     * {@return whether it binds: that fees are owed keeps nobody from standing unless the owners themselves decided so; what a local
     * regulation says about it is taken to lack a ground in law}
     */
    public boolean binds() {
        return !ground.equals(FEE_ARREARS) || basis.kind() == LegalBasis.Kind.OWNERS_RULES;
    }
}
