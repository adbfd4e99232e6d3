package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** Who votes for a unit with several holders (共有人表决规则). */
public enum CoOwnerRule implements Coded {
    /** The one whom they named (推选一人); without a name nobody can. */
    DESIGNATED("designated"),
    /** All of them, alike (全体一致). */
    UNANIMOUS("unanimous"),
    /** Those who hold more than half of the shares alike (按份额过半). */
    SHARES("shares");

    /** A code on the wire. */
    public static final Type<CoOwnerRule> TYPE = Type.code("Co-owner rule", values());

    private final String code;

    CoOwnerRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
